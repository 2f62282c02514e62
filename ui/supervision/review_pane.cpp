#include "ui/supervision/review_pane.h"

#include "core/store/store.h"
#include "core/worklist/review_sample.h"
#include "ui/agenda/agenda_roles.h"
#include "ui/agenda/list_panel.h"
#include "ui/page/later.h"
#include "ui/text/person_names.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/states.h"
#include "ui/widgets/two_line_delegate.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QStandardItemModel>

namespace expediente::ui {

namespace {

constexpr int listWidth = 412;
constexpr qsizetype longestReview = 4000; // as the body's check has it

} // namespace

ReviewPane::ReviewPane(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_items(new QStandardItemModel(this))
{
    m_list = makeList();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gutter);
    m_list->setFixedWidth(listWidth);
    row->addWidget(m_list);
    row->addWidget(makeText(), 1);
    connect(m_list, &ListPanel::currentChanged, this, &ReviewPane::showCurrent);
    connect(m_list, &ListPanel::opened, this, &ReviewPane::opened);
    showCurrent();
}

ListPanel* ReviewPane::makeList()
{
    auto* view = new QListView;
    view->setModel(m_items);
    view->setItemDelegate(new TwoLineDelegate(m_services.theme, view));
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAccessibleName(tr("Case files to review this week"));
    auto* empty =
        new EmptyState(m_services.theme, IconName::CheckCircle, tr("Nothing to review this week"),
            tr("The sample is drawn from the cases on which something was logged last week."));
    auto* panel = new ListPanel(m_services.theme, tr("This week's sample"), view, empty);
    panel->setIcon(IconName::People);
    panel->setSelectionKept(true);
    return panel;
}

Panel* ReviewPane::makeText()
{
    const Theme& theme = m_services.theme;
    auto* panel = new Panel(theme, tr("Observations"));
    panel->padBody();
    m_name = new TextLabel(theme, TextStyle::Strong, Token::Text1, Weight::Bold);
    auto* hint = new TextLabel(theme, TextStyle::Base, Token::Text2, Weight::Regular,
        tr("Read the case file (Enter opens it), then write what is well done and what is to be "
           "done better: was the person treated with respect, were arguments answered, is the "
           "next step clear? The collector reads it in the case."));
    hint->setWordWrap(true);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Observations on the case file"));
    FocusRing::enable(m_text);
    m_message = new InlineMessage(theme);
    m_save = new PrimaryButton(theme, tr("Save the observations"));
    m_save->setKeyHint(QStringLiteral("Ctrl+Enter"));
    auto* body = panel->body();
    body->setSpacing(metrics::space2);
    body->addWidget(m_name);
    body->addWidget(hint);
    body->addWidget(m_text, 1);
    body->addWidget(m_message);
    body->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_save, &QPushButton::clicked, this, &ReviewPane::save);
    return panel;
}

void ReviewPane::setReading()
{
    m_list->setReading();
}

void ReviewPane::setSample(const std::vector<SampledCase>& sample, QDate today)
{
    m_sample = sample;
    m_today = today;
    m_items->clear();
    qsizetype done = 0;
    for (const SampledCase& entry : sample) {
        done += entry.reviewed;
        TwoLine line;
        line.leading = {.shape = Leading::Shape::Icon,
            .icon = entry.reviewed ? IconName::CheckCircle : IconName::Clock,
            .tone = entry.reviewed ? Tone::Ok : Tone::Muted};
        line.title = entry.caseRow.name;
        line.shortTitles = shortPersonNames(entry.caseRow.name);
        line.dimmed = entry.reviewed;
        line.subtitle = entry.caseRow.folio + QStringLiteral(" · ") + entry.caseRow.creditor;
        line.right = entry.reviewed ? tr("reviewed") : QString();
        auto* item = new QStandardItem(entry.caseRow.name);
        item->setData(QVariant::fromValue(line), TwoLineRole);
        item->setData(spoken(line), Qt::AccessibleTextRole);
        item->setData(entry.caseRow.id.toString(), KeyRole);
        item->setData(QVariant::fromValue(entry.caseRow.id), CaseRole);
        m_items->appendRow(item);
    }
    m_list->setCaption(tr("week %1").arg(weekName(today)));
    m_list->setSum(
        sample.empty() ? QString() : m_services.format.counts(done, qint64(sample.size())));
    m_list->setReady();
    showCurrent();
}

void ReviewPane::setReadOnly(const QString& why)
{
    m_readOnly = why;
    showCurrent();
}

std::optional<size_t> ReviewPane::current() const
{
    const auto id = m_list->currentCase();
    const auto found = std::ranges::find_if(
        m_sample, [&](const SampledCase& entry) { return entry.caseRow.id == id; });
    return id && found != m_sample.end() ? std::optional(size_t(found - m_sample.begin()))
                                         : std::nullopt;
}

/// What was typed about a case stays until another one is chosen.
void ReviewPane::showCurrent()
{
    const auto index = current();
    const auto id = index ? std::optional(m_sample[*index].caseRow.id) : std::nullopt;
    if (id != m_about) {
        m_text->clear();
        m_message->dismiss();
    }
    m_about = id;
    m_name->setText(index ? m_sample[*index].caseRow.name : tr("Choose a case file"));
    const bool can = index && m_readOnly.isEmpty() && !m_busy;
    m_text->setEnabled(can);
    m_save->setEnabled(can);
    m_save->setToolTip(m_readOnly);
}

void ReviewPane::focusInside()
{
    m_list->focusInside();
}

void ReviewPane::save()
{
    const QString text = m_text->toPlainText().trimmed();
    if (!m_about || !m_save->isEnabled())
        return;
    if (text.isEmpty() || text.size() > longestReview) {
        m_message->showMessage(Tone::Warn,
            text.isEmpty() ? tr("Nothing was saved. Write what you saw first.")
                           : tr("Nothing was saved. %1 characters are the most; shorten the text.")
                                 .arg(m_services.format.number(longestReview)));
        m_text->setFocus();
        return;
    }
    m_busy = true;
    showCurrent();
    const ReviewWritten body{text, weekName(m_today)};
    whenReady(m_services.store.append({m_services.store.newFact(*m_about, body)}), this,
        [this](Result<Appended> appended) {
            m_busy = false;
            showCurrent();
            if (!appended)
                return m_message->showMessage(Tone::Bad, sentence(appended.error()));
            m_text->clear();
            m_message->dismiss();
            emit saved(tr("Observations saved in the case file"));
        });
}

} // namespace expediente::ui
