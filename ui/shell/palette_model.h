#pragma once
#include "ui/shell/result_row.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

namespace expediente::ui {

class CaseSearch;

/// Commands that fit what is typed, and below them people; with nothing typed, every command.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// `actions` in order of nearness: the page's own first. Not owned.
    PaletteModel(const QList<QAction*>& actions, CaseSearch& search, QObject* parent = nullptr);

    void setText(const QString& text);
    /// Null for a person's row.
    QAction* actionAt(int row) const;
    /// The row of the search that stands here; -1 for a command.
    int personAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();
    ResultRow rowAt(int row) const;

    QList<QPointer<QAction>> m_actions;
    CaseSearch& m_search;
    QString m_text;
    QList<QPointer<QAction>> m_found;
    int m_people = 0;
};

} // namespace expediente::ui
