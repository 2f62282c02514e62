#pragma once
#include "core/exchange/importer.h"
#include "core/exchange/profile_shelf.h"
#include "ui/page/later.h"
#include "ui/page/page.h"

class QStackedWidget;
class QTableView;

namespace expediente {
struct FilePreview;
struct PreviewRequest;
} // namespace expediente

namespace expediente::ui {

class ColumnsPanel;
class EmptyState;
class HistoryModel;
class ImportForm;
class ImportResult;
class LinkButton;
class Panel;
class StepBar;
class Worker;

/// Brings a creditor's file in, step by step: which file, what its columns are, what would come of
/// it, and the import itself, which can be taken back whole.
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
    /// As if it had been chosen here; not while the page is busy.
    void takeFile(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildResults();
    Panel* buildHistory();
    void addActions();
    void askHistory();
    // Step 2: what is in the file.
    void look(const PreviewRequest& request);
    void takePreview(const Result<FilePreview>& preview);
    void takeColumns();
    void showColumns();
    void showStep();
    void keepMapping();

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

    StepBar* m_steps;
    ImportForm* m_form;
    ColumnsPanel* m_columns;
    QStackedWidget* m_side;
    QWidget* m_results = nullptr;
    ImportResult* m_result;
    HistoryModel* m_history;
    QTableView* m_historyTable = nullptr;
    QWidget* m_noHistory = nullptr;
    LinkButton* m_undo = nullptr;
    Worker* m_worker;
    Worker* m_looker; ///< at the file that was chosen, which disturbs nobody
    int m_looks = 0; ///< only what the last look found is shown
    bool m_looked = false; ///< the columns are those of the chosen file
    bool m_tried = false, m_imported = false; ///< what is chosen now
    std::optional<ProfileDraft> m_mapping; ///< to keep, if the import succeeds
    Latest m_imports;
    ImportRequest m_last; ///< what the result on screen is of
    std::optional<ImportReport> m_report; ///< of an import; what is recalled belongs to it
    QString m_doing; ///< what the progress is of
    bool m_asked = false;
};

} // namespace expediente::ui
