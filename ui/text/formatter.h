#pragma once
#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "ui/text/language.h"

#include <QLocale>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace expediente::ui {

/// Whose habits numbers and phones follow: the agency's country.
enum class Region : std::uint8_t { MX, CO, PE, CL, US, TW };

std::optional<Region> regionFromCode(QStringView iso3166); ///< "MX"

/// Is the ISO code written behind an amount? Only where another currency stands on the same page,
/// and never after a sign that is one currency's alone (US$, S/).
enum class CurrencyCode : bool { Hidden, Shown };

/// Numbers, dates, phones and accounts as people in the field write them. A value; any thread.
/// It has its own few words (months, "hace 3 días") rather than tr(), because a paper may be in
/// another language than the window, and QLocale says "sept" and "$-1.00".
/// All spaces within a number and its unit are no-break spaces.
class Formatter {
public:
    /// Spanish, Mexico; moments are told with the offset they were written down with.
    Formatter() = default;
    /// `zone`: where the person is whose clock counts, most often the debtor. An invalid zone tells
    /// every moment with its own offset.
    Formatter(Language language, Region region, QTimeZone zone = {});

    Language language() const { return m_language; }
    Region region() const { return m_region; }
    const QTimeZone& zone() const { return m_zone; }
    /// The same habits on another person's clock.
    Formatter withZone(QTimeZone zone) const { return {m_language, m_region, std::move(zone)}; }
    /// For Qt's own widgets (calendars, spin boxes); never for amounts.
    QLocale locale() const;

    // Amounts and counts
    /// "$48,312.75", "-$1,102.98", "S/ 1,234.50", "UF 38.123,4567"; "—" for none.
    QString money(
        const std::optional<Money>& amount, CurrencyCode showCode = CurrencyCode::Hidden) const;
    /// Without decimals, for goals and axes: "$240,000"; rounded half away from zero.
    QString wholeMoney(Money amount, CurrencyCode showCode = CurrencyCode::Hidden) const;
    /// What a person typed: symbol, code and grouping may be there, but grouping must be right, so
    /// that "1.234" is never taken for another number. BadInput names what was typed.
    Result<Money> readMoney(QStringView typed, Currency currency) const;
    QString number(qint64 count) const; ///< "30,000"
    QString percent(int whole) const; ///< "42 %"
    QString percent(Rate rate) const; ///< "36.92 %"
    /// Part of whole as whole per cent; "—" when the whole is zero.
    QString percentOf(qint64 part, qint64 whole) const;
    QString counts(qint64 part, qint64 whole) const; ///< "32 de 45"
    QString ratio(qint64 part, qint64 whole) const; ///< "71 % · 32 de 45"
    QString distance(qint64 metres) const; ///< "850 m", "1.2 km"
    QString fileSize(qint64 bytes) const; ///< "1.2 MB"
    QString days(int count) const; ///< "143 días", "1 día"
    QString range(int from, int to) const; ///< "121–150"
    /// The bucket ids of figures ("0", "121-150", "180+") as they stand on screen: "121–150".
    QString bucket(QStringView id) const;

    // Dates: the year is left out within the year of `today`
    QString date(QDate date, QDate today) const; ///< "mar 24 nov", "mar 24 nov 2026"
    QString shortDate(QDate date, QDate today) const; ///< "24 nov", "24 nov 2026"
    QString longDate(QDate date, QDate today) const; ///< "Martes 24 de noviembre"
    QString fullDate(QDate date) const; ///< "24 nov 2026": papers, and figures at a date
    QString month(int month) const; ///< "nov"
    QString monthYear(QDate date) const; ///< "nov 2026"
    QString dateRange(QDate from, QDate to, QDate today) const; ///< "5 jul – 24 nov", "5–24 nov"
    /// "hoy", "mañana", "ayer", "hace 3 días", "en 3 días"; beyond 30 days the short date.
    QString relativeDay(QDate date, QDate today) const;

    // Times
    QString time(QTime time) const; ///< "16:38"
    QString time(const Moment& moment) const; ///< in the zone
    /// "16:38 hora de Querétaro": a time that isn't the reader's own says whose it is.
    QString timeIn(const Moment& moment, const QString& place) const;
    QString when(const Moment& moment, QDate today) const; ///< "hoy 14:40", "12 nov 16:38"
    QDate dateOf(const Moment& moment) const; ///< in the zone

    // Contact points and accounts
    /// Grouped as in its country: "442 555 0143", "55 1234 5678", "+57 300 123 4567". What is no
    /// plain number (an extension, words) comes back as it is.
    QString phone(const QString& number) const;
    /// "···2284"; never more than half of the characters.
    QString maskedAccount(const QString& account) const;

    bool operator==(const Formatter&) const = default;

private:
    QString decimal(quint64 minor, int decimals) const;
    QDateTime local(const Moment& moment) const;

    Language m_language = Language::Spanish;
    Region m_region = Region::MX;
    QTimeZone m_zone;
};

/// What stands for "there is none".
inline constexpr QChar noValue = u'—';

} // namespace expediente::ui
