#pragma once
#include "core/base/error.h"
#include "ui/page/services.h"

#include <QObject>

#include <functional>

class QPrinter;

namespace expediente::ui {

class WorkBar;
class Worker;

/// Takes an agreement out of the encryption, as a file or on paper, off the GUI thread, and records
/// that it left (export.made) before it does. One output at a time.
class AgreementOutput : public QObject {
    Q_OBJECT
public:
    /// Dialogs belong to `page`, which owns this.
    AgreementOutput(const Services& services, QWidget* page);

    /// `folio` names the file, which names nobody. `then` once it is out.
    void save(const QByteArray& pdf, const QString& folio, std::function<void()> then);
    void print(const QByteArray& pdf, std::function<void()> then);

signals:
    void failed(const expediente::Error& error);

private:
    void run(const QString& what, const char* format, std::function<Done()> job,
        std::function<void()> then);

    const Services m_services;
    QWidget* m_page;
    Worker* m_worker;
    WorkBar* m_bar;
};

} // namespace expediente::ui
