#include "core/papers/agreement.h"

#include "core/worklist/evaluate.h"
#include "tests/core/papers/sample_agreement.h"
#include "tests/core/papers/sample_case.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace expediente;

namespace {

std::vector<AgreementGap> gaps(const Agreement& agreement)
{
    return gapsIn(agreement, sample::agencyThatMaySign());
}

} // namespace

TEST_CASE("an agreement puts an accepted offer down to the cent")
{
    const auto agreement = sample::agreement();
    CHECK(agreement.folio == "CNV-2026-004718-1");
    CHECK(agreement.debtor.name == "María Guadalupe Hernández Rosas");
    REQUIRE(agreement.guarantors.size() == 1);
    CHECK(agreement.contracts == QStringList{"7710-2284"});
    CHECK(agreement.references == QStringList{"7710228493"});
    CHECK(agreement.approval == "FSM-2026-1107");
    REQUIRE(agreement.parts.size() == 5);
    Money owed = sample::pesos(0), forgiven = owed, left = owed, paid = owed;
    for (const auto& part : agreement.parts) {
        owed += part.owed;
        forgiven += part.forgiven;
        left += part.left();
    }
    for (const auto& payment : agreement.payments)
        paid += payment.amount;
    CHECK(owed == agreement.owed);
    CHECK(forgiven == agreement.forgiven);
    CHECK(left == agreement.toPay);
    CHECK(paid == agreement.toPay);
    CHECK(gaps(agreement).empty());
}

TEST_CASE("what an agreement must say and doesn't is named, one by one")
{
    const auto missing = [](auto change) {
        auto agreement = sample::agreement();
        change(agreement);
        return gaps(agreement);
    };
    using Gap = AgreementGap;
    CHECK(missing([](auto& a) { a.creditor.taxId = " "; }) == std::vector{Gap::CreditorTaxId});
    CHECK(missing([](auto& a) { a.agency.mandate.clear(); }) == std::vector{Gap::AgencyMandate});
    CHECK(missing([](auto& a) { a.debtor.identifiers.clear(); }) == std::vector{Gap::DebtorId});
    CHECK(missing([](auto& a) {
        a.debtor.identifiers = {{"creditor", "77"}};
    }) == std::vector{Gap::DebtorId});
    CHECK(missing([](auto& a) { a.guarantors[0].identifiers.clear(); })
        == std::vector{Gap::GuarantorId});
    CHECK(missing([](auto& a) { a.contracts.clear(); }) == std::vector{Gap::Contract});
    CHECK(missing([](auto& a) { a.creditor.payTo.clear(); }) == std::vector{Gap::PayTo});
    CHECK(missing([](auto& a) { a.creditor.name.clear(); }) == std::vector{Gap::CreditorName});
    CHECK(missing([](auto& a) { a.parts.clear(); }) == std::vector{Gap::Breakdown});
    CHECK(missing([](auto& a) { a.collector.clear(); }) == std::vector{Gap::Collector});
    // MX6: the money goes to the creditor, unless it is the agency that lent it.
    const auto toTheAgency = [](auto& a) {
        a.creditor.payTo = "CLABE 012 345, a nombre de  " + a.agency.name.toUpper();
    };
    CHECK(missing(toTheAgency) == std::vector{Gap::PayTo});
    CHECK(missing([&](auto& a) {
        toTheAgency(a);
        a.creditor.name = a.agency.name;
    }).empty());
    CHECK(missing([](auto& a) { a.references.clear(); }) == std::vector{Gap::Reference});
    CHECK(missing([](auto& a) { a.conditions.reset(); }) == std::vector{Gap::Conditions});
    CHECK(missing([](auto& a) { a.agency.privacyNotice.clear(); })
        == std::vector{Gap::PrivacyNotice});
    CHECK(missing([](auto& a) { a.creditor.complaints.clear(); }) == std::vector{Gap::Complaints});
    CHECK(missing([](auto& a) { a.approval.clear(); }) == std::vector{Gap::CreditorApproval});
    // The creditor's approval is asked for by Mexican law, not by the others'.
    CHECK(missing([](auto& a) {
        a.country = "CL";
        a.approval.clear();
    }).empty());
}

TEST_CASE("there is no agreement on an offer that nobody accepted")
{
    auto file = sample::agreed();
    file.offers.front().accepted.reset();
    const auto context = sample::agencyThatMaySign();
    const auto made = agreementOf(file, sample::acceptedOffer(), context, sample::signingDesk());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::NotFound);
}

TEST_CASE("printed days later, it explains the balances of the offer's day, not of the printing")
{
    auto file = sample::agreed();
    auto& stated = file.accounts.front().statements.front().body;
    stated.asOf = sample::day.addDays(-10);
    stated.lateRate = LateRate{*Rate::parse(u"54"), RateKind::Nominal, 360};
    const auto context = sample::agencyThatMaySign();
    auto desk = sample::signingDesk();
    desk.printedAt = Moment::noon(sample::day.addDays(4), QTimeZone("America/Mexico_City"));
    const auto late = agreementOf(file, sample::acceptedOffer(), context, desk);
    REQUIRE(late);
    CHECK(late->on == sample::day.addDays(4));
    CHECK(late->calculatedOn == sample::day);
    REQUIRE(late->accounts.size() == 1);
    CHECK(late->accounts.front().statedOn == sample::day.addDays(-10));
    CHECK(late->accounts.front().days == 10);
}

TEST_CASE("its calculation adds up to what is owed, whatever came since the statement")
{
    auto file = sample::agreed();
    AccountFile& account = file.accounts.front();
    auto& stated = account.statements.front().body;
    const Currency currency = stated.currency();
    stated.asOf = sample::day.addDays(-40);
    stated.principalNotDue = Money(90'000, currency);
    stated.ordinaryInterest = Money(12'345, currency);
    stated.lateInterest = Money(678, currency);
    stated.vat = Money(2'084, currency);
    stated.fees = Money(5'000, currency);
    stated.lateRate = LateRate{*Rate::parse(u"54"), RateKind::Nominal, 360};
    stated.vatTerms = {VatMode::Nominal, *Rate::parse(u"16")};
    stated.schedule = {{sample::day.addDays(-20), Money(30'000, currency), Money(4'000, currency)}};
    PaymentReceived paid;
    paid.account = account.id;
    paid.reference = QStringLiteral("R-1");
    paid.amount = Money(25'000, currency);
    paid.valueDate = sample::day.addDays(-5);
    account.payments = {{FactId{Uuid::v7(900)}, paid, {}}};
    const auto context = sample::agencyThatMaySign();
    const auto made =
        agreementOf(file, sample::acceptedOffer(), context, sample::signingDesk()).value();
    const AgreementAccount& sum = made.accounts.front();
    CHECK(sum.lateInterestSince.minor() > 0);
    CHECK(sum.vatSince.minor() > 0);
    CHECK(sum.vatRate.value() == *Rate::parse(u"16"));
    CHECK(sum.instalmentInterest == Money(4'000, currency));
    CHECK(sum.paid == paid.amount);
    CHECK(sum.principal + sum.ordinaryInterest + sum.lateInterest + sum.vat + sum.fees
            + sum.lateInterestSince + sum.vatSince + sum.instalmentInterest - sum.paid
        == evaluate(file, sample::day, context).accounts.front().figures.total);
}

TEST_CASE("the terms are one JSON text, the same for the same agreement, another for any change")
{
    const auto agreement = sample::agreement();
    const QByteArray terms = termsJson(agreement);
    CHECK(terms == termsJson(sample::agreement()));
    const auto object = QJsonDocument::fromJson(terms).object();
    CHECK(object.value("to_pay").toString() == "41492.85");
    CHECK(object.value("payments").toArray().size() == 19);
    auto other = agreement;
    other.payments.back().amount = sample::pesos(2'166'27);
    CHECK(termsJson(other) != terms);
}
