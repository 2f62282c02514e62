#include "ui/visits/day_switch.h"

#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/labels.h"

namespace expediente::ui {

DaySwitch::DaySwitch(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_label(new TextLabel(services.theme, TextStyle::Strong, Token::Text1, Weight::Bold))
    , m_today(new SecondaryButton(services.theme, tr("Today")))
    , m_tomorrow(new SecondaryButton(services.theme, tr("Tomorrow")))
{
    auto* back = new IconButton(services.theme, IconName::ChevronLeft, tr("Day before"));
    auto* forward = new IconButton(services.theme, IconName::ChevronRight, tr("Day after"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(back);
    row->addWidget(m_label);
    row->addWidget(forward);
    row->addSpacing(metrics::space2);
    row->addWidget(m_today);
    row->addWidget(m_tomorrow);
    row->addStretch(1);
    connect(back, &QAbstractButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(forward, &QAbstractButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { emit dayRequested(m_now); });
    connect(
        m_tomorrow, &QPushButton::clicked, this, [this] { emit dayRequested(m_now.addDays(1)); });
}

void DaySwitch::setDay(QDate day, QDate today)
{
    m_now = today;
    const Formatter& format = m_services.format;
    // Yesterday, today and tomorrow are easily taken for each other by their dates.
    const bool near = qAbs(today.daysTo(day)) <= 1;
    QString label = format.date(day, today);
    if (near)
        label = tr("%1, %2").arg(label, format.relativeDay(day, today));
    m_label->setText(capitalised(label));
    m_today->setEnabled(day != today);
    m_tomorrow->setEnabled(day != today.addDays(1));
}

} // namespace expediente::ui
