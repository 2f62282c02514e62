#pragma once
#include "ui/widgets/panel.h"

namespace expediente::ui {

class Preferences;

/// Language and theme: they apply as soon as they are chosen.
class AppearancePanel : public Panel {
    Q_OBJECT
public:
    AppearancePanel(const Theme& theme, Preferences& preferences, QWidget* parent = nullptr);
};

} // namespace expediente::ui
