#include "core/store/ledger_check.h"

#include "core/facts/body.h"
#include "core/store/fact_rows.h"
#include "core/store/import_state.h"

#include <limits>
#include <map>
#include <set>

namespace expediente {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();

/// A row of `import`, and what its facts are found to be.
struct LedgerImport {
    ImportState state = ImportState::Staging;
    qint64 from = 0; ///< place in the ledger of its first fact
    std::optional<FactId> completed;
    qint64 until = never; ///< place of its import.completed
    std::optional<FactId> first;
    qint64 leastDseq = never, mostDseq = 0;
};

struct Completion {
    qint64 n = 0;
    bool voided = false;
    bool addsFacts = false;
};

class LedgerCheck {
public:
    explicit LedgerCheck(Connection& connection) : m_connection(connection) { }

    std::vector<BrokenLink> run()
    {
        readImports();
        readCompletions();
        readFacts();
        judgeImports();
        return std::move(m_broken);
    }

private:
    void readImports();
    void readCompletions();
    void readFacts();
    void judgeImports();
    bool isInPlace(qint64 n, qint64 of, bool staged) const;
    bool isRight(const LedgerImport& import) const;
    void add(FactId fact, ChainFault fault) { m_broken.push_back({fact, fault}); }

    Connection& m_connection;
    std::map<qint64, LedgerImport> m_imports;
    std::map<FactId, Completion> m_completions;
    std::set<qint64> m_moved; ///< imports of which a fact out of place was named already
    std::vector<BrokenLink> m_broken;
};

void LedgerCheck::readImports()
{
    auto query = m_connection.query("SELECT id, state, first_fact, fact FROM import ORDER BY id");
    while (query.next()) {
        LedgerImport row;
        row.state = ImportState(query.integer(1));
        row.from = query.integer(2);
        if (!query.isNull(3))
            row.completed = FactId{query.uuid(3)};
        m_imports.emplace(query.integer(0), row);
    }
}

void LedgerCheck::readCompletions()
{
    std::set<FactId> voided;
    auto query = m_connection.query(
        "SELECT f.id, f.n, f.kind, f.body FROM fact f JOIN subject s ON s.id = f.subject "
        "WHERE s.type = 3 AND f.device = 1 AND f.kind IN ('import.completed', 'fact.voided')");
    while (query.next()) {
        const auto kind = kindFromName(query.view(2));
        const auto body = decode(*kind, query.view(3));
        if (!body)
            continue;
        if (const auto* completed = std::get_if<ImportCompleted>(&*body))
            m_completions[FactId{query.uuid(0)}] = {query.integer(1), false, completed->added > 0};
        else
            for (const auto target : std::get<FactVoided>(*body).facts)
                voided.insert(target);
    }
    for (auto& [id, completion] : m_completions)
        completion.voided = voided.contains(id);
    for (auto& [id, import] : m_imports)
        if (import.completed)
            if (const auto found = m_completions.find(*import.completed);
                found != m_completions.end())
                import.until = found->second.n;
}

void LedgerCheck::readFacts()
{
    auto query =
        m_connection.query("SELECT n, id, device, import, dseq, "
                           "CASE WHEN seq IS NULL THEN effective <> hlc ELSE effective > hlc END, "
                           "seq IS NOT NULL AND import = 0 FROM fact ORDER BY n");
    while (query.next()) {
        const qint64 n = query.integer(0);
        const FactId id{query.uuid(1)};
        const qint64 of = query.integer(3);
        if (query.integer(5) != 0)
            add(id, ChainFault::OrderChanged);
        const auto import = m_imports.find(of);
        if (query.integer(6) != 0)
            continue; // of another workstation, or of this one before it was restored
        const bool staged = query.integer(2) == device_row::importing;
        if (!isInPlace(n, of, staged) && m_moved.insert(of).second)
            add(id, ChainFault::ImportChanged);
        if (import == m_imports.end() || !staged)
            continue;
        auto& row = import->second;
        row.first = row.first.value_or(id);
        row.leastDseq = std::min(row.leastDseq, query.integer(4));
        row.mostDseq = std::max(row.mostDseq, query.integer(4));
    }
}

/// What is staged lies between an import's beginning and its completion; what is logged in its name
/// comes later.
bool LedgerCheck::isInPlace(qint64 n, qint64 of, bool staged) const
{
    const auto import = m_imports.find(of);
    if (import == m_imports.end())
        return of == 0 && !staged;
    return staged ? n >= import->second.from && n < import->second.until : n > import->second.until;
}

bool LedgerCheck::isRight(const LedgerImport& import) const
{
    const auto completion =
        import.completed ? m_completions.find(*import.completed) : m_completions.end();
    if (import.state != ImportState::Staging)
        return completion != m_completions.end()
            && completion->second.voided == (import.state == ImportState::Undone)
            && (import.first || !completion->second.addsFacts);
    // One at a time: nothing is completed after an import that is still under way began.
    return !import.completed && std::ranges::none_of(m_completions, [&](const auto& entry) {
        return entry.second.n >= import.from;
    });
}

void LedgerCheck::judgeImports()
{
    std::set<FactId> claimed;
    qint64 dseq = 0;
    for (const auto& [id, import] : m_imports) {
        const bool twice = import.completed && !claimed.insert(*import.completed).second;
        const bool behind = import.first && import.leastDseq <= dseq;
        if (import.first)
            dseq = import.mostDseq;
        if ((twice || behind || !isRight(import)) && (import.completed || import.first))
            add(import.completed ? *import.completed : *import.first, ChainFault::ImportChanged);
    }
    for (const auto& [id, completion] : m_completions)
        if (!claimed.contains(id))
            add(id, ChainFault::ImportChanged);
}

} // namespace

std::vector<BrokenLink> checkLedger(Connection& connection)
{
    return LedgerCheck(connection).run();
}

} // namespace expediente
