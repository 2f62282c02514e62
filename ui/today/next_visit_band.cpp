#include "ui/today/next_visit_band.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/labels.h"

#include <QResizeEvent>

namespace expediente::ui {

namespace {

constexpr int bandHeight = 60;

QVBoxLayout* twoLines(QWidget* block)
{
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setAlignment(Qt::AlignVCenter);
    return column;
}

} // namespace

NextVisitBand::NextVisitBand(const Theme& theme, QWidget* parent)
    : Panel(theme, parent)
    , m_theme(theme)
    , m_brief(new SecondaryButton(theme, tr("Visit brief")))
    , m_open(new PrimaryButton(theme, tr("Open case file")))
    , m_instead(new PrimaryButton(theme, QString()))
{
    setStripe(Tone::Accent);
    setMinimumHeight(bandHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::space3, 0, metrics::space3, 0);
    row->setSpacing(metrics::space4);
    row->addWidget(makeDay());
    row->addWidget(new Separator(theme, Qt::Vertical));
    row->addWidget(makeNext());
    row->addSpacing(metrics::space3);
    row->addWidget(makePerson(), 1);
    m_brief->setIconName(IconName::Printer);
    m_brief->setKeyHint(QStringLiteral("F8"));
    m_open->setKeyHint(KeyCap::named(QKeySequence(Qt::Key_Return)));
    for (Button* button : {m_brief, m_open, m_instead}) {
        button->setMain(true);
        row->addWidget(button);
    }
    body()->addLayout(row, 1);
    connect(m_brief, &QPushButton::clicked, this, &NextVisitBand::briefRequested);
    connect(m_open, &QPushButton::clicked, this, &NextVisitBand::openRequested);
    connect(m_instead, &QPushButton::clicked, this, &NextVisitBand::insteadRequested);
    setNone({}, {}, {}, {});
}

QWidget* NextVisitBand::makeDay()
{
    auto* block = new QWidget;
    auto* column = twoLines(block);
    m_date = new TextLabel(m_theme, TextStyle::Strong, Token::Text1, Weight::Bold);
    m_dayDetail = new TextLabel(m_theme, TextStyle::Secondary, Token::Text2);
    column->addWidget(m_date);
    column->addWidget(m_dayDetail);
    return block;
}

QWidget* NextVisitBand::makeNext()
{
    m_next = new QWidget;
    auto* column = twoLines(m_next);
    auto* caption =
        new TextLabel(m_theme, TextStyle::Secondary, Token::Accent, Weight::Bold, tr("Next visit"));
    m_when = new TextLabel(m_theme, TextStyle::Title, Token::Text1, Weight::Bold);
    column->addWidget(caption);
    column->addWidget(m_when);
    return m_next;
}

QWidget* NextVisitBand::makePerson()
{
    auto* block = new QWidget;
    auto* column = twoLines(block);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space2);
    m_name = new ElidedLabel(m_theme, TextStyle::Strong, Token::Text1, Weight::Bold);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_chip = new Chip(m_theme, {});
    m_detail = new ElidedLabel(m_theme, TextStyle::Secondary, Token::Text2);
    line->addWidget(m_name);
    line->addWidget(m_chip);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_detail);
    return block;
}

void NextVisitBand::blockBrief(const QString& reason)
{
    // There is no room here for the reason itself.
    m_brief->setEnabled(reason.isEmpty());
    m_brief->setToolTip(reason);
}

void NextVisitBand::setDay(const QString& date, const QString& detail)
{
    m_date->setText(date);
    m_dayDetail->setText(detail);
    describe();
}

void NextVisitBand::setNext(const NextVisit& next)
{
    m_when->setText(next.when);
    m_name->setText(next.name);
    m_detail->setText(next.detail);
    m_hasChip = next.chip.has_value();
    if (next.chip)
        m_chip->setData(*next.chip);
    m_next->show();
    m_brief->show();
    m_open->show();
    m_instead->hide();
    makeRoom();
    describe();
}

void NextVisitBand::setNone(
    const QString& sentence, const QString& detail, const QString& action, const QString& key)
{
    m_name->setText(sentence);
    m_detail->setText(detail);
    m_hasChip = false;
    m_instead->setText(action);
    m_instead->setKeyHint(key);
    m_next->hide();
    m_brief->hide();
    m_open->hide();
    m_instead->setVisible(!action.isEmpty());
    makeRoom();
    describe();
}

void NextVisitBand::describe()
{
    QStringList parts{m_date->text(), m_dayDetail->text()};
    if (!m_next->isHidden())
        parts << tr("Next visit") << m_when->text();
    parts << m_name->text();
    if (m_hasChip)
        parts << m_chip->data().text;
    parts << m_detail->text();
    setAccessibleName(parts.join(QStringLiteral(", ")));
}

/// That nothing stands in the way goes before the name would be cut; all else stays.
void NextVisitBand::makeRoom()
{
    const int room = m_name->parentWidget()->width();
    const int needed = m_name->sizeHint().width() + metrics::space2 + m_chip->sizeHint().width();
    m_chip->setVisible(m_hasChip && (needed <= room || m_chip->data().kind != ChipKind::Ok));
}

void NextVisitBand::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    layout()->activate();
    makeRoom();
}

} // namespace expediente::ui
