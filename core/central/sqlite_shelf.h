#pragma once
// Private to core/central.
#include "core/central/shelf.h"
#include "core/store/connection.h"

namespace expediente::central {

/// On a connection that has a transaction open. Every statement asks for the agency.
class SqliteShelf final : public Shelf {
public:
    SqliteShelf(Connection& connection, const Uuid& agency)
        : m_connection(connection), m_agency(agency)
    {
    }

    void putNaming(const Naming& naming) override;
    std::vector<Sha256> forget(FactId fact, const Subject& subject) override;
    bool isForgotten(FactId fact, const Subject& subject) override;
    std::vector<Sha256> namedBy(FactId fact) override;
    bool isNamed(const Sha256& attachment) override;
    bool mayBring(const Workstation& workstation, const Sha256& attachment) override;
    bool mayHave(const Workstation& workstation, const Sha256& attachment) override;
    bool owesProof(const Workstation& workstation, const Sha256& attachment) override;
    void prove(const Workstation& workstation, const Sha256& attachment) override;
    void proveOwn(const Workstation& workstation, const Sha256& attachment) override;
    bool isProved(FactId fact, const Sha256& attachment) override;
    std::optional<Subject> seenThrough(const QString& user, const Sha256& attachment) override;
    bool concerns(const QString& user, const Sha256& attachment) override;
    std::optional<qint64> sizeOf(const Sha256& attachment) override;
    QByteArray read(const Sha256& attachment, qint64 offset, qint64 most) override;
    std::vector<Sha256> whole() override;
    qint64 missing() override;
    void remove(const Sha256& attachment) override;
    std::optional<Progress> upload(DeviceId workstation, const Sha256& attachment) override;
    void begin(DeviceId workstation, const Sha256& attachment, qint64 size, qint64 nowMs) override;
    void add(DeviceId workstation, const Sha256& attachment, qint64 offset, QByteArrayView bytes,
        qint64 nowMs) override;
    Sha256 digestOf(DeviceId workstation, const Sha256& attachment) override;
    void finish(DeviceId workstation, const Sha256& attachment) override;
    void drop(DeviceId workstation, const Sha256& attachment) override;
    void dropUploads(DeviceId workstation, int butSoMany) override;

private:
    std::optional<Subject> seen(const QString& user, const Sha256& attachment, bool provedOnly);
    std::optional<qint64> numberOf(QByteArrayView workstation, const Sha256& attachment);
    void dropNumbers(const std::vector<qint64>& numbers);

    Connection& m_connection;
    const Uuid m_agency;
};

} // namespace expediente::central
