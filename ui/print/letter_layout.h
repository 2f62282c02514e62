#pragma once
#include "core/base/result.h"
#include "core/papers/letter.h"
#include "ui/print/paper.h"
#include "ui/text/formatter.h"

namespace expediente::ui {

/// A letter as pages of letter paper, its address where the window of an envelope shows it and
/// nothing else. Needs a QGuiApplication; any thread.
std::vector<Paper> layoutLetter(const Letter& letter, const Formatter& format);

/// The same as the bytes of a PDF; FileUnwritable. Its title names nobody.
Result<QByteArray> letterPdf(const Letter& letter, const Formatter& format);

} // namespace expediente::ui
