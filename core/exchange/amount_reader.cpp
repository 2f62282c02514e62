#include "core/exchange/amount_reader.h"

#include "core/exchange/number_text.h"

namespace expediente {

namespace {

struct CurrencySign {
    std::string_view text;
    std::optional<Currency> currency; ///< none: a sign that several currencies share
};

// Longer signs first, so that "S/." is not read as "S/" with a stray point.
constexpr std::array<CurrencySign, 17> signs{CurrencySign{"CLP", Currency::CLP},
    {"CLF", Currency::CLF}, {"UF", Currency::CLF}, {"MXN", Currency::MXN}, {"COP", Currency::COP},
    {"PEN", Currency::PEN}, {"USD", Currency::USD}, {"TWD", Currency::TWD}, {"S/.", Currency::PEN},
    {"S/", Currency::PEN}, {"NT$", Currency::TWD}, {"US$", Currency::USD}, {"MX$", Currency::MXN},
    {"COL$", Currency::COP}, {"M.N.", Currency::MXN}, {"$", std::nullopt}, {"+", std::nullopt}};

struct Stripped {
    std::string_view number;
    std::optional<Currency> currency;
    bool negative = false;
    bool dash = false; ///< nothing but a minus (and a currency) was there
};

bool cut(std::string_view& text, std::string_view sign)
{
    if (text.starts_with(sign))
        text.remove_prefix(sign.size());
    else if (text.ends_with(sign))
        text.remove_suffix(sign.size());
    else
        return false;
    text = trimmed(text);
    return true;
}

bool cutCurrency(Stripped& cell)
{
    for (const auto& sign : signs)
        if (cut(cell.number, sign.text)) {
            if (sign.currency)
                cell.currency = sign.currency;
            return true;
        }
    return false;
}

/// At most one sign of each sort: "--5" and "$$5" are no amounts.
Stripped strip(std::string_view text)
{
    Stripped cell;
    cell.number = trimmed(text);
    if (cell.number.size() > 2 && cell.number.front() == '(' && cell.number.back() == ')') {
        cell.negative = true;
        cell.number = trimmed(cell.number.substr(1, cell.number.size() - 2));
    }
    bool minus = cell.negative;
    int currencies = 0;
    for (bool again = true; again && !cell.number.empty();) {
        again = false;
        const char first = cell.number.front();
        const char last = cell.number.back();
        if (first >= '0' && first <= '9' && last >= '0' && last <= '9')
            break;
        if (!minus && (cut(cell.number, "-") || cut(cell.number, "\xE2\x88\x92"))) {
            cell.negative = minus = again = true;
            cell.dash = cell.number.empty();
        } else if (currencies < 2 && cutCurrency(cell)) {
            ++currencies;
            again = true;
        }
    }
    if (cell.negative && cell.number.empty())
        cell.dash = true;
    return cell;
}

/// digits × 10^exponent in minor units.
Read<qint64> toMinor(const NumberText& number, int places)
{
    if (number.count == 0)
        return 0;
    const int shift = number.exponent + places;
    size_t kept = number.count;
    for (int i = shift; i < 0; ++i) {
        if (kept == 0 || number.digits[kept - 1] != 0)
            return tl::unexpected(Flaw::TooManyDecimals);
        --kept;
    }
    qint64 minor = 0;
    for (size_t i = 0; i < kept; ++i) {
        minor = minor * 10 + number.digits[i];
        if (minor >= moneyLimit)
            return tl::unexpected(Flaw::AmountTooLarge);
    }
    for (int i = 0; i < shift; ++i) {
        minor *= 10;
        if (minor >= moneyLimit)
            return tl::unexpected(Flaw::AmountTooLarge);
    }
    return minor;
}

} // namespace

Read<std::optional<Money>> readAmount(std::string_view cell, Currency currency, DecimalMark mark)
{
    const auto text = trimmed(cell);
    if (text.empty())
        return std::nullopt;
    const auto stripped = strip(text);
    if (stripped.currency && *stripped.currency != currency)
        return tl::unexpected(Flaw::OtherCurrency);
    if (stripped.dash)
        return Money::zero(currency);
    const auto number = takeApart(stripped.number, mark);
    if (!number)
        return tl::unexpected(number.error());
    const auto minor = toMinor(*number, decimals(currency));
    if (!minor)
        return tl::unexpected(minor.error());
    return Money(stripped.negative ? -*minor : *minor, currency);
}

Read<std::optional<Rate>> readRate(std::string_view cell, DecimalMark mark)
{
    auto text = trimmed(cell);
    if (text.ends_with('%'))
        text = trimmed(text.substr(0, text.size() - 1));
    if (text.empty())
        return std::nullopt;
    const auto number = takeApart(text, mark);
    if (!number)
        return tl::unexpected(number.error());
    const auto millionths = toMinor(*number, 6);
    if (!millionths)
        return tl::unexpected(millionths.error());
    if (*millionths > Rate::percent(10'000).millionths())
        return tl::unexpected(Flaw::AmountTooLarge);
    return Rate::fromMillionths(*millionths);
}

DecimalMark shownMark(std::string_view cell)
{
    const auto stripped = strip(cell);
    const auto number = takeApart(stripped.number, DecimalMark::Unknown);
    return number ? number->shown : DecimalMark::Unknown;
}

} // namespace expediente
