#include "core/casefile/folder.h"

#include <algorithm>
#include <set>

namespace expediente {

namespace {

template <class B>
Entry<B> entryOf(const TimelineEntry& entry, const B& body)
{
    return {entry.id, entry.at, entry.author, body};
}

} // namespace

void Folder::apply(const TimelineEntry& entry)
{
    std::visit([&](const auto& body) { on(entry, body); }, *entry.body);
}

template <class B>
void Folder::on(const TimelineEntry& entry, const B& body)
{
    const bool ofPerson = entry.subject.type == SubjectType::Person;
    const auto add = [&](auto& list) { list.push_back(entryOf(entry, body)); };

    if constexpr (std::is_same_v<B, CaseOpened>) {
        open(entry, body);
    } else if constexpr (std::is_same_v<B, AccountStated>) {
        add(account(body.account).statements);
    } else if constexpr (std::is_same_v<B, PaymentReceived>) {
        account(body.account).payments.push_back({entry.id, body, std::nullopt});
    } else if constexpr (std::is_same_v<B, PaymentReversed>) {
        add(m_reversals);
    } else if constexpr (std::is_same_v<B, ContactLogged>) {
        add(m_file.contacts);
    } else if constexpr (std::is_same_v<B, ArgumentStated>) {
        m_file.arguments.push_back({entryOf(entry, body), {}});
    } else if constexpr (std::is_same_v<B, ArgumentJudged>) {
        add(m_verdicts);
    } else if constexpr (std::is_same_v<B, CapacityDeclared>) {
        add(m_file.capacities);
    } else if constexpr (std::is_same_v<B, PromiseMade>) {
        m_file.promises.push_back({entryOf(entry, body), std::nullopt, std::nullopt});
    } else if constexpr (std::is_same_v<B, PromiseWithdrawn>) {
        add(m_withdrawals);
    } else if constexpr (std::is_same_v<B, PromiseReplaced>) {
        add(m_replacements);
    } else if constexpr (std::is_same_v<B, VisitPlanned>) {
        m_file.visits.push_back({entryOf(entry, body), std::nullopt});
    } else if constexpr (std::is_same_v<B, VisitReported>) {
        add(m_reports);
    } else if constexpr (std::is_same_v<B, StepPlanned>) {
        add(m_file.steps);
    } else if constexpr (std::is_same_v<B, DocumentAttached>) {
        add(m_file.documents);
    } else if constexpr (std::is_same_v<B, NoteWritten>) {
        add(m_file.notes);
    } else if constexpr (std::is_same_v<B, DisputeOpened>) {
        m_file.disputes.push_back({entryOf(entry, body), std::nullopt});
    } else if constexpr (std::is_same_v<B, DisputeClosed>) {
        add(m_disputesClosed);
    } else if constexpr (std::is_same_v<B, LegalChanged>) {
        add(m_file.legal);
    } else if constexpr (std::is_same_v<B, ContactOverridden>) {
        add(m_file.overrides);
    } else if constexpr (std::is_same_v<B, OfferMade>) {
        m_file.offers.push_back({entryOf(entry, body)});
    } else if constexpr (std::is_same_v<B, OfferAccepted>) {
        add(m_accepted);
    } else if constexpr (std::is_same_v<B, ApprovalRequested>) {
        add(m_requests);
    } else if constexpr (std::is_same_v<B, ApprovalDecided>) {
        add(m_decisions);
    } else if constexpr (std::is_same_v<B, ReviewWritten>) {
        add(m_file.reviews);
    } else if constexpr (std::is_same_v<B, CommitmentSigned>) {
        m_file.commitments.push_back({entryOf(entry, body)});
    } else if constexpr (std::is_same_v<B, CommitmentVoided>) {
        add(m_commitmentsVoided);
    } else if constexpr (std::is_same_v<B, CopyDelivered>) {
        add(m_copies);
    } else if constexpr (std::is_same_v<B, EvidenceTimestamped>) {
        add(m_timestamps);
    } else if constexpr (std::is_same_v<B, ContactRequested>) {
        m_file.reservations.push_back({entryOf(entry, body)});
    } else if constexpr (std::is_same_v<B, ContactReserved>) {
        add(m_answers);
    } else if constexpr (std::is_same_v<B, CaseAssigned>) {
        m_file.assignedTo = body.to;
    } else if constexpr (std::is_same_v<B, CaseReleased>) {
        m_file.assignedTo.clear();
    } else if constexpr (std::is_same_v<B, CaseRecalled>) {
        m_states.push_back({entry.id, CaseState::Recalled, body.reason, entry.at});
    } else if constexpr (std::is_same_v<B, CaseReturned>) {
        m_returned.insert(body.recall);
    } else if constexpr (std::is_same_v<B, AccountRecalled>) {
        add(m_accountRecalls);
    } else if constexpr (std::is_same_v<B, CaseClosed>) {
        m_states.push_back({entry.id, CaseState::Closed, body.note, entry.at});
    } else if constexpr (std::is_same_v<B, FieldSet>) {
        setField(ofPerson ? person(entry.subject.uuid).fields : m_file.fields, body);
    } else if constexpr (std::is_same_v<B, PersonDescribed>) {
        auto& described = person(entry.subject.uuid);
        described.name = body.name;
        // A file that doesn't name a document, or names another, takes none away.
        for (const auto& identifier : body.identifiers) {
            if (const auto* same = described.identifier(identifier.type))
                described.identifiers[size_t(same - described.identifiers.data())] = identifier;
            else
                described.identifiers.push_back(identifier);
        }
        described.born = body.born;
    } else if constexpr (std::is_same_v<B, PersonRelated>) {
        person(entry.subject.uuid).related.push_back(body);
    } else if constexpr (std::is_same_v<B, ContactPointAdded>) {
        addPoint(person(entry.subject.uuid), entry.id, body);
    } else if constexpr (std::is_same_v<B, ChannelAuthorised>) {
        add(person(entry.subject.uuid).channels);
    } else if constexpr (std::is_same_v<B, PersonBlocked>) {
        add(person(entry.subject.uuid).blockings);
    } else if constexpr (std::is_same_v<B, SubjectErased>) {
        if (!ofPerson)
            add(m_file.erasures);
        else if (auto& erased = person(entry.subject.uuid).erased; !erased)
            erased = entryOf(entry, body);
    } else if constexpr (std::is_same_v<B, ContactPointJudged>) {
        m_pointVerdicts.emplace_back(entry.subject.uuid, entryOf(entry, body));
    }
    // What concerns the agency has no place in a case file.
}

PersonFile& Folder::person(Uuid id)
{
    auto& file = m_persons[id];
    file.id = PersonId{id};
    return file;
}

AccountFile& Folder::account(AccountId id)
{
    auto& file = m_accounts[id];
    file.id = id;
    return file;
}

/// The latest one counts, but who takes part only grows: each file names those of its own rows.
void Folder::open(const TimelineEntry& entry, const CaseOpened& body)
{
    const auto earlier = m_file.opened ? m_file.opened->body.parties : std::vector<PartyBody>();
    m_file.opened = entryOf(entry, body);
    auto& parties = m_file.opened->body.parties;
    for (const auto& party : earlier)
        if (std::ranges::find(parties, party.person, &PartyBody::person) == parties.end())
            parties.push_back(party);
}

/// Files of two months on two devices bring the same number twice: it is one contact point.
void Folder::addPoint(PersonFile& person, FactId id, const ContactPointAdded& body)
{
    const auto same = std::ranges::find(person.points, body, &ContactPoint::body);
    if (same == person.points.end())
        person.points.push_back({id, body, {}});
    else
        m_samePoints.emplace(id, same->id);
}

FactId Folder::pointOf(FactId id) const
{
    const auto same = m_samePoints.find(id);
    return same == m_samePoints.end() ? id : same->second;
}

void Folder::setField(std::vector<FieldValue>& fields, const FieldSet& body)
{
    const auto found = std::ranges::find_if(fields,
        [&](const FieldValue& f) { return f.target == body.target && f.field == body.field; });
    if (found == fields.end()) {
        fields.push_back({body.target, body.field, body.value, {}});
        return;
    }
    found->overruled.push_back(std::exchange(found->value, body.value));
}

void Folder::finish()
{
    orderContacts();
    joinPayments();
    joinArguments();
    joinPromises();
    joinVisits();
    joinContactPoints();
    joinDisputes();
    joinOffers();
    joinCommitments();
    joinReservations();
    joinState();
    dropReplaced();
    orderParties();
    orderAccounts();
    joinAccountRecalls();
    joinRights();
}

void Folder::joinState()
{
    for (const auto& change : m_states) {
        if (m_returned.contains(change.id))
            continue;
        m_file.state = change.state;
        m_file.stateReason = change.reason;
        m_file.endedAt = change.at;
    }
}

/// What became of the debtor's data goes before how the case stands.
void Folder::joinRights()
{
    const auto whole = std::ranges::find_if(
        m_file.erasures, [](const Entry<SubjectErased>& erasure) { return erasure.body.whole; });
    const auto* debtor = m_file.debtor();
    if (whole != m_file.erasures.end()) {
        m_file.state = CaseState::Erased;
        m_file.stateReason = whole->body.reason;
    } else if (debtor && debtor->erased) {
        m_file.state = CaseState::Erased;
        m_file.stateReason = debtor->erased->body.reason;
    } else if (debtor && debtor->isBlocked()) {
        m_file.state = CaseState::Blocked;
        m_file.stateReason = debtor->blockings.back().body.reason;
    }
}

void Folder::joinAccountRecalls()
{
    for (const auto& recall : m_accountRecalls) {
        const auto account =
            std::ranges::find(m_file.accounts, recall.body.account, &AccountFile::id);
        if (account == m_file.accounts.end())
            continue;
        const auto* stated = account->latest();
        if (!stated || stated->asOf <= recall.body.on)
            account->recalled = recall;
    }
}

/// By when they happened: a call of the morning may be typed in the evening.
void Folder::orderContacts()
{
    std::ranges::stable_sort(
        m_file.contacts, {}, [](const Entry<ContactLogged>& contact) { return contact.at.utcMs; });
}

void Folder::joinPayments()
{
    for (const auto& reversal : m_reversals)
        for (auto& [id, file] : m_accounts)
            for (auto& payment : file.payments)
                if (payment.id == reversal.body.payment && !payment.reversed)
                    payment.reversed = reversal.body;
}

void Folder::joinArguments()
{
    for (const auto& verdict : m_verdicts)
        for (auto& argument : m_file.arguments)
            if (argument.stated.id == verdict.body.argument)
                argument.judged.push_back(verdict);
}

void Folder::joinPromises()
{
    for (auto& promise : m_file.promises) {
        for (const auto& withdrawal : m_withdrawals)
            if (withdrawal.body.promise == promise.made.id && !promise.withdrawn)
                promise.withdrawn = withdrawal.body;
        for (const auto& replacement : m_replacements)
            if (replacement.body.promise == promise.made.id && !promise.replaced)
                promise.replaced = replacement.body;
    }
}

void Folder::joinVisits()
{
    for (const auto& report : m_reports) {
        const auto planned = std::ranges::find_if(m_file.visits,
            [&](const Visit& visit) { return report.body.visit == visit.planned.id; });
        if (planned == m_file.visits.end())
            m_file.unplannedVisits.push_back(report);
        else
            planned->report = report;
    }
}

void Folder::joinContactPoints()
{
    for (const auto& [owner, verdict] : m_pointVerdicts) {
        auto& points = person(owner).points;
        const auto point =
            std::ranges::find(points, pointOf(verdict.body.point), &ContactPoint::id);
        if (point != points.end())
            point->judged.push_back(verdict);
    }
    for (auto& contact : m_file.contacts)
        if (contact.body.contactPoint)
            contact.body.contactPoint = pointOf(*contact.body.contactPoint);
}

void Folder::joinDisputes()
{
    for (const auto& closing : m_disputesClosed)
        for (auto& dispute : m_file.disputes)
            if (dispute.opened.id == closing.body.dispute && !dispute.closed)
                dispute.closed = closing;
}

void Folder::joinOffers()
{
    const auto offer = [&](FactId id) {
        return std::ranges::find(m_file.offers, id, [](const Offer& o) { return o.made.id; });
    };
    for (const auto& made : m_file.offers)
        if (made.made.body.replaces)
            if (const auto earlier = offer(*made.made.body.replaces);
                earlier != m_file.offers.end() && !earlier->replacedBy)
                earlier->replacedBy = made.made.id;
    for (const auto& request : m_requests)
        if (const auto asked = offer(request.body.offer); asked != m_file.offers.end())
            asked->requested = request;
    for (const auto& decision : m_decisions)
        for (auto& asked : m_file.offers)
            if (asked.requested && asked.requested->id == decision.body.request && !asked.decided)
                asked.decided = decision;
    for (const auto& acceptance : m_accepted)
        if (const auto taken = offer(acceptance.body.offer);
            taken != m_file.offers.end() && !taken->accepted)
            taken->accepted = acceptance;
}

void Folder::joinCommitments()
{
    const auto commitment = [&](FactId id) {
        return std::ranges::find(
            m_file.commitments, id, [](const Commitment& c) { return c.made.id; });
    };
    for (const auto& voiding : m_commitmentsVoided)
        if (const auto of = commitment(voiding.body.commitment);
            of != m_file.commitments.end() && !of->voided)
            of->voided = voiding;
    for (const auto& copy : m_copies)
        if (const auto of = commitment(copy.body.commitment); of != m_file.commitments.end())
            of->copies.push_back(copy);
    for (const auto& stamp : m_timestamps)
        if (const auto of = commitment(stamp.body.commitment); of != m_file.commitments.end())
            of->timestamps.push_back(stamp);
}

void Folder::joinReservations()
{
    for (const auto& answer : m_answers)
        for (auto& reservation : m_file.reservations)
            if (reservation.asked.id == answer.body.request && !reservation.answered)
                reservation.answered = answer;
}

void Folder::dropReplaced()
{
    std::set<FactId> replaced;
    for (const auto& visit : m_file.visits)
        if (visit.planned.body.replaces)
            replaced.insert(*visit.planned.body.replaces);
    std::erase_if(m_file.visits,
        [&](const Visit& visit) { return replaced.contains(visit.planned.id) && !visit.report; });
    replaced.clear();
    for (const auto& step : m_file.steps)
        if (step.body.replaces)
            replaced.insert(*step.body.replaces);
    std::erase_if(
        m_file.steps, [&](const Entry<StepPlanned>& step) { return replaced.contains(step.id); });
}

void Folder::orderParties()
{
    if (m_file.opened) {
        for (const auto& party : m_file.opened->body.parties) {
            const auto found = m_persons.find(party.person.uuid);
            if (found == m_persons.end())
                continue;
            m_file.persons.push_back(std::move(found->second));
            m_persons.erase(found);
        }
    }
    for (auto& [id, file] : m_persons)
        m_file.persons.push_back(std::move(file));
}

void Folder::orderAccounts()
{
    for (auto& [id, account] : m_accounts) {
        std::set<FactId> superseded;
        for (const auto& statement : account.statements)
            if (statement.body.supersedes)
                superseded.insert(*statement.body.supersedes);
        std::erase_if(account.statements, [&](const Entry<AccountStated>& statement) {
            return superseded.contains(statement.id);
        });
        std::ranges::stable_sort(account.statements, {},
            [](const Entry<AccountStated>& statement) { return statement.body.asOf; });
        std::ranges::sort(account.payments, [](const Payment& a, const Payment& b) {
            return std::tie(a.body.valueDate, a.id) < std::tie(b.body.valueDate, b.id);
        });
        m_file.accounts.push_back(std::move(account));
    }
    std::ranges::stable_sort(m_file.accounts, {}, [](const AccountFile& account) {
        return account.latest() ? account.latest()->number : QString();
    });
}

} // namespace expediente
