#include "core/facts/sealer.h"
#include "ui/forms/log_draft.h"
#include "ui/forms/said_again.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>
#include <QJsonObject>

using namespace expediente;
using namespace expediente::ui;

namespace {

const CaseId someCase{Uuid::derived({"case"})};
const Moment someHour =
    Moment::fromDateTime(QDateTime({2026, 11, 24}, {16, 20}, QTimeZone("America/Mexico_City")));

FactContent contentOf(const Subject& subject, const Body& body)
{
    FactContent content;
    content.subject = subject;
    content.kind = kindName(kindOf(body));
    content.body = encode(body);
    content.occurredAt = someHour;
    return content;
}

QJsonObject fieldsOf(const SaidAgain& said)
{
    return QJsonDocument::fromJson(said.draft).object();
}

} // namespace

TEST_CASE("a promise, a note and a next step come back into their forms as they were said")
{
    const auto promise = saidAgain(contentOf(someCase,
        PromiseMade{
            Money(1'200'50, Currency::MXN), {2026, 11, 28}, {2026, 11, 24}, {}, {}, {}, {}}));
    REQUIRE(promise);
    CHECK(promise->form == FormKind::Promise);
    CHECK(promise->draftKey == "promise:" + someCase.toString());
    CHECK(fieldsOf(*promise).value("amount") == "1200.50");
    CHECK(fieldsOf(*promise).value("due") == "2026-11-28");

    const auto note =
        saidAgain(contentOf(someCase, NoteWritten{"Perro suelto", NoteKind::BeforeVisit}));
    REQUIRE(note);
    CHECK(note->form == FormKind::NoteBeforeVisit);
    CHECK(fieldsOf(*note).value("text") == "Perro suelto");

    StepPlanned step;
    step.step = {StepKind::Call, {2026, 11, 26}, QTime(18, 30), "después del turno"};
    const auto planned = saidAgain(contentOf(someCase, step));
    REQUIRE(planned);
    CHECK(planned->form == FormKind::CallBack);
    CHECK(fieldsOf(*planned).value("time") == "18:30");
    CHECK(fieldsOf(*planned).value("note") == "después del turno");
}

TEST_CASE("a contact comes back with its codes, its hour and its next step")
{
    ContactLogged contact;
    contact.action = "LL";
    contact.result = "PP";
    contact.note = "Pagará el viernes";
    contact.next = NextStepBody{StepKind::Call, {2026, 11, 28}, {}, {}};
    const auto said = saidAgain(contentOf(someCase, contact));
    REQUIRE(said);
    const auto draft = logDraftFromJson(said->draft);
    REQUIRE(draft);
    CHECK(draft->action == "LL");
    CHECK(draft->result == "PP");
    CHECK(draft->note == "Pagará el viernes");
    CHECK(draft->day.value == QDate(2026, 11, 24));
    CHECK(draft->time.value == QTime(16, 20));
    CHECK(draft->decision == StepDecision::Changed);
    CHECK(draft->stepDue.value == QDate(2026, 11, 28));
}

TEST_CASE("what no short form says can't be said again, nor what can't be read")
{
    CHECK_FALSE(saidAgain(contentOf(someCase, CaseAssigned{"ana"})));
    CHECK_FALSE(canBeSaidAgain("case.assigned"));
    CHECK(canBeSaidAgain("promise.made"));
    auto broken = contentOf(someCase, NoteWritten{"Nota", NoteKind::General});
    broken.body = "{";
    CHECK_FALSE(saidAgain(broken));
    auto unknown = contentOf(someCase, NoteWritten{"Nota", NoteKind::General});
    unknown.kind = "thing.invented";
    CHECK_FALSE(saidAgain(unknown));
}
