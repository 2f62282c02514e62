#pragma once
#include "ui/theme/theme.h"

#include <QWidget>

namespace expediente::ui {

/// The steps of a task: those done ticked, the one at hand numbered in the accent. Where there is
/// no room only the one at hand has its name.
class StepsBar : public QWidget {
    Q_OBJECT
public:
    StepsBar(const Theme& theme, const QStringList& steps, QWidget* parent = nullptr);

    void setDone(const std::vector<bool>& done);
    int current() const { return m_current; } ///< the first that isn't done

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int widthOf(int step, bool named) const;
    int wholeWidth(bool named) const;

    const Theme& m_theme;
    const QStringList m_steps;
    std::vector<bool> m_done;
    int m_current = 0;
};

} // namespace expediente::ui
