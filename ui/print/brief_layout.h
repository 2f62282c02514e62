#pragma once
#include "core/papers/visit_brief.h"
#include "ui/print/paper.h"
#include "ui/text/formatter.h"

namespace expediente::ui {

/// The visit brief as a page of letter paper: always exactly one. What is too long for it is told
/// in fewer arguments and promises ("y 2 más"), what is short leaves more lines to write on.
/// Amounts and dates are never shortened. Needs a QGuiApplication; any thread.
Paper layoutVisitBrief(const VisitBrief& brief, const Formatter& format);

} // namespace expediente::ui
