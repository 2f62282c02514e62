#pragma once
#include <cstdint>

/// The codes that bodies of facts are made of. Their words in a body: enum_names.cpp.
namespace expediente {

enum class PartyRole : std::uint8_t {
    Debtor,
    CoDebtor,
    Guarantor,
    Reference,
    Family,
    CoWorker,
    Other
};
enum class Component : std::uint8_t {
    PrincipalOverdue,
    PrincipalNotDue,
    OrdinaryInterest,
    LateInterest,
    Vat,
    Fees
};
enum class RateKind : std::uint8_t { Nominal, Effective };
enum class VatMode : std::uint8_t { None, Nominal };
enum class Channel : std::uint8_t { Call, Visit, WhatsApp, Sms, Email, Letter };
/// How a contact counts for the rules of contact (contact-rules.md).
enum class ContactType : std::uint8_t { Attempt, OneWay, TwoWay, DebtorStarted, RequestedFollowup };
enum class Verdict : std::uint8_t { Unverified, Valid, Partial, NotValid };
enum class ContactPointType : std::uint8_t {
    Phone,
    Mobile,
    WhatsApp,
    Email,
    Home,
    Work,
    OtherAddress
};
enum class PointStatus : std::uint8_t {
    Confirmed,
    Answered,
    NoAnswer,
    ThirdParty,
    Wrong,
    NotHere,
    DoNotUse
};
enum class StepKind : std::uint8_t {
    Call,
    Visit,
    WaitPromise,
    FollowBrokenPromise,
    VerifyArgument,
    SendDocument,
    FixContactPoint,
    SupervisorReview,
    Negotiate,
    Locate,
    None
};
enum class LegalState : std::uint8_t { Sued, Insolvent, CeaseRequest, Lawyer };
enum class NoteKind : std::uint8_t { General, BeforeVisit };
enum class DocumentKind : std::uint8_t {
    Receipt,
    Identity,
    Contract,
    Photo,
    Letter,
    Statement,
    Agreement,
    Other
};
enum class VisitOutcome : std::uint8_t {
    Met,
    ThirdParty,
    NobodyThere,
    NoSuchAddress,
    MovedAway,
    AskedNotToVisit,
    NotDone
};
/// Settle in one payment, in several, or pay a part and owe the rest.
enum class OfferKind : std::uint8_t { Settle, Plan, Partial };
enum class OfferVerdict : std::uint8_t { WithinAuthority, NeedsRole, NotAllowed };
enum class Decision : std::uint8_t { Allow, AllowChanged, Refuse };
/// What the server says to a request for a contact that is scarce.
enum class ReservationAnswer : std::uint8_t {
    Granted,
    Taken, ///< somebody else has it, or has it too near
    Late ///< its time is over
};
enum class CreditType : std::uint8_t { Consumer, Small, Microcredit, Agricultural, Other };
/// Whose hand is on an agreement.
enum class SignerRole : std::uint8_t { Debtor, Guarantor, Witness, Collector };
/// How the debtor got their copy.
enum class CopyWay : std::uint8_t { Printed, Email, Photo, File };
/// On what an erasure stands: the person asked for it, the time for which data may be kept is over,
/// an authority ordered it, or it was never theirs to be here.
enum class ErasureCause : std::uint8_t { Request, Retention, Order, Mistake };
enum class Closing : std::uint8_t { Paid, Settled, Withdrawn, Deceased, Unlocatable, Other };

} // namespace expediente
