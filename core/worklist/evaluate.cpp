#include "core/worklist/evaluate.h"

#include "core/casefile/contact_rules.h"
#include "core/worklist/paid_claim.h"

#include <algorithm>
#include <map>

namespace expediente {

namespace {

QByteArray idBytes(FactId id)
{
    return id.uuid.bytes();
}

void addAccounts(CaseView& view, const CaseFile& file, const AgencyContext& context)
{
    std::map<Currency, Money> totals, overdue;
    const QString country = countryOf(file, context);
    for (const auto& account : file.accounts) {
        if (!account.current())
            continue;
        const auto& seen =
            view.accounts.emplace_back(accountOn(account, country, view.on, context));
        const auto& figures = seen.figures;
        totals.try_emplace(figures.currency(), Money::zero(figures.currency())).first->second +=
            figures.total;
        overdue.try_emplace(figures.currency(), Money::zero(figures.currency())).first->second +=
            figures.overdueTotal;
        if (view.statedOn.isNull() || figures.asOf < view.statedOn)
            view.statedOn = figures.asOf;
        if (!figures.oldestUnpaidDue.isNull()
            && (view.oldestUnpaidDue.isNull() || figures.oldestUnpaidDue < view.oldestUnpaidDue))
            view.oldestUnpaidDue = figures.oldestUnpaidDue;
        view.daysPastDue = std::max(view.daysPastDue, figures.daysPastDue);
    }
    view.bucket = context.buckets.of(view.daysPastDue);
    for (const auto& [currency, total] : totals)
        view.totals.push_back(total);
    for (const auto& [currency, total] : overdue)
        view.overdue.push_back(total);
}

PersonView personView(const PersonFile& person, const CaseFile& file, QDate on)
{
    PersonView view;
    view.id = person.id;
    view.name = person.name;
    view.role = file.roleOf(person.id);
    view.age = ageOn(person.born, on);
    view.mayDiscussDebt = mayDiscussDebt(view.role) && !person.isBlocked();
    view.identifiers = person.identifiers;
    view.withheld = person.withheld;
    if (file.opened)
        for (const auto& party : file.opened->body.parties)
            if (party.person == person.id)
                view.relation = party.relation;
    for (const auto& point : person.points)
        view.points.push_back(judge(point, file, on));
    std::ranges::stable_sort(view.points, [](const auto& a, const auto& b) {
        return std::tuple(a.usable, a.quality) > std::tuple(b.usable, b.quality);
    });
    return view;
}

ArgumentView argumentView(const Argument& argument, const CaseFile& file, QDate on)
{
    ArgumentView view;
    if (const auto& claim = argument.stated.body.paid)
        if (const auto* payment = paymentClaimed(file, *claim))
            view.payment = *payment;
    view.argument = argument;
    if (argument.judged.empty())
        return view;
    const auto& last = argument.judged.back().body;
    view.evidence = last.evidence;
    view.answer = last.answer;
    view.until = last.until;
    view.expired = !last.until.isNull() && on > last.until;
    view.verdict = view.expired ? Verdict::Unverified : last.verdict;
    return view;
}

void addPromises(CaseView& view, const CaseFile& file, const AgencyContext& context)
{
    const auto outcomes = promiseOutcomes(file, view.on, context);
    for (const auto& outcome : outcomes)
        for (const auto& promise : file.promises)
            if (idBytes(promise.made.id) == outcome.id)
                view.promises.push_back({promise, outcome});
    std::ranges::stable_sort(view.promises, [](const PromiseView& a, const PromiseView& b) {
        return a.promise.made.body.due > b.promise.made.body.due;
    });
}

void addLatest(CaseView& view, const CaseFile& file)
{
    for (const auto& account : file.accounts)
        for (const auto& payment : account.payments)
            if (!payment.reversed && payment.body.valueDate <= view.on
                && (!view.lastPayment
                    || payment.body.valueDate >= view.lastPayment->body.valueDate))
                view.lastPayment = payment;
    if (!file.contacts.empty())
        view.lastContact = file.contacts.back();
    for (const auto& visit : file.visits)
        if (!visit.report
            && (!view.nextVisit || visit.planned.body.on < view.nextVisit->planned.body.on))
            view.nextVisit = visit;
    for (auto note = file.notes.rbegin(); note != file.notes.rend(); ++note)
        if (note->body.kind == NoteKind::BeforeVisit)
            view.beforeVisit.push_back(note->body.text);
}

} // namespace

std::optional<int> ageOn(QDate born, QDate on)
{
    if (born.isNull() || born > on)
        return std::nullopt;
    const bool hadBirthday = std::pair(on.month(), on.day()) >= std::pair(born.month(), born.day());
    return on.year() - born.year() - (hadBirthday ? 0 : 1);
}

QString countryOf(const CaseFile& file, const AgencyContext& context)
{
    const QString stated = file.opened ? file.opened->body.country : QString();
    return stated.isEmpty() ? context.country : stated;
}

std::vector<PaymentTerms> paymentTerms(const AccountFile& account, Currency currency)
{
    std::vector<PaymentTerms> payments;
    for (const auto& payment : account.payments)
        if (payment.body.amount.currency() == currency)
            payments.push_back({idBytes(payment.id), payment.body.valueDate, payment.body.amount,
                payment.reversed.has_value(), account.id.uuid.bytes()});
    return payments;
}

std::vector<PromiseOutcome> promiseOutcomes(
    const CaseFile& file, QDate on, const AgencyContext& context)
{
    std::map<Currency, std::vector<PromiseTerms>> promises;
    for (const auto& promise : file.promises) {
        const auto& body = promise.made.body;
        PromiseTerms terms{idBytes(promise.made.id), body.madeOn, body.due, body.amount,
            body.threshold.value_or(context.promises.threshold),
            body.grace.value_or(context.promises.grace), std::nullopt, std::nullopt, {}};
        for (const auto account : body.accounts)
            terms.accounts.push_back(account.uuid.bytes());
        if (promise.withdrawn)
            terms.withdrawnOn = promise.withdrawn->on;
        if (promise.replaced)
            terms.replacedOn = promise.replaced->on;
        promises[body.amount.currency()].push_back(terms);
    }
    std::vector<PromiseOutcome> outcomes;
    for (const auto& [currency, terms] : promises) {
        std::vector<PaymentTerms> payments;
        for (const auto& account : file.accounts)
            std::ranges::move(paymentTerms(account, currency), std::back_inserter(payments));
        auto result = evaluatePromises(on, currency, terms, payments, context.businessDays);
        std::ranges::move(result.promises, std::back_inserter(outcomes));
    }
    return outcomes;
}

const PersonView* CaseView::debtor() const
{
    const auto found = std::ranges::find(persons, PartyRole::Debtor, &PersonView::role);
    return found == persons.end() ? nullptr : &*found;
}

PromisesEnded CaseView::promisesEnded() const
{
    PromisesEnded count;
    for (const auto& promise : promises) {
        const PromiseState now = promise.outcome.state;
        count.kept += now == PromiseState::Kept;
        count.ended += now == PromiseState::Kept || now == PromiseState::Partial
            || now == PromiseState::Broken;
    }
    return count;
}

const AccountView* CaseView::mainAccount() const
{
    const auto oldest = std::ranges::max_element(
        accounts, {}, [](const AccountView& account) { return account.figures.daysPastDue; });
    return oldest == accounts.end() ? nullptr : &*oldest;
}

AccountView accountOn(
    const AccountFile& account, const QString& country, QDate on, const AgencyContext& context)
{
    AccountView view;
    view.id = account.id;
    view.statement = *account.asOf(on);
    view.paidSince = Money::zero(view.statement.currency());
    const auto payments = paymentTerms(account, view.statement.currency());
    for (const auto& payment : payments)
        if (!payment.reversed && payment.valueDate > view.statement.asOf && payment.valueDate <= on)
            view.paidSince += payment.amount;
    const AccountTerms terms = termsOf(view.statement, country, context.caps);
    auto figures = figuresOn(terms, payments, on, context.buckets);
    // A day before the first statement shows what the creditor said first.
    if (!figures && figures.error().code != ErrorCode::StatementInFuture)
        view.refused = figures.error();
    view.figures = figures ? std::move(*figures) : figuresAsStated(terms, on, context.buckets);
    return view;
}

ReservationState reservationState(const Reservation& reservation, QDate on)
{
    const bool over = on >= reservation.asked.body.until;
    if (!reservation.answered)
        return over ? ReservationState::Expired : ReservationState::Requested;
    if (!reservation.isGranted())
        return ReservationState::Refused;
    return over ? ReservationState::Ended : ReservationState::Held;
}

CaseView evaluate(const CaseFile& file, QDate on, const AgencyContext& context)
{
    CaseView view;
    view.id = file.id;
    view.on = on;
    view.state = file.state;
    if (file.opened) {
        view.folio = file.opened->body.folio;
        view.creditor = file.opened->body.creditor.name;
        view.product = file.opened->body.product;
    }
    addAccounts(view, file, context);
    for (const auto& person : file.persons)
        view.persons.push_back(personView(person, file, on));
    if (const auto* debtor = view.debtor())
        view.name = debtor->name;
    addPromises(view, file, context);
    for (auto argument = file.arguments.rbegin(); argument != file.arguments.rend(); ++argument)
        view.arguments.push_back(argumentView(*argument, file, on));
    for (auto offer = file.offers.rbegin(); offer != file.offers.rend(); ++offer)
        view.offers.push_back({*offer, offerState(*offer, on)});
    for (auto each = file.reservations.rbegin(); each != file.reservations.rend(); ++each)
        view.reservations.push_back({*each, reservationState(*each, on)});
    const Currency currency = view.totals.empty() ? Currency::MXN : view.totals.front().currency();
    view.months = paymentMonths(file, currency, on);
    addLatest(view, file);
    view.stopped = file.disputeOpen();
    for (const auto& entry : file.legal)
        view.stopped = view.stopped || file.legalStateHolds(entry.body.state);
    const auto candidates = stepCandidates(file, context);
    if (!candidates.empty())
        view.next = stepOn(candidates.front(), on);
    return view;
}

} // namespace expediente
