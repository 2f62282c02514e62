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
