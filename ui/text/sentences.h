#pragma once
#include "core/base/error.h"

#include <optional>

namespace expediente::ui {

/// The English source of what a refusal says; %1, %2 are its arguments. tr() gives the language.
struct Sentences {
    const char* what;
    const char* safe;
    const char* next;
};

/// For a code; of RuleRefused what is said of a rule that has no sentences of its own.
Sentences sentencesFor(ErrorCode code);
/// For a rule by its id; %1 and %2 are the arguments after the id.
std::optional<Sentences> sentencesForRule(QStringView rule);

} // namespace expediente::ui
