#include "ui/visits/candidates_state.h"

#include "core/store/store.h"

namespace expediente::ui {

namespace {

constexpr int mostRowsAnew = 500; // as one page may have

struct Answer {
    CasePage page;
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

} // namespace

CandidatesState::CandidatesState(const Services& services, QObject* parent)
    : QObject(parent), m_services(services)
{
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
        return Answer{
            contactablePage(connection, filter, rows, {}, today), expediente::areas(connection)};
    };
    m_latest.ask(m_services.store.askLater(question), this, [this](Result<Answer> answer) {
        m_error = answer ? std::nullopt : std::optional(answer.error());
        if (answer) {
            m_page = std::move(answer->page);
            m_areas = std::move(answer->areas);
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
        return contactablePage(connection, filter, pageRows, key, today);
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
