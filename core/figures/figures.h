#pragma once
#include "core/figures/account_terms.h"
#include "core/figures/bucket.h"

#include <QByteArray>

namespace expediente {

enum class LineKind : std::uint8_t { Statement, LateInterest, Vat, Instalment, Credit, Payment };

QString name(LineKind kind); ///< "late_interest"

/// One line of how figures came about: the change of one component, or of the credit. Lines of a
/// component add up to it exactly.
struct FigureLine {
    QDate from, to; ///< first and last day that it is about
    LineKind what = LineKind::Statement;
    std::optional<Component> component; ///< nothing: the credit
    Money amount; ///< signed, never zero
    std::optional<Money> base{}; ///< that interest or VAT was charged on
    std::optional<qint64> days{}; ///< of interest
    std::optional<Rate> rate{};
    QByteArray payment{}; ///< that paid it; of LineKind::Payment

    bool operator==(const FigureLine&) const = default;
};

/// A payment on an account, in or out of the figures. Ids are any bytes; their order is that of the
/// bytes.
struct PaymentTerms {
    QByteArray id;
    QDate valueDate; ///< in the creditor's zone
    Money amount; ///< above zero
    bool reversed = false;
    QByteArray account{}; ///< that it was paid on
};

/// What is owed on an account on a date.
struct Figures {
    QDate on;
    QDate asOf; ///< the day of the creditor's statement that they come from
    Components components;
    Money total; ///< all components, not-due principal included, credit not deducted
    Money overdueTotal; ///< without not-due principal
    Money credit;
    QDate oldestUnpaidDue; ///< null when nothing is overdue
    int daysPastDue = 0;
    Bucket bucket;
    std::vector<FigureLine> lines; ///< in the order in which it happened

    Money operator[](Component component) const { return components[size_t(component)]; }
    Currency currency() const { return total.currency(); }
    bool operator==(const Figures&) const = default;
};

/// The exact rules stand in design.md, section 6, "Figures on a date". Reversed payments count as
/// if they had never been; those up to the statement are in it. BadInput for terms that checkTerms
/// refuses, StatementInFuture, RateAboveCap, OutOfRange.
Result<Figures> figuresOn(const AccountTerms& terms, std::span<const PaymentTerms> payments,
    QDate on, const BucketBounds& buckets);

/// The creditor's figures as stated: nothing is accrued and no payment applied after `as_of`;
/// only days past due and bucket move with the date.
Figures figuresAsStated(const AccountTerms& terms, QDate on, const BucketBounds& buckets);

} // namespace expediente
