#include "core/casefile/rules.h"

#include "core/facts/digests.h"

#include <algorithm>

namespace expediente {

namespace {

Done refuse(const char* rule, QStringList args = {})
{
    args.prepend(QString::fromLatin1(rule));
    return fail(ErrorCode::RuleRefused, args);
}

/// Not voided, and of the kind that the new fact speaks of.
template <class B>
bool standsAs(const CaseFile& file, FactId id)
{
    return std::ranges::any_of(file.timeline, [&](const TimelineEntry& entry) {
        return entry.id == id && !entry.voidedBy && entry.body
            && std::holds_alternative<B>(*entry.body);
    });
}

template <class B>
Done mustStand(const CaseFile& file, FactId id)
{
    if (standsAs<B>(file, id))
        return {};
    return refuse("fact.not_there", {id.toString()});
}

class Checker {
public:
    Checker(const CaseFile& file, const Subject& subject, QDate day, const Catalogue& catalogue)
        : m_file(file), m_subject(subject), m_day(day), m_catalogue(catalogue)
    {
    }

    Done operator()(const PaymentReversed& body) const
    {
        return mustStand<PaymentReceived>(m_file, body.payment);
    }
    Done operator()(const ContactLogged& body) const
    {
        ContactEntry entry;
        entry.action = body.action;
        entry.result = body.result;
        entry.reason = body.reason;
        entry.reasonVolunteered = !body.reason.isEmpty();
        entry.hasNote = !body.note.trimmed().isEmpty();
        entry.hasContactPoint = body.contactPoint.has_value();
        entry.hasNextDate = body.next && body.next->due.isValid();
        // Promise and documents are facts of their own in the same batch: the form asks for them.
        entry.hasPromise = true;
        entry.hasDocument = true;
        if (body.contactPoint && !mustStand<ContactPointAdded>(m_file, *body.contactPoint))
            return refuse("contact.point_not_there");
        if (body.person && !m_file.person(*body.person))
            return refuse("contact.person_not_there");
        if (body.person && m_file.person(*body.person)->erased)
            return refuse("person.erased");
        if (body.step && !standsAs<StepPlanned>(m_file, *body.step))
            return refuse("fact.not_there", {body.step->toString()});
        return m_catalogue.check(entry);
    }
    Done operator()(const CaseReturned& body) const
    {
        return mustStand<CaseRecalled>(m_file, body.recall);
    }
    Done operator()(const AccountRecalled& body) const
    {
        const auto account = std::ranges::find(m_file.accounts, body.account, &AccountFile::id);
        if (account == m_file.accounts.end())
            return refuse("account.not_there");
        if (account->latest() && account->latest()->asOf > body.on)
            return refuse("account.stated_since", {account->latest()->asOf.toString(Qt::ISODate)});
        return {};
    }
    Done operator()(const ArgumentStated& body) const
    {
        for (const auto receipt : body.paid ? body.paid->receipts : std::vector<FactId>())
            if (!standsAs<DocumentAttached>(m_file, receipt))
                return refuse("fact.not_there", {receipt.toString()});
        return {};
    }
    Done operator()(const ArgumentJudged& body) const
    {
        for (const auto document : body.documents)
            if (!standsAs<DocumentAttached>(m_file, document))
                return refuse("fact.not_there", {document.toString()});
        return mustStand<ArgumentStated>(m_file, body.argument);
    }
    Done operator()(const PromiseMade& body) const
    {
        if (m_file.state != CaseState::Open)
            return refuse("case.not_open");
        if (body.madeOn > m_day)
            return refuse("fact.in_future");
        if (const auto there = mustBeCurrent(body.accounts); !there)
            return there;
        if (const auto currency = body.amount.currency(); !owesIn(currency, body.accounts))
            return refuse("promise.other_currency", {code(currency)});
        if (!body.offer)
            return {};
        const auto* offer = offerOf(*body.offer);
        const bool planned = offer && offer->accepted
            && std::ranges::find(offer->made.body.payments, OfferPaymentBody{body.due, body.amount})
                != offer->made.body.payments.end();
        return planned ? Done() : refuse("promise.not_of_plan");
    }
    Done operator()(const PromiseWithdrawn& body) const
    {
        return mustStand<PromiseMade>(m_file, body.promise);
    }
    Done operator()(const PromiseReplaced& body) const
    {
        const auto first = mustStand<PromiseMade>(m_file, body.promise);
        return first ? mustStand<PromiseMade>(m_file, body.by) : first;
    }
    Done operator()(const VisitPlanned& body) const
    {
        if (m_file.state != CaseState::Open)
            return refuse("case.not_open");
        if (body.replaces)
            return mustStand<VisitPlanned>(m_file, *body.replaces);
        return {};
    }
    Done operator()(const VisitReported& body) const
    {
        return body.visit ? mustStand<VisitPlanned>(m_file, *body.visit) : Done();
    }
    Done operator()(const StepPlanned& body) const
    {
        return body.replaces ? mustStand<StepPlanned>(m_file, *body.replaces) : Done();
    }
    Done operator()(const OfferMade& body) const
    {
        if (m_file.state != CaseState::Open)
            return refuse("case.not_open");
        if (m_file.disputeOpen())
            return refuse("case.disputed");
        if (body.verdict == OfferVerdict::NotAllowed)
            return refuse("offer.not_allowed");
        if (const auto there = mustBeCurrent(body.accounts); !there)
            return there;
        return body.replaces ? mustStand<OfferMade>(m_file, *body.replaces) : Done();
    }
    Done operator()(const OfferAccepted& body) const
    {
        const auto* offer = offerOf(body.offer);
        if (!offer)
            return refuse("fact.not_there", {body.offer.toString()});
        if (m_file.state != CaseState::Open)
            return refuse("case.not_open");
        if (m_file.disputeOpen())
            return refuse("case.disputed");
        if (offer->accepted)
            return refuse("offer.already_accepted");
        if (offer->replacedBy)
            return refuse("offer.replaced");
        if (body.on > offer->made.body.validUntil)
            return refuse("offer.expired", {offer->made.body.validUntil.toString(Qt::ISODate)});
        const bool allowed = offer->made.body.verdict == OfferVerdict::WithinAuthority
            || (answeredInTime(*offer) && offer->decided->body.decision == Decision::Allow);
        return allowed ? Done() : refuse("offer.on_hold");
    }
    Done operator()(const ApprovalRequested& body) const
    {
        const auto* offer = offerOf(body.offer);
        if (!offer)
            return refuse("fact.not_there", {body.offer.toString()});
        if (offer->made.body.verdict != OfferVerdict::NeedsRole)
            return refuse("approval.not_needed");
        if (offer->requested)
            return refuse("approval.already_requested");
        return {};
    }
    Done operator()(const ApprovalDecided& body) const
    {
        const auto offer = std::ranges::find_if(m_file.offers,
            [&](const Offer& o) { return o.requested && o.requested->id == body.request; });
        if (offer == m_file.offers.end())
            return refuse("fact.not_there", {body.request.toString()});
        if (offer->decided)
            return refuse("approval.already_decided");
        if (offer->requested->body.offerHash != body.offerHash)
            return refuse("approval.other_offer");
        if (m_day > offer->requested->body.until)
            return refuse(
                "approval.too_late", {offer->requested->body.until.toString(Qt::ISODate)});
        return body.instead ? mustStand<OfferMade>(m_file, *body.instead) : Done();
    }
    Done operator()(const CommitmentSigned& body) const
    {
        const auto* offer = offerOf(body.offer);
        if (!offer)
            return refuse("fact.not_there", {body.offer.toString()});
        if (m_file.state != CaseState::Open)
            return refuse("case.not_open");
        if (m_file.disputeOpen())
            return refuse("case.disputed");
        if (!offer->accepted)
            return refuse("commitment.not_accepted");
        if (m_file.commitmentOf(body.offer))
            return refuse("commitment.already_signed");
        if (body.identity.document.trimmed().isEmpty() || !body.identity.matches)
            return refuse("commitment.identity_unchecked");
        for (const auto promise : body.promises)
            if (!standsAs<PromiseMade>(m_file, promise))
                return refuse("fact.not_there", {promise.toString()});
        return {};
    }
    Done operator()(const ContactRequested& body) const
    {
        if (m_file.state != CaseState::Open)
            return refuse("case.not_open");
        return body.until > m_day ? Done() : refuse("reservation.in_past");
    }
    Done operator()(const CommitmentVoided& body) const
    {
        const auto found = std::ranges::find(m_file.commitments, body.commitment,
            [](const Commitment& commitment) { return commitment.made.id; });
        if (found == m_file.commitments.end())
            return refuse("fact.not_there", {body.commitment.toString()});
        return found->voided ? refuse("commitment.already_void") : Done();
    }
    Done operator()(const CopyDelivered& body) const
    {
        return mustStand<CommitmentSigned>(m_file, body.commitment);
    }
    Done operator()(const EvidenceTimestamped& body) const
    {
        const auto* agreement = m_file.commitment(body.commitment);
        if (!agreement)
            return refuse("fact.not_there", {body.commitment.toString()});
        const auto papers = signedPapers(agreement->made.body);
        return std::ranges::find(papers, body.paper) != papers.end()
            ? Done()
            : refuse("fact.not_there", {QString::fromLatin1(body.paper)});
    }
    Done operator()(const DisputeClosed& body) const
    {
        return mustStand<DisputeOpened>(m_file, body.dispute);
    }
    Done operator()(const ContactPointJudged& body) const
    {
        return mustStand<ContactPointAdded>(m_file, body.point);
    }
    Done operator()(const FactVoided& body) const
    {
        for (const auto target : body.facts) {
            const auto found = std::ranges::find(m_file.timeline, target, &TimelineEntry::id);
            if (found == m_file.timeline.end() || found->subject != m_subject)
                return refuse("fact.not_there", {target.toString()});
            if (found->body && std::holds_alternative<FactVoided>(*found->body))
                return refuse("void.is_final");
            if (found->body && std::holds_alternative<SubjectErased>(*found->body))
                return refuse("erasure.is_final");
            if (found->body && std::holds_alternative<ContactReserved>(*found->body))
                return refuse("reservation.is_final");
            if (found->voidedBy)
                return refuse("void.already");
            if (found->body && std::holds_alternative<CommitmentSigned>(*found->body))
                return refuse("void.agreement"); // commitment.voided leaves the trail
        }
        return {};
    }
    Done operator()(const SubjectErased&) const
    {
        return refuse("erasure.not_by_hand"); // what it names must go in the same transaction
    }
    template <class B>
    Done operator()(const B&) const
    {
        return {};
    }

private:
    Done mustBeCurrent(const std::vector<AccountId>& accounts) const
    {
        for (const auto account : accounts) {
            const auto found = std::ranges::find(m_file.accounts, account, &AccountFile::id);
            if (found == m_file.accounts.end() || !found->current())
                return refuse("account.not_there");
        }
        return {};
    }
    /// On one of these accounts, or where none is named on any. A case of which nothing is stated
    /// yet may owe in whatever currency.
    bool owesIn(Currency currency, const std::vector<AccountId>& accounts) const
    {
        bool anyStated = false;
        for (const auto& account : m_file.accounts) {
            const auto* stated = account.current();
            if (!stated || (!accounts.empty() && !contains(accounts, account.id)))
                continue;
            if (stated->principalOverdue.currency() == currency)
                return true;
            anyStated = true;
        }
        return !anyStated;
    }
    static bool contains(const std::vector<AccountId>& accounts, AccountId id)
    {
        return std::ranges::find(accounts, id) != accounts.end();
    }
    const Offer* offerOf(FactId id) const
    {
        const auto found =
            std::ranges::find(m_file.offers, id, [](const Offer& o) { return o.made.id; });
        return found == m_file.offers.end() ? nullptr : &*found;
    }

    const CaseFile& m_file;
    const Subject& m_subject;
    const QDate m_day; ///< on which it happened
    const Catalogue& m_catalogue;
};

/// Of somebody who was erased nothing is kept any more.
bool isGone(const CaseFile& file, const Subject& subject)
{
    if (subject.type == SubjectType::Case)
        return file.state == CaseState::Erased;
    const auto* person = file.person(PersonId{subject.uuid});
    return person && person->erased;
}

/// A laptop's clock may be a little ahead of the one that wrote the fact.
constexpr qint64 futureToleranceMs = 10 * 60 * 1000;

} // namespace

bool answeredInTime(const Offer& offer)
{
    return offer.decided && offer.decided->at.date() <= offer.requested->body.until;
}

Done checkRules(const CaseFile& file, const Subject& subject, const Body& body, const Moment& now,
    const Moment& occurredAt, const Catalogue& catalogue)
{
    const bool opens = std::holds_alternative<CaseOpened>(body);
    if (subject.type == SubjectType::Case && !file.opened && !opens)
        return fail(ErrorCode::UnknownSubject, {subject.toString()});
    if (isGone(file, subject))
        return refuse(subject.type == SubjectType::Case ? "case.erased" : "person.erased");
    const bool happened = std::holds_alternative<ContactLogged>(body)
        || std::holds_alternative<VisitReported>(body)
        || std::holds_alternative<ArgumentStated>(body) || std::holds_alternative<PromiseMade>(body)
        || std::holds_alternative<NoteWritten>(body);
    if (happened && occurredAt.utcMs > now.utcMs + futureToleranceMs)
        return refuse("fact.in_future");
    return std::visit(Checker(file, subject, occurredAt.date(), catalogue), body);
}

} // namespace expediente
