#include "ui/forms/contact_link.h"

#include "ui/forms/contact_gate.h"
#include "ui/forms/form_words.h"
#include "ui/forms/people_choices.h"
#include "ui/text/words.h"

#include <algorithm>

namespace expediente::ui {

namespace {

/// Of a channel that a program of this machine can open; invalid for the others.
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
    url.setScheme(channel == Channel::Call ? QStringLiteral("tel") : QStringLiteral("sms"));
    url.setPath(digits);
    return url;
}

bool opensHere(Channel channel)
{
    return channel != Channel::Visit && channel != Channel::Letter;
}

} // namespace

bool ContactLinks::isWritten(Channel channel)
{
    return opensHere(channel) && channel != Channel::Call;
}

std::vector<ContactLink> ContactLinks::of(const CaseView& view, const CaseFile& file,
    FactId contactPoint, const Moment& now, const AgencyContext& context, const Formatter& format)
{
    const PersonView* person = ownerOf(view, contactPoint);
    if (!person)
        return {};
    const auto& point = pointIn(view, contactPoint)->point.body;
    const QString value = pointValue(point, format);
    std::vector<ContactLink> links;
    for (const ActionCode& action : context.catalogue.actions()) {
        if (action.inbound || !opensHere(action.channel)
            || std::ranges::find(action.points, point.type) == action.points.end())
            continue;
        const auto gate = ContactGate::of(file,
            {.channel = action.channel, .person = person->id, .contactPoint = contactPoint}, now,
            context, format, view.on);
        ContactLink link{action.channel, contactPoint, urlOf(action.channel, point.value), {},
            gate.lawful, gate.why, action.code};
        const QString what = link.channel == Channel::Call
            ? tr("Call %1").arg(value)
            : tr("%1: write to %2").arg(word(Vocabulary::Channel, enumName(link.channel)), value);
        link.text = link.why.isEmpty() ? what
            : link.lawful              ? tr("%1 (with a reason: %2)").arg(what, link.why)
                                       : tr("%1: not now. %2").arg(what, link.why);
        links.push_back(std::move(link));
    }
    return links;
}

} // namespace expediente::ui
