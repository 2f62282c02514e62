#pragma once
#include "core/base/uuid.h"
#include "ui/widgets/panel.h"

#include <optional>
#include <vector>

class QAbstractItemView;
class QModelIndex;
class QStackedLayout;

namespace expediente::ui {

class LoadingBars;
class Placeholder;

/// A panel around a list or table of cases: its rows, or what it would hold and how to get the
/// first, or bars while it is read. Arrows move, Enter opens, and the row that the keyboard was on
/// is found again when the model was asked anew. The model has the roles of agenda_roles.h.
class ListPanel : public Panel {
    Q_OBJECT
public:
    /// Takes ownership of `view`, whose model is set, and of `empty`.
    ListPanel(const Theme& theme, const QString& title, QAbstractItemView* view, Placeholder* empty,
        QWidget* parent = nullptr);

    /// Bars after a moment, unless there are rows to look at already.
    void setReading();
    void setReady();
    /// Which row is current shows without the keyboard being here too (else only with it).
    void setSelectionKept(bool kept);

    QAbstractItemView* view() const { return m_view; }
    Placeholder* empty() const { return m_empty; }
    std::optional<CaseId> currentCase() const; ///< also while the keyboard is elsewhere
    std::vector<CaseId> cases() const; ///< of all rows, each once
    bool hasRows() const;
    void setCurrentRow(int row);
    /// To the rows or, where there are none, to the first action.
    void focusInside();

signals:
    void opened(expediente::CaseId id);
    void currentChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rememberCurrent();
    void restoreCurrent();
    void showSelection();

    QAbstractItemView* m_view;
    Placeholder* m_empty;
    LoadingBars* m_bars;
    QStackedLayout* m_stack;
    QString m_key;
    int m_row = 0;
    bool m_selectionKept = false;
    bool m_reading = true;
};

} // namespace expediente::ui
