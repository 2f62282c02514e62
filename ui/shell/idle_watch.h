#pragma once
#include <QObject>
#include <QTimer>

#include <chrono>

namespace expediente::ui {

/// Tells when nobody has touched keyboard, mouse or screen for a while, in any window of the
/// program.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// Zero: never. Starts anew.
    void setLimit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return m_timer.intervalAsDuration(); }
    bool isActive() const { return m_timer.isActive(); }

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

} // namespace expediente::ui
