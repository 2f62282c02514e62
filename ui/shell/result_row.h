#pragma once
#include "ui/theme/theme.h"
#include "ui/widgets/item_roles.h"

#include <QMetaType>

namespace expediente::ui {

/// One line of what a search found: a person's case or a command.
struct ResultRow {
    IconName icon = IconName::None;
    QString title{};
    QString detail{}; ///< secondary text behind the title; elided
    QString right{};
    QString key{}; ///< in place of `right`: the key that does the same

    bool operator==(const ResultRow&) const = default;
};
QString spoken(const ResultRow& row); ///< for Qt::AccessibleTextRole

inline constexpr int ResultRole = FirstPageRole;

class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ResultDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int paintRight(QPainter& painter, const QRect& inside, const ResultRow& row) const;

    const Theme& m_theme;
};

/// A list of such rows that never takes the focus from the line in which one types.
QListView* makeResultList(const Theme& theme, QAbstractItemModel* model);
/// Moves the selection as Up, Down, PageUp and PageDown ask. True when the key was one of them.
bool moveInList(QListView& list, int key);

} // namespace expediente::ui

Q_DECLARE_METATYPE(expediente::ui::ResultRow)
