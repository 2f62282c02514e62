#include "ui/widgets/sync_chip.h"

#include "ui/widgets/focus_ring.h"

#include <QEvent>
#include <QPainter>

namespace expediente::ui {

SyncChip::SyncChip(const Theme& theme, QWidget* parent) : QToolButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::enable(this);
    setStatus({});
}

void SyncChip::setStatus(const SyncStatus& status)
{
    m_status = status;
    const QString text = chipOf(status).text;
    setText(text);
    setAccessibleName(tr("Synchronisation: %1").arg(text));
    updateGeometry();
    update();
}

ChipData SyncChip::chipOf(const SyncStatus& status)
{
    const auto chip = [](const QString& text, IconName icon, ChipKind kind) {
        return ChipData{.text = text, .icon = icon, .kind = kind, .size = ChipSize::Large};
    };
    const QString waiting = status.waiting > 0
        ? tr("%n to send", "facts that wait for the network", status.waiting)
        : QString();
    const auto with = [&waiting](const QString& state) {
        return waiting.isEmpty() ? state : state + QStringLiteral(" · ") + waiting;
    };
    switch (status.state) {
    case SyncState::LocalOnly:
        return chip(tr("Local only"), IconName::Laptop, ChipKind::Neutral);
    case SyncState::Online:
        return chip(
            status.since.isEmpty() ? tr("Online") : tr("Online · all sent %1").arg(status.since),
            IconName::CloudCheck, ChipKind::Ok);
    case SyncState::Sending:
        return chip(tr("Sending %1 of %2").arg(status.done).arg(status.total), IconName::ArrowRight,
            ChipKind::Accent);
    case SyncState::Offline:
        return chip(with(tr("Offline")), IconName::CloudOff, ChipKind::Warn);
    case SyncState::SessionExpired:
        return chip(with(tr("Session expired")), IconName::Lock, ChipKind::Warn);
    case SyncState::Rejected:
        return chip(
            tr("%n rejected · review", nullptr, status.waiting), IconName::Warning, ChipKind::Bad);
    case SyncState::Parked:
        return chip(tr("%n parked · update the program", nullptr, status.waiting), IconName::Parked,
            ChipKind::Warn);
    case SyncState::Stopped:
        return chip(with(tr("Stopped · review")), IconName::Stop, ChipKind::Bad);
    case SyncState::LeaseEnded:
        return chip(with(tr("Lease ended")), IconName::Lock, ChipKind::Bad);
    }
    return {};
}

QSize SyncChip::sizeHint() const
{
    return Chip::sizeOf(m_theme, chipOf(m_status));
}

void SyncChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Chip::paint(painter, m_theme, rect(), chipOf(m_status));
}

void SyncChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setStatus(m_status);
    QToolButton::changeEvent(event);
}

} // namespace expediente::ui
