#pragma once
#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace expediente::ui {

/// What a refusal says to a person: what happened, what is safe, what to do next. Whole sentences
/// in the installed language; all three are always there.
struct Words {
    QString what, safe, next;

    bool operator==(const Words&) const = default;
};

Words words(const Error& error);
/// The three parts as one paragraph: for the command line and for logs that people read.
QString sentence(const Error& error);

/// Lists of words for the lower_snake strings that facts and the catalogue use.
enum class Vocabulary : std::uint8_t {
    FactKind, ///< "promise.made"
    PartyRole, ///< "co_debtor"
    Component, ///< "principal", "principal_overdue", "vat"
    RateKind, ///< "nominal"
    SignerRole, ///< "witness"
    Channel, ///< "whatsapp"
    ContactType, ///< "two_way"
    Reach, ///< "direct"
    ContactPointType, ///< "mobile"
    PointStatus, ///< "not_here"
    Verdict, ///< "not_valid"
    PromiseState, ///< "in_grace"
    StepKind, ///< "verify_argument"
    LegalState, ///< "cease_request"
    NoteKind, ///< "before_visit"
    DocumentKind, ///< "receipt"
    VisitOutcome, ///< "moved_away"
    OfferKind, ///< "plan"
    OfferVerdict, ///< "needs_role"
    OfferState, ///< "on_hold"
    Decision, ///< "allow_changed"
    Closing, ///< "settled"
    ErasureCause, ///< "retention"
    Frequency, ///< "two_weeks"
    UserRole, ///< "supervisor"
    CaseState, ///< "open"
    ImportCount, ///< "rejected"
    Sort, ///< "priority"
    FactField, ///< of a fact's body, as a form calls it: "until", "address.street"
    Problem, ///< what is wrong with a body, a profile or a catalogue: "duplicate_code"
};

/// As at the beginning of a sentence.
QString capitalised(QString text);

/// The word for a key, in the installed language, to stand alone (sentence case). A key that is not
/// known (a newer version's) comes back readable rather than empty.
QString word(Vocabulary vocabulary, QStringView key);
/// Its keys in the order to offer them in.
QStringList keys(Vocabulary vocabulary);

} // namespace expediente::ui
