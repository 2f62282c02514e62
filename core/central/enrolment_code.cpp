#include "core/central/enrolment_code.h"

#include "core/vault/secret.h"

#include <string_view>

namespace expediente::central {

namespace {

constexpr std::string_view codeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeCharacters = 16;
constexpr int codeGroup = 4;

QChar heardAs(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'I' || upper == u'L')
        return u'1';
    return upper == u'O' ? QChar(u'0') : upper;
}

} // namespace

QString newEnrolmentCode()
{
    const Secret random = Secret::random(codeCharacters);
    QString code;
    for (int i = 0; i < codeCharacters; ++i) {
        if (i > 0 && i % codeGroup == 0)
            code += u'-';
        code += QLatin1Char(codeAlphabet[random.data()[i] % codeAlphabet.size()]);
    }
    return code;
}

Hash digestOfCode(const QString& typed)
{
    QString heard;
    for (const QChar each : typed)
        if (each.isLetterOrNumber())
            heard += heardAs(each);
    return Digest("expediente.enrolment_code.v1").addField(heard.toUtf8()).finish();
}

} // namespace expediente::central
