#include "ui/settings/backup_schedule.h"

#include "ui/page/worker.h"
#include "ui/settings/backup_plan.h"

namespace expediente::ui {

namespace {

constexpr std::chrono::minutes betweenLooks{5};
constexpr std::chrono::seconds afterStart{20}; // a window may be open for moments only

/// Nothing where none is due.
std::optional<Result<Backup>> backUpIfDue(const Store& store, const Worker::Reins& reins)
{
    const auto plan = BackupPlan::load(store.dir());
    const auto id = storeIdOf(store.dir());
    if (plan.folder.isEmpty() || !id)
        return std::nullopt;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto known = backupsIn(plan.folder, *id);
    const auto newest = known.empty() ? std::nullopt : std::optional(known.front().made);
    if (!plan.isDue(newest, now))
        return std::nullopt;
    return backUpBy(plan, store, now, {[](qint64, qint64) {}, reins.cancelled});
}

} // namespace

BackupSchedule::BackupSchedule(const Store& store, QObject* parent)
    : QObject(parent), m_store(store), m_worker(new Worker(this))
{
    if (store.access() == Store::Access::ReadOnly)
        return;
    m_worker->setWhat(tr("Backing up"));
    connect(&m_timer, &QTimer::timeout, this, &BackupSchedule::look);
    m_timer.start(betweenLooks);
    QTimer::singleShot(afterStart, this, &BackupSchedule::look);
}

void BackupSchedule::look()
{
    if (m_worker->isRunning())
        return;
    m_worker->run(
        [&store = m_store](const Worker::Reins& reins) { return backUpIfDue(store, reins); },
        [this](const std::optional<Result<Backup>>& outcome) {
            if (outcome && *outcome) {
                m_told = false;
                emit made();
            } else if (outcome && outcome->error().code != ErrorCode::Cancelled
                && !std::exchange(m_told, true)) {
                emit failed(outcome->error());
            }
            emit looked();
        });
}

} // namespace expediente::ui
