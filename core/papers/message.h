#pragma once
#include "core/papers/templates.h"

namespace expediente {

/// What a message that a collector writes to a person may start from. Neither names the debt:
/// others may read along.
enum class MessageKind : std::uint8_t {
    AskToTalk, ///< who writes, and when it would suit the person to talk
    Promise, ///< reminds of what was agreed on, the same day or before
};

/// Its text from the template; `values` as paperValues() gives them, with the person's `name`, and
/// for a promise its day, `due`, as the person would write it.
QString messageText(MessageKind kind, const QString& country, const QString& language,
    const TemplateValues& values);

/// The language of those who live there: "es" or "en".
QString languageOf(const QString& country);

} // namespace expediente
