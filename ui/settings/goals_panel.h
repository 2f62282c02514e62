#pragma once
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

class QGridLayout;
class QSpinBox;

namespace expediente::ui {

/// The goals that Hoy shows as ticks.
class GoalsPanel : public Panel {
    Q_OBJECT
public:
    explicit GoalsPanel(const Services& services, QWidget* parent = nullptr);

private:
    QSpinBox* addGoal(QGridLayout* grid, const Theme& theme, const char* name,
        const QString& caption, int value, int most, const QString& unit);
    void addRecovered(const Services& services);
};

} // namespace expediente::ui
