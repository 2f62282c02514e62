#pragma once
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QFrame>

class QAbstractButton;

namespace expediente::ui {

class IconLabel;
class LinkButton;
class TextLabel;

/// A line inside the page instead of a message box: icon, sentence, at most one action, and a
/// cross unless it has to stay. Screen readers are told when it appears.
class InlineMessage : public QFrame {
    Q_OBJECT
public:
    explicit InlineMessage(const Theme& theme, QWidget* parent = nullptr); ///< hidden

    void showMessage(Tone tone, const QString& sentence, const QString& action = {});
    /// No cross: it goes when the page calls dismiss().
    void setSticky(bool sticky);
    void dismiss();
    QString sentence() const;
    Tone tone() const { return m_tone; }

signals:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Tone m_tone = Tone::Accent;
    IconLabel* m_icon;
    TextLabel* m_sentence;
    LinkButton* m_action;
    QAbstractButton* m_close;
};

} // namespace expediente::ui
