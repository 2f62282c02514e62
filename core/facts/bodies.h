#pragma once
#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/base/uuid.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

/// The typed bodies of the kinds of fact. Each lists its fields once, in `fields`: `f(key, value)`
/// must be there, `f.opt(key, value)` may be missing and is left out when it has its default.
/// Reading, writing and checking all walk that one list (body.cpp). Texts are capped on the way in.
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
enum class Closing : std::uint8_t { Paid, Settled, Withdrawn, Deceased, Unlocatable, Other };

struct PartyBody {
    PersonId person;
    PartyRole role = PartyRole::Debtor;
    QString relation; ///< in words, when it helps: "madre"

    template <class F>
    void fields(F& f)
    {
        f("person", person);
        f("role", role);
        f.opt("relation", relation);
    }
    bool operator==(const PartyBody&) const = default;
};

/// The creditor as papers name it, and where the money goes: never to the collector.
struct CreditorBody {
    QString key; ///< the creditor's own short key, part of every derived id
    QString name;
    QString taxId;
    QString payTo; ///< account that debtors pay into
    QString complaints; ///< who hears complaints

    template <class F>
    void fields(F& f)
    {
        f("key", key);
        f("name", name);
        f.opt("tax_id", taxId);
        f.opt("pay_to", payTo);
        f.opt("complaints", complaints);
    }
    bool operator==(const CreditorBody&) const = default;
};

struct CaseOpened {
    QString folio;
    CreditorBody creditor;
    QString product;
    QString country; ///< ISO 3166, two letters: whose rules the debtor lives under
    QByteArray zone; ///< IANA zone of the debtor, when the file tells
    QDate openedOn;
    std::vector<PartyBody> parties;

    template <class F>
    void fields(F& f)
    {
        f("folio", folio);
        f("creditor", creditor);
        f.opt("product", product);
        f.opt("country", country);
        f.opt("zone", zone);
        f("opened_on", openedOn);
        f("parties", parties);
    }
    bool operator==(const CaseOpened&) const = default;
};

struct Instalment {
    QDate due;
    Money principal;
    Money interest;

    template <class F>
    void fields(F& f)
    {
        f("due", due);
        f("principal", principal);
        f.opt("interest", interest);
    }
    bool operator==(const Instalment&) const = default;
};

/// What was asked for in a past period: the outline behind the bars of payment history.
struct Billed {
    QDate on;
    Money amount;

    template <class F>
    void fields(F& f)
    {
        f("on", on);
        f("amount", amount);
    }
    bool operator==(const Billed&) const = default;
};

/// The creditor's own line on how a component came about.
struct Explanation {
    Component component = Component::PrincipalOverdue;
    QString text;

    template <class F>
    void fields(F& f)
    {
        f("component", component);
        f("text", text);
    }
    bool operator==(const Explanation&) const = default;
};

struct LateRate {
    Rate annual;
    RateKind kind = RateKind::Nominal;
    int basis = 360; ///< days in the contract's year: 360 or 365

    template <class F>
    void fields(F& f)
    {
        f("annual", annual);
        f("kind", kind);
        f("basis", basis);
    }
    bool operator==(const LateRate&) const = default;
};

struct VatTerms {
    VatMode mode = VatMode::None;
    Rate rate;

    template <class F>
    void fields(F& f)
    {
        f("mode", mode);
        f.opt("rate", rate);
    }
    bool operator==(const VatTerms&) const = default;
};

/// The creditor's statement of one account as it stood at the end of the day `asOf`
/// (design.md, section 6). All amounts are of one currency and not negative.
struct AccountStated {
    AccountId account;
    QString number;
    QString product;
    QDate asOf;
    Money principalOverdue, principalNotDue, ordinaryInterest, lateInterest, vat, fees;
    Money credit; ///< what the debtor has in hand with the creditor
    QDate oldestUnpaidDue; ///< null when nothing is overdue
    QString reference; ///< what a payment must quote
    std::optional<Rate> ordinaryRate; ///< annual, for the screen
    std::optional<LateRate> lateRate;
    VatTerms vatTerms;
    std::vector<Component> paymentOrder;
    std::vector<Instalment> schedule;
    std::vector<Billed> billed;
    std::vector<Explanation> explained;
    std::optional<FactId> supersedes; ///< an earlier statement of the same day

    template <class F>
    void fields(F& f)
    {
        f("account", account);
        f("number", number);
        f.opt("product", product);
        f("as_of", asOf);
        f("principal_overdue", principalOverdue);
        f("principal_not_due", principalNotDue);
        f("ordinary_interest", ordinaryInterest);
        f("late_interest", lateInterest);
        f("vat", vat);
        f("fees", fees);
        f.opt("credit", credit);
        f.opt("oldest_unpaid_due", oldestUnpaidDue);
        f.opt("reference", reference);
        f.opt("ordinary_rate", ordinaryRate);
        f.opt("late_rate", lateRate);
        f.opt("vat_terms", vatTerms);
        f.opt("payment_order", paymentOrder);
        f.opt("schedule", schedule);
        f.opt("billed", billed);
        f.opt("explained", explained);
        f.opt("supersedes", supersedes);
    }
    Currency currency() const { return principalOverdue.currency(); }
    bool operator==(const AccountStated&) const = default;
};

struct PaymentReceived {
    AccountId account;
    QString reference; ///< the creditor's; what payments are told apart by
    QDate valueDate; ///< in the creditor's zone
    Money amount;
    QString channel;

    template <class F>
    void fields(F& f)
    {
        f("account", account);
        f("reference", reference);
        f("value_date", valueDate);
        f("amount", amount);
        f.opt("channel", channel);
    }
    bool operator==(const PaymentReceived&) const = default;
};

struct PaymentReversed {
    FactId payment;
    QDate on;
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("payment", payment);
        f("on", on);
        f.opt("reason", reason);
    }
    bool operator==(const PaymentReversed&) const = default;
};

struct NextStepBody {
    StepKind step = StepKind::None;
    QDate due;
    std::optional<QTime> at; ///< in the debtor's zone
    QString note;

    template <class F>
    void fields(F& f)
    {
        f("step", step);
        f("due", due);
        f.opt("at", at);
        f.opt("note", note);
    }
    bool operator==(const NextStepBody&) const = default;
};

struct ContactLogged {
    QString action, result, reason; ///< codes of the catalogue; the reason only if volunteered
    Channel channel = Channel::Call;
    ContactType type = ContactType::Attempt;
    std::optional<PersonId> person;
    std::optional<FactId> contactPoint;
    QString note;
    std::optional<NextStepBody> next;
    std::optional<FactId> step{}; ///< the planned one that it carries out, for one made early

    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("result", result);
        f.opt("reason", reason);
        f("channel", channel);
        f("type", type);
        f.opt("person", person);
        f.opt("contact_point", contactPoint);
        f.opt("note", note);
        f.opt("next", next);
        f.opt("step", step);
    }
    bool operator==(const ContactLogged&) const = default;
};

struct ArgumentStated {
    QString text; ///< the person's own words
    std::optional<PersonId> person;
    Channel channel = Channel::Call;

    template <class F>
    void fields(F& f)
    {
        f("text", text);
        f.opt("person", person);
        f("channel", channel);
    }
    bool operator==(const ArgumentStated&) const = default;
};

struct ArgumentJudged {
    FactId argument;
    Verdict verdict = Verdict::Unverified;
    QString evidence; ///< on what the verdict stands
    QString answer; ///< what to do or say about it at the door
    QDate until; ///< last day on which it holds; null for no end
    std::vector<FactId> documents;

    template <class F>
    void fields(F& f)
    {
        f("argument", argument);
        f("verdict", verdict);
        f.opt("evidence", evidence);
        f.opt("answer", answer);
        f.opt("until", until);
        f.opt("documents", documents);
    }
    bool operator==(const ArgumentJudged&) const = default;
};

struct CapacityDeclared {
    Money amount;
    QString every; ///< week, two_weeks, twice_a_month, month

    template <class F>
    void fields(F& f)
    {
        f("amount", amount);
        f("every", every);
    }
    bool operator==(const CapacityDeclared&) const = default;
};

struct PromiseMade {
    Money amount;
    QDate due;
    QDate madeOn;
    std::vector<AccountId> accounts; ///< empty: all of the case in this currency
    std::optional<PersonId> person;
    std::optional<Rate> threshold; ///< share of the amount that keeps it; the policy's if absent
    std::optional<int> grace; ///< business days; the policy's if absent

    template <class F>
    void fields(F& f)
    {
        f("amount", amount);
        f("due", due);
        f("made_on", madeOn);
        f.opt("accounts", accounts);
        f.opt("person", person);
        f.opt("threshold", threshold);
        f.opt("grace", grace);
    }
    bool operator==(const PromiseMade&) const = default;
};

struct PromiseWithdrawn {
    FactId promise;
    QDate on;
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("promise", promise);
        f("on", on);
        f.opt("reason", reason);
    }
    bool operator==(const PromiseWithdrawn&) const = default;
};

struct PromiseReplaced {
    FactId promise;
    FactId by;
    QDate on;

    template <class F>
    void fields(F& f)
    {
        f("promise", promise);
        f("by", by);
        f("on", on);
    }
    bool operator==(const PromiseReplaced&) const = default;
};

struct VisitPlanned {
    QDate on;
    int position = 0; ///< order within the day's round; gaps are fine
    std::optional<QTime> from, to; ///< when the person asked to be visited
    std::optional<FactId> contactPoint;
    QString purpose;
    std::optional<FactId> replaces;

    template <class F>
    void fields(F& f)
    {
        f("on", on);
        f.opt("position", position);
        f.opt("from", from);
        f.opt("to", to);
        f.opt("contact_point", contactPoint);
        f.opt("purpose", purpose);
        f.opt("replaces", replaces);
    }
    bool operator==(const VisitPlanned&) const = default;
};

struct VisitReported {
    std::optional<FactId> visit; ///< the plan it fulfils
    QDate on;
    std::optional<QTime> arrived, left;
    VisitOutcome outcome = VisitOutcome::Met;
    std::optional<bool> addressValid;
    std::optional<FactId> contactPoint;
    QString note;

    template <class F>
    void fields(F& f)
    {
        f.opt("visit", visit);
        f("on", on);
        f.opt("arrived", arrived);
        f.opt("left", left);
        f("outcome", outcome);
        f.opt("address_valid", addressValid);
        f.opt("contact_point", contactPoint);
        f.opt("note", note);
    }
    bool operator==(const VisitReported&) const = default;
};

struct StepPlanned {
    NextStepBody step;
    std::optional<PersonId> person;
    std::optional<FactId> contactPoint;
    std::optional<FactId> replaces;

    template <class F>
    void fields(F& f)
    {
        f("step", step);
        f.opt("person", person);
        f.opt("contact_point", contactPoint);
        f.opt("replaces", replaces);
    }
    bool operator==(const StepPlanned&) const = default;
};

struct DocumentAttached {
    QString name;
    QString mime;
    qint64 size = 0; ///< bytes
    QByteArray sha256; ///< 64 hex digits: where the attachment is found
    DocumentKind kind = DocumentKind::Other;
    QString note;

    template <class F>
    void fields(F& f)
    {
        f("name", name);
        f("mime", mime);
        f("size", size);
        f("sha256", sha256);
        f.opt("kind", kind);
        f.opt("note", note);
    }
    bool operator==(const DocumentAttached&) const = default;
};

struct NoteWritten {
    QString text;
    NoteKind kind = NoteKind::General;

    template <class F>
    void fields(F& f)
    {
        f("text", text);
        f.opt("kind", kind);
    }
    bool operator==(const NoteWritten&) const = default;
};

struct DisputeOpened {
    QString text;
    QString with; ///< who hears it

    template <class F>
    void fields(F& f)
    {
        f("text", text);
        f.opt("with", with);
    }
    bool operator==(const DisputeOpened&) const = default;
};

struct DisputeClosed {
    FactId dispute;
    QString outcome;

    template <class F>
    void fields(F& f)
    {
        f("dispute", dispute);
        f("outcome", outcome);
    }
    bool operator==(const DisputeClosed&) const = default;
};

struct LegalChanged {
    LegalState state = LegalState::Sued;
    bool on = true;
    QString note;

    template <class F>
    void fields(F& f)
    {
        f("state", state);
        f("on", on);
        f.opt("note", note);
    }
    bool operator==(const LegalChanged&) const = default;
};

struct CaseAssigned {
    QString to; ///< user key

    template <class F>
    void fields(F& f)
    {
        f("to", to);
    }
    bool operator==(const CaseAssigned&) const = default;
};

struct CaseReleased {
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f.opt("reason", reason);
    }
    bool operator==(const CaseReleased&) const = default;
};

struct CaseRecalled {
    QDate on;
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("on", on);
        f.opt("reason", reason);
    }
    bool operator==(const CaseRecalled&) const = default;
};

/// The creditor states the case again: the recall holds no longer.
struct CaseReturned {
    FactId recall;
    QDate on;

    template <class F>
    void fields(F& f)
    {
        f("recall", recall);
        f("on", on);
    }
    bool operator==(const CaseReturned&) const = default;
};

/// The creditor took one account of a case back. A statement of a later day brings it in again.
struct AccountRecalled {
    AccountId account;
    QDate on;
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("account", account);
        f("on", on);
        f.opt("reason", reason);
    }
    bool operator==(const AccountRecalled&) const = default;
};

struct CaseClosed {
    Closing outcome = Closing::Paid;
    QString note;

    template <class F>
    void fields(F& f)
    {
        f("outcome", outcome);
        f.opt("note", note);
    }
    bool operator==(const CaseClosed&) const = default;
};

/// One of the few last-writer-wins fields: the later one by effective time holds, the other stays
/// in history.
struct FieldSet {
    QString target; ///< "case", "person" or the id of a contact point
    QString field; ///< "tags", "best_hour", "preferred"
    QString value;

    template <class F>
    void fields(F& f)
    {
        f("target", target);
        f("field", field);
        f("value", value);
    }
    bool operator==(const FieldSet&) const = default;
};

/// Takes facts of the same subject back. A void is final: naming a void here does nothing.
struct FactVoided {
    std::vector<FactId> facts;
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("facts", facts);
        f("reason", reason);
    }
    bool operator==(const FactVoided&) const = default;
};

struct Identifier {
    QString type; ///< "RFC", "CURP", "CC", "DNI", "RUT", "creditor"
    QString value;

    template <class F>
    void fields(F& f)
    {
        f("type", type);
        f("value", value);
    }
    bool operator==(const Identifier&) const = default;
};

struct PersonDescribed {
    QString name;
    std::vector<Identifier> identifiers;
    QDate born;

    template <class F>
    void fields(F& f)
    {
        f("name", name);
        f.opt("identifiers", identifiers);
        f.opt("born", born);
    }
    bool operator==(const PersonDescribed&) const = default;
};

struct PersonRelated {
    PersonId other;
    QString relation;

    template <class F>
    void fields(F& f)
    {
        f("other", other);
        f("relation", relation);
    }
    bool operator==(const PersonRelated&) const = default;
};

struct Address {
    QString street; ///< with number: "Calle Encino 214, int. 3"
    QString area; ///< colonia, barrio, comuna
    QString city, state, postcode;
    QString between; ///< cross streets and other help in finding it
    std::optional<qint64> latE6, lonE6; ///< millionths of a degree

    template <class F>
    void fields(F& f)
    {
        f("street", street);
        f.opt("area", area);
        f.opt("city", city);
        f.opt("state", state);
        f.opt("postcode", postcode);
        f.opt("between", between);
        f.opt("lat_e6", latE6);
        f.opt("lon_e6", lonE6);
    }
    bool operator==(const Address&) const = default;
};

struct ContactPointAdded {
    ContactPointType type = ContactPointType::Mobile;
    QString value; ///< digits of a number, or the e-mail address; empty for an address
    QString label; ///< "casa", "Panadería La Espiga"
    std::optional<Address> address;

    template <class F>
    void fields(F& f)
    {
        f("type", type);
        f.opt("value", value);
        f.opt("label", label);
        f.opt("address", address);
    }
    bool operator==(const ContactPointAdded&) const = default;
};

struct ContactPointJudged {
    FactId point;
    PointStatus status = PointStatus::Confirmed;
    QDate on;
    QString note;

    template <class F>
    void fields(F& f)
    {
        f("point", point);
        f("status", status);
        f("on", on);
        f.opt("note", note);
    }
    bool operator==(const ContactPointJudged&) const = default;
};

struct AgencyDescribed {
    QString name;
    QString country;
    QByteArray zone; ///< whose "today" counts
    QString address, phone;

    template <class F>
    void fields(F& f)
    {
        f("name", name);
        f("country", country);
        f("zone", zone);
        f.opt("address", address);
        f.opt("phone", phone);
    }
    bool operator==(const AgencyDescribed&) const = default;
};

struct UserDescribed {
    QString user; ///< key, as in Fact::author after "user:"
    QString name;
    QString role; ///< collector, agent, supervisor, auditor, admin

    template <class F>
    void fields(F& f)
    {
        f("user", user);
        f("name", name);
        f("role", role);
    }
    bool operator==(const UserDescribed&) const = default;
};

struct CataloguePublished {
    QString version;
    QString json;

    template <class F>
    void fields(F& f)
    {
        f("version", version);
        f("json", json);
    }
    bool operator==(const CataloguePublished&) const = default;
};

/// Makes the facts of a staged import visible, all at once. Voiding it undoes the import.
struct ImportCompleted {
    QString file; ///< name without path
    QByteArray sha256;
    QString profile, kind; ///< kind: portfolio, payments
    QString creditor;
    bool full = false;
    qint64 read = 0, added = 0, changed = 0, same = 0, rejected = 0, recalled = 0;

    template <class F>
    void fields(F& f)
    {
        f("file", file);
        f("sha256", sha256);
        f("profile", profile);
        f("kind", kind);
        f.opt("creditor", creditor);
        f.opt("full", full);
        f("read", read);
        f("added", added);
        f("changed", changed);
        f("same", same);
        f("rejected", rejected);
        f.opt("recalled", recalled);
    }
    bool operator==(const ImportCompleted&) const = default;
};

/// Something left the encryption: a paper, a list. Who and when stand in the fact itself.
struct ExportMade {
    QString what; ///< "visit_brief", "case_list", "round"
    QString format; ///< "pdf", "csv", "printer", "clipboard"
    int cases = 0;

    template <class F>
    void fields(F& f)
    {
        f("what", what);
        f("format", format);
        f("cases", cases);
    }
    bool operator==(const ExportMade&) const = default;
};

/// In the order of Kind: the index of the alternative is the kind.
using Body = std::variant<CaseOpened, AccountStated, PaymentReceived, PaymentReversed,
    ContactLogged, ArgumentStated, ArgumentJudged, CapacityDeclared, PromiseMade, PromiseWithdrawn,
    PromiseReplaced, VisitPlanned, VisitReported, StepPlanned, DocumentAttached, NoteWritten,
    DisputeOpened, DisputeClosed, LegalChanged, CaseAssigned, CaseReleased, CaseRecalled,
    CaseReturned, AccountRecalled, CaseClosed, FieldSet, FactVoided, PersonDescribed, PersonRelated,
    ContactPointAdded, ContactPointJudged, AgencyDescribed, UserDescribed, CataloguePublished,
    ImportCompleted, ExportMade>;

} // namespace expediente
