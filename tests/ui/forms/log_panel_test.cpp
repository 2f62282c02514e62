#include "tests/support/print.h"
#include "tests/ui/forms/form_bench.h"

#include "core/worklist/evaluate.h"
#include "resources/embedded.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/form_host.h"
#include "ui/forms/log_panel.h"
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

namespace {

/// What the host told, in order.
struct Told {
    QStringList events;
    std::vector<FactId> facts;
    std::function<void()> undo;

    explicit Told(FormHost& host)
    {
        QObject::connect(&host, &FormHost::saved, &host, [this](const std::vector<FactId>& ids) {
            events << QStringLiteral("saved");
            facts = ids;
        });
        QObject::connect(&host, &FormHost::noticed, &host,
            [this](
                const QString& sentence, const QString& action, const std::function<void()>& run) {
                events << sentence;
                if (!action.isEmpty())
                    undo = run;
            });
        QObject::connect(
            &host, &FormHost::savedAndNext, &host, [this] { events << QStringLiteral("next"); });
        QObject::connect(
            &host, &FormHost::left, &host, [this] { events << QStringLiteral("left"); });
    }
};

template <class T>
T* part(FormHost& host, const char* name)
{
    auto* found = host.logPanel()->findChild<T*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

void save()
{
    press(Qt::Key_S, Qt::ControlModifier);
}

QString logKey(const FormBench& bench)
{
    return QStringLiteral("log:") + bench.id.toString();
}

/// The same people in another case, as far as a form can tell.
void showAnotherCase(FormBench& bench)
{
    CaseFile other = bench.file();
    other.id = CaseId{Uuid::derived({"another"})};
    bench.host->setCase(evaluate(other, FormBench::today(), bench.store->context()), other);
}

} // namespace

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
