#include "ui/negotiation/negotiation_model.h"

#include "core/negotiation/approval.h"
#include "core/store/queries/fact_list.h"
#include "core/worklist/evaluate.h"

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr int daysValid = 5;
constexpr int usualInstalments = 12;

std::array<Money, offerParts> partsOf(const OfferPartsBody& body)
{
    return {body.principal, body.ordinaryInterest, body.lateInterest, body.fees};
}

/// The same terms may be typed in more than one way: by the number of payments or by their amount.
bool saysTheSame(const OfferSlot& slot, const OfferMade& made)
{
    if (!slot.worked)
        return false;
    const OfferMade& worked = slot.worked->offer;
    return worked.kind == made.kind && worked.validUntil == made.validUntil
        && worked.forgive == made.forgive && worked.hasDownPayment == made.hasDownPayment
        && worked.payments == made.payments;
}

} // namespace

NegotiationModel::NegotiationModel(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
}

void NegotiationModel::setCase(const CaseFile& file, const CaseView& view)
{
    const bool same = m_file.id == file.id && view.on == m_today;
    m_file = file;
    m_view = view;
    m_today = view.on;
    if (!same) {
        m_slots = {};
        m_current = 0;
        m_basis.reset();
    }
    m_policies = m_store.context().agency.discountPolicies();
    start();
}

void NegotiationModel::start()
{
    m_basis.emplace(negotiationBasis(m_file, m_view));
    if (isReady()) {
        // What was saved meanwhile shows how it stands; what is typed stays and is worked out anew.
        for (auto& slot : m_slots) {
            if (!slot)
                continue;
            workOut(*slot);
            slot->saved.reset();
        }
        int free = 0;
        for (const OfferView& offer : m_view.offers) {
            const bool over = offer.state == OfferState::Replaced
                || offer.state == OfferState::Expired || offer.state == OfferState::Refused;
            const OfferDraft draft = draftOf(offer.offer.made.body);
            const auto typed = std::ranges::find_if(m_slots, [&](const auto& slot) {
                return slot && (slot->draft == draft || saysTheSame(*slot, offer.offer.made.body));
            });
            if (typed != m_slots.end()) {
                if (!(*typed)->saved)
                    (*typed)->saved = offer;
                continue;
            }
            while (free < slotCount && m_slots[size_t(free)])
                ++free;
            if (over || free == slotCount || m_slots[size_t(m_current)])
                continue;
            auto& slot = m_slots[size_t(free)].emplace(OfferSlot{draft, {}, {}, offer});
            workOut(slot);
        }
        if (!m_slots[0]) {
            workOut(m_slots[0].emplace(OfferSlot{firstDraft(false), {}, {}, {}}));
            workOut(m_slots[1].emplace(OfferSlot{firstDraft(true), {}, {}, {}}));
        }
    }
    emit changed();
}

std::optional<Error> NegotiationModel::refusal() const
{
    return m_basis && !m_basis->has_value() ? std::optional(m_basis->error()) : std::nullopt;
}

const DiscountPolicy* NegotiationModel::policy() const
{
    return policyFor(basis().question(), m_policies);
}

std::span<const RoleLimits> NegotiationModel::limits() const
{
    return limitsThatApply(basis(), m_policies);
}

const RoleLimits* NegotiationModel::ownLimits() const
{
    const auto own = std::ranges::find(limits(), m_store.identity().role, &RoleLimits::role);
    return own == limits().end() ? nullptr : &*own;
}

OfferRules NegotiationModel::rules() const
{
    const auto& identity = m_store.identity();
    const AgencyContext& context = m_store.context();
    OfferRules rules{identity.role, m_policies, {}, identity.user, context.grants};
    if (policy() && policy()->onBusinessDays)
        rules.businessDays = context.businessDays;
    return rules;
}

OfferDraft NegotiationModel::firstDraft(bool plan) const
{
    auto draft = OfferDraft::startOf(basis());
    int valid = daysValid;
    if (const auto* own = ownLimits()) {
        draft = withMostForgiven(basis(), draft, *own);
        valid = int(std::min<qint64>(own->validDays.value_or(daysValid), daysValid));
    }
    draft.firstDue = draft.validUntil = m_today.addDays(valid);
    if (!plan)
        return draft;
    draft.kind = OfferKind::Plan;
    draft.number = usualInstalments;
    if (const auto& capacity = basis().capacity) {
        draft.every = everyFromName(capacity->every).value_or(draft.every);
        draft.number.reset();
        draft.instalment = capacity->amount;
    }
    return draft;
}

OfferDraft NegotiationModel::draftOf(const OfferMade& made) const
{
    OfferDraft draft;
    draft.kind = made.kind;
    draft.forgive = partsOf(made.forgive);
    draft.part = made.kind == OfferKind::Partial ? made.toPay : Money::zero(made.toPay.currency());
    draft.validUntil = made.validUntil;
    draft.firstDue = made.payments[made.hasDownPayment ? 1 : 0].due;
    if (made.kind == OfferKind::Plan) {
        draft.every = everyFromName(made.every).value_or(Every::Month);
        draft.number = qint64(made.payments.size()) - (made.hasDownPayment ? 1 : 0);
        if (made.hasDownPayment)
            draft.downPayment = DownPayment{made.payments[0].due, made.payments[0].amount};
    }
    return draft;
}

void NegotiationModel::workOut(OfferSlot& slot) const
{
    slot.worked.reset();
    slot.problem.reset();
    auto worked = simulate(basis(), slot.draft, rules());
    if (worked)
        slot.worked = std::move(*worked);
    else
        slot.problem = worked.error();
}

std::vector<AllocatedPayment> NegotiationModel::payments() const
{
    if (!now().worked)
        return {};
    return allocate(
        now().worked->offer, orderOfApplication(m_view, countryOf(m_file, m_store.context())));
}

std::optional<int> NegotiationModel::shareOfCapacity(int index) const
{
    const auto& slot = m_slots[size_t(index)];
    if (!slot || !slot->worked || !basis().capacity)
        return std::nullopt;
    const auto& offer = slot->worked->offer;
    const QString every = offer.kind == OfferKind::Plan ? offer.every : basis().capacity->every;
    const Money can = capacityEvery(*basis().capacity, every);
    if (can.isZero())
        return std::nullopt;
    const Money each = offer.payments[offer.hasDownPayment ? 1 : 0].amount;
    return int(divideRounded(Int128(each.minor()) * 100, can.minor()));
}

void NegotiationModel::choose(int index)
{
    auto& slot = m_slots[size_t(index)];
    if (!slot) {
        slot = now();
        slot->saved.reset();
    }
    m_current = index;
    emit changed();
}

void NegotiationModel::change(const OfferDraft& draft)
{
    auto& slot = *m_slots[size_t(m_current)];
    if (slot.draft == draft)
        return;
    slot.draft = draft;
    slot.saved.reset();
    workOut(slot);
    emit changed();
}

void NegotiationModel::setForgiven(OfferPart part, Money amount)
{
    OfferDraft draft = now().draft;
    draft.forgive[size_t(part)] = amount;
    change(draft);
}

void NegotiationModel::setTotal(Money total)
{
    const auto draft = withTotal(basis(), now().draft, total, limits());
    if (draft)
        change(*draft);
    else
        emit failed(draft.error());
}

void NegotiationModel::forgiveNothing()
{
    OfferDraft draft = now().draft;
    draft.forgive.fill(Money::zero(basis().currency()));
    change(draft);
}

void NegotiationModel::duplicate()
{
    const OfferDraft draft = now().draft;
    int into = 0;
    while (into < slotCount && m_slots[size_t(into)])
        ++into;
    if (into == slotCount)
        into = (m_current + 1) % slotCount;
    workOut(m_slots[size_t(into)].emplace(OfferSlot{draft, {}, {}, {}}));
    m_current = into;
    emit changed();
}

const OfferView* NegotiationModel::toAnswer() const
{
    const auto waiting = std::ranges::find_if(m_view.offers, [this](const OfferView& view) {
        return view.state == OfferState::Waiting
            && view.offer.requested->author != m_store.newFact(m_file.id, NoteWritten()).author
            && mayDecide(limits(), m_store.identity().role, view.offer.requested->body.needs);
    });
    return isReady() && waiting != m_view.offers.end() ? &*waiting : nullptr;
}

bool NegotiationModel::answers() const
{
    return !now().saved && now().worked
        && now().worked->offer.verdict == OfferVerdict::WithinAuthority && toAnswer();
}

/// Both are said at once: terms without the decision would be an offer that nobody asked for.
void NegotiationModel::answer(OfferMade offer, const QString& reason)
{
    const Offer& asked = toAnswer()->offer;
    offer.replaces = asked.made.id;
    auto made = m_store.newFact(m_file.id, offer);
    made.id = FactId{Uuid::v7(made.occurredAt.utcMs)};
    const ApprovalDecided decision{asked.requested->id, asked.requested->body.offerHash,
        Decision::AllowChanged, reason, made.id};
    append({made, m_store.newFact(m_file.id, decision)}, QStringLiteral("answer"));
}

void NegotiationModel::save(const QString& note, bool askForApproval)
{
    if (m_busy || !now().worked)
        return;
    OfferMade offer = now().worked->offer;
    if (answers())
        return answer(std::move(offer), note);
    const CaseId id = m_file.id; // another case may be open when the offer is in
    ApprovalRequested request;
    request.needs = offer.needs;
    request.reason = note;
    request.until = offer.validUntil;
    if (now().saved) {
        request.offer = now().saved->offer.made.id;
        if (askForApproval && now().saved->state == OfferState::OnHold)
            ask(id, request);
        return;
    }
    offer.note = note;
    std::function<void(FactId)> then;
    if (askForApproval)
        then = [this, id, request](FactId made) mutable {
            request.offer = made;
            ask(id, request);
        };
    append({m_store.newFact(id, offer)}, QStringLiteral("offer"), std::move(then));
}

void NegotiationModel::ask(CaseId id, const ApprovalRequested& request)
{
    m_busy = true;
    const FactId offer = request.offer;
    whenReady(m_store.askLater([offer](Connection& c) { return factHash(c, offer); }), this,
        [this, id, asked = request](Result<QByteArray> hash) mutable {
            if (!hash)
                return finish(hash.error(), {});
            asked.offerHash = *hash;
            append({m_store.newFact(id, asked)}, QStringLiteral("request"));
        });
}

bool NegotiationModel::isSigned(const OfferView& offer) const
{
    return m_file.commitmentOf(offer.offer.made.id) != nullptr;
}

void NegotiationModel::askForAgreement()
{
    const auto& saved = now().saved;
    if (saved && saved->state == OfferState::Accepted && !isSigned(*saved))
        emit agreementRequested(
            m_file.id, saved->offer.made.id, countryOf(m_file, m_store.context()));
}

void NegotiationModel::accept()
{
    if (m_busy || !now().saved)
        return;
    const auto* debtor = m_file.debtor();
    const OfferAccepted accepted{
        now().saved->offer.made.id, m_today, debtor ? std::optional(debtor->id) : std::nullopt};
    append({m_store.newFact(m_file.id, accepted)}, QStringLiteral("acceptance"));
}

void NegotiationModel::append(
    std::vector<NewFact> facts, const QString& what, std::function<void(FactId)> then)
{
    m_busy = true;
    emit changed();
    whenReady(m_store.append(std::move(facts)), this,
        [this, what, then = std::move(then)](Result<Appended> appended) {
            if (appended && then)
                return then(appended->ids.front());
            finish(appended ? std::nullopt : std::optional(appended.error()), what);
        });
}

void NegotiationModel::finish(const std::optional<Error>& error, const QString& what)
{
    m_busy = false;
    emit changed();
    if (error)
        emit failed(*error);
    else
        emit saved(what);
}

} // namespace expediente::ui
