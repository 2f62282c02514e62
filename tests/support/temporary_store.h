#pragma once
#include "core/store/store.h"
#include "tests/support/random_case.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace expediente {

/// An encrypted store in a folder of its own, without the cost of a passphrase.
class TemporaryStore {
public:
    explicit TemporaryStore(HouseRules rules = {}, const StoreIdentity& whose = identity());

    Store& operator*() { return *m_store; }
    Store* operator->() { return m_store.get(); }
    QString dir() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("store.db")); }
    const DataKey& key() const { return m_key; }
    FixedClock& clock() { return m_clock; }

    void close() { m_store.reset(); }
    /// Closes if need be, and opens again.
    void reopen(Store::Access access = Store::Access::ReadWrite);
    void reopenUnder(HouseRules rules);
    Result<std::unique_ptr<Store>> openAnother(Store::Access access);
    /// Straight to the database, as somebody would who tampers with it. The store must be closed.
    Connection tamper();

    /// Appends and waits; throws what the store refuses.
    Appended append(const std::vector<NewFact>& facts);
    /// What somebody else said, as it comes from their device: nobody here has to have the
    /// authority.
    FactId appendAs(const QString& user, Subject subject, const Body& body);
    /// A case of RandomCase(seed) with that many things in it.
    CaseId addRandomCase(quint64 seed, int count = 12);
    CaseFile caseFile(CaseId id);

    static StoreIdentity identity(); ///< a collector's
    static StoreIdentity identityUnderServer();
    static StoreIdentity supervisor(); ///< Eva's, of the same agency

private:
    QTemporaryDir m_folder;
    DataKey m_key = DataKey::random();
    HouseRules m_rules;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

/// The shipped catalogue, as the program loads it.
Catalogue shippedCatalogue();

} // namespace expediente
