#pragma once
#include "core/base/digest.h"

#include <QString>

/// Codes by which a workstation comes in, made to be read out and typed: 80 random bits as four
/// groups of four of Crockford's base 32, which has no I, L, O, U.
namespace expediente::central {

QString newEnrolmentCode(); ///< "7K3D-09QX-M2TV-R8AC"
/// What is kept of it. The same however it is typed: case, blanks and hyphens don't count, and I, L
/// and O are taken for 1, 1 and 0.
Hash digestOfCode(const QString& typed);

} // namespace expediente::central
