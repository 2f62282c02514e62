#pragma once
#include "core/store/queries/promise_pages.h"
#include "ui/page/page.h"
#include "ui/page/read_failure.h"

class QHBoxLayout;
class QStackedLayout;

namespace expediente::ui {

class CaseTabs;
class CollectorsModel;
class ErrorState;
class FittedTable;
class InlineMessage;
class ListPanel;
class PromiseLeaving;
class PromisesModel;
class PromisesState;

/// Promesas: five lists by how they stand, with what they add up to by collector.
class PromisesPage : public Page {
    Q_OBJECT
public:
    explicit PromisesPage(const Services& services, QWidget* parent = nullptr);

    QString title() const override { return tr("Promises"); }
    void refresh() override;
    void focusFirst() override;

    PromiseList current() const;
    void setCurrent(PromiseList which);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(CaseId id, CaseTab tab);
    void makeActions();
    ListPanel* makeList();
    ListPanel* makeCollectors();
    void onChanged();
    void showRows();
    void showSums();
    void chooseCollector();
    void step(int by); ///< to the next list or the one before
    std::vector<PromiseRow> selectedRows() const;

    PromisesState* m_state;
    PromisesModel* m_model;
    CollectorsModel* m_collectorsModel;
    PromiseLeaving* m_leaving;
    CaseTabs* m_tabs;
    InlineMessage* m_message;
    const QStringList m_words; ///< on the tabs, without their counts
    QStackedLayout* m_stack;
    ErrorState* m_error;
    ReadFailure m_failure;
    FittedTable* m_table = nullptr;
    QHBoxLayout* m_panels = nullptr;
    ListPanel* m_list = nullptr;
    ListPanel* m_collectors = nullptr;
};

} // namespace expediente::ui
