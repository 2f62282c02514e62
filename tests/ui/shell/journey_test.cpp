// One working morning at the real window, by keys alone: nothing is called that a person could not.
#include "tests/support/print.h"
#include "tests/ui/shell/working_day.h"

#include <QFile>
#include <QProcess>

using namespace expediente;
using namespace expediente::ui;

namespace {

QString textOfPdf(const QString& path)
{
    QProcess reader;
    reader.start(
        QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(-1));
    return QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
}

} // namespace

TEST_CASE("Tab goes through the whole window and comes back, whatever part of a case shows")
{
    WorkingDay day;
    day.command(QStringLiteral("hernandez mar"));
    REQUIRE(eventually([&] { return day.shows(FormKind::LogContact); }));
    for (const int tab : {0, 1, 2, 3, 4, 5}) {
        CAPTURE(tab);
        QSet<const QWidget*> seen;
        QSet<QString> parts;
        while (!seen.contains(day.window().focusWidget())) {
            seen.insert(day.window().focusWidget());
            parts << QString::fromLatin1(day.window().focusWidget()->metaObject()->className());
            day.key(Qt::Key_Tab);
        }
        INFO(parts.values().join(u' ').toStdString());
        for (const char* part : {"SectionBar", "SearchBox", "GateBar", "CaseTabs", "KeyStrip"})
            CHECK(parts.contains(QStringLiteral("expediente::ui::") + QLatin1String(part)));
        day.key(Qt::Key_Tab, Qt::ControlModifier);
    }
}

TEST_CASE("a morning by keys: unlock, find, log a promise, judge, plan a visit, print the brief")
{
    WorkingDay morning;
    morning.command(QStringLiteral("hernandez mar"));
    REQUIRE(eventually(
        [&] { return morning.open() == ShellFixture::caseOf(QStringLiteral("2026-004718")); }));
    REQUIRE(eventually([&] { return morning.shows(FormKind::LogContact); }));

    morning.key(Qt::Key_F2);
    morning.keys(QStringLiteral("LLPP1200\tv"));
    morning.save();
    REQUIRE(eventually([&] { return morning.file().promises.size() == 1; }));
    CHECK(morning.file().contacts.back().body.result == QStringLiteral("PP"));
    CHECK(morning.file().promises.front().made.body.amount == Money(120'000, Currency::MXN));

    morning.key(Qt::Key_F9);
    REQUIRE(eventually([&] { return morning.shows(FormKind::Argument); }));
    morning.keys(QStringLiteral("Me bajaron turnos desde julio"));
    morning.save();
    REQUIRE(eventually([&] { return morning.file().arguments.size() == 1; }));
    REQUIRE(eventually([&] { return morning.shows(FormKind::LogContact); }));

    morning.command(QStringLiteral("dar veredicto"));
    REQUIRE(eventually([&] { return morning.shows(FormKind::JudgeArgument); }));
    morning.key(Qt::Key_Space); // the first of the verdicts
    morning.keys(QStringLiteral("\tRecibos de julio a octubre"));
    morning.save();
    REQUIRE(eventually([&] { return !morning.file().arguments.front().judged.empty(); }));
    const auto verdict = morning.file().arguments.front().judged.front().body;
    CHECK(verdict.verdict == Verdict::Valid);
    CHECK(verdict.evidence == QStringLiteral("Recibos de julio a octubre"));
    REQUIRE(eventually([&] { return morning.shows(FormKind::LogContact); }));

    morning.command(QStringLiteral("planear visita"));
    REQUIRE(eventually([&] { return morning.shows(FormKind::PlanVisit); }));
    morning.keys(QStringLiteral("hoy"));
    morning.save();
    REQUIRE(eventually([&] { return morning.file().visits.size() == 1; }));
    REQUIRE(eventually([&] { return morning.shows(FormKind::LogContact); }));

    morning.key(Qt::Key_F8);
    REQUIRE(eventually([&] { return QFile::exists(morning.saved()); }));
    const QString paper = textOfPdf(morning.saved());
    INFO(paper.toStdString());
    CHECK(paper.contains(QStringLiteral("María Guadalupe Hernández Rosas")));
    CHECK(paper.contains(QStringLiteral("Parada 1 de 1")));
    CHECK(paper.contains(QStringLiteral("$1,200.00")));
    CHECK(paper.contains(QStringLiteral("«Me bajaron turnos desde julio»")));
    CHECK(paper.contains(QStringLiteral("Recibos de julio a octubre")));
}
