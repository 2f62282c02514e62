#pragma once
#include <QtGlobal>

namespace expediente {

/// The system's calls by which files are made and changed (open for making, write, truncate, sync,
/// rename, link, mkdir), whoever makes them: Qt, SQLite or our own code, on whatever thread. Those
/// of regular files fail when told to. In place before main() in every program that uses it.
namespace failing_calls {

enum class Lasting {
    Once, ///< EIO, as a disk with a bad spot
    FromThenOn, ///< ENOSPC, as one that is full
};

/// Fails the nth call (from 1) from now on. Other threads must be idle.
void failAt(qint64 nth, Lasting lasting);
/// Works again and counts from zero.
void heal();
bool hasFailed(); ///< since the last failAt or heal
qint64 count(); ///< calls since then

} // namespace failing_calls
} // namespace expediente
