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

/// A rule that strikes.
struct RuleHit {
    const ContactRule* rule = nullptr; ///< of the RuleSet that was asked
    Severity severity = Severity::Block;
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

/// BadInput for a moment in a year that has no calendar (holidays.h), an unknown zone or region, a
/// fee in another currency than its ceiling.
Result<ContactVerdict> judgeContact(const ContactQuestion& question, const RuleSet& rules);

/// The answers at many moments, since 1970 in UTC, in their order; nothing else of the verdicts.
Result<std::vector<ContactAnswer>> judgeMoments(
    const ContactQuestion& question, const RuleSet& rules, std::span<const qint64> moments);

} // namespace expediente
