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

TEST_CASE("VD CT IN and a note are a contact, typed without looking")
{
    FormBench bench;
    FormHost& host = bench.open();
    Told told(host);
    type(QStringLiteral("VD CT IN Turnos reducidos"));
    save();
    REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
    const ContactLogged contact = bench.bodies<ContactLogged>().front();
    CHECK(contact.action == "VD");
    CHECK(contact.result == "CT");
    CHECK(contact.reason == "IN");
    CHECK(contact.note == "Turnos reducidos");
    CHECK(contact.person == bench.debtor);
    CHECK(contact.contactPoint == bench.home);
    // Nobody looked at the proposal, and the case still has a next step.
    REQUIRE(contact.next);
    CHECK(*contact.next == NextStepBody{StepKind::Call, QDate(2026, 11, 26), {}, {}});
    CHECK(bench.count<ContactPointJudged>() == 3);

    REQUIRE(eventually([&] { return told.events.size() == 2; }));
    CHECK(told.events == QStringList{"saved", "Contact logged: Spoke with the debtor"});
    CHECK(told.facts.size() == 2);
    CHECK(host.logPanel()->isPristine());
    CHECK(focused() == part<CodeEdit>(host, "action"));
}

TEST_CASE("a promise is logged in twelve keystrokes: F2, codes, amount, day and saving")
{
    FormBench bench;
    FormHost& host = bench.open();
    int keys = 1; // F2, the page's
    keys += type(QStringLiteral("LLPP1200"));
    CHECK(focused() == part<MoneyEdit>(host, "amount"));
    keys += type(QStringLiteral("\tv"));
    save();
    keys += 1;
    CHECK(keys <= 12);
    REQUIRE(eventually([&] { return bench.count<PromiseMade>() == 2; }));
    const PromiseMade promise = bench.bodies<PromiseMade>().back();
    CHECK(promise.amount == Money(120'000, Currency::MXN));
    CHECK(promise.due == QDate(2026, 11, 27));
    CHECK(promise.madeOn == FormBench::today());
    CHECK(promise.person == bench.debtor);
    const auto next = bench.bodies<ContactLogged>().front().next;
    REQUIRE(next);
    CHECK(next->step == StepKind::WaitPromise);
    CHECK(bench.bodies<ContactLogged>().front().contactPoint == bench.mobile);
}

TEST_CASE("codes run on without spaces, and spaces between them are no hindrance")
{
    const QString typed = GENERATE(QStringLiteral("VDCTIN"), QStringLiteral("VD CTIN"),
        QStringLiteral("VDCT IN "), QStringLiteral("vdctin"));
    FormBench bench;
    FormHost& host = bench.open();
    type(typed);
    save();
    REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
    const ContactLogged contact = bench.bodies<ContactLogged>().front();
    CHECK(contact.action == "VD");
    CHECK(contact.result == "CT");
    CHECK(contact.reason == "IN");
    REQUIRE(eventually([&] { return host.logPanel()->isPristine(); }));
}

TEST_CASE("the time of a contact is typed on the debtor's clock, which is named")
{
    FormBench bench(Language::English, shippedCatalogue(), "America/Tijuana");
    FormHost& host = bench.open();
    type(QStringLiteral("VD CT "));
    part<QAbstractButton>(host, "addTime")->click();
    type(QStringLiteral("\t1415")); // 14:38 there, 16:38 at the agency
    bool named = false;
    for (const QLabel* label : host.logPanel()->findChildren<QLabel*>())
        named = named || (label->isVisible() && label->text() == "Querétaro time");
    CHECK(named);
    save();
    REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
    CHECK(bench.file().contacts.back().at.toString()
        == "2026-11-24T14:15:00.000-08:00[America/Tijuana]");
}

TEST_CASE("where nobody may be contacted a contact is logged, but none is planned")
{
    FormBench bench;
    bench.say(bench.id, DisputeOpened{QStringLiteral("No reconoce el cargo"), {}});
    FormHost& host = bench.open();
    type(QStringLiteral("LE CT ")); // would propose a call
    SECTION("proposed by the program")
    {
        save();
        REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
        CHECK_FALSE(bench.bodies<ContactLogged>().front().next);
    }
    SECTION("chosen by the user")
    {
        part<QPushButton>(host, "changeStep")->click();
        auto* kind = qobject_cast<ChoiceEdit*>(focused());
        REQUIRE(kind);
        REQUIRE(kind->key() == "call");
        type(QStringLiteral("\t+2"));
        save();
        bool said = false;
        for (const QLabel* label : host.logPanel()->findChildren<QLabel*>())
            said = said
                || (label->isVisible()
                    && label->text().startsWith("Do not contact: Dispute open since 24 Nov"));
        CHECK(said);
        CHECK(bench.count<ContactLogged>() == 0);
        kind->setFocus();
        while (kind->key() != "verify_argument")
            press(Qt::Key_Down);
        save();
        REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
        CHECK(bench.bodies<ContactLogged>().front().next->step == StepKind::VerifyArgument);
    }
}

TEST_CASE("a next step of one's own keeps its note, in the draft and in the fact")
{
    FormBench bench;
    FormHost& host = bench.open();
    type(QStringLiteral("VD CT "));
    part<QPushButton>(host, "changeStep")->click();
    type(QStringLiteral("\t+2\t\tDespués del turno"));
    const LogDraft typed = host.logPanel()->state();
    CHECK(typed.step.note == "Después del turno");
    bench.closeWindow();
    REQUIRE(eventually([&] { return !bench.draft(logKey(bench)).isEmpty(); }));
    FormHost& again = bench.open();
    REQUIRE(eventually([&] { return !again.logPanel()->isPristine(); }));
    CHECK(again.logPanel()->state() == typed);
    save();
    REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
    CHECK(bench.bodies<ContactLogged>().front().next->note == "Después del turno");
}

TEST_CASE("nothing can be typed while a save is under way, and everything after a refusal")
{
    FormBench bench;
    FormHost& host = bench.open();
    type(QStringLiteral("LL CT IN nota"));
    auto* note = part<TextEdit>(host, "note");
    bench.say(bench.debtor, FactVoided{{bench.mobile}, QStringLiteral("era de otra persona")});
    QTest::keyClick(focused(), Qt::Key_S, Qt::ControlModifier); // its answer waits for the loop
    CHECK_FALSE(note->isEnabled());
    REQUIRE(eventually([&] { return note->isEnabled(); }));
    type(QStringLiteral(" más"));
    CHECK(host.logPanel()->state().note == "nota más");
}

TEST_CASE("a code that is the beginning of a word waits for what comes")
{
    FormBench bench(Language::Spanish);
    FormHost& host = bench.open();
    type(QStringLiteral("llamada r"));
    CHECK(focused() == part<CodeEdit>(host, "action"));
    type(QStringLiteral(" "));
    CHECK(host.logPanel()->state().action == "LE");
}

TEST_CASE("the last code needs no space before saving")
{
    FormBench bench;
    bench.open();
    type(QStringLiteral("VD CT IN"));
    save();
    REQUIRE(eventually([&] { return bench.count<ContactLogged>() == 1; }));
    CHECK(bench.bodies<ContactLogged>().front().reason == "IN");
}

TEST_CASE("Ctrl+Enter saves, then asks for the next case")
{
    FormBench bench;
    FormHost& host = bench.open();
    Told told(host);
    type(QStringLiteral("LL NC "));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return told.events.contains(QStringLiteral("next")); }));
    CHECK(told.events == QStringList{"saved", "Contact logged: No answer or not in", "next"});
    // Saving the next one plainly doesn't ask again.
    told.events.clear();
    host.focusFirst();
    type(QStringLiteral("LL NC "));
    save();
    REQUIRE(eventually([&] { return told.events.size() == 2; }));
    CHECK(bench.count<ContactLogged>() == 2);
    CHECK_FALSE(told.events.contains(QStringLiteral("next")));
}

TEST_CASE("Backspace in an empty field goes back one, and an empty reason is passed over")
{
    FormBench bench;
    FormHost& host = bench.open();
    auto* action = part<CodeEdit>(host, "action");
    auto* result = part<CodeEdit>(host, "result");
    auto* reason = part<CodeEdit>(host, "reason");
    auto* note = part<TextEdit>(host, "note");
    type(QStringLiteral("VD CT "));
    CHECK(focused() == reason);
    type(QStringLiteral(" "));
    CHECK(focused() == note);
    type(QStringLiteral("\b"));
    CHECK(focused() == reason);
    type(QStringLiteral("\b"));
    CHECK(focused() == result);
    type(QStringLiteral("PP "));
    CHECK(focused() == part<MoneyEdit>(host, "amount"));
    type(QStringLiteral("500\r\b"));
    CHECK(focused() == part<MoneyEdit>(host, "amount"));
    type(QStringLiteral("\b\b"));
    CHECK(focused() == result);
    CHECK(action->currentCode() == "VD");
}
