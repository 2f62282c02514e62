#pragma once
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "core/store/store.h"
#include "core/vault/secret.h"
#include "ui/text/formatter.h"

namespace expediente::cli {

/// The passphrase from the file that the options or EXPEDIENTE_PASSPHRASE_FILE name; never from the
/// command line, which everybody on the machine can read. FileMissing, FileUnreadable.
Result<Secret> readPassphrase(const StoreOptions& options);

/// An open store with the clock and the rules of its agency.
class Session {
public:
    static Result<std::unique_ptr<Session>> open(const StoreOptions& options, Store::Access access);

    Store& store() { return *m_store; }
    QDate today() const { return m_clock->today(); }
    /// The user's language, the agency's country and zone.
    ui::Formatter format() const;

private:
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Store> m_store; // uses the clock
};

} // namespace expediente::cli
