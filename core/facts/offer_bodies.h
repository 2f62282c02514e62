#pragma once
#include "core/base/money.h"
#include "core/base/uuid.h"
#include "core/facts/codes.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Negotiation: offers, and what is asked of and answered by those with more authority.
namespace expediente {

struct OfferPartsBody {
    Money principal, ordinaryInterest, lateInterest, fees;

    template <class F>
    void fields(F& f)
    {
        f("principal", principal);
        f("ordinary_interest", ordinaryInterest);
        f("late_interest", lateInterest);
        f("fees", fees);
    }
    Money sum() const { return principal + ordinaryInterest + lateInterest + fees; }
    bool operator==(const OfferPartsBody&) const = default;
};

struct OfferPaymentBody {
    QDate due;
    Money amount;

    template <class F>
    void fields(F& f)
    {
        f("due", due);
        f("amount", amount);
    }
    bool operator==(const OfferPaymentBody&) const = default;
};

/// As it was put to the debtor, with the figures and the verdict of that day: what an auditor reads
/// years later without the policy.
struct OfferMade {
    OfferKind kind = OfferKind::Settle;
    QDate on, validUntil; ///< both days included
    std::vector<AccountId> accounts;
    QString bucket;
    OfferPartsBody balances, forgive;
    Money vat, vatForgiven;
    Money toPay; ///< sum of the payments; what settles, but for a partial payment
    bool hasDownPayment = false; ///< the first of the payments is it
    QString every; ///< as in capacity.declared; empty for a single payment
    std::vector<OfferPaymentBody> payments; ///< by date
    QByteArray policy; ///< that applied; empty for none
    OfferVerdict verdict = OfferVerdict::NotAllowed; ///< of the author's role that day
    QString needs; ///< the role that may allow it, for NeedsRole
    QString note;
    std::optional<FactId> replaces{}; ///< an earlier offer
    QString grant{}; ///< on whose strength it is within authority; empty: the role's own

    template <class F>
    void fields(F& f)
    {
        f("kind", kind);
        f("on", on);
        f("valid_until", validUntil);
        f("accounts", accounts);
        f("bucket", bucket);
        f("balances", balances);
        f("forgive", forgive);
        f("vat", vat);
        f("vat_forgiven", vatForgiven);
        f("to_pay", toPay);
        f.opt("has_down_payment", hasDownPayment);
        f.opt("every", every);
        f("payments", payments);
        f.opt("policy", policy);
        f("verdict", verdict);
        f.opt("needs", needs);
        f.opt("note", note);
        f.opt("replaces", replaces);
        f.opt("grant", grant);
    }
    Money owed() const { return balances.sum() + vat; }
    Money forgiven() const { return forgive.sum() + vatForgiven; }
    bool operator==(const OfferMade&) const = default;
};

struct OfferAccepted {
    FactId offer;
    QDate on;
    std::optional<PersonId> person; ///< who accepted

    template <class F>
    void fields(F& f)
    {
        f("offer", offer);
        f("on", on);
        f.opt("person", person);
    }
    bool operator==(const OfferAccepted&) const = default;
};

/// An offer above authority is on hold until this is answered.
struct ApprovalRequested {
    FactId offer;
    QByteArray offerHash; ///< content hash of the offer's fact, in hex: what is decided on
    QString needs; ///< role
    QString reason; ///< why this case deserves it
    QDate until; ///< an answer after this day comes too late

    template <class F>
    void fields(F& f)
    {
        f("offer", offer);
        f("offer_hash", offerHash);
        f("needs", needs);
        f.opt("reason", reason);
        f("until", until);
    }
    bool operator==(const ApprovalRequested&) const = default;
};

struct ApprovalDecided {
    FactId request;
    QByteArray offerHash; ///< of the offer decided on, as requested
    Decision decision = Decision::Refuse;
    QString reason;
    std::optional<FactId> instead{}; ///< the offer that is allowed in its place, for AllowChanged

    template <class F>
    void fields(F& f)
    {
        f("request", request);
        f("offer_hash", offerHash);
        f("decision", decision);
        f("reason", reason);
        f.opt("instead", instead);
    }
    bool operator==(const ApprovalDecided&) const = default;
};

/// What a supervisor saw in the case file.
struct ReviewWritten {
    QString text;
    QString sample; ///< of which week's sample, as in "2026-W48"; empty: looked at by itself

    template <class F>
    void fields(F& f)
    {
        f("text", text);
        f.opt("sample", sample);
    }
    bool operator==(const ReviewWritten&) const = default;
};

} // namespace expediente
