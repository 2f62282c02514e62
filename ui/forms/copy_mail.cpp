#include "ui/forms/copy_mail.h"

#include "core/worklist/evaluate.h"
#include "ui/print/paper_language.h"
#include "ui/text/tongue.h"

#include <QUrlQuery>

namespace expediente::ui {

QUrl CopyMail::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(address);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"), subject);
    url.setQuery(query);
    return url;
}

std::optional<CopyMail> CopyMail::to(const CaseFile& file, PersonId person, const Moment& now,
    const AgencyContext& context, const Formatter& format, QDate today)
{
    std::optional<CopyMail> found;
    const auto* known = file.person(person);
    for (const auto& point : known ? known->points : std::vector<ContactPoint>()) {
        if (point.body.type != ContactPointType::Email)
            continue;
        const auto gate = ContactGate::of(file,
            {.channel = Channel::Email,
                .person = person,
                .contactPoint = point.id,
                .requested = true},
            now, context, format, today);
        if (!found || (gate.lawful && !found->gate.lawful))
            found = CopyMail{point.body.value, gate};
    }
    if (found)
        found->subject =
            Tongue(paperLanguage(countryOf(file, context)))
                .say("CopyMail", QT_TRANSLATE_NOOP("CopyMail", "Copy of your agreement"));
    return found;
}

} // namespace expediente::ui
