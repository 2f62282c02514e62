#pragma once
#include "app/server/commands.h"
#include "core/base/clock.h"
#include "core/central/sqlite_ledger.h"
#include "core/facts/bodies.h"
#include "core/facts/subject.h"

/// The ledger's file, its key and its certificate beside it, and what every command needs of them.
namespace expediente::server {

struct LedgerOptions {
    QString ledger, keyFile;
    bool json = false;

    QString keyPath() const
    {
        return keyFile.isEmpty() ? ledger + QStringLiteral(".key") : keyFile;
    }
    QString certificatePath() const { return ledger + QStringLiteral(".tls.crt"); }
    QString certificateKeyPath() const { return ledger + QStringLiteral(".tls.key"); }
};

/// --ledger, --key-file and, where data is printed, --json.
void addLedgerOptions(
    CLI::App& command, LedgerOptions& options, cli::JsonOption json = cli::JsonOption::Yes);

/// 32 bytes as they are. FileMissing, FileUnreadable.
Result<DataKey> readKeyFile(const QString& path);
/// For nobody else's eyes (0600). FileUnwritable, also where there is a file.
Result<DataKey> makeKeyFile(const QString& path);

/// A ledger with the clock of its agency.
struct OpenLedger {
    std::unique_ptr<central::SqliteLedger> ledger;
    std::unique_ptr<Clock> clock;
};
Result<OpenLedger> openLedger(const LedgerOptions& options);

struct Saying {
    Subject subject;
    Body body;
};
/// In the server's name, in one transaction. BadBody; errors of the ledger.
Done say(OpenLedger& open, const std::vector<Saying>& sayings);

/// Opens, runs, and complains of what goes wrong; the exit status.
int withLedger(const LedgerOptions& options, const std::function<Result<int>(OpenLedger&)>& work);

QString isoTime(const Clock& clock, qint64 utcMs); ///< "2026-11-24T10:00:00-06:00"

} // namespace expediente::server
