#pragma once
#include "ui/agenda/round_day.h"
#include "ui/page/later.h"
#include "ui/page/services.h"
#include "ui/visits/plan_steps.h"

#include <QObject>

#include <deque>
#include <functional>

namespace expediente::ui {

/// One day's round and all that can be done to it, without widgets. Steps wait for each other: each
/// sees the store as the one before left it, however fast the keys come. GUI thread.
class RoundPlanner : public QObject {
    Q_OBJECT
public:
    explicit RoundPlanner(const Services& services, QObject* parent = nullptr);

    void setDay(QDate day);
    QDate day() const { return m_day; }
    void ask();
    bool isReady() const { return m_round.has_value(); }
    const RoundDay& round() const { return *m_round; }
    const std::optional<Error>& error() const { return m_error; } ///< of the last question

    void add(std::vector<CaseId> cases);
    void remove(const RoundStop& stop);
    void move(const RoundStop& stop, int by);
    void shorten();
    void setAsked(const RoundStop& stop, const Asked& asked);
    void moveToDay(const RoundStop& stop, QDate day);

signals:
    void asked();
    void changed(); ///< the round or the error
    /// A step is done; `undo` is empty where the opposite key does it.
    void said(const QString& sentence, const std::function<void()>& undo);
    void refused(const expediente::Error& error);

private:
    using Make = std::function<PlanStep(Connection&)>;
    struct Step {
        Make make;
        /// What to say of it; empty says nothing.
        std::function<QString(const PlanStep&)> sentence;
    };
    void enqueue(Step step);
    void runNext();
    void write(const Step& step, PlanStep planned);
    void finish(std::optional<Error> error);
    std::function<void()> undoOf(const PlanStep& planned, const Appended& appended);
    QString plannedWords(const PlanStep& planned, QDate day) const;
    QString shortenedWords(const PlanStep& planned) const;

    const Services m_services;
    QDate m_day;
    Latest m_latest;
    std::optional<RoundDay> m_round;
    std::optional<Error> m_error;
    std::deque<Step> m_steps;
    bool m_running = false;
};

} // namespace expediente::ui
