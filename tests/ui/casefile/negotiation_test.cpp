// Negotiating on the page by keys, and what stands in the store after it.
#include "core/negotiation/simulate.h"
#include "core/store/queries/fact_list.h"
#include "core/worklist/evaluate.h"
#include "tests/support/print.h"
#include "tests/ui/casefile/sample_page.h"
#include "ui/negotiation/authority_slider.h"
#include "ui/negotiation/negotiation_view.h"
#include "ui/widgets/money_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QDoubleSpinBox>

using namespace expediente;
using namespace expediente::ui;

namespace {

RoleLimits limits(const char* role, int late, int principal, qint64 instalments)
{
    RoleLimits made;
    made.role = QLatin1String(role);
    made.forgive = {
        Rate::percent(principal), Rate::percent(30), Rate::percent(late), Rate::percent(100)};
    made.mostInstalments = instalments;
    made.validDays = 10;
    return made;
}

void publish(SamplePage& sample)
{
    PolicyPublished body;
    body.policy.id = "otono";
    body.policy.from = {2026, 9, 1};
    body.policy.roles = {limits("collector", 80, 0, 18), limits("supervisor", 100, 10, 24)};
    sample.store.appendAs(QStringLiteral("jefa"), sample.store->identity().agency, body);
}

NegotiationModel& model(SamplePage& sample)
{
    auto* view = sample.find<NegotiationView>();
    REQUIRE(view);
    REQUIRE(eventually([&] { return view->model().isReady() || view->model().refusal(); }));
    QCoreApplication::processEvents();
    return view->model();
}

} // namespace

TEST_CASE("an offer is made by keys, within authority, and the person accepts it")
{
    SamplePage sample;
    publish(sample);
    sample.open();
    sample.press(Qt::Key_F6);
    auto& negotiation = model(sample);
    CHECK(sample.page().currentTab() == CaseTab::Negotiation);
    REQUIRE(negotiation.now().worked);
    CHECK(negotiation.now().worked->offer.verdict == OfferVerdict::WithinAuthority);

    auto* late = sample.find<AuthoritySlider>("Discount on Late interest");
    REQUIRE(late);
    late->setFocus();
    sample.press(Qt::Key_Home);
    CHECK(negotiation.now().draft.forgive[size_t(OfferPart::LateInterest)].isZero());
    sample.press(Qt::Key_PageUp);
    CHECK(late->value() == 100);
    sample.press(Qt::Key_End);
    CHECK(late->value() == 800);
    CHECK(negotiation.now().worked->offer.verdict == OfferVerdict::WithinAuthority);
    CHECK(sample.visibleText().contains("Within authority"));

    sample.press(Qt::Key_F7);
    REQUIRE(eventually([&] { return sample.file().offers.size() == 1; }));
    const auto offer = sample.file().offers.front().made.body;
    CHECK(offer.verdict == OfferVerdict::WithinAuthority);
    CHECK(offer.policy == "otono");
    CHECK(offer.toPay == offer.owed() - offer.forgiven());
    REQUIRE(eventually([&] { return negotiation.now().saved.has_value(); }));
    CHECK(sample.visibleText().contains("May be closed") == false); // says what to do instead
    REQUIRE(sample.button("The person accepts it"));
    sample.press(Qt::Key_F7);
    REQUIRE(eventually([&] { return sample.file().offers.front().accepted.has_value(); }));
}

TEST_CASE("the case says the least that this user may settle for, once a policy speaks of them")
{
    SamplePage sample;
    sample.open();
    CHECK_FALSE(sample.visibleText().contains("Least you may settle for"));
    publish(sample);
    REQUIRE(eventually([&] { return sample.visibleText().contains("Least you may settle for"); }));
    const CaseFile file = sample.file();
    const auto view = evaluate(file, SampleCase::today(), sample.store->context());
    const auto policies = sample.store->context().agency.discountPolicies();
    const auto least =
        leastToSettle(*negotiationBasis(file, view), {QStringLiteral("collector"), policies});
    CHECK(sample.visibleText().contains(
        Formatter(Language::English, Region::MX, QTimeZone("America/Mexico_City")).money(*least)));
}

TEST_CASE("past one's own limit takes one more press, asks the supervisor and goes on hold")
{
    SamplePage sample;
    publish(sample);
    sample.open(CaseTab::Negotiation);
    auto& negotiation = model(sample);
    auto* late = sample.find<AuthoritySlider>("Discount on Late interest");
    late->setFocus();
    sample.press(Qt::Key_End);
    sample.press(Qt::Key_PageDown);
    sample.press(Qt::Key_Right);
    sample.press(Qt::Key_PageUp);
    CHECK(late->value() == 800); // not past it by accident
    sample.press(Qt::Key_Right);
    CHECK(late->value() == 810);
    CHECK(negotiation.now().worked->offer.verdict == OfferVerdict::NeedsRole);
    CHECK(sample.visibleText().contains("Needs: Supervisor"));
    CHECK(sample.visibleText().contains("late interest"));
    auto* why = sample.find<QLineEdit>("Why this case deserves it, for whoever decides");
    REQUIRE(why);
    why->setText(QStringLiteral("perdió el empleo"));

    sample.press(Qt::Key_F7);
    REQUIRE(eventually([&] {
        const auto offers = sample.file().offers;
        return offers.size() == 1 && offers.front().requested;
    }));
    const auto offer = sample.file().offers.front();
    const auto hash = sample.store->ask(
        [&](Connection& connection) { return factHash(connection, offer.made.id); });
    CHECK(offer.requested->body.offerHash == *hash);
    CHECK(offer.requested->body.needs == "supervisor");
    CHECK(offer.requested->body.reason == QStringLiteral("perdió el empleo"));
    REQUIRE(eventually([&] {
        return negotiation.now().saved && negotiation.now().saved->state == OfferState::Waiting;
    }));
    CHECK(sample.visibleText().contains("Waiting for approval"));
    // Another offer goes on meanwhile.
    sample.press(Qt::Key_D, Qt::ControlModifier);
    sample.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(negotiation.current() != 0);
    CHECK(negotiation.now().worked->offer.forgiven().isZero());
    sample.press(Qt::Key_F7);
    REQUIRE(eventually([&] { return sample.file().offers.size() == 2; }));
    CHECK(sample.file().offers.back().made.body.note.isEmpty()); // that was about the other one
}

TEST_CASE("an amount that the person names makes the discount")
{
    SamplePage sample;
    publish(sample);
    sample.open(CaseTab::Negotiation);
    auto& negotiation = model(sample);
    const Money whole = negotiation.basis().total();
    auto* total = sample.find<MoneyEdit>("Total to pay: type an amount and the discount follows");
    REQUIRE(total);
    total->setFocus();
    total->selectAll();
    const Money asked = whole - Money(100'00, whole.currency());
    sample.type(asked.toPlain());
    sample.press(Qt::Key_Return);
    CHECK(negotiation.now().worked->offer.toPay == asked);
    CHECK(negotiation.now().worked->offer.verdict == OfferVerdict::WithinAuthority);
}

TEST_CASE("without a policy nothing may be offered, and a dispute closes the negotiation")
{
    SamplePage sample;
    sample.open(CaseTab::Negotiation);
    CHECK(model(sample).now().worked->offer.verdict == OfferVerdict::NotAllowed);
    CHECK(sample.visibleText().contains("no discount policy fits this case"));
    sample.press(Qt::Key_F7);
    sample.append({sample.store->newFact(
        SampleCase::id(), DisputeOpened{QStringLiteral("No reconoce el cargo"), {}})});
    REQUIRE(eventually([&] { return model(sample).refusal().has_value(); }));
    CHECK(sample.file().offers.empty());
}

TEST_CASE("a supervisor answers a request with other terms: offer and decision in one save")
{
    SamplePage sample(
        SampleCase().withStory(), Store::Access::ReadWrite, TemporaryStore::supervisor());
    publish(sample);
    const auto sayAsLuis = [&](const Body& body) {
        auto fact = sample.store->newFact(SampleCase::id(), body);
        fact.author = QStringLiteral("user:luis");
        return sample.store.append({fact}).ids.front();
    };
    const CaseFile file = sample.file();
    const auto basis =
        *negotiationBasis(file, evaluate(file, SampleCase::today(), sample.store->context()));
    const auto policies = sample.store->context().agency.discountPolicies();
    auto draft = withMostForgiven(
        basis, OfferDraft::startOf(basis), limitsThatApply(basis, policies).back());
    const auto asked = *simulate(basis, draft, {QStringLiteral("collector"), policies});
    REQUIRE(asked.offer.verdict == OfferVerdict::NeedsRole);
    const FactId made = sayAsLuis(asked.offer);
    const auto hash = *sample.store->ask([&](Connection& c) { return factHash(c, made); });
    const FactId request =
        sayAsLuis(ApprovalRequested{made, hash, asked.offer.needs, {}, asked.offer.validUntil});

    sample.open(CaseTab::Negotiation);
    auto& negotiation = model(sample);
    REQUIRE(negotiation.toAnswer());
    CHECK_FALSE(negotiation.answers()); // as asked for: nothing is changed yet
    auto* late = sample.find<AuthoritySlider>("Discount on Late interest");
    late->setFocus();
    sample.press(Qt::Key_PageDown);
    REQUIRE(negotiation.answers());
    REQUIRE(sample.button("Allow with these terms"));
    sample.press(Qt::Key_F7);
    CHECK(sample.file().offers.size() == 1); // a reason comes first
    auto* why = sample.find<QLineEdit>("Reason of your decision; whoever asked will read it");
    REQUIRE(why);
    why->setText(QStringLiteral("Es lo que cabe en la política."));
    sample.press(Qt::Key_F7);
    REQUIRE(eventually([&] { return sample.file().offers.size() == 2; }));
    const auto offers = sample.file().offers;
    REQUIRE(offers[0].decided);
    CHECK(offers[0].decided->body.request == request);
    CHECK(offers[0].decided->body.decision == Decision::AllowChanged);
    CHECK(offers[0].decided->body.instead == offers[1].made.id);
    CHECK(offers[0].replacedBy == offers[1].made.id);
    CHECK(offers[1].made.body.verdict == OfferVerdict::WithinAuthority);
    CHECK(offerState(offers[1], SampleCase::today()) == OfferState::Open);
}
