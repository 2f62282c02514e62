#include "core/papers/message.h"

namespace expediente {

QString messageText(
    MessageKind kind, const QString& country, const QString& language, const TemplateValues& values)
{
    const auto name = kind == MessageKind::AskToTalk ? QStringLiteral("message.talk")
                                                     : QStringLiteral("message.promise");
    // One sentence a line in the template, one paragraph in the message.
    return renderTemplate(name, country, language, values).simplified();
}

QString languageOf(const QString& country)
{
    return country == u"US" ? QStringLiteral("en") : QStringLiteral("es");
}

} // namespace expediente
