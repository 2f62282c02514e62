#pragma once
#include "core/central/file_turn.h"
#include "core/central/ledger.h"
#include "core/store/connection.h"

#include <memory>
#include <mutex>

/// The ledger in one encrypted SQLite file beside the server: good for an agency of some hundred
/// workstations. Writers take turns, readers see one state each.
namespace expediente::central {

class SqliteLedger final : public Ledger {
public:
    struct Founding {
        AgencyId id;
        QString name, country;
        QByteArray zone;
    };

    /// Makes the file. StoreExists; errors of Database::open.
    static Result<std::unique_ptr<SqliteLedger>> create(
        const QString& path, const DataKey& key, const Founding& founding);
    /// Migrates. StoreMissing; errors of Database::open.
    static Result<std::unique_ptr<SqliteLedger>> open(const QString& path, const DataKey& key);
    ~SqliteLedger() override;

    Agency agency() const override { return m_agency; }
    const DeviceKey& key() const override { return *m_key; }
    void write(const Work& work) override;
    void read(const Work& work) override;

    QString path() const { return m_path; }
    /// Reads the whole file, attachments against their hashes too. StoreDamaged with the finding.
    Done check();
    /// One state in a new file under the same key; what is written meanwhile is not in it.
    Done copyTo(const QString& path);
    /// After a backup took the place of what was lost: another epoch, so that workstations notice
    /// and offer again what the backup doesn't have. Its number is made up, since what was lost may
    /// have had any.
    Done beginEpoch();

private:
    SqliteLedger(QString path, DataKey key, Connection writer);
    void load();
    Done checkAttachments();
    std::unique_ptr<Connection> borrow();
    void giveBack(std::unique_ptr<Connection> connection);

    const QString m_path;
    const DataKey m_dataKey;
    Agency m_agency;
    std::unique_ptr<DeviceKey> m_key;
    std::optional<FileTurn> m_lastTurn; ///< while it closes
    std::mutex m_writing;
    Connection m_writer;
    std::mutex m_lending;
    std::vector<std::unique_ptr<Connection>> m_readers;
};

} // namespace expediente::central
