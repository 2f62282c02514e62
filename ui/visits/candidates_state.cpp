#include "ui/visits/candidates_state.h"

#include "core/store/store.h"

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr int mostRowsAnew = 500; // as one page may have

constexpr qptrdiff mostJudged = 100; // of a question: the first ones are what is chosen from

struct Answer {
    CasePage page;
    std::map<CaseId, ContactVerdict> objections;
    std::vector<AreaCount> areas;
};

/// Pages are read on until enough of their rows may be contacted.
CasePage contactablePage(
    Connection& connection, const CaseFilter& filter, int rows, const QString& after, QDate today)
{
    CasePage page;
    page.nextKey = after;
    do {
        auto more = casePage(connection, filter, CaseSort::Priority, rows, page.nextKey, today);
        std::ranges::copy_if(more.rows, std::back_inserter(page.rows),
            [](const CaseRow& row) { return !row.stopped; });
        page.nextKey = more.nextKey;
    } while (int(page.rows.size()) < rows && !page.nextKey.isEmpty());
    return page;
}

/// Puts those who may not be visited that day behind the others.
std::map<CaseId, ContactVerdict> judgeRows(
    Connection& connection, std::vector<CaseRow>& rows, QDate day, const Store& store)
{
    std::map<CaseId, ContactVerdict> objections;
    const auto end = rows.begin() + std::min<qptrdiff>(mostJudged, std::ssize(rows));
    for (auto row = rows.begin(); row != end; ++row)
        if (auto objection = objectionToVisit(
                connection, row->id, day, {}, store.clock().now(), store.context()))
            objections.emplace(row->id, std::move(*objection));
    std::stable_partition(rows.begin(), end, [&](const CaseRow& row) {
        const auto found = objections.find(row.id);
        return found == objections.end() || found->second.answer != ContactAnswer::Block;
    });
    return objections;
}

} // namespace

CandidatesState::CandidatesState(const Services& services, QObject* parent)
    : QObject(parent), m_services(services), m_day(services.store.clock().today())
{
}

void CandidatesState::setDay(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    ask();
}

void CandidatesState::setText(const QString& text)
{
    if (text == m_filter.text)
        return;
    m_filter.text = text;
    askFirst(pageRows);
}

void CandidatesState::setArea(const QString& area)
{
    if (area == m_filter.area)
        return;
    m_filter.area = area;
    askFirst(pageRows);
}

void CandidatesState::ask()
{
    askFirst(std::clamp(int(m_page.rows.size()), pageRows, mostRowsAnew));
}

void CandidatesState::askFirst(int rows)
{
    m_latestMore.drop();
    emit asked();
    const auto question = [filter = m_filter, rows, day = m_day, &store = m_services.store](
                              Connection& connection) {
        Answer answer;
        answer.page = contactablePage(connection, filter, rows, {}, store.clock().today());
        answer.objections = judgeRows(connection, answer.page.rows, day, store);
        answer.areas = expediente::areas(connection);
        return answer;
    };
    m_latest.ask(m_services.store.askLater(question), this, [this](Result<Answer> answer) {
        m_error = answer ? std::nullopt : std::optional(answer.error());
        if (answer) {
            m_page = std::move(answer->page);
            m_areas = std::move(answer->areas);
            m_objections = std::move(answer->objections);
            m_ready = true;
        }
        emit changed();
    });
}

void CandidatesState::askMore()
{
    if (!hasMore())
        return;
    const auto question = [filter = m_filter, key = m_page.nextKey, day = m_day,
                              &store = m_services.store](Connection& connection) {
        Answer answer;
        answer.page = contactablePage(connection, filter, pageRows, key, store.clock().today());
        answer.objections = judgeRows(connection, answer.page.rows, day, store);
        return answer;
    };
    m_latestMore.ask(m_services.store.askLater(question), this, [this](Result<Answer> answer) {
        if (!answer) {
            m_error = answer.error();
            emit changed();
            return;
        }
        const auto& rows = answer->page.rows;
        m_objections.merge(answer->objections);
        m_page.nextKey = answer->page.nextKey;
        m_page.rows.insert(m_page.rows.end(), rows.begin(), rows.end());
        emit moreCame(rows);
    });
}

} // namespace expediente::ui
