#pragma once
#include "ui/shell/entrance_card.h"

namespace expediente::ui {

/// In place of the pages while a window that was locked waits for an import or an export.
class LockCover : public EntranceCard {
    Q_OBJECT
public:
    /// `what` runs: "Importing october.csv".
    LockCover(const Theme& theme, const QString& what, QWidget* parent = nullptr);

signals:
    void stopRequested();
};

} // namespace expediente::ui
