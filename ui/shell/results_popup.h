#pragma once
#include "ui/theme/theme.h"

#include <QFrame>

class QAbstractItemModel;
class QListView;

namespace expediente::ui {

class TextLabel;

/// What drops down from the search box: rows, or one line that says why there are none.
class ResultsPopup : public QFrame {
    Q_OBJECT
public:
    ResultsPopup(const Theme& theme, QAbstractItemModel* model, QWidget* window);

    QListView* list() const { return m_list; }
    void setNote(const QString& sentence); ///< shown when there are no rows
    /// Below `anchor`, right edges aligned, as high as its rows.
    void placeUnder(const QWidget& anchor);

signals:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QListView* m_list;
    TextLabel* m_note;
};

} // namespace expediente::ui
