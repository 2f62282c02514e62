#include "core/store/erasing.h"

#include "core/casefile/fold.h"
#include "core/facts/body.h"
#include "core/facts/digests.h"
#include "core/store/attachments.h"
#include "core/store/drafts.h"
#include "core/store/fact_rows.h"
#include "core/store/projection.h"
#include "core/store/scrubbing.h"

#include <algorithm>
#include <set>
#include <span>

namespace expediente {

namespace {

constexpr qsizetype leastNeedle = 5; ///< shorter ones stand in too many texts by chance
constexpr auto factsInOneRecord = size_t(maxListLength);

/// Words by which a fact of another's case speaks of somebody.
QStringList needlesOf(const PersonFile& person)
{
    QStringList needles{person.id.toString()};
    const auto add = [&](const QString& text) {
        if (text.trimmed().size() >= leastNeedle)
            needles << text.trimmed();
    };
    add(person.name);
    for (const auto& identifier : person.identifiers)
        add(identifier.value);
    for (const auto& point : person.points) {
        needles << point.id.toString();
        add(point.body.value);
        if (point.body.address)
            add(point.body.address->street);
    }
    return needles;
}

bool speaksOf(const QByteArray& body, const QStringList& needles)
{
    const QString text = QString::fromUtf8(body);
    return std::ranges::any_of(
        needles, [&](const QString& needle) { return text.contains(needle, Qt::CaseInsensitive); });
}

/// Whether the law may ask to keep somebody because of what is owed.
bool owes(PartyRole role)
{
    return role == PartyRole::Debtor || role == PartyRole::CoDebtor || role == PartyRole::Guarantor;
}

/// What stays of a case that goes: who owed whom under which folio, in ids alone, so that the case
/// can say what became of it. Only while it is not void, since the void goes.
std::set<FactId> keptOf(const CaseFile& file)
{
    std::set<FactId> kept;
    for (const auto& entry : file.timeline)
        if (entry.body && !entry.voidedBy && std::holds_alternative<CaseOpened>(*entry.body))
            kept.insert(entry.id);
    return kept;
}

/// Money and terms are the other's too, and a void must go on voiding.
bool staysWithOthers(const QByteArray& kind)
{
    static const std::set<QByteArray> kinds{kindName(Kind::CaseOpened),
        kindName(Kind::AccountStated), kindName(Kind::PaymentReceived),
        kindName(Kind::PaymentReversed), kindName(Kind::FactVoided)};
    return kinds.contains(kind);
}

class Planner {
public:
    Planner(Connection& connection, const Erasure& erasure, const Speaker& speaker, QDate today,
        const AgencyContext& context)
        : m_connection(connection)
        , m_erasure(erasure)
        , m_speaker(speaker)
        , m_today(today)
        , m_context(context)
    {
    }

    ErasurePlan plan()
    {
        if (m_erasure.person)
            startWith(*m_erasure.person);
        else if (m_erasure.caseId)
            takeCase(rowOf(*m_erasure.caseId));
        takeLonely();
        for (const qint64 row : m_cases)
            takeFacts(row, keptOf(m_files.at(row)));
        for (const qint64 row : m_persons)
            takeFacts(row, {});
        for (const qint64 row : m_persons)
            takeMentions(row);
        m_plan.cases.assign(m_cases.begin(), m_cases.end());
        m_plan.persons.assign(m_persons.begin(), m_persons.end());
        m_plan.otherCases.assign(m_others.begin(), m_others.end());
        takeDrafts();
        dropSharedDigests();
        return std::move(m_plan);
    }

private:
    qint64 rowOf(const Subject& subject)
    {
        const auto row = findSubject(m_connection, subject);
        if (!row)
            throw StoreException({ErrorCode::NotFound, {subject.toString()}, {}});
        return *row;
    }
    const CaseFile& fileOf(qint64 row)
    {
        auto found = m_files.find(row);
        if (found == m_files.end())
            found = m_files
                        .emplace(row,
                            fold(CaseId{subjectAt(m_connection, row).uuid},
                                recordsOfCase(m_connection, row)))
                        .first;
        return found->second;
    }
    void hinder(const CaseFile& file)
    {
        const auto may = checkErasure(file, m_erasure.cause, m_today, m_speaker, m_context);
        if (!may && !m_plan.hindrance)
            m_plan.hindrance = may.error();
    }
    void takeCase(qint64 row)
    {
        hinder(fileOf(row));
        m_cases.insert(row);
    }
    void startWith(PersonId id)
    {
        const qint64 person = rowOf(id);
        m_persons.insert(person);
        bool owed = false;
        for (const qint64 row : casesOfPerson(m_connection, person)) {
            const auto& file = fileOf(row);
            const PartyRole role = file.roleOf(id);
            owed = owed || owes(role);
            if (role == PartyRole::Debtor)
                takeCase(row);
            else if (owes(role))
                hinder(file);
        }
        // Somebody who owes nothing is kept for nobody's sake; who may is asked all the same.
        if (!owed)
            hindranceOfRole();
    }
    void hindranceOfRole()
    {
        if (!isAboveCollectors(m_speaker.role) && !m_plan.hindrance)
            m_plan.hindrance =
                Error{ErrorCode::RuleRefused, {QStringLiteral("erasure.not_yours")}, {}};
    }
    /// Those of whom nobody would know without the cases that go.
    void takeLonely()
    {
        for (const qint64 row : m_cases)
            for (const qint64 person : personsOfCase(m_connection, row)) {
                const auto all = casesOfPerson(m_connection, person);
                if (std::ranges::all_of(all, [&](qint64 other) { return m_cases.contains(other); }))
                    m_persons.insert(person);
            }
    }
    void takeFacts(qint64 subject, const std::set<FactId>& kept)
    {
        auto& facts = m_plan.facts[subject];
        for (const auto& record : recordsOfSubject(m_connection, subject))
            if (!kept.contains(record.id))
                take(record, facts);
    }
    void takeMentions(qint64 person)
    {
        for (const qint64 row : casesOfPerson(m_connection, person)) {
            if (m_cases.contains(row))
                continue;
            const auto* file = fileOf(row).person(PersonId{subjectAt(m_connection, person).uuid});
            if (!file)
                continue;
            m_others.insert(row);
            const auto needles = needlesOf(*file);
            m_needles += needles;
            auto& facts = m_plan.facts[row];
            for (const auto& record : recordsOfSubject(m_connection, row))
                if (!staysWithOthers(record.kind) && speaksOf(record.body, needles))
                    take(record, facts);
        }
    }
    void take(const FactRecord& record, std::vector<FactId>& facts)
    {
        if (record.body.isEmpty() || record.kind == kindName(Kind::SubjectErased)
            || !m_taken.insert(record.id).second)
            return;
        facts.push_back(record.id);
        const auto kind = kindFromName(record.kind);
        const auto body = kind ? decode(*kind, record.body) : fail(ErrorCode::NotFound);
        if (body)
            std::ranges::copy(digestsIn(*body), std::back_inserter(m_plan.digests));
    }
    void takeDrafts()
    {
        for (const qint64 row : m_plan.cases)
            for (const Draft& draft : draftsAbout(m_connection, row))
                takeDraft(draft);
        for (const qint64 row : m_plan.otherCases)
            for (const Draft& draft : draftsAbout(m_connection, row))
                if (speaksOf(draft.body, m_needles))
                    takeDraft(draft);
    }
    void takeDraft(const Draft& draft)
    {
        m_plan.drafts << draft.key;
        std::ranges::copy(digestsNamedIn(draft.body), std::back_inserter(m_plan.digests));
    }
    /// The same receipt may be attached to somebody else's case.
    void dropSharedDigests()
    {
        auto& digests = m_plan.digests;
        std::ranges::sort(digests);
        const auto twice = std::ranges::unique(digests);
        digests.erase(twice.begin(), twice.end());
        std::set<QByteArray> shared;
        for (const QByteArray& digest : digests) {
            auto query = m_connection.query(
                sqlOf({"SELECT id FROM ", factsWithDocuments, " AND instr(body, ?) > 0"}));
            query.with(digest);
            while (query.next())
                if (!m_taken.contains(FactId{query.uuid(0)}))
                    shared.insert(digest);
        }
        std::erase_if(digests, [&](const QByteArray& digest) { return shared.contains(digest); });
    }

    Connection& m_connection;
    const Erasure& m_erasure;
    const Speaker& m_speaker;
    const QDate m_today;
    const AgencyContext& m_context;
    std::map<qint64, CaseFile> m_files;
    std::set<qint64> m_cases, m_persons, m_others;
    std::set<FactId> m_taken;
    QStringList m_needles;
    ErasurePlan m_plan;
};

SubjectErased bodyOf(const Erasure& erasure, std::span<const FactId> facts, bool whole)
{
    SubjectErased body{erasure.cause, erasure.reason, whole, {facts.begin(), facts.end()}};
    if (const auto good = check(body); !good)
        throw StoreException(good.error());
    return body;
}

void destroy(Connection& connection, const std::vector<FactId>& facts)
{
    for (const FactId id : facts)
        destroyContent(connection, id);
}

} // namespace

ErasurePlan planErasure(Connection& connection, const Erasure& erasure, const Speaker& speaker,
    QDate today, const AgencyContext& context)
{
    return Planner(connection, erasure, speaker, today, context).plan();
}

Erased erase(Connection& connection, WriterState& state, const AgencyContext& context,
    const Moment& now, QDate today, const Erasure& erasure)
{
    if (state.staging)
        throw StoreException({ErrorCode::StoreBusy, {QStringLiteral("import")}, {}});
    WriteTransaction transaction(connection);
    const auto plan = planErasure(connection, erasure, state.speaker, today, context);
    if (plan.hindrance)
        throw StoreException(*plan.hindrance);
    OpenHead head(connection, state, device_row::logging);
    Erased done;
    done.persons = qint64(plan.persons.size());
    const auto author = QStringLiteral("user:") + state.speaker.user;
    const auto record = [&](qint64 subject, std::span<const FactId> facts, bool whole) {
        const auto body = bodyOf(erasure, facts, whole);
        sealAndInsert(connection, head, newFact(subjectAt(connection, subject), body, now, author),
            subject, device_row::logging, 0, now.utcMs,
            lastLink(connection, subject, device_row::logging), Signing::Now);
    };
    for (const auto& [subject, facts] : plan.facts) {
        const bool whole = std::ranges::find(plan.otherCases, subject) == plan.otherCases.end();
        if (facts.empty() && !whole)
            continue;
        std::span<const FactId> left(facts);
        do {
            const auto some = left.first(std::min(left.size(), factsInOneRecord));
            record(subject, some, whole);
            left = left.subspan(some.size());
        } while (!left.empty());
        destroy(connection, facts);
        noteVoidsAnew(connection, subject);
        done.facts += qint64(facts.size());
    }
    for (const QString& key : plan.drafts)
        done.drafts += connection.query("DELETE FROM draft WHERE key = ?").with(key).run();
    for (const QByteArray& digest : plan.digests)
        if (const auto named = sha256FromHex(digest))
            done.documents += dropAttachment(connection, *named) ? 1 : 0;
    // A photo that was taken out again before anything was signed may be of whoever asks.
    letGoUnnamed(connection);
    for (const auto* rows : {&plan.cases, &plan.otherCases})
        for (const qint64 row : *rows) {
            refold(connection, row, context);
            done.cases.push_back(CaseId{subjectAt(connection, row).uuid});
        }
    head.save();
    transaction.commit();
    state.cases.clear();
    return done;
}

bool emptyLog(Connection& connection)
{
    const auto emptied = atBoundary(connection.database().path(), [&] {
        beginScrub(connection);
        return connection.database().sql().execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt()
            == 0;
    });
    return emptied.value_or(false);
}

} // namespace expediente
