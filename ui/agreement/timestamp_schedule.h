#pragma once
#include "core/base/error.h"
#include "ui/page/services.h"

#include <QObject>
#include <QTimer>

namespace expediente::ui {

class Worker;

/// Gets the timestamps that signed agreements still lack, while their store's window is open: soon
/// after something was saved, and every few minutes as long as the authority can't be reached.
/// Nothing in a window that only reads.
class TimestampSchedule : public QObject {
    Q_OBJECT
public:
    TimestampSchedule(const Services& services, QObject* parent);

    /// As the clock does it.
    void look();

signals:
    /// Told once until one succeeds again. Of a missing connection nothing is told: agreements are
    /// signed where there is none.
    void failed(const expediente::Error& error);
    void looked(); ///< whatever came of it

private:
    void heard(const Result<int>& outcome);

    Store& m_store;
    Worker* m_worker;
    QTimer m_regular, m_soon;
    bool m_told = false;
};

} // namespace expediente::ui
