#pragma once
#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QStringList>

#include <functional>

class QPainter;
class QRectF;
class QWidget;

namespace expediente::ui {

/// The groups of four of a recovery key's text. They stand in ordinary memory from here on: what
/// is on the screen is.
QStringList recoveryGroups(const Secret& key);

/// Prints the sheet; the seam in front of the printer. Done also when the user changed their mind;
/// the bool says whether a sheet came out.
using RecoveryPrint = std::function<Result<bool>(QWidget*, const QStringList& groups)>;

/// Asks for a printer with the system's dialog.
Result<bool> printRecoverySheet(QWidget* parent, const QStringList& groups);

/// One page: what the key is for, the key, where to keep it.
void paintRecoverySheet(QPainter& painter, const QRectF& page, const QStringList& groups);

} // namespace expediente::ui
