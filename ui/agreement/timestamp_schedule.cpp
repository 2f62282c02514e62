#include "ui/agreement/timestamp_schedule.h"

#include "core/evidence/timestamping.h"
#include "core/store/store.h"
#include "ui/page/store_watch.h"
#include "ui/page/worker.h"

namespace expediente::ui {

namespace {

constexpr std::chrono::minutes betweenLooks{10};
constexpr std::chrono::seconds afterChange{15}; // who signs goes on saving: promises, copies

} // namespace

TimestampSchedule::TimestampSchedule(const Services& services, QObject* parent)
    : QObject(parent), m_store(services.store), m_worker(new Worker(this))
{
    if (m_store.access() == Store::Access::ReadOnly)
        return;
    m_worker->setYields();
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterChange);
    connect(&m_soon, &QTimer::timeout, this, &TimestampSchedule::look);
    connect(&m_regular, &QTimer::timeout, this, &TimestampSchedule::look);
    connect(&services.watch, &StoreWatch::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    m_regular.start(betweenLooks);
    m_soon.start();
}

void TimestampSchedule::look()
{
    if (m_worker->isRunning())
        return;
    m_worker->run([&store = m_store](
                      const Worker::Reins& reins) { return stampPapers(store, reins.cancelled); },
        [this](const Result<int>& outcome) { heard(outcome); });
}

void TimestampSchedule::heard(const Result<int>& outcome)
{
    if (outcome) {
        m_told = m_told && *outcome == 0;
    } else {
        const ErrorCode code = outcome.error().code;
        const bool ofNetwork = code == ErrorCode::NetworkDown || code == ErrorCode::NetworkTimeout
            || code == ErrorCode::Cancelled;
        if (!ofNetwork && !std::exchange(m_told, true))
            emit failed(outcome.error());
    }
    emit looked();
}

} // namespace expediente::ui
