// Promises and arguments in the column: what their forms save, what they refuse.
#include "tests/support/print.h"
#include "tests/ui/forms/form_desk.h"

#include "ui/forms/choice_edit.h"
#include "ui/forms/contact_point_form.h"
#include "ui/forms/documents_edit.h"
#include "ui/forms/form_host.h"
#include "ui/forms/log_panel.h"
#include "ui/forms/radio_choice.h"
#include "ui/forms/text_edit.h"
#include "ui/forms/time_words.h"
#include "ui/widgets/line_edit.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>

#include <algorithm>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("a promise is recorded, of the person and in the case's currency")
{
    Desk desk;
    desk.show(FormKind::Promise);
    type(QStringLiteral("2480\tvie"));
    desk.saved();
    const auto promises = desk.bench.bodies<PromiseMade>();
    REQUIRE(promises.size() == 2);
    CHECK(promises.back().amount == Money(248'000, Currency::MXN));
    CHECK(promises.back().due == QDate(2026, 11, 27));
    CHECK(promises.back().person == desk.bench.debtor);
    CHECK(promises.back().accounts.empty());
    CHECK(desk.bench.count<PromiseReplaced>() == 0);
}

TEST_CASE("a promise can stand in place of another")
{
    Desk desk;
    desk.show(FormKind::Promise, desk.bench.promise);
    type(QStringLiteral("1200\t+7"));
    desk.saved();
    const CaseFile file = desk.bench.file();
    REQUIRE(file.promises.size() == 2);
    REQUIRE(file.promises.front().replaced);
    CHECK(file.promises.front().replaced->by == file.promises.back().made.id);
}

TEST_CASE("a promise without amount or date, or for a day gone by, is refused at its field")
{
    Desk desk;
    desk.show(FormKind::Promise);
    desk.save();
    CHECK(desk.errors() == QStringList{"The amount is missing", "The date is missing"});
    CHECK(focused() == desk.part<LineEdit>("amount"));
    type(QStringLiteral("0\t20/11/2026"));
    desk.save();
    CHECK(desk.errors() == QStringList{"The amount is missing", "That day has gone by"});
    CHECK(desk.part<LineEdit>("due")->text() == "Fri 20 Nov");
    CHECK(desk.unchanged());
}

TEST_CASE("a promise is withdrawn with a reason")
{
    Desk desk;
    desk.show(FormKind::WithdrawPromise, desk.bench.promise);
    desk.save();
    CHECK(desk.errors() == QStringList{"Say why, in one line"});
    CHECK(desk.unchanged());
    desk.write("reason", QStringLiteral("Perdió su empleo"));
    desk.saved();
    const CaseFile file = desk.bench.file();
    REQUIRE(file.promises.front().withdrawn);
    CHECK(file.promises.front().withdrawn->reason == "Perdió su empleo");
}

TEST_CASE("an argument keeps the person's own words, and a topic to find it by")
{
    Desk desk;
    desk.show(FormKind::Argument);
    desk.save();
    CHECK(desk.errors() == QStringList{"Write what the person said"});
    desk.write("words", QStringLiteral("Ya pagué en la tienda"));
    desk.choose("channel", QStringLiteral("whatsapp"));
    desk.choose("topic", QStringLiteral("MP"));
    desk.saved();
    const CaseFile file = desk.bench.file();
    REQUIRE(file.arguments.size() == 3);
    const auto& stated = file.arguments.back().stated;
    CHECK(stated.body.text == "Ya pagué en la tienda");
    CHECK(stated.body.person == desk.bench.debtor);
    CHECK(stated.body.channel == Channel::WhatsApp);
    REQUIRE(file.fields.size() == 1);
    CHECK(file.fields.front().target == stated.id.toString());
    CHECK(file.fields.front().field == "topic");
    CHECK(file.fields.front().value == "MP");
}

TEST_CASE("an argument is judged on evidence, with an answer, an end and documents")
{
    Desk desk;
    // Without being told which: the one that nobody has judged.
    desk.show(FormKind::JudgeArgument);
    desk.save();
    CHECK(desk.errors() == QStringList{"Choose a verdict"});
    desk.pick("verdict", QStringLiteral("partial"));
    desk.save();
    CHECK(desk.errors() == QStringList{"Say on what evidence the verdict stands"});
    CHECK(desk.unchanged());
    desk.write("evidence", QStringLiteral("$1,200 del 18 sep"));
    desk.write("answer", QStringLiteral("Muestre el recibo"));
    desk.put("until", QStringLiteral("31/12/2026"));
    const auto ticks = desk.host.currentForm()->findChildren<QCheckBox*>();
    REQUIRE(ticks.size() == 1);
    ticks.front()->click();
    QFile photo(desk.bench.folder.filePath(QStringLiteral("foto.txt")));
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.write("recibo");
    photo.close();
    desk.bench.prompts.openFile = photo.fileName();
    desk.part<QAbstractButton>("attachFile")->click();
    const auto* documents = desk.host.currentForm()->findChild<DocumentsEdit*>();
    REQUIRE(eventually([&] { return documents->attached().size() == 1; }));
    desk.saved();

    const CaseFile file = desk.bench.file();
    const Argument& argument = file.arguments.back();
    CHECK(argument.stated.id == desk.bench.argument);
    REQUIRE(argument.judged.size() == 1);
    const ArgumentJudged& judged = argument.judged.front().body;
    CHECK(judged.verdict == Verdict::Partial);
    CHECK(judged.evidence == "$1,200 del 18 sep");
    CHECK(judged.answer == "Muestre el recibo");
    CHECK(judged.until == QDate(2026, 12, 31));
    REQUIRE(judged.documents.size() == 2);
    CHECK(judged.documents.front() == desk.bench.document);
    REQUIRE(file.documents.size() == 2);
    CHECK(judged.documents.back() == file.documents.back().id);
    CHECK(file.documents.back().body.kind == DocumentKind::Receipt);
}

TEST_CASE("a verdict is mended from where it stands, and isn't said twice")
{
    Desk desk;
    desk.show(FormKind::JudgeArgument, desk.bench.judgedArgument);
    CHECK(desk.part<RadioChoice>("verdict")->key() == "valid");
    CHECK(desk.part<TextEdit>("evidence")->text() == "Recibos julio a octubre");
    desk.save();
    CHECK(desk.errors().size() == 1);
    CHECK(desk.unchanged());
    desk.pick("verdict", QStringLiteral("not_valid"));
    desk.saved();
    CHECK(desk.bench.file().arguments.front().judged.size() == 2);
}
