#pragma once
#include "ui/page/page.h"
#include "ui/page/read_failure.h"

class QListView;
class QStackedLayout;

namespace expediente::ui {

class CaseTabs;
class ContactRulesPane;
class DecisionPane;
class ErrorState;
class FigureListView;
class InlineMessage;
class KpiCharts;
class ListPanel;
class PolicyPane;
class RequestsModel;
class RetentionPane;
class ReviewPane;
class SupervisionState;

/// Supervisión: what waits for a decision, the case files to review this week, and the figures.
class SupervisionPage : public Page {
    Q_OBJECT
public:
    enum class View : std::uint8_t { Decide, Review, Figures, Policies, Rules, Retention };

    explicit SupervisionPage(const Services& services, QWidget* parent = nullptr);

    QString title() const override { return tr("Supervision"); }
    void refresh() override;
    void focusFirst() override;
    void setView(View view);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const ListPanel* list, CaseId id, CaseTab tab);
    const ListPanel* shownList() const;
    void makeActions();
    QWidget* makeDecide();
    QWidget* makeFigures();
    ListPanel* makeRequests();
    void onChanged();
    void showRequest();
    void undo(CaseId id, FactId decision);
    void refreshFigures();
    void showActions();
    void backToFigures();

    SupervisionState* m_state;
    QList<QAction*> m_ofDeciding, m_ofReviewing, m_ofPolicies, m_ofRules, m_ofRetention;
    RequestsModel* m_model;
    CaseTabs* m_tabs;
    InlineMessage* m_message;
    QStackedLayout* m_stack;
    ErrorState* m_error;
    ReadFailure m_failure;
    QListView* m_view = nullptr;
    ListPanel* m_requests = nullptr;
    DecisionPane* m_decision = nullptr;
    ReviewPane* m_review = nullptr;
    PolicyPane* m_policies = nullptr;
    ContactRulesPane* m_rules = nullptr;
    RetentionPane* m_retention = nullptr;
    FigureListView* m_list = nullptr; ///< behind one of the figures
    QStackedLayout* m_figures = nullptr; ///< the board, or that list
    KpiCharts *m_strip = nullptr, *m_board = nullptr;
};

} // namespace expediente::ui
