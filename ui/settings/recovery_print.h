#pragma once
#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

class QPainter;
class QRectF;
class QWidget;

namespace expediente::ui {

class Prompts;

/// The groups of four of a recovery key's text. They stand in ordinary memory from here on: what
/// is on the screen is.
QStringList recoveryGroups(const Secret& key);

/// Prints the sheet; the seam in front of the printer. `then` hears whether one came out, and
/// nothing when the user changed their mind.
using RecoveryPrint = std::function<void(Prompts&, QWidget* parent, const QStringList& groups,
    const std::function<void(const Done&)>& then)>;

/// Asks for a printer first.
void printRecoverySheet(Prompts& prompts, QWidget* parent, const QStringList& groups,
    const std::function<void(const Done&)>& then);

/// The same sheet as a PDF, in memory. Needs a QGuiApplication.
QByteArray recoverySheetPdf(const QStringList& groups);

/// One page: what the key is for, the key, where to keep it.
void paintRecoverySheet(QPainter& painter, const QRectF& page, const QStringList& groups);

} // namespace expediente::ui
