#pragma once
#include "ui/widgets/chip.h"

#include <QToolButton>

namespace expediente::ui {

enum class SyncState {
    LocalOnly,
    Online,
    Sending,
    Offline,
    SessionExpired,
    Rejected,
    Parked,
    Stopped, ///< the brake
    LeaseEnded,
};

struct SyncStatus {
    SyncState state = SyncState::LocalOnly;
    int done = 0; ///< Sending: this many of `total`
    int total = 0;
    int waiting = 0; ///< facts still to send, rejected or parked
    QString since{}; ///< Online: when everything had been sent, "17:20"

    bool operator==(const SyncStatus&) const = default;
};

/// Where the work is: always on screen, never in the way. A click opens what waits.
class SyncChip : public QToolButton {
    Q_OBJECT
public:
    explicit SyncChip(const Theme& theme, QWidget* parent = nullptr);

    const SyncStatus& status() const { return m_status; }
    void setStatus(const SyncStatus& status);

    static ChipData chipOf(const SyncStatus& status);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    SyncStatus m_status;
};

} // namespace expediente::ui
