#include "ui/settings/lock_panel.h"

#include "ui/page/preferences.h"
#include "ui/widgets/field.h"

#include <QComboBox>

namespace expediente::ui {

namespace {

constexpr int choices[] = {1, 2, 5, 10, 15, 30, 0};

} // namespace

LockPanel::LockPanel(const Theme& theme, Preferences& preferences, QWidget* parent)
    : Panel(theme, tr("Locking"), parent)
{
    setIcon(IconName::Lock);
    padBody();
    auto* minutes = new QComboBox;
    minutes->setObjectName(QStringLiteral("idleMinutes"));
    for (const int choice : choices)
        minutes->addItem(choice == 0 ? tr("Only when I ask for it")
                                     : tr("After %n idle minute(s)", nullptr, choice),
            choice);
    const int now = preferences.idleMinutesToLock();
    if (minutes->findData(now) < 0)
        minutes->addItem(tr("After %n idle minute(s)", nullptr, now), now);
    minutes->setCurrentIndex(minutes->findData(now));
    auto* field = new Field(theme, tr("Lock the window"), minutes);
    field->setHint(tr("What is half written is kept. To go on, type the passphrase."));
    body()->addWidget(field);
    connect(minutes, &QComboBox::activated, this, [minutes, &preferences] {
        preferences.setIdleMinutesToLock(minutes->currentData().toInt());
    });
}

} // namespace expediente::ui
