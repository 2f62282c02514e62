// What was asked for has one answer, and everybody who sees the case reads the same.
#include "core/facts/body.h"
#include "core/store/queries/case_read.h"
#include "tests/simulation/checker.h"

namespace expediente::simulation {

void Checker::everyApprovalIsDecidedOnce()
{
    std::map<FactId, FactId> decisions; // by request, as the server has them
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        for (const CaseId id : log.cases())
            for (const auto& logged : log.historyOf(id, 0, log.state().head, allFacts).facts) {
                const auto& content = logged.fact.content;
                if (content.kind != kindName(Kind::ApprovalDecided))
                    continue;
                const auto body = decode(Kind::ApprovalDecided, content.body);
                if (!body)
                    continue;
                const FactId request = std::get<ApprovalDecided>(*body).request;
                if (!decisions.emplace(request, content.id).second)
                    add(QStringLiteral("%1 was decided twice").arg(request.toString()));
            }
    });
    for (auto& device : m_world.m_devices)
        for (const CaseFile& file : casesIn(*device))
            for (const Offer& offer : file.offers)
                if (offer.decided && decisions[offer.requested->id] != offer.decided->id)
                    add(QStringLiteral("%1 reads another decision than the server has")
                            .arg(device->user()));
}

} // namespace expediente::simulation
