#include "core/exchange/mapped_file.h"
#include "core/exchange/rejects.h"
#include "core/facts/body.h"
#include "tests/core/exchange/support.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

std::vector<MappedRow> rowsOf(
    const QString& path, const Profile& profile, const MapOptions& options = {})
{
    auto file = MappedFile::open(path, profile, options);
    INFO((file ? QString() : name(file.error().code) + file.error().args.join(u' ')).toStdString());
    REQUIRE(file);
    std::vector<MappedRow> rows;
    MappedRow row;
    while (*file->next(row))
        rows.push_back(row);
    return rows;
}

std::vector<MappedRow> shippedRows(const QString& name)
{
    return rowsOf(data + name + QStringLiteral(".csv"), *Profile::shipped(name));
}

const PortfolioRecord& portfolio(const MappedRow& row)
{
    REQUIRE(row.record);
    return std::get<PortfolioRecord>(*row.record);
}

Profile profileOf(const QByteArray& more, const QByteArray& statement)
{
    const auto profile = Profile::parse(R"({"format": 1, "name": "x", "kind": "portfolio",
        "creditor": {"key": "c", "name": "C", "zone": "America/Mexico_City"},
        "currency": "MXN", "as_of": {"value": "2024-01-31"},
        "person": {"name": {"template": "Cliente {ID}"}}, "account": {"key": "ID"})"
            + more + ", \"statement\": {" + statement + "}}",
        QStringLiteral("x"));
    REQUIRE(profile);
    return *profile;
}

QString reasons(const MappedRow& row)
{
    return RejectWriter::reasonText(row.flaws);
}

} // namespace

TEST_CASE("a row of a lender's portfolio becomes a person, points, an account and a payment")
{
    const auto rows = shippedRows(QStringLiteral("cartera-mx"));
    REQUIRE(rows.size() == 5);
    const auto& record = portfolio(rows[0]);
    CHECK(record.accountKey == "700041-1");
    CHECK(record.caseFile.key == "C-00041");
    CHECK(record.caseFile.folio == "FE-2026-0041");
    CHECK(record.caseFile.country == "MX");
    CHECK(record.debtor.described.name == QString::fromUtf8("Muñoz Peña, Águeda"));
    CHECK(record.debtor.described.born == QDate(1981, 2, 14));
    CHECK(record.debtor.described.identifiers.at(1)
        == Identifier{QStringLiteral("CURP"), QStringLiteral("MUPA810214MPLXXG09")});

    const auto& points = record.debtor.contactPoints;
    REQUIRE(points.size() == 6);
    CHECK(points[0].value == "2225550141");
    CHECK(points[1].value == "2225550142");
    CHECK(points[3].label == QString::fromUtf8("Panadería La Espiga"));
    CHECK(points[4].value == "agueda.munoz@example.org");
    REQUIRE(points[5].address);
    CHECK(points[5].address->street == "Calle Encino 214, int. 3");
    CHECK(points[5].address->latE6 == 19'062'100);

    REQUIRE(record.others.size() == 2);
    CHECK(record.others[0].role == PartyRole::Guarantor);
    CHECK(record.others[1].relation == "hermana");

    const auto& statement = record.statement;
    CHECK(statement.asOf == QDate(2026, 10, 31));
    CHECK(statement.product == QString::fromUtf8("Crédito personal"));
    CHECK(statement.principalOverdue.toPlain() == "4812.50");
    CHECK(statement.fees.toPlain() == "350.00");
    CHECK(statement.oldestUnpaidDue == QDate(2026, 8, 31));
    CHECK(statement.ordinaryRate->toPlain() == "42.5");
    CHECK(statement.lateRate->annual.toPlain() == "60");
    REQUIRE(statement.schedule.size() == 2);
    CHECK(statement.schedule[1].due == QDate(2026, 12, 15));
    REQUIRE(record.payments.size() == 1);
    CHECK(record.payments[0].reference == "P-88120");

    CHECK(portfolio(rows[1]).caseFile.key == record.caseFile.key);
    CHECK(portfolio(rows[1]).debtor.key == record.debtor.key);
}

TEST_CASE("what a row maps to passes the checks of its facts")
{
    for (const auto& row : shippedRows(QStringLiteral("cartera-mx"))) {
        if (row.refused())
            continue;
        auto statement = portfolio(row).statement;
        statement.account = AccountId{Uuid::v7(1)};
        CHECK(check(Body(statement)));
        CHECK(check(Body(portfolio(row).debtor.described)));
        for (const auto& point : portfolio(row).debtor.contactPoints)
            CHECK(check(Body(point)));
    }
}

TEST_CASE("a bad telephone is left out and said, and costs nobody the account")
{
    const auto rows = shippedRows(QStringLiteral("cartera-mx"));
    const auto& record = portfolio(rows[2]);
    CHECK(reasons(rows[2]) == "not_a_phone: TEL_CASA = no tiene");
    CHECK(record.debtor.contactPoints.size() == 1);
    CHECK(record.debtor.described.identifiers.size() == 1);
    CHECK(record.debtor.described.born == QDate(1974, 8, 3));
}

TEST_CASE("a component below zero is credit, and nothing is overdue then")
{
    const auto statement = portfolio(shippedRows(QStringLiteral("cartera-mx"))[2]).statement;
    CHECK(statement.credit.toPlain() == "250.00");
    CHECK(statement.principalOverdue.isZero());
    CHECK(statement.fees.isZero());
    CHECK(statement.oldestUnpaidDue.isNull());
}

TEST_CASE("every reason of a refused row is told, with its account")
{
    const auto rows = shippedRows(QStringLiteral("cartera-mx"));
    REQUIRE(rows[4].refused());
    CHECK(rows[4].number == 6);
    CHECK(rows[4].accountKey == "700044-1");
    CHECK(reasons(rows[4])
        == "two_decimal_separators: CAPITAL_VENCIDO = 1.250.00; "
           "impossible_date: FECHA_ULT_PAGO = 31/02/2026");
}

TEST_CASE("a payments file: reference, account, date, amount, and payments taken back")
{
    const auto rows = shippedRows(QStringLiteral("pagos-mx"));
    REQUIRE(rows.size() == 5);
    const auto& first = std::get<PaymentRecord>(*rows[0].record);
    CHECK(first.accountKey == "700041-1");
    CHECK(first.payment.reference == "P-89001");
    CHECK(first.payment.valueDate == QDate(2026, 11, 3));
    CHECK(first.payment.amount.toPlain() == "1500.00");
    CHECK_FALSE(first.reversed);
    CHECK(std::get<PaymentRecord>(*rows[2].record).reversed);
    CHECK(reasons(rows[3]) == "zero_amount: IMPORTE = 0,00");
    CHECK(reasons(rows[4]) == "unmapped_value: ESTATUS = EN PROCESO");
}

TEST_CASE("an id that comes twice is refused with the row that has it; the same payment may repeat")
{
    MadeFiles files;
    const auto profile = profileOf("", R"("principal_overdue": "AMT")");
    const auto rows = rowsOf(files.write("ID,AMT\nA,x\nA,5.10\nB,6\nA,7\n"), profile);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].refused());
    CHECK_FALSE(rows[1].refused());
    CHECK(rows[3].refused());
    CHECK(reasons(rows[3]) == "duplicate_id: ID = A @ 3");

    const auto payments =
        rowsOf(files.write("NO_CREDITO,FOLIO_PAGO,FECHA_VALOR,IMPORTE,MEDIO,ESTATUS\n"
                           "1,P1,01/02/2024,5.50,,APLICADO\n1,P1,01/02/2024,5.50,,APLICADO\n"
                           "1,P1,01/02/2024,5.60,,APLICADO\n1,P1,01/02/2024,5.50,,CANCELADO\n"),
            *Profile::shipped(QStringLiteral("pagos-mx")));
    CHECK_FALSE(payments[1].refused());
    CHECK(reasons(payments[2]) == "duplicate_id: FOLIO_PAGO = P1 @ 2");
    CHECK_FALSE(payments[3].refused());
}

TEST_CASE("missing and doubled columns are all named before anything is read")
{
    MadeFiles files;
    const auto profile = profileOf("", R"("principal_overdue": "AMT", "vat": "IVA",
        "fees": {"column": "COM", "optional": true})");
    auto file = MappedFile::open(files.write("ID,X\n1,2\n"), profile, {});
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::MissingColumns);
    CHECK(file.error().args == QStringList{"AMT, IVA"});
    file = MappedFile::open(files.write("ID,AMT,IVA,amt,X,X\n1,2,3,4,5,6\n"), profile, {});
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::DuplicateColumns);
    CHECK(file.error().args == QStringList{"AMT"});
}

TEST_CASE("a row cut or shifted is refused, not read with blanks")
{
    MadeFiles files;
    auto profile = profileOf("", R"("principal_overdue": "AMT")");
    const auto path = files.write("ID,AMT,NOTE\nA,5,fine\nB,6\nC,1,234.50,x\nD,7,x,\n");
    auto rows = rowsOf(path, profile);
    CHECK_FALSE(rows[0].refused());
    CHECK(reasons(rows[1]) == "wrong_cell_count = 2/3");
    CHECK(reasons(rows[2]) == "wrong_cell_count = 4/3");
    CHECK_FALSE(rows[3].refused());
    profile.file.shortRowsAreBlank = true;
    rows = rowsOf(path, profile);
    CHECK_FALSE(rows[1].refused());
}

TEST_CASE("conventions are taken from the file when it proves them")
{
    MadeFiles files;
    const auto profile =
        profileOf(R"(, "case": {"opened_on": "OPENED"})", R"("principal_overdue": "AMT")");
    const auto read = [&](const QByteArray& rows) {
        return rowsOf(files.write("ID;AMT;OPENED\n" + rows), profile);
    };
    auto rows = read("A;1.234;03/04/2023\nB;1.234,5;13/04/2023\n");
    CHECK(portfolio(rows[0]).statement.principalOverdue.toPlain() == "1234.00");
    CHECK(portfolio(rows[0]).caseFile.openedOn == QDate(2023, 4, 3));
    rows = read("A;1,234;03/04/2023\nB;1,234.5;04/13/2023\n");
    CHECK(portfolio(rows[0]).statement.principalOverdue.toPlain() == "1234.00");
    CHECK(portfolio(rows[0]).caseFile.openedOn == QDate(2023, 3, 4));
    rows = read("A;1.234;03/04/2023\nB;500;05/05/2023\n");
    CHECK(reasons(rows[0]) == "ambiguous_date: OPENED = 03/04/2023; ambiguous_amount: AMT = 1.234");
    CHECK_FALSE(rows[1].refused());
}

TEST_CASE("what a statement can't be is refused")
{
    MadeFiles files;
    const auto profile = profileOf(R"(, "file": {"dates": "dmy"},
        "schedule": [{"due": "DUE", "principal": "PART"}])",
        R"("principal_overdue": "OVER", "principal_not_due": "REST", "oldest_unpaid_due": "OLD")");
    const auto rows = rowsOf(files.write("ID,OVER,REST,OLD,DUE,PART\n"
                                         "A,5.00,10,01/02/2024,,\n"
                                         "B,,,,,\n"
                                         "C,5,10,30/01/2024,15/02/2024,10.01\n"
                                         "D,5,10,30/01/2024,15/01/2024,99\n"
                                         "E,99999999999999,0,,,\n"
                                         ",5,10,,,\n"
                                         "1.5E+15,5,10,,,\n"),
        profile);
    CHECK(reasons(rows[0]) == "date_after_statement: OLD = 01/02/2024");
    CHECK(reasons(rows[1]) == "required_is_blank: OVER");
    CHECK(reasons(rows[2]) == "schedule_above_balance: PART = 10.01");
    CHECK_FALSE(rows[3].refused());
    CHECK(reasons(rows[4]) == "amount_too_large: OVER = 99999999999999");
    CHECK(reasons(rows[5]).startsWith("required_is_blank: ID"));
    CHECK(reasons(rows[6]).startsWith("rounded_by_spreadsheet: ID"));
}

TEST_CASE("the statement's date comes from a constant, a column or the option")
{
    MadeFiles files;
    auto profile = profileOf("", R"("principal_overdue": "AMT")");
    profile.asOfFromOption = true;
    const auto path = files.write("ID,AMT\nA,5\n");
    CHECK(MappedFile::open(path, profile, {}).error().code == ErrorCode::BadInput);
    const auto rows = rowsOf(path, profile, {QDate(2024, 3, 31), {}});
    CHECK(portfolio(rows[0]).statement.asOf == QDate(2024, 3, 31));
    const auto late = rowsOf(path, profile, {QDate(2024, 3, 31), QDate(2024, 3, 30)});
    CHECK(reasons(late[0]) == "date_in_future");
}

TEST_CASE("currencies: another one in a cell, an unknown code, one by column")
{
    MadeFiles files;
    auto profile = profileOf("", R"("principal_overdue": "AMT")");
    auto rows = rowsOf(files.write("ID,AMT\nA,USD 5\nB,MXN 5\n"), profile);
    CHECK(reasons(rows[0]) == "other_currency: AMT = USD 5");
    CHECK_FALSE(rows[1].refused());
    profile.currency = Source::column(QStringLiteral("CUR"));
    rows = rowsOf(files.write("ID,AMT,CUR\nA,5,usd\nB,5,EUR\n"), profile);
    CHECK(portfolio(rows[0]).statement.currency() == Currency::USD);
    CHECK(reasons(rows[1]).startsWith("unknown_currency: CUR = EUR"));
}
