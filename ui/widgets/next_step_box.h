#pragma once
#include "ui/theme/theme.h"

#include <QFrame>

class QAbstractButton;
class QBoxLayout;
class QHBoxLayout;

namespace expediente::ui {

class TextLabel;

/// What to do next, in a soft accent box: title, sentence, buttons. Beside each other in a header,
/// below each other in a panel. `compact` keeps the buttons only, for narrow pages.
class NextStepBox : public QFrame {
    Q_OBJECT
public:
    NextStepBox(const Theme& theme, Qt::Orientation orientation, QWidget* parent = nullptr);

    void setStep(const QString& title, const QString& sentence);
    void addButton(QAbstractButton* button); ///< takes ownership
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QHBoxLayout* m_buttons;
    bool m_compact = false;
};

} // namespace expediente::ui
