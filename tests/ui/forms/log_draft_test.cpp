#include "tests/support/print.h"
#include "tests/ui/forms/form_bench.h"

#include "core/facts/body.h"
#include "core/worklist/evaluate.h"
#include "resources/embedded.h"
#include "ui/forms/log_draft.h"
#include "ui/forms/next_step_proposal.h"
#include "ui/forms/people_choices.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// The sample case without a window, and a draft that lacks nothing.
struct DraftDesk {
    FormBench bench;
    Catalogue catalogue = shippedCatalogue();
    CaseFile file = bench.file();
    CaseView view = evaluate(file, FormBench::today(), bench.store->context());
    BusinessDays days;
    LogSituation situation{
        view, file, catalogue, days, QTimeZone("America/Mexico_City"), FormBench::at({16, 38})};
    LogDraft draft;

    DraftDesk(
        const QString& action = QStringLiteral("VD"), const QString& result = QStringLiteral("CT"))
    {
        draft.contact = newFactId(situation.now);
        draft.action = action;
        draft.result = result;
        draft.person = bench.debtor;
        draft.contactPoint = bench.home;
    }

    QStringList rules() const
    {
        QStringList found;
        for (const LogProblem& problem : problems(draft, situation))
            found << problem.rule;
        return found;
    }
};

template <class B>
std::vector<B> of(const std::vector<SaidFact>& said)
{
    std::vector<B> found;
    for (const SaidFact& fact : said)
        if (std::holds_alternative<B>(fact.body))
            found.push_back(std::get<B>(fact.body));
    return found;
}

Typed<Money> pesos(qint64 whole)
{
    return {Money(whole * 100, Currency::MXN), {}};
}

} // namespace

TEST_CASE("a plain contact says what was typed, its next step and what it tells of the address")
{
    DraftDesk desk;
    desk.draft.reason = QStringLiteral("IN");
    desk.draft.note = QStringLiteral("  Turnos reducidos. ");
    REQUIRE(desk.rules().isEmpty());
    const auto said = toFacts(desk.draft, desk.situation);
    REQUIRE(said.size() == 2);
    CHECK(said.front().id == desk.draft.contact);
    CHECK(said.front().subject == Subject(desk.bench.id));
    const auto contact = std::get<ContactLogged>(said.front().body);
    CHECK(contact.reason == "IN");
    CHECK(contact.note == "Turnos reducidos.");
    CHECK(contact.channel == Channel::Visit);
    CHECK(contact.type == ContactType::TwoWay);
    CHECK(contact.person == desk.bench.debtor);
    REQUIRE(contact.next);
    CHECK(contact.next->step == StepKind::Call);
    CHECK(contact.next->due == QDate(2026, 11, 26));
    // What is known of an address belongs to its person, not to the case.
    CHECK(said.back().subject == Subject(desk.bench.debtor));
    CHECK(std::get<ContactPointJudged>(said.back().body).status == PointStatus::Answered);

    desk.draft.judgePoint = false;
    CHECK(toFacts(desk.draft, desk.situation).size() == 1);
}

TEST_CASE("a promise, words, a document and a legal state go along in the same append")
{
    DraftDesk desk(QStringLiteral("VD"), QStringLiteral("PP"));
    desk.draft.amount = pesos(1200);
    desk.draft.due = {QDate(2026, 11, 27), {}};
    desk.draft.words = QStringLiteral("Pago cuando me depositen");
    DocumentAttached receipt;
    receipt.name = QStringLiteral("recibo.jpg");
    desk.draft.documents = {receipt};
    REQUIRE(desk.rules().isEmpty());
    auto said = toFacts(desk.draft, desk.situation);
    const auto promises = of<PromiseMade>(said);
    REQUIRE(promises.size() == 1);
    CHECK(promises.front().amount == Money(120000, Currency::MXN));
    CHECK(promises.front().madeOn == FormBench::today());
    CHECK(promises.front().person == desk.bench.debtor);
    CHECK(of<ArgumentStated>(said).front().text == "Pago cuando me depositen");
    CHECK(of<DocumentAttached>(said).size() == 1);
    const auto next = of<ContactLogged>(said).front().next;
    REQUIRE(next);
    CHECK(next->step == StepKind::WaitPromise);
    CHECK(next->due == QDate(2026, 11, 27));

    desk.draft = DraftDesk(QStringLiteral("LL"), QStringLiteral("PC")).draft;
    desk.draft.person = desk.bench.debtor;
    desk.draft.contactPoint = desk.bench.mobile;
    desk.draft.note = QStringLiteral("Pidió que no se le llame");
    said = toFacts(desk.draft, desk.situation);
    REQUIRE(of<LegalChanged>(said).size() == 1);
    CHECK(of<LegalChanged>(said).front().state == LegalState::CeaseRequest);
    CHECK(of<ContactPointJudged>(said).front().status == PointStatus::DoNotUse);
    desk.draft.recordLegalState = false;
    CHECK(of<LegalChanged>(toFacts(desk.draft, desk.situation)).empty());
}

TEST_CASE("every refusal names its field")
{
    const auto only = [](const DraftDesk& desk, LogField field, const char* rule) {
        const auto found = problems(desk.draft, desk.situation);
        REQUIRE(found.size() == 1);
        CHECK(found.front().field == field);
        CHECK(found.front().rule == QLatin1StringView(rule));
    };
    SECTION("nothing typed")
    {
        DraftDesk desk({}, {});
        CHECK(desk.draft.isEmpty());
        CHECK(desk.rules().mid(0, 2) == QStringList{"log.action_missing", "log.result_missing"});
    }
    SECTION("a result that doesn't go with the action")
    {
        only(DraftDesk(QStringLiteral("SM"), QStringLiteral("DI")), LogField::Result,
            "catalogue.result_not_valid_for_action");
    }
    SECTION("a promise without its parts, before today, or where nobody promised")
    {
        DraftDesk desk(QStringLiteral("LL"), QStringLiteral("PP"));
        only(desk, LogField::Amount, "catalogue.promise_required");
        desk.draft.due = {QDate(2026, 11, 27), {}};
        only(desk, LogField::Amount, "log.amount_missing");
        desk.draft.amount = {std::nullopt, QStringLiteral("mil")};
        only(desk, LogField::Amount, "log.amount_bad");
        desk.draft.amount = pesos(100);
        desk.draft.due = {};
        only(desk, LogField::Due, "log.due_missing");
        desk.draft.due = {std::nullopt, QStringLiteral("31/02")};
        only(desk, LogField::Due, "log.date_bad");
        desk.draft.due = {QDate(2026, 11, 23), {}};
        only(desk, LogField::Due, "log.due_past");
        desk.draft.due = {QDate(2026, 11, 27), {}};
        CHECK(desk.rules().isEmpty());
        desk.draft.result = QStringLiteral("NC");
        only(desk, LogField::Amount, "log.promise_not_taken");
    }
    SECTION("a note, a contact point, a document that the result asks for")
    {
        only(DraftDesk(QStringLiteral("LL"), QStringLiteral("ND")), LogField::Note,
            "catalogue.note_required");
        DraftDesk desk(QStringLiteral("LL"), QStringLiteral("NE"));
        desk.draft.contactPoint.reset();
        only(desk, LogField::ContactPoint, "catalogue.contact_point_required");
        DraftDesk signedOne(QStringLiteral("VD"), QStringLiteral("CF"));
        signedOne.draft.amount = pesos(100);
        signedOne.draft.due = {QDate(2026, 11, 27), {}};
        only(signedOne, LogField::Document, "catalogue.document_required");
    }
    SECTION("a reason that nobody could have given")
    {
        DraftDesk desk(QStringLiteral("LL"), QStringLiteral("NC"));
        desk.draft.reason = QStringLiteral("IN");
        only(desk, LogField::Reason, "catalogue.reason_needs_direct_contact");
    }
    SECTION("somebody with whom the debt isn't spoken of")
    {
        DraftDesk desk;
        desk.draft.person = desk.bench.mother;
        only(desk, LogField::Person, "log.person_not_entitled");
        desk.draft.person.reset();
        only(desk, LogField::Person, "log.person_missing");
        desk.draft.result = QStringLiteral("NC");
        desk.draft.action = QStringLiteral("LL");
        CHECK(desk.rules().isEmpty());
    }
    SECTION("an agreed date that nobody confirmed")
    {
        DraftDesk desk(QStringLiteral("VD"), QStringLiteral("CI"));
        only(desk, LogField::Step, "catalogue.next_date_required");
        desk.draft.decision = StepDecision::Accepted;
        CHECK(desk.rules().isEmpty());
    }
    SECTION("a next step without its day, or gone by")
    {
        DraftDesk desk;
        desk.draft.decision = StepDecision::Changed;
        desk.draft.step.step = StepKind::Visit;
        only(desk, LogField::StepDue, "log.step_due_missing");
        desk.draft.stepDue = {QDate(2026, 11, 20), {}};
        only(desk, LogField::StepDue, "log.step_due_past");
        desk.draft.stepDue = {QDate(2026, 11, 30), {}};
        desk.draft.stepAt = {std::nullopt, QStringLiteral("tarde")};
        only(desk, LogField::StepAt, "log.time_bad");
    }
    SECTION("a time to come, or a day without its time")
    {
        DraftDesk desk;
        desk.draft.time = {QTime(18, 0), {}};
        only(desk, LogField::Time, "log.in_future");
        desk.draft.time = {};
        desk.draft.day = {QDate(2026, 11, 23), {}};
        only(desk, LogField::Time, "log.time_missing");
    }
    SECTION("more text than a fact takes")
    {
        DraftDesk desk;
        desk.draft.note = QString(maxTextLength + 1, 'a');
        only(desk, LogField::Note, "log.too_long");
    }
}

TEST_CASE("in Colombia a reason counts only once it is confirmed as volunteered")
{
    DraftDesk desk;
    desk.draft.reason = QStringLiteral("IN");
    const auto colombia = Catalogue::fromJson(
        embedded(QStringLiteral("catalogue/catalogue.json")), QStringLiteral("CO"));
    REQUIRE(colombia);
    const LogSituation there{desk.view, desk.file, *colombia, desk.days,
        QTimeZone("America/Bogota"), desk.situation.now};
    const auto found = problems(desk.draft, there);
    REQUIRE(found.size() == 1);
    CHECK(found.front().field == LogField::Volunteered);
    desk.draft.reasonVolunteered = true;
    CHECK(problems(desk.draft, there).empty());
}

TEST_CASE("what happened at a door earlier is dated then")
{
    DraftDesk desk;
    desk.draft.day = {QDate(2026, 11, 23), {}};
    desk.draft.time = {QTime(10, 15), {}};
    REQUIRE(desk.rules().isEmpty());
    const auto said = toFacts(desk.draft, desk.situation);
    REQUIRE(said.front().at);
    CHECK(said.front().at->toString() == "2026-11-23T10:15:00.000-06:00[America/Mexico_City]");
    // Counted from then: two days on is Wednesday.
    CHECK(std::get<ContactLogged>(said.front().body).next->due == QDate(2026, 11, 25));
}

TEST_CASE("the step can be another one, or none")
{
    DraftDesk desk;
    desk.draft.decision = StepDecision::Changed;
    desk.draft.step.step = StepKind::Visit;
    desk.draft.stepDue = {QDate(2026, 11, 30), {}};
    desk.draft.stepAt = {QTime(16, 0), {}};
    const auto step = nextStep(desk.draft, desk.situation);
    REQUIRE(step);
    CHECK(*step == NextStepBody{StepKind::Visit, QDate(2026, 11, 30), QTime(16, 0), {}});
    desk.draft.step.step = StepKind::None;
    CHECK_FALSE(nextStep(desk.draft, desk.situation));
    CHECK(desk.rules().isEmpty());
}

TEST_CASE("a draft comes back from its JSON as it was, half typed texts included")
{
    DraftDesk desk(QStringLiteral("LL"), QStringLiteral("PP"));
    LogDraft& draft = desk.draft;
    draft.reason = QStringLiteral("IN");
    draft.reasonVolunteered = true;
    draft.note = QStringLiteral("Línea 1\nLínea «2»");
    draft.words = QStringLiteral("Ya pagué");
    draft.amount = {std::nullopt, QStringLiteral("12oo")};
    draft.due = {QDate(2026, 12, 1), {}};
    draft.decision = StepDecision::Changed;
    draft.step.step = StepKind::Visit;
    draft.stepDue = {std::nullopt, QStringLiteral("pronto")};
    draft.stepAt = {QTime(9, 30), {}};
    draft.judgePoint = false;
    draft.recordLegalState = false;
    draft.day = {QDate(2026, 11, 23), {}};
    draft.time = {QTime(8, 5), {}};
    DocumentAttached receipt;
    receipt.name = QStringLiteral("recibo.jpg");
    receipt.mime = QStringLiteral("image/jpeg");
    receipt.sha256 = QByteArray(64, 'b');
    receipt.size = 12;
    draft.documents = {receipt};
    const auto back = logDraftFromJson(toJson(draft));
    REQUIRE(back);
    CHECK(*back == draft);
    draft.amount = pesos(5);
    CHECK(logDraftFromJson(toJson(draft))->amount == draft.amount);

    CHECK_FALSE(logDraftFromJson("{\"action\": \"LL\""));
    CHECK(logDraftFromJson("{\"action\": 7, \"due\": \"2026-02-31\", \"later\": {}}")->isEmpty());
}

TEST_CASE("calls and visits are proposed for a day that is worked on, promises for their own")
{
    const Catalogue catalogue = shippedCatalogue();
    const BusinessDays days({QDate(2026, 11, 30)});
    const QDate thursday(2026, 11, 26);
    const auto call = proposeNextStep(*catalogue.result(u"CT"), thursday, {}, days);
    REQUIRE(call);
    CHECK(call->due == QDate(2026, 12, 1)); // Saturday, Sunday, and a Monday off
    const auto review = proposeNextStep(*catalogue.result(u"PA"), QDate(2026, 11, 27), {}, days);
    CHECK(review->due == QDate(2026, 11, 28));
    CHECK_FALSE(proposeNextStep(*catalogue.result(u"PP"), thursday, {}, days));
    const auto wait =
        proposeNextStep(*catalogue.result(u"PP"), thursday, QDate(2026, 11, 29), days);
    CHECK(wait->due == QDate(2026, 11, 29));
}

TEST_CASE("contact points are offered as the action uses them, those that can be used first")
{
    DraftDesk desk;
    const PersonView* debtor = personIn(desk.view, desk.bench.debtor);
    REQUIRE(debtor);
    const auto ids = [](const std::vector<const ContactPointView*>& points) {
        std::vector<FactId> found;
        for (const auto* point : points)
            found.push_back(point->point.id);
        return found;
    };
    CHECK(ids(pointsFor(*debtor, desk.catalogue.action(u"LL")->points))
        == std::vector{desk.bench.mobile, desk.bench.landline});
    CHECK(ids(addressesOf(*debtor)) == std::vector{desk.bench.home, desk.bench.bakery});
    CHECK(pointsFor(*debtor, desk.catalogue.action(u"CE")->points).empty());
    CHECK(ownerOf(desk.view, desk.bench.guarantorMobile)->id == desk.bench.guarantor);
}

TEST_CASE("undoing names each fact, under its own subject")
{
    DraftDesk desk;
    const auto said = toFacts(desk.draft, desk.situation);
    const auto voids = undoing(said, QStringLiteral("why"), desk.situation.now);
    REQUIRE(voids.size() == 2);
    CHECK(voids[0].subject == Subject(desk.bench.id));
    CHECK(std::get<FactVoided>(voids[0].body).facts == std::vector{said[0].id});
    CHECK(voids[1].subject == Subject(desk.bench.debtor));
    CHECK(std::get<FactVoided>(voids[1].body).facts == std::vector{said[1].id});
}
