#pragma once
#include "ui/agenda/brief_output.h"
#include "ui/page/page.h"
#include "ui/page/read_failure.h"

namespace expediente {
struct RoundStop;
}

namespace expediente::ui {

class CandidatesPane;
class InlineMessage;
class RoundPane;
class RoundPlanner;

/// Visitas: whom to visit on a day and in what order.
class VisitsPage : public Page {
    Q_OBJECT
public:
    explicit VisitsPage(const Services& services, QWidget* parent = nullptr);

    QString title() const override { return tr("Visits"); }
    void refresh() override;
    void focusFirst() override;

    QDate day() const;
    void setDay(QDate day);
    BriefOutput* briefs() const { return m_briefs; }

private:
    void makeActions();
    void makeRoundActions();
    void makeBriefActions();
    void blockWriting();
    void connectPanes();
    QAction* act(const char* name, const QString& text, const QKeySequence& key,
        const QString& label, const std::function<void()>& run);
    void onChanged();
    void open(const std::vector<CaseId>& list, CaseId id, CaseTab tab = CaseTab::Visits);
    void addSelected();
    /// The chosen stop, when it can still be changed.
    void withStop(const std::function<void(const RoundStop&)>& run);
    std::optional<CaseId> selectedCase() const;
    void briefOf(BriefOutput::Target target);
    void briefsOfRound(BriefOutput::Target target);
    void say(const QString& sentence, const std::function<void()>& undo);
    void refuse(const Error& error);

    RoundPlanner* m_planner;
    BriefOutput* m_briefs;
    InlineMessage* m_message;
    ReadFailure m_failure;
    CandidatesPane* m_candidates;
    RoundPane* m_round;
};

} // namespace expediente::ui
