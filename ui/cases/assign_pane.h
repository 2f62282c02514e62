#pragma once
#include "core/worklist/share_out.h"
#include "ui/cases/case_list_model.h"
#include "ui/page/later.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

class QListView;

namespace expediente::ui {

class Assigning;
class Button;
class InlineMessage;
class PeopleModel;
class TextLabel;
class WorkBar;

/// Beside the portfolio: to whom the chosen cases go, with how much everybody has already. Hidden
/// until it is asked for; Esc leaves it.
class AssignPane : public Panel {
    Q_OBJECT
public:
    AssignPane(const Services& services, const CaseListModel& model, QWidget* parent = nullptr);

    /// Reads the cases of these rows anew and opens.
    void begin(const std::vector<int>& rows);
    bool isRunning() const;

signals:
    void left();
    /// As Page::noticed.
    void done(const QString& sentence, const QString& action, const std::function<void()>& run);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Asked;
    void build();
    void take(Asked asked);
    void describe();
    void give();
    void share();
    void start(std::vector<Assignment> assignments, bool undoing);
    void finish(qint64 cases);

    const Services& m_services;
    const CaseListModel& m_model;
    PeopleModel* m_people;
    Assigning* m_assigning;
    WorkBar* m_bar;
    QListView* m_list;
    TextLabel* m_chosen;
    InlineMessage* m_message;
    Button* m_give;
    Button* m_share;
    std::vector<CaseRow> m_cases;
    std::vector<Assignment> m_underWay, m_before; ///< what is being said, and how it was
    bool m_undoing = false;
    Latest m_latest;
};

} // namespace expediente::ui
