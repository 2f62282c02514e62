#pragma once
#include "core/base/money.h"
#include "core/base/result.h"

namespace expediente {

/// An exact percentage with at most six decimals, 0 to 10000 per cent.
class Rate {
public:
    constexpr Rate() = default;
    static constexpr Rate fromMillionths(qint64 millionths) { return Rate(millionths); }
    static Rate percent(int whole) { return Rate(qint64(whole) * 1'000'000); }
    /// "36.92": plain decimal in per cent, not negative.
    static Result<Rate> parse(QStringView text);

    qint64 millionths() const { return m_millionths; } ///< of one per cent
    QString toPlain() const; ///< without trailing zeros: "36.92"
    bool isZero() const { return m_millionths == 0; }

    auto operator<=>(const Rate&) const = default;

private:
    explicit constexpr Rate(qint64 millionths) : m_millionths(millionths) { }
    qint64 m_millionths = 0;
};

/// A percentage of an amount is money: rounded half away from zero to the minor unit.
Money percentageOf(Money amount, Rate rate);

} // namespace expediente
