#pragma once
#include "core/exchange/profile.h"
#include "ui/widgets/row_delegate.h"

namespace expediente::ui {

/// What a column becomes, as a choice: shows that it is one, and opens the list of meanings.
class BecomesDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void setKind(Profile::Kind kind) { m_kind = kind; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    Profile::Kind m_kind = Profile::Kind::Portfolio;
};

} // namespace expediente::ui
