#pragma once
#include "core/store/store.h"

#include <QString>

#include <memory>
#include <random>

namespace expediente::bench {

/// A large portfolio in an encrypted store under build/bench, made once and used again: its key
/// lies beside it, since everybody in it is invented.
class Sample {
public:
    /// Makes the store when it is missing or of another size; says how fast that went.
    Sample(const QString& dir, int cases);

    Store& store() { return *m_store; }
    std::unique_ptr<Store> reopen();
    const DataKey& key() const { return m_key; }
    QString storeDir() const { return m_dir; }
    QString databasePath() const { return m_dir + QStringLiteral("/store.db"); }
    /// A connection as a program without us would have it: same cipher, same cache.
    Connection bareConnection() const;
    const std::vector<CaseId>& cases() const { return m_cases; }
    qint64 facts() const { return m_facts; }
    QDate today() const { return m_today; }
    const Clock& clock() const { return m_clock; }
    QString making() const { return m_making; }

private:
    void make(int cases);
    DataKey m_key;
    QString m_dir;
    QDate m_today;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
    std::vector<CaseId> m_cases;
    qint64 m_facts = 0;
    QString m_making;
};

} // namespace expediente::bench
