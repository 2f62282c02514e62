#include "tests/core/papers/sample_case.h"
#include "tests/support/print.h"
#include "tests/ui/print/paper_reader.h"
#include "ui/print/brief_layout.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <random>

using namespace expediente;
using namespace expediente::ui;

namespace {

using Random = std::mt19937;

int upTo(Random& random, int most)
{
    return std::uniform_int_distribution<int>(0, most)(random);
}

/// Words of all lengths; now and then one that is longer than a line.
QString words(Random& random, int most)
{
    QString text;
    const int length = upTo(random, 3) ? upTo(random, most / 8) : upTo(random, most);
    while (text.size() < length) {
        const int letters = upTo(random, 60) ? 1 + upTo(random, 11) : 150;
        text += QString(letters, QChar(u'a' + upTo(random, 25))) + u' ';
    }
    return text.trimmed();
}

Money someMoney(Random& random, Currency currency)
{
    const qint64 top = upTo(random, 4) ? 9'999'999 : moneyLimit - 1;
    return {std::uniform_int_distribution<qint64>(0, top)(random), currency};
}

BriefPerson somePerson(Random& random)
{
    return {words(random, 200), PartyRole(upTo(random, 6)),
        upTo(random, 1) ? words(random, 60) : QString(), upTo(random, 99)};
}

void addTexts(Random& random, VisitBrief& brief)
{
    brief.folio = words(random, 80);
    brief.collector = words(random, 80);
    brief.askFor = somePerson(random);
    brief.purpose = words(random, 600);
    brief.paying = words(random, 500);
    brief.complaints = words(random, 300);
    brief.stop = upTo(random, 40);
    brief.stops = 40;
    for (int i = upTo(random, 5); i > 0; --i)
        brief.arriving.push_back(words(random, 900));
    for (int i = upTo(random, 8); i > 0; --i)
        brief.mayTalk.push_back(somePerson(random));
    for (int i = upTo(random, 8); i > 0; --i)
        brief.mustNotTalk.push_back(somePerson(random));
    for (int i = upTo(random, 6); i > 0; --i)
        brief.presenting.push_back(words(random, 200));
    for (int i = upTo(random, 14); i > 0; --i)
        brief.arguments.push_back({words(random, 2000), Verdict(upTo(random, 3)),
            words(random, 900), words(random, 900), upTo(random, 3) ? QDate() : sample::day});
}

void addPlace(Random& random, VisitBrief& brief)
{
    if (upTo(random, 5) == 0)
        return;
    Address address;
    address.street = words(random, 300);
    address.area = words(random, 200);
    address.city = words(random, 60);
    address.between = words(random, 400);
    brief.address = BriefAddress{address, words(random, 80), PointStatus::NotHere, sample::day};
    if (upTo(random, 3) == 0)
        return;
    BriefSketch sketch{
        words(random, 40), words(random, 40), words(random, 40), words(random, 40), {}};
    if (upTo(random, 2))
        sketch.way = {upTo(random, 2'000'000), upTo(random, 7)};
    brief.sketch = sketch;
}

void addNumbers(Random& random, VisitBrief& brief)
{
    const std::vector all{Currency::MXN, Currency::USD, Currency::CLP, Currency::COP};
    for (int i = 0, count = upTo(random, 2); i < count; ++i) {
        brief.totals.push_back(someMoney(random, all[size_t(i)]));
        brief.overdue.push_back(someMoney(random, all[size_t(i)]));
        brief.paidSince.push_back(someMoney(random, all[size_t(i)]));
    }
    brief.daysPastDue = upTo(random, 40'000);
    if (upTo(random, 1))
        brief.lastPayment = BriefPayment{sample::day, someMoney(random, Currency::MXN)};
    for (int i = 0; i < 12; ++i)
        brief.months.push_back({QDate(2025, 12, 1).addMonths(i), someMoney(random, Currency::MXN),
            someMoney(random, Currency::MXN)});
    for (int i = upTo(random, 14); i > 0; --i)
        brief.promises.push_back(
            {sample::day.addDays(-500 * i), sample::day, someMoney(random, Currency::MXN),
                someMoney(random, Currency::MXN), PromiseState(upTo(random, 4))});
}

VisitBrief someBrief(quint32 seed)
{
    Random random(seed);
    VisitBrief brief;
    brief.on = brief.statedOn = sample::day;
    brief.printedAt = sample::desk().printedAt;
    addTexts(random, brief);
    addPlace(random, brief);
    addNumbers(random, brief);
    brief.gate = BriefGate(upTo(random, 5));
    brief.disputeOpen = true;
    if (upTo(random, 1))
        brief.legal = {
            LegalState::Sued, LegalState::Insolvent, LegalState::CeaseRequest, LegalState::Lawyer};
    brief.state = CaseState(upTo(random, 2));
    return brief;
}

} // namespace

TEST_CASE("Whatever people typed, nothing on the sheet overlaps or is cut off")
{
    const auto language = GENERATE(Language::Spanish, Language::English);
    const auto format = formatter(language);
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const auto brief = someBrief(seed);
        const auto paper = layoutVisitBrief(brief, format);
        INFO("seed " << seed);
        CHECK(flaws(paper) == QStringList());
        const QString text = textOf(paper);
        const auto code = brief.totals.size() > 1 ? CurrencyCode::Shown : CurrencyCode::Hidden;
        for (const auto& amounts : {brief.totals, brief.overdue})
            for (const auto& amount : amounts)
                CHECK(text.contains(format.money(amount, code) + u'\n'));
        if (brief.lastPayment)
            CHECK(text.contains(format.money(brief.lastPayment->amount, code) + u'\n'));
    }
}

TEST_CASE("The sample cases, short and overlong, are laid out without a flaw")
{
    const auto format = formatter();
    const auto file = sample::overlong();
    for (const auto& brief : {sample::hernandezBrief(), sample::briefOf(sample::bare(), {}),
             sample::briefOf(file, sample::fourthOfSix(file))})
        CHECK(flaws(layoutVisitBrief(brief, format)) == QStringList());
}

TEST_CASE("What doesn't fit is counted, and the latest arguments come first")
{
    const auto file = sample::overlong();
    const auto brief = sample::briefOf(file, sample::fourthOfSix(file));
    const auto paper = layoutVisitBrief(brief, formatter());
    const auto& texts = panel(paper, "arguments")->items.texts;
    const auto shown = std::ranges::count_if(
        texts, [](const PlacedText& text) { return text.text.startsWith(u'«'); });
    CHECK(shown >= 3);
    CHECK(texts.back().text
        == QStringLiteral("y %1 más en el expediente").arg(brief.arguments.size() - size_t(shown)));
    CHECK(panel(paper, "promises")
              ->items.texts.back()
              .text.contains(QStringLiteral("más en el expediente")));
}

TEST_CASE(
    "The latest three arguments are told in the person's full words when a page can hold them")
{
    auto brief = sample::hernandezBrief();
    for (auto& argument : brief.arguments) {
        argument.text = QStringLiteral("palabra ").repeated(8).trimmed();
        argument.evidence = argument.answer = QStringLiteral("prueba ").repeated(90).trimmed();
    }
    while (brief.arguments.size() < 12)
        brief.arguments.push_back(brief.arguments.back());
    const auto paper = layoutVisitBrief(brief, formatter());
    CHECK(flaws(paper).isEmpty());
    const auto text = textOf(paper);
    CHECK(text.count(QStringLiteral("palabra")) >= 3 * 8);
    CHECK(text.contains(QStringLiteral("prueba…")));
}

TEST_CASE("What is written by hand has lines 7 mm apart or more, however full the page")
{
    const auto file = sample::overlong();
    for (const auto& brief : {sample::hernandezBrief(), sample::briefOf(sample::bare(), {}),
             sample::briefOf(file, sample::fourthOfSix(file))}) {
        const auto paper = layoutVisitBrief(brief, formatter());
        std::vector<qreal> lines;
        for (const auto& line : panel(paper, "result")->items.lines)
            if (line.ink == Ink::Black)
                lines.push_back(line.from.y());
        std::ranges::sort(lines);
        REQUIRE(lines.size() >= 7);
        for (size_t i = 1; i < lines.size(); ++i)
            if (lines[i] - lines[i - 1] > 0.01)
                CHECK(lines[i] - lines[i - 1] >= 7 / 0.254);
    }
}

TEST_CASE("A case that must not be visited says so before anything else about the door")
{
    auto brief = sample::hernandezBrief();
    brief.gate = BriefGate::Stopped;
    brief.legal = {LegalState::Lawyer};
    const auto text = textOf(layoutVisitBrief(brief, formatter()));
    const auto stop = text.indexOf(QStringLiteral("No haga esta visita:"));
    CHECK(stop > 0);
    CHECK(stop < text.indexOf(QStringLiteral("Al llegar:")));
    CHECK(text.contains(QStringLiteral("solo se trata con su abogado")));
    CHECK(!text.contains(QStringLiteral("Confirme el horario")));
}

TEST_CASE("Chilean pesos have no decimals, and two currencies are told apart")
{
    auto brief = sample::hernandezBrief();
    brief.totals = {Money(1'234'567, Currency::CLP)};
    brief.overdue = {Money(1'000, Currency::CLP)};
    auto text = textOf(layoutVisitBrief(brief, formatter(Language::Spanish, Region::CL)));
    CHECK(text.contains(QStringLiteral("\n$1.234.567\n")));
    brief.totals.push_back(Money(5'000, Currency::USD));
    brief.overdue.push_back(Money(0, Currency::USD));
    const auto paper = layoutVisitBrief(brief, formatter(Language::Spanish, Region::CL));
    CHECK(flaws(paper).isEmpty());
    text = textOf(paper).replace(QChar::Nbsp, u' ');
    CHECK(text.contains(QStringLiteral("1.234.567 CLP")));
    CHECK(text.contains(QStringLiteral("US$50,00")));
}
