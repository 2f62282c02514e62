#include "core/store/sync/fact_moves.h"

#include "core/facts/body.h"
#include "core/store/attachments.h"
#include "core/store/fact_rows.h"
#include "core/store/projection.h"

namespace expediente {

namespace {

QByteArrayView viewOf(const Signature& signature)
{
    return QByteArrayView(signature.data(), qsizetype(signature.size()));
}

bool isOwnRow(qint64 device)
{
    return device == device_row::logging || device == device_row::importing;
}

/// In the head of one of our devices a fact stands under the number that it has.
void moveInHead(Connection& connection, WriterState& state, qint64 device,
    const std::function<void(Head&)>& change)
{
    if (!isOwnRow(device))
        return;
    OpenHead head(connection, state, device);
    change(head.head());
    head.save();
}

/// The keys of devices come with the agency's facts; only the server says whose key is whose.
void noteDevice(Connection& connection, const Fact& fact)
{
    if (fact.content.kind != kindName(Kind::DeviceEnrolled) || fact.isErased())
        return;
    const auto server = loadIdentity(connection).server;
    if (server
        && !verifySignature(
            *server, envelopeDigest(fact.hash, fact.envelope), fact.envelope.signature))
        return;
    const auto body = decode(Kind::DeviceEnrolled, fact.content.body);
    if (!body)
        return;
    const auto& enrolled = std::get<DeviceEnrolled>(*body);
    for (const auto& id : {enrolled.logging, enrolled.importing})
        connection.query("UPDATE device SET public_key = ? WHERE id = ?")
            .with(QByteArray::fromHex(enrolled.publicKey), deviceRow(connection, id))
            .run();
}

/// An erasure reaches what is said of its own subject alone.
void noteErased(Connection& connection, const Fact& fact, qint64 subject)
{
    if (fact.content.kind != kindName(Kind::SubjectErased))
        return;
    const auto body = decode(Kind::SubjectErased, fact.content.body);
    if (!body)
        return;
    for (const FactId id : std::get<SubjectErased>(*body).facts)
        if (const auto row = rowOfFact(connection, id);
            row && placeOf(connection, *row).subject == subject)
            letGo(connection, destroyContent(connection, id));
}

bool isKnown(const FactContent& content)
{
    const auto kind = kindFromName(content.kind);
    return kind && content.kindVersion <= kindVersion(*kind);
}

} // namespace

void readParked(Connection& connection)
{
    std::vector<std::pair<qint64, qint64>> known; // the row, its subject
    {
        auto query =
            connection.query("SELECT n, subject, kind, kind_version FROM fact WHERE parked = 1");
        while (query.next()) {
            const auto kind = kindFromName(query.text(2).toLatin1());
            if (kind && query.integer(3) <= kindVersion(*kind))
                known.emplace_back(query.integer(0), query.integer(1));
        }
    }
    if (known.empty())
        return;
    WriteTransaction transaction(connection);
    for (const auto& [row, subject] : known) {
        connection.query("UPDATE fact SET parked = 0 WHERE n = ?").with(row).run();
        connection
            .query("INSERT OR IGNORE INTO refold (subject) SELECT subject FROM case_summary WHERE "
                   "subject = ?1 OR subject IN (SELECT case_id FROM party WHERE person_id = ?1)")
            .with(subject)
            .run();
    }
    transaction.commit();
}

bool isOwnDevice(const WriterState& state, DeviceId device)
{
    return device == state.device.logging || device == state.device.importing;
}

FactPlace placeOf(Connection& connection, qint64 row)
{
    auto query = connection.query("SELECT subject, device, hash, dseq FROM fact WHERE n = ?");
    query.with(row);
    if (!query.next())
        return {};
    return {query.integer(0), query.integer(1), query.hash(2), quint64(query.integer(3))};
}

std::optional<qint64> rowOfFact(Connection& connection, FactId id)
{
    auto query = connection.query("SELECT n FROM fact WHERE id = ?");
    query.with(id.uuid);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

qint64 deviceRow(Connection& connection, DeviceId device)
{
    {
        auto query = connection.query("SELECT id FROM device WHERE uuid = ?");
        query.with(device.uuid);
        if (query.next())
            return query.integer(0);
    }
    connection.query("INSERT INTO device (uuid, public_key) VALUES (?, x'')")
        .with(device.uuid)
        .run();
    return connection.lastRowId();
}

void writeEnvelope(Connection& connection, const Fact& fact)
{
    const auto& envelope = fact.envelope;
    connection
        .query("UPDATE fact SET incarnation = ?, dseq = ?, link = ?, signature = ? WHERE id = ?")
        .with(qint64(envelope.incarnation), envelope.dseq, envelope.link,
            viewOf(envelope.signature), fact.content.id.uuid)
        .run();
}

void takeOut(Connection& connection, WriterState& state, qint64 row)
{
    const auto at = placeOf(connection, row);
    moveInHead(connection, state, at.device, [&](Head& head) { head.remove(at.hash, at.dseq); });
    const bool voids = factAt(connection, row).content.kind == kindName(Kind::FactVoided);
    removeFact(connection, row);
    if (voids)
        noteVoidsAnew(connection, at.subject);
}

void putIn(Connection& connection, WriterState& state, const LoggedFact& logged, qint64 subject)
{
    const qint64 device = deviceRow(connection, logged.fact.envelope.device);
    const qint64 row = insertFact(connection, logged.fact, subject, device, 0);
    connection.query("DELETE FROM outbox WHERE fact = ?").with(row).run();
    connection.query("UPDATE fact SET seq = ?, effective = ?, parked = ? WHERE n = ?")
        .with(logged.seq, logged.effective.value, int(!isKnown(logged.fact.content)), row)
        .run();
    moveInHead(connection, state, device, [&](Head& head) {
        head.add(logged.fact.hash, logged.fact.envelope.dseq);
        head.incarnation = std::max(head.incarnation, logged.fact.envelope.incarnation);
    });
    noteDevice(connection, logged.fact);
    noteErased(connection, logged.fact, subject);
}

void confirm(Connection& connection, WriterState& state, const LoggedFact& logged, qint64 row)
{
    const auto at = placeOf(connection, row);
    const auto& envelope = logged.fact.envelope;
    const qint64 device = deviceRow(connection, envelope.device);
    if (device != at.device || envelope != factAt(connection, row).envelope) {
        moveInHead(
            connection, state, at.device, [&](Head& head) { head.remove(at.hash, at.dseq); });
        writeEnvelope(connection, logged.fact);
        moveInHead(connection, state, device, [&](Head& head) {
            head.add(logged.fact.hash, envelope.dseq);
            head.incarnation = std::max(head.incarnation, envelope.incarnation);
        });
    }
    connection.query("UPDATE fact SET seq = ?, effective = ?, device = ? WHERE n = ?")
        .with(logged.seq, logged.effective.value, device, row)
        .run();
    if (isOwnRow(device))
        noteDue(connection, row);
    connection.query("DELETE FROM outbox WHERE fact = ?").with(row).run();
}

namespace {

std::set<qint64> casesOf(Connection& connection, const std::set<qint64>& subjects)
{
    std::set<qint64> cases;
    for (const qint64 subject : subjects) {
        const Subject of = subjectAt(connection, subject);
        if (of.type == SubjectType::Case)
            cases.insert(subject);
        else if (of.type == SubjectType::Person)
            for (const qint64 row : casesOfPerson(connection, subject))
                cases.insert(row);
    }
    return cases;
}

} // namespace

void queueSubjects(Connection& connection, const std::set<qint64>& subjects)
{
    for (const qint64 row : casesOf(connection, subjects))
        connection.query("INSERT OR IGNORE INTO refold (subject) VALUES (?)").with(row).run();
}

std::vector<CaseId> refoldSubjects(
    Connection& connection, const std::set<qint64>& subjects, const AgencyContext& context)
{
    std::vector<CaseId> refolded;
    for (const qint64 row : casesOf(connection, subjects)) {
        refold(connection, row, context);
        connection.query("DELETE FROM refold WHERE subject = ?").with(row).run();
        refolded.push_back(CaseId{subjectAt(connection, row).uuid});
    }
    return refolded;
}

} // namespace expediente
