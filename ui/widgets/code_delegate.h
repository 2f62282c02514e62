#pragma once
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace expediente::ui {

/// Rows of CodeEdit's popup: the code in bold, its label in a column of its own.
class CodeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole + 1, LabelRole };
    static constexpr int codeLeft = 9;
    static constexpr int labelColumn = 41; ///< where labels start, if the code leaves room

    CodeDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace expediente::ui
