#include "core/facts/body.h"

#include <array>

namespace expediente {

namespace {

template <class E>
struct Names;

// Each list stands in the order of its enumeration.
#define EXPEDIENTE_NAMES(Enum, ...)                                                                \
    template <>                                                                                    \
    struct Names<Enum> {                                                                           \
        static constexpr auto list = std::to_array<const char*>(__VA_ARGS__);                      \
    }

EXPEDIENTE_NAMES(
    PartyRole, {"debtor", "co_debtor", "guarantor", "reference", "family", "co_worker", "other"});
EXPEDIENTE_NAMES(Component,
    {"principal_overdue", "principal_not_due", "ordinary_interest", "late_interest", "vat",
        "fees"});
EXPEDIENTE_NAMES(RateKind, {"nominal", "effective"});
EXPEDIENTE_NAMES(VatMode, {"none", "nominal"});
EXPEDIENTE_NAMES(Channel, {"call", "visit", "whatsapp", "sms", "email", "letter"});
EXPEDIENTE_NAMES(
    ContactType, {"attempt", "one_way", "two_way", "debtor_started", "requested_followup"});
EXPEDIENTE_NAMES(Verdict, {"unverified", "valid", "partial", "not_valid"});
EXPEDIENTE_NAMES(
    ContactPointType, {"phone", "mobile", "whatsapp", "email", "home", "work", "other_address"});
EXPEDIENTE_NAMES(PointStatus,
    {"confirmed", "answered", "no_answer", "third_party", "wrong", "not_here", "do_not_use"});
EXPEDIENTE_NAMES(StepKind,
    {"call", "visit", "wait_promise", "follow_broken_promise", "verify_argument", "send_document",
        "fix_contact_point", "supervisor_review", "negotiate", "locate", "none"});
EXPEDIENTE_NAMES(LegalState, {"sued", "insolvent", "cease_request", "lawyer"});
EXPEDIENTE_NAMES(NoteKind, {"general", "before_visit"});
EXPEDIENTE_NAMES(DocumentKind,
    {"receipt", "identity", "contract", "photo", "letter", "statement", "agreement", "other"});
EXPEDIENTE_NAMES(VisitOutcome,
    {"met", "third_party", "nobody_there", "no_such_address", "moved_away", "asked_not_to_visit",
        "not_done"});
EXPEDIENTE_NAMES(SignerRole, {"debtor", "guarantor", "witness", "collector"});
EXPEDIENTE_NAMES(CopyWay, {"printed", "email", "photo", "file"});
EXPEDIENTE_NAMES(Closing, {"paid", "settled", "withdrawn", "deceased", "unlocatable", "other"});
EXPEDIENTE_NAMES(ErasureCause, {"request", "retention", "order", "mistake"});
EXPEDIENTE_NAMES(OfferKind, {"settle", "plan", "partial"});
EXPEDIENTE_NAMES(OfferVerdict, {"within_authority", "needs_role", "not_allowed"});
EXPEDIENTE_NAMES(Decision, {"allow", "allow_changed", "refuse"});
EXPEDIENTE_NAMES(ReservationAnswer, {"granted", "taken", "late"});
EXPEDIENTE_NAMES(CreditType, {"consumer", "small", "microcredit", "agricultural", "other"});
#undef EXPEDIENTE_NAMES

} // namespace

template <class E>
QString enumName(E value)
{
    return QString::fromLatin1(Names<E>::list[size_t(value)]);
}

template <class E>
std::optional<E> enumFromName(QStringView name)
{
    for (size_t i = 0; i < Names<E>::list.size(); ++i)
        if (name == QLatin1String(Names<E>::list[i]))
            return E(i);
    return std::nullopt;
}

#define EXPEDIENTE_INSTANTIATE(Enum)                                                               \
    template QString enumName<Enum>(Enum);                                                         \
    template std::optional<Enum> enumFromName<Enum>(QStringView)

EXPEDIENTE_INSTANTIATE(PartyRole);
EXPEDIENTE_INSTANTIATE(Component);
EXPEDIENTE_INSTANTIATE(RateKind);
EXPEDIENTE_INSTANTIATE(VatMode);
EXPEDIENTE_INSTANTIATE(Channel);
EXPEDIENTE_INSTANTIATE(ContactType);
EXPEDIENTE_INSTANTIATE(Verdict);
EXPEDIENTE_INSTANTIATE(ContactPointType);
EXPEDIENTE_INSTANTIATE(PointStatus);
EXPEDIENTE_INSTANTIATE(StepKind);
EXPEDIENTE_INSTANTIATE(LegalState);
EXPEDIENTE_INSTANTIATE(NoteKind);
EXPEDIENTE_INSTANTIATE(DocumentKind);
EXPEDIENTE_INSTANTIATE(VisitOutcome);
EXPEDIENTE_INSTANTIATE(SignerRole);
EXPEDIENTE_INSTANTIATE(CopyWay);
EXPEDIENTE_INSTANTIATE(Closing);
EXPEDIENTE_INSTANTIATE(ErasureCause);
EXPEDIENTE_INSTANTIATE(OfferKind);
EXPEDIENTE_INSTANTIATE(OfferVerdict);
EXPEDIENTE_INSTANTIATE(Decision);
EXPEDIENTE_INSTANTIATE(ReservationAnswer);
EXPEDIENTE_INSTANTIATE(CreditType);
#undef EXPEDIENTE_INSTANTIATE

} // namespace expediente
