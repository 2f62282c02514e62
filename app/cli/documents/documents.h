#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

/// The commands that answer one JSON document with another: figures and law without a store.
namespace expediente::cli {

inline constexpr qsizetype mostDocumentBytes = 16 * 1024 * 1024; ///< a longer one is refused

/// `command` is figures, plan, offer, promises or verdict; sentences come in `language`, es or en.
Result<QJsonObject> answerDocument(
    const QString& command, const QByteArray& document, const QString& language);
Result<QJsonObject> answerHolidays(
    const QString& country, const QString& year, const QString& region);

/// A refusal as these commands print it: {"error": {"code", "message"}} and what belongs to it.
QJsonObject refusal(const Error& error, const QString& message);

} // namespace expediente::cli
