#include "core/exchange/import_stage.h"

namespace expediente {

namespace {
// Each page of the indexes is written once a transaction, so large ones pay; the store ends them
// early when somebody logs a contact meanwhile.
constexpr size_t factsPerTransaction = 16'000;
constexpr size_t mostUnderWay = 1;
} // namespace

ImportStage::~ImportStage()
{
    if (!m_import)
        return;
    for (auto& sent : m_underWay)
        sent.staged.waitForFinished();
    // If this fails too, the store takes the rest back when it is opened again.
    m_store.cancelImport(*m_import).waitForFinished();
}

Done ImportStage::begin()
{
    auto import = m_store.beginImport().result();
    if (!import)
        return fail(import.error());
    m_import = *import;
    return {};
}

void ImportStage::add(std::vector<NewFact> facts)
{
    std::ranges::move(facts, std::back_inserter(m_facts));
}

Done ImportStage::send(bool all)
{
    if (m_facts.size() >= factsPerTransaction || (all && !m_facts.empty())) {
        auto facts = std::make_unique<const std::vector<NewFact>>(std::exchange(m_facts, {}));
        auto staged = m_store.stageImport(*m_import, *facts);
        m_underWay.push_back({std::move(facts), std::move(staged)});
    }
    return waitUntil(all ? 0 : mostUnderWay);
}

Done ImportStage::waitUntil(size_t underWay)
{
    while (m_underWay.size() > underWay) {
        const auto staged = m_underWay.front().staged.result();
        m_underWay.pop_front();
        if (!staged)
            return fail(staged.error());
    }
    return {};
}

Result<FactId> ImportStage::complete(const ImportCompleted& summary, std::set<qint64> leansOn)
{
    auto completed = m_store.completeImport(*m_import, summary, std::move(leansOn)).result();
    if (completed)
        m_import.reset();
    return completed;
}

} // namespace expediente
