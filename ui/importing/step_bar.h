#pragma once
#include "ui/theme/theme.h"

#include <QWidget>

namespace expediente::ui {

/// The steps of bringing a file in, and how far one is: 1 File · 2 Columns · 3 Check · 4 Import.
class StepBar : public QWidget {
    Q_OBJECT
public:
    enum Step { File, Columns, Check, Import, Done };

    explicit StepBar(const Theme& theme, QWidget* parent = nullptr);

    void setStep(Step step); ///< those before it are done
    Step step() const { return m_step; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static QStringList words();
    void describe();

    const Theme& m_theme;
    Step m_step = File;
};

} // namespace expediente::ui
