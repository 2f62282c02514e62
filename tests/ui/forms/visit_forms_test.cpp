// Contact points and visits in the column: what their forms save, what they refuse.
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
