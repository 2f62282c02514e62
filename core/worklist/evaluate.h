#pragma once
#include "core/worklist/agency_context.h"
#include "core/worklist/case_view.h"

namespace expediente {

/// The case file on a date, seen by an agency's rules. Pure. Facts later than `on` are left out
/// where they carry a date of their own (promises, payments, verdicts that ran out).
CaseView evaluate(const CaseFile& file, QDate on, const AgencyContext& context);

/// An account that was stated at least once, on a day; before the first statement, as that said.
AccountView accountOn(
    const AccountFile& account, const QString& country, QDate on, const AgencyContext& context);

/// How much a contact point is worth trying, from what was found there.
ContactPointView judge(const ContactPoint& point, const CaseFile& file, QDate on);

/// Where a visit goes: to the address that its plan names, or else to the debtor's best one. The
/// day plays no part, so that lists and papers agree. Null when no address is known.
const ContactPoint* placeToVisit(const CaseFile& file, const VisitPlanned* plan);

/// Due and paid per month for the twelve months that end with the one of `on`, in one currency.
std::vector<PaymentMonth> paymentMonths(const CaseFile& file, Currency currency, QDate on);

/// Whole years; nothing where the day of birth isn't known or is still to come.
std::optional<int> ageOn(QDate born, QDate on);

/// Whose law the debtor lives under: as the case says, or else the agency's.
QString countryOf(const CaseFile& file, const AgencyContext& context);

/// An account's payments in one currency, for figures and promises; reversed ones too.
std::vector<PaymentTerms> paymentTerms(const AccountFile& account, Currency currency);

/// States of the case's promises on a date, currencies apart; by due, made on, id.
std::vector<PromiseOutcome> promiseOutcomes(
    const CaseFile& file, QDate on, const AgencyContext& context);

/// What may be done with an offer on a date.
OfferState offerState(const Offer& offer, QDate on);

/// What a request for a scarce contact has come to on a date, on the debtor's clock.
ReservationState reservationState(const Reservation& reservation, QDate on);

/// Something that could be next. Doesn't depend on the day, so that the store can keep the first.
struct StepCandidate {
    NextStep step;
    /// A promise waits until then; from the day after, it is a broken one to follow up.
    std::optional<QDate> deadline;

    bool operator==(const StepCandidate&) const = default;
};

/// Everything planned, promised or left open in an open case, earliest first; never empty for one.
std::vector<StepCandidate> stepCandidates(const CaseFile& file, const AgencyContext& context);

/// The first candidate, as it looks on a date.
NextStep stepOn(const StepCandidate& candidate, QDate on);

} // namespace expediente
