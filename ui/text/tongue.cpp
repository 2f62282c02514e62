#include "ui/text/tongue.h"

#include "ui/text/translations.h"
#include "ui/text/vocabularies.h"

#include <QTranslator>

namespace expediente::ui {

Tongue::Tongue(Language language) : m_translator(translatorOf(language)) { }

QString Tongue::say(const char* context, const char* text, const char* comment, int count) const
{
    QString said = m_translator.translate(context, text, comment, count);
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    return count < 0 ? said : said.replace(QStringLiteral("%n"), QString::number(count));
}

QString Tongue::word(Vocabulary vocabulary, QStringView key) const
{
    return wordIn(
        vocabulary, key, [this](const char* list, const char* text) { return say(list, text); });
}

} // namespace expediente::ui
