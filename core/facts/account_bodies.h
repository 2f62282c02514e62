#pragma once
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/base/uuid.h"
#include "core/facts/codes.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What the creditor states and receives: accounts and payments.
namespace expediente {

/// The creditor as papers name it, and where the money goes: never to the collector.
struct CreditorBody {
    QString key; ///< the creditor's own short key, part of every derived id
    QString name;
    QString taxId;
    QString payTo; ///< account that debtors pay into
    QString complaints; ///< who hears complaints

    template <class F>
    void fields(F& f)
    {
        f("key", key);
        f("name", name);
        f.opt("tax_id", taxId);
        f.opt("pay_to", payTo);
        f.opt("complaints", complaints);
    }
    bool operator==(const CreditorBody&) const = default;
};

struct Instalment {
    QDate due;
    Money principal;
    Money interest;

    template <class F>
    void fields(F& f)
    {
        f("due", due);
        f("principal", principal);
        f.opt("interest", interest);
    }
    bool operator==(const Instalment&) const = default;
};

/// What was asked for in a past period: the outline behind the bars of payment history.
struct Billed {
    QDate on;
    Money amount;

    template <class F>
    void fields(F& f)
    {
        f("on", on);
        f("amount", amount);
    }
    bool operator==(const Billed&) const = default;
};

/// The creditor's own line on how a component came about.
struct Explanation {
    Component component = Component::PrincipalOverdue;
    QString text;

    template <class F>
    void fields(F& f)
    {
        f("component", component);
        f("text", text);
    }
    bool operator==(const Explanation&) const = default;
};

struct LateRate {
    Rate annual;
    RateKind kind = RateKind::Nominal;
    int basis = 360; ///< days in the contract's year: 360 or 365

    template <class F>
    void fields(F& f)
    {
        f("annual", annual);
        f("kind", kind);
        f("basis", basis);
    }
    bool operator==(const LateRate&) const = default;
};

struct VatTerms {
    VatMode mode = VatMode::None;
    Rate rate;

    template <class F>
    void fields(F& f)
    {
        f("mode", mode);
        f.opt("rate", rate);
    }
    bool operator==(const VatTerms&) const = default;
};

/// The creditor's statement of one account as it stood at the end of the day `asOf`
/// (design.md, section 6). All amounts are of one currency and not negative.
struct AccountStated {
    AccountId account;
    QString number;
    QString product;
    QDate asOf;
    Money principalOverdue, principalNotDue, ordinaryInterest, lateInterest, vat, fees;
    Money credit; ///< what the debtor has in hand with the creditor
    QDate oldestUnpaidDue; ///< null when nothing is overdue
    QString reference; ///< what a payment must quote
    std::optional<Rate> ordinaryRate; ///< annual, for the screen
    std::optional<LateRate> lateRate;
    VatTerms vatTerms;
    std::vector<Component> paymentOrder;
    std::vector<Instalment> schedule;
    std::vector<Billed> billed;
    std::vector<Explanation> explained;
    std::optional<FactId> supersedes; ///< an earlier statement of the same day
    std::optional<CreditType> creditType{}; ///< where the law asks; nothing: not known
    bool visitAuthorised = false; ///< the debtor signed that they may be visited about it

    template <class F>
    void fields(F& f)
    {
        f("account", account);
        f("number", number);
        f.opt("product", product);
        f("as_of", asOf);
        f("principal_overdue", principalOverdue);
        f("principal_not_due", principalNotDue);
        f("ordinary_interest", ordinaryInterest);
        f("late_interest", lateInterest);
        f("vat", vat);
        f("fees", fees);
        f.opt("credit", credit);
        f.opt("oldest_unpaid_due", oldestUnpaidDue);
        f.opt("reference", reference);
        f.opt("ordinary_rate", ordinaryRate);
        f.opt("late_rate", lateRate);
        f.opt("vat_terms", vatTerms);
        f.opt("payment_order", paymentOrder);
        f.opt("schedule", schedule);
        f.opt("billed", billed);
        f.opt("explained", explained);
        f.opt("supersedes", supersedes);
        f.opt("credit_type", creditType);
        f.opt("visit_authorised", visitAuthorised);
    }
    Currency currency() const { return principalOverdue.currency(); }
    bool operator==(const AccountStated&) const = default;
};

struct PaymentReceived {
    AccountId account;
    QString reference; ///< the creditor's; what payments are told apart by
    QDate valueDate; ///< in the creditor's zone
    Money amount;
    QString channel;

    template <class F>
    void fields(F& f)
    {
        f("account", account);
        f("reference", reference);
        f("value_date", valueDate);
        f("amount", amount);
        f.opt("channel", channel);
    }
    bool operator==(const PaymentReceived&) const = default;
};

struct PaymentReversed {
    FactId payment;
    QDate on;
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("payment", payment);
        f("on", on);
        f.opt("reason", reason);
    }
    bool operator==(const PaymentReversed&) const = default;
};

} // namespace expediente
