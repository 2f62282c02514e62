#include "tests/core/exchange/imported_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

TEST_CASE("payments come in once by their reference, whichever file brings them")
{
    ImportedStore into;
    const auto payments = *Profile::shipped(QStringLiteral("pagos-mx"));
    into.import(data + "cartera-mx.csv", lender());
    auto report = into.import(data + "pagos-mx.csv", payments);
    CHECK(report.summary.added == 2);
    CHECK(report.summary.changed == 1);
    CHECK(report.summary.rejected == 2);
    const auto account = into.caseOf("FE-2026-0042").accounts.at(0);
    REQUIRE(account.payments.size() == 2);
    CHECK(account.payments[0].body.reference == "P-88207");
    CHECK_FALSE(account.payments[0].reversed);
    CHECK(account.payments[1].reversed);

    const auto facts = into.facts();
    report = into.import(data + "pagos-mx.csv", payments);
    CHECK(report.summary.same == 3);
    CHECK(into.facts() == facts);

    report = into.importText("NO_CREDITO,FOLIO_PAGO,FECHA_VALOR,IMPORTE,MEDIO,ESTATUS\n"
                             "700042-1,P-88207,15/10/2026,6100.00,SPEI,APLICADO\n"
                             "700042-1,P-88120,29/08/2026,1500.00,SPEI,APLICADO\n"
                             "700041-2,P-90001,30/10/2026,10.00,SPEI,APLICADO\n"
                             "999999-9,P-90002,30/10/2026,10.00,SPEI,APLICADO\n"
                             "700041-1,P-90003,30/10/2026,10.00,SPEI,CANCELADO\n",
        payments);
    CHECK(report.summary.same == 1);
    CHECK(report.summary.added == 1);
    REQUIRE(report.flawed.size() == 3);
    CHECK(report.flawed[0].flaws.at(0).flaw == Flaw::DifferentPayment);
    CHECK(report.flawed[1].flaws.at(0).flaw == Flaw::UnknownAccount);
    CHECK(report.flawed[2].flaws.at(0).flaw == Flaw::UnknownPayment);
    CHECK(into.caseOf("FE-2026-0041").accounts.at(1).payments.size() == 1);
}

namespace {

const QByteArray paymentsHead = "NO_CREDITO,FOLIO_PAGO,FECHA_VALOR,IMPORTE,MEDIO,ESTATUS\n";

} // namespace

TEST_CASE("what takes a payment back may stand above it, on a day and with an amount of its own")
{
    const auto payments = *Profile::shipped(QStringLiteral("pagos-mx"));
    const QByteArray payment = "700042-1,P-90001,20/10/2026,100.00,SPEI,APLICADO\n";
    const QByteArray takenBack = "700042-1,P-90001,25/10/2026,,,CANCELADO\n";
    for (const auto& text :
        {paymentsHead + takenBack + payment, paymentsHead + payment + takenBack}) {
        ImportedStore into;
        into.import(data + "cartera-mx.csv", lender());
        const auto report = into.importText(text, payments);
        CHECK(report.summary.rejected == 0);
        CHECK(report.summary.added == 1);
        CHECK(report.summary.changed == 1);
        const auto account = into.caseOf("FE-2026-0042").accounts.at(0);
        const auto found = std::ranges::find_if(
            account.payments, [](const Payment& p) { return p.reversed.has_value(); });
        REQUIRE(found != account.payments.end());
        CHECK(found->body.reference == "P-90001");
        CHECK(found->body.valueDate == QDate(2026, 10, 20));
        CHECK(found->reversed->on == QDate(2026, 10, 25));

        const auto facts = into.facts();
        CHECK(into.importText(text, payments).summary.same == 2);
        CHECK(into.facts() == facts);
    }
}

TEST_CASE("a payment is taken back once, and only on its own account")
{
    ImportedStore into;
    const auto payments = *Profile::shipped(QStringLiteral("pagos-mx"));
    into.import(data + "cartera-mx.csv", lender());
    into.importText(paymentsHead
            + "700042-1,P-90001,20/10/2026,100.00,SPEI,APLICADO\n"
              "700042-1,P-90001,25/10/2026,100.00,SPEI,CANCELADO\n",
        payments);
    const auto facts = into.facts();
    auto report = into.importText(
        paymentsHead + "700042-1,P-90001,28/10/2026,100.00,SPEI,CANCELADO\n", payments);
    CHECK(report.summary.same == 1);
    CHECK(into.facts() == facts);
    report = into.importText(
        paymentsHead + "700041-1,P-90001,25/10/2026,100.00,SPEI,CANCELADO\n", payments);
    REQUIRE(report.flawed.size() == 1);
    CHECK(report.flawed[0].flaws.at(0).flaw == Flaw::UnknownPayment);
    CHECK(into.files().read("rejects.csv").contains("700041-1,P-90001,25/10/2026,100.00"));
}

TEST_CASE("a payment in another currency than its account's is rejected, and says so")
{
    ImportedStore into;
    into.import(data + "cartera-mx.csv", lender());
    auto dollars = *Profile::shipped(QStringLiteral("pagos-mx"));
    dollars.currency = Source::constant(QStringLiteral("USD"));
    const auto facts = into.facts();
    const auto report = into.importText(
        paymentsHead + "700042-1,P-90001,20/10/2026,100.00,SPEI,APLICADO\n", dollars);
    REQUIRE(report.flawed.size() == 1);
    CHECK(report.flawed[0].flaws.at(0).flaw == Flaw::OtherCurrency);
    CHECK(into.facts() == facts);
}

TEST_CASE("a payment is the same fact whichever way it came, by each device's own file")
{
    const auto payments = *Profile::shipped(QStringLiteral("pagos-mx"));
    ImportedStore first;
    ImportedStore second;
    for (auto* into : {&first, &second})
        into->import(data + "cartera-mx.csv", lender());
    first.importText(paymentsHead + "700042-1,P-90001,20/10/2026,100.00,SPEI,APLICADO\n", payments);
    second.importText(
        paymentsHead + "700042-1,P-90001,20/10/2026,100.00,OXXO,APLICADO\n", payments);
    CHECK(first.creditorFacts() == second.creditorFacts());
}
