#pragma once
#include "core/base/uuid.h"
#include "ui/page/services.h"
#include "ui/widgets/line_edit.h"

#include <QPointer>

class QListView;

namespace expediente::ui {

class CaseSearch;
class ResultsPopup;

/// The search of the app bar: results drop down while one types, Enter opens the chosen one, Esc
/// first closes the list and then gives the focus back to the page.
class SearchBox : public LineEdit {
    Q_OBJECT
public:
    explicit SearchBox(const Services& services, QWidget* parent = nullptr);
    ~SearchBox() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    const QListView* results() const; ///< null while the list is closed

signals:
    void caseChosen(expediente::CaseId id);
    void left(); ///< Esc with the list closed

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    void showResults();
    void choose(int row);
    void reset();

    CaseSearch* m_search;
    QPointer<ResultsPopup> m_popup; ///< a child of the window, so that it may hang over the page
    const Theme& m_theme;
    QString m_note; ///< why there are no rows
    bool m_enterPending = false; ///< Enter came before the answer
};

} // namespace expediente::ui
