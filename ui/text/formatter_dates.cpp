#include "ui/text/calendar_words.h"
#include "ui/text/formatter.h"
#include "ui/text/words.h"

#include <cstdlib>

namespace expediente::ui {

namespace {

constexpr qint64 relativeLimit = 30; ///< days; farther off, people think in dates

QString dayMonth(Language language, QDate date)
{
    return QString::number(date.day()) + u' ' + shortMonth(language, date.month());
}

} // namespace

QString Formatter::fullDate(QDate date) const
{
    if (!date.isValid())
        return QString(noValue);
    return dayMonth(m_language, date) + u' ' + QString::number(date.year());
}

QString Formatter::shortDate(QDate date, QDate today) const
{
    if (date.isValid() && date.year() == today.year())
        return dayMonth(m_language, date);
    return fullDate(date);
}

QString Formatter::date(QDate date, QDate today) const
{
    if (!date.isValid())
        return QString(noValue);
    return shortWeekday(m_language, date.dayOfWeek()) + u' ' + shortDate(date, today);
}

QString Formatter::longDate(QDate date, QDate today) const
{
    if (!date.isValid())
        return QString(noValue);
    const bool spanish = m_language == Language::Spanish;
    const auto of = spanish ? QStringLiteral(" de ") : QStringLiteral(" ");
    QString text = longWeekday(m_language, date.dayOfWeek()) + u' ' + QString::number(date.day())
        + of + longMonth(m_language, date.month());
    if (date.year() != today.year())
        text += of + QString::number(date.year());
    return capitalised(text);
}

QString Formatter::month(int month) const
{
    return shortMonth(m_language, month);
}

QString Formatter::monthYear(QDate date) const
{
    if (!date.isValid())
        return QString(noValue);
    return shortMonth(m_language, date.month()) + u' ' + QString::number(date.year());
}

QString Formatter::dateRange(QDate from, QDate to, QDate today) const
{
    if (from == to || !from.isValid() || !to.isValid())
        return shortDate(to.isValid() ? to : from, today);
    if (from.year() == to.year() && from.month() == to.month())
        return QString::number(from.day()) + u'–' + shortDate(to, today);
    const auto start = from.year() == to.year() ? dayMonth(m_language, from) : fullDate(from);
    const auto end = from.year() == to.year() ? shortDate(to, today) : fullDate(to);
    return start + QStringLiteral(" – ") + end;
}

QString Formatter::relativeDay(QDate date, QDate today) const
{
    if (!date.isValid() || !today.isValid())
        return shortDate(date, today);
    const bool spanish = m_language == Language::Spanish;
    const qint64 ahead = today.daysTo(date);
    if (ahead == 0)
        return spanish ? QStringLiteral("hoy") : QStringLiteral("today");
    if (ahead == 1)
        return spanish ? QStringLiteral("mañana") : QStringLiteral("tomorrow");
    if (ahead == -1)
        return spanish ? QStringLiteral("ayer") : QStringLiteral("yesterday");
    if (std::abs(ahead) > relativeLimit)
        return shortDate(date, today);
    const auto distance = days(int(std::abs(ahead)));
    if (ahead > 0)
        return (spanish ? QStringLiteral("en ") : QStringLiteral("in ")) + distance;
    return spanish ? QStringLiteral("hace ") + distance : distance + QStringLiteral(" ago");
}

QDateTime Formatter::local(const Moment& moment) const
{
    return m_zone.isValid() ? QDateTime::fromMSecsSinceEpoch(moment.utcMs, m_zone) : moment.local();
}

QDate Formatter::dateOf(const Moment& moment) const
{
    return local(moment).date();
}

QString Formatter::time(QTime time) const
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString(noValue);
}

QString Formatter::time(const Moment& moment) const
{
    return time(local(moment).time());
}

QString Formatter::timeIn(const Moment& moment, const QString& place) const
{
    if (place.isEmpty())
        return time(moment);
    return m_language == Language::Spanish ? time(moment) + QStringLiteral(" hora de ") + place
                                           : time(moment) + u' ' + place + QStringLiteral(" time");
}

QString Formatter::when(const Moment& moment, QDate today) const
{
    const auto date = dateOf(moment);
    const bool near = std::abs(today.daysTo(date)) <= 1;
    return (near ? relativeDay(date, today) : shortDate(date, today)) + u' ' + time(moment);
}

} // namespace expediente::ui
