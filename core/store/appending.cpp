#include "core/store/appending.h"

#include "core/casefile/fold.h"
#include "core/casefile/rules.h"
#include "core/store/fact_rows.h"
#include "core/store/projection.h"
#include "core/store/search_rows.h"

#include <algorithm>
#include <map>

namespace expediente {

namespace {

/// Whether its read models wait to be brought up to date.
bool isQueued(Connection& connection, qint64 caseRow)
{
    auto query = connection.query("SELECT 1 FROM refold WHERE subject = ?");
    query.with(caseRow);
    return query.next();
}

/// What is said in an import's name after it was completed.
void noteImportOf(Connection& connection, qint64 subject, qint64 import)
{
    connection.query("INSERT OR IGNORE INTO subject_import (subject, import) VALUES (?, ?)")
        .with(subject, import)
        .run();
}

KnownCase readKnown(Connection& connection, qint64 caseRow)
{
    KnownCase known;
    known.records = recordsOfCase(connection, caseRow);
    known.file = fold(CaseId{subjectAt(connection, caseRow).uuid}, known.records);
    return known;
}

/// Promises of the batch to the earlier ones that they are made in place of.
std::map<FactId, FactId> replacedBy(const std::vector<NewFact>& facts)
{
    std::map<FactId, FactId> replaced;
    for (const auto& fact : facts) {
        if (fact.kind != kindName(Kind::PromiseReplaced))
            continue;
        if (const auto body = decode(Kind::PromiseReplaced, fact.body)) {
            const auto& said = std::get<PromiseReplaced>(*body);
            replaced.emplace(said.by, said.promise);
        }
    }
    return replaced;
}

/// A case that a batch touches.
struct Touched {
    KnownCase known; ///< with the new facts
    std::optional<CaseRows> before; ///< what the lists say; none where they are behind
    bool changed = false;
};

/// The cases that a batch touches, each with the facts known so far, so that every new fact is
/// judged against the file as the one before it left it.
class Batch {
public:
    Batch(Connection& connection, WriterState& state, const AgencyContext& context,
        const Moment& now, const std::vector<NewFact>& facts)
        : m_connection(connection)
        , m_cache(state.cases)
        , m_speaker(state.speaker)
        , m_context(context)
        , m_now(now)
        , m_replaced(replacedBy(facts))
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
            return isOwn(fact) ? demand(checkPublishing(*body, m_speaker, m_context)) : void();
        const auto cases = casesOf(fact.subject, subject);
        if (cases.empty())
            checkAgainst(fold(CaseId{fact.subject.uuid}, recordsOfSubject(m_connection, subject)),
                fact, *body);
        for (const qint64 row : cases)
            checkAgainst(touched(row).known.file, fact, *body);
        if (const auto* request = std::get_if<ApprovalRequested>(&*body))
            checkOffer(*request);
    }

    void take(const NewFact& fact, const Fact& sealed, qint64 subject)
    {
        if (fact.subject.type == SubjectType::Agency)
            return;
        m_partiesMayChange = m_partiesMayChange || fact.kind == kindName(Kind::CaseOpened)
            || fact.kind == kindName(Kind::FactVoided);
        for (const qint64 row : casesOf(fact.subject, subject))
            add(touched(row), row, toRecord(sealed.content));
    }

    Changes project()
    {
        Changes changes;
        for (auto& [row, touched] : m_touched) {
            if (!touched.changed)
                continue;
            const auto& file = touched.known.file;
            if (m_partiesMayChange || !file.opened)
                refold(m_connection, row, m_context);
            else
                expediente::project(m_connection, row, touched.known.rowsUnder(m_context),
                    touched.before ? &*touched.before : nullptr);
            changes.cases.push_back(CaseId{subjectAt(m_connection, row).uuid});
        }
        return changes;
    }

    /// After the commit: the next save finds them as this one left them.
    void keep()
    {
        if (m_partiesMayChange)
            return m_cache.clear(); // the facts of other persons may belong to a case now
        for (auto& [row, touched] : m_touched)
            m_cache.put(row, std::move(touched.known));
    }

private:
    std::vector<qint64> casesOf(const Subject& subject, qint64 row)
    {
        return subject.type == SubjectType::Case ? std::vector<qint64>{row}
                                                 : casesOfPerson(m_connection, row);
    }
    Touched& touched(qint64 row)
    {
        const auto found = m_touched.find(row);
        if (found != m_touched.end())
            return found->second;
        auto cached = m_cache.take(row);
        auto& touched = m_touched[row];
        touched.known = cached ? std::move(*cached) : readKnown(m_connection, row);
        return touched;
    }
    void add(Touched& touched, qint64 row, const FactRecord& record)
    {
        auto& records = touched.known.records;
        auto& file = touched.known.file;
        if (!touched.changed && file.opened && !isQueued(m_connection, row))
            touched.before = touched.known.takeRowsUnder(m_context);
        touched.changed = true;
        const bool last = std::ranges::all_of(records, [&](const FactRecord& other) {
            return std::tie(other.order, other.id) < std::tie(record.order, record.id);
        });
        records.push_back(record);
        file = last ? foldLast(std::move(file), record) : fold(file.id, records);
    }
    /// What is asked for is the offer as it stands here, to the byte.
    void checkOffer(const ApprovalRequested& request)
    {
        auto query = m_connection.query("SELECT hash FROM fact WHERE id = ?");
        query.with(request.offer.uuid);
        if (!query.next() || toBytes(query.hash(0)).toHex() != request.offerHash)
            throw StoreException(
                {ErrorCode::RuleRefused, {QStringLiteral("approval.other_offer")}, {}});
    }
    void checkAgainst(const CaseFile& file, const NewFact& fact, const Body& body)
    {
        demand(checkRules(file, fact.subject, body, m_now, fact.occurredAt, m_context.catalogue));
        if (!isOwn(fact))
            return; // what others said was judged where they said it
        const auto replaced = fact.id ? m_replaced.find(*fact.id) : m_replaced.end();
        demand(checkAuthority(file, body, m_speaker, m_context,
            replaced == m_replaced.end() ? std::nullopt : std::optional(replaced->second)));
    }
    static void demand(const Done& done)
    {
        if (!done)
            throw StoreException(done.error());
    }
    bool isOwn(const NewFact& fact) const
    {
        return fact.author == QStringLiteral("user:") + m_speaker.user;
    }

    Connection& m_connection;
    CaseCache& m_cache;
    const Speaker& m_speaker;
    const AgencyContext& m_context;
    const Moment m_now;
    const std::map<FactId, FactId> m_replaced;
    std::map<qint64, Touched> m_touched;
    bool m_partiesMayChange = false;
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
    demand(connection, state.lease, now);
    AppendResult result;
    WriteTransaction transaction(connection);
    OpenHead head(connection, state, device_row::logging);
    Batch batch(connection, state, context, now, facts);
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
        if (import > 0)
            noteImportOf(connection, subject, import);
        result.appended.ids.push_back(sealed.content.id);
    }
    result.changes = batch.project();
    head.save();
    transaction.commit();
    batch.keep();
    return result;
}

void getReady(Connection& connection, WriterState& state, const AgencyContext& context, CaseId id)
{
    const auto row = findSubject(connection, id);
    if (!row)
        return;
    auto cached = state.cases.take(*row);
    KnownCase known = cached ? std::move(*cached) : readKnown(connection, *row);
    known.rowsUnder(context);
    state.cases.put(*row, std::move(known));
    // The pages that the save will write behind are then at hand too.
    lastLink(connection, *row, device_row::logging);
    freeSearchRow(connection, *row);
}

} // namespace expediente
