// What must hold of attachments once everybody has synced.
#include "core/central/attachments.h"
#include "core/wire/codec.h"
#include "tests/simulation/checker.h"

namespace expediente::simulation {

namespace {

struct Kept {
    std::set<Sha256> here, parts;
    std::set<Sha256> named; ///< by a fact that is here
    std::set<Sha256> ofUnsent; ///< by one that the server doesn't know
    std::set<Sha256> ofRefused;
    std::set<Sha256> unsound; ///< other bytes than they are found by
};

std::set<Sha256> digestsOf(Query rows)
{
    std::set<Sha256> digests;
    while (rows.next())
        digests.insert(rows.hash(0));
    return digests;
}

Kept keptBy(Device& device)
{
    return device.store()
        .ask([](Connection& connection) {
            Kept kept;
            kept.parts = digestsOf(connection.query("SELECT DISTINCT sha256 FROM part"));
            auto attachments = connection.query("SELECT sha256, bytes FROM attachment");
            while (attachments.next()) {
                kept.here.insert(attachments.hash(0));
                if (sha256Of(attachments.view(1)) != attachments.hash(0))
                    kept.unsound.insert(attachments.hash(0));
            }
            auto facts = connection.query("SELECT f.kind, f.body, o.state IN (0, 2) FROM fact f "
                                          "LEFT JOIN outbox o ON o.fact = f.n");
            while (facts.next())
                for (const Sha256& each : attachmentsNamedBy(facts.bytes(0), facts.bytes(1))) {
                    kept.named.insert(each);
                    if (facts.integer(2) != 0)
                        kept.ofUnsent.insert(each);
                }
            auto refused = connection.query("SELECT bytes FROM rejected");
            while (refused.next())
                if (const auto fact = decodeFact(refused.bytes(0)))
                    for (const Sha256& each :
                        attachmentsNamedBy(fact->content.kind, fact->content.body))
                        kept.ofRefused.insert(each);
            return kept;
        })
        .value();
}

} // namespace

/// Of all that facts name. What a restored server or a disk rolled back lost may be lost where
/// nobody has it any more.
void Checker::serverHasAttachments()
{
    std::set<Sha256> somewhere;
    bool mayBeLost = m_world.m_wasRestored;
    for (auto& device : m_world.m_devices) {
        somewhere.merge(keptBy(*device).here);
        mayBeLost = mayBeLost || device->wasRolledBack;
    }
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        constexpr int all = 1'000'000;
        auto& shelf = log.shelf();
        const auto& peeked = m_world.m_deeds->peeked();
        for (const auto& logged : log.log(0, all).facts)
            for (const Sha256& each :
                attachmentsNamedBy(logged.fact.content.kind, logged.fact.content.body))
                if (!shelf.sizeOf(each) && !peeked.contains(each)
                    && (!mayBeLost || somewhere.contains(each)))
                    add(QStringLiteral("the server lacks an attachment of %1")
                            .arg(logged.fact.content.id.toString()));
        for (const Sha256& each : shelf.whole())
            if (!central::isSound(shelf, each) || !shelf.isNamed(each))
                add(QStringLiteral("the server keeps what isn't an attachment"));
    });
}

void Checker::deviceHasItsAttachments(Device& device)
{
    const Kept kept = keptBy(device);
    std::set<Sha256> onServer; // and its to fetch
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        for (const Sha256& each : log.shelf().whole())
            if (log.shelf().seenThrough(device.user(), each))
                onServer.insert(each);
    });
    for (const Sha256& each : kept.named)
        if (!kept.here.contains(each) && !m_world.m_deeds->peeked().contains(each)
            && (onServer.contains(each) || kept.ofUnsent.contains(each)))
            add(QStringLiteral("%1 lacks an attachment that its facts name").arg(device.user()));
    for (const Sha256& each : kept.here)
        if (!kept.named.contains(each) && !kept.ofRefused.contains(each))
            add(QStringLiteral("%1 keeps an attachment of what went").arg(device.user()));
    for (const Sha256& each : kept.parts)
        if (kept.here.contains(each) || !kept.named.contains(each))
            add(QStringLiteral("%1 keeps a part of an attachment of what went").arg(device.user()));
    if (!kept.unsound.empty())
        add(QStringLiteral("%1 has an attachment of other bytes").arg(device.user()));
}

} // namespace expediente::simulation
