#include "ui/promises/promises_state.h"

#include "core/store/queries/day_work.h"
#include "core/store/store.h"
#include "ui/agenda/agenda_words.h"

namespace expediente::ui {

namespace {

constexpr int mostRowsAnew = 500; // as one page may have

struct Answer {
    PromisePage page;
    std::vector<PromiseSum> sums;
    PromisesState::Names names;
};

} // namespace

PromisesState::PromisesState(const Services& services, QObject* parent)
    : QObject(parent), m_services(services)
{
}

void PromisesState::setFilter(const PromiseFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_page = {};
    askFirst(pageRows);
}

void PromisesState::ask()
{
    askFirst(std::clamp(int(m_page.rows.size()), pageRows, mostRowsAnew));
}

void PromisesState::askFirst(int rows)
{
    m_latestMore.drop();
    const QDate today = m_services.store.clock().today();
    emit asked();
    const auto question = [filter = m_filter, rows, today](Connection& connection) {
        return Answer{promisePage(connection, filter, rows, {}, today),
            promiseSums(connection, today), authorNames(connection)};
    };
    m_latest.ask(m_services.store.askLater(question), this, [this, today](Result<Answer> answer) {
        m_error = answer ? std::nullopt : std::optional(answer.error());
        if (answer) {
            m_page = std::move(answer->page);
            m_sums = std::move(answer->sums);
            m_names = std::move(answer->names);
            m_today = today;
            m_ready = true;
        }
        emit changed();
    });
}

void PromisesState::askMore()
{
    if (!hasMore())
        return;
    const auto question = [filter = m_filter, key = m_page.nextKey, today = m_today](
                              Connection& connection) {
        return promisePage(connection, filter, pageRows, key, today);
    };
    m_latestMore.ask(m_services.store.askLater(question), this, [this](Result<PromisePage> page) {
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

qint64 PromisesState::count(PromiseList which, const QString& author) const
{
    qint64 count = 0;
    for (const auto& sum : m_sums)
        if (sum.which == which && (author.isEmpty() || sum.author == author))
            count += sum.count;
    return count;
}

std::vector<Money> PromisesState::amounts(PromiseList which, const QString& author) const
{
    std::vector<Money> list;
    for (const auto& sum : m_sums)
        if (sum.which == which && (author.isEmpty() || sum.author == author))
            list.push_back(sum.amount);
    return sumsOf(list);
}

std::vector<Money> PromisesState::allotted(PromiseList which, const QString& author) const
{
    std::vector<Money> list;
    for (const auto& sum : m_sums)
        if (sum.which == which && (author.isEmpty() || sum.author == author))
            list.push_back(sum.allotted);
    return sumsOf(list);
}

} // namespace expediente::ui
