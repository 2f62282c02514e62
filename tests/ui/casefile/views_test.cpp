// Gate, header and payment history: pure functions of the case and the moment.
#include "core/worklist/house_rules.h"
#include "tests/support/print.h"
#include "tests/ui/casefile/sample_case.h"
#include "ui/casefile/gate_view.h"
#include "ui/casefile/header_view.h"
#include "ui/casefile/payment_history.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace expediente;
using namespace expediente::ui;

namespace {

GateData gateOf(const SampleCase& sample)
{
    return GateView::of(sample.open(), SampleCase::now());
}

} // namespace

TEST_CASE("without rules the gate promises nothing, and tells the debtor's hour")
{
    const GateData gate = gateOf(SampleCase());
    CHECK(gate.state == GateState::Unknown);
    CHECK(gate.sentence == "Confirm the hour");
    CHECK(gate.explanation
        == "Contact rules are not installed yet: check that day and hour are lawful for this "
           "person");
    CHECK(gate.localTime == "16:38 Querétaro time");
    CHECK(gate.channels.empty());
}

TEST_CASE("with the law of the country the gate says whether to call or visit now, and until when")
{
    const auto rules = shippedRules(QStringLiteral("MX"));
    REQUIRE(rules);
    const auto context = AgencyContext::of(QStringLiteral("MX"), "America/Mexico_City", *rules);
    OpenCase open = SampleCase().open();
    open.agency = &context;
    open.law = &context.law.at(QStringLiteral("MX"));
    const GateData now = GateView::of(open, SampleCase::now());
    CHECK(now.state == GateState::May);
    REQUIRE(now.channels.size() == 2);
    CHECK(now.channels[0].text == "Visit: yes, until 22:00");
    CHECK(now.channels[1].text == "Call: yes, until 22:00");
    CHECK(now.explanation.isEmpty());
    Moment late = SampleCase::now();
    late.utcMs += qint64(6) * 3600 * 1000;
    const GateData night = GateView::of(open, late);
    CHECK(night.state == GateState::NotNow);
    CHECK(night.channels[0].text == "Visit: no");
    CHECK(night.explanation.endsWith("(MX-HOURS) Next: tomorrow, 07:00"));
}

TEST_CASE("an open dispute closes the gate since its day, and closing it opens the gate again")
{
    SampleCase sample;
    sample.say("dispute", DisputeOpened{"No reconoce los gastos", "the ombudsman"}, {2026, 11, 20});
    const GateData gate = gateOf(sample);
    CHECK(gate.state == GateState::NoContact);
    CHECK(gate.explanation == "Dispute open since 20 Nov; the ombudsman hears it");
    sample.say("closed", DisputeClosed{SampleCase::fact("dispute"), "Se ajustó"}, {2026, 11, 22});
    CHECK(gateOf(sample).state == GateState::Unknown);
}

TEST_CASE("every legal state that holds is named, since the day it began")
{
    SampleCase sample;
    sample.say("sued", LegalChanged{LegalState::Sued, true, "Juzgado 4"}, {2026, 9, 1});
    sample.say("sued-off", LegalChanged{LegalState::Sued, false, {}}, {2026, 9, 20});
    sample.say("sued-again", LegalChanged{LegalState::Sued, true, "Juzgado 7"}, {2026, 10, 2});
    sample.say("sued-told-twice", LegalChanged{LegalState::Sued, true, {}}, {2026, 11, 2});
    sample.say("lawyer", LegalChanged{LegalState::Lawyer, true, {}}, {2026, 11, 3});
    sample.say("cease", LegalChanged{LegalState::CeaseRequest, true, {}}, {2026, 11, 4});
    sample.say("cease-off", LegalChanged{LegalState::CeaseRequest, false, {}}, {2026, 11, 5});
    const GateData gate = gateOf(sample);
    CHECK(gate.state == GateState::NoContact);
    CHECK(gate.explanation == "Sued since 2 Oct: Juzgado 7; Through a lawyer since 3 Nov");
}

TEST_CASE("a case that was taken back is not to be contacted about")
{
    SampleCase sample;
    sample.say("recall", CaseRecalled{{2026, 11, 18}, "Venta de cartera"}, {2026, 11, 18});
    const OpenCase open = sample.open();
    CHECK(gateOf(sample).explanation
        == "The creditor took this case back on 18 Nov: Venta de cartera");
    const HeaderData header = HeaderView::of(open);
    CHECK(header.action.kind == StepAction::Kind::None);
    CHECK(header.stepSentences == QStringList{"None: the case is not open"});
}

TEST_CASE("where the debtor's zone is not known the gate says whose hour it tells")
{
    SampleCase sample;
    OpenCase open = sample.open();
    open.file.opened->body.zone.clear();
    const GateData gate = GateView::of(open, SampleCase::now());
    CHECK(gate.state == GateState::Unknown);
    CHECK(gate.sentence.isEmpty()); // the bar's own: time zone not confirmed
    CHECK(gate.localTime == "16:38 at the agency");
}

TEST_CASE("the header tells who, how late, how much and what was promised")
{
    const HeaderData header = HeaderView::of(SampleCase().withStory().open());
    CHECK(header.name == "María Guadalupe Hernández Rosas");
    CHECK(header.line == "Folio 2026-004718 · Financiera Sierra Madre ···2284");
    CHECK(header.arrears == QStringLiteral("143\u00a0days"));
    CHECK(header.bucket.text == "bucket 121–180");
    CHECK(header.totalCaption == "Total as of 24 Nov 2026");
    CHECK(header.total == "$48,312.75");
    CHECK(header.stale.isEmpty());
    CHECK(header.promiseCaption == "Promise 23 Nov · $2,480.00");
    CHECK(header.promise->text == "In grace, due today");
    CHECK(header.promiseSpoken == "Promise of 23 Nov, $2,480.00, in grace until today");
}

TEST_CASE("a statement older than yesterday is said to be old beside the figures of today")
{
    SampleCase sample;
    OpenCase open = sample.open();
    open.view.statedOn = {2026, 11, 23};
    CHECK(HeaderView::of(open).stale.isEmpty());
    open.view.statedOn = {2026, 11, 22};
    const HeaderData header = HeaderView::of(open);
    CHECK(header.totalCaption == "Total today");
    CHECK(header.stale == "statement of 22 Nov");
}

TEST_CASE("the next step names its day and offers what does it")
{
    SampleCase sample;
    OpenCase open = sample.open();
    NextStep& step = open.view.next;
    const auto header = [&] { return HeaderView::of(open); };

    step = {StepKind::Call, {2026, 11, 25}, QTime(18, 0), "pedir recibo", StepSource::Planned, {}};
    CHECK(header().stepSentences
        == QStringList{"Call, tomorrow 18:00: pedir recibo", "Call, tomorrow 18:00", "Call"});
    CHECK(header().action.form == FormKind::LogContact);
    CHECK(header().action.key == "F2");

    step = {StepKind::Visit, {2026, 11, 20}, {}, {}, StepSource::Visit, {}};
    CHECK(header().stepSentences.front() == "Visit, since 20 Nov");
    CHECK(header().action.kind == StepAction::Kind::Brief);

    step.source = StepSource::Contact;
    CHECK(header().action.form == FormKind::PlanVisit);

    const FactId argument = SampleCase::fact("argument-paid");
    step = {StepKind::VerifyArgument, SampleCase::today(), {}, {}, StepSource::Argument, argument};
    CHECK(header().action.form == FormKind::JudgeArgument);
    CHECK(header().action.about == argument);
}

TEST_CASE("waiting for a promise ends with its grace, not with its day")
{
    const OpenCase open = SampleCase().withStory().open();
    OpenCase waiting = open;
    waiting.view.next = {StepKind::WaitPromise, {2026, 11, 23}, {}, {}, StepSource::Promise,
        SampleCase::fact("promise-nov")};
    CHECK(HeaderView::of(waiting).stepSentences.front() == "Wait for the promise, until today");
}

TEST_CASE("the payment history keeps its labels whole and marks what did not come")
{
    const OpenCase open = SampleCase().open();
    const PaymentHistory history = PaymentHistoryView::of(open);
    REQUIRE(history.bars.size() == 12);
    CHECK(history.unit == "thousands of $");
    CHECK(history.bars[0].month == "Dec");
    CHECK(history.bars[0].year == "2025");
    CHECK(history.bars[1].year == "2026");
    CHECK(history.bars[2].year.isEmpty());
    CHECK_THAT(history.bars[6].paid, Catch::Matchers::WithinAbs(2.48, 1e-9));
    CHECK_FALSE(history.bars[6].missed);
    CHECK(history.bars[7].missed);
    CHECK_FALSE(history.bars[0].missed); // nothing was asked for
    CHECK(history.top >= 2.48);
    CHECK(history.summary == "1 of 6 monthly amounts covered.");
    CHECK(history.lastPayment == "$1,200.00");
    CHECK(history.description.contains("Sep 2026: due $2,480.00, paid $1,200.00."));
    CHECK(history.description.contains("Last payment: $1,200.00, 18 Sep."));
}

TEST_CASE("without payments and amounts due there is no chart to draw")
{
    OpenCase open = SampleCase().open();
    for (PaymentMonth& month : open.view.months)
        month.billed = month.paid = Money::zero(Currency::MXN);
    CHECK(PaymentHistoryView::of(open).isEmpty());
}

TEST_CASE("axes have few whole steps")
{
    CHECK(PaymentHistoryView::niceStep(3.466) == 1);
    CHECK(PaymentHistoryView::niceStep(7.2) == 2);
    CHECK(PaymentHistoryView::niceStep(19) == 5);
    CHECK(PaymentHistoryView::niceStep(1999) == 500);
    CHECK(PaymentHistoryView::niceStep(0.2) == 1);
}
