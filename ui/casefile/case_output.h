#pragma once
#include "core/base/error.h"
#include "core/base/uuid.h"
#include "ui/page/services.h"

#include <QObject>

namespace expediente::ui {

class WorkBar;
class Worker;

/// The report for the person who asks what is kept about them, to a PDF: asked for once more, since
/// it leaves the encryption, and recorded. A child of the page that shows it.
class AccessOutput : public QObject {
    Q_OBJECT
public:
    AccessOutput(const Services& services, QWidget* page);

    /// Of the case's debtor.
    void save(CaseId id);

signals:
    void done(const QString& sentence);
    void failed(const expediente::Error& error);

private:
    void write(CaseId id, const QString& path);

    const Services m_services;
    QWidget* m_page;
    Worker* m_worker;
    WorkBar* m_bar;
};

} // namespace expediente::ui
