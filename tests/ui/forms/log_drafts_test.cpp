// Drafts of the log panel, undo, and what stands against saving.
#include "tests/support/print.h"
#include "tests/ui/forms/log_desk.h"

#include "resources/embedded.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/text_edit.h"
#include "ui/widgets/code_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/money_edit.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("undo voids exactly what was saved, of the case and of the person")
{
    FormBench bench;
    FormHost& host = bench.open();
    Told told(host);
    const int before = bench.timelineLength();
    type(QStringLiteral("LL PP 1200\tvie"));
    save();
    REQUIRE(eventually([&] { return bool(told.undo); }));
    REQUIRE(told.facts.size() == 3);
    told.undo();
    REQUIRE(eventually([&] { return told.events.contains(QStringLiteral("Undone")); }));
    const CaseFile file = bench.file();
    CHECK(int(file.timeline.size()) == before + 3 + 2);
    std::vector<FactId> voided;
    for (const TimelineEntry& entry : file.timeline)
        if (entry.voidedBy)
            voided.push_back(entry.id);
    std::ranges::sort(voided);
    std::ranges::sort(told.facts);
    CHECK(voided == told.facts);
    CHECK(bench.count<ContactLogged>() == 0);
    CHECK(bench.count<PromiseMade>() == 1);
    CHECK(bench.count<ContactPointJudged>() == 2);
}

TEST_CASE("what is half typed comes back after the window is gone, whole")
{
    FormBench bench;
    FormHost& host = bench.open();
    type(QStringLiteral("LL PP mil\tvie\tIN Llama su hija"));
    const LogDraft typed = host.logPanel()->state();
    CHECK(typed.amount.text == "mil");
    bench.closeWindow();
    REQUIRE(eventually([&] { return !bench.draft(logKey(bench)).isEmpty(); }));

    FormHost& again = bench.open();
    REQUIRE(eventually([&] { return !again.logPanel()->isPristine(); }));
    CHECK(again.logPanel()->state() == typed);
    // It can be finished, and then it is gone.
    auto* amount = part<MoneyEdit>(again, "amount");
    amount->setFocus();
    amount->selectAll();
    type(QStringLiteral("1000"));
    save();
    REQUIRE(eventually([&] { return bench.count<PromiseMade>() == 2; }));
    REQUIRE(eventually([&] { return bench.draft(logKey(bench)).isEmpty(); }));
    CHECK(bench.bodies<ContactLogged>().front().note == "Llama su hija");
}

TEST_CASE("a draft is kept by itself after a moment, and can be thrown away")
{
    FormBench bench;
    FormHost& host = bench.open();
    type(QStringLiteral("LL CT "));
    REQUIRE(eventually([&] { return !bench.draft(logKey(bench)).isEmpty(); }));
    host.logPanel()->discard();
    REQUIRE(eventually([&] { return bench.draft(logKey(bench)).isEmpty(); }));
    CHECK(host.logPanel()->isPristine());
}

TEST_CASE("each case has its own draft")
{
    FormBench bench;
    FormHost& host = bench.open();
    type(QStringLiteral("LL CT IN "));
    showAnotherCase(bench);
    CHECK(host.logPanel()->isPristine());
    bench.refresh();
    REQUIRE(eventually([&] { return !host.logPanel()->isPristine(); }));
    CHECK(host.logPanel()->state().reason == "IN");
}

TEST_CASE("the same case anew leaves what is being typed alone")
{
    FormBench bench;
    FormHost& host = bench.open();
    type(QStringLiteral("LL CT IN Dice que"));
    bench.say(bench.id, NoteWritten{QStringLiteral("otra"), NoteKind::General});
    bench.refresh();
    CHECK(host.logPanel()->state().note == "Dice que");
    CHECK(host.logPanel()->state().result == "CT");
}

TEST_CASE("a draft whose contact was saved before a crash is not offered again")
{
    FormBench bench;
    FormHost& host = bench.open();
    type(QStringLiteral("LL CT "));
    const QByteArray draft = toJson(host.logPanel()->state());
    save();
    REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
    bench.closeWindow();
    REQUIRE(bench.store->saveDraft(logKey(bench), draft).result());
    FormHost& again = bench.open();
    REQUIRE(eventually([&] { return bench.draft(logKey(bench)).isEmpty(); }));
    CHECK(again.logPanel()->isPristine());
}

TEST_CASE("in Colombia a reason is confirmed as volunteered")
{
    const auto colombia = Catalogue::fromJson(
        embedded(QStringLiteral("catalogue/catalogue.json")), QStringLiteral("CO"));
    REQUIRE(colombia);
    FormBench bench(Language::English, *colombia);
    FormHost& host = bench.open();
    type(QStringLiteral("LL CT IN "));
    auto* volunteered = part<QCheckBox>(host, "volunteered");
    CHECK(focused() == volunteered);
    save();
    CHECK(errorsIn(*host.logPanel()) == QStringList{"Confirm it, or leave the reason empty"});
    CHECK(host.logPanel()->state().reason == "IN");
    type(QStringLiteral(" "));
    CHECK(volunteered->isChecked());
    CHECK(errorsIn(*host.logPanel()).isEmpty());
    save();
    REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
    CHECK(bench.bodies<ContactLogged>().front().reason == "IN");
}

TEST_CASE("every refusal stands at its field, and nothing typed is lost")
{
    FormBench bench;
    FormHost& host = bench.open();
    const int before = bench.timelineLength();
    SECTION("nothing at all")
    {
        save();
        CHECK(errorsIn(*host.logPanel())
            == QStringList{"Say how you tried: VD, LL…", "Say what came of it"});
        CHECK(focused() == part<CodeEdit>(host, "action"));
    }
    SECTION("a code that isn't there")
    {
        type(QStringLiteral("XX"));
        save();
        CHECK(errorsIn(*host.logPanel()).front() == "There is no code XX here");
        CHECK(part<CodeEdit>(host, "action")->text() == "XX");
    }
    SECTION("a promise that is none")
    {
        type(QStringLiteral("LL PP mil\t31/2\tIN nota"));
        save();
        CHECK(errorsIn(*host.logPanel()).front() == "Write an amount such as $1,250.00");
        CHECK(part<MoneyEdit>(host, "amount")->text() == "mil");
        CHECK(part<DateEdit>(host, "due")->text() == "31/2");
        CHECK(host.logPanel()->state().note == "nota");
        CHECK(focused() == part<MoneyEdit>(host, "amount"));
    }
    SECTION("a note that is missing")
    {
        type(QStringLiteral("LL ND "));
        save();
        CHECK(errorsIn(*host.logPanel()) == QStringList{"Write in one line what happened"});
        type(QStringLiteral("\tx"));
        auto* note = part<TextEdit>(host, "note");
        note->setFocus();
        type(QStringLiteral("No la conoce"));
        CHECK(errorsIn(*host.logPanel()).isEmpty());
    }
    SECTION("the wrong person")
    {
        type(QStringLiteral("LL CT "));
        part<ChoiceEdit>(host, "person")->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        CHECK(host.logPanel()->state().person == bench.mother);
        save();
        REQUIRE(errorsIn(*host.logPanel()).size() == 1);
        CHECK(focused() == part<ChoiceEdit>(host, "person"));
    }
    SECTION("a document that is missing, then attached")
    {
        type(QStringLiteral("VD CF 2480\tvie"));
        save();
        CHECK(errorsIn(*host.logPanel()) == QStringList{"Attach the document"});
        QFile paper(bench.folder.filePath(QStringLiteral("convenio.txt")));
        REQUIRE(paper.open(QIODevice::WriteOnly));
        paper.write("firmado");
        paper.close();
        bench.prompts.openFile = paper.fileName();
        part<QAbstractButton>(host, "attachFile")->click();
        REQUIRE(eventually([&] { return host.logPanel()->state().documents.size() == 1; }));
        CHECK(errorsIn(*host.logPanel()).isEmpty());
        save();
        REQUIRE(eventually([&] { return bench.count<DocumentAttached>() == 2; }));
        CHECK(bench.bodies<DocumentAttached>().back().name == "convenio.txt");
        return;
    }
    SECTION("an appointment whose date nobody confirmed")
    {
        type(QStringLiteral("VD CI "));
        save();
        CHECK(focused() == part<QPushButton>(host, "acceptStep"));
        press(Qt::Key_A, Qt::AltModifier);
        save();
        REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
        CHECK(bench.bodies<ContactLogged>().front().next->step == StepKind::Visit);
        return;
    }
    SECTION("one that only the store sees")
    {
        type(QStringLiteral("LL CT IN nota"));
        // Meanwhile, in another page, the number is taken out of the file.
        bench.say(bench.debtor, FactVoided{{bench.mobile}, QStringLiteral("era de otra persona")});
        save();
        auto* message = host.logPanel()->findChild<InlineMessage*>();
        REQUIRE(message);
        REQUIRE(eventually([&] { return message->isVisibleTo(&host); }));
        CHECK(host.logPanel()->state().note == "nota");
        CHECK(bench.count<ContactLogged>() == 0);
        return;
    }
    CHECK(bench.timelineLength() == before);
}

TEST_CASE("the next step can be another, by keyboard")
{
    FormBench bench;
    FormHost& host = bench.open();
    type(QStringLiteral("VD CT "));
    part<QPushButton>(host, "changeStep")->click();
    auto* kind = qobject_cast<ChoiceEdit*>(focused());
    REQUIRE(kind);
    CHECK(kind->key() == "call");
    press(Qt::Key_Down);
    type(QStringLiteral("\t"));
    type(QStringLiteral("30 nov\t4pm"));
    save();
    REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
    const auto next = bench.bodies<ContactLogged>().front().next;
    REQUIRE(next);
    CHECK(*next == NextStepBody{StepKind::Visit, QDate(2026, 11, 30), QTime(16, 0), {}});
}

TEST_CASE("a request that contact cease is recorded unless its tick is taken away")
{
    const bool ticked = GENERATE(true, false);
    FormBench bench;
    FormHost& host = bench.open();
    type(QStringLiteral("LL PC "));
    part<TextEdit>(host, "note")->setFocus();
    type(QStringLiteral("Pide que no se le llame"));
    auto* legal = part<QCheckBox>(host, "legalState");
    CHECK(legal->isVisibleTo(&host));
    CHECK(legal->isChecked());
    if (!ticked)
        legal->click();
    save();
    REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
    CHECK(bench.file().legalStateHolds(LegalState::CeaseRequest) == ticked);
}

TEST_CASE("words, and a time gone by, are asked for")
{
    FormBench bench;
    FormHost& host = bench.open();
    type(QStringLiteral("VD CT "));
    part<QAbstractButton>(host, "addWords")->click();
    type(QStringLiteral("Me bajaron turnos"));
    part<QAbstractButton>(host, "addTime")->click();
    type(QStringLiteral("ayer\t10:15"));
    save();
    REQUIRE(eventually([&] { return bench.count<ArgumentStated>() == 3; }));
    const CaseFile file = bench.file();
    CHECK(
        file.contacts.back().at.toString() == "2026-11-23T10:15:00.000-06:00[America/Mexico_City]");
    CHECK(file.arguments.back().stated.body.channel == Channel::Visit);
}

TEST_CASE("Esc in the log panel lets an overlay close and keeps the draft")
{
    FormBench bench;
    FormHost& host = bench.open();
    Told told(host);
    type(QStringLiteral("VD CT "));
    press(Qt::Key_Escape);
    CHECK(told.events == QStringList{"left"});
    REQUIRE(eventually([&] { return !bench.draft(logKey(bench)).isEmpty(); }));
}
