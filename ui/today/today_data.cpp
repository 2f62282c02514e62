#include "ui/today/today_data.h"

#include "core/facts/body.h"
#include "core/store/queries/case_read.h"

#include <algorithm>
#include <set>

namespace expediente::ui {

namespace {

class Judging {
public:
    Judging(
        Connection& connection, const Moment& now, const AgencyContext& context, TodayData& data)
        : m_connection(connection), m_now(now), m_context(context), m_data(data)
    {
    }

    /// Those who may not be called now go behind those who may, each in their order.
    template <class Row, class IsContact>
    void order(std::vector<Row>& rows, IsContact isContact)
    {
        const auto judged = rows.begin() + std::min<qptrdiff>(mostJudgedRows, std::ssize(rows));
        std::set<CaseId> blocked;
        for (auto row = rows.begin(); row != judged; ++row)
            if (isContact(*row) && isBlocked(row->caseRow.id))
                blocked.insert(row->caseRow.id);
        std::stable_partition(rows.begin(), judged,
            [&](const Row& row) { return !blocked.contains(row.caseRow.id); });
    }

private:
    bool isBlocked(CaseId id)
    {
        if (m_seen.insert(id).second)
            if (auto verdict = verdictNow(m_connection, id, Channel::Call, m_now, m_context))
                m_data.verdicts.emplace(id, std::move(*verdict));
        const auto found = m_data.verdicts.find(id);
        return found != m_data.verdicts.end() && found->second.answer == ContactAnswer::Block;
    }

    Connection& m_connection;
    const Moment& m_now;
    const AgencyContext& m_context;
    TodayData& m_data;
    std::set<CaseId> m_seen;
};

} // namespace

bool asksForContact(const PendingStep& step)
{
    const auto kind = enumFromName<StepKind>(step.step);
    return kind == StepKind::Call || kind == StepKind::FollowBrokenPromise
        || kind == StepKind::Negotiate;
}

TodayData askToday(Connection& connection, const Moment& now, const AgencyContext& context)
{
    const QDate today = now.date();
    TodayData data;
    data.today = today;
    data.round = askRoundDay(connection, today, now, context);
    if (const DayStop* next = data.round.next())
        data.visitNow = verdictNow(connection, next->stop.caseRow.id, Channel::Visit, now, context);
    data.due = promisesDue(connection, today);
    data.slipped = promisesSlipped(connection, today, slippedDays, mostTodayRows);
    data.calls = callBacks(connection, today, mostTodayRows);
    data.pending = pendingSteps(connection, today, mostTodayRows);
    data.pendingCount = countPendingSteps(connection, today);
    Judging judging(connection, now, context, data);
    judging.order(data.calls, [](const CallBack&) { return true; });
    judging.order(data.slipped, [](const PromiseRow&) { return true; });
    judging.order(data.pending, asksForContact);
    data.figures = dayFigures(connection, today);
    for (const auto& file : imports(connection)) {
        if (!file.undone) {
            data.received = file.at;
            break;
        }
    }
    return data;
}

} // namespace expediente::ui
