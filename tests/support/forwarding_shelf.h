#pragma once
#include "core/central/shelf.h"

namespace expediente::tests {

/// Hands everything on to the real one, as ForwardingTransaction does.
class ForwardingShelf : public central::Shelf {
public:
    explicit ForwardingShelf(central::Shelf& real) : m(real) { }

    void putNaming(const Naming& naming) override { m.putNaming(naming); }
    std::vector<Sha256> forget(FactId fact, const Subject& subject) override
    {
        return m.forget(fact, subject);
    }
    bool isForgotten(FactId fact, const Subject& subject) override
    {
        return m.isForgotten(fact, subject);
    }
    std::vector<Sha256> namedBy(FactId fact) override { return m.namedBy(fact); }
    bool isNamed(const Sha256& attachment) override { return m.isNamed(attachment); }
    bool mayBring(const central::Workstation& by, const Sha256& attachment) override
    {
        return m.mayBring(by, attachment);
    }
    bool mayHave(const central::Workstation& by, const Sha256& attachment) override
    {
        return m.mayHave(by, attachment);
    }
    bool owesProof(const central::Workstation& by, const Sha256& attachment) override
    {
        return m.owesProof(by, attachment);
    }
    void prove(const central::Workstation& by, const Sha256& attachment) override
    {
        m.prove(by, attachment);
    }
    void proveOwn(const central::Workstation& by, const Sha256& attachment) override
    {
        m.proveOwn(by, attachment);
    }
    bool isProved(FactId fact, const Sha256& attachment) override
    {
        return m.isProved(fact, attachment);
    }
    std::optional<Subject> seenThrough(const QString& user, const Sha256& attachment) override
    {
        return m.seenThrough(user, attachment);
    }
    bool concerns(const QString& user, const Sha256& attachment) override
    {
        return m.concerns(user, attachment);
    }
    std::optional<qint64> sizeOf(const Sha256& attachment) override { return m.sizeOf(attachment); }
    QByteArray read(const Sha256& attachment, qint64 offset, qint64 most) override
    {
        return m.read(attachment, offset, most);
    }
    std::vector<Sha256> whole() override { return m.whole(); }
    qint64 missing() override { return m.missing(); }
    void remove(const Sha256& attachment) override { m.remove(attachment); }
    std::optional<Progress> upload(DeviceId workstation, const Sha256& attachment) override
    {
        return m.upload(workstation, attachment);
    }
    void begin(DeviceId workstation, const Sha256& attachment, qint64 size, qint64 nowMs) override
    {
        m.begin(workstation, attachment, size, nowMs);
    }
    void add(DeviceId workstation, const Sha256& attachment, qint64 offset, QByteArrayView bytes,
        qint64 nowMs) override
    {
        m.add(workstation, attachment, offset, bytes, nowMs);
    }
    Sha256 digestOf(DeviceId workstation, const Sha256& attachment) override
    {
        return m.digestOf(workstation, attachment);
    }
    void finish(DeviceId workstation, const Sha256& attachment) override
    {
        m.finish(workstation, attachment);
    }
    void drop(DeviceId workstation, const Sha256& attachment) override
    {
        m.drop(workstation, attachment);
    }
    void dropUploads(DeviceId workstation, int butSoMany) override
    {
        m.dropUploads(workstation, butSoMany);
    }

protected:
    central::Shelf& m;
};

} // namespace expediente::tests
