#include "core/base/money.h"

#include <array>

namespace expediente {

namespace {

struct CurrencyFacts {
    Currency currency;
    const char* code;
    int decimals;
};

constexpr std::array currencies{CurrencyFacts{Currency::CLP, "CLP", 0},
    CurrencyFacts{Currency::CLF, "CLF", 4}, CurrencyFacts{Currency::MXN, "MXN", 2},
    CurrencyFacts{Currency::COP, "COP", 2}, CurrencyFacts{Currency::PEN, "PEN", 2},
    CurrencyFacts{Currency::USD, "USD", 2}, CurrencyFacts{Currency::TWD, "TWD", 2}};

constexpr std::array<qint64, 5> powersOfTen{1, 10, 100, 1000, 10000};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

int decimals(Currency currency)
{
    return currencies[size_t(currency)].decimals;
}

QString code(Currency currency)
{
    return QString::fromLatin1(currencies[size_t(currency)].code);
}

std::optional<Currency> currencyFromCode(QStringView code)
{
    for (const auto& known : currencies)
        if (code == QLatin1String(known.code))
            return known.currency;
    return std::nullopt;
}

Result<Money> Money::parse(QStringView text, Currency currency)
{
    const auto bad = [&] { return fail(ErrorCode::BadInput, {text.left(40).toString()}); };
    QStringView rest = text;
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.mid(1);
    const auto point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.left(point);
    const QStringView fraction = point < 0 ? QStringView() : rest.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 15 || (whole.size() > 1 && whole[0] == u'0'))
        return bad();
    if (point >= 0 && (fraction.isEmpty() || fraction.size() > decimals(currency)))
        return bad();
    qint64 minor = 0;
    for (const auto part : {whole, fraction})
        for (const QChar c : part) {
            if (!isDigit(c))
                return bad();
            minor = minor * 10 + (c.unicode() - u'0');
            if (minor >= moneyLimit)
                return bad();
        }
    const auto missing = size_t(decimals(currency) - int(fraction.size()));
    if (minor >= moneyLimit / powersOfTen[missing])
        return bad();
    minor *= powersOfTen[missing];
    return Money(negative ? -minor : minor, currency);
}

QString Money::toPlain() const
{
    const int places = decimals(m_currency);
    QString digits = QString::number(m_minor < 0 ? -m_minor : m_minor);
    if (places > 0) {
        digits = digits.rightJustified(places + 1, u'0');
        digits.insert(digits.size() - places, u'.');
    }
    return m_minor < 0 ? u'-' + digits : digits;
}

Money& Money::operator+=(Money other)
{
    if (m_currency != other.m_currency)
        throw CurrencyMismatch();
    m_minor += other.m_minor;
    return *this;
}

Money& Money::operator-=(Money other)
{
    return *this += -other;
}

std::strong_ordering Money::operator<=>(const Money& other) const
{
    if (m_currency != other.m_currency)
        throw CurrencyMismatch();
    return m_minor <=> other.m_minor;
}

qint64 divideRounded(Int128 numerator, Int128 denominator)
{
    const Int128 half = denominator / 2;
    const Int128 rest = numerator % denominator;
    const Int128 magnitude = rest < 0 ? -rest : rest;
    Int128 quotient = numerator / denominator;
    // An odd denominator has no exact half, so "above the floor of the half" is already "beyond".
    const bool away = denominator % 2 == 0 ? magnitude >= half : magnitude > half;
    if (away)
        quotient += numerator < 0 ? -1 : 1;
    return static_cast<qint64>(quotient);
}

} // namespace expediente
