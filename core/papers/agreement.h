#pragma once
#include "core/base/both_languages.h"
#include "core/figures/discount_policy.h"
#include "core/worklist/case_view.h"

/// What an agreement (convenio) says: the terms of an accepted offer with all that contact-rules.md
/// ("Agreement fields") asks for. Amounts and dates are typed and written out by ui/print; texts
/// are those of resources/templates.
namespace expediente {

struct AgencyContext;

struct AgreementPerson {
    PersonId id;
    QString name;
    PartyRole role = PartyRole::Debtor;
    std::vector<Identifier> identifiers;

    bool operator==(const AgreementPerson&) const = default;
};

/// One row of what is owed, forgiven and left to pay. No component: VAT on interest.
struct AgreementPart {
    std::optional<OfferPart> part;
    Money owed, forgiven;

    Money left() const { return owed - forgiven; }
    bool operator==(const AgreementPart&) const = default;
};

/// How the balance of one account came about, for the calculation below the table: what the
/// creditor stated and what came since, so that anybody can do the sum again.
struct AgreementAccount {
    QString number;
    QDate statedOn;
    Money principal, ordinaryInterest, lateInterest, vat, fees; ///< as stated
    // since then
    qint64 days = 0; ///< of late interest
    Rate annual;
    RateKind kind = RateKind::Nominal;
    int basis = 360;
    Money lateInterestSince;
    std::optional<Rate> vatRate;
    Money vatSince;
    Money instalmentInterest; ///< of instalments that fell due
    Money paid; ///< of what is owed, by payments and earlier credit; not what waits as credit

    bool operator==(const AgreementAccount&) const = default;
};

/// Something that an agreement must say and that isn't known here.
enum class AgreementGap : std::uint8_t {
    CreditorName,
    CreditorTaxId,
    AgencyMandate,
    DebtorId,
    GuarantorId,
    Contract,
    Breakdown, ///< of what is owed
    PayTo, ///< the creditor's account, and not the agency's (contact-rules.md, MX6)
    Reference,
    Conditions, ///< of a missed payment, novation and the settlement letter
    PrivacyNotice,
    Complaints,
    CreditorApproval, ///< where the law asks for it
    Collector, ///< who makes it for the agency
};

struct Agreement {
    QString folio;
    QString country; ///< where the debtor lives
    FactId offer;
    QDate on; ///< of the agreement
    QDate calculatedOn; ///< of the balances
    Moment printedAt;

    CreditorBody creditor;
    AgencyDescribed agency;
    QString collector, collectorKey;
    AgreementPerson debtor;
    std::vector<AgreementPerson> guarantors; ///< and co-debtors
    QStringList contracts, references;

    std::vector<AgreementPart> parts; ///< those of which something is owed
    std::vector<AgreementAccount> accounts;
    Money owed, forgiven, toPay;
    bool inFull = true; ///< settles everything; else only a part
    std::vector<OfferPaymentBody> payments;
    bool hasDownPayment = false; ///< the first of them is it
    QString every; ///< as in the offer
    std::optional<AgreementConditions> conditions;
    QString campaign, approval; ///< the creditor's

    Currency currency() const { return toPay.currency(); }
    bool operator==(const Agreement&) const = default;
};

/// Who makes it, and when.
struct AgreementOrigin {
    AgencyDescribed agency;
    QString collector, collectorKey;
    Moment printedAt;
};

/// Of an accepted offer of the case, with the policy that it was made under. NotFound for one that
/// isn't there or not accepted.
Result<Agreement> agreementOf(const CaseFile& file, FactId offer, const AgencyContext& context,
    const AgreementOrigin& origin);

/// In the order in which a person would look for them; empty when it may print as final.
std::vector<AgreementGap> gapsIn(const Agreement& agreement, const AgencyContext& context);

/// The first of the debtor and the guarantors of whom no identity document is known; null when all
/// have one.
const AgreementPerson* unidentified(const Agreement& agreement);

/// Its terms as JSON in a fixed order: what its digest in commitment.signed is of, so that a
/// program of years later tells what the paper said without reading it.
QByteArray termsJson(const Agreement& agreement);

} // namespace expediente
