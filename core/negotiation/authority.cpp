#include "core/negotiation/authority.h"

#include "core/figures/promise_limits.h"
#include "core/negotiation/approval.h"
#include "core/worklist/authority_grant.h"
#include "core/worklist/evaluate.h"
#include "core/worklist/lawful_contact.h"
#include "core/worklist/retention.h"

#include <algorithm>

namespace expediente {

namespace {

Done forbid(const QString& rule, const QString& arg = {})
{
    return fail(ErrorCode::RuleRefused, arg.isEmpty() ? QStringList{rule} : QStringList{rule, arg});
}

PolicyQuestion questionOn(const CaseFile& file, QDate on, const QString& bucket)
{
    PolicyQuestion question{on, {}, {}, bucket};
    if (file.opened) {
        question.creditor = file.opened->body.creditor.key;
        question.product = file.opened->body.product;
    }
    return question;
}

OfferTerms termsOf(const CaseFile& file, const OfferMade& offer)
{
    const auto question = questionOn(file, offer.on, offer.bucket);
    OfferTerms terms;
    terms.on = offer.on;
    terms.creditor = question.creditor;
    terms.product = question.product;
    terms.bucket = offer.bucket;
    terms.balances = {offer.balances.principal, offer.balances.ordinaryInterest,
        offer.balances.lateInterest, offer.balances.fees};
    terms.forgive = {offer.forgive.principal, offer.forgive.ordinaryInterest,
        offer.forgive.lateInterest, offer.forgive.fees};
    terms.vat = offer.vat;
    terms.downPayment =
        offer.hasDownPayment ? offer.payments.front().amount : Money::zero(offer.vat.currency());
    terms.instalments = qint64(offer.payments.size()) - (offer.hasDownPayment ? 1 : 0);
    terms.firstPayment = offer.payments.front().due;
    terms.lastPayment = offer.payments.back().due;
    terms.validUntil = offer.validUntil;
    return terms;
}

/// The payments of a signed plan are no promises too many.
bool isOfPlan(const CaseFile& file, const QByteArray& id)
{
    return std::ranges::any_of(file.promises, [&](const Promise& promise) {
        return promise.made.body.offer && promise.made.id.uuid.view() == id;
    });
}

class Authority {
public:
    Authority(const CaseFile& file, const Speaker& speaker, const AgencyContext& context,
        const std::optional<FactId>& replaces)
        : m_file(file), m_speaker(speaker), m_context(context), m_replaces(replaces)
    {
    }

    Done operator()(const PromiseMade& promise) const
    {
        if (promise.offer)
            return {}; // checkRules() holds it against the offer
        const auto broken = limitsBroken(m_file, promise, m_replaces, m_context);
        if (broken.empty())
            return {};
        const bool overridden = !promise.overrideReason.trimmed().isEmpty();
        if (overridden && isAboveCollectors(m_speaker.role))
            return {};
        return overridden ? forbid(QStringLiteral("promise.not_yours_to_override"))
                          : beyond(promise, broken.front());
    }
    Done operator()(const OfferMade& offer) const
    {
        const auto policies = m_context.agency.discountPolicies();
        const auto terms = termsOf(m_file, offer);
        auto outcome = evaluateOffer(terms, m_speaker.role, policies);
        if (!outcome)
            return fail(outcome.error());
        const auto* grant =
            offer.grant.isEmpty() ? nullptr : grantThatAllows(terms, m_speaker, m_context.grants);
        const bool granted = grant && grant->grant == offer.grant;
        const auto verdict = granted ? OfferVerdict::WithinAuthority : outcome->verdict;
        const bool same = verdict == offer.verdict
            && (verdict != OfferVerdict::NeedsRole || outcome->role == offer.needs);
        return same ? Done() : forbid(QStringLiteral("offer.verdict_differs"));
    }
    Done operator()(const ApprovalDecided& decided) const
    {
        const auto offer = std::ranges::find_if(m_file.offers,
            [&](const Offer& o) { return o.requested && o.requested->id == decided.request; });
        if (offer == m_file.offers.end())
            return {}; // checkRules() says so
        const auto policies = m_context.agency.discountPolicies();
        const auto& made = offer->made.body;
        const auto* policy = policyFor(questionOn(m_file, made.on, made.bucket), policies);
        const bool may =
            policy && mayDecide(policy->roles, m_speaker.role, offer->requested->body.needs);
        return may ? Done() : forbid(QStringLiteral("approval.not_yours"));
    }
    Done operator()(const CommitmentVoided& body) const
    {
        const auto found = std::ranges::find(m_file.commitments, body.commitment,
            [](const Commitment& commitment) { return commitment.made.id; });
        const bool own = found != m_file.commitments.end()
            && found->made.author == QStringLiteral("user:") + m_speaker.user;
        return own || isAboveCollectors(m_speaker.role)
            ? Done()
            : forbid(QStringLiteral("commitment.not_yours_to_void"));
    }
    Done operator()(const ContactOverridden& body) const
    {
        if (body.role != m_speaker.role)
            return forbid(QStringLiteral("override.not_yours"));
        if (!body.blocked || body.afterwards)
            return {}; // what has happened is told, whoever did it
        const auto* law = lawOf(m_file, m_context);
        if (!law)
            return {};
        const auto rule = std::ranges::find(law->rules, body.rule, &ContactRule::id);
        const bool may =
            rule != law->rules.end() && rule->override.allows(m_speaker.role, body.requested);
        return may ? Done() : forbid(QStringLiteral("override.not_yours"));
    }
    Done operator()(const ContactReserved&) const
    {
        return forbid(QStringLiteral("reservation.not_yours"));
    }
    Done operator()(const FactVoided& body) const
    {
        const bool all = isAboveCollectors(m_speaker.role)
            || std::ranges::all_of(m_file.reservations, [&](const Reservation& each) {
                   return each.asked.author == QStringLiteral("user:") + m_speaker.user
                       || std::ranges::find(body.facts, each.asked.id) == body.facts.end();
               });
        return all ? Done() : forbid(QStringLiteral("reservation.not_yours"));
    }
    Done operator()(const PersonBlocked&) const
    {
        return isAboveCollectors(m_speaker.role)
            ? Done()
            : forbid(QStringLiteral("person.not_yours_to_block"));
    }
    template <class B>
    Done operator()(const B&) const
    {
        return {};
    }

private:
    Done beyond(const PromiseMade& promise, PromiseLimit limit) const
    {
        const auto rules =
            promiseRules(m_file, promise.madeOn, promise.amount.currency(), m_context);
        const QString allowed = limit == PromiseLimit::LeastAmount
            ? rules.leastAmount->toPlain() + u' ' + code(rules.leastAmount->currency())
            : QString::number(
                limit == PromiseLimit::MostOpen ? *rules.mostOpen : *rules.mostDaysAhead);
        return forbid(QStringLiteral("promise.") + name(limit), allowed);
    }

    const CaseFile& m_file;
    const Speaker& m_speaker;
    const AgencyContext& m_context;
    const std::optional<FactId>& m_replaces;
};

} // namespace

bool isAboveCollectors(const QString& role)
{
    return !role.isEmpty() && role != QStringLiteral("collector")
        && role != QStringLiteral("agent");
}

bool onlyReads(const QString& role)
{
    return role == QStringLiteral("auditor") || role == QStringLiteral("creditor");
}

PromiseRules promiseRules(
    const CaseFile& file, QDate on, Currency currency, const AgencyContext& context)
{
    const auto policies = context.agency.discountPolicies();
    if (policies.empty())
        return {};
    const QString bucket = evaluate(file, on, context).bucket.name();
    const auto* policy = policyFor(questionOn(file, on, bucket), policies);
    const auto* published = policy ? context.agency.policy(policy->id) : nullptr;
    PromiseRules rules = published ? published->promises.value_or(PromiseRules()) : PromiseRules();
    if (rules.leastAmount && rules.leastAmount->currency() != currency)
        rules.leastAmount.reset();
    return rules;
}

void settle(PromiseMade& promise, const CaseFile& file, const AgencyContext& context)
{
    const auto rules = promiseRules(file, promise.madeOn, promise.amount.currency(), context);
    promise.threshold = rules.threshold;
    promise.grace = rules.grace;
}

std::vector<PromiseLimit> limitsBroken(const CaseFile& file, const PromiseMade& promise,
    const std::optional<FactId>& replaces, const AgencyContext& context)
{
    const auto rules = promiseRules(file, promise.madeOn, promise.amount.currency(), context);
    NewPromise made{promise.madeOn, promise.due, promise.amount, {}};
    if (replaces)
        made.replaces = replaces->uuid.bytes();
    auto others = promiseOutcomes(file, promise.madeOn, context);
    std::erase_if(others, [&](const PromiseOutcome& other) { return isOfPlan(file, other.id); });
    return brokenLimits(made, others, {rules.leastAmount, rules.mostDaysAhead, rules.mostOpen});
}

const AuthorityGranted* grantThatAllows(
    const OfferTerms& offer, const Speaker& speaker, std::span<const AuthorityGranted> grants)
{
    const PolicyQuestion question{offer.on, offer.creditor, offer.product, offer.bucket};
    for (const auto& grant : grants) {
        if (!holdsFor(grant, speaker.user, question))
            continue;
        DiscountPolicy alone;
        alone.id = grant.grant.toUtf8();
        alone.from = grant.from;
        alone.to = grant.to;
        alone.roles = {grant.limits};
        const auto outcome = evaluateOffer(offer, grant.limits.role, {&alone, 1});
        if (outcome && outcome->verdict == OfferVerdict::WithinAuthority)
            return &grant;
    }
    return nullptr;
}

Done checkAuthority(const CaseFile& file, const Body& body, const Speaker& speaker,
    const AgencyContext& context, const std::optional<FactId>& replaces)
{
    if (!mayRead(file, speaker))
        return forbid(QStringLiteral("person.blocked"));
    const bool isAsked =
        speaker.role == QStringLiteral("creditor") && std::holds_alternative<ApprovalDecided>(body);
    if (onlyReads(speaker.role) && !isAsked)
        return forbid(QStringLiteral("role.reads_only"));
    return std::visit(Authority(file, speaker, context, replaces), body);
}

bool mayRead(const CaseFile& file, const Speaker& speaker)
{
    return file.state != CaseState::Blocked || isAboveCollectors(speaker.role);
}

Done checkErasure(const CaseFile& file, ErasureCause cause, QDate today, const Speaker& speaker,
    const AgencyContext& context)
{
    if (!isAboveCollectors(speaker.role) || onlyReads(speaker.role))
        return forbid(QStringLiteral("erasure.not_yours"));
    if (file.state == CaseState::Erased)
        return forbid(QStringLiteral("case.erased"));
    if (cause == ErasureCause::Order || cause == ErasureCause::Mistake)
        return {};
    if (!file.endedAt)
        return forbid(QStringLiteral("erasure.case_open"));
    const auto until = keptUntil(file, context);
    if (!until && cause == ErasureCause::Retention)
        return forbid(QStringLiteral("erasure.no_period"));
    if (until && today <= *until)
        return forbid(retentionOf(file, context)->blockFirst ? QStringLiteral("erasure.block_until")
                                                             : QStringLiteral("erasure.kept_until"),
            until->toString(Qt::ISODate));
    return {};
}

Done checkPublishing(const Body& body, const Speaker& speaker, const AgencyContext& context)
{
    const auto* rules = std::get_if<RulesPublished>(&body);
    if ((rules || std::holds_alternative<PolicyPublished>(body))
        && (!isAboveCollectors(speaker.role) || onlyReads(speaker.role)))
        return forbid(QStringLiteral("policy.not_yours"));
    return rules ? context.checkLayer(*rules) : Done();
}

} // namespace expediente
