#include "core/exchange/mapped_file.h"
#include "core/facts/body.h"
#include "tests/core/exchange/imported_store.h"

#include <random>

using namespace expediente;

namespace {

const QByteArray header = "\"ID\",\"LIMIT_BAL\",\"SEX\",\"EDUCATION\",\"MARRIAGE\",\"AGE\","
                          "\"PAY_0\",\"PAY_2\",\"PAY_3\",\"PAY_4\",\"PAY_5\",\"PAY_6\","
                          "\"BILL_AMT1\",\"BILL_AMT2\",\"BILL_AMT3\",\"BILL_AMT4\",\"BILL_AMT5\","
                          "\"BILL_AMT6\",\"PAY_AMT1\",\"PAY_AMT2\",\"PAY_AMT3\",\"PAY_AMT4\","
                          "\"PAY_AMT5\",\"PAY_AMT6\",\"default.payment.next.month\"\n";

/// A made-up file of the shape of the public one: nobody's figures.
QByteArray madeUpClients(int count)
{
    std::mt19937 random(20050930);
    QByteArray text = header;
    for (int id = 1; id <= count; ++id) {
        text += QByteArray::number(id) + (id % 7 == 0 ? ",1e+05" : ",20000") + ",2,2,1,30";
        for (int month = 0; month < 6; ++month)
            text += ',' + QByteArray::number(int(random() % 6) - 2);
        for (int month = 0; month < 6; ++month)
            text += ',' + QByteArray::number(int(random() % 60'000) - 3'000);
        for (int month = 0; month < 6; ++month)
            text += ',' + QByteArray::number(random() % 3 ? int(random() % 5'000) : 0);
        text += ",0\n";
    }
    return text;
}

struct Totals {
    qint64 rows = 0;
    qint64 refused = 0;
    qint64 late = 0;
    qint64 payments = 0;
    qint64 owed = 0; ///< minor units
    qint64 credit = 0;
    qint64 paid = 0;
    bool ok = true;
};

Totals readAll(const QString& path)
{
    auto file = MappedFile::open(path, *Profile::shipped(QStringLiteral("uci-credit-card")), {});
    REQUIRE(file);
    Totals totals;
    MappedRow row;
    for (;;) {
        const auto got = file->next(row);
        REQUIRE(got);
        if (!*got)
            return totals;
        ++totals.rows;
        if (row.refused()) {
            ++totals.refused;
            continue;
        }
        const auto& record = std::get<PortfolioRecord>(*row.record);
        auto statement = record.statement;
        statement.account = AccountId{Uuid::v7(1)};
        const auto sound = check(Body(statement));
        INFO((sound ? QString() : sound.error().args.join(u' ')).toStdString());
        REQUIRE(sound);
        totals.ok = totals.ok && check(Body(statement)).has_value() && statement.billed.size() == 6
            && statement.billed.front().on == QDate(2005, 4, 30)
            && record.debtor.described.name == QStringLiteral("Cliente ") + record.accountKey;
        totals.late += statement.oldestUnpaidDue.isValid();
        totals.owed += statement.principalOverdue.minor() + statement.principalNotDue.minor();
        totals.credit += statement.credit.minor();
        totals.payments += qint64(record.payments.size());
        for (const auto& payment : record.payments)
            totals.paid += payment.amount.minor();
    }
}

/// What the plainest reading of one line of the file says.
struct Line {
    QList<QByteArray> cells;

    QString folio() const { return QStringLiteral("TW-") + QString::fromLatin1(cells[0]); }
    qint64 bill() const { return qint64(cells[12].toDouble()) * 100; }
    qint64 paid() const
    {
        qint64 sum = 0;
        for (int month = 18; month < 24; ++month)
            sum += qint64(cells[month].toDouble()) * 100;
        return sum;
    }
};

/// Imports the file into a real store, again, looks at some of its clients, and takes it back.
void bringInAndTakeBack(ImportedStore& into, const QString& path, qint64 clients)
{
    const auto profile = *Profile::shipped(QStringLiteral("uci-credit-card"));
    const auto before = into.facts();
    const auto report = into.import(path, profile);
    CHECK(report.summary.read == clients);
    CHECK(report.summary.added == clients);
    CHECK(report.summary.rejected == 0);
    CHECK(into.cases() == clients);

    const auto facts = into.facts();
    const auto again = into.import(path, profile);
    CHECK(again.summary.same == clients);
    CHECK(again.facts == 0);
    CHECK(again.missing.empty());
    CHECK_FALSE(again.completed);
    CHECK(into.facts() == facts);

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    file.readLine();
    for (qint64 n = 0; n < clients; ++n) {
        const Line line{file.readLine().trimmed().split(',')};
        if (n % (clients / 5) != 0)
            continue;
        INFO(line.folio().toStdString());
        const auto account = into.caseOf(line.folio()).accounts.at(0);
        const auto& statement = *account.current();
        CHECK(statement.principalOverdue.minor() + statement.principalNotDue.minor()
                - statement.credit.minor()
            == line.bill());
        qint64 paid = 0;
        for (const auto& payment : account.payments)
            paid += payment.body.amount.minor();
        CHECK(paid == line.paid());
    }

    REQUIRE(into.undo(*report.completed));
    CHECK(into.cases() == 0);
    CHECK(into.facts() > before); // the history stays
}

} // namespace

TEST_CASE("a made-up file of the shape of the public one goes through a real store and back")
{
    ImportedStore into;
    bringInAndTakeBack(into, into.files().write(madeUpClients(2'000)), 2'000);
    CHECK(into.agrees());
}

TEST_CASE("30,000 real clients go through a real store and back")
{
    const auto path = QStringLiteral(EXPEDIENTE_SHARED "/data/credit_card_clients.csv");
    if (!QFile::exists(path))
        SKIP("the public data set is not beside this tree");
    ImportedStore into;
    bringInAndTakeBack(into, path, 30'000);
}

TEST_CASE("one client: the bill by its lateness, bills as history, payments by month")
{
    MadeFiles files;
    const auto path = files.write(header
        + "1,20000,2,2,1,24,2,2,-1,-1,-2,-2,3913,3102,689,0,0,-15,0,689,0,0,0,40,1\n"
          "2,1e+05,2,2,1,24,-1,2,-1,-1,-2,-2,-600,3102,689,0,0,0,0,0,0,0,0,0,1\n"
          "3,50000,2,2,1,24,0,0,0,0,0,0,46990,1,1,1,1,1,2000,0,0,0,0,0,1\n");
    auto file = MappedFile::open(path, *Profile::shipped(QStringLiteral("uci-credit-card")), {});
    REQUIRE(file);
    MappedRow row;
    REQUIRE(*file->next(row));
    const auto late = std::get<PortfolioRecord>(*row.record);
    CHECK(late.debtor.described.name == "Cliente 1");
    CHECK(late.caseFile.folio == "TW-1");
    CHECK(late.statement.currency() == Currency::TWD);
    CHECK(late.statement.principalOverdue.toPlain() == "3913.00");
    CHECK(late.statement.principalNotDue.isZero());
    CHECK(late.statement.oldestUnpaidDue == QDate(2005, 7, 30));
    REQUIRE(late.statement.billed.size() == 6);
    CHECK(late.statement.billed[0] == Billed{QDate(2005, 4, 30), Money::zero(Currency::TWD)});
    CHECK(late.statement.billed[5] == Billed{QDate(2005, 9, 30), Money(391'300, Currency::TWD)});
    REQUIRE(late.payments.size() == 2);
    CHECK(late.payments[0].reference == "1/2005-08-31");
    CHECK(late.payments[0].valueDate == QDate(2005, 8, 31));
    CHECK(late.payments[1].amount.toPlain() == "40.00");

    REQUIRE(*file->next(row));
    const auto credit = std::get<PortfolioRecord>(*row.record);
    CHECK(credit.statement.credit.toPlain() == "600.00");
    CHECK(credit.statement.principalNotDue.isZero());
    CHECK(credit.payments.empty());

    REQUIRE(*file->next(row));
    const auto current = std::get<PortfolioRecord>(*row.record);
    CHECK(current.statement.principalNotDue.toPlain() == "46990.00");
    CHECK(current.statement.oldestUnpaidDue.isNull());
}

TEST_CASE("a made-up file of the shape of the public one is read whole")
{
    MadeFiles files;
    const auto totals = readAll(files.write(madeUpClients(5'000)));
    CHECK(totals.rows == 5'000);
    CHECK(totals.refused == 0);
    CHECK(totals.ok);
    CHECK(totals.late > 0);
    CHECK(totals.credit > 0);
    CHECK(totals.payments > 0);
}

TEST_CASE("30,000 real clients are read to the last dollar")
{
    const auto path = QStringLiteral(EXPEDIENTE_SHARED "/data/credit_card_clients.csv");
    if (!QFile::exists(path))
        SKIP("the public data set is not beside this tree");
    const auto totals = readAll(path);
    CHECK(totals.rows == 30'000);
    CHECK(totals.refused == 0);
    CHECK(totals.ok);

    // The same sums by the plainest reading of the file there is.
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    file.readLine();
    Totals plain;
    while (!file.atEnd()) {
        const auto cells = file.readLine().trimmed().split(',');
        const auto bill = qint64(cells[12].toDouble()) * 100;
        plain.owed += std::max(bill, qint64(0));
        plain.credit += std::max(-bill, qint64(0));
        plain.late += bill > 0 && cells[6].toInt() > 0;
        for (int month = 18; month < 24; ++month) {
            const auto paid = qint64(cells[month].toDouble()) * 100;
            plain.payments += paid > 0;
            plain.paid += paid;
        }
    }
    CHECK(totals.owed == plain.owed);
    CHECK(totals.credit == plain.credit);
    CHECK(totals.late == plain.late);
    CHECK(totals.payments == plain.payments);
    CHECK(totals.paid == plain.paid);
}
