#include "core/store/appending.h"

#include "core/casefile/fold.h"
#include "core/casefile/rules.h"
#include "core/store/fact_rows.h"
#include "core/store/projection.h"

#include <algorithm>
#include <map>
#include <set>

namespace expediente {

namespace {

/// The cases that a batch touches, each with the facts known so far, so that every new fact is
/// judged against the file as the one before it left it.
class Batch {
public:
    Batch(Connection& connection, const AgencyContext& context, const Moment& now)
        : m_connection(connection), m_context(context), m_now(now)
    {
    }

    void check(const NewFact& fact, qint64 subject)
    {
        const auto kind = kindFromName(fact.kind);
        if (!kind || fact.kindVersion > kindVersion(*kind))
            return; // kept as it is, understood by a later version
        if (!fits(*kind, fact.subject.type))
            throw StoreException({ErrorCode::BadBody,
                {QString::fromLatin1(fact.kind), QStringLiteral("subject"),
                    QStringLiteral("of another type")},
                {}});
        const auto body = decode(*kind, fact.body);
        if (!body)
            throw StoreException(body.error());
        if (fact.subject.type == SubjectType::Agency)
            return;
        const auto cases = casesOf(fact.subject, subject);
        if (cases.empty())
            checkAgainst(fold(CaseId{fact.subject.uuid}, recordsOfSubject(m_connection, subject)),
                fact, *body);
        for (const qint64 row : cases)
            checkAgainst(fileOf(row), fact, *body);
    }

    void take(const NewFact& fact, const Fact& sealed, qint64 subject)
    {
        if (fact.subject.type == SubjectType::Agency)
            return;
        m_partiesMayChange = m_partiesMayChange || fact.kind == kindName(Kind::CaseOpened)
            || fact.kind == kindName(Kind::FactVoided);
        for (const qint64 row : casesOf(fact.subject, subject)) {
            auto& records = recordsOf(row);
            const FactRecord record = toRecord(sealed.content);
            const bool last = std::ranges::all_of(records, [&](const FactRecord& other) {
                return std::tie(other.order, other.id) < std::tie(record.order, record.id);
            });
            if (const auto file = m_files.find(row); last && file != m_files.end())
                file->second = foldLast(std::move(file->second), record);
            else
                m_files.erase(row);
            records.push_back(record);
        }
    }

    Changes project()
    {
        Changes changes;
        for (const auto& [row, records] : m_records) {
            if (m_partiesMayChange || !fileOf(row).opened)
                refold(m_connection, row, m_context);
            else
                expediente::project(m_connection, row, fileOf(row), m_context);
            changes.cases.push_back(CaseId{subjectAt(m_connection, row).uuid});
        }
        return changes;
    }

private:
    std::vector<qint64> casesOf(const Subject& subject, qint64 row)
    {
        return subject.type == SubjectType::Case ? std::vector<qint64>{row}
                                                 : casesOfPerson(m_connection, row);
    }
    std::vector<FactRecord>& recordsOf(qint64 row)
    {
        const auto found = m_records.find(row);
        return found != m_records.end()
            ? found->second
            : m_records.emplace(row, recordsOfCase(m_connection, row)).first->second;
    }
    const CaseFile& fileOf(qint64 row)
    {
        const auto found = m_files.find(row);
        if (found != m_files.end())
            return found->second;
        const CaseId id{subjectAt(m_connection, row).uuid};
        return m_files.emplace(row, fold(id, recordsOf(row))).first->second;
    }
    void checkAgainst(const CaseFile& file, const NewFact& fact, const Body& body)
    {
        const auto done =
            checkRules(file, fact.subject, body, m_now, fact.occurredAt, m_context.catalogue);
        if (!done)
            throw StoreException(done.error());
    }

    Connection& m_connection;
    const AgencyContext& m_context;
    const Moment m_now;
    std::map<qint64, std::vector<FactRecord>> m_records;
    std::map<qint64, CaseFile> m_files;
    bool m_partiesMayChange = false; ///< then the facts of other persons may belong to the case
};

} // namespace

Fact sealAndInsert(Connection& connection, OpenHead& head, const NewFact& fact, qint64 subject,
    qint64 device, qint64 import, qint64 wallMs, const Hash& previous, Signing signing)
{
    const Fact sealed = head.sealer().seal(fact, previous, wallMs, signing);
    insertFact(connection, sealed, subject, device, import);
    head.head().add(sealed.hash, sealed.envelope.dseq);
    return sealed;
}

AppendResult appendFacts(Connection& connection, WriterState& state, const AgencyContext& context,
    const Moment& now, const std::vector<NewFact>& facts, qint64 import)
{
    AppendResult result;
    WriteTransaction transaction(connection);
    OpenHead head(connection, state, device_row::logging);
    Batch batch(connection, context, now);
    for (const auto& fact : facts) {
        if (fact.body.size() > maxBodyBytes)
            throw StoreException({ErrorCode::BadBody,
                {QString::fromLatin1(fact.kind), {}, QStringLiteral("too large")}, {}});
        if (isDuplicate(connection, fact)) {
            ++result.appended.duplicates;
            result.appended.ids.push_back(*fact.id);
            continue;
        }
        const qint64 subject = subjectRow(connection, fact.subject);
        batch.check(fact, subject);
        const auto sealed = sealAndInsert(connection, head, fact, subject, device_row::logging,
            import, now.utcMs, lastLink(connection, subject, device_row::logging), Signing::Now);
        batch.take(fact, sealed, subject);
        result.appended.ids.push_back(sealed.content.id);
    }
    result.changes = batch.project();
    head.save();
    transaction.commit();
    return result;
}

} // namespace expediente
