#pragma once
#include "core/papers/agreement.h"
#include "ui/print/paper.h"
#include "ui/text/formatter.h"

namespace expediente::ui {

/// Whether it may be signed, or only be looked at.
enum class AgreementPrint : bool { Draft, Final };

/// The agreement as pages of letter paper, as many as it takes; nothing is ever cut. The last page
/// has the lines for the hands. Needs a QGuiApplication; any thread.
std::vector<Paper> layoutAgreement(
    const Agreement& agreement, const Formatter& format, AgreementPrint print);

/// The same as the bytes of a PDF: rendered once, then shown, hashed and sealed. OutOfMemory is the
/// only way to fail that isn't a defect, so there is no error.
QByteArray agreementPdf(const Agreement& agreement, const Formatter& format, AgreementPrint print);

} // namespace expediente::ui
