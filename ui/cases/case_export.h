#pragma once
#include "ui/cases/case_cells.h"

#include <QObject>

namespace expediente {
class Store;
}

namespace expediente::ui {

class Worker;

/// Writes a filtered list to a CSV file or a workbook (by its name) on a thread of its own, all of
/// it from one moment, and records that it left the encryption. The file appears whole, or not at
/// all.
class CaseExport : public QObject {
    Q_OBJECT
public:
    explicit CaseExport(Store& store, QObject* parent = nullptr);

    /// One at a time; `total` is only for the progress.
    void start(const QString& file, const CaseFilter& filter, CaseSort sort, const CaseCells& cells,
        qint64 total);
    void cancel();
    bool isRunning() const;

signals:
    void progressed(qint64 done, qint64 total);
    void finished(qint64 cases);
    void failed(const expediente::Error& error); ///< Cancelled too

private:
    struct Job;
    void end(const Result<qint64>& outcome);

    Store& m_store;
    Worker* m_worker;
};

} // namespace expediente::ui
