#include "ui/settings/backup_plan.h"

#include <QDir>
#include <QSettings>

namespace expediente::ui {

namespace {

QString planPath(const QString& storeDir)
{
    return QDir(storeDir).filePath(QStringLiteral("backup.ini"));
}

} // namespace

BackupPlan BackupPlan::load(const QString& storeDir)
{
    const QSettings file(planPath(storeDir), QSettings::IniFormat);
    BackupPlan plan;
    plan.folder = file.value(QStringLiteral("folder")).toString();
    plan.everyHours =
        qBound(0, file.value(QStringLiteral("everyHours"), plan.everyHours).toInt(), 24 * 31);
    plan.kept = qBound(1, file.value(QStringLiteral("kept"), plan.kept).toInt(), 1000);
    return plan;
}

void BackupPlan::save(const QString& storeDir) const
{
    QSettings file(planPath(storeDir), QSettings::IniFormat);
    file.setValue(QStringLiteral("folder"), folder);
    file.setValue(QStringLiteral("everyHours"), everyHours);
    file.setValue(QStringLiteral("kept"), kept);
}

bool BackupPlan::isDue(const std::optional<QDateTime>& newest, const QDateTime& now) const
{
    if (folder.isEmpty() || everyHours == 0)
        return false;
    // One from the future is of a clock that was wrong.
    return !newest || *newest > now || newest->secsTo(now) >= qint64(everyHours) * 3600;
}

Result<Backup> backUpBy(
    const BackupPlan& plan, const Store& store, const QDateTime& now, const Progress& progress)
{
    auto made = backUp(store, plan.folder, now, progress);
    if (made)
        keepNewest(plan.folder, made->store, plan.kept);
    return made;
}

} // namespace expediente::ui
