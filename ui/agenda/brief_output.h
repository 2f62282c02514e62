#pragma once
#include "core/base/error.h"
#include "core/base/uuid.h"
#include "ui/page/later.h"
#include "ui/page/services.h"

#include <QDate>

#include <functional>
#include <vector>

class QPrinter;

namespace expediente {
struct VisitBrief;
}

namespace expediente::ui {

/// Takes visit briefs out of the encryption, for a page: asks whether and where to, makes the
/// sheets off the GUI thread, records that they left (export.made), and says how it went.
class BriefOutput : public QObject {
    Q_OBJECT
public:
    enum class Target { File, Printer };

    /// Dialogs belong to `page`, which owns this.
    BriefOutput(const Services& services, QWidget* page);

    void one(CaseId id, QDate day, Target target);
    /// One sheet a case, in this order.
    void round(std::vector<CaseId> stops, QDate day, Target target);

    /// Which printer; false when the user changed their mind. Replaced by tests.
    using ChoosePrinter = std::function<bool(QPrinter& printer, QWidget* parent)>;
    void setChoosePrinter(ChoosePrinter choose) { m_choosePrinter = std::move(choose); }

signals:
    void done(const QString& sentence);
    void failed(const expediente::Error& error);

private:
    struct Job {
        std::vector<CaseId> cases;
        QDate day;
        QString what; ///< as in ExportMade
    };
    void start(Job job, Target target, const QString& suggestedName);
    bool confirmed(int sheets, Target target);
    void save(const Job& job, const QString& suggestedName);
    void print(const Job& job);
    void printSheets(const Job& job, const std::vector<VisitBrief>& briefs,
        const std::shared_ptr<QPrinter>& printer);

    const Services m_services;
    QWidget* m_page;
    ChoosePrinter m_choosePrinter;
};

} // namespace expediente::ui
