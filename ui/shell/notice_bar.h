#pragma once
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace expediente::ui {

class InlineMessage;

/// A short confirmation above the key strip, with an action such as undo, for ten seconds. The time
/// stands still while the mouse or the focus is on it.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds shown{10};

    explicit NoticeBar(const Theme& theme, QWidget* parent = nullptr);

    /// `action` may be empty. A new notice takes the place of the old one, whose action is gone.
    void showNotice(const QString& sentence, const QString& action,
        const std::function<void()>& run, Tone tone = Tone::Ok);
    /// What went wrong, for as long.
    void showProblem(const QString& sentence);
    void dismiss();
    QString sentence() const;
    /// Until it goes by itself; -1 ms while it is held.
    std::chrono::milliseconds remaining() const { return m_timer.remainingTimeAsDuration(); }
    /// Does what the action says, once.
    void runAction();

signals:
    void actionChanged(const QString& action); ///< empty: there is none any more

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void say(Tone tone, const QString& sentence, const QString& action);
    void holdOrRun();

    InlineMessage* m_message;
    QTimer m_timer;
    std::function<void()> m_run;
    bool m_hovered = false;
};

} // namespace expediente::ui
