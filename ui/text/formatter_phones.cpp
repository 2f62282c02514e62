#include "ui/text/formatter.h"

#include <initializer_list>

namespace expediente::ui {

namespace {

using Groups = std::initializer_list<int>;

QString inGroups(QStringView digits, Groups sizes)
{
    QString text;
    qsizetype at = 0;
    for (const int size : sizes) {
        if (at > 0)
            text += u'\u00A0';
        text += digits.mid(at, size);
        at += size;
    }
    return text;
}

/// Numbers of ten digits everywhere; the three big cities have area codes of two.
QString mexican(QStringView digits)
{
    if (digits.size() != 10)
        return {};
    for (const auto area : {u"55", u"56", u"33", u"81"})
        if (digits.startsWith(QStringView(area)))
            return inGroups(digits, {2, 4, 4});
    return inGroups(digits, {3, 3, 4});
}

/// Mobiles and, since 2021, landlines (601 and so on) have ten digits.
QString colombian(QStringView digits)
{
    return digits.size() == 10 ? inGroups(digits, {3, 3, 4}) : QString();
}

/// Mobiles: nine digits from 9 on. Landlines with their zero: Lima 01, elsewhere 0 and two digits.
QString peruvian(QStringView digits)
{
    if (digits.size() != 9)
        return {};
    if (digits.startsWith(u'9'))
        return inGroups(digits, {3, 3, 3});
    if (digits.startsWith(u"01"))
        return inGroups(digits, {2, 3, 4});
    return digits.startsWith(u'0') ? inGroups(digits, {3, 3, 3}) : QString();
}

/// Nine digits everywhere; mobiles begin with 9, Santiago with 2, elsewhere the area has two.
QString chilean(QStringView digits)
{
    if (digits.size() != 9)
        return {};
    return digits.startsWith(u'9') || digits.startsWith(u'2') ? inGroups(digits, {1, 4, 4})
                                                              : inGroups(digits, {2, 3, 4});
}

QString american(QStringView digits)
{
    return digits.size() == 10 ? inGroups(digits, {3, 3, 4}) : QString();
}

/// With the leading zero, as dialled at home.
QString taiwanese(QStringView digits)
{
    if (digits.size() != 10 || !digits.startsWith(u'0'))
        return {};
    return digits.startsWith(u"09") ? inGroups(digits, {4, 3, 3}) : inGroups(digits, {2, 4, 4});
}

struct Country {
    Region region;
    const char16_t* prefix;
    QString (*grouped)(QStringView digits);
};

constexpr Country countries[] = {
    {Region::MX, u"52", mexican},
    {Region::CO, u"57", colombian},
    {Region::PE, u"51", peruvian},
    {Region::CL, u"56", chilean},
    {Region::US, u"1", american},
    {Region::TW, u"886", taiwanese},
};

/// Digits of a number written with the usual marks; empty when there is anything else in it.
QString plainDigits(QStringView number, bool& international)
{
    QString digits;
    international = false;
    for (const QChar c : number) {
        if (c.isDigit() && c.unicode() < 128)
            digits += c;
        else if (c == u'+' && digits.isEmpty() && !international)
            international = true;
        else if (!c.isSpace() && !QStringView(u"-.()/").contains(c))
            return {};
    }
    return digits;
}

} // namespace

QString Formatter::phone(const QString& number) const
{
    bool international = false;
    const auto digits = plainDigits(number, international);
    if (digits.isEmpty())
        return number.trimmed();
    for (const auto& country : countries) {
        const QStringView prefix(country.prefix);
        if (!international) {
            if (country.region != m_region)
                continue;
            const auto text = country.grouped(digits);
            return text.isEmpty() ? number.trimmed() : text;
        }
        if (!digits.startsWith(prefix))
            continue;
        auto national = QStringView(digits).mid(prefix.size());
        // Until 2019, mobiles in Mexico were called from abroad with a 1 in between.
        if (country.region == Region::MX && national.size() == 11 && national.startsWith(u'1'))
            national = national.mid(1);
        const auto text = country.grouped(national);
        if (!text.isEmpty())
            return country.region == m_region ? text : u'+' + prefix.toString() + u'\u00A0' + text;
    }
    return number.trimmed();
}

} // namespace expediente::ui
