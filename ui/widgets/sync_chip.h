#pragma once
#include "core/sync/sync_status.h"
#include "ui/widgets/chip.h"

#include <QToolButton>

namespace expediente::ui {

/// Where the work is: always on screen, never in the way. A click opens what waits.
class SyncChip : public QToolButton {
    Q_OBJECT
public:
    explicit SyncChip(const Theme& theme, QWidget* parent = nullptr);

    /// `since`: when all had been sent, "17:20"; empty when the server was not reached yet.
    void setStatus(const SyncStatus& status, const QString& since);

    static ChipData chipOf(const SyncStatus& status, const QString& since);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    SyncStatus m_status;
    QString m_since;
};

} // namespace expediente::ui
