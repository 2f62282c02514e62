#include "core/figures/late_interest.h"

#include <boost/multiprecision/cpp_dec_float.hpp>

#include <cmath>
#include <limits>

namespace expediente {

namespace {

constexpr qint64 millionthsOfOne = 100'000'000; // 100 per cent, in millionths of one per cent

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorCode::OutOfRange, {QStringLiteral("late interest")});
}

/// With 50 decimal digits, where the quick way can't tell on which side of a half it is. A root may
/// be rational (21 % over half a year is 10 %), so a half can be met exactly.
qint64 exactEffective(qint64 minor, qint64 millionths, qint64 days, int basis)
{
    using Decimal = boost::multiprecision::cpp_dec_float_50;
    const Decimal growth = 1 + Decimal(millionths) / millionthsOfOne;
    const Decimal value = Decimal(minor) * (pow(growth, Decimal(days) / basis) - 1);
    const Decimal nearlyNothing("1e-20");
    return static_cast<qint64>(floor(value + Decimal("0.5") + nearlyNothing));
}

/// The one place with binary floating point in money. Its result is rounded at once, and right:
/// whatever comes near a half is computed again exactly.
Result<Money> effective(Money principal, const LateRate& rate, qint64 days)
{
    constexpr long double near = 0.01L;
    const long double annual = (long double)rate.annual.millionths() / millionthsOfOne;
    const long double exponent = (long double)days / rate.basis;
    const long double value =
        (long double)principal.minor() * std::expm1(exponent * std::log1p(annual));
    if (!(value < (long double)moneyLimit))
        return tooLarge();
    const long double above = value - std::floor(value);
    const bool unsure =
        std::numeric_limits<long double>::digits < 64 || std::fabs(above - 0.5L) < near;
    const qint64 minor = unsure
        ? exactEffective(principal.minor(), rate.annual.millionths(), days, rate.basis)
        : qint64(std::floor(value + 0.5L));
    if (minor >= moneyLimit)
        return tooLarge();
    return Money(minor, principal.currency());
}

} // namespace

Result<Money> lateInterest(Money principal, const LateRate& rate, qint64 days)
{
    if (rate.kind == RateKind::Effective)
        return effective(principal, rate, days);
    const Int128 numerator = Int128(principal.minor()) * rate.annual.millionths() * days;
    const Int128 denominator = Int128(millionthsOfOne) * rate.basis;
    if (numerator / denominator >= moneyLimit)
        return tooLarge();
    return Money(divideRounded(numerator, denominator), principal.currency());
}

} // namespace expediente
