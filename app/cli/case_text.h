#pragma once
#include "core/worklist/case_view.h"
#include "ui/text/formatter.h"

namespace expediente::cli {

/// The case file for people at a terminal, in the order in which it is studied.
void printCase(const CaseFile& file, const CaseView& view, const ui::Formatter& format);

} // namespace expediente::cli
