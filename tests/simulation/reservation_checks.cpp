// A scarce contact has one holder, whoever is asked about it.
#include "core/facts/body.h"
#include "core/store/queries/case_read.h"
#include "tests/simulation/checker.h"

namespace expediente::simulation {

namespace {

struct Holding {
    PersonId person;
    QString user;
    QDate from, until;
    QString where; ///< it is known
};

/// Told without the server's own words for it: less than a week between the days of two.
bool areTooNear(const Holding& a, const Holding& b)
{
    return a.person == b.person && a.user != b.user && a.from < b.until.addDays(7)
        && b.from < a.until.addDays(7);
}

void addHoldings(std::vector<Holding>& holdings, const CaseFile& file, const QString& where)
{
    for (const Reservation& each : file.reservations) {
        if (!each.isGranted() || !file.debtor())
            continue;
        const auto& said = each.answered->body;
        holdings.push_back({file.debtor()->id, said.holder, said.from, said.until, where});
    }
}

} // namespace

std::vector<CaseFile> casesIn(Device& device)
{
    return device.store()
        .ask([](Connection& connection) {
            std::vector<CaseFile> files;
            std::vector<CaseId> ids;
            auto query = connection.query("SELECT uuid FROM case_summary");
            while (query.next())
                ids.push_back(CaseId{query.uuid(0)});
            for (const CaseId id : ids)
                if (auto file = readCase(connection, id))
                    files.push_back(std::move(*file));
            return files;
        })
        .value();
}

void Checker::oneHolderEach()
{
    std::vector<Holding> holdings;
    for (auto& device : m_world.m_devices)
        for (const CaseFile& file : casesIn(*device))
            addHoldings(holdings, file, device->user());
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        for (const CaseId id : log.cases())
            for (const PersonId person : log.partiesOf(id))
                for (const central::Reserved& row : log.reservedOf(person))
                    holdings.push_back(
                        {person, row.user, row.from, row.until, QStringLiteral("the server")});
    });
    for (size_t i = 0; i < holdings.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            if (areTooNear(holdings[i], holdings[j]))
                add(QStringLiteral("a contact of %1 and of %2 at once, by %3 and %4")
                        .arg(holdings[i].user, holdings[j].user, holdings[i].where,
                            holdings[j].where));
}

/// But for one that was given back first, or that a restored server heard of before its case.
void Checker::everyRequestIsAnsweredOnce()
{
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        for (const CaseId id : log.cases()) {
            std::map<FactId, int> answers;
            std::set<FactId> voided;
            for (const auto& logged : log.historyOf(id, 0, log.state().head, allFacts).facts) {
                const auto& content = logged.fact.content;
                const auto kind = kindFromName(content.kind);
                const auto body = kind ? decode(*kind, content.body) : fail(ErrorCode::NotFound);
                if (!body)
                    continue;
                if (std::holds_alternative<ContactRequested>(*body))
                    answers.try_emplace(content.id, 0);
                else if (const auto* answer = std::get_if<ContactReserved>(&*body))
                    ++answers[answer->request];
                else if (const auto* voids = std::get_if<FactVoided>(&*body))
                    voided.insert(voids->facts.begin(), voids->facts.end());
            }
            for (const auto& [request, times] : answers)
                if (times > 1
                    || (times == 0 && !voided.contains(request) && !m_world.m_wasRestored))
                    add(QStringLiteral("%1 was answered %2 times")
                            .arg(request.toString())
                            .arg(times));
        }
    });
}

} // namespace expediente::simulation
