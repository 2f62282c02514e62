#include "ui/shell/lock_cover.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace expediente::ui {

namespace {

constexpr int coverWidth = 480;

} // namespace

LockCover::LockCover(const Theme& theme, const QString& what, QWidget* parent)
    : EntranceCard(theme, tr("The window is locking"), coverWidth, parent)
{
    addText(what, Token::Text1);
    addText(tr("The case files are closed as soon as this has ended; opening them again takes the "
               "passphrase."));
    QWidget* busy = makeBusyLine();
    body()->addWidget(busy);
    busy->show();
    auto* stop = new SecondaryButton(theme, tr("Stop it and lock now"));
    stop->setObjectName(QStringLiteral("stopAndLock"));
    body()->addWidget(stop, 0, Qt::AlignLeft);
    setFocusProxy(stop);
    connect(stop, &QPushButton::clicked, this, [this, stop] {
        stop->setBlocked(tr("Stopping…"));
        emit stopRequested();
    });
}

} // namespace expediente::ui
