#pragma once
#include "ui/shell/entrance_card.h"

namespace expediente::ui {

/// The recovery key of a new store, before it can be used.
class NotedPage : public EntranceCard {
    Q_OBJECT
public:
    /// Takes the sheet. `steps`: how many there are until the store can be used.
    NotedPage(const Theme& theme, QWidget* sheet, int steps, QWidget* parent = nullptr)
        : EntranceCard(theme, tr("Note the recovery key"), 660, parent)
    {
        showStep(2, steps);
        body()->addWidget(sheet);
        setFocusProxy(sheet);
    }
};

} // namespace expediente::ui
