#include "core/store/sync/outbox.h"

#include "core/store/attachments.h"
#include "core/store/fact_rows.h"
#include "core/store/projection.h"
#include "core/store/sync/fact_moves.h"
#include "core/wire/codec.h"

#include <algorithm>

namespace expediente {

namespace {

constexpr int mostRowsAhead = 50'000;

struct Unsent {
    qint64 row = 0;
    qint64 subject = 0;
    Hash hash{};
    quint64 dseq = 0;
};

/// Of one device, in the order in which they go.
std::vector<Unsent> unsentOf(Connection& connection, qint64 device)
{
    std::vector<Unsent> unsent;
    auto query = connection.query(
        "SELECT f.n, f.subject, f.hash, f.dseq FROM outbox o JOIN fact f ON f.n = o.fact "
        "WHERE f.device = ? AND o.state <> 1 AND f.import NOT IN (SELECT id FROM import WHERE "
        "state = 0) ORDER BY o.state, f.incarnation, f.dseq");
    query.with(device);
    while (query.next())
        unsent.push_back(
            {query.integer(0), query.integer(1), query.hash(2), quint64(query.integer(3))});
    return unsent;
}

std::optional<qint64> unsentRow(Connection& connection, FactId id)
{
    auto query = connection.query(
        "SELECT f.n FROM fact f JOIN outbox o ON o.fact = f.n WHERE f.id = ? AND o.state <> 1");
    query.with(id.uuid);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

void signIfNeeded(Connection& connection, WriterState& state, Fact& fact)
{
    if (fact.envelope.signature != Signature{} || !isOwnDevice(state, fact.envelope.device))
        return;
    fact.envelope.signature = state.device.key.sign(envelopeDigest(fact.hash, fact.envelope));
    writeEnvelope(connection, fact);
}

void setState(Connection& connection, qint64 row, OutboxState state, const PushVerdict& verdict)
{
    connection.query("UPDATE outbox SET state = ?, why = ?, about = ? WHERE fact = ?")
        .with(int(state), int(verdict.why), verdict.about, row)
        .run();
}

/// The verdicts of one push, and which chains they leave behind the times.
class Settling {
public:
    Settling(Connection& connection, WriterState& state, qint64 nowMs)
        : m_connection(connection), m_state(state), m_nowMs(nowMs)
    {
    }

    void take(const PushVerdict& verdict)
    {
        const auto row = unsentRow(m_connection, verdict.id);
        if (!row)
            return; // an answer that comes late
        const auto at = placeOf(m_connection, *row);
        switch (verdict.ruling) {
        case Ruling::Applied:
            ++settled.applied;
            acknowledge(*row, at, verdict);
            return;
        case Ruling::Duplicate:
            ++settled.duplicates;
            acknowledge(*row, at, verdict);
            if (verdict.hash != at.hash)
                behind.insert(at.device); // the server's copy takes its place in the chain
            return;
        case Ruling::Rejected:
            ++settled.rejected;
            touched.insert(at.subject);
            reject(m_connection, m_state, *row, verdict.why, verdict.about, m_nowMs);
            behind.insert(at.device);
            return;
        case Ruling::Deferred:
            putOff(*row, at, verdict);
        }
    }

    Settled settled;
    std::set<qint64> touched; ///< subjects
    std::set<qint64> behind; ///< devices whose unsent facts have to be linked anew

private:
    void acknowledge(qint64 row, const FactPlace& at, const PushVerdict& verdict)
    {
        setState(m_connection, row, OutboxState::Acknowledged, verdict);
        noteDue(m_connection, row);
        if (verdict.ruling == Ruling::Applied || verdict.hash == at.hash)
            putChainEnd(m_connection, at.subject, at.device, at.hash);
    }
    void putOff(qint64 row, const FactPlace& at, const PushVerdict& verdict)
    {
        behind.insert(at.device);
        if (verdict.why == Refusal::LinkUnknown) {
            putChainEnd(m_connection, at.subject, at.device, verdict.hash);
            // All else is well with it: it goes before those that wait, and is linked past them.
            setState(m_connection, row, OutboxState::ToSend, {});
            return;
        }
        ++settled.waiting;
        setState(m_connection, row, OutboxState::Waiting, verdict);
    }

    Connection& m_connection;
    WriterState& m_state;
    const qint64 m_nowMs;
};

std::vector<qint64> rowsToSend(Connection& connection, Sending what, int most)
{
    std::vector<qint64> rows;
    auto query = connection.query("SELECT f.n FROM outbox o JOIN fact f ON f.n = o.fact WHERE "
                                  "o.state <> 1 AND o.state <= ? AND f.import "
                                  "NOT IN (SELECT id FROM import WHERE state = 0) "
                                  "ORDER BY o.state, f.device, f.incarnation, f.dseq LIMIT ?");
    query.with(int(what == Sending::New ? OutboxState::ToSend : OutboxState::Waiting), most);
    while (query.next())
        rows.push_back(query.integer(0));
    return rows;
}

bool isToSend(Connection& connection, qint64 row)
{
    auto query = connection.query("SELECT 1 FROM outbox WHERE fact = ? AND state = 0");
    query.with(row);
    return query.next();
}

/// From where the last push was settled; what isn't settled is sent again.
std::vector<qint64> nextNew(Connection& connection, WriterState& state)
{
    while (!state.toSend.empty() && !isToSend(connection, state.toSend.front()))
        state.toSend.pop_front();
    if (state.toSend.empty()) {
        const auto rows = rowsToSend(connection, Sending::New, mostRowsAhead);
        state.toSend.assign(rows.begin(), rows.end());
    }
    std::vector<qint64> next;
    for (const qint64 row : state.toSend) {
        if (int(next.size()) == mostFactsInPush)
            break;
        if (isToSend(connection, row))
            next.push_back(row);
    }
    return next;
}

} // namespace

std::vector<Fact> nextToSend(Connection& connection, WriterState& state, Sending what)
{
    WriteTransaction transaction(connection);
    const auto rows = what == Sending::New ? nextNew(connection, state)
                                           : rowsToSend(connection, what, mostFactsInPush);
    std::vector<Fact> next;
    qsizetype bytes = 0;
    for (const qint64 row : rows) {
        Fact fact = factAt(connection, row);
        bytes += sizeOnWire(fact);
        if (!next.empty() && bytes > mostPushBytes)
            break;
        signIfNeeded(connection, state, fact);
        next.push_back(std::move(fact));
    }
    transaction.commit();
    return next;
}

Settled settle(Connection& connection, WriterState& state, const AgencyContext& context,
    const PushReply& reply, qint64 nowMs)
{
    WriteTransaction transaction(connection);
    Settling settling(connection, state, nowMs);
    for (const PushVerdict& verdict : reply.verdicts)
        settling.take(verdict);
    for (const qint64 device : settling.behind)
        reissue(connection, state, device);
    settling.settled.cases = refoldSubjects(connection, settling.touched, context);
    transaction.commit();
    state.cases.clear();
    return std::move(settling.settled);
}

void reissue(
    Connection& connection, WriterState& state, qint64 device, std::optional<quint32> incarnation)
{
    if (device != device_row::logging && device != device_row::importing)
        return; // others' facts travel as they were sealed
    state.toSend.clear();
    OpenHead head(connection, state, device);
    if (incarnation) {
        head.head().incarnation = *incarnation;
        head.sealer().goOnFrom(*incarnation, head.head().dseq);
    }
    std::map<qint64, Hash> ends;
    for (const Unsent& each : unsentOf(connection, device)) {
        auto end = ends.try_emplace(each.subject, Hash{});
        if (end.second)
            end.first->second = chainEnd(connection, each.subject, device);
        Fact fact = factAt(connection, each.row);
        head.head().remove(each.hash, each.dseq);
        fact.envelope = head.sealer().envelope(fact.hash, end.first->second);
        head.head().add(fact.hash, fact.envelope.dseq);
        writeEnvelope(connection, fact);
        end.first->second = fact.hash;
    }
    head.save();
}

void putChainEnd(Connection& connection, qint64 subject, qint64 device, const Hash& hash)
{
    connection
        .query("INSERT INTO chain_end (subject, device, hash) VALUES (?, ?, ?) "
               "ON CONFLICT (subject, device) DO UPDATE SET hash = excluded.hash")
        .with(subject, device, hash)
        .run();
}

Hash chainEnd(Connection& connection, qint64 subject, qint64 device)
{
    auto query = connection.query("SELECT hash FROM chain_end WHERE subject = ? AND device = ?");
    query.with(subject, device);
    return query.next() ? query.hash(0) : Hash{};
}

void reject(Connection& connection, WriterState& state, qint64 row, Refusal why,
    const QString& about, qint64 nowMs)
{
    const Fact fact = factAt(connection, row);
    connection
        .query("INSERT OR REPLACE INTO rejected (fact, subject, bytes, why, about, at_ms, state) "
               "VALUES (?, ?, ?, ?, ?, ?, 0)")
        .with(fact.content.id.uuid, placeOf(connection, row).subject, encode(fact), int(why), about,
            nowMs)
        .run();
    takeOut(connection, state, row);
}

} // namespace expediente
