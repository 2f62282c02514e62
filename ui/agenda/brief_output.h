#pragma once
#include "core/base/error.h"
#include "core/base/uuid.h"
#include "ui/page/services.h"

#include <QDate>

#include <memory>
#include <vector>

class QPrinter;

namespace expediente::ui {

class WorkBar;
class Worker;

/// Takes visit briefs out of the encryption, for a page: asks whether and where to, makes the
/// sheets off the GUI thread with progress at the foot of the page and a way to stop, records that
/// they left (export.made), and says how it went.
class BriefOutput : public QObject {
    Q_OBJECT
public:
    enum class Target { File, Printer };

    /// Dialogs belong to `page`, which owns this. One output at a time.
    BriefOutput(const Services& services, QWidget* page);

    void one(CaseId id, QDate day, Target target);
    /// One sheet a case, in this order.
    void round(std::vector<CaseId> stops, QDate day, Target target);

signals:
    void done(const QString& sentence); ///< also that it was cancelled
    void failed(const expediente::Error& error);

private:
    struct Job {
        std::vector<CaseId> cases;
        QDate day;
        QString what; ///< as in ExportMade
    };
    void start(Job job, Target target, const QString& suggestedName);
    void save(const Job& job, const QString& suggestedName);
    void saveTo(const QString& path, const Job& job);
    void print(const Job& job);
    void printOn(const std::shared_ptr<QPrinter>& printer, const Job& job);
    void tell(const Done& outcome, const QString& sentence);

    const Services m_services;
    QWidget* m_page;
    Worker* m_worker;
    WorkBar* m_bar;
};

} // namespace expediente::ui
