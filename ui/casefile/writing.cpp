#include "ui/casefile/writing.h"

#include "ui/widgets/buttons.h"

#include <QVariant>

namespace expediente::ui::writing {
namespace {

constexpr auto writesProperty = "writes";

} // namespace

void mark(QObject* command, bool writes)
{
    command->setProperty(writesProperty, writes);
}

bool isMarked(const QObject* command)
{
    return command->property(writesProperty).toBool();
}

void block(QWidget* within, const QString& why)
{
    for (auto* button : within->findChildren<QAbstractButton*>()) {
        if (!isMarked(button))
            continue;
        button->setEnabled(false);
        button->setToolTip(why);
        if (auto* worded = qobject_cast<Button*>(button))
            worded->setBlocked(why);
    }
}

} // namespace expediente::ui::writing
