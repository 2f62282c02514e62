#include "tests/simulation/checker.h"

#include "core/central/ledger_check.h"
#include "core/facts/verify_chain.h"
#include "core/store/queries/case_read.h"
#include "core/store/verifying.h"
#include "tests/simulation/scopes.h"

#include <sqlcipher/sqlite3.h>

namespace expediente::simulation {

namespace {

struct Held {
    quint64 seq = 0;
    bool inOutbox = false;
};

std::map<FactId, Held> heldBy(Device& device)
{
    return device.store()
        .ask([](Connection& connection) {
            std::map<FactId, Held> facts;
            auto query = connection.query(
                "SELECT f.id, f.seq, o.fact IS NOT NULL FROM fact f LEFT JOIN outbox o ON "
                "o.fact = f.n");
            while (query.next())
                facts[FactId{query.uuid(0)}] = {quint64(query.integer(1)), query.integer(2) != 0};
            return facts;
        })
        .value();
}

} // namespace

void Checker::add(const QString& broken)
{
    if (m_broken.size() < 5)
        m_broken << broken;
}

QStringList Checker::run()
{
    acknowledgedIsThere();
    chainsVerifyOnServer();
    clocksAreHeldBack();
    serverHasAttachments();
    tablesFollowFromFacts();
    oneHolderEach();
    everyRequestIsAnsweredOnce();
    everyApprovalIsDecidedOnce();
    for (auto& device : m_world.m_devices) {
        deviceEqualsScope(*device);
        nothingIsLeftToSend(*device);
        storeIsSound(*device);
        deviceHasItsAttachments(*device);
        nothingOfPurgedCases(*device);
    }
    nothingIsReadableOnDisk();
    return m_broken;
}

void Checker::countWhatHappened(const std::function<void(const char*, qint64)>& add)
{
    for (auto& device : m_world.m_devices) {
        add("decisions that came second", device->cameSecond);
        static_cast<void>(device->store().ask([&](Connection& connection) {
            auto query = connection.query("SELECT (SELECT count(*) FROM rejected), (SELECT "
                                          "max(incarnation) > 0 FROM head)");
            query.next();
            add("facts that were refused and kept", query.integer(0));
            add("devices that reincarnated", query.integer(1));
        }));
    }
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        const quint64 head = log.state().head;
        for (const CaseId id : log.cases())
            for (const auto& logged : log.historyOf(id, 0, head, allFacts).facts) {
                add("facts that came late", logged.late ? 1 : 0);
                if (logged.fact.content.kind == "contact.reserved")
                    add(logged.fact.content.body.contains("granted") ? "reservations granted"
                                                                     : "reservations refused",
                        1);
                add("facts the server sealed anew",
                    logged.fact.envelope.device == m_world.m_server->ledger().agency().device);
            }
        for (const auto& member : log.members()) {
            add("subjects granted", qint64(log.begun(member.user, 0, head).size()));
            add("subjects revoked", qint64(log.ended(member.user, 0, head).size()));
        }
    });
}

/// Once, or visibly refused. What a restored server lost may be lost where nobody has it any more.
void Checker::acknowledgedIsThere()
{
    std::set<FactId> kept;
    for (auto& device : m_world.m_devices)
        for (const auto& [id, held] : heldBy(*device))
            if (!held.inOutbox)
                kept.insert(id);
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        for (const auto& device : m_world.m_devices)
            for (const FactId id : device->acknowledged)
                if (!log.find(id) && !log.wasRefused(id)
                    && (!m_world.m_wasRestored || kept.contains(id)))
                    add(QStringLiteral("acknowledged and not on the server: %1 of %2")
                            .arg(id.toString(), device->user()));
        std::map<Hash, int> bodies; // a fact that came twice under two ids has one commitment
        for (const auto& logged :
            log.seenBy(QStringLiteral("eva"), 0, log.state().head, allFacts).facts)
            ++bodies[logged.fact.commitment];
        for (const auto& begun : log.begun(QStringLiteral("eva"), 0, log.state().head))
            for (const auto& logged :
                log.historyOf(begun.subject, 0, log.state().head, allFacts).facts)
                if (++bodies[logged.fact.commitment] > 2)
                    add(QStringLiteral("on the server twice: %1")
                            .arg(logged.fact.content.id.toString()));
    });
}

void Checker::deviceEqualsScope(Device& device)
{
    const auto wanted = Scopes(m_world.m_server->ledger()).of(device.user());
    const auto held = heldBy(device);
    for (const auto& [id, seq] : wanted) {
        const auto found = held.find(id);
        if (found == held.end())
            add(QStringLiteral("%1 lacks %2 (seq %3)").arg(device.user(), id.toString()).arg(seq));
        else if (found->second.seq != seq)
            add(QStringLiteral("%1 has %2 at place %3 instead of %4")
                    .arg(device.user(), id.toString())
                    .arg(found->second.seq)
                    .arg(seq));
    }
    for (const auto& [id, fact] : held)
        if (!wanted.contains(id) && !fact.inOutbox)
            add(QStringLiteral("%1 has %2, which it may not see")
                    .arg(device.user(), id.toString()));
}

/// What waits is named as waiting; what was refused is kept to be seen to.
void Checker::nothingIsLeftToSend(Device& device)
{
    const auto left = device.store()
                          .ask([](Connection& connection) {
                              QStringList kinds;
                              auto query = connection.query(
                                  "SELECT f.kind || ' in state ' || o.state FROM outbox o JOIN "
                                  "fact f ON f.n = o.fact WHERE o.state <> 2");
                              while (query.next())
                                  kinds << query.text(0);
                              return kinds;
                          })
                          .value();
    if (!left.isEmpty())
        add(QStringLiteral("%1 has left to send: %2")
                .arg(device.user(), left.join(QStringLiteral(", "))));
    waitsRightly(device);
    const auto refused = device.store()
                             .ask([](Connection& connection) {
                                 std::set<FactId> ids;
                                 auto query = connection.query("SELECT fact FROM rejected");
                                 while (query.next())
                                     ids.insert(FactId{query.uuid(0)});
                                 return ids;
                             })
                             .value();
    const auto held = heldBy(device);
    std::set<FactId> there;
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        for (const FactId id : device.made)
            if (log.find(id))
                there.insert(id);
    });
    for (const FactId id : device.refused)
        if (!refused.contains(id) && !held.contains(id))
            add(QStringLiteral("%1 hides that %2 was refused").arg(device.user(), id.toString()));
    for (const FactId id : device.made)
        if (!refused.contains(id) && !held.contains(id) && !device.acknowledged.contains(id)
            && !there.contains(id))
            add(QStringLiteral("%1 lost %2 before it was sent").arg(device.user(), id.toString()));
}

/// For a case that never was ours; what is said of one that was is late, and taken.
void Checker::waitsRightly(Device& device)
{
    const auto waiting =
        device.store()
            .ask([](Connection& connection) {
                std::vector<Subject> subjects;
                auto query =
                    connection.query("SELECT s.type, s.uuid FROM outbox o JOIN fact f ON f.n = "
                                     "o.fact JOIN subject s ON s.id = f.subject WHERE o.state = 2 "
                                     "AND o.why = ? AND f.device IN (1, 2)");
                query.with(int(Refusal::NotYours));
                while (query.next())
                    subjects.emplace_back(SubjectType(query.integer(0)), query.uuid(1));
                return subjects;
            })
            .value();
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        for (const Subject& subject : waiting)
            if (log.sight(device.user(), subject) != central::Sight::Never)
                add(QStringLiteral("%1 may not send what it said of a case that it had")
                        .arg(device.user()));
    });
}

void Checker::storeIsSound(Device& device)
{
    const auto found =
        device.store().ask([](Connection& connection) { return verifyStore(connection, {}); });
    if (!found) {
        add(QStringLiteral("%1 can't be verified").arg(device.user()));
    } else if (!found->sound()) {
        const QString what = found->broken.empty()
            ? QStringLiteral("heads %1").arg(found->headsMatch)
            : expediente::name(found->broken.front().fault) + u' '
                + found->broken.front().fact.toString();
        add(QStringLiteral("%1 does not verify: %2").arg(device.user(), what));
    }
    const auto same = device.store().rebuild({});
    if (!same || !*same)
        add(QStringLiteral("%1's lists are not what its facts say").arg(device.user()));
}

/// Every page of the database, as it is decrypted, free ones too.
void Checker::nothingOfPurgedCases(Device& device)
{
    std::set<CaseId> seen, waiting, shown;
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        for (const auto& begun : log.begun(device.user(), 0, log.state().head))
            if (begun.subject.type == SubjectType::Case)
                seen.insert(CaseId{begun.subject.uuid});
        // Whoever had the bytes by right may show them in another case, to all who see that one;
        // and who has them there keeps them with it.
        const auto had = [&](const QString& user, CaseId of) {
            return log.sight(user, of) != central::Sight::Never;
        };
        for (const auto& [digest, peek] : m_world.m_deeds->peeked())
            if (m_world.m_wasRestored || had(peek.by, peek.of) || had(device.user(), peek.of))
                shown.insert(peek.of);
    });
    device.close();
    if (device.hasLog())
        add(QStringLiteral("%1 leaves a log of changes behind").arg(device.user()));
    QByteArray pages;
    {
        auto connection = device.raw();
        auto query = connection.query("SELECT s.uuid FROM subject s JOIN fact f ON "
                                      "f.subject = s.id JOIN outbox o ON o.fact = f.n "
                                      "WHERE s.type = 1 UNION SELECT s.uuid FROM rejected r JOIN "
                                      "subject s ON s.id = r.subject");
        while (query.next())
            waiting.insert(CaseId{query.uuid(0)});
        sqlite3_int64 size = 0;
        unsigned char* bytes =
            sqlite3_serialize(connection.database().sql().getHandle(), "main", &size, 0);
        if (bytes)
            pages = QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size));
        sqlite3_free(bytes);
    }
    device.open();
    if (pages.isEmpty())
        return add(QStringLiteral("the pages of %1 can't be read").arg(device.user()));
    for (const CaseId id : m_world.m_deeds->written())
        if (!seen.contains(id) && !waiting.contains(id) && !shown.contains(id)
            && pages.contains(Deeds::canary(id).toLatin1()))
            add(QStringLiteral("a page of %1 still holds a case that went: %2")
                    .arg(device.user(), id.toString()));
}

void Checker::chainsVerifyOnServer()
{
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        std::map<DeviceId, PublicKey> keys{{m_world.m_server->ledger().agency().device,
            m_world.m_server->ledger().key().publicKey()}};
        for (const auto& workstation : log.workstations()) {
            keys[workstation.logging] = workstation.key;
            keys[workstation.importing] = workstation.key;
        }
        std::map<std::pair<DeviceId, Subject>, std::vector<Fact>> chains;
        std::vector<Subject> subjects{Subject(log.agency())};
        for (const CaseId id : log.cases()) {
            subjects.push_back(id);
            for (const PersonId person : log.partiesOf(id))
                if (std::ranges::find(subjects, Subject(person)) == subjects.end())
                    subjects.push_back(person);
        }
        for (const Subject& subject : subjects)
            for (const auto& logged : log.historyOf(subject, 0, log.state().head, allFacts).facts)
                chains[{logged.fact.envelope.device, subject}].push_back(logged.fact);
        for (auto& [of, chain] : chains) {
            std::ranges::sort(chain, {}, [](const Fact& fact) {
                return std::pair(fact.envelope.incarnation, fact.envelope.dseq);
            });
            const auto broken = verifyChain(chain, [&](DeviceId id) -> std::optional<PublicKey> {
                const auto found = keys.find(id);
                return found == keys.end() ? std::nullopt : std::optional(found->second);
            });
            if (broken)
                add(QStringLiteral("a chain on the server is broken: %1 %2")
                        .arg(broken->fact.toString(), expediente::name(broken->fault)));
        }
    });
}

/// As an administrator would have it checked; planted mistakes have to be noticed without.
void Checker::tablesFollowFromFacts()
{
    if (m_world.m_bug != Bug::None)
        return;
    const auto checked = central::checkLedger(m_world.m_server->ledger(), m_world.m_dir.path());
    if (!checked)
        add(QStringLiteral("the ledger can't be verified"));
    else if (checked->fault)
        add(QStringLiteral("the ledger does not verify: %1 %2")
                .arg(checked->fault->what, checked->fault->where));
}

/// A clock that is ahead moves nobody's facts behind everybody else's.
void Checker::clocksAreHeldBack()
{
    const auto latest = Hlc::fromMs(m_world.m_server->clock().now().utcMs + 60'000);
    m_world.m_server->ledger().read([&](central::LedgerTransaction& log) {
        for (const auto& begun : log.begun(QStringLiteral("eva"), 0, log.state().head))
            for (const auto& logged :
                log.historyOf(begun.subject, 0, log.state().head, allFacts).facts)
                if (logged.effective > latest)
                    add(QStringLiteral("%1 counts as of the future")
                            .arg(logged.fact.content.id.toString()));
    });
}

} // namespace expediente::simulation
