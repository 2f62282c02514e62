#include "ui/shell/command_list.h"

#include "ui/widgets/search_fold.h"

#include <QVariant>

namespace expediente::ui {

QString plainText(const QAction& action)
{
    QString text = action.text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove('&');
    return text.replace(QStringLiteral("\x01"), QStringLiteral("&"));
}

bool matches(const QAction& action, const QString& typed)
{
    const QString words =
        ' ' + searchFold(plainText(action) + ' ' + action.property(keywordsProperty).toString());
    const QStringList wanted = searchFold(typed).split(' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        wanted, [&words](const QString& word) { return words.contains(' ' + word); });
}

QList<QAction*> usable(const QList<QAction*>& actions)
{
    QList<QAction*> list;
    for (QAction* action : actions) {
        const bool shown = action->isVisible() && action->isEnabled() && !action->isSeparator()
            && !action->text().isEmpty();
        if (shown && !list.contains(action))
            list << action;
    }
    return list;
}

} // namespace expediente::ui
