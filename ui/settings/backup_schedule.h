#pragma once
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

namespace expediente {
class Store;
}

namespace expediente::ui {

class Worker;

/// Backs the store up when it is time, while its window is open; looks every few minutes, on a
/// thread of its own, since a drive may be slow. Nothing in a window that only reads: another one
/// writes, and backs up.
class BackupSchedule : public QObject {
    Q_OBJECT
public:
    /// Outlived by the store.
    BackupSchedule(const Store& store, QObject* parent);

    /// As the clock does it.
    void look();

signals:
    void made(); ///< a backup
    /// Told once until one succeeds again: a drive that is not there stays so for a while.
    void failed(const expediente::Error& error);
    void looked(); ///< whatever came of it

private:
    const Store& m_store;
    Worker* m_worker;
    QTimer m_timer;
    bool m_told = false;
};

} // namespace expediente::ui
