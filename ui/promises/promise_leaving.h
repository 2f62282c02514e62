#pragma once
#include "core/base/error.h"
#include "core/store/queries/promise_pages.h"
#include "ui/page/services.h"

#include <QObject>

#include <set>

namespace expediente::ui {

class WorkBar;
class Worker;

/// Takes promises out of the encryption: to a CSV file, the whole list from one moment, with
/// progress at the foot of the page and a way to stop; or to the clipboard. Each time it is
/// recorded (export.made) before anything is out.
class PromiseLeaving : public QObject {
    Q_OBJECT
public:
    using Names = std::vector<std::pair<QString, QString>>;
    /// More rows than this are asked about before they are copied.
    static constexpr int ordinaryCopy = 50;

    /// Dialogs belong to `page`, which owns this.
    PromiseLeaving(const Services& services, QWidget* page);

    /// `count`: how many there are, for the question.
    void exportList(const PromiseFilter& filter, qint64 count);
    void copy(std::vector<PromiseRow> rows, Names names);

signals:
    void done(const QString& sentence);
    void failed(const expediente::Error& error);

private:
    void write(const QString& path, const PromiseFilter& filter, qint64 count);
    void record(int count, const std::set<CaseId>& cases, const QString& text);

    const Services m_services;
    QWidget* m_page;
    Worker* m_worker;
    WorkBar* m_bar;
};

} // namespace expediente::ui
