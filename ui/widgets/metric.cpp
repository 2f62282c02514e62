#include "ui/widgets/metric.h"

#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace expediente::ui {

Metric::Metric(const Theme& theme, const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_caption(new TextLabel(theme, TextStyle::Secondary, Token::Text2))
    , m_stale(new TextLabel(theme, TextStyle::Secondary, Token::WarnText, Weight::Bold))
    , m_value(new TextLabel(theme, TextStyle::Title, Token::Text1, Weight::Bold))
    , m_chip(new Chip(theme, {}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::space1);
    head->addWidget(m_caption);
    head->addWidget(m_stale);
    head->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    row->addStrut(lineHeight(TextStyle::Title)); // a chip alone stands on the line of the figures
    row->addWidget(m_value);
    row->addWidget(m_chip, 0, Qt::AlignVCenter);
    row->addStretch();
    column->addStretch();
    column->addLayout(head);
    column->addLayout(row);
    column->addStretch();
    m_chip->hide();
    m_stale->hide();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCaption(caption);
}

void Metric::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    describe();
}

void Metric::setValue(const QString& value, Tone tone)
{
    m_value->setText(value);
    m_value->setColor(textToken(tone));
    describe();
}

void Metric::setChip(const std::optional<ChipData>& chip)
{
    m_chip->setVisible(chip.has_value());
    m_chip->setData(chip.value_or(ChipData{}));
    describe();
}

void Metric::setStale(const QString& note)
{
    m_stale->setText(note);
    m_stale->setVisible(!note.isEmpty());
    describe();
}

void Metric::describe()
{
    // An empty label would keep the gap before the chip.
    m_value->setVisible(!m_value->text().isEmpty() || m_chip->isHidden());
    QStringList spoken{m_caption->text()};
    for (const QLabel* label : {static_cast<QLabel*>(m_stale), static_cast<QLabel*>(m_value),
             static_cast<QLabel*>(m_chip)}) {
        if (!label->text().isEmpty())
            spoken << label->text();
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

} // namespace expediente::ui
