// Every other form in the column: what it saves, what it refuses, how it is left.
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

TEST_CASE("a phone is added to a person, in digits")
{
    Desk desk;
    desk.show(FormKind::AddContactPoint);
    desk.put("value", QStringLiteral("442 555"));
    desk.save();
    CHECK(desk.errors() == QStringList{"Write a number of 7 to 15 digits"});
    CHECK(desk.part<LineEdit>("value")->text() == "442 555");
    desk.put("value", QStringLiteral("442 555 0143"));
    desk.save();
    CHECK(desk.errors() == QStringList{"It is in the file already"});
    CHECK(desk.unchanged());
    desk.put("value", QStringLiteral("(442) 555-0199"));
    desk.put("label", QStringLiteral("tienda"));
    desk.saved();
    const CaseFile file = desk.bench.file();
    const ContactPoint& point = file.person(desk.bench.debtor)->points.back();
    CHECK(point.body.value == "4425550199");
    CHECK(point.body.type == ContactPointType::Mobile);
    CHECK(point.body.label == "tienda");
}

TEST_CASE("correcting an address judges the old one and adds the new")
{
    Desk desk;
    desk.show(FormKind::CorrectContactPoint, desk.bench.home);
    CHECK(desk.part<LineEdit>("street")->text() == "Calle Encino 214, int. 3");
    desk.save();
    CHECK(desk.errors() == QStringList{"It is in the file already"});
    desk.put("street", QStringLiteral("Calle Encino 241"));
    desk.choose("old_status", QStringLiteral("not_here"));
    desk.saved();
    const CaseFile file = desk.bench.file();
    const auto& points = file.person(desk.bench.debtor)->points;
    const auto old = std::ranges::find(points, desk.bench.home, &ContactPoint::id);
    REQUIRE(old->latest());
    CHECK(old->latest()->status == PointStatus::NotHere);
    const auto fresh = std::ranges::find_if(points, [](const ContactPoint& p) {
        return p.body.address && p.body.address->street == "Calle Encino 241";
    });
    REQUIRE(fresh != points.end());
    CHECK(fresh->body.address->area == "Centro");
    // It lies elsewhere now.
    CHECK_FALSE(fresh->body.address->latE6);
}

TEST_CASE("a contact point is marked as not to be used")
{
    Desk desk;
    desk.show(FormKind::MarkContactPoint, desk.bench.guarantorMobile);
    desk.save();
    CHECK(desk.errors() == QStringList{"Say what was found"});
    desk.pick("status", QStringLiteral("do_not_use"));
    desk.saved();
    const CaseFile file = desk.bench.file();
    const auto* latest = file.person(desk.bench.guarantor)->points.front().latest();
    REQUIRE(latest);
    CHECK(latest->status == PointStatus::DoNotUse);
    CHECK(latest->on == FormBench::today());
}

TEST_CASE("a visit is planned behind the day's last stop")
{
    Desk desk;
    Form& form = desk.show(FormKind::PlanVisit);
    type(QStringLiteral("hoy\t4pm\t3pm"));
    desk.save();
    CHECK(desk.errors() == QStringList{"It ends before it begins"});
    CHECK(desk.unchanged());
    desk.put("to", QStringLiteral("1830"));
    desk.put("purpose", QStringLiteral("Llevar propuesta"));
    REQUIRE(eventually([&] {
        const auto hints = form.findChildren<QLabel*>();
        return std::ranges::any_of(hints,
            [](const QLabel* label) { return label->text().contains(QStringLiteral("planned")); });
    }));
    desk.saved();
    const auto plans = desk.bench.bodies<VisitPlanned>();
    REQUIRE(plans.size() == 2);
    const VisitPlanned& plan = plans.back();
    CHECK(plan.on == FormBench::today());
    CHECK(plan.from == QTime(16, 0));
    CHECK(plan.to == QTime(18, 30));
    CHECK(plan.contactPoint == desk.bench.home);
    CHECK(plan.purpose == "Llevar propuesta");
    CHECK(plan.position == 20);
}

TEST_CASE("a visit is moved by a plan in place of the old one")
{
    Desk desk;
    desk.show(FormKind::PlanVisit, desk.bench.visit);
    desk.put("day", QStringLiteral("+1"));
    desk.saved();
    const CaseFile file = desk.bench.file();
    REQUIRE(file.visits.size() == 1);
    CHECK(file.visits.front().planned.body.on == QDate(2026, 11, 25));
    CHECK(file.visits.front().planned.body.replaces == desk.bench.visit);
}

TEST_CASE("a visit is reported, and the contact can be logged right after")
{
    Desk desk;
    desk.show(FormKind::ReportVisit, desk.bench.visit);
    desk.save();
    CHECK(desk.errors() == QStringList{"Say what came of it"});
    desk.choose("outcome", QStringLiteral("met"));
    desk.choose("valid", QStringLiteral("yes"));
    desk.put("arrived", QStringLiteral("10:05"));
    desk.put("left", QStringLiteral("10:20"));
    desk.saved();
    const CaseFile file = desk.bench.file();
    REQUIRE(file.visits.front().report);
    const VisitReported& report = file.visits.front().report->body;
    CHECK(report.outcome == VisitOutcome::Met);
    CHECK(report.arrived == QTime(10, 5));
    CHECK(report.addressValid == true);
    CHECK(report.contactPoint == desk.bench.home);
    const auto& points = file.person(desk.bench.debtor)->points;
    CHECK(std::ranges::find(points, desk.bench.home, &ContactPoint::id)->latest()->status
        == PointStatus::Confirmed);

    REQUIRE(eventually([&] { return !desk.host.logPanel()->isPristine(); }));
    const LogDraft log = desk.host.logPanel()->state();
    CHECK(log.action == "VD");
    CHECK(log.contactPoint == desk.bench.home);
    CHECK(log.time.value == QTime(10, 5));
    CHECK(focused() == desk.part<LineEdit>("result"));
    type(QStringLiteral("CT "));
    desk.save();
    REQUIRE(eventually([&] { return desk.bench.count<ContactLogged>() == 1; }));
    CHECK(desk.bench.file().contacts.front().at.local().time() == QTime(10, 5));
}

TEST_CASE("a report that the person moved away marks the address")
{
    Desk desk;
    desk.show(FormKind::ReportVisit, desk.bench.visit);
    desk.choose("outcome", QStringLiteral("moved_away"));
    desk.part<QCheckBox>("log")->click();
    desk.saved();
    CHECK(desk.host.logPanel()->isPristine());
    const CaseFile file = desk.bench.file();
    CHECK(file.visits.front().report->body.addressValid == false);
    const auto& points = file.person(desk.bench.debtor)->points;
    CHECK(std::ranges::find(points, desk.bench.home, &ContactPoint::id)->latest()->status
        == PointStatus::NotHere);
}

TEST_CASE("notes are of their kind, and not empty")
{
    const bool before = GENERATE(false, true);
    Desk desk;
    desk.show(before ? FormKind::NoteBeforeVisit : FormKind::Note);
    desk.save();
    CHECK(desk.errors() == QStringList{"Write the note"});
    type(QStringLiteral("Timbre sin servicio"));
    desk.saved();
    const auto notes = desk.bench.bodies<NoteWritten>();
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().text == "Timbre sin servicio");
    CHECK((notes.front().kind == NoteKind::BeforeVisit) == before);
}

TEST_CASE("a dispute stops the case until it is closed")
{
    Desk desk;
    desk.show(FormKind::CloseDispute);
    desk.write("text", QStringLiteral("x"));
    desk.save();
    CHECK(desk.errors() == QStringList{"There is no open dispute here"});
    desk.show(FormKind::OpenDispute);
    type(QStringLiteral("No reconoce el cargo"));
    desk.put("with", QStringLiteral("UNE"));
    desk.saved();
    CHECK(desk.bench.file().disputeOpen());
    desk.bench.refresh();
    desk.show(FormKind::CloseDispute);
    CHECK(desk.part<TextEdit>("text")->text().isEmpty()); // typed about no dispute
    desk.write("text", QStringLiteral("procedente"));
    desk.saved();
    const CaseFile file = desk.bench.file();
    CHECK_FALSE(file.disputeOpen());
    CHECK(file.disputes.front().opened.body.with == "UNE");
    CHECK(file.disputes.front().closed->body.outcome.contains("procedente"));
}

TEST_CASE("a legal state begins, and the same form ends it")
{
    Desk desk;
    for (const bool begins : {true, false}) {
        desk.show(FormKind::LegalState);
        desk.pick("state", QStringLiteral("sued"));
        desk.save();
        CHECK(desk.errors() == QStringList{"Say on what it stands: who said so, which document"});
        desk.write("note", QStringLiteral("Oficio 12/2026"));
        desk.saved();
        CHECK(desk.bench.file().legalStateHolds(LegalState::Sued) == begins);
        desk.bench.refresh();
    }
}

TEST_CASE("a fact is voided with a reason, but not what the creditor said")
{
    Desk desk;
    desk.show(FormKind::Void, desk.bench.promise);
    desk.save();
    CHECK(desk.errors() == QStringList{"Say why, in one line"});
    type(QStringLiteral("Era de otro caso"));
    desk.saved();
    CHECK(desk.bench.count<PromiseMade>() == 0);
    CHECK(desk.bench.bodies<FactVoided>().front().reason == "Era de otro caso");
    desk.bench.refresh();
    desk.show(FormKind::Void, desk.bench.promise);
    type(QStringLiteral("otra vez"));
    desk.save();
    CHECK(desk.errors() == QStringList{"It is void already"});

    // A contact point stands with its person, and is voided there.
    desk.show(FormKind::Void, desk.bench.landline);
    type(QStringLiteral("Capturado por error"));
    desk.saved();
    CHECK(desk.bench.file().person(desk.bench.debtor)->points.size() == 3);

    NewFact fact = desk.bench.store->newFact(desk.bench.id,
        PaymentReceived{desk.bench.account, QStringLiteral("R-1"), FormBench::today(),
            Money(100, Currency::MXN), {}});
    fact.author = QStringLiteral("creditor:fsm");
    const FactId payment = desk.bench.store.append({fact}).ids.front();
    desk.bench.refresh();
    desk.show(FormKind::Void, payment);
    type(QStringLiteral("no"));
    desk.save();
    CHECK(desk.errors().size() == 1);
    CHECK(desk.bench.count<PaymentReceived>() == 1);
}

TEST_CASE("a call-back is planned with its time")
{
    Desk desk;
    desk.show(FormKind::CallBack);
    type(QStringLiteral("\tvie\t16:30"));
    desk.put("note", QStringLiteral("Después del turno"));
    desk.saved();
    const auto steps = desk.bench.bodies<StepPlanned>();
    REQUIRE(steps.size() == 1);
    const StepPlanned& plan = steps.front();
    CHECK(plan.step
        == NextStepBody{StepKind::Call, QDate(2026, 11, 27), QTime(16, 30),
            QStringLiteral("Después del turno")});
    CHECK(plan.person == desk.bench.debtor);
    CHECK(plan.contactPoint == desk.bench.mobile);
}

TEST_CASE("Esc leaves a form, and what was typed there comes back with it")
{
    Desk desk;
    desk.show(FormKind::Argument);
    type(QStringLiteral("Me bajaron"));
    press(Qt::Key_Escape);
    CHECK(desk.host.current() == FormKind::LogContact);
    CHECK(focused() == desk.part<LineEdit>("action"));
    CHECK(desk.unchanged());
    desk.bench.closeWindow();
    const QString key = QStringLiteral("argument:") + desk.bench.id.toString();
    REQUIRE(eventually([&] { return !desk.bench.draft(key).isEmpty(); }));
    FormHost& again = desk.bench.open();
    again.showForm(FormKind::Argument);
    auto* words = again.currentForm()->findChild<TextEdit*>(QStringLiteral("words"));
    REQUIRE(words);
    REQUIRE(eventually([&] { return words->text() == "Me bajaron"; }));
    again.currentForm()->discard();
    CHECK(words->text().isEmpty());
}

TEST_CASE("a form that starts with something typed by the program has no draft")
{
    Desk desk;
    for (const FormKind kind : {FormKind::ReportVisit, FormKind::PlanVisit})
        CHECK(desk.show(kind, desk.bench.visit).isPristine());
    CHECK(desk.show(FormKind::CorrectContactPoint, desk.bench.home).isPristine());
    CHECK(desk.show(FormKind::JudgeArgument, desk.bench.judgedArgument).isPristine());
}

TEST_CASE("undo takes back what another form saved")
{
    Desk desk;
    std::function<void()> undo;
    QObject::connect(&desk.host, &FormHost::noticed, &desk.host,
        [&](const QString&, const QString& action, const std::function<void()>& run) {
            if (!action.isEmpty())
                undo = run;
        });
    desk.show(FormKind::CorrectContactPoint, desk.bench.home);
    desk.put("street", QStringLiteral("Calle Encino 241"));
    desk.saved();
    REQUIRE(undo);
    undo();
    REQUIRE(eventually(
        [&] { return desk.bench.file().person(desk.bench.debtor)->points.size() == 4; }));
    const CaseFile file = desk.bench.file();
    const auto& points = file.person(desk.bench.debtor)->points;
    CHECK_FALSE(std::ranges::find(points, desk.bench.home, &ContactPoint::id)->latest());
}

TEST_CASE("numbers and addresses are told from what is none")
{
    CHECK(phoneDigits(u"442 555 0143") == "4425550143");
    CHECK(phoneDigits(u"+52 (442) 555-0143") == "+524425550143");
    for (const QString& bad :
        QStringList{"", "12", "442555", "1234567890123456", "442 555 01x3", "44+25550143"})
        CHECK(phoneDigits(bad).isEmpty());
    CHECK(looksLikeEmail(u"ana@example.com"));
    for (const QString& bad :
        QStringList{"", "ana", "ana@", "@x.mx", "ana@x", "a b@x.mx", "a@b@c.mx"})
        CHECK_FALSE(looksLikeEmail(bad));
}

TEST_CASE("times are read as people write them")
{
    const std::pair<const char*, QTime> good[] = {{"16", {16, 0}}, {"16:30", {16, 30}},
        {"1630", {16, 30}}, {"16.30", {16, 30}}, {"9:05", {9, 5}}, {"4pm", {16, 0}},
        {"4:30 PM", {16, 30}}, {"12 am", {0, 0}}, {"12 p.m.", {12, 0}}, {"16 h", {16, 0}},
        {"0", {0, 0}}};
    for (const auto& [typed, time] : good) {
        INFO(typed);
        CHECK(readTime(QString::fromLatin1(typed)) == time);
    }
    for (const auto* bad : {"", "24:00", "16:7", "pm", "13pm", "0am", "tarde", "16:30:00", "-4"}) {
        INFO(bad);
        CHECK_FALSE(readTime(QString::fromLatin1(bad)));
    }
}
