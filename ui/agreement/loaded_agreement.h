#pragma once
#include "core/papers/agreement.h"
#include "core/store/store.h"
#include "ui/print/agreement_layout.h"

#include <QImage>

namespace expediente::ui {

/// Where it could have been signed.
struct AgreementPlace {
    QString name;
    PlaceBody body;
};

/// What the page of an agreement begins with: the paper, laid out and rendered once, and what is
/// known of the case.
struct LoadedAgreement {
    CaseFile file;
    CaseView view;
    Agreement agreement;
    std::vector<AgreementGap> gaps; ///< empty: it may print as final
    AgreementPdf pdf;
    std::vector<QImage> pages; ///< of those very bytes
    std::vector<AgreementPlace> places;
    std::vector<Promise> replaced; ///< by its plan
    Formatter format; ///< in the paper's language, on the debtor's clock
    QByteArray draft; ///< of the evidence, as it was left
};

QString agreementDraftKey(FactId offer);

/// From the store to the paper. NotFound; RuleRefused for wording that the law forbids. On a
/// reader's thread; takes as long as the rendering of a few pages.
Result<LoadedAgreement> loadAgreement(Connection& connection, CaseId id, FactId offer,
    const AgencyContext& context, const StoreIdentity& identity, const Moment& now);

} // namespace expediente::ui
