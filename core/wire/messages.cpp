#include "core/wire/messages.h"

namespace expediente {

QString name(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None:
        return {};
    case Refusal::OtherContent:
        return QStringLiteral("other_content");
    case Refusal::ContentChanged:
        return QStringLiteral("content_changed");
    case Refusal::SignatureInvalid:
        return QStringLiteral("signature_invalid");
    case Refusal::UnknownDevice:
        return QStringLiteral("unknown_device");
    case Refusal::BadBody:
        return QStringLiteral("bad_body");
    case Refusal::WrongSubject:
        return QStringLiteral("wrong_subject");
    case Refusal::WrongAuthor:
        return QStringLiteral("wrong_author");
    case Refusal::NotAllowed:
        return QStringLiteral("not_allowed");
    case Refusal::AlreadyDecided:
        return QStringLiteral("already_decided");
    case Refusal::OtherOffer:
        return QStringLiteral("other_offer");
    case Refusal::LinkUnknown:
        return QStringLiteral("link_unknown");
    case Refusal::Depends:
        return QStringLiteral("depends");
    case Refusal::NotYours:
        return QStringLiteral("not_yours");
    }
    return {};
}

} // namespace expediente
