#pragma once
#include "core/base/result.h"
#include "core/papers/agreement.h"
#include "ui/print/paper.h"
#include "ui/text/formatter.h"

namespace expediente::ui {

/// Whether it may be signed, or only be looked at.
enum class AgreementPrint : bool { Draft, Final };

/// Where the hands stand, which all share one page: in shares of its width and height, from the
/// top left corner.
struct HandPlaces {
    int page = 0; ///< counted from 0
    QRectF all; ///< around every one of them
    std::vector<QRectF> each; ///< above its line: debtor, guarantors in order, witness
};

struct LaidOutAgreement {
    std::vector<Paper> papers; ///< as many as it takes; nothing is ever cut
    HandPlaces hands;
};

/// The agreement as pages of letter paper. Needs a QGuiApplication; any thread.
LaidOutAgreement layoutAgreement(
    const Agreement& agreement, const Formatter& format, AgreementPrint print);

struct AgreementPdf {
    QByteArray bytes;
    HandPlaces hands;
};

/// The same as the bytes of a PDF: rendered once, then shown, hashed and sealed. FileUnwritable.
Result<AgreementPdf> agreementPdf(
    const Agreement& agreement, const Formatter& format, AgreementPrint print);

} // namespace expediente::ui
