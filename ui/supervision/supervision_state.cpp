#include "ui/supervision/supervision_state.h"

#include "core/store/queries/day_work.h"
#include "core/store/store.h"
#include "ui/page/worker.h"

namespace expediente::ui {

namespace {

constexpr int casesAStep = 500; // each step is one question, so that the log can be checkpointed

using Changes = std::pair<std::vector<BucketChange>, std::vector<BucketMove>>;

Result<Changes> changesOf(Store& store, QDate today, const Worker::Reins& reins)
{
    BucketChanges changes(today.addMonths(-1), today, store.context());
    for (std::optional<qint64> after = 0; after;) {
        if (reins.cancelled())
            return fail(ErrorCode::Cancelled);
        auto next = store.ask([&](Connection& connection) {
            return addBucketChanges(connection, changes, *after, casesAStep);
        });
        if (!next)
            return fail(next.error());
        after = *next;
    }
    return Changes(changes.changes(), changes.moves());
}

} // namespace

SupervisionState::SupervisionState(const Services& services, QObject* parent)
    : QObject(parent), m_services(services), m_worker(new Worker(this))
{
    m_worker->setWhat(tr("Comparing buckets of arrears"));
}

void SupervisionState::ask()
{
    const QDate today = m_services.store.clock().today();
    m_today = today;
    emit asked();
    const auto question = [today, month = lastMonth(), weeks = lastWeeks()](Connection& c) {
        return Found{openRequests(c, today), weeklySample(c, today, sampleSize),
            promisesKept(c, month), contactRates(c, month), discountsGranted(c, weeks),
            authorNames(c)};
    };
    m_latest.ask(m_services.store.askLater(question), this, [this](Result<Found> found) {
        m_error = found ? std::nullopt : std::optional(found.error());
        if (found) {
            m_found = std::move(*found);
            m_ready = true;
        }
        emit changed();
        askBuckets();
    });
}

void SupervisionState::askBuckets()
{
    if (m_bucketsOf == m_today || m_worker->isRunning())
        return;
    m_bucketsOf = m_today;
    m_worker->run([&store = m_services.store, today = m_today](
                      const Worker::Reins& reins) { return changesOf(store, today, reins); },
        [this](Result<Changes> changes) {
            m_bucketsError = changes ? std::nullopt : std::optional(changes.error());
            if (changes) {
                m_buckets = std::move(changes->first);
                m_moves = std::move(changes->second);
            } else {
                m_bucketsOf = {};
            }
            emit bucketsChanged();
        });
}

} // namespace expediente::ui
