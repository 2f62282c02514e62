#include "core/exchange/portfolio_planner.h"

#include "core/exchange/payment_match.h"
#include "core/exchange/point_match.h"
#include "core/facts/body.h"
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"

namespace expediente {

struct PortfolioPlanner::Row {
    Connection& connection;
    const PortfolioRecord& record;
    CaseId caseId;
    AccountId accountId;
    KnownCase known;
    PlannedRow planned;
    bool newAccount = false;

    QDate day() const { return record.statement.asOf; }
};

namespace {

std::optional<AccountStated> statementIn(const HeldFact& fact)
{
    const auto body = decode(Kind::AccountStated, fact.body);
    return body ? std::optional(std::get<AccountStated>(*body)) : std::nullopt;
}

/// Statements of the account as of the day, those superseded left out; the last one counts.
std::optional<std::pair<HeldFact, AccountStated>> currentOf(
    const std::vector<HeldFact>& statements, const AccountStated& told)
{
    const auto day = told.asOf.toString(Qt::ISODate).toLatin1();
    const auto account = told.account.toString().toLatin1();
    std::optional<std::pair<HeldFact, AccountStated>> current;
    for (const auto& fact : statements) {
        // Reading every statement of a long history is what an import would spend its time on.
        if (!fact.body.contains(day) || !fact.body.contains(account))
            continue;
        auto statement = statementIn(fact);
        if (!statement || statement->asOf != told.asOf || statement->account != told.account)
            continue;
        if (!current || statement->supersedes == current->first.id || !current->second.supersedes)
            current.emplace(fact, std::move(*statement));
    }
    return current;
}

} // namespace

PortfolioPlanner::PortfolioPlanner(const Profile& profile, AgencyId agency)
    : m_profile(profile), m_facts(agency, profile.creditor.key, profile.zone)
{
}

PlannedRow PortfolioPlanner::plan(Connection& connection, const PortfolioRecord& record)
{
    Row row{connection, record, m_facts.caseId(record.caseFile.key),
        m_facts.accountId(record.accountKey), {}, {}, false};
    row.known = knownCase(readCaseRecords(connection, row.caseId), m_facts.author());
    m_latest = m_latest.isValid() ? std::max(m_latest, row.day()) : row.day();
    m_accounts.insert(row.accountId);
    if (m_profile.full)
        noteOtherAccounts(row);

    planReturn(row);
    planCase(row);
    planPerson(row, record.debtor);
    for (const auto& other : record.others)
        planPerson(row, other);
    planStatement(row);
    planPayments(row);
    auto& planned = row.planned;
    if (!planned.facts.empty())
        planned.outcome = row.newAccount ? PlannedRow::Outcome::New : PlannedRow::Outcome::Changed;
    return std::move(planned);
}

void PortfolioPlanner::emitFact(Row& row, NewFact fact, const Uuid& id)
{
    const auto identity = m_lookup.identify(row.connection, id);
    if (identity.present)
        return;
    fact.id = identity.id;
    m_lookup.plan(identity.id);
    row.planned.facts.push_back(std::move(fact));
}

void PortfolioPlanner::planReturn(Row& row)
{
    if (!row.known.recalled || m_cases.contains(row.caseId))
        return;
    const auto recall = presentFact(row.connection, *row.known.recalled);
    const auto body = recall ? decode(Kind::CaseRecalled, recall->body) : Result<Body>();
    if (!recall || !body || std::get<CaseRecalled>(*body).on >= row.day())
        return;
    // In no language: the same file must make the same fact wherever it is imported.
    const auto reason = m_profile.creditor.name + u' ' + row.day().toString(Qt::ISODate);
    auto fact = m_facts.make(row.caseId, FactVoided{{*row.known.recalled}, reason}, row.day());
    const auto id = CreditorFacts::idOf(fact);
    emitFact(row, std::move(fact), id);
}

void PortfolioPlanner::planCase(Row& row)
{
    const auto& told = row.record.caseFile;
    const bool first = !m_cases.contains(row.caseId);
    auto& inFile = m_cases[row.caseId];
    if (first) {
        CaseOpened latest;
        if (row.known.opened)
            if (const auto body = decode(Kind::CaseOpened, row.known.opened->body)) {
                latest = std::get<CaseOpened>(*body);
                inFile.order = row.known.opened->order;
            }
        inFile.folio = told.folio;
        inFile.product = told.product;
        inFile.parties = latest.parties;
        inFile.openedOn = told.openedOn.isValid() ? told.openedOn
            : latest.openedOn.isValid()           ? latest.openedOn
                                                  : row.day();
    }
    bool grown = false;
    const auto add = [&](const PersonRecord& person) {
        const PartyBody party{m_facts.personId(person.key), person.role, person.relation};
        const bool known = std::ranges::any_of(
            inFile.parties, [&](const PartyBody& other) { return other.person == party.person; });
        if (!known)
            inFile.parties.push_back(party);
        grown = grown || !known;
    };
    add(row.record.debtor);
    for (const auto& other : row.record.others)
        add(other);
    if (!first && !grown)
        return;
    const CaseOpened body{inFile.folio, m_profile.creditor, inFile.product, told.country, told.zone,
        inFile.openedOn, inFile.parties};
    auto fact = m_facts.make(row.caseId, body, row.day(), inFile.order);
    if (first && row.known.opened && row.known.opened->body == fact.body)
        return;
    inFile.order = fact.hlc;
    const auto id = CreditorFacts::idOf(fact);
    emitFact(row, std::move(fact), id);
}

void PortfolioPlanner::planPerson(Row& row, const PersonRecord& person)
{
    const auto id = m_facts.personId(person.key);
    if (!m_described.contains(id)) {
        m_described.insert(id);
        const auto known = row.known.persons.find(id);
        const auto described =
            known == row.known.persons.end() ? std::nullopt : known->second.described;
        auto fact = m_facts.make(id, person.described, row.day(),
            described ? std::optional(described->order) : std::nullopt);
        if (!described || described->body != fact.body) {
            const auto factId = CreditorFacts::idOf(fact);
            emitFact(row, std::move(fact), factId);
        }
    }
    planPoints(row, person, id);
}

void PortfolioPlanner::planPoints(Row& row, const PersonRecord& person, PersonId id)
{
    const auto known = row.known.persons.find(id);
    for (const auto& point : person.contactPoints) {
        // Rows of one client differ in labels and coordinates; the first one holds.
        const auto place = placeOf(id, point);
        if (m_points.contains(place))
            continue;
        m_points.insert(place);
        auto fact = m_facts.make(id, point, row.day());
        if (known != row.known.persons.end() && holdsPoint(known->second.points, fact.body, point))
            continue;
        const auto factId = CreditorFacts::timelessIdOf(fact);
        emitFact(row, std::move(fact), factId);
    }
}

void PortfolioPlanner::planStatement(Row& row)
{
    auto told = row.record.statement;
    told.account = row.accountId;
    auto fact = m_facts.make(row.caseId, told, row.day());
    const auto account = row.accountId.toString().toLatin1();
    row.newAccount = true;
    for (const auto& known : row.known.statements) {
        if (known.body == fact.body) {
            row.newAccount = false;
            return;
        }
        row.newAccount = row.newAccount && !known.body.contains(account);
    }
    if (!row.newAccount)
        if (const auto current = currentOf(row.known.statements, told)) {
            auto plain = current->second;
            plain.supersedes.reset();
            if (plain == told)
                return;
            told.supersedes = current->first.id;
            fact = m_facts.make(row.caseId, told, row.day(), current->first.order);
        }
    const auto id = CreditorFacts::idOf(fact);
    emitFact(row, std::move(fact), id);
}

void PortfolioPlanner::planPayments(Row& row)
{
    for (auto payment : row.record.payments) {
        payment.account = row.accountId;
        const auto identity =
            m_lookup.identify(row.connection, m_facts.paymentId(payment.reference));
        if (!identity.present) {
            auto fact = m_facts.make(row.caseId, payment, payment.valueDate);
            fact.id = identity.id;
            m_lookup.plan(identity.id);
            m_lookup.planPayment(identity.id, contentOf(payment));
            row.planned.facts.push_back(std::move(fact));
        } else if (!isSamePayment(m_lookup, identity, payment)) {
            row.planned.flaws.push_back({Flaw::DifferentPayment, {}, payment.reference, 0, false});
        }
    }
}

void PortfolioPlanner::noteOtherAccounts(const Row& row)
{
    if (m_cases.contains(row.caseId))
        return;
    const auto account = row.accountId.toString().toLatin1();
    for (const auto& known : row.known.statements) {
        if (known.body.contains(account))
            continue;
        if (const auto statement = statementIn(known))
            m_known.insert(statement->account, {row.caseId, statement->number, statement->asOf});
    }
}

void PortfolioPlanner::sawRefused(const MappedRow& row)
{
    if (row.accountKey.isEmpty() || row.caseKey.isEmpty()) {
        m_unreadable = true;
        return;
    }
    m_accounts.insert(m_facts.accountId(row.accountKey));
    m_refusedCases.insert(m_facts.caseId(row.caseKey));
}

std::vector<MissingAccount> PortfolioPlanner::missing(Connection& connection, QDate today) const
{
    std::vector<CaseId> absent;
    for (const auto id : openCasesOf(connection, m_profile.creditor.key))
        if (!m_cases.contains(id) && !m_refusedCases.contains(id))
            absent.push_back(id);
    std::vector<MissingAccount> missing;
    for (const auto& row : caseRows(connection, absent, today))
        if (row.statedOn.isNull() || row.statedOn < m_latest)
            missing.push_back({row.id, {}, row.folio, row.name, row.statedOn});
    for (auto it = m_known.begin(); it != m_known.end(); ++it)
        if (!m_accounts.contains(it.key()) && it->statedOn < m_latest)
            missing.push_back({it->caseId, it->number, {}, {}, it->statedOn});
    std::ranges::sort(missing, {}, [](const MissingAccount& account) {
        return std::tuple(!account.wholeCase(), account.folio, account.number);
    });
    return missing;
}

} // namespace expediente
