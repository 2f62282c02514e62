#include "ui/casefile/contact_link.h"

#include "core/worklist/lawful_contact.h"
#include "ui/forms/contact_stops.h"
#include "ui/forms/form_words.h"
#include "ui/text/verdict_words.h"

#include <algorithm>

namespace expediente::ui {

namespace {

std::optional<Channel> channelOf(ContactPointType type)
{
    switch (type) {
    case ContactPointType::Phone:
    case ContactPointType::Mobile:
        return Channel::Call;
    case ContactPointType::WhatsApp:
        return Channel::WhatsApp;
    case ContactPointType::Email:
        return Channel::Email;
    case ContactPointType::Home:
    case ContactPointType::Work:
    case ContactPointType::OtherAddress:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QUrl urlOf(Channel channel, const QString& value)
{
    QUrl url;
    if (channel == Channel::Email) {
        url.setScheme(QStringLiteral("mailto"));
        url.setPath(value);
        return url;
    }
    QString digits;
    for (const QChar c : value)
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    if (channel == Channel::WhatsApp) {
        digits.remove(u'+');
        url.setUrl(QStringLiteral("whatsapp://send?phone=") + digits);
        return url;
    }
    url.setScheme(QStringLiteral("tel"));
    url.setPath(digits);
    return url;
}

} // namespace

std::optional<ContactLink> ContactLinks::of(
    const OpenCase& open, FactId contactPoint, const Moment& now)
{
    for (const PersonView& person : open.view.persons) {
        const auto point = std::ranges::find(
            person.points, contactPoint, [](const ContactPointView& p) { return p.point.id; });
        if (point == person.points.end())
            continue;
        const auto& body = point->point.body;
        const auto channel = channelOf(body.type);
        if (!channel)
            return std::nullopt;
        ContactLink link;
        link.url = urlOf(*channel, body.value);
        const QString value = pointValue(body, open.format);
        const QString what =
            *channel == Channel::Call ? tr("Call %1").arg(value) : tr("Write to %1").arg(value);
        const auto& actions = open.catalogue->actions();
        const auto action = std::ranges::find_if(actions,
            [&](const ActionCode& code) { return code.channel == *channel && !code.inbound; });
        if (action != actions.end())
            link.action = action->code;

        QString why = ContactStops::of(open.file, open.format, open.today());
        link.lawful = why.isEmpty();
        const auto verdict =
            judgeNow(open.file, {*channel, person.id, contactPoint}, now, *open.agency);
        if (why.isEmpty() && verdict && *verdict) {
            why = VerdictWords::whyNot(**verdict, open.format, open.today());
            link.lawful = (*verdict)->answer != ContactAnswer::Block;
        }
        link.text = why.isEmpty() ? what
            : link.lawful         ? tr("%1 (with a reason: %2)").arg(what, why)
                                  : tr("%1: not now. %2").arg(what, why);
        return link;
    }
    return std::nullopt;
}

} // namespace expediente::ui
