#pragma once
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/base/uuid.h"
#include "core/facts/codes.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// What happens between the collector and the debtor: contacts, arguments, promises, visits.
namespace expediente {

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

/// "I already paid": what the person says of it, to be found again among the payments that come.
struct PaidClaim {
    Money amount;
    QDate on;
    QString reference; ///< of the receipt; empty when not known
    std::vector<FactId> receipts; ///< documents of the case

    template <class F>
    void fields(F& f)
    {
        f("amount", amount);
        f("on", on);
        f.opt("reference", reference);
        f.opt("receipts", receipts);
    }
    bool operator==(const PaidClaim&) const = default;
};

struct ArgumentStated {
    QString text; ///< the person's own words
    std::optional<PersonId> person;
    Channel channel = Channel::Call;
    std::optional<PaidClaim> paid{};

    template <class F>
    void fields(F& f)
    {
        f("text", text);
        f.opt("person", person);
        f("channel", channel);
        f.opt("paid", paid);
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
    QString overrideReason{}; ///< why it may go beyond the policy's limits, by who may say so
    /// Accepted, and one of its payments: the offer's limits held for it, not those of a promise.
    std::optional<FactId> offer{};

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
        f.opt("override_reason", overrideReason);
        f.opt("offer", offer);
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
    bool requested = false; ///< the person asked to be visited

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
        f.opt("requested", requested);
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

/// A contact that a rule warned of or forbade, made all the same and why.
struct ContactOverridden {
    QString rule; ///< id in the pack or layer
    QString owner; ///< whose rule it is, in words
    bool blocked = false; ///< else it only warned
    Channel channel = Channel::Call;
    std::optional<PersonId> person;
    QString reason;
    QString role; ///< of who took it upon them
    bool afterwards = false; ///< told when it had been made already, by whoever made it
    bool requested = false; ///< the person asked for it
    std::optional<FactId> visit; ///< the plan for which it holds, of what is still to come

    template <class F>
    void fields(F& f)
    {
        f("rule", rule);
        f.opt("owner", owner);
        f("blocked", blocked);
        f("channel", channel);
        f.opt("person", person);
        f("reason", reason);
        f("role", role);
        f.opt("afterwards", afterwards);
        f.opt("requested", requested);
        f.opt("visit", visit);
    }
    bool operator==(const ContactOverridden&) const = default;
};

/// Asks for the contacts with the people of a case from a day up to, but not on, another, so that
/// nobody else has them near those days. For its author; given back by voiding it.
struct ContactRequested {
    QDate from, until; ///< on the debtor's clock

    template <class F>
    void fields(F& f)
    {
        f("from", from);
        f("until", until);
    }
    bool operator==(const ContactRequested&) const = default;
};

/// Days that two users have with one person stay that far apart, so that no reading of "week" puts
/// both into one.
inline constexpr int daysBetweenHolders = 7;

/// The server's answer, and nobody else's.
struct ContactReserved {
    FactId request;
    QByteArray requestHash; ///< content hash of the request's fact, in hex: what is decided on
    ReservationAnswer answer = ReservationAnswer::Granted;
    QString holder; ///< user key: who has it now; empty for Late
    QDate from, until; ///< of the holder; as requested for Late

    template <class F>
    void fields(F& f)
    {
        f("request", request);
        f("request_hash", requestHash);
        f("answer", answer);
        f.opt("holder", holder);
        f("from", from);
        f("until", until);
    }
    bool operator==(const ContactReserved&) const = default;
};

} // namespace expediente
