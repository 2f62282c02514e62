#pragma once
#include "ui/casefile/open_case.h"
#include "ui/widgets/panel.h"

namespace expediente::ui {

/// The three latest arguments: the person's own words, whole, with what was found about them.
class ArgumentsPanel : public Panel {
    Q_OBJECT
public:
    explicit ArgumentsPanel(const Theme& theme, QWidget* parent = nullptr);

    void setCase(const OpenCase& open);

signals:
    void stateRequested(); ///< the first argument of the case
    void opened(expediente::FactId argument);

private:
    const Theme& m_theme;
    std::vector<ArgumentView> m_shown;
    QWidget* m_content = nullptr;
};

} // namespace expediente::ui
