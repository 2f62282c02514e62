#include "ui/shell/command_list.h"

#include "ui/widgets/search_fold.h"

#include <QSet>
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

namespace {

qsizetype markedLetter(const QString& text)
{
    qsizetype at = text.indexOf('&');
    while (at >= 0 && at + 1 < text.size() && text.at(at + 1) == '&')
        at = text.indexOf('&', at + 2);
    return at >= 0 && at + 1 < text.size() ? at + 1 : -1;
}

/// Where to mark it; -1 when every letter is taken.
qsizetype freeLetter(const QString& text, const QSet<QChar>& taken)
{
    qsizetype inside = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at).toLower();
        // Plain letters only: the others take several keys on some keyboards.
        if (letter < 'a' || letter > 'z' || taken.contains(letter))
            continue;
        if (at == 0 || !text.at(at - 1).isLetter())
            return at;
        if (inside < 0)
            inside = at;
    }
    return inside;
}

} // namespace

void giveMnemonics(const QList<QAction*>& actions)
{
    QSet<QChar> taken;
    for (const QAction* action : actions)
        if (const auto marked = markedLetter(action->text()); marked >= 0)
            taken << action->text().at(marked).toLower();
    for (QAction* action : actions) {
        const QString text = action->text();
        if (markedLetter(text) >= 0)
            continue;
        const auto at = freeLetter(text, taken);
        if (at < 0)
            continue;
        taken << text.at(at).toLower();
        action->setText(QString(text).insert(at, '&'));
    }
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
