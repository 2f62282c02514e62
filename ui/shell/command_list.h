#pragma once
#include <QAction>
#include <QList>
#include <QString>

namespace expediente::ui {

/// What an action is called where no mnemonic is shown.
QString plainText(const QAction& action);

/// Do all words of `typed` begin a word of the action's text? Accents and case don't matter.
bool matches(const QAction& action, const QString& typed);

/// Those that can be done now, each once, in the order given: what nobody sees or has no words is
/// left out.
QList<QAction*> usable(const QList<QAction*>& actions);

/// The dynamic property of words by which an action is found as well.
inline constexpr auto keywordsProperty = "keywords";

/// Marks a letter (&) in each text of one menu that has none yet, so that no command needs its
/// function key: the first letter of a word where one is free, else any.
void giveMnemonics(const QList<QAction*>& actions);

} // namespace expediente::ui
