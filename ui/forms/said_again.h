#pragma once
#include "core/facts/bodies.h"
#include "core/facts/fact.h"
#include "ui/forms/form_kind.h"

#include <optional>

namespace expediente::ui {

/// What somebody said once, in the form that says it, as a draft of that form: to be looked at, put
/// right and said again.
struct SaidAgain {
    FormKind form = FormKind::Note;
    QString draftKey;
    QByteArray draft;

    bool operator==(const SaidAgain&) const = default;
};

/// Nothing for what no short form says, or what this program can't read.
std::optional<SaidAgain> saidAgain(const FactContent& content);
bool canBeSaidAgain(const QByteArray& kind);

} // namespace expediente::ui
