#pragma once
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace expediente::ui {

/// Tells when nobody has touched keyboard, mouse or screen for a while, in any window of the
/// program; the time that the machine slept counts.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    /// Runs on while the machine sleeps, and whoever sets the time changes nothing.
    static std::chrono::milliseconds sinceBoot();
    using Now = std::function<std::chrono::milliseconds()>;
    explicit IdleWatch(QObject* parent = nullptr, Now now = sinceBoot);

    /// Zero: never. Starts anew.
    void setLimit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return m_limit; }
    bool isActive() const { return m_timer.isActive(); }

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOver() const { return m_now() - m_touched >= m_limit; }
    void look();
    void waitOn();

    const Now m_now;
    QTimer m_timer; ///< to look, again and again: timers stand still while the machine sleeps
    std::chrono::milliseconds m_limit{};
    std::chrono::milliseconds m_touched{};
};

} // namespace expediente::ui
