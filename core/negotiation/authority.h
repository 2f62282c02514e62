#pragma once
#include "core/casefile/case_file.h"
#include "core/figures/offer.h"
#include "core/figures/promise_limits.h"
#include "core/worklist/agency_context.h"

/// Who may promise, offer and decide what (design.md, section 6): one place for window, command
/// line and store.
namespace expediente {

/// Who says something.
struct Speaker {
    QString user; ///< key
    QString role;
};

/// Supervisors and those above them: may go beyond a promise's limits, with a reason, and publish
/// what the agency works by.
bool isAboveCollectors(const QString& role);
/// Auditors and a creditor's users, who say nothing in a case but what is asked of the creditor.
bool onlyReads(const QString& role);

/// What the agency asks of a promise in this case on that day; all empty where no policy fits or
/// the one that does is silent. Limits in another currency don't count.
PromiseRules promiseRules(
    const CaseFile& file, QDate on, Currency currency, const AgencyContext& context);

/// Notes in the promise when it counts as kept, by the rules of the day on which it is made.
void settle(PromiseMade& promise, const CaseFile& file, const AgencyContext& context);

/// Those of the rules that the promise breaks as the case stands before it.
std::vector<PromiseLimit> limitsBroken(const CaseFile& file, const PromiseMade& promise,
    const std::optional<FactId>& replaces, const AgencyContext& context);

/// The first grant on whose strength the offer is within authority; null when none is.
const AuthorityGranted* grantThatAllows(
    const OfferTerms& offer, const Speaker& speaker, std::span<const AuthorityGranted> grants);

/// What must hold beyond checkRules() for what this person says: a promise within limits, or beyond
/// them with a reason and the role for it; an offer with the verdict that policy and role give it;
/// a decision, an override and what is published by who may. RuleRefused with the rule's id.
/// `replaces` is the promise that this one is made in place of.
Done checkAuthority(const CaseFile& file, const Body& body, const Speaker& speaker,
    const AgencyContext& context, const std::optional<FactId>& replaces = {});

/// Blocked data are for those who answer for them.
bool mayRead(const CaseFile& file, const Speaker& speaker);

/// Whether the case and its debtor may be erased today: by a supervisor, and, unless an authority
/// ordered it or it was never theirs to keep, once it has ended and the time for which the law asks
/// to keep it is over. RuleRefused with the rule's id; "erasure.block_until" and
/// "erasure.kept_until" with the last day.
Done checkErasure(const CaseFile& file, ErasureCause cause, QDate today, const Speaker& speaker,
    const AgencyContext& context);

/// The same for facts about the agency; BadPack for rules of contact that can't be read.
Done checkPublishing(const Body& body, const Speaker& speaker, const AgencyContext& context);

} // namespace expediente
