#include "core/papers/agreement.h"

#include "core/facts/body.h"
#include "core/worklist/agency_context.h"
#include "core/worklist/evaluate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace expediente {

namespace {

const Offer* offerOf(const CaseFile& file, FactId id)
{
    const auto found =
        std::ranges::find(file.offers, id, [](const Offer& offer) { return offer.made.id; });
    return found == file.offers.end() || !found->accepted ? nullptr : &*found;
}

AgreementPerson personOf(const PersonFile& person, PartyRole role)
{
    return {person.id, person.name, role, person.identifiers};
}

void addPeople(Agreement& agreement, const CaseFile& file)
{
    if (const auto* debtor = file.debtor())
        agreement.debtor = personOf(*debtor, PartyRole::Debtor);
    for (const auto& person : file.persons) {
        const PartyRole role = file.roleOf(person.id);
        if (role == PartyRole::Guarantor || role == PartyRole::CoDebtor)
            agreement.guarantors.push_back(personOf(person, role));
    }
}

void addParts(Agreement& agreement, const OfferMade& offer)
{
    const auto add = [&](std::optional<OfferPart> part, const Money& owed, const Money& forgiven) {
        if (!owed.isZero())
            agreement.parts.push_back({part, owed, forgiven});
    };
    add(OfferPart::Principal, offer.balances.principal, offer.forgive.principal);
    add(OfferPart::OrdinaryInterest, offer.balances.ordinaryInterest,
        offer.forgive.ordinaryInterest);
    add(OfferPart::LateInterest, offer.balances.lateInterest, offer.forgive.lateInterest);
    add({}, offer.vat, offer.vatForgiven);
    add(OfferPart::Fees, offer.balances.fees, offer.forgive.fees);
    agreement.owed = offer.owed();
    agreement.forgiven = offer.forgiven();
    agreement.toPay = offer.toPay;
    agreement.inFull = offer.kind != OfferKind::Partial;
    agreement.payments = offer.payments;
    agreement.hasDownPayment = offer.hasDownPayment;
    agreement.every = offer.every;
}

void addStated(AgreementAccount& account, const FigureLine& line)
{
    switch (line.component.value()) {
    case Component::PrincipalOverdue:
    case Component::PrincipalNotDue:
        account.principal += line.amount;
        return;
    case Component::OrdinaryInterest:
        account.ordinaryInterest += line.amount;
        return;
    case Component::LateInterest:
        account.lateInterest += line.amount;
        return;
    case Component::Vat:
        account.vat += line.amount;
        return;
    case Component::Fees:
        account.fees += line.amount;
        return;
    }
}

void addSince(AgreementAccount& account, const FigureLine& line)
{
    if (line.what == LineKind::LateInterest) {
        account.lateInterestSince += line.amount;
        account.days += line.days.value_or(0);
        account.annual = line.rate.value_or(account.annual);
    } else if (line.what == LineKind::Vat) {
        account.vatSince += line.amount;
        account.vatRate = line.rate;
    } else if (line.what == LineKind::Instalment && line.component == Component::OrdinaryInterest) {
        account.instalmentInterest += line.amount;
    } else if ((line.what == LineKind::Payment || line.what == LineKind::Credit)
        && line.component) {
        account.paid += -line.amount;
    }
}

AgreementAccount calculationOf(const AccountView& view)
{
    AgreementAccount account;
    account.number = view.statement.number;
    account.statedOn = view.statement.asOf;
    for (Money* amount : {&account.principal, &account.ordinaryInterest, &account.lateInterest,
             &account.vat, &account.fees, &account.lateInterestSince, &account.vatSince,
             &account.instalmentInterest, &account.paid})
        *amount = Money::zero(view.figures.currency());
    if (const auto& rate = view.statement.lateRate) {
        account.kind = rate->kind;
        account.basis = rate->basis;
    }
    for (const FigureLine& line : view.figures.lines) {
        if (line.what == LineKind::Statement && line.component)
            addStated(account, line);
        else
            addSince(account, line);
    }
    return account;
}

void addAccounts(Agreement& agreement, const OfferMade& offer, const CaseView& view)
{
    for (const AccountView& account : view.accounts) {
        if (std::ranges::find(offer.accounts, account.id) == offer.accounts.end())
            continue;
        agreement.contracts << account.statement.number;
        if (!account.statement.reference.isEmpty())
            agreement.references << account.statement.reference;
        agreement.accounts.push_back(calculationOf(account));
    }
    agreement.references.removeDuplicates();
}

void addPolicy(Agreement& agreement, const OfferMade& offer, const AgencyContext& context)
{
    for (const auto& policy : context.agency.discountPolicies()) {
        if (policy.id != offer.policy)
            continue;
        agreement.campaign = policy.campaign;
        agreement.approval = policy.approval;
        agreement.conditions = policy.agreement;
    }
}

bool lawAsksForApproval(const Agreement& agreement, const AgencyContext& context)
{
    const auto law = context.law.find(agreement.country);
    return law != context.law.end()
        && std::ranges::any_of(law->second.rules, [&](const ContactRule& rule) {
               return std::holds_alternative<checks::Agreement>(rule.check)
                   && rule.holdsOn(agreement.on) && rule.severity == Severity::Block;
           });
}

/// "CNV-2026-004718-2": the second of the case, so that no two devices need to agree on a number.
QString folioOf(const CaseFile& file)
{
    const QString of = file.opened ? file.opened->body.folio : QString();
    return QStringLiteral("CNV-%1-%2").arg(of).arg(file.commitments.size() + 1);
}

bool hasId(const AgreementPerson& person)
{
    // The creditor's own number of a client proves nothing.
    return std::ranges::any_of(person.identifiers, [](const Identifier& identifier) {
        return identifier.type != u"creditor" && !identifier.value.trimmed().isEmpty();
    });
}

QJsonObject personJson(const AgreementPerson& person)
{
    QJsonArray identifiers;
    for (const auto& identifier : person.identifiers)
        identifiers.append(QJsonObject{{"type", identifier.type}, {"value", identifier.value}});
    return {{"name", person.name}, {"role", enumName(person.role)}, {"identifiers", identifiers}};
}

QString nameOf(const std::optional<OfferPart>& part)
{
    return part ? name(*part) : QStringLiteral("vat");
}

QJsonArray partsJson(const Agreement& agreement)
{
    QJsonArray parts;
    for (const auto& part : agreement.parts)
        parts.append(QJsonObject{{"part", nameOf(part.part)}, {"owed", part.owed.toPlain()},
            {"forgiven", part.forgiven.toPlain()}, {"left", part.left().toPlain()}});
    return parts;
}

QJsonArray paymentsJson(const Agreement& agreement)
{
    QJsonArray payments;
    for (const auto& payment : agreement.payments)
        payments.append(QJsonObject{
            {"due", payment.due.toString(Qt::ISODate)}, {"amount", payment.amount.toPlain()}});
    return payments;
}

QJsonObject conditionsJson(const AgreementConditions& conditions)
{
    return {{"grace_days", conditions.graceDays}, {"discount_lost", conditions.discountLost},
        {"novation", conditions.novation}, {"letter_days", conditions.letterDays}};
}

} // namespace

QByteArray termsJson(const Agreement& agreement)
{
    QJsonArray guarantors;
    for (const auto& person : agreement.guarantors)
        guarantors.append(personJson(person));
    QJsonObject terms{
        {"folio", agreement.folio},
        {"country", agreement.country},
        {"on", agreement.on.toString(Qt::ISODate)},
        {"calculated_on", agreement.calculatedOn.toString(Qt::ISODate)},
        {"creditor",
            QJsonObject{{"name", agreement.creditor.name}, {"tax_id", agreement.creditor.taxId},
                {"pay_to", agreement.creditor.payTo}}},
        {"agency",
            QJsonObject{{"name", agreement.agency.name}, {"mandate", agreement.agency.mandate}}},
        {"collector", agreement.collectorKey},
        {"debtor", personJson(agreement.debtor)},
        {"guarantors", guarantors},
        {"contracts", QJsonArray::fromStringList(agreement.contracts)},
        {"references", QJsonArray::fromStringList(agreement.references)},
        {"currency", code(agreement.currency())},
        {"parts", partsJson(agreement)},
        {"owed", agreement.owed.toPlain()},
        {"forgiven", agreement.forgiven.toPlain()},
        {"to_pay", agreement.toPay.toPlain()},
        {"in_full", agreement.inFull},
        {"payments", paymentsJson(agreement)},
        {"approval", agreement.approval},
    };
    if (agreement.conditions)
        terms.insert(QStringLiteral("conditions"), conditionsJson(*agreement.conditions));
    return QJsonDocument(terms).toJson(QJsonDocument::Compact);
}

Result<Agreement> agreementOf(
    const CaseFile& file, FactId id, const AgencyContext& context, const AgreementOrigin& origin)
{
    const Offer* offer = offerOf(file, id);
    if (!offer)
        return fail(ErrorCode::NotFound, {id.toString()});
    const OfferMade& made = offer->made.body;
    Agreement agreement;
    agreement.folio = folioOf(file);
    agreement.country = countryOf(file, context);
    agreement.offer = id;
    agreement.on = origin.printedAt.date();
    agreement.calculatedOn = made.on;
    agreement.printedAt = origin.printedAt;
    agreement.creditor = file.opened ? file.opened->body.creditor : CreditorBody();
    agreement.agency = origin.agency;
    agreement.collector = origin.collector;
    agreement.collectorKey = origin.collectorKey;
    addPeople(agreement, file);
    addParts(agreement, made);
    // Of the day of the balances: a paper that is printed later explains the same figures.
    addAccounts(agreement, made, evaluate(file, made.on, context));
    addPolicy(agreement, made, context);
    return agreement;
}

const AgreementPerson* unidentified(const Agreement& agreement)
{
    if (!hasId(agreement.debtor))
        return &agreement.debtor;
    const auto found = std::ranges::find_if_not(agreement.guarantors, hasId);
    return found == agreement.guarantors.end() ? nullptr : &*found;
}

/// Whether a text names somebody, however it is spaced and in whatever letters.
static bool names(const QString& text, const QString& somebody)
{
    const QString name = somebody.simplified();
    return !name.isEmpty() && text.simplified().contains(name, Qt::CaseInsensitive);
}

std::vector<AgreementGap> gapsIn(const Agreement& agreement, const AgencyContext& context)
{
    std::vector<AgreementGap> gaps;
    const auto require = [&](bool known, AgreementGap gap) {
        if (!known)
            gaps.push_back(gap);
    };
    const auto said = [](const QString& text) { return !text.trimmed().isEmpty(); };
    require(said(agreement.creditor.name), AgreementGap::CreditorName);
    require(said(agreement.creditor.taxId), AgreementGap::CreditorTaxId);
    require(said(agreement.agency.mandate), AgreementGap::AgencyMandate);
    require(hasId(agreement.debtor), AgreementGap::DebtorId);
    require(std::ranges::all_of(agreement.guarantors, hasId), AgreementGap::GuarantorId);
    require(!agreement.contracts.isEmpty(), AgreementGap::Contract);
    require(!agreement.parts.empty(), AgreementGap::Breakdown);
    // To the creditor; an agency that collects what it lent itself is one.
    const bool isOwn = names(agreement.creditor.name, agreement.agency.name);
    require(said(agreement.creditor.payTo)
            && (isOwn || !names(agreement.creditor.payTo, agreement.agency.name)),
        AgreementGap::PayTo);
    require(!agreement.references.isEmpty(), AgreementGap::Reference);
    require(agreement.conditions.has_value(), AgreementGap::Conditions);
    require(said(agreement.agency.privacyNotice), AgreementGap::PrivacyNotice);
    require(said(agreement.creditor.complaints), AgreementGap::Complaints);
    if (lawAsksForApproval(agreement, context))
        require(said(agreement.approval), AgreementGap::CreditorApproval);
    require(said(agreement.collector), AgreementGap::Collector);
    return gaps;
}

} // namespace expediente
