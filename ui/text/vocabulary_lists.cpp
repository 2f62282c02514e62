#include "ui/text/vocabularies.h"

#include <QCoreApplication>

// Each list is a translation context of its own, since one English word may need several in
// Spanish: a "Partial" promise, an "Other" document.

namespace expediente::ui {

namespace {

constexpr VocabularyEntry partyRoles[] = {
    {u"debtor", QT_TRANSLATE_NOOP("PartyRole", "Debtor")},
    {u"co_debtor", QT_TRANSLATE_NOOP("PartyRole", "Joint obligor")},
    {u"guarantor", QT_TRANSLATE_NOOP("PartyRole", "Guarantor")},
    {u"reference", QT_TRANSLATE_NOOP("PartyRole", "Reference")},
    {u"family", QT_TRANSLATE_NOOP("PartyRole", "Family")},
    {u"co_worker", QT_TRANSLATE_NOOP("PartyRole", "Co-worker")},
    {u"other", QT_TRANSLATE_NOOP("PartyRole", "Other")},
};

constexpr VocabularyEntry components[] = {
    {u"principal", QT_TRANSLATE_NOOP("Component", "Principal")},
    {u"principal_overdue", QT_TRANSLATE_NOOP("Component", "Principal overdue")},
    {u"principal_not_due", QT_TRANSLATE_NOOP("Component", "Principal not yet due")},
    {u"ordinary_interest", QT_TRANSLATE_NOOP("Component", "Ordinary interest")},
    {u"late_interest", QT_TRANSLATE_NOOP("Component", "Late interest")},
    {u"vat", QT_TRANSLATE_NOOP("Component", "VAT")},
    {u"fees", QT_TRANSLATE_NOOP("Component", "Fees")},
    {u"credit", QT_TRANSLATE_NOOP("Component", "Credit in favour")},
    {u"total", QT_TRANSLATE_NOOP("Component", "Total")},
};

constexpr VocabularyEntry signerRoles[] = {
    {u"debtor", QT_TRANSLATE_NOOP("SignerRole", "Debtor")},
    {u"guarantor", QT_TRANSLATE_NOOP("SignerRole", "Guarantor")},
    {u"witness", QT_TRANSLATE_NOOP("SignerRole", "Witness")},
    {u"collector", QT_TRANSLATE_NOOP("SignerRole", "Collector")},
};

constexpr VocabularyEntry rateKinds[] = {
    {u"nominal", QT_TRANSLATE_NOOP("RateKind", "Nominal")},
    {u"effective", QT_TRANSLATE_NOOP("RateKind", "Effective")},
};

constexpr VocabularyEntry channels[] = {
    {u"call", QT_TRANSLATE_NOOP("Channel", "Call")},
    {u"visit", QT_TRANSLATE_NOOP("Channel", "Visit")},
    {u"whatsapp", QT_TRANSLATE_NOOP("Channel", "WhatsApp")},
    {u"sms", QT_TRANSLATE_NOOP("Channel", "SMS")},
    {u"email", QT_TRANSLATE_NOOP("Channel", "E-mail")},
    {u"letter", QT_TRANSLATE_NOOP("Channel", "Letter")},
};

constexpr VocabularyEntry contactTypes[] = {
    {u"attempt", QT_TRANSLATE_NOOP("ContactType", "Attempt")},
    {u"one_way", QT_TRANSLATE_NOOP("ContactType", "Message delivered")},
    {u"two_way", QT_TRANSLATE_NOOP("ContactType", "Conversation")},
    {u"debtor_started", QT_TRANSLATE_NOOP("ContactType", "Started by the person")},
    {u"requested_followup", QT_TRANSLATE_NOOP("ContactType", "Follow-up they asked for")},
};

constexpr VocabularyEntry reaches[] = {
    {u"direct", QT_TRANSLATE_NOOP("Reach", "Direct contact")},
    {u"indirect", QT_TRANSLATE_NOOP("Reach", "Indirect contact")},
    {u"none", QT_TRANSLATE_NOOP("Reach", "No contact")},
};

constexpr VocabularyEntry contactPointTypes[] = {
    {u"phone", QT_TRANSLATE_NOOP("ContactPointType", "Landline")},
    {u"mobile", QT_TRANSLATE_NOOP("ContactPointType", "Mobile")},
    {u"whatsapp", QT_TRANSLATE_NOOP("ContactPointType", "WhatsApp")},
    {u"email", QT_TRANSLATE_NOOP("ContactPointType", "E-mail")},
    {u"home", QT_TRANSLATE_NOOP("ContactPointType", "Home")},
    {u"work", QT_TRANSLATE_NOOP("ContactPointType", "Work")},
    {u"other_address", QT_TRANSLATE_NOOP("ContactPointType", "Other address")},
};

constexpr VocabularyEntry pointStatuses[] = {
    {u"confirmed", QT_TRANSLATE_NOOP("PointStatus", "Confirmed")},
    {u"answered", QT_TRANSLATE_NOOP("PointStatus", "Answered")},
    {u"no_answer", QT_TRANSLATE_NOOP("PointStatus", "No answer")},
    {u"third_party", QT_TRANSLATE_NOOP("PointStatus", "Somebody else answers")},
    {u"wrong", QT_TRANSLATE_NOOP("PointStatus", "Wrong")},
    {u"not_here", QT_TRANSLATE_NOOP("PointStatus", "No longer here")},
    {u"do_not_use", QT_TRANSLATE_NOOP("PointStatus", "Asked not to use it")},
};

constexpr VocabularyEntry verdicts[] = {
    {u"valid", QT_TRANSLATE_NOOP("Verdict", "Valid")},
    {u"partial", QT_TRANSLATE_NOOP("Verdict", "Partial")},
    {u"not_valid", QT_TRANSLATE_NOOP("Verdict", "Not valid")},
    {u"unverified", QT_TRANSLATE_NOOP("Verdict", "Unverified")},
};

constexpr VocabularyEntry promiseStates[] = {
    {u"active", QT_TRANSLATE_NOOP("PromiseState", "Active")},
    {u"in_grace", QT_TRANSLATE_NOOP("PromiseState", "In grace")},
    {u"kept", QT_TRANSLATE_NOOP("PromiseState", "Kept")},
    {u"partial", QT_TRANSLATE_NOOP("PromiseState", "Partial")},
    {u"broken", QT_TRANSLATE_NOOP("PromiseState", "Broken")},
    {u"withdrawn", QT_TRANSLATE_NOOP("PromiseState", "Withdrawn")},
    {u"replaced", QT_TRANSLATE_NOOP("PromiseState", "Replaced")},
};

constexpr VocabularyEntry stepKinds[] = {
    {u"call", QT_TRANSLATE_NOOP("StepKind", "Call")},
    {u"visit", QT_TRANSLATE_NOOP("StepKind", "Visit")},
    {u"wait_promise", QT_TRANSLATE_NOOP("StepKind", "Wait for the promise")},
    {u"follow_broken_promise", QT_TRANSLATE_NOOP("StepKind", "Take up the promise again")},
    {u"verify_argument", QT_TRANSLATE_NOOP("StepKind", "Verify an argument")},
    {u"send_document", QT_TRANSLATE_NOOP("StepKind", "Send a document")},
    {u"fix_contact_point", QT_TRANSLATE_NOOP("StepKind", "Correct a contact point")},
    {u"supervisor_review", QT_TRANSLATE_NOOP("StepKind", "Ask a supervisor to review")},
    {u"negotiate", QT_TRANSLATE_NOOP("StepKind", "Negotiate")},
    {u"locate", QT_TRANSLATE_NOOP("StepKind", "Find the person")},
    {u"none", QT_TRANSLATE_NOOP("StepKind", "None")},
};

constexpr VocabularyEntry legalStates[] = {
    {u"sued", QT_TRANSLATE_NOOP("LegalState", "Sued")},
    {u"insolvent", QT_TRANSLATE_NOOP("LegalState", "In insolvency")},
    {u"cease_request", QT_TRANSLATE_NOOP("LegalState", "Asked for contact to cease")},
    {u"lawyer", QT_TRANSLATE_NOOP("LegalState", "Through a lawyer")},
};

constexpr VocabularyEntry noteKinds[] = {
    {u"general", QT_TRANSLATE_NOOP("NoteKind", "Note")},
    {u"before_visit", QT_TRANSLATE_NOOP("NoteKind", "Before you knock")},
};

constexpr VocabularyEntry documentKinds[] = {
    {u"receipt", QT_TRANSLATE_NOOP("DocumentKind", "Receipt")},
    {u"identity", QT_TRANSLATE_NOOP("DocumentKind", "Identity document")},
    {u"contract", QT_TRANSLATE_NOOP("DocumentKind", "Contract")},
    {u"photo", QT_TRANSLATE_NOOP("DocumentKind", "Photo")},
    {u"letter", QT_TRANSLATE_NOOP("DocumentKind", "Letter")},
    {u"statement", QT_TRANSLATE_NOOP("DocumentKind", "Account statement")},
    {u"agreement", QT_TRANSLATE_NOOP("DocumentKind", "Agreement")},
    {u"other", QT_TRANSLATE_NOOP("DocumentKind", "Other")},
};

constexpr VocabularyEntry visitOutcomes[] = {
    {u"met", QT_TRANSLATE_NOOP("VisitOutcome", "Met the person")},
    {u"third_party", QT_TRANSLATE_NOOP("VisitOutcome", "Spoke with somebody else")},
    {u"nobody_there", QT_TRANSLATE_NOOP("VisitOutcome", "Nobody there")},
    {u"no_such_address", QT_TRANSLATE_NOOP("VisitOutcome", "No such address")},
    {u"moved_away", QT_TRANSLATE_NOOP("VisitOutcome", "Moved away")},
    {u"asked_not_to_visit", QT_TRANSLATE_NOOP("VisitOutcome", "Asked not to be visited")},
    {u"not_done", QT_TRANSLATE_NOOP("VisitOutcome", "Not done")},
};

constexpr VocabularyEntry offerKinds[] = {
    {u"settle", QT_TRANSLATE_NOOP("OfferKind", "One payment")},
    {u"plan", QT_TRANSLATE_NOOP("OfferKind", "Plan")},
    {u"partial", QT_TRANSLATE_NOOP("OfferKind", "Payment on account")},
};

constexpr VocabularyEntry offerVerdicts[] = {
    {u"within_authority", QT_TRANSLATE_NOOP("OfferVerdict", "Within authority")},
    {u"needs_role", QT_TRANSLATE_NOOP("OfferVerdict", "Needs approval")},
    {u"not_allowed", QT_TRANSLATE_NOOP("OfferVerdict", "Not allowed")},
};

constexpr VocabularyEntry offerStates[] = {
    {u"open", QT_TRANSLATE_NOOP("OfferState", "May be closed")},
    {u"on_hold", QT_TRANSLATE_NOOP("OfferState", "On hold")},
    {u"waiting", QT_TRANSLATE_NOOP("OfferState", "Waiting for approval")},
    {u"refused", QT_TRANSLATE_NOOP("OfferState", "Refused")},
    {u"accepted", QT_TRANSLATE_NOOP("OfferState", "Accepted")},
    {u"expired", QT_TRANSLATE_NOOP("OfferState", "Expired")},
    {u"replaced", QT_TRANSLATE_NOOP("OfferState", "Replaced")},
};

constexpr VocabularyEntry decisions[] = {
    {u"allow", QT_TRANSLATE_NOOP("Decision", "Allowed")},
    {u"allow_changed", QT_TRANSLATE_NOOP("Decision", "Allowed with changes")},
    {u"refuse", QT_TRANSLATE_NOOP("Decision", "Refused")},
};

constexpr VocabularyEntry closings[] = {
    {u"paid", QT_TRANSLATE_NOOP("Closing", "Paid")},
    {u"settled", QT_TRANSLATE_NOOP("Closing", "Settled")},
    {u"withdrawn", QT_TRANSLATE_NOOP("Closing", "Withdrawn by the creditor")},
    {u"deceased", QT_TRANSLATE_NOOP("Closing", "Deceased")},
    {u"unlocatable", QT_TRANSLATE_NOOP("Closing", "Could not be found")},
    {u"other", QT_TRANSLATE_NOOP("Closing", "Other")},
};

constexpr VocabularyEntry erasureCauses[] = {
    {u"request", QT_TRANSLATE_NOOP("ErasureCause", "The person asked for it")},
    {u"retention", QT_TRANSLATE_NOOP("ErasureCause", "The time to keep them is over")},
    {u"order", QT_TRANSLATE_NOOP("ErasureCause", "An authority ordered it")},
    {u"mistake", QT_TRANSLATE_NOOP("ErasureCause", "They should never have been here")},
};

constexpr VocabularyEntry frequencies[] = {
    {u"week", QT_TRANSLATE_NOOP("Frequency", "Weekly")},
    {u"two_weeks", QT_TRANSLATE_NOOP("Frequency", "Every two weeks")},
    {u"twice_a_month", QT_TRANSLATE_NOOP("Frequency", "Twice a month")},
    {u"month", QT_TRANSLATE_NOOP("Frequency", "Monthly")},
};

constexpr VocabularyEntry userRoles[] = {
    {u"collector", QT_TRANSLATE_NOOP("UserRole", "Field collector")},
    {u"agent", QT_TRANSLATE_NOOP("UserRole", "Phone agent")},
    {u"supervisor", QT_TRANSLATE_NOOP("UserRole", "Supervisor")},
    {u"auditor", QT_TRANSLATE_NOOP("UserRole", "Auditor")},
    {u"admin", QT_TRANSLATE_NOOP("UserRole", "Administrator")},
    {u"creditor", QT_TRANSLATE_NOOP("UserRole", "Creditor")},
};

constexpr VocabularyEntry caseStates[] = {
    {u"open", QT_TRANSLATE_NOOP("CaseState", "Open")},
    {u"recalled", QT_TRANSLATE_NOOP("CaseState", "Recalled")},
    {u"closed", QT_TRANSLATE_NOOP("CaseState", "Closed")},
    {u"blocked", QT_TRANSLATE_NOOP("CaseState", "Data blocked")},
    {u"erased", QT_TRANSLATE_NOOP("CaseState", "Erased")},
};

constexpr VocabularyEntry importCounts[] = {
    {u"read", QT_TRANSLATE_NOOP("ImportCount", "Read")},
    {u"added", QT_TRANSLATE_NOOP("ImportCount", "New")},
    {u"new", QT_TRANSLATE_NOOP("ImportCount", "New")},
    {u"changed", QT_TRANSLATE_NOOP("ImportCount", "Changed")},
    {u"same", QT_TRANSLATE_NOOP("ImportCount", "Same")},
    {u"rejected", QT_TRANSLATE_NOOP("ImportCount", "Rejected")},
};

constexpr VocabularyEntry sorts[] = {
    {u"priority", QT_TRANSLATE_NOOP("Sort", "Priority")},
    {u"dpd", QT_TRANSLATE_NOOP("Sort", "Days past due")},
    {u"amount", QT_TRANSLATE_NOOP("Sort", "Amount")},
    {u"name", QT_TRANSLATE_NOOP("Sort", "Name")},
};

} // namespace

VocabularyList listOf(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::FactKind:
        return {"FactKind", factKindWords()};
    case Vocabulary::PartyRole:
        return {"PartyRole", partyRoles};
    case Vocabulary::Component:
        return {"Component", components};
    case Vocabulary::SignerRole:
        return {"SignerRole", signerRoles};
    case Vocabulary::RateKind:
        return {"RateKind", rateKinds};
    case Vocabulary::Channel:
        return {"Channel", channels};
    case Vocabulary::ContactType:
        return {"ContactType", contactTypes};
    case Vocabulary::Reach:
        return {"Reach", reaches};
    case Vocabulary::ContactPointType:
        return {"ContactPointType", contactPointTypes};
    case Vocabulary::PointStatus:
        return {"PointStatus", pointStatuses};
    case Vocabulary::Verdict:
        return {"Verdict", verdicts};
    case Vocabulary::PromiseState:
        return {"PromiseState", promiseStates};
    case Vocabulary::StepKind:
        return {"StepKind", stepKinds};
    case Vocabulary::LegalState:
        return {"LegalState", legalStates};
    case Vocabulary::NoteKind:
        return {"NoteKind", noteKinds};
    case Vocabulary::DocumentKind:
        return {"DocumentKind", documentKinds};
    case Vocabulary::VisitOutcome:
        return {"VisitOutcome", visitOutcomes};
    case Vocabulary::OfferKind:
        return {"OfferKind", offerKinds};
    case Vocabulary::OfferVerdict:
        return {"OfferVerdict", offerVerdicts};
    case Vocabulary::OfferState:
        return {"OfferState", offerStates};
    case Vocabulary::Decision:
        return {"Decision", decisions};
    case Vocabulary::Closing:
        return {"Closing", closings};
    case Vocabulary::ErasureCause:
        return {"ErasureCause", erasureCauses};
    case Vocabulary::Frequency:
        return {"Frequency", frequencies};
    case Vocabulary::UserRole:
        return {"UserRole", userRoles};
    case Vocabulary::CaseState:
        return {"CaseState", caseStates};
    case Vocabulary::ImportCount:
        return {"ImportCount", importCounts};
    case Vocabulary::Sort:
        return {"Sort", sorts};
    case Vocabulary::FactField:
        return {"FactField", factFieldWords()};
    case Vocabulary::Problem:
        return {"Problem", problemWords()};
    }
    Q_UNREACHABLE();
}

} // namespace expediente::ui
