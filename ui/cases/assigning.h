#pragma once
#include "core/base/error.h"
#include "core/worklist/share_out.h"

#include <QObject>

namespace expediente {
class Store;
}

namespace expediente::ui {

class Worker;

/// Says of many cases to whom they go, some hundreds a transaction, on a thread of its own.
class Assigning : public QObject {
    Q_OBJECT
public:
    static constexpr size_t atOnce = 200;

    explicit Assigning(Store& store, QObject* parent = nullptr);

    /// One at a time.
    void start(std::vector<Assignment> assignments);
    bool isRunning() const;
    Worker& worker() { return *m_worker; }

signals:
    /// So many were said, from the first; fewer than all after a cancel or an error.
    void finished(qint64 cases);
    void failed(const expediente::Error& error); ///< before finished(); not when cancelled

private:
    Store& m_store;
    Worker* m_worker;
};

} // namespace expediente::ui
