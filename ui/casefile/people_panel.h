#pragma once
#include "ui/casefile/open_case.h"
#include "ui/casefile/rows_model.h"
#include "ui/forms/form_kind.h"
#include "ui/widgets/panel.h"

#include <memory>

class QMenu;
class QTreeView;

namespace expediente::ui {

class IconButton;

/// Who is in the case and how to reach them. Enter or a right click on a row offers what can be
/// said about it.
class PeoplePanel : public Panel {
    Q_OBJECT
public:
    explicit PeoplePanel(const Theme& theme, QWidget* parent = nullptr);

    void setCase(const std::shared_ptr<const OpenCase>& open);
    QTreeView* tree() const { return m_tree; }

signals:
    void formRequested(expediente::ui::FormKind kind, std::optional<expediente::FactId> about);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QModelIndex& index);
    void offerLinks(FactId point);

    std::shared_ptr<const OpenCase> m_open;
    RowsModel* m_rows;
    QTreeView* m_tree;
    QMenu* m_menu;
    IconButton* m_add;
};

} // namespace expediente::ui
