#pragma once
#include "core/exchange/importer.h"
#include "ui/page/later.h"
#include "ui/page/page.h"

class QTableView;

namespace expediente::ui {

class EmptyState;
class HistoryModel;
class ImportForm;
class ImportResult;
class LinkButton;
class Panel;
class Worker;

/// Brings a creditor's file in: try it, import it, see what came of it, take it back whole.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(const Services& services, QWidget* parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    void refresh() override;
    void focusFirst() override;
    /// Something is being imported, undone or read: the store is in use.
    bool isBusy() const;

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Panel* buildHistory();
    void addActions();
    void askHistory();
    void run(bool dry);
    void saveRejects();
    void recall(const std::vector<MissingAccount>& confirmed);
    void writeRejects(const ImportRequest& request);
    void undo();
    void takeBack(const Store::Undo& request, const QString& file);
    void askDespiteWork(const Error& refusal, const Store::Undo& request, const QString& file);
    void undone(const Done& outcome, const Store::Undo& request, const QString& file);
    void take(const Result<ImportReport>& report, bool tried);
    void showProgress(int phase, qint64 done, qint64 total);
    void start(const QString& what);
    void end();
    void refuse(const Error& error);

    ImportForm* m_form;
    ImportResult* m_result;
    HistoryModel* m_history;
    QTableView* m_historyTable = nullptr;
    QWidget* m_noHistory = nullptr;
    LinkButton* m_undo = nullptr;
    Worker* m_worker;
    Latest m_imports;
    ImportRequest m_last; ///< what the result on screen is of
    std::optional<ImportReport> m_report; ///< of an import; what is recalled belongs to it
    QString m_doing; ///< what the progress is of
    bool m_asked = false;
};

} // namespace expediente::ui
