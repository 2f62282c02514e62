#pragma once
#include <QByteArray>
#include <QList>

namespace expediente::ui {

inline constexpr auto lockedOption = "--locked"; ///< start at the lock screen

/// The arguments with which the program starts again, locked: those that it had, without language
/// and theme, which the preferences keep by then.
QList<QByteArray> relaunchArguments(const QList<QByteArray>& arguments);

/// Replaces this process by a new one of the same program, so that nothing that was decrypted stays
/// in its memory. The store must be closed. Comes back only when the system refused.
void relaunch(const QList<QByteArray>& arguments);

} // namespace expediente::ui
