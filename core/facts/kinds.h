#pragma once
#include "core/facts/subject.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace expediente {

/// The kinds of fact that this version understands. Others are kept byte for byte and parked.
enum class Kind : std::uint8_t {
    // case
    CaseOpened,
    AccountStated,
    PaymentReceived,
    PaymentReversed,
    ContactLogged,
    ArgumentStated,
    ArgumentJudged,
    CapacityDeclared,
    PromiseMade,
    PromiseWithdrawn,
    PromiseReplaced,
    VisitPlanned,
    VisitReported,
    StepPlanned,
    DocumentAttached,
    NoteWritten,
    DisputeOpened,
    DisputeClosed,
    LegalChanged,
    CaseAssigned,
    CaseReleased,
    CaseRecalled,
    CaseReturned,
    AccountRecalled,
    CaseClosed,
    FieldSet,
    FactVoided,
    ContactOverridden,
    OfferMade,
    OfferAccepted,
    ApprovalRequested,
    ApprovalDecided,
    ReviewWritten,
    CommitmentSigned,
    CommitmentVoided,
    CopyDelivered,
    EvidenceTimestamped,
    ContactRequested,
    ContactReserved,
    // person
    PersonDescribed,
    PersonRelated,
    ContactPointAdded,
    ContactPointJudged,
    ChannelAuthorised,
    PersonBlocked,
    SubjectErased, // also of a case
    // agency
    AgencyDescribed,
    UserDescribed,
    CataloguePublished,
    ImportCompleted,
    ExportMade,
    PolicyPublished,
    RulesPublished,
    AuthorityGranted,
    TeamChanged,
    DeviceEnrolled,
    DeviceRevoked,
};

inline constexpr int kindCount = int(Kind::DeviceRevoked) + 1;

QByteArray kindName(Kind kind); ///< "promise.made"
std::optional<Kind> kindFromName(QByteArrayView name);
/// Whether facts of the kind can be about such a subject: a promise is a case's, never a person's,
/// where it would show with the debts to others.
bool fits(Kind kind, SubjectType subject);
/// The version that this program writes; a higher one is parked.
int kindVersion(Kind kind);

} // namespace expediente
