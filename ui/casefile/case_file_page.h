#pragma once
#include "ui/casefile/case_file_model.h"
#include "ui/forms/form_kind.h"
#include "ui/page/page.h"

#include <QTimer>

#include <array>

class QStackedWidget;

namespace expediente::ui {

class CaseHeader;
class CaseOutput;
class CaseTabPage;
class CaseTabs;
class FormsColumn;
class FormHost;
class GateBar;
class LoadingBars;
class PeopleColumn;
struct SaidFact;

/// One case, whole: may I, what next, how to approach, what was said and promised, how much; and
/// at the right the form that logs what happens.
class CaseFilePage : public Page {
    Q_OBJECT
public:
    explicit CaseFilePage(const Services& services, QWidget* parent = nullptr);
    ~CaseFilePage() override;

    /// Shows a case once it has been read; nothing of the one before is seen meanwhile.
    void openCase(CaseId id, CaseTab tab = CaseTab::Summary);
    /// The case asked for last; null before the first.
    CaseId currentCase() const { return m_model->id(); }
    CaseTab currentTab() const;
    /// Before locking or closing: what is half typed goes to the store now.
    void keepDrafts();
    FormHost& forms();

    QString title() const override;
    QString dataAge() const override;
    void refresh() override;
    void focusFirst() override;

public slots:
    void showForm(
        expediente::ui::FormKind kind, std::optional<expediente::FactId> about = std::nullopt);
    void showTab(
        expediente::ui::CaseTab tab, std::optional<expediente::FactId> about = std::nullopt);

signals:
    void visitBriefRequested(expediente::CaseId id); ///< as a PDF
    void visitBriefOnPaperRequested(expediente::CaseId id);
    /// The page to sign on, for an accepted offer.
    void agreementRequested(
        expediente::CaseId id, expediente::FactId offer, const QString& country);
    /// Saved with Ctrl+Enter: the shell goes on to the next case of its list.
    void nextCaseRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int tabCount = int(CaseTab::Timeline) + 1;
    static constexpr int peopleTab = tabCount; ///< stands only where the page is very narrow
    static constexpr int rulesTab = peopleTab + 1; ///< stands once somebody asked for the rules
    static constexpr int allTabs = rulesTab + 1;

    void makeContent();
    void makeKeyActions();
    void makeOtherActions();
    void makeReservingActions();
    void reserve();
    void giveBack();
    void callAndLog(FactId contactPoint);
    void showState();
    void showMessage(QWidget* message);
    void showCase();
    void showGate();
    void showRules();
    bool isReadOnly() const;
    void showCounts();
    void goToTab(int index);
    void placeForms();
    CaseTabPage* tabAt(int index);
    CaseTabPage* makeTab(CaseTab tab);
    void give(int index);
    void setVeryNarrow(bool veryNarrow);
    QList<QWidget*> parts(); ///< in reading order
    void jump(int step);
    bool leave(int step);
    void step(int tabs);
    void togglePaymentsTable();
    void explainFigures();
    void saveEvidence();

    CaseFileModel* m_model;
    QStackedWidget* m_stack;
    QWidget* m_content;
    LoadingBars* m_loading;
    QWidget* m_message = nullptr;
    CaseHeader* m_header;
    GateBar* m_gate;
    CaseTabs* m_tabs;
    QStackedWidget* m_pages;
    FormsColumn* m_forms;
    CaseOutput* m_output;
    std::array<CaseTabPage*, allTabs> m_made{};
    std::array<std::shared_ptr<const OpenCase>, allTabs> m_given{};
    QAction* m_planVisit = nullptr; ///< off where nobody may be contacted
    bool m_reserving = false; ///< asked for, and the case doesn't show it yet
    QTimer m_minute;
    std::optional<FactId> m_about; ///< to choose on the tab once the case is there
    bool m_focusGate = false;
    std::optional<FormKind> m_wanted; ///< to open once the case is there
    bool m_explain = false; ///< the amounts, once the case is there
    bool m_veryNarrow = false;
};

} // namespace expediente::ui
