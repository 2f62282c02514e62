#include "core/papers/visit_brief.h"

#include "core/papers/paper_values.h"
#include "core/worklist/agency_context.h"
#include "core/worklist/evaluate.h"
#include "core/worklist/lawful_contact.h"

namespace expediente {

namespace {

/// The rule's own sentence speaks of contacts that there were; here there may have been one.
BothLanguages notReserved()
{
    return {QStringLiteral("Falta reservar el contacto: otra persona pudo haberlo hecho ya."),
        QStringLiteral("The contact isn't reserved yet: somebody else may have had it.")};
}

const Visit* visitOf(const CaseFile& file, const BriefStop& stop)
{
    for (const auto& visit : file.visits)
        if (stop.visit && visit.planned.id == *stop.visit)
            return &visit;
    return nullptr;
}

void addVisit(VisitBrief& brief, const Visit* visit)
{
    if (!visit)
        return;
    brief.from = visit->planned.body.from;
    brief.to = visit->planned.body.to;
    brief.purpose = visit->planned.body.purpose;
}

void addAddress(VisitBrief& brief, const VisitTarget& target, const BriefStop& stop)
{
    if (!target.point)
        return;
    const auto& point = target.point->point;
    BriefAddress address{*point.body.address, point.body.label, std::nullopt, {}};
    if (const auto* found = point.latest(); found && !target.point->usable) {
        address.doubt = found->status;
        address.doubtOn = found->on;
    }
    brief.sketch = sketchOf(address.address, stop.before);
    brief.address = std::move(address);
}

BriefPerson personOf(const PersonView& person)
{
    return {person.name, person.role, person.relation, person.age};
}

void addPersons(VisitBrief& brief, const CaseView& view, const VisitTarget& target)
{
    for (const auto& person : view.persons) {
        if (person.name.isEmpty())
            continue;
        auto& list = person.mayDiscussDebt ? brief.mayTalk : brief.mustNotTalk;
        list.push_back(personOf(person));
    }
    if (target.person && target.person->mayDiscussDebt)
        brief.askFor = personOf(*target.person);
    else if (const auto* debtor = view.debtor())
        brief.askFor = personOf(*debtor);
}

void addGate(VisitBrief& brief, const CaseFile& file, const CaseView& view)
{
    for (const auto state :
        {LegalState::Sued, LegalState::Insolvent, LegalState::CeaseRequest, LegalState::Lawyer})
        if (file.legalStateHolds(state))
            brief.legal.push_back(state);
    brief.disputeOpen = file.disputeOpen();
    if (view.stopped)
        brief.gate = BriefGate::Stopped;
    if (view.state != CaseState::Open)
        brief.gate = BriefGate::NotOpen;
}

void addHours(VisitBrief& brief, const CaseFile& file, const VisitTarget& target,
    const AgencyContext& context)
{
    if (brief.gate != BriefGate::ConfirmHours)
        return;
    IntendedContact visit{.channel = Channel::Visit};
    if (target.point)
        visit.contactPoint = target.point->point.id;
    const auto judged = judgeVisit(file, visit, brief.on, brief.from, brief.printedAt, context);
    if (!judged || !*judged)
        return;
    const ContactVerdict& verdict = **judged;
    constexpr BriefGate gates[] = {BriefGate::Lawful, BriefGate::Warned, BriefGate::Blocked};
    brief.gate = gates[size_t(verdict.answer)];
    if (verdict.hits.empty()) {
        brief.lawfulFrom = verdict.at.time();
        if (verdict.allowedUntil.isValid())
            brief.lawfulUntil = verdict.allowedUntil.time();
        return;
    }
    brief.rule = verdict.hits.front().rule->id;
    brief.ruleReason =
        verdict.hits.front().unreserved ? notReserved() : verdict.hits.front().rule->reason;
    if (verdict.nextLawful.isValid())
        brief.nextLawful = verdict.nextLawful.date();
}

void addFigures(VisitBrief& brief, const CaseView& view)
{
    brief.statedOn = view.statedOn;
    brief.figuresOn = view.on;
    brief.totals = view.totals;
    brief.overdue = view.overdue;
    brief.daysPastDue = view.daysPastDue;
    brief.bucket = view.bucket;
    std::map<Currency, Money> since;
    for (const auto& account : view.accounts)
        if (!account.paidSince.isZero())
            since.try_emplace(account.paidSince.currency(), 0, account.paidSince.currency())
                .first->second += account.paidSince;
    for (const auto& [currency, amount] : since)
        brief.paidSince.push_back(amount);
    if (view.lastPayment)
        brief.lastPayment =
            BriefPayment{view.lastPayment->body.valueDate, view.lastPayment->body.amount};
    brief.months = view.months;
}

void addWords(VisitBrief& brief, const CaseView& view)
{
    for (const auto& argument : view.arguments)
        brief.arguments.push_back({argument.argument.stated.body.text, argument.verdict,
            argument.evidence, argument.answer, argument.expired ? argument.until : QDate()});
    for (const auto& promise : view.promises) {
        const auto& outcome = promise.outcome;
        if (outcome.state == PromiseState::Withdrawn || outcome.state == PromiseState::Replaced)
            continue;
        const auto& made = promise.promise.made.body;
        brief.promises.push_back(
            {made.due, outcome.deadline, made.amount, outcome.allotted, outcome.state});
    }
    brief.promisesEnded = view.promisesEnded();
}

void addTexts(VisitBrief& brief, const CaseFile& file, const CaseView& view,
    const AgencyContext& context, const BriefOrigin& origin)
{
    const QString country = countryOf(file, context);
    const auto values = paperValues(file, view, origin.agency, origin.collector);
    const auto text = [&](const QString& name) {
        return renderTemplate(name, country, origin.language, values).simplified();
    };
    brief.presenting = linesOf(
        renderTemplate(QStringLiteral("visit_brief.presenting"), country, origin.language, values));
    brief.paying = text(QStringLiteral("visit_brief.paying"));
    brief.complaints = text(QStringLiteral("visit_brief.complaints"));
}

} // namespace

VisitBrief visitBrief(const CaseFile& file, const CaseView& view, const BriefStop& stop,
    const AgencyContext& context, const BriefOrigin& origin)
{
    VisitBrief brief;
    brief.caseId = view.id;
    brief.folio = view.folio;
    brief.creditor = view.creditor;
    brief.agency = origin.agency;
    brief.collector = origin.collector;
    brief.name = view.name;
    brief.state = view.state;
    brief.on = view.on;
    brief.printedAt = origin.printedAt;
    brief.stop = stop.number;
    brief.stops = stop.of;
    const auto* visit = visitOf(file, stop);
    const auto target = visitTarget(file, view, visit);
    addVisit(brief, visit);
    addAddress(brief, target, stop);
    addPersons(brief, view, target);
    brief.arriving = view.beforeVisit;
    addGate(brief, file, view);
    addHours(brief, file, target, context);
    addFigures(brief, view);
    addWords(brief, view);
    addTexts(brief, file, view, context, origin);
    return brief;
}

} // namespace expediente
