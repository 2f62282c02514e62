#include "core/exchange/portfolio_planner.h"

#include "core/exchange/payment_match.h"
#include "core/exchange/point_match.h"
#include "core/facts/body.h"
#include "core/store/queries/accounts.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/erasure.h"

#include <set>

namespace expediente {

struct PortfolioPlanner::Row {
    Connection& connection;
    const PortfolioRecord& record;
    CaseId caseId;
    AccountId accountId;
    CaseBeforeImport known;
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

/// The statement of the account that counts for the day: as in the case file, the last of those
/// that no other one supersedes.
std::optional<std::pair<FactId, AccountStated>> currentOf(
    const std::vector<HeldFact>& statements, const AccountStated& told)
{
    const auto day = told.asOf.toString(Qt::ISODate).toLatin1();
    const auto account = told.account.toString().toLatin1();
    std::vector<std::pair<FactId, AccountStated>> ofDay;
    for (const auto& fact : statements) {
        // Reading every statement of a long history is what an import would spend its time on.
        if (!fact.body.contains(day) || !fact.body.contains(account))
            continue;
        auto statement = statementIn(fact);
        if (statement && statement->asOf == told.asOf && statement->account == told.account)
            ofDay.emplace_back(fact.id, std::move(*statement));
    }
    std::set<FactId> superseded;
    for (const auto& [id, statement] : ofDay)
        if (statement.supersedes)
            superseded.insert(*statement.supersedes);
    std::erase_if(ofDay, [&](const auto& one) { return superseded.contains(one.first); });
    return ofDay.empty() ? std::nullopt : std::optional(std::move(ofDay.back()));
}

/// The same but for who takes part, which only grows.
bool saysTheSame(CaseOpened known, const CaseOpened& told)
{
    known.parties = told.parties;
    return known == told;
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
    row.known = knownCase(readCaseRecords(connection, row.caseId, &m_leansOn), m_facts.author());
    m_latest = m_latest.isValid() ? std::max(m_latest, row.day()) : row.day();
    m_accounts.insert(row.accountId);

    if (row.known.erased || isGone(connection, record.debtor)) {
        row.planned.outcome = PlannedRow::Outcome::Rejected;
        row.planned.flaws.push_back({Flaw::ErasedPerson, {}, {}, 0, true});
        return std::move(row.planned);
    }
    row.planned.caseId = row.caseId;
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

void PortfolioPlanner::emitFact(Row& row, NewFact fact)
{
    const auto identity = m_lookup.identify(row.connection, CreditorFacts::idOf(fact));
    if (identity.present)
        return;
    fact.id = identity.id;
    m_lookup.plan(identity.id);
    row.planned.facts.push_back(std::move(fact));
}

/// A correction of the same day folds behind what it corrects. Where it was said before, in
/// whatever order, it is not said again: an old file never undoes a correction.
void PortfolioPlanner::emitBehind(Row& row, NewFact fact, const std::optional<HeldFact>& known)
{
    if (!known || known->order.ms() != fact.hlc->ms())
        return emitFact(row, std::move(fact));
    for (; *fact.hlc <= known->order; ++fact.hlc->value)
        if (m_lookup.identify(row.connection, CreditorFacts::idOf(fact)).present)
            return;
    emitFact(row, std::move(fact));
}

void PortfolioPlanner::planReturn(Row& row)
{
    const auto& known = row.known;
    if (m_returned.contains(row.caseId) || (!known.recalled && !known.closed))
        return;
    if (known.recalled && known.recalledOn < row.day()) {
        m_returned.insert(row.caseId);
        m_away.remove(row.caseId);
        emitFact(
            row, m_facts.make(row.caseId, CaseReturned{*known.recalled, row.day()}, row.day()));
        return;
    }
    m_away.insert(row.caseId, {row.caseId, row.record.caseFile.folio, known.closed});
}

void PortfolioPlanner::planCase(Row& row)
{
    const auto& told = row.record.caseFile;
    std::optional<CaseOpened> known;
    if (row.known.opened)
        if (const auto body = decode(Kind::CaseOpened, row.known.opened->body))
            known = std::get<CaseOpened>(*body);
    const bool first = !m_cases.contains(row.caseId);
    auto& inFile = m_cases[row.caseId];
    if (first) {
        inFile.folio = told.folio;
        inFile.product = told.product;
        inFile.openedOn = told.openedOn.isValid() ? told.openedOn
            : known                               ? known->openedOn
                                                  : row.day();
    }
    bool grown = false;
    const auto add = [&](const PersonRecord& person) {
        const PartyBody party{m_facts.personId(person.key), person.role, person.relation};
        if (std::ranges::find(inFile.parties, party.person, &PartyBody::person)
            != inFile.parties.end())
            return;
        inFile.parties.push_back(party);
        grown = grown || !row.known.parties.contains(party.person);
    };
    add(row.record.debtor);
    for (const auto& other : row.record.others)
        if (!isGone(row.connection, other))
            add(other);
    const CaseOpened body{inFile.folio, m_profile.creditor, inFile.product, told.country, told.zone,
        inFile.openedOn, inFile.parties};
    const bool said = !first || (known && saysTheSame(*known, body));
    if (said && !grown)
        return;
    emitBehind(row, m_facts.make(row.caseId, body, row.day()), row.known.opened);
}

bool PortfolioPlanner::isGone(Connection& connection, const PersonRecord& person)
{
    const auto id = m_facts.personId(person.key);
    const auto known = m_gone.constFind(id);
    return known != m_gone.constEnd() ? *known : *m_gone.insert(id, isErased(connection, id));
}

void PortfolioPlanner::planPerson(Row& row, const PersonRecord& person)
{
    const auto id = m_facts.personId(person.key);
    if (isGone(row.connection, person)) {
        row.planned.flaws.push_back({Flaw::ErasedPerson, {}, {}, 0, false});
        return;
    }
    if (!m_described.contains(id)) {
        m_described.insert(id);
        const auto known = row.known.persons.find(id);
        const auto described =
            known == row.known.persons.end() ? std::nullopt : known->second.described;
        auto fact = m_facts.make(id, person.described, row.day());
        if (!described || described->body != fact.body)
            emitBehind(row, std::move(fact), described);
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
        emitFact(row, std::move(fact));
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
            told.supersedes = current->first;
            fact = m_facts.make(row.caseId, told, row.day());
        }
    emitFact(row, std::move(fact));
}

void PortfolioPlanner::planPayments(Row& row)
{
    for (auto payment : row.record.payments) {
        payment.account = row.accountId;
        payment.channel.clear();
        const auto identity =
            m_lookup.identify(row.connection, m_facts.paymentId(payment.reference));
        if (!identity.present) {
            auto fact = m_facts.make(row.caseId, payment, payment.valueDate);
            fact.id = identity.id;
            m_lookup.plan(identity.id);
            m_lookup.planPayment(identity.id, {contentOf(payment), payment.account});
            row.planned.facts.push_back(std::move(fact));
        } else if (!isSamePayment(m_lookup, identity, payment)) {
            row.planned.flaws.push_back({Flaw::DifferentPayment, {}, payment.reference, 0, false});
        }
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

std::vector<MissingAccount> PortfolioPlanner::missing(Connection& connection) const
{
    std::vector<MissingAccount> missing;
    if (!m_latest.isValid())
        return missing; // no statement at all: that is no portfolio to hold anything against
    std::vector<OpenAccount> ofCase;
    const auto isOld = [&](const OpenAccount& account) {
        return account.statedOn.isNull() || account.statedOn < m_latest;
    };
    const auto isInFile = [&](const OpenAccount& account) {
        return account.account && m_accounts.contains(*account.account);
    };
    const auto judge = [&] {
        if (ofCase.empty())
            return;
        const auto& any = ofCase.front();
        const bool whole = !m_cases.contains(any.caseId) && !m_refusedCases.contains(any.caseId)
            && std::ranges::none_of(ofCase, isInFile) && std::ranges::all_of(ofCase, isOld);
        if (whole) {
            const auto latest = std::ranges::max(ofCase, {}, &OpenAccount::statedOn).statedOn;
            missing.push_back({any.caseId, {}, {}, any.folio, any.name, latest});
        }
        for (const auto& account : ofCase)
            if (!whole && !isInFile(account) && account.statedOn.isValid() && isOld(account))
                missing.push_back({account.caseId, account.account, account.number, account.folio,
                    account.name, account.statedOn});
        ofCase.clear();
    };
    forEachOpenAccount(connection, m_profile.creditor.key, [&](const OpenAccount& account) {
        if (!ofCase.empty() && ofCase.front().caseId != account.caseId)
            judge();
        ofCase.push_back(account);
    });
    judge();
    std::ranges::sort(missing, {}, [](const MissingAccount& account) {
        return std::tuple(!account.wholeCase(), account.folio, account.number);
    });
    return missing;
}

} // namespace expediente
