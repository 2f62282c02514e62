#include "ui/shell/rescue.h"

#include "ui/page/preferences.h"
#include "ui/page/prompts.h"
#include "ui/page/work_bar.h"
#include "ui/page/worker.h"
#include "ui/shell/entrance_card.h"
#include "ui/text/words.h"

namespace expediente::ui {

namespace {

Formatter formatFor(const Environment& environment)
{
    return Formatter(environment.preferences.language(), Region::MX, QTimeZone::systemTimeZone());
}

Progress progressOf(const Worker::Reins& reins, qint64 unit)
{
    return {[report = reins.report, unit](
                qint64 done, qint64 total) { report(0, done / unit, total / unit); },
        reins.cancelled};
}

constexpr qint64 megabyte = 1024 * 1024;

} // namespace

Rescue::Rescue(const Environment& environment, EntranceCard& page)
    : QObject(&page)
    , m_environment(environment)
    , m_page(page)
    , m_worker(new Worker(this))
    , m_bar(new WorkBar(environment.theme, formatFor(environment), *m_worker, &page))
{
}

void Rescue::setBusy(bool busy)
{
    m_page.widget()->setEnabled(!busy); // the bar with its button is beside it
    if (busy) {
        emit begun();
        m_page.showProblem({});
        m_bar->begin();
    }
}

void Rescue::refuse(const Error& error)
{
    setBusy(false);
    m_page.showProblem(sentence(error));
    m_page.setFocus();
}

void Rescue::salvage(const std::shared_ptr<DataKey>& key)
{
    if (m_worker->isRunning())
        return;
    m_worker->setWhat(tr("Saving what can be read"));
    m_worker->run(
        [dir = m_environment.dir, rules = m_environment.rules, key](const Worker::Reins& reins) {
            return expediente::salvage(
                dir, *key, rules, QDateTime::currentDateTimeUtc(), progressOf(reins, 1));
        },
        [this](const Result<Salvage>& saved) {
            if (!saved)
                return refuse(saved.error());
            emit salvaged(*saved);
        });
    setBusy(true);
}

void Rescue::restore(Restoring mode)
{
    if (m_worker->isRunning())
        return;
    m_environment.prompts.fileToOpen(&m_page, tr("Restore a backup"),
        tr("Backups (*.backup);;All files (*)"),
        [this, mode](const QString& file) { confirm(file, mode); });
}

void Rescue::confirm(const QString& file, Restoring mode)
{
    const auto backup = readBackup(file); // its last few bytes
    if (!backup)
        return refuse(backup.error());
    const Formatter format = formatFor(m_environment);
    const QDateTime made = backup->made.toLocalTime();
    QStringList explanation{
        tr("What was written after that moment is not in it. It opens with the passphrase of that "
           "day, or with the recovery key.")};
    if (mode == Restoring::OverDamaged)
        explanation << tr("The damaged files are moved into a folder beside it and never deleted.");
    explanation << tr("If the store of that day is still on another machine, don't work with it "
                      "any more: both would sign in the name of one device.");
    m_environment.prompts.confirm(&m_page,
        tr("Restore the backup of %1, %2?")
            .arg(format.fullDate(made.date()), format.time(made.time())),
        explanation.join(QStringLiteral("\n\n")), tr("Restore"),
        [this, file, mode] { begin(file, mode); });
}

void Rescue::begin(const QString& file, Restoring mode)
{
    m_worker->setWhat(tr("Restoring the backup (MB)"));
    m_worker->run(
        [dir = m_environment.dir, file, mode](const Worker::Reins& reins) {
            return restoreBackup(
                file, dir, mode, QDateTime::currentDateTimeUtc(), progressOf(reins, megabyte));
        },
        [this](const Result<Restored>& outcome) {
            if (!outcome)
                return refuse(outcome.error());
            emit restored();
        });
    setBusy(true);
}

} // namespace expediente::ui
