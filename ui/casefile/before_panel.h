#pragma once
#include "ui/casefile/open_case.h"
#include "ui/widgets/panel.h"

namespace expediente::ui {

/// "Before you knock": what somebody who was here before wants the next one to know.
class BeforePanel : public Panel {
    Q_OBJECT
public:
    explicit BeforePanel(const Theme& theme, QWidget* parent = nullptr);

    void setCase(const OpenCase& open);

signals:
    void noteRequested();
    void moreRequested(); ///< the notes that had no room

private:
    void showLines(const QStringList& lines);

    const Theme& m_theme;
    QStringList m_lines;
    QWidget* m_content = nullptr;
};

} // namespace expediente::ui
