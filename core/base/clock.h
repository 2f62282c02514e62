#pragma once
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace expediente {

/// A moment as people wrote it down: the instant, and the wall clock that they looked at.
struct Moment {
    qint64 utcMs = 0; ///< since 1970-01-01T00:00Z
    int offsetSeconds = 0; ///< east of Greenwich
    QByteArray zone; ///< IANA name, "America/Mexico_City"; empty when only the offset is known

    static Moment fromDateTime(const QDateTime& when);
    /// Noon on a date in a zone: for what a file dates by the day only.
    static Moment noon(QDate date, const QTimeZone& zone);
    /// ISO 8601 with offset, optionally followed by [zone]; nullopt when it is none.
    static std::optional<Moment> fromString(QStringView text);

    QDateTime local() const; ///< with the offset of that moment
    QDate date() const { return local().date(); }
    QString toString() const; ///< "2026-11-24T16:38:00.000-06:00[America/Mexico_City]"

    bool operator==(const Moment&) const = default;
};

/// Where "now" comes from: handed down from app/, so that tests and --today can pin it.
/// Implementations may be called from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
    /// The date on the agency's wall.
    QDate today() const { return now().date(); }
};

/// The machine's clock, told in the agency's zone.
class SystemClock final : public Clock {
public:
    explicit SystemClock(QTimeZone zone) : m_zone(std::move(zone)) { }
    Moment now() const override;

private:
    QTimeZone m_zone;
};

/// The machine's clock moved so that the day on which it was made is the date given;
/// the time of day still runs.
class ShiftedClock final : public Clock {
public:
    ShiftedClock(QDate today, QTimeZone zone);
    Moment now() const override;

private:
    QTimeZone m_zone;
    qint64 m_daysAhead;
};

/// Stands still until told otherwise. Not thread-safe while being set.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Moment moment) : m_now(std::move(moment)) { }
    Moment now() const override { return m_now; }
    void set(Moment moment) { m_now = std::move(moment); }
    void advanceSeconds(qint64 seconds);

private:
    Moment m_now;
};

} // namespace expediente
