#pragma once
#include "core/contact/contact_verdict.h"
#include "core/worklist/agency_context.h"

namespace expediente {

struct CaseFile;

/// A contact that somebody is about to make.
struct IntendedContact {
    Channel channel = Channel::Call;
    std::optional<PersonId> person{}; ///< nothing: the debtor
    std::optional<FactId> contactPoint{};
    bool requested = false; ///< the person asked for it
    /// Of one that was made before now: contacts after it had not been made yet. Else those that
    /// seem to lie ahead count, since then the clock was set back.
    bool earlierOnly = false;
    /// A visit counts as it was planned for its day and place: that the person asked for it, and
    /// the rules that were gone beyond for it. Not while it is still being planned.
    bool asPlanned = true;
    /// Its day is asked for along with what is being saved: as if it were reserved, unless somebody
    /// is known to have it.
    bool reservesAlong = false;
};

/// What the rules are asked about it: who the person is in this case, on which clock they live,
/// what stands in the case's way, what they agreed to, and which contacts there were. Counters
/// belong to the person. Where the number's area code speaks against the case's zone, both count.
ContactQuestion contactQuestion(const CaseFile& file, const IntendedContact& contact,
    const Moment& at, const AgencyContext& context);

/// The law that the debtor lives under, with the layers above it; null where no pack of it is
/// installed.
const RuleSet* lawOf(const CaseFile& file, const AgencyContext& context);

/// Whether contacts such as this one are shared by the week with others, so that a reservation
/// makes sense. Not where all of them are known here.
bool takesReservation(const CaseFile& file, const IntendedContact& contact, const Moment& at,
    const AgencyContext& context);

/// The first week from then on that isn't known to be somebody else's. Nothing where such a contact
/// takes no reservation, and where its day is one's own or was asked for already.
std::optional<ContactRequested> weekToReserve(const CaseFile& file, const IntendedContact& contact,
    const Moment& at, const AgencyContext& context);
/// That very day, to be asked for along with what is planned for it; nothing where it needs not, or
/// is known to be somebody else's.
std::optional<ContactRequested> dayToReserve(
    const CaseFile& file, IntendedContact contact, QDate day, const AgencyContext& context);

/// The day on the debtor's clock.
QDate dayThere(const CaseFile& file, const Moment& at, const AgencyContext& context);

/// The contact, judged now by the law of its case; nothing where no pack of it is installed. A rule
/// that was overridden for this very visit, by a role that it names still, only warns. The errors
/// of judgeContact().
Result<std::optional<ContactVerdict>> judgeNow(const CaseFile& file, const IntendedContact& contact,
    const Moment& at, const AgencyContext& context);

/// A visit on a day: at the hour that the person asked for, or else whether there is any lawful
/// hour left on it. What strikes then is what stands against the day itself.
Result<std::optional<ContactVerdict>> judgeVisit(const CaseFile& file, IntendedContact visit,
    QDate day, std::optional<QTime> from, const Moment& now, const AgencyContext& context);

/// On which clock the debtor lives, as far as it is known: the case's zone, or else the agency's.
QByteArray zoneOf(const CaseFile& file, const AgencyContext& context);

} // namespace expediente
