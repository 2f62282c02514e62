#pragma once
#include "core/store/store.h"

#include <deque>
#include <memory>

namespace expediente {

/// Hands facts to the store's writer in short transactions, while the next ones are being made; a
/// few are under way at most, so that memory stays bounded. Takes everything back unless complete()
/// was reached.
class ImportStage {
public:
    explicit ImportStage(Store& store) : m_store(store) { }
    ~ImportStage();
    ImportStage(const ImportStage&) = delete;
    ImportStage& operator=(const ImportStage&) = delete;

    Done begin();
    void add(std::vector<NewFact> facts);
    /// Sends what fills a transaction, or with `all` everything, and then waits for it.
    Done send(bool all);
    Result<FactId> complete(const ImportCompleted& summary, std::set<qint64> leansOn = {});

private:
    Done waitUntil(size_t underWay);

    Store& m_store;
    std::optional<qint64> m_import;
    std::vector<NewFact> m_facts;
    struct Sent {
        std::unique_ptr<const std::vector<NewFact>> facts;
        QFuture<Result<Appended>> staged;
    };
    std::deque<Sent> m_underWay;
};

} // namespace expediente
