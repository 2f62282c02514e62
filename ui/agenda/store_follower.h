#pragma once
#include <QObject>

#include <functional>

class QWidget;

namespace expediente::ui {

class StoreWatch;

/// Asks anew for a page when cases changed: while the page is shown, and never a second question
/// before the first is answered, however many commits come in a row; else once it is shown again.
class StoreFollower : public QObject {
    Q_OBJECT
public:
    /// Owned by `page`.
    StoreFollower(StoreWatch& watch, QWidget* page, std::function<void()> ask);

    /// Tells of a state (an object with the signals asked() and changed()) whose answers count.
    template <class State>
    void follow(State* state)
    {
        connect(state, &State::asked, this, [this] { m_asking = true; });
        connect(state, &State::changed, this, &StoreFollower::onAnswered);
    }

    /// For what a page tells of and no commit does.
    void askAnew();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askIfDue();
    void onAnswered();

    QWidget* m_page;
    std::function<void()> m_ask;
    bool m_stale = false;
    bool m_asking = false;
};

} // namespace expediente::ui
