#include "core/store/sync/applying.h"

#include "core/store/attachments.h"
#include "core/store/fact_rows.h"
#include "core/store/sync/fact_moves.h"
#include "core/store/sync/outbox.h"
#include "core/wire/codec.h"

namespace expediente {

namespace {

constexpr int derivedVersion = 8;

void saveCursor(Connection& connection, const QByteArray& cursor)
{
    connection.query("INSERT OR REPLACE INTO meta (key, value) VALUES ('sync.cursor', ?)")
        .with(cursor)
        .run();
}

class Applying {
public:
    Applying(Connection& connection, WriterState& state, qint64 nowMs)
        : m_connection(connection), m_state(state), m_nowMs(nowMs)
    {
    }

    void run(const PullReply& reply)
    {
        // What is offered again goes in its order, before what was to be sent.
        if (reply.rewoundTo || reply.begins)
            m_state.toSend.clear();
        if (reply.rewoundTo)
            offerAgain(*reply.rewoundTo);
        if (reply.begins) {
            m_connection.execute("UPDATE subject SET granted = 0");
            // Whether the server still has what it took can't be told from here.
            m_connection.execute("UPDATE outbox SET state = 0 WHERE state = 1");
            m_connection.execute("UPDATE transfer SET at_server = 0 WHERE at_server = 1");
        }
        for (const PullEntry& entry : reply.entries)
            std::visit([this](const auto& each) { take(each); }, entry);
        if (reply.ends)
            sweep();
        if (!reply.more)
            dropDelivered();
    }

    Applied applied;
    std::set<qint64> touched;

private:
    void take(const Granted& granted)
    {
        ++applied.granted;
        const qint64 row = subjectRow(m_connection, granted.subject);
        m_connection.query("UPDATE subject SET granted = 1 WHERE id = ?").with(row).run();
        touched.insert(row); // what was not sent of it is seen again
    }
    void take(const Revoked& revoked)
    {
        if (const auto row = findSubject(m_connection, revoked.subject))
            remove(*row);
    }
    void remove(qint64 row)
    {
        ++applied.purged;
        const Subject of = subjectAt(m_connection, row);
        if (of.type == SubjectType::Case)
            applied.cases.push_back(CaseId{of.uuid});
        purge(m_connection, m_state, row);
        touched.erase(row);
    }
    void take(const LoggedFact& logged)
    {
        const Fact& fact = logged.fact;
        if (contentHash(fact.content, fact.commitment) != fact.hash)
            return quarantine(logged);
        m_state.logging.observe(logged.effective);
        m_state.importing.observe(logged.effective);
        const qint64 subject = subjectRow(m_connection, fact.content.subject);
        touched.insert(subject);
        applied.ofAgency = applied.ofAgency || fact.content.subject.type == SubjectType::Agency;
        if (const auto row = rowOfFact(m_connection, fact.content.id))
            takeKnown(logged, *row, subject);
        else
            takeNew(logged, subject);
        if (isOwnDevice(m_state, fact.envelope.device))
            putChainEnd(
                m_connection, subject, deviceRow(m_connection, fact.envelope.device), fact.hash);
    }
    void takeNew(const LoggedFact& logged, qint64 subject)
    {
        ++applied.received;
        putIn(m_connection, m_state, logged, subject);
        if (wasTakenAfterAll(logged.fact))
            m_connection.query("DELETE FROM rejected WHERE fact = ?")
                .with(logged.fact.content.id.uuid)
                .run();
    }
    /// Rather than another one, which has the same id and for which ours was refused.
    bool wasTakenAfterAll(const Fact& fact)
    {
        auto query = m_connection.query("SELECT bytes FROM rejected WHERE fact = ?");
        query.with(fact.content.id.uuid);
        if (!query.next())
            return false;
        const auto ours = decodeFact(query.bytes(0));
        return ours && saysTheSame(*ours, fact);
    }
    /// Of what follows from a creditor's file the body decides.
    static bool saysTheSame(const Fact& a, const Fact& b)
    {
        return a.hash == b.hash
            || (a.content.id.uuid.version() == derivedVersion && a.content.body == b.content.body);
    }
    void takeKnown(const LoggedFact& logged, qint64 row, qint64 subject)
    {
        const Fact here = factAt(m_connection, row);
        if (here.hash == logged.fact.hash) {
            ++applied.confirmed;
            confirm(m_connection, m_state, logged, row);
            return;
        }
        // The server's counts.
        const qint64 device = placeOf(m_connection, row).device;
        if (saysTheSame(here, logged.fact))
            takeOut(m_connection, m_state, row);
        else
            reject(m_connection, m_state, row, Refusal::OtherContent, {}, m_nowMs);
        putIn(m_connection, m_state, logged, subject);
        behind.insert(device);
    }
    void quarantine(const LoggedFact& logged)
    {
        ++applied.quarantined;
        m_connection.query("INSERT INTO quarantine (received_ms, reason, bytes) VALUES (?, ?, ?)")
            .with(m_nowMs, name(Refusal::ContentChanged), encode(logged.fact))
            .run();
    }
    /// The server lost what came behind that place: whoever has it offers it again.
    void offerAgain(quint64 place)
    {
        m_connection
            .query("INSERT OR REPLACE INTO outbox (fact, state) SELECT n, 0 FROM fact WHERE "
                   "seq > ?")
            .with(place)
            .run();
        m_connection.execute("UPDATE outbox SET state = 0 WHERE state = 1");
        {
            auto moved = m_connection.query(
                "SELECT DISTINCT subject FROM fact WHERE seq > ? AND effective <> hlc");
            moved.with(place);
            while (moved.next())
                touched.insert(moved.integer(0));
        }
        // What it counted as was the word of the server that forgot it.
        m_connection.query("UPDATE fact SET seq = NULL, effective = hlc WHERE seq > ?")
            .with(place)
            .run();
        // What it holds as the last of ours is told by its verdicts.
        for (const qint64 device : {device_row::logging, device_row::importing})
            m_connection
                .query("UPDATE chain_end SET hash = coalesce((SELECT f.hash FROM fact f WHERE "
                       "f.subject = chain_end.subject AND f.device = ?1 AND f.seq IS NOT NULL "
                       "ORDER BY f.incarnation DESC, f.dseq DESC LIMIT 1), zeroblob(32)) "
                       "WHERE device = ?1")
                .with(device)
                .run();
    }
    /// What the server has taken of subjects that it doesn't show us: nothing tells of it any more.
    void dropDelivered()
    {
        std::vector<qint64> rows;
        {
            auto query = m_connection.query(
                "SELECT f.n FROM outbox o JOIN fact f ON f.n = o.fact JOIN subject s ON "
                "s.id = f.subject WHERE o.state = 1 AND s.granted = 0 AND s.type <> 3");
            while (query.next())
                rows.push_back(query.integer(0));
        }
        for (const qint64 row : rows) {
            touched.insert(placeOf(m_connection, row).subject);
            const auto attachments = takeNames(m_connection, row);
            takeOut(m_connection, m_state, row);
            letGo(m_connection, attachments);
        }
        applied.purged += int(rows.size());
    }
    void sweep()
    {
        std::vector<qint64> gone;
        {
            auto query = m_connection.query(
                "SELECT s.id FROM subject s WHERE s.granted = 0 AND s.type <> 3 AND EXISTS "
                "(SELECT 1 FROM fact f WHERE f.subject = s.id AND f.n NOT IN "
                "(SELECT fact FROM outbox WHERE state <> 1))");
            while (query.next())
                gone.push_back(query.integer(0));
        }
        for (const qint64 row : gone)
            remove(row);
    }

public:
    std::set<qint64> behind; ///< our devices whose unsent facts have to be linked anew

private:
    Connection& m_connection;
    WriterState& m_state;
    const qint64 m_nowMs;
};

} // namespace

Applied apply(Connection& connection, WriterState& state, const AgencyContext& context,
    const PullReply& reply, qint64 nowMs)
{
    WriteTransaction transaction(connection);
    Applying applying(connection, state, nowMs);
    applying.applied.more = reply.more;
    if (reply.from != loadCursor(connection)) {
        applying.applied.dropped = true;
        return std::move(applying.applied);
    }
    applying.run(reply);
    for (const qint64 device : applying.behind)
        reissue(connection, state, device);
    if (reply.more && !reply.histories) {
        // In the order of time each page touches many of the same cases again: once is enough.
        queueSubjects(connection, applying.touched);
    } else {
        auto refolded = refoldSubjects(connection, applying.touched, context);
        std::ranges::move(refolded, std::back_inserter(applying.applied.cases));
    }
    saveCursor(connection, reply.to);
    transaction.commit();
    state.cases.clear();
    return std::move(applying.applied);
}

QByteArray loadCursor(Connection& connection)
{
    auto query = connection.query("SELECT value FROM meta WHERE key = 'sync.cursor'");
    return query.next() ? query.bytes(0) : QByteArray();
}

} // namespace expediente
