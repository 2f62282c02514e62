#pragma once
#include "core/sync/sync_status.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

class QProgressBar;

namespace expediente::ui {

class Button;
class IconLabel;
class InlineMessage;
class TextLabel;

/// How this workstation and its server stand: the state in words, when they last met, and what is
/// under way.
class SyncHead : public Panel {
    Q_OBJECT
public:
    explicit SyncHead(const Services& services, QWidget* parent = nullptr);

    void show(const SyncStatus& status, const QString& server);
    static bool mayPause(const SyncStatus& status);
    Button* now() const { return m_now; }
    Button* pause() const { return m_pause; }

private:
    void showProgress(const SyncStatus& status);

    const Services m_services;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_explanation;
    TextLabel* m_facts;
    Button *m_now, *m_pause;
    QProgressBar* m_bar;
    InlineMessage* m_message;
};

} // namespace expediente::ui
