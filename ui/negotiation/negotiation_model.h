#pragma once
#include "core/base/result.h"
#include "core/negotiation/allocation.h"
#include "core/negotiation/discount_target.h"
#include "core/store/store.h"
#include "ui/page/later.h"

#include <QObject>

#include <array>
#include <memory>

namespace expediente::ui {

/// One of the three offers that stand side by side.
struct OfferSlot {
    OfferDraft draft;
    std::optional<SimulatedOffer> worked; ///< nothing while the draft doesn't work out
    std::optional<Error> problem;
    std::optional<OfferView> saved; ///< how it stands in the case, as long as it isn't changed
};

/// The negotiation of one case: what is owed today, by which policy, and up to three offers, of
/// which one is worked on. It asks the store for the policies and says what is saved; everything
/// else is worked out at once. GUI thread.
class NegotiationModel : public QObject {
    Q_OBJECT
public:
    static constexpr int slotCount = 3;

    explicit NegotiationModel(Store& store, QObject* parent = nullptr);

    /// Of the same case as before, what is being typed stays.
    void setCase(const CaseFile& file, const CaseView& view);

    bool isReady() const { return m_basis && m_basis->has_value(); }
    /// Why there is nothing to negotiate.
    std::optional<Error> refusal() const;
    const NegotiationBasis& basis() const { return **m_basis; }
    const DiscountPolicy* policy() const; ///< that applies today; null for none
    std::span<const RoleLimits> limits() const;
    const RoleLimits* ownLimits() const; ///< null where the policy doesn't name the role
    QDate today() const { return m_today; }

    int current() const { return m_current; }
    const std::optional<OfferSlot>& slot(int index) const { return m_slots[size_t(index)]; }
    const OfferSlot& now() const { return *m_slots[size_t(m_current)]; }
    std::vector<AllocatedPayment> payments() const; ///< of the current one
    /// Amount over capacity, in per cent; nothing where none is known or nothing works out.
    std::optional<int> shareOfCapacity(int index) const;

    void choose(int index); ///< an empty one starts as a copy of the current
    void change(const OfferDraft& draft);
    void setForgiven(OfferPart part, Money amount);
    void setTotal(Money total); ///< the discount follows
    void forgiveNothing();
    void duplicate(); ///< into the first empty one, or else the next

    bool isBusy() const { return m_busy; }
    /// Somebody else's request that this user may answer; null when there is none.
    const OfferView* toAnswer() const;
    /// Saving the current offer answers it: these terms are allowed in place of those asked for.
    bool answers() const;
    /// Says the current offer; with a reason it also asks for approval where that is needed. Where
    /// it answers a request, `note` is the reason of the decision, which there must be.
    void save(const QString& note, bool askForApproval);
    void accept(); ///< the debtor accepts the current, saved one
    /// There is an agreement on it that holds.
    bool isSigned(const OfferView& offer) const;
    void askForAgreement(); ///< on the current, accepted one

signals:
    void changed();
    void saved(const QString& what); ///< "offer", "request", "acceptance"
    void failed(const expediente::Error& error);
    void agreementRequested(
        expediente::CaseId id, expediente::FactId offer, const QString& country);

private:
    void start();
    void workOut(OfferSlot& slot) const;
    OfferRules rules() const;
    OfferDraft firstDraft(bool plan) const;
    OfferDraft draftOf(const OfferMade& made) const;
    void append(
        std::vector<NewFact> facts, const QString& what, std::function<void(FactId)> then = {});
    void ask(CaseId id, const ApprovalRequested& request);
    void answer(OfferMade offer, const QString& reason);
    void finish(const std::optional<Error>& error, const QString& what);

    Store& m_store;
    QDate m_today;
    CaseFile m_file;
    CaseView m_view;
    std::vector<DiscountPolicy> m_policies;
    std::optional<Result<NegotiationBasis>> m_basis;
    std::array<std::optional<OfferSlot>, slotCount> m_slots;
    int m_current = 0;
    bool m_busy = false;
};

} // namespace expediente::ui
