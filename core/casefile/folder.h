#pragma once
// Private to core/casefile: lays facts, in order, into a case file.
#include "core/casefile/case_file.h"

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace expediente {

/// Facts that speak of another fact (a verdict, a reversal, a report) may be folded before it when
/// clocks differ between devices, so they are kept and joined in finish().
class Folder {
public:
    explicit Folder(CaseFile& file) : m_file(file) { }

    void apply(const TimelineEntry& entry);
    void finish();

private:
    template <class B>
    void on(const TimelineEntry& entry, const B& body);

    void open(const TimelineEntry& entry, const CaseOpened& body);
    void addPoint(PersonFile& person, FactId id, const ContactPointAdded& body);
    FactId pointOf(FactId id) const;
    PersonFile& person(Uuid id);
    AccountFile& account(AccountId id);
    void setField(std::vector<FieldValue>& fields, const FieldSet& body);
    void orderContacts();
    void joinPayments();
    void joinArguments();
    void joinPromises();
    void joinVisits();
    void joinContactPoints();
    void joinDisputes();
    void joinOffers();
    void joinCommitments();
    void joinReservations();
    void joinState();
    void joinAccountRecalls();
    void dropReplaced();
    void orderParties();
    void orderAccounts();
    void joinRights();

    struct StateChange {
        FactId id;
        CaseState state;
        QString reason;
        Moment at;
    };

    CaseFile& m_file;
    std::vector<StateChange> m_states;
    std::set<FactId> m_returned; ///< recalls that hold no longer
    std::vector<Entry<AccountRecalled>> m_accountRecalls;
    std::map<FactId, FactId> m_samePoints; ///< to the one that stands for it
    std::map<Uuid, PersonFile> m_persons;
    std::map<AccountId, AccountFile> m_accounts;
    std::vector<Entry<PaymentReversed>> m_reversals;
    std::vector<Entry<ArgumentJudged>> m_verdicts;
    std::vector<Entry<PromiseWithdrawn>> m_withdrawals;
    std::vector<Entry<PromiseReplaced>> m_replacements;
    std::vector<Entry<VisitReported>> m_reports;
    std::vector<Entry<DisputeClosed>> m_disputesClosed;
    std::vector<Entry<OfferAccepted>> m_accepted;
    std::vector<Entry<ApprovalRequested>> m_requests;
    std::vector<Entry<ApprovalDecided>> m_decisions;
    std::vector<Entry<CommitmentVoided>> m_commitmentsVoided;
    std::vector<Entry<CopyDelivered>> m_copies;
    std::vector<Entry<EvidenceTimestamped>> m_timestamps;
    std::vector<Entry<ContactReserved>> m_answers; ///< to requests for a contact
    std::vector<std::pair<Uuid, Entry<ContactPointJudged>>> m_pointVerdicts;
};

} // namespace expediente
