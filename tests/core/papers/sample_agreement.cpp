#include "tests/core/papers/sample_agreement.h"

#include "core/worklist/house_rules.h"
#include "tests/core/papers/sample_case.h"

#include <stdexcept>

namespace expediente::sample {

namespace {

constexpr auto policyId = "fsm-otono-2026";

template <class IdType>
IdType id(const char* name)
{
    return {Uuid::derived({QByteArray("agreement"), QByteArray(name)})};
}

template <class B>
Entry<B> entry(const char* name, const B& body)
{
    return {id<FactId>(name), Moment::noon(day, QTimeZone("America/Mexico_City")),
        QStringLiteral("user:jortega"), body};
}

/// The 15th and the last day of each month, from 15 December on.
std::vector<OfferPaymentBody> payments()
{
    std::vector<OfferPaymentBody> list{{QDate(2026, 11, 27), pesos(2'500'00)}};
    QDate due(2026, 12, 15);
    for (int i = 0; i < 18; ++i) {
        list.push_back({due, pesos(i < 17 ? 2'166'27 : 2'166'26)});
        due = due.day() == 15 ? QDate(due.year(), due.month(), due.daysInMonth())
                              : QDate(due.year(), due.month(), 1).addMonths(1).addDays(14);
    }
    return list;
}

OfferMade offer(const CaseFile& file)
{
    OfferMade made;
    made.kind = OfferKind::Plan;
    made.on = day;
    made.validUntil = day.addDays(5);
    made.accounts = {file.accounts.front().id};
    made.bucket = QStringLiteral("121-180");
    made.balances = {pesos(32'449'41), pesos(5'514'89), pesos(6'960'40), pesos(1'392'00)};
    made.forgive = {pesos(0), pesos(1'102'98), pesos(4'176'24), pesos(696'00)};
    made.vat = pesos(1'996'05);
    made.vatForgiven = pesos(844'68);
    made.toPay = pesos(41'492'85);
    made.hasDownPayment = true;
    made.every = QStringLiteral("twice_a_month");
    made.payments = payments();
    made.policy = policyId;
    made.verdict = OfferVerdict::WithinAuthority;
    return made;
}

} // namespace

FactId acceptedOffer()
{
    return id<FactId>("offer");
}

CaseFile agreed()
{
    CaseFile file = hernandez();
    auto& creditor = file.opened->body.creditor;
    creditor.taxId = QStringLiteral("FSM090312KX4");
    creditor.payTo = QStringLiteral("CLABE 000 680 0077 1022 8493");
    creditor.complaints = QStringLiteral("UNE 442 555 0190");
    file.persons[0].identifiers = {{QStringLiteral("CURP"), QStringLiteral("HERG850101MQTRSD00")}};
    file.persons[1].identifiers = {{QStringLiteral("CURP"), QStringLiteral("SAIR800101HQTLBB00")}};
    Offer accepted;
    accepted.made = entry("offer", offer(file));
    accepted.accepted = entry("accepted", OfferAccepted{acceptedOffer(), day, {}});
    file.offers.push_back(accepted);
    return file;
}

AgencyContext agencyThatMaySign()
{
    AgencyFile published;
    PolicyPublished body;
    body.policy.id = policyId;
    body.policy.from = QDate(2026, 9, 25);
    body.policy.campaign = QStringLiteral("Otoño 2026");
    body.policy.approval = QStringLiteral("FSM-2026-1107");
    body.policy.agreement = AgreementConditions{5, true, false, 30};
    body.policy.roles.resize(1);
    body.policy.roles[0].role = QStringLiteral("collector");
    published.policies.push_back(entry("policy", body));
    const auto rules = shippedRules(QStringLiteral("MX"));
    if (!rules)
        throw std::logic_error("the rules that ship can't be read");
    return AgencyContext::of(QStringLiteral("MX"), "America/Mexico_City", *rules, published);
}

AgreementOrigin signingDesk()
{
    AgencyDescribed agency;
    agency.name = QStringLiteral("Puente Claro Cobranza, S.C.");
    agency.country = QStringLiteral("MX");
    agency.zone = "America/Mexico_City";
    agency.address = QStringLiteral("Av. Zaragoza 15, Querétaro");
    agency.phone = QStringLiteral("442 555 0100");
    agency.responsible = QStringLiteral("Rocío Medina");
    agency.mandate = QStringLiteral("contrato de mandato del 12 ene 2026");
    agency.privacyNotice = QStringLiteral("Aviso de privacidad: puenteclaro.example/aviso.");
    return {agency, QStringLiteral("Javier Ortega"), QStringLiteral("jortega"),
        Moment::noon(day, QTimeZone("America/Mexico_City"))};
}

Agreement agreement()
{
    const auto file = agreed();
    const auto context = agencyThatMaySign();
    return agreementOf(file, acceptedOffer(), context, signingDesk()).value();
}

} // namespace expediente::sample
