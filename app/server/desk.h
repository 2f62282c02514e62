#pragma once
#include "app/server/ledger_file.h"
#include "core/central/service.h"
#include "core/store/store.h"
#include "core/sync/joining.h"
#include "core/sync/server_talk.h"

namespace expediente::server {

/// The server's own workstation: a store beside the ledger, of an administrator's role, joined to
/// it like any other. What needs the read models of a store is done here, such as taking in a
/// creditor's file, and said to the ledger as every workstation says it. Its key follows from the
/// ledger's; whoever deletes it loses nothing, since it is filled anew.
class Desk {
public:
    /// Makes it at the first time, and brings it up to date. Errors of the ledger, of the store,
    /// of sync.
    static Result<std::unique_ptr<Desk>> open(OpenLedger& ledger, const LedgerOptions& options);
    ~Desk();

    Store& store() { return *m_store; }
    /// Everything said here goes to the ledger, and what is new there comes here.
    Result<SyncSession::Tally> exchange();

private:
    Desk(OpenLedger& ledger, QString dir);
    Done come(const DataKey& key);
    Done comeBack();
    Result<Joining> joinAs(const StoreDevice& device);
    Result<std::unique_ptr<Store>> openStore(const DataKey& key);
    Result<std::unique_ptr<Store>> makeStore(const DataKey& key);

    OpenLedger& m_ledger;
    const QString m_dir;
    central::Service m_service;
    std::unique_ptr<Store> m_store; // goes before what it talks to
};

} // namespace expediente::server
