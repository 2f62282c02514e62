// What each list of the page reads like, held against texts.
#include "core/casefile/withholding.h"
#include "core/worklist/evaluate.h"
#include "tests/support/print.h"
#include "tests/ui/casefile/dump.h"
#include "tests/ui/casefile/sample_case.h"
#include "ui/casefile/argument_rows.h"
#include "ui/casefile/contact_rows.h"
#include "ui/casefile/figure_rows.h"
#include "ui/casefile/payment_rows.h"
#include "ui/casefile/people_rows.h"
#include "ui/casefile/promise_rows.h"
#include "ui/casefile/timeline_rows.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("people say who may be told, and points how good they are or why not to use them")
{
    const auto rows = PeopleRows::of(SampleCase().withStory().open());
    CHECK(dump(rows) == R"(
María G. Hernández Rosas | Debtor | May be told
  Calle Encino 214, int. 3 | Confirmed 12 Nov | Good 4
  442 555 0143 | Mobile · answered 23 Nov | Good 3
  Panadería La Espiga | Pidió no contactarla ahí | locked
Roberto Salinas Ibarra | Guarantor | May be told
Carmen Rosas Medina | Madre, 72 year(s) old | Don't tell | locked
Luisa Prado Gil | Reference | Don't tell | locked)");
    CHECK(rows[0].cells[0].spoken
        == "María Guadalupe Hernández Rosas, Debtor. You may speak of the debt with them");
    CHECK(rows[0].children[2].cells[0].spoken
        == "Work: Av. del Río 12. Pidió no contactarla ahí. Don't use it");
}

TEST_CASE("of somebody whose data are blocked only the role is shown, and nobody is told to speak")
{
    const PersonId guarantor = SampleCase::person("roberto");
    SampleCase sample;
    sample.withStory().sayOf(
        guarantor, "blocked", PersonBlocked{true, "Lo pidió por escrito"}, {2026, 11, 23});
    OpenCase open = sample.open();
    CHECK(dump(PeopleRows::of(open)).contains("Roberto Salinas Ibarra | Guarantor | Don't tell"));
    withholdBlockedOthers(open.file);
    open.view = evaluate(open.file, {2026, 11, 24}, AgencyContext());
    const QString people = dump(PeopleRows::of(open));
    CHECK(people.contains("Data blocked | Guarantor | Don't tell"));
    CHECK_FALSE(people.contains("Roberto"));
    const QString timeline = dump(TimelineRows::of(open));
    CHECK_FALSE(timeline.contains("Roberto"));
    CHECK_FALSE(timeline.contains("Lo pidió por escrito"));
    CHECK(timeline.contains("The data of this person are blocked"));
    CHECK_FALSE(timeline.contains("Parked"));
}

TEST_CASE("a long name is only shortened where that can't be wrong")
{
    CHECK(PeopleRows::shortName("María Guadalupe Hernández Rosas") == "María G. Hernández Rosas");
    CHECK(PeopleRows::shortName("María del Carmen Hernández Rosas")
        == "María del Carmen Hernández Rosas");
    CHECK(PeopleRows::shortName("Roberto Salinas Ibarra") == "Roberto Salinas Ibarra");
}

TEST_CASE("figures open to the dated lines that make them and to the creditor's explanation")
{
    SampleCase sample;
    const OpenCase open = sample.open();
    CHECK(dump(FigureRows::of(open)) == R"(
Principal | $32,449.41
  Creditor's statement of 24 Nov | $32,449.41
Ordinary interest 42 % a year | $5,514.89
  Creditor's statement of 24 Nov | $5,514.89
Late interest 54 % a year | $6,960.40
  $32,449.41 × 54 % ÷ 360 × 143 days | 
VAT 16 % on interest | $1,996.05
  Creditor's statement of 24 Nov | $1,996.05
Fees | $1,392.00
  Creditor's statement of 24 Nov | $1,392.00)");
    const auto totals = FigureRows::totals(open);
    REQUIRE(totals.size() == 1);
    CHECK(totals[0].amount == "$48,312.75");
    CHECK(totals[0].paidSince.isEmpty());
    CHECK(FigureRows::title(open) == "Figures as of 24 Nov");
}

TEST_CASE("what accrued and was paid since the statement is in the figures, line by line")
{
    SampleCase sample;
    AccountStated older = std::get<AccountStated>(*decode(Kind::AccountStated,
        std::ranges::find(sample.facts(), std::optional(SampleCase::fact("stated")), &NewFact::id)
            ->body));
    older.asOf = {2026, 11, 20};
    older.supersedes = SampleCase::fact("stated");
    sample.say("older", older, {2026, 11, 24});
    sample.say("late",
        PaymentReceived{
            SampleCase::account(), "late", {2026, 11, 23}, SampleCase::pesos("500.00"), {}},
        {2026, 11, 23});
    const OpenCase open = sample.open();
    const auto totals = FigureRows::totals(open);
    REQUIRE(totals.size() == 1);
    CHECK(totals[0].amount == "$48,038.59");
    CHECK(totals[0].paidSince == "$500.00");
    const auto figures = FigureRows::of(open);
    CHECK(dump({figures.back()}) == R"(
Fees | $892.00
  Creditor's statement of 20 Nov | $1,392.00
  Payment of 23 Nov | -$500.00)");
    CHECK(dump({figures[2]}) == R"(
Late interest 54 % a year | $7,155.09
  Creditor's statement of 20 Nov | $6,960.40
  $32,449.41 × 54 % ÷ 360 × 143 days | 
  21 Nov to 23 Nov, 3 days at 54 % on $32,449.41 | $146.02
  24 Nov to 24 Nov, 1 day at 54 % on $32,449.41 | $48.67)");
}

TEST_CASE("promises tell their states, and how many were kept of those that are over")
{
    const OpenCase open = SampleCase().withStory().open();
    const auto rows = PromiseRows::shortRows(open);
    CHECK(dump(rows) == R"(
23 Nov | $2,480.00 | [Grace to 24 Nov]
12 Oct | $1,000.00 | [Broken]
18 Sep | $2,480.00 | [Partial $1,200.00])");
    CHECK(rows[0].cells[0].spoken == "Promise of 23 Nov, $2,480.00, in grace until today");
    CHECK(PromiseRows::keptCaption(open.view) == "0 of 2 kept");
    CHECK(PromiseRows::payments(open.view.promises[2], open)
        == QStringList{"$1,200.00 of the payment of 18 Sep, pay-sep"});
    CHECK(PromiseRows::keptCaption(SampleCase().open().view).isEmpty());
}

TEST_CASE("payments tell what became of them, reversed ones struck through")
{
    SampleCase sample;
    sample.withStory().say("reversal",
        PaymentReversed{SampleCase::fact("pay-jun"), {2026, 6, 20}, "Cargo devuelto"},
        {2026, 6, 20});
    const OpenCase open = sample.open();
    CHECK(dump(PaymentRows::of(open)) == R"(
18 Sep | $1,200.00 | [In the figures] | Promise of 18 Sep, $1,200.00 | ···2284 | Transferencia | pay-sep
4 Jun | ~$2,480.00~ | [Reversed] | Cargo devuelto | ···2284 | Transferencia | pay-jun)");
    CHECK(PaymentRows::caption(open) == "1 payment(s) · $1,200.00");
}

TEST_CASE("contacts are listed latest first, by when they happened")
{
    SampleCase sample;
    sample.withStory().say("forgotten",
        ContactLogged{"LL", "NC", {}, Channel::Call, ContactType::Attempt, {}, {}, {}, {}},
        {2026, 11, 2}, {9, 30});
    const OpenCase open = sample.open();
    CHECK(dump(ContactRows::of(open)) == R"(
yesterday 18:05 | Call made | Spoke with the debtor | Lower income | Turnos reducidos; puede pagar cada quincena | Ana Prueba
2 Nov 09:30 | Call made | No answer or not in | — |  | Ana Prueba)");
    CHECK(ContactRows::next(open.file.contacts.back(), open)
        == "Visit, Thu 26 Nov 17:00: volver con recibo");
}

TEST_CASE("visits are listed whether planned, reported or both")
{
    SampleCase sample;
    sample.withStory();
    sample.say("report",
        VisitReported{SampleCase::fact("visit"), {2026, 11, 24}, QTime(16, 5), QTime(16, 20),
            VisitOutcome::Met, true, SampleCase::fact("home"), "Mostró recibos"},
        {2026, 11, 24}, {16, 25});
    sample.say("walk-in",
        VisitReported{{}, {2026, 10, 3}, {}, {}, VisitOutcome::NobodyThere, {}, {}, {}},
        {2026, 10, 3});
    sample.say("slipped", VisitPlanned{{2026, 11, 10}, 0, {}, {}, {}, {}, {}}, {2026, 11, 9});
    CHECK(dump(VisitRows::of(sample.open())) == R"(
Tue 24 Nov | 16:05–16:20 | [Met the person] | Calle Encino 214, int. 3 | Proponer plan por quincena. Mostró recibos | Ana Prueba
Tue 10 Nov | — | [Without report] | — |  | Ana Prueba
Sat 3 Oct | — | [Nobody there] | — |  | Ana Prueba)");
    CHECK(VisitRows::count(sample.open().file) == 3);
}

TEST_CASE("arguments keep the person's words, and a verdict that ran out says so")
{
    SampleCase sample;
    sample.withStory().say("verdict-paid",
        ArgumentJudged{SampleCase::fact("argument-paid"), Verdict::Partial,
            "Comprobante a la vista.", "Muestre el movimiento", {2026, 11, 23}, {}},
        {2026, 11, 23}, {19, 0});
    const OpenCase open = sample.open();
    CHECK(dump(ArgumentRows::of(open)) == R"(
«Deposité en septiembre y no aparece» | [Unverified] | ran out 23 Nov | 23 Nov | WhatsApp | Ana Prueba
«El moratorio no es el que firmé» | [Not valid] | — | 15 Oct | Call | Ana Prueba)");
    const auto history = ArgumentRows::history(open.view.arguments[0], open);
    REQUIRE(history.size() == 1);
    CHECK(history[0].first == "23 Nov · Ana Prueba");
    CHECK(history[0].second
        == "Partial. Comprobante a la vista. To say: Muestre el movimiento. Until 23 Nov");
}

TEST_CASE("the timeline leaves nothing out: voided facts with the reason, unknown ones parked")
{
    SampleCase sample;
    sample.say("note", NoteWritten{"Vive con su hermano", NoteKind::General}, {2026, 11, 20});
    sample.say("void", FactVoided{{SampleCase::fact("note")}, "Era otra casa"}, {2026, 11, 21});
    sample.sayUnknown("unknown", {2026, 11, 22});
    const OpenCase open = sample.open();
    auto rows = TimelineRows::of(open);
    REQUIRE(rows.size() == open.file.timeline.size());
    rows.erase(rows.begin()); // the statement of the day
    rows.resize(3);
    CHECK(dump(rows) == R"(
22 Nov 12:00 | [Parked] | weather.noted: this version cannot read it; it is kept as it came | Ana Prueba
21 Nov 12:00 | Record voided | Note of 20 Nov: Era otra casa | Ana Prueba
20 Nov 12:00 | ~Note~ | ~Vive con su hermano~ Voided on 21 Nov by Ana Prueba: Era otra casa | Ana Prueba)");
    CHECK(rows[2].facets == QStringList{"note.written", "user:ana", "voided"});
}

TEST_CASE("only what this user said and what still stands may be voided")
{
    SampleCase sample;
    sample.say("mine", NoteWritten{"a", NoteKind::General}, {2026, 11, 20});
    sample.say("gone", NoteWritten{"b", NoteKind::General}, {2026, 11, 20});
    sample.say("void", FactVoided{{SampleCase::fact("gone")}, "error"}, {2026, 11, 21});
    sample.say("theirs", NoteWritten{"c", NoteKind::General}, {2026, 11, 20}, {12, 0}, "user:luis");
    const OpenCase open = sample.open();
    const auto may = [&](const char* name) {
        return TimelineRows::mayVoid(*open.entry(SampleCase::fact(name)), open);
    };
    CHECK(may("mine"));
    CHECK_FALSE(may("gone"));
    CHECK_FALSE(may("void")); // a void is final
    CHECK_FALSE(may("theirs"));
    CHECK_FALSE(may("stated")); // the creditor's
}
