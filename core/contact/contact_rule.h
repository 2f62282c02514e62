#pragma once
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/contact/holidays.h"
#include "core/facts/codes.h"

#include <QTime>

#include <variant>

/// Rules of lawful contact as data (contact-rules.md): what a rule looks at, and what it says.
namespace expediente {

enum class Severity : std::uint8_t { Info, Warn, Block };
/// A: official text read; B: several agreeing secondary sources; C: single or conflicting source;
/// U: general knowledge, unverified.
enum class Confidence : std::uint8_t { A, B, C, U };
/// Whose rule it is; each layer may only be stricter than those before it.
enum class RuleLayer : std::uint8_t { Country, Agency, Creditor, Person };

/// The kinds of check, in the order in which a verdict goes through them.
namespace checks {

struct Legal {
    std::set<LegalState> states;
    bool dispute = false; ///< an open dispute strikes too
    bool blocked = false; ///< so do data that the person had blocked or erased
};
struct Person {
    std::set<PartyRole> allowed;
    bool notHere = false; ///< "not at this address" on the contact point strikes too
    bool inconvenient = false; ///< so does "asked not to be reached there"
};
struct Age {
    int least = 0; ///< nobody younger
    int olderFrom = 0; ///< nobody from this age on unless they are the debtor; 0: no such rule
};
struct Visit {
    std::set<CreditType> allowed; ///< with a signed authorisation
};
struct AuthorisedChannel {
    bool onlyRefused = false; ///< strikes only where the person said no
};
struct Calendar {
    std::set<int> weekdays; ///< 1 is Monday
    bool holidays = true;
};
/// Half open: from <= time < to.
struct Window {
    std::set<int> weekdays;
    QTime from, to;
};
struct Hours {
    std::vector<Window> windows;
    bool onHolidays = true; ///< whether the windows hold on holidays too
    bool inconvenient = false; ///< a contact point that was called inconvenient strikes too
};
/// Strikes when the contacts counted, with the one intended, would be more than `most`.
struct Limit {
    enum class Within : std::uint8_t { Day, Week, SevenDays };
    std::set<Channel> channels; ///< whose contacts count; empty: all
    std::set<ContactType> types;
    Within within = Within::Day;
    int most = 1;
    bool otherChannels = false; ///< count only those on another channel than the one intended
    int daysApart = 0; ///< least days between any two; 0: no such rule
};
struct Frequency {
    std::vector<Limit> limits;
    bool unlessRequested = false; ///< what the debtor asked for doesn't count against them
};
struct Wording {
    QStringList blocked; ///< compared without accents, case and width of spaces
};
struct Payee { }; ///< money never goes to the agency
struct Agreement { }; ///< breakdown, creditor's account and approval must be there
struct Mentions {
    QStringList all; ///< that a letter must name
};
struct OptOut { };
/// Marginal ceiling: up to `upTo` of the overdue debt (no value: the rest), at this percentage.
struct Slice {
    std::optional<Money> upTo;
    Rate rate;
};
struct Fee {
    bool never = false;
    std::set<CreditType> neverFor;
    int afterDays = 0; ///< only once this many days of arrears are passed
    std::vector<Slice> ceiling; ///< empty: none
    Money lessWithoutNotice;
};
struct Note { }; ///< says something, checks nothing

} // namespace checks

using Check = std::variant<checks::Legal, checks::Person, checks::Age, checks::Visit,
    checks::AuthorisedChannel, checks::Calendar, checks::Hours, checks::Frequency, checks::Wording,
    checks::Payee, checks::Agreement, checks::Mentions, checks::OptOut, checks::Fee, checks::Note>;

/// May it be overridden, by which role, and only for a contact that the debtor asked for?
struct Override {
    QString role; ///< empty: nobody may
    bool onlyIfRequested = false;

    bool allows(const QString& who, bool requested) const
    {
        return !role.isEmpty() && role == who && (requested || !onlyIfRequested);
    }
};

/// A rule of low confidence that the agency's lawyer made milder.
struct Loosened {
    QString by, reason;
    Severity was = Severity::Block;
};

struct ContactRule {
    QString id;
    RuleLayer layer = RuleLayer::Country;
    QString owner; ///< the layer's name for people: "México", the agency, the creditor
    QString basis, source;
    Confidence confidence = Confidence::U;
    QDate effectiveFrom;
    std::optional<QDate> effectiveTo;
    Severity severity = Severity::Block;
    Severity strict = Severity::Block; ///< under the strict profile
    bool onlyStrict = false; ///< holds under the strict profile alone
    Override override;
    std::set<Channel> channels; ///< it looks at; empty: all
    BothLanguages summary; ///< what it asks for
    BothLanguages reason; ///< why it strikes, in one sentence
    Check check;
    std::optional<Loosened> loosened{};
    bool madeStrict = false; ///< by a layer that asked for the strict profile

    bool holdsOn(QDate date) const
    {
        return effectiveFrom <= date && (!effectiveTo || date <= *effectiveTo);
    }
};

} // namespace expediente
