#include "ui/visits/candidates_state.h"

#include "core/store/store.h"
#include "ui/page/store_watch.h"

namespace expediente::ui {

namespace {

constexpr int mostRowsAnew = 500; // as one page may have

struct Answer {
    CasePage page;
    std::vector<AreaCount> areas;
    qint64 count = 0;
};

} // namespace

CandidatesState::CandidatesState(const Services& services, QObject* parent)
    : QObject(parent), m_services(services)
{
    connect(&services.watch, &StoreWatch::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.cases.empty())
            ask();
    });
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
    const auto question = [filter = m_filter, rows, today = m_services.store.clock().today()](
                              Connection& connection) {
        return Answer{casePage(connection, filter, CaseSort::Priority, rows, {}, today),
            expediente::areas(connection), countCases(connection, filter, today).cases};
    };
    m_latest.ask(m_services.store.askLater(question), this, [this](Result<Answer> answer) {
        m_error = answer ? std::nullopt : std::optional(answer.error());
        if (answer) {
            m_page = std::move(answer->page);
            m_areas = std::move(answer->areas);
            m_count = answer->count;
            m_ready = true;
        }
        emit changed();
    });
}

void CandidatesState::askMore()
{
    if (!hasMore())
        return;
    const auto question = [filter = m_filter, key = m_page.nextKey,
                              today = m_services.store.clock().today()](Connection& connection) {
        return casePage(connection, filter, CaseSort::Priority, pageRows, key, today);
    };
    m_latestMore.ask(m_services.store.askLater(question), this, [this](Result<CasePage> page) {
        if (!page) {
            m_error = page.error();
            emit changed();
            return;
        }
        m_page.nextKey = page->nextKey;
        m_page.rows.insert(m_page.rows.end(), page->rows.begin(), page->rows.end());
        emit moreCame(page->rows);
    });
}

} // namespace expediente::ui
