// The other forms in the column, and how all of them are left.
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
