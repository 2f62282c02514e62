#pragma once
#include "core/facts/account_bodies.h"
#include "core/facts/agency_bodies.h"
#include "core/facts/case_bodies.h"
#include "core/facts/commitment_bodies.h"
#include "core/facts/contact_bodies.h"
#include "core/facts/offer_bodies.h"
#include "core/facts/person_bodies.h"
#include "core/facts/policy_bodies.h"

#include <variant>

/// The typed bodies of the kinds of fact. Each lists its fields once, in `fields`: `f(key, value)`
/// must be there, `f.opt(key, value)` may be missing and is left out when it has its default.
/// Reading, writing and checking all walk that one list (body.cpp). Texts are capped on the way in.
namespace expediente {

/// In the order of Kind: the index of the alternative is the kind.
using BodyVariant = std::variant<CaseOpened, AccountStated, PaymentReceived, PaymentReversed,
    ContactLogged, ArgumentStated, ArgumentJudged, CapacityDeclared, PromiseMade, PromiseWithdrawn,
    PromiseReplaced, VisitPlanned, VisitReported, StepPlanned, DocumentAttached, NoteWritten,
    DisputeOpened, DisputeClosed, LegalChanged, CaseAssigned, CaseReleased, CaseRecalled,
    CaseReturned, AccountRecalled, CaseClosed, FieldSet, FactVoided, ContactOverridden, OfferMade,
    OfferAccepted, ApprovalRequested, ApprovalDecided, ReviewWritten, CommitmentSigned,
    CommitmentVoided, CopyDelivered, EvidenceTimestamped, ContactRequested, ContactReserved,
    PersonDescribed, PersonRelated, ContactPointAdded, ContactPointJudged, ChannelAuthorised,
    PersonBlocked, SubjectErased, AgencyDescribed, UserDescribed, CataloguePublished,
    ImportCompleted, ExportMade, PolicyPublished, RulesPublished, AuthorityGranted, TeamChanged,
    DeviceEnrolled, DeviceRevoked>;

template <class B, class... Kinds>
constexpr bool isAmong(const std::variant<Kinds...>*)
{
    return (std::is_same_v<B, Kinds> || ...);
}

/// The body of some kind of fact.
template <class B>
concept KindOfBody = isAmong<B>(static_cast<const BodyVariant*>(nullptr));

/// What any fact says. Its copying, comparing and destroying are compiled once, in body.cpp: as a
/// bare variant, every file that touches a fact would make them anew for all kinds.
struct Body : BodyVariant {
    Body();
    Body(const Body& other);
    Body(Body&& other) noexcept;
    Body& operator=(const Body& other);
    Body& operator=(Body&& other) noexcept;
    ~Body();
    /// Not by the variant's own conversion, which weighs all kinds against each other each time.
    template <class B>
        requires KindOfBody<std::remove_cvref_t<B>>
    Body(B&& body) : BodyVariant(std::in_place_type<std::remove_cvref_t<B>>, std::forward<B>(body))
    {
    }
    friend bool operator==(const Body& a, const Body& b);
};

} // namespace expediente
