#include "ui/text/formatter.h"

namespace expediente::ui {

namespace {

constexpr QChar noBreak = u'\u00A0';
constexpr QChar enDash = u'–';

bool pointGroups(Region region)
{
    return region == Region::CO || region == Region::CL;
}

QChar groupSeparator(Region region)
{
    return pointGroups(region) ? u'.' : u',';
}

QChar decimalSeparator(Region region)
{
    return pointGroups(region) ? u',' : u'.';
}

/// As people there write it before an amount. One that ends in a letter keeps a space.
QString symbol(Currency currency)
{
    switch (currency) {
    case Currency::MXN:
    case Currency::COP:
    case Currency::CLP:
        return QStringLiteral("$");
    case Currency::USD:
        return QStringLiteral("US$");
    case Currency::TWD:
        return QStringLiteral("NT$");
    case Currency::PEN:
        return QStringLiteral("S/\u00A0");
    case Currency::CLF:
        return QStringLiteral("UF\u00A0");
    }
    Q_UNREACHABLE();
}

/// Those that are written with the same sign need their code beside another one.
QString codeAfter(Currency currency, CurrencyCode showCode)
{
    const bool sure = symbol(currency) != u"$";
    return sure || showCode == CurrencyCode::Hidden ? QString() : noBreak + code(currency);
}

QString grouped(quint64 number, QChar separator)
{
    QString digits = QString::number(number);
    for (auto at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

quint64 magnitude(qint64 number)
{
    return number < 0 ? 0 - quint64(number) : quint64(number);
}

/// Digits in groups of three after the first one to three, or no groups at all; empty when not so.
QString ungrouped(QStringView text, QChar separator)
{
    const auto parts = text.split(separator);
    QString digits;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto part = parts[i];
        const bool first = i == 0;
        if (parts.size() > 1 && (first ? part.isEmpty() || part.size() > 3 : part.size() != 3))
            return {};
        digits += part;
    }
    return digits;
}

} // namespace

std::optional<Region> regionFromCode(QStringView iso3166)
{
    static constexpr std::pair<QStringView, Region> known[] = {{u"MX", Region::MX},
        {u"CO", Region::CO}, {u"PE", Region::PE}, {u"CL", Region::CL}, {u"US", Region::US},
        {u"TW", Region::TW}};
    for (const auto& [code, region] : known)
        if (iso3166 == code)
            return region;
    return std::nullopt;
}

Formatter::Formatter(Language language, Region region, QTimeZone zone)
    : m_language(language), m_region(region), m_zone(std::move(zone))
{
}

QLocale Formatter::locale() const
{
    const auto language = m_language == Language::Spanish ? QLocale::Spanish : QLocale::English;
    switch (m_region) {
    case Region::MX:
        return {language, QLocale::Mexico};
    case Region::CO:
        return {language, QLocale::Colombia};
    case Region::PE:
        return {language, QLocale::Peru};
    case Region::CL:
        return {language, QLocale::Chile};
    case Region::US:
        return {language, QLocale::UnitedStates};
    case Region::TW:
        return {language, QLocale::Taiwan};
    }
    Q_UNREACHABLE();
}

QString Formatter::decimal(quint64 minor, int decimals) const
{
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    QString text = grouped(minor / unit, groupSeparator(m_region));
    if (decimals > 0)
        text += decimalSeparator(m_region)
            + QString::number(minor % unit).rightJustified(decimals, u'0');
    return text;
}

QString Formatter::money(const std::optional<Money>& amount, CurrencyCode showCode) const
{
    if (!amount)
        return QString(noValue);
    const auto currency = amount->currency();
    QString text = amount->isNegative() ? QStringLiteral("-") : QString();
    text += symbol(currency) + decimal(magnitude(amount->minor()), decimals(currency));
    return text + codeAfter(currency, showCode);
}

QString Formatter::wholeMoney(Money amount, CurrencyCode showCode) const
{
    qint64 unit = 1;
    for (int i = 0; i < decimals(amount.currency()); ++i)
        unit *= 10;
    const qint64 whole = divideRounded(amount.minor(), unit);
    QString text = whole < 0 ? QStringLiteral("-") : QString();
    text += symbol(amount.currency()) + grouped(magnitude(whole), groupSeparator(m_region));
    return text + codeAfter(amount.currency(), showCode);
}

Result<Money> Formatter::readMoney(QStringView typed, Currency currency) const
{
    const auto bad = [&] { return fail(ErrorCode::BadInput, {typed.left(40).toString()}); };
    if (typed.size() > 60)
        return bad();
    QString text;
    for (const QChar c : typed)
        if (!c.isSpace())
            text += c;
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const auto sign = symbol(currency).remove(noBreak);
    for (const auto& before : {QStringLiteral("S/."), sign, QStringLiteral("$")})
        if (text.startsWith(before, Qt::CaseInsensitive)) {
            text.remove(0, before.size());
            break;
        }
    if (text.endsWith(code(currency), Qt::CaseInsensitive))
        text.chop(code(currency).size());

    const auto parts = text.split(decimalSeparator(m_region));
    if (parts.size() > 2 || parts.join(QString()).isEmpty() || text.contains(u'-'))
        return bad();
    QString whole = ungrouped(parts[0], groupSeparator(m_region));
    if (whole.isEmpty() && !parts[0].isEmpty())
        return bad();
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    QString plain = whole.isEmpty() ? QStringLiteral("0") : whole;
    if (parts.size() == 2 && !parts[1].isEmpty())
        plain += u'.' + parts[1];
    auto amount = Money::parse(plain, currency);
    if (!amount)
        return bad();
    return negative ? -*amount : *amount;
}

QString Formatter::number(qint64 count) const
{
    return (count < 0 ? QStringLiteral("-") : QString())
        + grouped(magnitude(count), groupSeparator(m_region));
}

QString Formatter::percent(int whole) const
{
    return number(whole) + noBreak + u'%';
}

QString Formatter::percent(Rate rate) const
{
    return rate.toPlain().replace(u'.', decimalSeparator(m_region)) + noBreak + u'%';
}

QString Formatter::percentOf(qint64 part, qint64 whole) const
{
    if (whole == 0)
        return QString(noValue);
    const Int128 sign = whole < 0 ? -1 : 1;
    return number(divideRounded(sign * 100 * part, sign * whole)) + noBreak + u'%';
}

QString Formatter::counts(qint64 part, qint64 whole) const
{
    return number(part)
        + (m_language == Language::Spanish ? QStringLiteral(" de ") : QStringLiteral(" of "))
        + number(whole);
}

QString Formatter::ratio(qint64 part, qint64 whole) const
{
    return percentOf(part, whole) + QStringLiteral(" · ") + counts(part, whole);
}

QString Formatter::distance(qint64 metres) const
{
    const qint64 rounded = (metres + 5) / 10 * 10;
    if (rounded < 1000)
        return number(rounded) + noBreak + u'm';
    if (metres < 99'950)
        return decimal(quint64(metres + 50) / 100, 1) + noBreak + QStringLiteral("km");
    return number((metres + 500) / 1000) + noBreak + QStringLiteral("km");
}

QString Formatter::fileSize(qint64 bytes) const
{
    if (bytes < 1000)
        return number(bytes) + noBreak + u'B';
    if (bytes < 999'500)
        return number((bytes + 500) / 1000) + noBreak + QStringLiteral("kB");
    return decimal(quint64(bytes + 50'000) / 100'000, 1) + noBreak + QStringLiteral("MB");
}

QString Formatter::days(int count) const
{
    const bool one = count == 1 || count == -1;
    const auto unit = m_language == Language::Spanish
        ? (one ? QStringLiteral("día") : QStringLiteral("días"))
        : (one ? QStringLiteral("day") : QStringLiteral("days"));
    return number(count) + noBreak + unit;
}

QString Formatter::range(int from, int to) const
{
    return number(from) + enDash + number(to);
}

QString Formatter::bucket(QStringView id) const
{
    return id.toString().replace(u'-', enDash);
}

QString Formatter::maskedAccount(const QString& account) const
{
    QString kept;
    for (const QChar c : account)
        if (c.isLetterOrNumber())
            kept += c;
    if (kept.isEmpty())
        return QString(noValue);
    return QStringLiteral("···") + kept.right(std::min<qsizetype>(4, kept.size() / 2));
}

} // namespace expediente::ui
