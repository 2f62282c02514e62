#pragma once
#include "ui/agenda/brief_output.h"
#include "ui/page/page.h"
#include "ui/page/read_failure.h"
#include "ui/today/today_state.h"

class QStackedLayout;

namespace expediente::ui {

class ErrorState;
class InlineMessage;
class KpiStrip;
class NextVisitBand;
class TodayColumns;

/// Hoy: where to go next, the day's figures, and everything that today asks for.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(const Services& services, QWidget* parent = nullptr);

    QString title() const override { return tr("Today"); }
    QString dataAge() const override;
    void refresh() override { m_state->ask(); }
    void focusFirst() override;

    BriefOutput* briefs() const { return m_briefs; }

private:
    void makeActions();
    void onAsked();
    void onChanged();
    void showData();
    void showClock();
    void showNext();
    void showFigures();

    void open(const std::vector<CaseId>& list, CaseId id, CaseTab tab);
    void openNext();
    std::optional<CaseId> nextCase() const;
    /// Of the row with the keyboard, or else the next stop.
    void printBrief(BriefOutput::Target target);
    /// Of the stops ahead.
    void printRound(BriefOutput::Target target);

    TodayState* m_state;
    NextVisitBand* m_band;
    KpiStrip* m_kpis;
    InlineMessage* m_message;
    QStackedLayout* m_stack;
    ErrorState* m_error;
    ReadFailure m_failure;
    BriefOutput* m_briefs;
    TodayColumns* m_columns = nullptr;
    QAction* m_planRound = nullptr;
    QAction* m_seePromises = nullptr;
    QAction* m_seeCases = nullptr;
};

} // namespace expediente::ui
