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
    setStatus({}, {});
}

void SyncChip::setStatus(const SyncStatus& status, const QString& since)
{
    m_status = status;
    m_since = since;
    const QString text = chipOf(status, since).text;
    setText(text);
    setAccessibleName(tr("Synchronisation: %1").arg(text));
    updateGeometry();
    update();
}

ChipData SyncChip::chipOf(const SyncStatus& status, const QString& since)
{
    const auto chip = [](const QString& text, IconName icon, ChipKind kind) {
        return ChipData{.text = text, .icon = icon, .kind = kind, .size = ChipSize::Large};
    };
    const SyncCounts& counts = status.counts;
    const int toSend = int(counts.toSend + counts.waiting);
    const auto with = [toSend](const QString& state) {
        return toSend == 0
            ? state
            : state + QStringLiteral(" · ") + tr("%n to send", "facts that wait", toSend);
    };
    switch (status.state) {
    case SyncState::LocalOnly:
        return chip(tr("Local only"), IconName::Laptop, ChipKind::Neutral);
    case SyncState::SessionExpired:
        return chip(with(tr("Session expired")), IconName::Lock, ChipKind::Warn);
    case SyncState::Revoked:
        return chip(tr("Taken off the list"), IconName::Stop, ChipKind::Bad);
    case SyncState::LeaseEnded:
        return chip(with(tr("Lease ended")), IconName::Lock, ChipKind::Bad);
    case SyncState::Stopped:
        return chip(with(tr("Stopped · review")), IconName::Stop, ChipKind::Bad);
    case SyncState::Online:
    case SyncState::Sending:
    case SyncState::Offline:
    case SyncState::ServerBusy:
    case SyncState::Paused:
        break;
    }
    if (counts.rejected > 0)
        return chip(tr("%n rejected · review", nullptr, int(counts.rejected)), IconName::Warning,
            ChipKind::Bad);
    if (status.state == SyncState::Offline)
        return chip(with(tr("Offline")), IconName::CloudOff, ChipKind::Warn);
    if (status.state == SyncState::ServerBusy)
        return chip(with(tr("Server busy")), IconName::Clock, ChipKind::Warn);
    if (status.state == SyncState::Paused)
        return chip(with(tr("Paused")), IconName::Clock, ChipKind::Warn);
    if (status.state == SyncState::Sending && counts.toSend > 0)
        return chip(tr("Sending %1 of %2")
                        .arg(std::min<qint64>(status.tally.sent, counts.toSend))
                        .arg(counts.toSend),
            IconName::ArrowRight, ChipKind::Accent);
    if (status.state == SyncState::Sending && status.tally.received > 0)
        return chip(
            tr("Receiving · %1").arg(status.tally.received), IconName::Download, ChipKind::Accent);
    if (counts.parked > 0)
        return chip(tr("%n parked · update the program", nullptr, int(counts.parked)),
            IconName::Parked, ChipKind::Warn);
    if (since.isEmpty())
        return chip(tr("Connecting…"), IconName::ArrowRight, ChipKind::Neutral);
    return chip(toSend == 0 ? tr("Online · all sent %1").arg(since) : with(tr("Online")),
        IconName::CloudCheck, ChipKind::Ok);
}

QSize SyncChip::sizeHint() const
{
    return Chip::sizeOf(m_theme, chipOf(m_status, m_since));
}

void SyncChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Chip::paint(painter, m_theme, rect(), chipOf(m_status, m_since));
}

void SyncChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setStatus(m_status, m_since);
    QToolButton::changeEvent(event);
}

} // namespace expediente::ui
