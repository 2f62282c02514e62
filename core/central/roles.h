#pragma once
#include "core/facts/kinds.h"

#include <QString>

/// What each role may say and see, asked for every fact by itself (design.md, section 8).
namespace expediente::central {

bool seesEverything(const QString& role); ///< auditor, admin
bool leadsTeam(const QString& role); ///< supervisor
bool isOfCreditor(const QString& role); ///< reads, and decides what is asked of the creditor
bool maySay(const QString& role, Kind kind);
/// In a creditor's name: what their files say.
bool mayImport(const QString& role);
bool mayTakeFromOthers(const QString& role); ///< what they have reserved
/// Roles that cases are handed to.
bool mayHold(const QString& role);
/// Roles that a workstation can be enrolled for.
bool mayEnrol(const QString& role);

} // namespace expediente::central
