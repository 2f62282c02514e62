// Three offers, one beyond the collector's authority, through the hands of two people.
#include "core/worklist/evaluate.h"
#include "tests/support/print.h"
#include "tests/ui/shell/working_day.h"
#include "ui/negotiation/negotiation_model.h"
#include "ui/negotiation/negotiation_view.h"

using namespace expediente;
using namespace expediente::ui;

namespace {

CaseId theCase()
{
    return ShellFixture::caseOf(QStringLiteral("2026-004718"));
}

/// A collector may forgive 80 % of the late interest, a supervisor all of it.
void publishPolicy(ShellFixture& shell)
{
    const SystemClock clock(QTimeZone("America/Mexico_City"));
    auto store = shell.openDirectly(Store::Access::ReadWrite, clock);
    REQUIRE(store);
    PolicyPublished body;
    body.policy.id = "otono";
    body.policy.from = {2026, 9, 1};
    for (const auto& [role, late] : {std::pair("collector", 80), {"supervisor", 100}}) {
        RoleLimits limits;
        limits.role = QLatin1String(role);
        limits.forgive[size_t(OfferPart::LateInterest)] = Rate::percent(late);
        limits.mostInstalments = 18;
        body.policy.roles.push_back(limits);
    }
    const CaseId id = theCase();
    const auto file = (*store)->ask([&](Connection& c) { return readCase(c, id); }).value();
    AccountStated stated = *file->accounts.at(0).latest();
    stated.asOf = {2026, 11, 24};
    stated.lateInterest = Money(6'960'40, Currency::MXN);
    auto policy = (*store)->newFact((*store)->identity().agency, body);
    policy.author = QStringLiteral("user:jefa");
    REQUIRE((*store)->append({policy, (*store)->newFact(id, stated)}).result());
}

struct Negotiating : WorkingDay {
    Negotiating() : WorkingDay(publishPolicy) { }

    NegotiationModel& openNegotiation()
    {
        command(QStringLiteral("hernandez mar"));
        REQUIRE(eventually([&] { return open() == theCase(); }));
        REQUIRE(eventually([&] { return shows(FormKind::LogContact); }));
        key(Qt::Key_F6);
        REQUIRE(eventually([&] { return view() && view()->model().isReady(); }));
        QCoreApplication::processEvents();
        return view()->model();
    }
    NegotiationView* view() { return window().findChild<NegotiationView*>(); }
    std::vector<OfferState> offers()
    {
        std::vector<OfferState> states;
        for (const Offer& offer : file(theCase()).offers)
            states.push_back(offerState(offer, QDate(2026, 11, 24)));
        return states;
    }
    bool has(std::vector<OfferState> states)
    {
        return eventually([&] { return offers() == states; });
    }
};

} // namespace

TEST_CASE("three offers side by side: one goes on hold, a supervisor allows it, it is closed")
{
    using enum OfferState;
    Negotiating day;
    NegotiationModel* model = &day.openNegotiation();
    day.key(Qt::Key_F7);
    REQUIRE(day.has({Open}));
    day.key(Qt::Key_2, Qt::ControlModifier);
    day.key(Qt::Key_F7);
    REQUIRE(day.has({Open, Open}));
    day.key(Qt::Key_3, Qt::ControlModifier);
    day.tabTo(QStringLiteral("Quita sobre Interés moratorio"));
    day.key(Qt::Key_End);
    day.key(Qt::Key_Right);
    day.key(Qt::Key_Right);
    CHECK(model->now().worked->offer.verdict == OfferVerdict::NeedsRole);
    for (int slot = 0; slot < NegotiationModel::slotCount; ++slot)
        CHECK(model->slot(slot)); // beside each other
    day.key(Qt::Key_F7);
    REQUIRE(day.has({Open, Open, Waiting}));
    day.key(Qt::Key_F2); // the collector goes on meanwhile
    REQUIRE(eventually([&] { return day.shows(FormKind::LogContact); }));

    day.handOver(QStringLiteral("eva"), QStringLiteral("Eva Luna"), QStringLiteral("supervisor"));
    day.command(QStringLiteral("supervisión"));
    REQUIRE(eventually([&] { return day.focus() == QStringLiteral("Por resolver"); }));
    REQUIRE(eventually([&] {
        day.key(Qt::Key_A);
        return day.focus() != QStringLiteral("Por resolver"); // asks for the reason
    }));
    day.keys(QStringLiteral("Su ingreso baj\u00f3 38 %."));
    day.key(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(day.has({Open, Open, Open}));
    const Offer allowed = day.file(theCase()).offers.back();
    CHECK(allowed.decided->author == QStringLiteral("user:eva"));
    CHECK(allowed.decided->body.reason == QStringLiteral("Su ingreso baj\u00f3 38 %."));

    day.handOver(QStringLiteral("javier.ortega"), QStringLiteral("Javier Ortega"),
        QStringLiteral("collector"));
    model = &day.openNegotiation();
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        day.key(key, Qt::ControlModifier);
        if (model->now().saved && model->now().saved->offer.made.id == allowed.made.id)
            break;
    }
    REQUIRE(model->now().saved);
    CHECK(model->now().saved->offer.made.id == allowed.made.id);
    day.key(Qt::Key_F7);
    REQUIRE(day.has({Open, Open, Accepted}));
    CHECK(
        day.file(theCase()).offers.back().accepted->author == QStringLiteral("user:javier.ortega"));
}
