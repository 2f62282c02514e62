// What a form concludes, and about what: nothing may be judged that the user didn't mean.
#include "tests/support/print.h"
#include "tests/ui/forms/form_desk.h"

#include "ui/forms/documents_edit.h"
#include "ui/forms/radio_choice.h"

#include <catch2/generators/catch_generators.hpp>

#include <QCheckBox>

#include <algorithm>

using namespace expediente;
using namespace expediente::ui;

namespace {

const ContactPointJudged* latestOfHome(const FormBench& bench, const CaseFile& file)
{
    const auto& points = file.person(bench.debtor)->points;
    return std::ranges::find(points, bench.home, &ContactPoint::id)->latest();
}

QCheckBox* tickOf(Desk& desk, const QString& name)
{
    for (auto* tick : desk.host.currentForm()->findChildren<QCheckBox*>())
        if (tick->accessibleName() == name)
            return tick;
    return nullptr;
}

} // namespace

TEST_CASE("a choice is entered at what is chosen, before that at its first")
{
    const Theme theme;
    RadioChoice choice(theme);
    choice.addChoice(QStringLiteral("Valid"), QStringLiteral("valid"));
    choice.addChoice(QStringLiteral("Not valid"), QStringLiteral("not_valid"));
    const auto entrance = [&] {
        return qobject_cast<QAbstractButton*>(choice.focusProxy())->text();
    };
    CHECK(entrance() == "Valid");
    choice.setKey(QStringLiteral("not_valid"));
    CHECK(entrance() == "Not valid");
}

TEST_CASE("an outcome that the arrows only pass by says nothing of the address")
{
    Desk desk;
    desk.show(FormKind::ReportVisit, desk.bench.visit);
    desk.choose("outcome", QStringLiteral("moved_away"));
    CHECK(desk.part<ChoiceEdit>("valid")->key() == "no");
    desk.choose("outcome", QStringLiteral("not_done"));
    CHECK_FALSE(desk.part<ChoiceEdit>("valid")->isVisible());
    desk.saved();
    const CaseFile file = desk.bench.file();
    const VisitReported& report = file.visits.front().report->body;
    CHECK(report.outcome == VisitOutcome::NotDone);
    CHECK_FALSE(report.addressValid);
    CHECK_FALSE(latestOfHome(desk.bench, file));
}

TEST_CASE("back from an outcome that judges the address, it is as the user had it")
{
    Desk desk;
    desk.show(FormKind::ReportVisit, desk.bench.visit);
    desk.choose("outcome", QStringLiteral("no_such_address"));
    desk.choose("outcome", QStringLiteral("nobody_there"));
    CHECK(desk.part<ChoiceEdit>("valid")->key().isEmpty());
    desk.choose("valid", QStringLiteral("yes"));
    desk.choose("outcome", QStringLiteral("moved_away"));
    desk.choose("outcome", QStringLiteral("nobody_there"));
    CHECK(desk.part<ChoiceEdit>("valid")->key() == "yes");
}

TEST_CASE("what the program concluded is taken back after a draft as well")
{
    Desk desk;
    desk.show(FormKind::ReportVisit, desk.bench.visit);
    desk.choose("outcome", QStringLiteral("moved_away"));
    press(Qt::Key_Escape);
    desk.show(FormKind::Note);
    desk.show(FormKind::ReportVisit, desk.bench.visit);
    REQUIRE(eventually([&] { return desk.part<ChoiceEdit>("outcome")->key() == "moved_away"; }));
    desk.choose("outcome", QStringLiteral("nobody_there"));
    CHECK(desk.part<ChoiceEdit>("valid")->key().isEmpty());
}

TEST_CASE("a verdict stays with the argument that was shown, whatever comes in meanwhile")
{
    Desk desk;
    desk.show(FormKind::JudgeArgument);
    desk.pick("verdict", QStringLiteral("not_valid"));
    desk.write("evidence", QStringLiteral("Sin depósito en septiembre"));
    desk.bench.say(
        desk.bench.id, ArgumentStated{QStringLiteral("Perdí el empleo"), {}, Channel::Call});
    desk.bench.refresh();
    desk.saved();
    for (const Argument& argument : desk.bench.file().arguments) {
        if (argument.stated.id == desk.bench.argument)
            CHECK(argument.judged.size() == 1);
        else if (argument.stated.id != desk.bench.judgedArgument)
            CHECK(argument.judged.empty());
    }
}

TEST_CASE("what closes a dispute closes the one that was shown")
{
    Desk desk;
    const FactId first = desk.bench.say(desk.bench.id, DisputeOpened{QStringLiteral("Cargos"), {}});
    desk.bench.refresh();
    desk.show(FormKind::CloseDispute);
    desk.write("text", QStringLiteral("Procedente"));
    desk.bench.say(desk.bench.id, DisputeOpened{QStringLiteral("Identidad"), {}});
    desk.bench.refresh();
    desk.saved();
    for (const Dispute& dispute : desk.bench.file().disputes)
        CHECK(dispute.closed.has_value() == (dispute.opened.id == first));
}

TEST_CASE("a plan to contact that was open when contact was stopped is refused as the gate says")
{
    Desk desk;
    const bool visit = GENERATE(true, false);
    desk.show(visit ? FormKind::PlanVisit : FormKind::CallBack);
    desk.put("day", QStringLiteral("+2"));
    desk.bench.say(desk.bench.id, DisputeOpened{QStringLiteral("Identidad"), {}});
    desk.bench.refresh();
    const int before = desk.bench.timelineLength();
    desk.save();
    CHECK(desk.errors() == QStringList{"Do not contact: Dispute open since 24 Nov"});
    CHECK(desk.bench.timelineLength() == before);
    if (visit)
        return;
    desk.choose("step", QStringLiteral("verify_argument")); // is no contact
    desk.saved();
    CHECK(desk.bench.count<StepPlanned>() == 1);
}

TEST_CASE("ticked evidence alone is worth keeping, comes back, and can be all that is new")
{
    Desk desk;
    desk.show(FormKind::JudgeArgument, desk.bench.judgedArgument);
    REQUIRE(tickOf(desk, QStringLiteral("recibo-septiembre.pdf")));
    tickOf(desk, QStringLiteral("recibo-septiembre.pdf"))->setFocus();
    type(QStringLiteral(" "));
    CHECK_FALSE(desk.host.currentForm()->isPristine());
    press(Qt::Key_Escape);
    desk.show(FormKind::Note);
    desk.show(FormKind::JudgeArgument, desk.bench.judgedArgument);
    REQUIRE(eventually(
        [&] { return tickOf(desk, QStringLiteral("recibo-septiembre.pdf"))->isChecked(); }));
    desk.saved();
    const auto judged = desk.bench.file().arguments.front().judged;
    REQUIRE(judged.size() == 2);
    CHECK(judged.back().body.documents == std::vector{desk.bench.document});
    CHECK(judged.back().body.verdict == Verdict::Valid);
}

TEST_CASE("mending a verdict keeps the old papers it stands on")
{
    Desk desk;
    desk.bench.say(desk.bench.id,
        ArgumentJudged{desk.bench.judgedArgument, Verdict::Valid, QStringLiteral("Recibo"), {}, {},
            {desk.bench.document}});
    for (int i = 0; i < 8; ++i) {
        DocumentAttached later;
        later.name = QStringLiteral("foto-%1.jpg").arg(i);
        later.mime = QStringLiteral("image/jpeg");
        later.size = 1;
        later.sha256 = QByteArray(64, 'b');
        desk.bench.say(desk.bench.id, later);
    }
    desk.bench.refresh();
    desk.show(FormKind::JudgeArgument, desk.bench.judgedArgument);
    desk.write("answer", QStringLiteral("Proponga"));
    desk.saved();
    CHECK(desk.bench.file().arguments.front().judged.back().body.documents
        == std::vector{desk.bench.document});
}
