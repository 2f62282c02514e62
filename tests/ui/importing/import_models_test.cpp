#include "tests/support/print.h"
#include "ui/importing/flaw_words.h"
#include "ui/importing/import_models.h"
#include "ui/widgets/item_roles.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>

using namespace expediente;
using namespace expediente::ui;

namespace {

const QDate today(2026, 11, 24);
const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Formatter english()
{
    return {Language::English, Region::MX, QTimeZone("America/Mexico_City")};
}

QString textOf(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines.join(u'\n');
}

CaseId caseId(const char* name)
{
    return CaseId{Uuid::derived({QByteArrayView(name)})};
}

} // namespace

TEST_CASE("every flaw has words of its own")
{
    QSet<QString> texts;
    for (int flaw = 0; flaw <= int(Flaw::DifferentPayment); ++flaw)
        texts << words(RowFlaw{Flaw(flaw), {}, {}});
    CHECK(texts.size() == int(Flaw::DifferentPayment) + 1);
}

TEST_CASE("refused rows say where and why")
{
    RejectsModel model(english());
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRows({
        {6,
            {{.flaw = Flaw::TwoDecimalSeparators, .column = "SALDO", .value = "1.250.00"},
                {.flaw = Flaw::NotAPhone, .column = "TEL", .value = "x", .refuses = false}}},
        {1204, {{.flaw = Flaw::NotAnEmail, .column = "CORREO", .value = "no", .refuses = false}}},
        {1300, {{.flaw = Flaw::DuplicateId, .column = "CUENTA", .value = "77", .otherRow = 12}}},
    });
    CHECK(textOf(model)
        == "6 | Refused | SALDO: two decimal separators «1.250.00»; TEL: not a telephone number "
           "«x»\n"
           "1,204 | Taken in part | CORREO: not an e-mail address «no»\n"
           "1,300 | Refused | CUENTA: stands in an earlier row already «77 (row 12)»");
}

TEST_CASE("what is missing is ticked, whole cases and single accounts, and each can be left out")
{
    MissingModel model(english());
    const QAbstractItemModelTester tester(&model, fatal);
    const AccountId account{Uuid::derived({"account"})};
    model.setAccounts({{caseId("a"), {}, {}, "F-1", "Ana Paz", {2026, 10, 31}},
                          {caseId("b"), {}, {}, "F-2", "Beto Luz", {2025, 10, 31}},
                          {caseId("c"), account, "77102284", "F-3", "Cira Mar", {2026, 10, 31}}},
        today);
    CHECK(textOf(model)
        == "Ana Paz | F-1 | 31 Oct | The whole case is missing\n"
           "Beto Luz | F-2 | 31 Oct 2025 | The whole case is missing\n"
           "Cira Mar | F-3 | 31 Oct | Only the account ···2284");
    CHECK(model.ticked().size() == 3);
    QSignalSpy changed(&model, &MissingModel::tickedChanged);
    CHECK(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(changed.size() == 1);
    CHECK(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    REQUIRE(model.ticked().size() == 1);
    CHECK(model.ticked().front().caseId == caseId("b"));
    CHECK(model.index(2, 0).data(Qt::CheckStateRole) == Qt::Unchecked);
    CHECK(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    REQUIRE(model.ticked().size() == 2);
    CHECK(std::ranges::any_of(
        model.ticked(), [&](const MissingAccount& missing) { return missing.account == account; }));
}

TEST_CASE("earlier imports stand with their counts")
{
    HistoryModel model(english());
    const QAbstractItemModelTester tester(&model, fatal);
    ImportRow now, before;
    now.summary = {
        "noviembre.csv", {}, "p", "portfolio", "Cooperativa", true, 30000, 12, 29000, 980, 8};
    now.at = Moment::fromDateTime(QDateTime(today, {14, 40}, QTimeZone("America/Mexico_City")));
    before.summary = {"octubre.csv", {}, "p", "portfolio", "Cooperativa", true, 5, 5, 0, 0, 0};
    before.at =
        Moment::fromDateTime(QDateTime({2026, 10, 2}, {9, 5}, QTimeZone("America/Mexico_City")));
    before.undone = true;
    ImportRow half = now;
    half.undoing = true;
    model.setImports({half}, today);
    CHECK(model.index(0, HistoryModel::State).data() == "Half undone");
    model.setImports({now, before}, today);
    CHECK(textOf(model)
        == "today 14:40 | noviembre.csv | 30,000 | 12 | 29,000 | 980 | 8 | In the portfolio\n"
           "2 Oct 09:05 | octubre.csv | 5 | 5 | 0 | 0 | 0 | Undone");
    CHECK(model.index(0, HistoryModel::File).data(DetailRole) == "Cooperativa");
    CHECK(model.at(1)->undone);
    CHECK(model.at(2) == nullptr);
}
