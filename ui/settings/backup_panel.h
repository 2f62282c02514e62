#pragma once
#include "ui/page/later.h"
#include "ui/page/services.h"
#include "ui/settings/backup_plan.h"
#include "ui/widgets/panel.h"

class QComboBox;

namespace expediente::ui {

class Button;
class InlineMessage;
class LineEdit;
class TextLabel;
class WorkBar;
class Worker;

/// Where backups go, how often, how many stay, and how old the last one is; one now, or one to go
/// on with on another machine.
class BackupPanel : public Panel {
    Q_OBJECT
public:
    explicit BackupPanel(const Services& services, QWidget* parent = nullptr);

    void refresh();

signals:
    void movedAway(); ///< this store must not be written to any more

private:
    void addChoices();
    void addButtons();
    void chooseFolder();
    void keepPlan();
    void backUpNow();
    void move();
    void moveNow();
    void begin(const QString& folder, const std::function<void(const Backup&)>& then);
    void showLast(const std::optional<Backup>& last);

    const Services m_services;
    BackupPlan m_plan;
    Latest m_latest;
    Worker* m_worker;
    WorkBar* m_bar;
    LineEdit* m_folder;
    QComboBox* m_often;
    QComboBox* m_kept;
    TextLabel* m_last;
    Button* m_now;
    Button* m_move;
    InlineMessage* m_message;
};

} // namespace expediente::ui
