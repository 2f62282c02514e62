#pragma once
#include "ui/casefile/open_case.h"

#include <QCoreApplication>

namespace expediente::ui {

/// What one fact says, in a sentence that can stand alone in a timeline: nothing is left out but
/// what has a tab of its own (schedules, contact points' coordinates).
class FactSentences {
    Q_DECLARE_TR_FUNCTIONS(FactSentences)
public:
    /// Empty for a fact that this program can't read.
    static QString of(const TimelineEntry& entry, const OpenCase& open);

private:
    explicit FactSentences(const OpenCase& open) : m_open(open) { }

    // creditor
    QString tell(const CaseOpened& body) const;
    QString tell(const AccountStated& body) const;
    QString tell(const PaymentReceived& body) const;
    QString tell(const PaymentReversed& body) const;
    QString tell(const CaseRecalled& body) const;
    QString tell(const CaseReturned& body) const;
    QString tell(const AccountRecalled& body) const;
    QString tell(const CaseClosed& body) const;
    // what was said and done
    QString tell(const ContactLogged& body) const;
    QString tell(const ArgumentStated& body) const;
    QString tell(const ArgumentJudged& body) const;
    QString tell(const CapacityDeclared& body) const;
    QString tell(const PromiseMade& body) const;
    QString tell(const PromiseWithdrawn& body) const;
    QString tell(const PromiseReplaced& body) const;
    QString tell(const VisitPlanned& body) const;
    QString tell(const VisitReported& body) const;
    QString tell(const StepPlanned& body) const;
    QString tell(const DocumentAttached& body) const;
    QString tell(const NoteWritten& body) const;
    // negotiation and rules
    QString tell(const OfferMade& body) const;
    QString tell(const OfferAccepted& body) const;
    QString tell(const ApprovalRequested& body) const;
    QString tell(const ApprovalDecided& body) const;
    QString tell(const ContactOverridden& body) const;
    QString tell(const ContactRequested& body) const;
    QString tell(const ContactReserved& body) const;
    QString tell(const ReviewWritten& body) const;
    QString tell(const CommitmentSigned& body) const;
    QString tell(const CommitmentVoided& body) const;
    QString tell(const CopyDelivered& body) const;
    QString tell(const EvidenceTimestamped& body) const;
    // the case's state
    QString tell(const DisputeOpened& body) const;
    QString tell(const DisputeClosed& body) const;
    QString tell(const LegalChanged& body) const;
    QString tell(const CaseAssigned& body) const;
    QString tell(const CaseReleased& body) const;
    QString tell(const FieldSet& body) const;
    QString tell(const FactVoided& body) const;
    // people
    QString tell(const PersonDescribed& body) const;
    QString tell(const PersonRelated& body) const;
    QString tell(const ContactPointAdded& body) const;
    QString tell(const ContactPointJudged& body) const;
    QString tell(const ChannelAuthorised& body) const;
    QString tell(const PersonBlocked& body) const;
    QString tell(const SubjectErased& body) const;
    // What concerns the agency doesn't stand in a case.
    template <class Other>
    QString tell(const Other&) const
    {
        return {};
    }

    QString day(QDate date) const;
    QString days(QDate from, QDate until) const; ///< half open
    QString money(const Money& amount) const;
    QString with(const QString& text, const QString& more) const; ///< "text: more"
    /// "Promise to pay of 20 nov": what another fact speaks of, whether voided or not.
    QString fact(FactId id) const;

    const OpenCase& m_open;
};

} // namespace expediente::ui
