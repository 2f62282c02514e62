#pragma once
#include "ui/shell/entrance_card.h"

namespace expediente::ui {

/// The recovery key of a new store, before it can be used.
class NotedPage : public EntranceCard {
    Q_OBJECT
public:
    /// Takes the sheet.
    NotedPage(const Theme& theme, QWidget* sheet, QWidget* parent = nullptr)
        : EntranceCard(theme, tr("Note the recovery key"), 660, parent)
    {
        showStep(2, 3);
        body()->addWidget(sheet);
        setFocusProxy(sheet);
    }
};

} // namespace expediente::ui
