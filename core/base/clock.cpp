#include "core/base/clock.h"

namespace expediente {

Moment Moment::fromDateTime(const QDateTime& when)
{
    const auto zone = when.timeSpec() == Qt::TimeZone ? when.timeZone().id() : QByteArray();
    return {when.toMSecsSinceEpoch(), when.offsetFromUtc(), zone};
}

Moment Moment::noon(QDate date, const QTimeZone& zone)
{
    return fromDateTime(QDateTime(date, QTime(12, 0), zone));
}

std::optional<Moment> Moment::fromString(QStringView text)
{
    QByteArray zone;
    if (text.endsWith(u']')) {
        const auto open = text.indexOf(u'[');
        if (open < 0)
            return std::nullopt;
        zone = text.mid(open + 1, text.size() - open - 2).toLatin1();
        if (!QTimeZone::isTimeZoneIdAvailable(zone))
            return std::nullopt;
        text = text.left(open);
    }
    const bool hasOffset =
        text.endsWith(u'Z') || text.lastIndexOf(u'+') > 10 || text.lastIndexOf(u'-') > 10;
    const auto parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!hasOffset || !parsed.isValid())
        return std::nullopt;
    return Moment{parsed.toMSecsSinceEpoch(), parsed.offsetFromUtc(), zone};
}

QDateTime Moment::local() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, offsetSeconds);
}

QString Moment::toString() const
{
    const QChar sign = offsetSeconds < 0 ? u'-' : u'+';
    const int minutes = std::abs(offsetSeconds) / 60;
    QString text = local().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + sign
        + QStringLiteral("%1:%2")
              .arg(minutes / 60, 2, 10, QChar(u'0'))
              .arg(minutes % 60, 2, 10, QChar(u'0'));
    if (!zone.isEmpty())
        text += u'[' + QString::fromLatin1(zone) + u']';
    return text;
}

Moment SystemClock::now() const
{
    return Moment::fromDateTime(QDateTime::currentDateTimeUtc().toTimeZone(m_zone));
}

ShiftedClock::ShiftedClock(QDate today, QTimeZone zone)
    : m_zone(std::move(zone))
    , m_daysAhead(QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date().daysTo(today))
{
}

Moment ShiftedClock::now() const
{
    return Moment::fromDateTime(
        QDateTime::currentDateTimeUtc().toTimeZone(m_zone).addDays(m_daysAhead));
}

void FixedClock::advanceSeconds(qint64 seconds)
{
    m_now.utcMs += seconds * 1000;
}

} // namespace expediente
