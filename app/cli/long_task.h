#pragma once
#include "core/store/store.h"

namespace expediente::cli {

/// While it lives, Ctrl+C and a polite kill ask the task to stop instead of ending the process, and
/// a terminal sees how far it is. One at a time.
class LongTask {
public:
    explicit LongTask(QString what);
    ~LongTask();
    Q_DISABLE_COPY_MOVE(LongTask)

    Progress progress();
    void show(qint64 done, qint64 total);
    static bool interrupted();

private:
    QString m_what;
    bool m_onTerminal;
    int m_shown = -1; ///< per cent
};

} // namespace expediente::cli
