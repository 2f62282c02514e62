#include "core/base/rate.h"

namespace expediente {

Result<Rate> Rate::parse(QStringView text)
{
    const auto bad = [&] { return fail(ErrorCode::BadInput, {text.left(40).toString()}); };
    const auto point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 5 || (whole.size() > 1 && whole[0] == u'0'))
        return bad();
    if (point >= 0 && (fraction.isEmpty() || fraction.size() > 6))
        return bad();
    qint64 millionths = 0;
    for (const auto part : {whole, fraction})
        for (const QChar c : part) {
            if (c < u'0' || c > u'9')
                return bad();
            millionths = millionths * 10 + (c.unicode() - u'0');
        }
    for (auto places = fraction.size(); places < 6; ++places)
        millionths *= 10;
    if (millionths > 10'000'000'000)
        return bad();
    return Rate(millionths);
}

QString Rate::toPlain() const
{
    QString text = QString::number(m_millionths / 1'000'000);
    const qint64 rest = m_millionths % 1'000'000;
    if (rest != 0) {
        QString fraction = QString::number(rest).rightJustified(6, u'0');
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return text;
}

Money percentageOf(Money amount, Rate rate)
{
    const Int128 product = Int128(amount.minor()) * rate.millionths();
    return {divideRounded(product, Int128(100) * 1'000'000), amount.currency()};
}

} // namespace expediente
