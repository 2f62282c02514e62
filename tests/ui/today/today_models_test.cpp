#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/today/calls_model.h"
#include "ui/today/day_kpis.h"
#include "ui/today/pending_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

using namespace expediente;
using namespace expediente::ui;

namespace {

const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Formatter english()
{
    return {Language::English, Region::MX};
}

CaseRow person(const char* name)
{
    CaseRow row;
    row.id = CaseId{Uuid::derived({name})};
    row.name = QString::fromUtf8(name);
    return row;
}

QString kpisAsText(const std::vector<Kpi>& kpis)
{
    QStringList lines;
    for (const Kpi& kpi : kpis) {
        QString line = QStringLiteral("%1: %2 (%3)").arg(kpi.caption, kpi.figure, kpi.detail);
        if (!kpi.goalCaption.isEmpty())
            line += u' ' + kpi.goalCaption;
        if (kpi.progress)
            line += QStringLiteral(" %1").arg(*kpi.progress, 0, 'f', 2);
        if (kpi.goal)
            line += QStringLiteral("/%1").arg(*kpi.goal, 0, 'f', 2);
        if (kpi.smallSample)
            line += QStringLiteral(" pale");
        lines << line;
    }
    return plain(lines.join(u'\n'));
}

Money pesos(qint64 cents)
{
    return {cents, Currency::MXN};
}

} // namespace

TEST_CASE("figures of the day have their counts and goals")
{
    DayFigures figures;
    figures.contacts = 23;
    figures.direct = 11;
    figures.promises = 5;
    figures.promised = {pesos(8'140'00)};
    figures.promisesKept = 32;
    figures.promisesEnded = 45;
    figures.recovered = {pesos(184'560'00)};
    const DayGoals goals{40, 45, 6, 75, pesos(240'000'00)};
    CHECK(kpisAsText(dayKpis(figures, goals, english(), PageBench::today()))
        == QStringLiteral(R"(Contacts: 23 (today) goal 40 0.57/1.00
Direct contact: 48 % (11 of 23, debtor or guarantor) goal 45 % 0.48/0.45
Promises: 5 (made today · $8,140.00) goal 6 0.83/1.00
Promises kept: 71 % (32 of 45, last 30 days) goal 75 % 0.71/0.75
Recovered: $184,560.00 (77 % · Nov 2026) goal $240,000 0.77/1.00)"));
}

TEST_CASE("few cases say that they are few; none at all make no ratio")
{
    DayFigures figures;
    figures.contacts = 19;
    figures.direct = 19;
    figures.promisesEnded = 1;
    figures.promises = 9;
    figures.promised = {pesos(100'00), Money(500, Currency::USD)};
    figures.recovered = {pesos(100'00), Money(5'00, Currency::USD)};
    CHECK(kpisAsText(dayKpis(figures, {10, 0, 6, 75}, english(), PageBench::today()))
        == QStringLiteral(R"(Contacts: 19 (today) goal 10 1.00/0.53
Direct contact: 100 % (19 of 19, small sample) 1.00 pale
Promises: 9 (made today · $100.00 MXN · US$5.00) goal 6 1.00/0.67
Promises kept: 0 % (0 of 1, small sample) goal 75 % 0.00/0.75 pale
Recovered: $100.00 MXN (US$5.00 · Nov 2026))"));
    // A goal is held against what came in its currency.
    const auto dollars =
        dayKpis(figures, {10, 0, 6, 75, Money(4'00, Currency::USD)}, english(), PageBench::today());
    CHECK(kpisAsText({dollars.back()})
        == "Recovered: $100.00 MXN (US$5.00 · 125 % · Nov 2026) goal US$4 1.00/0.80");
    CHECK(kpisAsText(dayKpis({}, {40, 45, 6, 75}, english(), PageBench::today()))
        == QStringLiteral(R"(Contacts: 0 (today) goal 40 0.00/1.00
Direct contact: — (no attempts yet) goal 45 % 0.00/0.45 pale
Promises: 0 (made today) goal 6 0.00/1.00
Promises kept: — (none ended in 30 days) goal 75 % 0.00/0.75 pale
Recovered: — (Nov 2026))"));
}

TEST_CASE("calls stand by the hour, those that slipped by their day")
{
    CallsModel model(english());
    const QAbstractItemModelTester tester(&model, fatal);
    const QDate today = PageBench::today();
    ContactRule sunday;
    sunday.id = QStringLiteral("T-1");
    sunday.reason.en = QStringLiteral("On Sundays nobody is called");
    ContactVerdict blocked;
    blocked.answer = ContactAnswer::Block;
    blocked.hits = {{&sunday}};
    model.setCalls({{person("Omar Fuentes"), QStringLiteral("call"), today, 17 * 60,
                        QStringLiteral("Tras su turno")},
                       {person("Dulce Ávila"), QStringLiteral("call"), today, {}, {}},
                       {person("Jorge Negrete"), QStringLiteral("call"), today.addDays(-3), 540,
                           QStringLiteral("Su saldo")}},
        {{person("Omar Fuentes").id, {}}, {person("Jorge Negrete").id, blocked}}, today);
    CHECK(textOf(model) == QStringLiteral(R"(Time | Person | Asked for | Allowed
17:00 | Omar Fuentes | Tras su turno | [Call]
— | Dulce Ávila | To be called | 
21 Nov | Jorge Negrete | On Sundays nobody is called (T-1) | [Not now])"));
    CHECK(model.index(2, 0).data(Qt::AccessibleTextRole).toString()
        == QStringLiteral("Agreed for 21 Nov, not made yet"));
}

TEST_CASE("what is still to do says what, for whom and since when")
{
    PendingModel model(english());
    const QAbstractItemModelTester tester(&model, fatal);
    const QDate today = PageBench::today();
    model.setSteps(
        {{person("Ana Romero"), QStringLiteral("send_document"), today,
             QStringLiteral("el contrato"), {}},
            {person("Enrique Sánchez"), QStringLiteral("verify_argument"), today.addDays(-1),
                QStringLiteral("Ya pagué"), {}},
            {person("Iván Quiroz"), QStringLiteral("visit"), today.addDays(-40), {}, {}}},
        {}, today);
    CHECK(textOf(model)
        == QStringLiteral(
            R"((document) | Ana Romero | Send a document · el contrato | today
(question) | Enrique Sánchez | Verify an argument · «Ya pagué» | 23 Nov | yesterday
(house) | Iván Quiroz | Visit | 15 Oct)"));
}
