#pragma once
#include "ui/widgets/panel.h"

namespace expediente::ui {

class Preferences;

/// After how many idle minutes the window locks.
class LockPanel : public Panel {
    Q_OBJECT
public:
    LockPanel(const Theme& theme, Preferences& preferences, QWidget* parent = nullptr);
};

} // namespace expediente::ui
