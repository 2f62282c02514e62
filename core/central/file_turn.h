#pragma once
#include <QString>

namespace expediente::central {

/// One writer among all processes that have the ledger open: SQLite before 3.51.3 may lose pages
/// when two connections write and checkpoint at one moment, and an administrator's command runs
/// beside the server. Held from before a transaction begins until its checkpoint is done; the
/// system lets go of it when the process dies.
class FileTurn {
public:
    /// Waits for it. StoreException where the file beside the ledger can't be made.
    explicit FileTurn(const QString& ledgerPath);
    ~FileTurn();
    FileTurn(const FileTurn&) = delete;
    FileTurn& operator=(const FileTurn&) = delete;

private:
    int m_file = -1;
};

} // namespace expediente::central
