#pragma once
#include "core/store/store.h"
#include "core/vault/secret.h"

#include <QString>

#include <memory>
#include <random>

namespace expediente::bench {

/// A large portfolio in an encrypted store under build/bench, made once and used again. Everybody
/// in it is invented, so its passphrase is no secret.
class Sample {
public:
    /// Makes the store when it is missing or of another size; says how fast that went.
    Sample(const QString& dir, int cases);

    static inline const QDate day{2026, 11, 24};
    static Secret passphrase();

    Store& store() { return *m_store; }
    void close() { m_store.reset(); }
    std::unique_ptr<Store> reopen();
    const DataKey& key() const { return m_key; }
    QString storeDir() const { return m_dir; }
    QString databasePath() const { return m_dir + QStringLiteral("/store.db"); }
    /// A connection as a program without us would have it: same cipher, same cache.
    Connection bareConnection() const;
    const std::vector<CaseId>& cases() const { return m_cases; }
    qint64 facts() const { return m_facts; }
    QDate today() const { return day; }
    const Clock& clock() const { return m_clock; }
    QString making() const { return m_making; }

private:
    DataKey keyOf(int cases);
    void make(int cases);
    QString m_dir;
    QString m_making; // before the key, whose making fills it
    FixedClock m_clock;
    DataKey m_key;
    std::unique_ptr<Store> m_store;
    std::vector<CaseId> m_cases;
    qint64 m_facts = 0;
};

} // namespace expediente::bench
