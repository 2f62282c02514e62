#pragma once
#include "core/store/changes.h"
#include "ui/cases/case_list_model.h"
#include "ui/page/page.h"

#include <QTimer>

class QStackedLayout;

namespace expediente::ui {

class AssignPane;
class CaseFilterBar;
class CaseLeaving;
class PortfolioTable;
class EmptyState;
class ErrorState;
class InlineMessage;
class LinkButton;
class LoadingBars;
class Panel;
class TextLabel;

/// The portfolio: every case as a row, filtered and sorted, 100,000 of them without waiting.
class CasesPage : public Page {
    Q_OBJECT
public:
    explicit CasesPage(const Services& services, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    QString dataAge() const override { return m_dataAge; }
    bool readWalkOn(bool forward) override;
    void focusFirst() override;

    const CaseListModel& model() const { return *m_model; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Showing { Rows, Loading, Empty, NoMatch, Failed };

    struct Facets;
    void build();
    void buildHead();
    void buildStates();
    void addActions();
    void connectAll();
    void ask();
    void askFacets();
    void takeFacets(Facets facets);
    void askCount();
    void sortBy(CaseSort sort);
    void showState(Showing what);
    void showListed();
    void showEmpty(bool noCases);
    void showFailure(const Error& error);
    void showCount(const CaseCount& count);
    void lengthenWalk(int page, bool forward, const std::vector<CaseRow>& rows);
    void openCurrent(CaseTab tab = CaseTab::Summary);
    void openMenu(const QPoint& at);
    void changed(const Changes& changes);

    CaseListModel* m_model;
    CaseLeaving* m_leaving = nullptr;
    Panel* m_panel = nullptr;
    TextLabel* m_sums = nullptr;
    LinkButton* m_clear = nullptr;
    LinkButton* m_exportButton = nullptr;
    CaseFilterBar* m_filters = nullptr;
    InlineMessage* m_message = nullptr;
    QStackedLayout* m_stack = nullptr;
    PortfolioTable* m_table = nullptr;
    AssignPane* m_assign = nullptr;
    LoadingBars* m_loading = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_noMatch = nullptr;
    ErrorState* m_error = nullptr;
    QAction* m_open = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_assignAction = nullptr; ///< of supervisors only
    QAction* m_exportAction = nullptr;
    QTimer m_patience; ///< before the loading bars come in
    Latest m_counts, m_facets, m_anyCases;
    CaseSort m_sort = CaseSort::Priority;
    int m_openWhenLoaded = -1; ///< Enter on a row that is still to come
    CaseTab m_openAt = CaseTab::Summary;
    QString m_dataAge;
    Latest m_walkOn;
    std::vector<CaseId> m_walk; ///< as told last
    int m_walkFirst = 0, m_walkLast = -1; ///< the pages that it is of
    bool m_asked = false;
    bool m_behind = false; ///< something changed while the page was not on screen
    bool m_allChanged = false;
};

} // namespace expediente::ui
