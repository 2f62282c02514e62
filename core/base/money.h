#pragma once
#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace expediente {

enum class Currency : std::uint8_t { CLP, CLF, MXN, COP, PEN, USD, TWD };

int decimals(Currency currency); ///< ISO 4217; CLP 0, CLF 4, the rest 2
QString code(Currency currency); ///< "MXN"
std::optional<Currency> currencyFromCode(QStringView code);

/// Adding two currencies is a mistake of the program, not of the user: input is checked where it
/// comes in, with ErrorCode::CurrencyMismatch.
class CurrencyMismatch : public std::logic_error {
public:
    CurrencyMismatch() : std::logic_error("amounts in two currencies") { }
};

/// An exact amount: whole minor units (cents) of one currency.
class Money {
public:
    constexpr Money() = default;
    constexpr Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(currency) { }
    static Money zero(Currency currency) { return {0, currency}; }

    /// Plain decimal as figures-format.md has it: "1234.50"; no separators, exponent, leading
    /// zeros or `+`; at most the currency's decimals; below 10^15 minor units. May be negative.
    static Result<Money> parse(QStringView text, Currency currency);

    qint64 minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }

    /// Exactly the currency's decimals: "1234.50", "-0.01", "0" for CLP.
    QString toPlain() const;

    Money operator-() const { return {-m_minor, m_currency}; }
    Money& operator+=(Money other);
    Money& operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }

    bool operator==(const Money&) const = default;
    /// Throws CurrencyMismatch when the currencies differ.
    std::strong_ordering operator<=>(const Money& other) const;

private:
    qint64 m_minor = 0;
    Currency m_currency = Currency::MXN;
};

/// No amount of money here reaches this many minor units (figures-format.md).
inline constexpr qint64 moneyLimit = 1'000'000'000'000'000;

/// numerator / denominator, half away from zero: -0.5 becomes -1 (design.md, section 6).
/// The denominator is above zero; the caller knows that the result fits.
__extension__ typedef __int128 Int128;
qint64 divideRounded(Int128 numerator, Int128 denominator);

} // namespace expediente
