#pragma once
#include "core/store/salvage.h"
#include "ui/shell/entrance_card.h"
#include "ui/text/formatter.h"

namespace expediente::ui {

/// What a salvage saved and what it could not, before the store is opened.
class SalvagedPage : public EntranceCard {
    Q_OBJECT
public:
    SalvagedPage(const Theme& theme, const Formatter& format, const Salvage& saved,
        QWidget* parent = nullptr);

signals:
    void openRequested();

private:
    void addLosses(const Formatter& format, const Salvage& saved);
};

} // namespace expediente::ui
