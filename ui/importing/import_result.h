#pragma once
#include "core/exchange/importer.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

class QStackedLayout;
class QStackedWidget;

namespace expediente::ui {

class CaseTabs;
class EmptyState;
class InlineMessage;
class KpiStrip;
class LinkButton;
class MissingModel;
class PrimaryButton;
class RejectsModel;

/// What came of trying or importing a file: counts, rows that were refused, cases that the file no
/// longer has.
class ImportResult : public Panel {
    Q_OBJECT
public:
    explicit ImportResult(const Services& services, QWidget* parent = nullptr);

    void clear();
    void showReport(const ImportReport& report, bool tried);
    /// What was ticked is recalled: there is nothing left to propose.
    void showRecalled(int count);
    void setBusy(bool busy);
    bool hasRejects() const;
    /// The keyboard goes where the work goes on; where it is when the file brought nothing.
    void focusNext();

signals:
    void saveRejectsRequested();
    void recallRequested(const std::vector<expediente::MissingAccount>& confirmed);
    void portfolioRequested();
    void caseRequested(expediente::CaseId id); ///< the first one of the file

private:
    QWidget* buildRejects();
    QWidget* buildMissing();
    void showMessage(const ImportReport& report, bool tried);
    void showMissing(const ImportReport& report, bool tried);
    void updateRecall();
    static QString separator(char delimiter);
    static QString howRead(const ImportReport& report);
    static QStringList stillAway(const ImportReport& report);

    const Services& m_services;
    QStackedLayout* m_stack;
    KpiStrip* m_counts;
    InlineMessage* m_message;
    TextLabel* m_howRead;
    CaseTabs* m_tabs;
    QStackedWidget* m_pages;
    RejectsModel* m_rejects;
    MissingModel* m_missing;
    TextLabel* m_rejectsNote = nullptr;
    TextLabel* m_missingNote = nullptr;
    LinkButton* m_save = nullptr;
    PrimaryButton* m_open;
    std::optional<CaseId> m_first;
    PrimaryButton* m_recall = nullptr;
    bool m_mayRecall = false;
};

} // namespace expediente::ui
