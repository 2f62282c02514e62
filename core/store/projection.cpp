#include "core/store/projection.h"

#include "core/casefile/fold.h"
#include "core/facts/body.h"
#include "core/store/fact_rows.h"
#include "core/store/row_sync.h"
#include "core/store/search_rows.h"
#include "core/worklist/evaluate.h"

#include <algorithm>
#include <array>

namespace expediente {

namespace {

const QDate endOfTime = QDate::fromJulianDay(noDay);

std::optional<qint64> minuteOf(const std::optional<QTime>& time)
{
    return time ? std::optional<qint64>(time->hour() * 60 + time->minute()) : std::nullopt;
}

std::optional<qint64> dayOf(const std::optional<QDate>& date)
{
    return date ? std::optional(date->toJulianDay()) : std::nullopt;
}

template <class Tag>
std::optional<Uuid> idOf(const std::optional<Id<Tag>>& id)
{
    return id ? std::optional(id->uuid) : std::nullopt;
}

struct Sum {
    Money total, overdue;
};

struct Sums {
    std::vector<Sum> byCurrency; ///< the first account's first
    QDate oldestDue = endOfTime;
    QDate statedOn;
    QString account;
};

/// As it stood after the last payment that is known, which doesn't depend on the day: what has
/// accrued since then is the case page's to say.
Figures lastKnown(
    const AccountFile& account, const AccountStated& statement, const QString& country)
{
    const auto payments = paymentTerms(account, statement.currency());
    QDate day = statement.asOf;
    for (const auto& payment : payments)
        if (!payment.reversed)
            day = std::max(day, payment.valueDate);
    const AccountTerms terms = termsOf(statement, country);
    const auto figures = figuresOn(terms, payments, day, BucketBounds());
    return figures ? *figures : figuresAsStated(terms, statement.asOf, BucketBounds());
}

/// The day from which the account is in arrears: that of the oldest instalment that isn't paid, or
/// of the next one to fall due.
QDate oldestDue(const Figures& figures, const AccountStated& statement)
{
    if (!figures.oldestUnpaidDue.isNull())
        return figures.oldestUnpaidDue;
    QDate next = endOfTime;
    if (!figures[Component::PrincipalNotDue].isZero())
        for (const Instalment& instalment : statement.schedule)
            if (instalment.due > figures.on)
                next = std::min(next, instalment.due);
    return next;
}

Sums sumsOf(const CaseFile& file, const AgencyContext& context)
{
    Sums sums;
    const QString country = countryOf(file, context);
    for (const auto& account : file.accounts) {
        const auto* statement = account.current();
        if (!statement)
            continue;
        const auto figures = lastKnown(account, *statement, country);
        if (sums.byCurrency.empty())
            sums.account = statement->number;
        auto sum = std::ranges::find(sums.byCurrency, figures.currency(),
            [](const Sum& known) { return known.total.currency(); });
        if (sum == sums.byCurrency.end()) {
            sums.byCurrency.push_back({figures.total, figures.overdueTotal});
        } else {
            sum->total += figures.total;
            sum->overdue += figures.overdueTotal;
        }
        sums.oldestDue = std::min(sums.oldestDue, oldestDue(figures, *statement));
        if (sums.statedOn.isNull() || figures.asOf < sums.statedOn)
            sums.statedOn = figures.asOf;
    }
    return sums;
}

bool isStopped(const CaseFile& file)
{
    bool stopped = file.disputeOpen();
    for (const auto& entry : file.legal)
        stopped = stopped || file.legalStateHolds(entry.body.state);
    return stopped;
}

namespace table {

const CaseTable summaries("case_summary",
    {"uuid", "folio", "name", "name_key", "creditor", "creditor_key", "product", "account", "state",
        "assigned_to", "currency", "total", "overdue", "oldest_due", "stated_on", "address", "area",
        "city", "lat_e6", "lon_e6", "next_kind", "next_due", "next_minute", "next_deadline",
        "next_note", "last_contact_ms", "last_result", "stopped"});
const ListTable agenda("agenda", {"due", "minute", "kind", "deadline", "source", "fact", "note"});
const ListTable promises("promise",
    {"fact", "author", "made_on", "due", "deadline", "currency", "amount", "needed", "allotted",
        "ended"});
const ListTable visits("visit",
    {"fact", "day", "position", "from_minute", "to_minute", "purpose", "outcome", "arrived_minute",
        "address", "area", "city", "lat_e6", "lon_e6"});
const ListTable contacts("contact",
    {"fact", "person", "role", "at_ms", "day", "author", "action", "result", "channel", "type"});
const ListTable accounts("account", {"account", "number", "currency", "stated_on", "recalled"});
const ListTable totals("currency_total", {"currency", "total", "overdue"});
const ListTable payments("payment", {"fact", "day", "currency", "amount", "reversed"});
const ListTable offers("offer",
    {"fact", "author", "day", "valid_until", "kind", "verdict", "currency", "owed", "forgiven",
        "to_pay", "accepted_on", "replaced", "forgiven_principal", "forgiven_ordinary",
        "forgiven_late", "forgiven_fees", "forgiven_vat"});
const ListTable approvals("approval",
    {"fact", "offer", "author", "asked_ms", "needs", "until", "open", "decision", "decided_by",
        "decided_ms"});
const ListTable reviews("review", {"fact", "author", "day", "sample"});
const ListTable overrides(
    "override", {"fact", "author", "day", "rule", "blocked", "channel", "reason"});

struct List {
    const ListTable* table;
    std::vector<Row> CaseRows::*rows;
};
const std::array lists{List{&agenda, &CaseRows::agenda}, List{&promises, &CaseRows::promises},
    List{&visits, &CaseRows::visits}, List{&contacts, &CaseRows::contacts},
    List{&accounts, &CaseRows::accounts}, List{&payments, &CaseRows::payments},
    List{&offers, &CaseRows::offers}, List{&approvals, &CaseRows::approvals},
    List{&reviews, &CaseRows::reviews}, List{&overrides, &CaseRows::overrides},
    List{&totals, &CaseRows::totals}};

} // namespace table

Row summaryRow(const CaseFile& file, const std::vector<StepCandidate>& steps, const Sums& sums)
{
    const Sum* owed = sums.byCurrency.empty() ? nullptr : &sums.byCurrency.front();
    const auto* debtor = file.debtor();
    const QString name = debtor ? debtor->name : QString();
    const auto* place = placeToVisit(file, nullptr);
    const auto* address = place ? &*place->body.address : nullptr;
    const StepCandidate next = steps.empty() ? StepCandidate() : steps.front();
    const CaseOpened opened = file.opened ? file.opened->body : CaseOpened();
    std::optional<qint64> lastContact;
    QString lastResult;
    if (!file.contacts.empty()) {
        lastContact = file.contacts.back().at.utcMs;
        lastResult = file.contacts.back().body.result;
    }
    return {file.id.uuid, opened.folio, name, withoutAccents(name), opened.creditor.name,
        opened.creditor.key, opened.product, sums.account, int(file.state), file.assignedTo,
        owed ? code(owed->total.currency()) : QString(), owed ? owed->total.minor() : 0,
        owed ? owed->overdue.minor() : 0, sums.oldestDue,
        sums.statedOn.isNull() ? endOfTime : sums.statedOn, address ? address->street : QString(),
        address ? address->area : QString(), address ? address->city : QString(),
        address ? address->latE6 : std::nullopt, address ? address->lonE6 : std::nullopt,
        enumName(next.step.step), next.step.due.isNull() ? endOfTime : next.step.due,
        minuteOf(next.step.at), dayOf(next.deadline), next.step.note, lastContact, lastResult,
        isStopped(file)};
}

std::vector<Row> totalRows(const Sums& sums)
{
    std::vector<Row> rows;
    if (sums.byCurrency.size() > 1)
        for (const auto& [total, overdue] : sums.byCurrency)
            rows.push_back({code(total.currency()), total.minor(), overdue.minor()});
    return rows;
}

std::vector<Row> agendaRows(const std::vector<StepCandidate>& steps)
{
    std::vector<Row> rows;
    for (const auto& [step, deadline] : steps)
        rows.push_back({step.due, minuteOf(step.at), enumName(step.step), dayOf(deadline),
            int(step.source), idOf(step.fact), step.note});
    return rows;
}

std::vector<Row> promiseRows(const CaseFile& file, const AgencyContext& context)
{
    std::vector<Row> rows;
    for (const auto& outcome : promiseOutcomes(file, endOfTime, context)) {
        const auto promise = std::ranges::find_if(
            file.promises, [&](const Promise& p) { return p.made.id.uuid.bytes() == outcome.id; });
        const auto& body = promise->made.body;
        const int ended = outcome.state == PromiseState::Withdrawn ? 1
            : outcome.state == PromiseState::Replaced              ? 2
                                                                   : 0;
        rows.push_back({promise->made.id.uuid, promise->made.author, body.madeOn, body.due,
            outcome.deadline, code(body.amount.currency()), body.amount.minor(),
            outcome.needed.minor(), outcome.allotted.minor(), ended});
    }
    return rows;
}

std::vector<Row> visitRows(const CaseFile& file)
{
    std::vector<Row> rows;
    const auto add = [&](FactId fact, QDate day, const VisitPlanned& plan,
                         const VisitReported* report) {
        const auto* place = placeToVisit(file, &plan);
        const Address address = place ? *place->body.address : Address();
        rows.push_back({fact.uuid, day, plan.position, minuteOf(plan.from), minuteOf(plan.to),
            plan.purpose, report ? enumName(report->outcome) : QString(),
            minuteOf(report ? report->arrived : std::nullopt), address.street, address.area,
            address.city, address.latE6, address.lonE6});
    };
    for (const auto& visit : file.visits)
        add(visit.planned.id, visit.planned.body.on, visit.planned.body,
            visit.report ? &visit.report->body : nullptr);
    for (const auto& visit : file.unplannedVisits) {
        VisitPlanned unplanned;
        unplanned.contactPoint = visit.body.contactPoint;
        add(visit.id, visit.body.on, unplanned, &visit.body);
    }
    return rows;
}

std::vector<Row> contactRows(const CaseFile& file)
{
    std::vector<Row> rows;
    for (const auto& contact : file.contacts) {
        const auto& body = contact.body;
        rows.push_back({contact.id.uuid, idOf(body.person),
            body.person ? enumName(file.roleOf(*body.person)) : QString(), contact.at.utcMs,
            contact.at.date(), contact.author, body.action, body.result, enumName(body.channel),
            enumName(body.type)});
    }
    return rows;
}

std::vector<Row> accountRows(const CaseFile& file)
{
    std::vector<Row> rows;
    for (const auto& account : file.accounts) {
        const auto* stated = account.latest();
        rows.push_back({account.id.uuid, stated ? stated->number : QString(),
            stated ? code(stated->currency()) : QString(), stated ? stated->asOf : endOfTime,
            account.recalled.has_value()});
    }
    return rows;
}

std::vector<Row> paymentRows(const CaseFile& file)
{
    std::vector<Row> rows;
    for (const auto& account : file.accounts)
        for (const auto& payment : account.payments)
            rows.push_back(
                {payment.id.uuid, payment.body.valueDate, code(payment.body.amount.currency()),
                    payment.body.amount.minor(), payment.reversed.has_value()});
    return rows;
}

std::vector<Row> offerRows(const CaseFile& file)
{
    std::vector<Row> rows;
    for (const auto& offer : file.offers) {
        const auto& made = offer.made.body;
        rows.push_back({offer.made.id.uuid, offer.made.author, made.on, made.validUntil,
            enumName(made.kind), enumName(made.verdict), code(made.toPay.currency()),
            made.owed().minor(), made.forgiven().minor(), made.toPay.minor(),
            offer.accepted ? Cell(offer.accepted->body.on) : Cell(), offer.replacedBy.has_value(),
            made.forgive.principal.minor(), made.forgive.ordinaryInterest.minor(),
            made.forgive.lateInterest.minor(), made.forgive.fees.minor(),
            made.vatForgiven.minor()});
    }
    return rows;
}

std::vector<Row> approvalRows(const CaseFile& file)
{
    std::vector<Row> rows;
    for (const auto& offer : file.offers) {
        if (!offer.requested)
            continue;
        const auto& asked = *offer.requested;
        const bool open =
            !offer.decided && !offer.accepted && !offer.replacedBy && file.state == CaseState::Open;
        rows.push_back({asked.id.uuid, offer.made.id.uuid, asked.author, asked.at.utcMs,
            asked.body.needs, std::min(asked.body.until, offer.made.body.validUntil), open,
            offer.decided ? enumName(offer.decided->body.decision) : QString(),
            offer.decided ? offer.decided->author : QString(),
            offer.decided ? Cell(offer.decided->at.utcMs) : Cell()});
    }
    return rows;
}

std::vector<Row> reviewRows(const CaseFile& file)
{
    std::vector<Row> rows;
    for (const auto& review : file.reviews)
        rows.push_back({review.id.uuid, review.author, review.at.date(), review.body.sample});
    return rows;
}

std::vector<Row> overrideRows(const CaseFile& file)
{
    std::vector<Row> rows;
    for (const auto& entry : file.overrides)
        rows.push_back({entry.id.uuid, entry.author, entry.at.date(), entry.body.rule,
            entry.body.blocked, enumName(entry.body.channel), entry.body.reason});
    return rows;
}

} // namespace

QString withoutAccents(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    return plain;
}

CaseRows rowsOf(const CaseFile& file, const AgencyContext& context)
{
    if (file.state == CaseState::Erased) {
        CaseFile bare; // under which folio it was, and no more
        bare.id = file.id;
        bare.opened = file.opened;
        bare.state = file.state;
        return {.summary = summaryRow(bare, {}, {}), .search = searchRows(bare)};
    }
    const auto steps = stepCandidates(file, context);
    const Sums sums = sumsOf(file, context);
    return {summaryRow(file, steps, sums), agendaRows(steps), promiseRows(file, context),
        visitRows(file), contactRows(file), accountRows(file), paymentRows(file), offerRows(file),
        approvalRows(file), reviewRows(file), overrideRows(file), totalRows(sums),
        searchRows(file)};
}

void project(Connection& connection, qint64 caseRow, const CaseRows& rows, const CaseRows* before)
{
    const Row present = before ? before->summary : table::summaries.read(connection, caseRow);
    table::summaries.sync(connection, caseRow, rows.summary, present);
    // Most cases are projected for the first time, in an import.
    const bool fresh = present.empty();
    for (const auto& [list, which] : table::lists)
        if (!before || before->*which != rows.*which)
            list->sync(connection, caseRow, rows.*which, fresh);
    if (before)
        syncSearch(connection, caseRow, rows.search, before->search);
    else
        syncSearch(connection, caseRow, rows.search, fresh);
}

std::set<PersonId> partiesIn(CaseId id, const std::vector<FactRecord>& ofCase)
{
    std::vector<FactRecord> openings;
    for (const auto& record : ofCase)
        if (record.kind == kindName(Kind::CaseOpened) || record.kind == kindName(Kind::FactVoided)
            || record.kind == kindName(Kind::SubjectErased))
            openings.push_back(record);
    const CaseFile file = fold(id, openings);
    std::set<PersonId> parties;
    if (file.opened && file.state != CaseState::Erased)
        for (const auto& party : file.opened->body.parties)
            parties.insert(party.person);
    return parties;
}

void setPersons(Connection& connection, qint64 caseRow, const std::vector<qint64>& persons)
{
    auto present = personsOfCase(connection, caseRow);
    std::ranges::sort(present);
    if (present == persons)
        return;
    connection.query("DELETE FROM party WHERE case_id = ?").with(caseRow).run();
    for (const qint64 person : persons)
        connection.query("INSERT INTO party (case_id, person_id) VALUES (?, ?)")
            .with(caseRow, person)
            .run();
}

CaseFile refold(Connection& connection, qint64 caseRow, const AgencyContext& context)
{
    const CaseId id{subjectAt(connection, caseRow).uuid};
    auto records = recordsOfSubject(connection, caseRow);
    std::vector<qint64> persons;
    for (const PersonId person : partiesIn(id, records))
        persons.push_back(subjectRow(connection, person));
    std::ranges::sort(persons);
    setPersons(connection, caseRow, persons);
    for (const qint64 person : persons)
        std::ranges::move(recordsOfSubject(connection, person), std::back_inserter(records));
    CaseFile file = fold(id, records);
    // A case whose opening was taken back (an import undone) leaves the lists.
    if (file.opened)
        project(connection, caseRow, rowsOf(file, context));
    else
        removeProjection(connection, caseRow);
    return file;
}

void removeProjection(Connection& connection, qint64 caseRow)
{
    table::summaries.clear(connection, caseRow);
    for (const auto& entry : table::lists)
        entry.table->clear(connection, caseRow);
    clearSearch(connection, caseRow);
}

} // namespace expediente
