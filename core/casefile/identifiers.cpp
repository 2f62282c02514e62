#include "core/casefile/identifiers.h"

#include <QRegularExpression>

namespace expediente {
namespace {

struct Document {
    QStringView country, type;
    const char* pattern;
};

/// Empty country: everywhere, last. INE: the voter's key, or one of the numbers on its back.
constexpr Document documents[] = {
    {u"MX", u"INE", "[A-Z]{6}[0-9]{8}[HM][0-9]{3}|[0-9]{9,13}"},
    {u"MX", u"CURP", "[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]"},
    {u"MX", u"RFC", "[A-ZÑ&]{4}[0-9]{6}[0-9A-Z]{3}"},
    {u"CO", u"CC", "[0-9]{3,10}"},
    {u"CO", u"CE", "[0-9A-Z]{3,12}"},
    {u"PE", u"DNI", "[0-9]{8}"},
    {u"PE", u"CE", "[0-9A-Z]{3,12}"},
    {u"CL", u"RUT", "[0-9]{1,8}-[0-9K]"},
    {u"", u"Pasaporte", "[0-9A-Z]{5,15}"},
};

const Document* documentOf(QStringView type)
{
    for (const Document& document : documents)
        if (document.type == type)
            return &document;
    return nullptr;
}

/// Of the Instructivo normativo para la asignación de la CURP, annex 5.
bool curpAddsUp(QStringView value)
{
    static const QString order = QStringLiteral("0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ");
    qsizetype sum = 0;
    for (qsizetype i = 0; i < 17; ++i)
        sum += order.indexOf(value[i]) * (18 - i);
    return value[17].digitValue() == (10 - sum % 10) % 10;
}

/// Modulo 11 with the weights 2 to 7 from the right; ten is K.
bool rutAddsUp(QStringView value)
{
    int sum = 0, weight = 2;
    for (qsizetype i = value.size() - 3; i >= 0; --i) {
        sum += value[i].digitValue() * weight;
        weight = weight == 7 ? 2 : weight + 1;
    }
    const int check = (11 - sum % 11) % 11;
    return value.back() == (check == 10 ? QChar(u'K') : QChar(u'0' + check));
}

} // namespace

QStringList identifierTypes(QStringView country)
{
    QStringList types;
    for (const Document& document : documents)
        if (document.country.isEmpty() || document.country == country)
            types << document.type.toString();
    return types;
}

QString identifierValue(QStringView type, QStringView typed)
{
    QString value;
    for (const QChar c : typed.toString().toUpper())
        if (c.isLetterOrNumber() || c == u'&')
            value += c;
    if (type == u"RUT" && value.size() > 1)
        value.insert(value.size() - 1, u'-');
    return value;
}

bool looksLikeIdentifier(QStringView type, QStringView value)
{
    const Document* document = documentOf(type);
    if (!document)
        return !value.isEmpty();
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QString::fromUtf8(document->pattern)));
    if (!pattern.match(value).hasMatch())
        return false;
    return type == u"CURP" ? curpAddsUp(value) : type == u"RUT" ? rutAddsUp(value) : true;
}

} // namespace expediente
