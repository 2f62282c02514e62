#include "ui/casefile/filter_bar.h"

#include "ui/casefile/case_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace expediente::ui {

FilterBar::FilterBar(const Theme& theme, CaseTable& table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_words(new LineEdit(theme))
    , m_row(new QHBoxLayout(this))
    , m_count(new TextLabel(theme, TextStyle::Secondary, Token::Text2))
{
    m_row->setContentsMargins(metrics::space3, 5, metrics::space3, 5);
    m_row->setSpacing(metrics::space2);
    m_words->setLeadingIcon(IconName::Search);
    m_words->setPlaceholderText(tr("Find in this list"));
    m_words->setAccessibleName(tr("Find in this list"));
    m_words->setMaximumWidth(240);
    m_row->addWidget(m_words, 1);
    m_row->addStretch();
    m_row->addWidget(m_count);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_table.filter().setText(text);
        count();
    });
}

void FilterBar::addFacet(const QString& name, const QString& all)
{
    const int facet = int(m_facets.size());
    auto* choices = new QComboBox;
    choices->setAccessibleName(name);
    choices->addItem(all);
    choices->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_row->insertWidget(m_row->count() - 2, choices);
    m_facets.push_back(choices);
    connect(choices, &QComboBox::currentIndexChanged, this, [this, choices, facet] {
        m_table.filter().setFacet(facet, choices->currentData().toString());
        count();
    });
}

void FilterBar::setChoices(int facet, const std::vector<Choice>& choices)
{
    QComboBox* box = m_facets.at(size_t(facet));
    const QString chosen = box->currentData().toString();
    {
        const QSignalBlocker quiet(box);
        while (box->count() > 1)
            box->removeItem(1);
        for (const Choice& choice : choices)
            box->addItem(choice.label, choice.value);
    }
    const int place = chosen.isEmpty() ? 0 : std::max(0, box->findData(chosen));
    box->setCurrentIndex(place);
    m_table.filter().setFacet(facet, box->currentData().toString());
}

void FilterBar::clear()
{
    m_words->clear();
    for (QComboBox* facet : m_facets)
        facet->setCurrentIndex(0);
}

void FilterBar::count()
{
    const int all = m_table.filter().sourceModel()->rowCount();
    const int shown = m_table.shownRows();
    m_count->setText(shown == all ? tr("%n record(s)", nullptr, all)
                                  : tr("%1 of %n record(s)", nullptr, all).arg(shown));
}

void FilterBar::focusFirst()
{
    m_words->setFocus();
}

} // namespace expediente::ui
