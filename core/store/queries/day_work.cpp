#include "core/store/queries/day_work.h"

#include "core/facts/body.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/promise_row.h"
#include "core/worklist/case_view.h"

namespace expediente {

namespace {

// Sources of agenda rows: planned, contact, visit, argument and offer, as in StepSource.
static_assert(int(StepSource::Planned) == 0 && int(StepSource::Contact) == 1
    && int(StepSource::Visit) == 3 && int(StepSource::Argument) == 4
    && int(StepSource::Offer) == 6);
/// Answered by an index of the agenda alone, which has open cases only.
constexpr auto pending =
    "FROM agenda t WHERE t.due <= ?1 AND (t.source IN (4, 6) OR (t.source = 3 AND t.due < ?1) OR "
    "(t.source IN (0, 1) AND t.kind <> 'call' AND NOT (t.kind = 'visit' AND EXISTS (SELECT 1 FROM "
    "visit v WHERE v.subject = t.subject AND v.outcome = '' AND v.day >= ?1))))";

QString wordsOfArgument(Connection& connection, FactId fact)
{
    const auto present = presentFact(connection, fact);
    const auto body =
        present ? decode(Kind::ArgumentStated, present->body) : fail(ErrorCode::NotFound);
    return body ? std::get<ArgumentStated>(*body).text : QString();
}

} // namespace

std::optional<Hindrance> hindranceOf(Connection& connection, const CaseRow& row)
{
    if (row.state != CaseState::Open)
        return Hindrance::NotOpen;
    if (!row.stopped)
        return std::nullopt;
    const auto file = readCase(connection, row.id);
    if (!file || file->disputeOpen())
        return Hindrance::Dispute;
    constexpr std::pair<LegalState, Hindrance> reasons[] = {
        {LegalState::CeaseRequest, Hindrance::CeaseRequest},
        {LegalState::Insolvent, Hindrance::Insolvent}, {LegalState::Sued, Hindrance::Sued},
        {LegalState::Lawyer, Hindrance::Lawyer}};
    for (const auto& [state, hindrance] : reasons)
        if (file->legalStateHolds(state))
            return hindrance;
    return Hindrance::Dispute;
}

std::vector<PendingStep> pendingSteps(Connection& connection, QDate today, int limit)
{
    std::vector<PendingStep> list;
    {
        auto query = connection.query(
            selectWithCase(connection, "t.kind, t.due, t.note, t.fact, t.source", "agenda",
                sqlOf({"WHERE t.id IN (SELECT t.id ", pending,
                    " ORDER BY t.due DESC, t.minute IS NULL, t.minute, t.id LIMIT ?2) "
                    "ORDER BY t.due DESC, t.minute IS NULL, t.minute, t.id"})));
        query.with(today, limit);
        while (query.next()) {
            int at = caseRowColumnCount;
            PendingStep step;
            step.caseRow = caseRowFrom(query, today);
            step.step = query.text(at++);
            step.due = query.day(at++);
            step.note = query.text(at++);
            if (!query.isNull(at))
                step.fact = FactId{query.uuid(at)};
            list.push_back(std::move(step));
        }
    }
    for (auto& step : list)
        if (step.fact && step.step == enumName(StepKind::VerifyArgument) && step.note.isEmpty())
            step.note = wordsOfArgument(connection, *step.fact);
    return list;
}

PendingCount countPendingSteps(Connection& connection, QDate today)
{
    auto query =
        connection.query(sqlOf({"SELECT count(*), coalesce(sum(t.due < ?1), 0) ", pending}));
    query.with(today);
    query.next();
    return {int(query.integer(0)), int(query.integer(1))};
}

std::vector<PromiseRow> promisesOfCase(Connection& connection, CaseId id, QDate today)
{
    auto query = connection.query(selectPromises(connection,
        "WHERE t.subject = (SELECT id FROM subject WHERE uuid = ? AND type = 1) AND t.ended = 0 "
        "ORDER BY t.due DESC, t.fact"));
    query.with(id.uuid);
    return promiseRowsFrom(query, today);
}

std::vector<std::pair<QString, QString>> authorNames(Connection& connection)
{
    std::vector<std::pair<QString, QString>> names;
    for (const auto& user : users(connection))
        names.emplace_back(QStringLiteral("user:") + user.key, user.name);
    return names;
}

} // namespace expediente
