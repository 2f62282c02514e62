// What the agency's limits and the rules of contact do to the forms: warn, ask why, refuse.
#include "core/worklist/house_rules.h"
#include "tests/support/print.h"
#include "tests/ui/forms/form_desk.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QLabel>

using namespace expediente;
using namespace expediente::ui;

namespace {

HouseRules lawOf(const char* country)
{
    return shippedRules(QLatin1String(country)).value();
}

void publishLimits(FormBench& bench)
{
    PolicyPublished body;
    body.policy.id = "otono";
    body.policy.from = FormBench::today().addDays(-30);
    body.policy.roles.resize(2);
    body.policy.roles[0].role = QStringLiteral("collector");
    body.policy.roles[1].role = QStringLiteral("supervisor");
    body.promises = PromiseRules{Money(200'00, Currency::MXN), 30, 2, Rate::percent(90), 3};
    bench.store.appendAs(QStringLiteral("jefa"), bench.store->identity().agency, body);
}

QString textIn(QWidget& form)
{
    QStringList all;
    for (const QLabel* label : form.findChildren<QLabel*>())
        if (label->isVisible())
            all << label->text();
    return all.join(u'\n');
}

} // namespace

TEST_CASE(
    "a promise beyond the agency's limit is refused to a collector, at the field that mends it")
{
    Desk desk;
    publishLimits(desk.bench);
    Form& form = desk.show(FormKind::Promise);
    CHECK(textIn(form).contains(QStringLiteral("From $200.00")));
    type(QStringLiteral("150\t+45"));
    desk.save();
    CHECK(desk.errors()
        == QStringList{"The promise is below the least amount, $200.00.",
            "The promise is more than 30 days ahead."});
    CHECK(desk.unchanged());
    desk.put("amount", QStringLiteral("250"));
    desk.put("due", QStringLiteral("+30"));
    desk.saved();
    const auto made = desk.bench.bodies<PromiseMade>().back();
    CHECK(made.amount == Money(250'00, Currency::MXN));
    CHECK(made.threshold == Rate::percent(90)); // as the policy of the day has it
    CHECK(made.grace == 3);
    CHECK(made.overrideReason.isEmpty());
}

TEST_CASE("a supervisor goes beyond the limit with a reason, which stays with the promise")
{
    Desk desk{FormBench(Language::English, shippedCatalogue(), {}, TemporaryStore::supervisor())};
    publishLimits(desk.bench);
    desk.show(FormKind::Promise);
    type(QStringLiteral("300\t+45"));
    desk.save();
    CHECK(desk.errors() == QStringList{"Say in one line why it may go beyond the limit"});
    CHECK(desk.unchanged());
    desk.write("beyond", QStringLiteral("Le pagan el aguinaldo en enero"));
    desk.saved();
    CHECK(desk.bench.bodies<PromiseMade>().back().overrideReason
        == QStringLiteral("Le pagan el aguinaldo en enero"));
}

TEST_CASE("more open promises than allowed ask which one is replaced")
{
    Desk desk;
    publishLimits(desk.bench);
    desk.show(FormKind::Promise);
    type(QStringLiteral("300\t+5"));
    desk.saved(); // the second open one
    desk.bench.refresh();
    desk.show(FormKind::Promise);
    type(QStringLiteral("310\t+6"));
    desk.save();
    CHECK(desk.errors()
        == QStringList{"This case file has 2 open promises already, the most allowed."});
    desk.choose("replaces", desk.bench.promise.toString());
    desk.saved();
    CHECK(desk.bench.count<PromiseReplaced>() == 1);
}

TEST_CASE("logging a contact that the rules warn of asks why, and keeps rule and reason")
{
    Desk desk{FormBench(Language::English, lawOf("MX"))};
    desk.bench.store.clock().set(
        Moment::fromDateTime(QDateTime({2026, 11, 28}, {11, 0}, QTimeZone("America/Mexico_City"))));
    desk.bench.refresh(); // a Saturday
    type(QStringLiteral("LL NC "));
    auto* why = desk.part<TextEdit>("allTheSame");
    REQUIRE(why->isVisible());
    CHECK(focused() == why);
    desk.save();
    CHECK(desk.errors() == QStringList{"Say in one line why the contact was made all the same"});
    CHECK(desk.unchanged());
    desk.write("allTheSame", QStringLiteral("Pidió que le marcara el sábado"));
    desk.save();
    REQUIRE(eventually([&] { return desk.bench.count<ContactOverridden>() == 1; }));
    const auto said = desk.bench.bodies<ContactOverridden>().front();
    CHECK(said.rule == QStringLiteral("MX-WEEKEND"));
    CHECK_FALSE(said.blocked);
    CHECK(said.reason == QStringLiteral("Pidió que le marcara el sábado"));
    CHECK(said.role == QStringLiteral("collector"));
}

TEST_CASE("what happened outside of lawful hours is recorded as it was, and marked")
{
    Desk desk{FormBench(Language::English, lawOf("MX"))};
    desk.bench.store.clock().set(Moment::fromDateTime(
        QDateTime({2026, 11, 24}, {22, 30}, QTimeZone("America/Mexico_City"))));
    desk.bench.refresh();
    type(QStringLiteral("LL NC "));
    CHECK(textIn(*desk.host.currentForm()).contains(QStringLiteral("(MX-HOURS)")));
    desk.write("allTheSame", QStringLiteral("Marqué sin ver la hora"));
    desk.save();
    REQUIRE(eventually([&] { return desk.bench.count<ContactOverridden>() == 1; }));
    const auto said = desk.bench.bodies<ContactOverridden>().front();
    CHECK(said.blocked);
    CHECK(said.afterwards);
}

TEST_CASE("a contact that the debtor began, or within hours, asks for nothing more")
{
    Desk desk{FormBench(Language::English, lawOf("MX"))};
    type(QStringLiteral("LL NC "));
    CHECK_FALSE(desk.part<TextEdit>("allTheSame")->isVisible());
    desk.save();
    REQUIRE(eventually([&] { return !desk.unchanged(); }));
    CHECK(desk.bench.count<ContactOverridden>() == 0);
}

TEST_CASE("a visit is planned by the hours of its day: not on a Sunday where the law forbids it")
{
    FormBench* shown = nullptr;
    Desk desk{FormBench(Language::English, lawOf("PE"))};
    shown = &desk.bench;
    CaseOpened opened = shown->file().opened->body;
    opened.country = QStringLiteral("PE");
    opened.zone = "America/Lima";
    shown->say(shown->id, opened);
    shown->refresh();
    desk.before = shown->timelineLength();
    desk.show(FormKind::PlanVisit);
    desk.put("day", QStringLiteral("29/11/2026"));
    CHECK(textIn(*desk.host.currentForm()).contains(QStringLiteral("(PE-")));
    desk.save();
    REQUIRE(desk.errors().size() == 1);
    CHECK(desk.errors().front().contains(QStringLiteral("Next: ")));
    CHECK(desk.unchanged());
    desk.put("day", QStringLiteral("30/11/2026"));
    desk.saved();
    CHECK(shown->bodies<VisitPlanned>().back().on == QDate(2026, 11, 30));
}

TEST_CASE(
    "a supervisor plans a visit in spite of the week's count only where the person asked for it")
{
    Desk desk{FormBench(Language::English, lawOf("CL"), {}, TemporaryStore::supervisor())};
    FormBench& bench = desk.bench;
    CaseOpened opened = bench.file().opened->body;
    opened.country = QStringLiteral("CL");
    opened.zone = "America/Santiago";
    bench.say(bench.id, opened);
    ContactLogged direct;
    direct.action = QStringLiteral("LL");
    direct.result = QStringLiteral("CT");
    direct.type = ContactType::TwoWay;
    direct.channel = Channel::Call;
    direct.person = bench.debtor;
    bench.say(bench.id, direct);
    bench.refresh();
    desk.before = bench.timelineLength();
    Form& form = desk.show(FormKind::PlanVisit);
    desk.put("day", QStringLiteral("25/11/2026"));
    CHECK(textIn(form).contains(QStringLiteral("(CL-WEEK-DIRECT)")));
    desk.save();
    CHECK(desk.errors()
        == QStringList{"Only if the person asked for the visit: mark it if they did",
            "Say in one line why it is planned all the same"});
    CHECK(desk.unchanged());
    desk.part<QCheckBox>("requested")->setChecked(true);
    desk.write("all_the_same", QStringLiteral("Pidió que pasáramos el miércoles"));
    desk.save();
    CHECK(desk.errors() == QStringList{"Say what the person asked for"});
    desk.put("purpose", QStringLiteral("Quiere entregar su recibo"));
    desk.saved();
    CHECK(bench.bodies<VisitPlanned>().back().requested);
    const auto said = bench.bodies<ContactOverridden>();
    REQUIRE(said.size() == 1);
    CHECK(said[0].rule == QStringLiteral("CL-WEEK-DIRECT"));
    CHECK(said[0].requested);
    CHECK(said[0].visit == bench.file().visits.back().planned.id);
    CHECK_FALSE(said[0].afterwards);
}

TEST_CASE("I already paid is said with amount, day and reference, to be found among the payments")
{
    Desk desk;
    desk.show(FormKind::Argument);
    desk.write("words", QStringLiteral("Ya deposité en la sucursal"));
    CHECK_FALSE(desk.part<LineEdit>("amount")->isVisible());
    desk.choose("paid", QStringLiteral("yes"));
    desk.save();
    CHECK(desk.errors() == QStringList{"The amount is missing", "The date is missing"});
    CHECK(desk.unchanged());
    desk.put("amount", QStringLiteral("500"));
    desk.put("on", QStringLiteral("20/11/2026"));
    desk.put("reference", QStringLiteral("OXXO 4471"));
    desk.saved();
    const auto said = desk.bench.bodies<ArgumentStated>().back();
    REQUIRE(said.paid);
    CHECK(said.paid->amount == Money(500'00, Currency::MXN));
    CHECK(said.paid->on == QDate(2026, 11, 20));
    CHECK(said.paid->reference == QStringLiteral("OXXO 4471"));

    const FactId argument = desk.bench.file().arguments.back().stated.id;
    PaymentReceived payment;
    payment.account = desk.bench.account;
    payment.reference = QStringLiteral("oxxo 4471");
    payment.valueDate = {2026, 11, 20};
    payment.amount = Money(500'00, Currency::MXN);
    desk.bench.say(desk.bench.id, payment);
    desk.bench.refresh();
    desk.show(FormKind::JudgeArgument, argument);
    CHECK(desk.part<TextEdit>("evidence")->text().contains(QStringLiteral("oxxo 4471")));
    CHECK(desk.part<RadioChoice>("verdict")->key() == QStringLiteral("valid"));
    desk.saved();
    CHECK(desk.bench.bodies<ArgumentJudged>().back().verdict == Verdict::Valid);
}
