#include "core/facts/kinds.h"

#include <QHash>

#include <array>

namespace expediente {

namespace {

// In the order of the enumeration.
constexpr std::array<const char*, kindCount> names{"case.opened", "account.stated",
    "payment.received", "payment.reversed", "contact.logged", "argument.stated", "argument.judged",
    "capacity.declared", "promise.made", "promise.withdrawn", "promise.replaced", "visit.planned",
    "visit.reported", "step.planned", "document.attached", "note.written", "dispute.opened",
    "dispute.closed", "legal.changed", "case.assigned", "case.released", "case.recalled",
    "case.returned", "account.recalled", "case.closed", "field.set", "fact.voided",
    "contact.overridden", "offer.made", "offer.accepted", "approval.requested", "approval.decided",
    "review.written", "commitment.signed", "commitment.voided", "copy.delivered",
    "evidence.timestamped", "contact.requested", "contact.reserved", "person.described",
    "person.related", "contact_point.added", "contact_point.judged", "channel.authorised",
    "person.blocked", "subject.erased", "agency.described", "user.described", "catalogue.published",
    "import.completed", "export.made", "policy.published", "rules.published", "authority.granted",
    "team.changed", "device.enrolled", "device.revoked"};

const QHash<QByteArray, Kind>& byName()
{
    static const QHash<QByteArray, Kind> table = [] {
        QHash<QByteArray, Kind> result;
        for (int i = 0; i < kindCount; ++i)
            result.insert(names[size_t(i)], Kind(i));
        return result;
    }();
    return table;
}

} // namespace

QByteArray kindName(Kind kind)
{
    const auto* name = names[size_t(kind)];
    return QByteArray::fromRawData(name, qsizetype(qstrlen(name)));
}

std::optional<Kind> kindFromName(QByteArrayView name)
{
    const auto& table = byName();
    const auto found = table.constFind(QByteArray::fromRawData(name.data(), name.size()));
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

bool fits(Kind kind, SubjectType subject)
{
    switch (kind) {
    case Kind::FactVoided:
        return true;
    case Kind::FieldSet:
    case Kind::SubjectErased:
        return subject != SubjectType::Agency;
    default:
        break;
    }
    const auto home = kind < Kind::PersonDescribed ? SubjectType::Case
        : kind < Kind::AgencyDescribed             ? SubjectType::Person
                                                   : SubjectType::Agency;
    return subject == home;
}

int kindVersion(Kind)
{
    return 1;
}

} // namespace expediente
