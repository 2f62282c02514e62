#pragma once
#include "ui/cases/case_list_model.h"

#include <QTableView>

namespace expediente::ui {

class CaseDelegate;

/// The rows of the portfolio: Home and End go to its ends, what is seen is loaded first, and
/// columns share the width that the amounts leave.
class PortfolioTable : public QTableView {
    Q_OBJECT
public:
    PortfolioTable(const Services& services, CaseListModel& model, QWidget* parent = nullptr);

    int currentRow() const { return currentIndex().row(); }
    /// Selects the row and brings it into sight.
    void goTo(int row);
    /// Rows that are selected, from the top.
    std::vector<int> selectedRows() const;
    void showSort(CaseSort sort);

signals:
    void sortRequested(expediente::CaseSort sort);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tellVisible();
    void measure();
    int amountWidth(const CaseRow& row) const;
    void widen(int first, int last);
    void arrange();
    void rememberPlace();
    void keepPlace();

    const Services& m_services;
    CaseListModel& m_model;
    CaseDelegate* m_delegate;
    int m_daysWidth = 0, m_arrearsWidth = 0, m_stateWidth = 0, m_amountWidth = 0;
    qint64 m_largest = 0; ///< amount that was measured, in minor units
    int m_placeRow = -1; ///< the current row before a refresh, when it was in sight
};

} // namespace expediente::ui
