#pragma once
#include "ui/widgets/panel.h"

class QGridLayout;
class QSpinBox;

namespace expediente::ui {

class Preferences;

/// The goals of the day, which Hoy shows as ticks.
class GoalsPanel : public Panel {
    Q_OBJECT
public:
    GoalsPanel(const Theme& theme, Preferences& preferences, QWidget* parent = nullptr);

private:
    QSpinBox* addGoal(QGridLayout* grid, const Theme& theme, const char* name,
        const QString& caption, int value, int most, const QString& unit);
};

} // namespace expediente::ui
