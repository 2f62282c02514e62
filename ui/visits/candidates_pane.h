#pragma once
#include "core/base/uuid.h"
#include "ui/page/services.h"

#include <QWidget>

#include <set>

class QComboBox;
class QTimer;

namespace expediente::ui {

class CandidatesModel;
class CandidatesState;
class ErrorState;
class FittedTable;
class LineEdit;
class ListPanel;

/// Whom one could visit: what is due first, filtered by words and area.
class CandidatesPane : public QWidget {
    Q_OBJECT
public:
    explicit CandidatesPane(const Services& services, QWidget* parent = nullptr);

    void refresh();
    void setDay(QDate day); ///< for which visits are planned
    void setPlanned(std::set<CaseId> cases);
    void focusInside();
    void focusFilter();
    bool hasKeyboard() const; ///< in the list
    std::vector<CaseId> selected() const;
    void stepOn(); ///< to the next row, when a single one was chosen
    std::vector<CaseId> cases() const;

signals:
    void chosen(); ///< Enter on the selected rows
    void importRequested();
    void failed(const expediente::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFilter();
    void onChanged();
    void fillAreas();
    void onFirstAction();

    const Services m_services;
    CandidatesState* m_state;
    CandidatesModel* m_model;
    LineEdit* m_text;
    QComboBox* m_area;
    QTimer* m_typing;
    FittedTable* m_table;
    ListPanel* m_panel;
};

} // namespace expediente::ui
