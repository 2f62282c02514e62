#pragma once
#include "core/base/result.h"
#include "core/contact/contact_question.h"
#include "core/contact/country_pack.h"

#include <span>

/// One function for lawful contact (design.md, section 7). Pure; works with no connection.
namespace expediente {

/// The country's pack and what agency and creditor add to it: rules in the order of layers.
struct RuleSet {
    QByteArrayList zones; ///< of the country
    HolidayCalendar holidays;
    std::vector<ContactRule> rules;

    std::map<QString, QByteArray> areaCodes{}; ///< as in the pack

    static RuleSet of(const CountryPack& pack)
    {
        return {pack.zones, pack.holidays, pack.rules, pack.areaCodes};
    }
};

enum class ContactAnswer : std::uint8_t { Allow, Warn, Block };

QString name(ContactAnswer answer); ///< "allow"

/// Why a rule strikes that counts contacts by the week, although those known here leave room.
struct Unreserved {
    enum class Why : std::uint8_t { NotAsked, NotAnswered, SomebodyElse };
    Why why = Why::NotAsked;
    QString holder; ///< user key, for SomebodyElse
    QDate until; ///< the first day that isn't theirs
    bool operator==(const Unreserved&) const = default;
};

/// Why the contact isn't one's own to make on that day; nothing when it is. Of a question with
/// `reserved`.
std::optional<Unreserved> unreservedOn(QDate day, const ContactQuestion& question);

/// A rule that strikes.
struct RuleHit {
    const ContactRule* rule = nullptr; ///< of the RuleSet that was asked
    Severity severity = Severity::Block;
    std::optional<Unreserved> unreserved{};
    bool overridden = false; ///< somebody who may has gone beyond it for this very contact
};

struct ContactVerdict {
    ContactAnswer answer = ContactAnswer::Allow;
    QDateTime at; ///< the moment judged, on the clock of the first zone
    /// The first that blocks, or else the first that warns, in the order of checks; then the
    /// others.
    std::vector<RuleHit> hits;
    /// The first later moment at which the same contact would be allowed without a warning, on the
    /// clock of the first zone; null when it is so now, or when waiting alone doesn't help.
    QDateTime nextLawful;
    /// Of a contact that is allowed now: the first later moment at which it isn't, today or
    /// tomorrow, on the clock of the first zone; null when none is near.
    QDateTime allowedUntil;
    std::optional<Money> feeCeiling; ///< of a fee, where a rule has one
};

/// Whether some rule would ask for days of one's own for this contact, whoever has them.
bool isScarce(const ContactQuestion& question, const RuleSet& rules);

/// BadInput for a moment in a year that has no calendar (holidays.h), an unknown zone or region, a
/// fee in another currency than its ceiling.
Result<ContactVerdict> judgeContact(const ContactQuestion& question, const RuleSet& rules);

/// The answers at many moments, since 1970 in UTC, in their order; nothing else of the verdicts.
Result<std::vector<ContactAnswer>> judgeMoments(
    const ContactQuestion& question, const RuleSet& rules, std::span<const qint64> moments);

} // namespace expediente
