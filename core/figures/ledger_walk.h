#pragma once
#include "core/figures/figures.h"

namespace expediente {

/// Walks an account from its statement on: what falls due, what is charged, what is paid, each
/// step a line. The steps of one day come in the order that design.md, section 6 gives.
class LedgerWalk {
public:
    explicit LedgerWalk(const AccountTerms& terms);

    /// Interest on the overdue principal from the last event to the end of `day`, with its VAT.
    void accrue(QDate day);
    void fallDue(const Instalment& instalment);
    /// Credit that was there before pays what is due.
    void payFromCredit(QDate day);
    void pay(const PaymentTerms& payment);
    /// The whole debt was paid early: what was to fall due doesn't any more.
    bool scheduleLapsed() const { return m_lapsed; }
    /// OutOfRange once an amount had reached moneyLimit; no more steps after that.
    const std::optional<Error>& failed() const { return m_failed; }

    Figures figures(QDate on, const BucketBounds& buckets) const;

private:
    /// What fell due on one day and is not fully paid.
    struct Due {
        QDate on;
        Money principal, interest;
    };

    void add(FigureLine line);
    void addVat(QDate from, QDate to, Money base);
    /// Pays what is due in the contract's order; returns what is left.
    Money settle(Money money, FigureLine line);
    void reachOldest(Component component, Money money);
    void payOffNotDue(QDate day);
    QDate oldestUnpaid() const;
    Money& at(Component component) { return m_components[size_t(component)]; }

    const AccountTerms& m_terms;
    Components m_components;
    Money m_credit;
    std::vector<Due> m_dues; ///< oldest first
    std::vector<FigureLine> m_lines;
    QDate m_since; ///< of the last event
    bool m_lapsed = false;
    std::optional<Error> m_failed;
};

} // namespace expediente
