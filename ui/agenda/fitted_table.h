#pragma once
#include "ui/theme/theme.h"

#include <QTableView>

namespace expediente::ui {

/// A table whose columns are as wide as what is in them and no wider, so that the one that
/// stretches (people's names) is cut off last.
class FittedTable : public QTableView {
    Q_OBJECT
public:
    /// Sets the model; not the owner of it.
    FittedTable(
        const Theme& theme, QAbstractItemModel* model, int stretched, QWidget* parent = nullptr);

    void setStretched(int column);

private:
    void fit();
    int widthOf(int column) const;

    int m_stretched;
};

} // namespace expediente::ui
