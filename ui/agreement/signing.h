#pragma once
#include "core/papers/strokes.h"
#include "core/store/store.h"
#include "ui/agreement/loaded_agreement.h"

namespace expediente::ui {

/// Whoever has to put their name on the agreement.
struct Hand {
    SignerRole role = SignerRole::Debtor;
    std::optional<PersonId> person;
    QString name;
    Strokes strokes; ///< empty until drawn; stays so on paper
};

/// What was gathered while the paper was read and signed.
struct SigningRequest {
    LoadedAgreement paper;
    std::vector<Hand> hands; ///< debtor, guarantors in order, and a witness if there is one
    IdentityBody identity;
    std::optional<PlaceBody> place;
    QString intent; ///< the sentence that was agreed to
    bool onPaper = false; ///< signed with ink: no seal, but scans
    std::vector<QByteArray> scans; ///< digests, in the store already
    Moment at;
};

struct SignedAgreement {
    FactId commitment;
    QByteArray document; ///< sealed, or as it was printed
    std::vector<QImage> pages; ///< of the document
};

/// Seals the paper, keeps its documents in the store, and says it in one transaction: the promises
/// of its plan, what they replace, and the commitment. Nothing is in the case unless all of it is.
/// SealFailed, errors of the store. Blocks for some seconds; not on the GUI thread.
Result<SignedAgreement> signAgreement(Store& store, const SigningRequest& request);

} // namespace expediente::ui
