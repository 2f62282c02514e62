// Draws the page into PNG files: casefile_pictures FOLDER [en] [dark] [wxh] [tab]
#include "core/demo/write_demo.h"
#include "tests/support/fake_prompts.h"
#include "tests/ui/casefile/sample_case.h"
#include "ui/casefile/case_file_page.h"
#include "ui/page/preferences.h"
#include "ui/page/store_watch.h"
#include "ui/text/translations.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    const QStringList args = app.arguments();
    const bool english = args.contains("en");
    Theme theme(args.contains("dark") ? Scheme::Dark : Scheme::Light);
    installTranslations(app, english ? Language::English : Language::Spanish);
    applyTheme(app, theme);
    FocusRing::install(app, theme);

    TemporaryStore store(shippedCatalogue());
    store.clock().set(Moment::fromDateTime(
        QDateTime({2026, 11, 24}, {16, 38}, QTimeZone("America/Mexico_City"))));
    SampleCase sample;
    sample.withStory();
    sample.say("dispute", DisputeOpened{"No reconoce los gastos", "la UNE"}, {2026, 11, 20});
    sample.say("void", FactVoided{{SampleCase::fact("note-dog")}, "Era otra casa"}, {2026, 11, 21});
    sample.sayUnknown("unknown", {2026, 11, 22});
    sample.say("late",
        PaymentReceived{
            SampleCase::account(), "pay-late", {2026, 11, 24}, SampleCase::pesos("500.00"), {}},
        {2026, 11, 24});
    const bool ofSample = args.contains("sample") || args.contains("bare");
    if (ofSample)
        (args.contains("bare") ? SampleCase() : sample).appendTo(store);
    const int which = std::max(0, args.value(args.indexOf("case") + 1).toInt());
    DemoPortfolio demo(7, which + 1, {2026, 11, 24}, store->identity());
    if (const auto done = writeDemo(*store, demo); !done)
        qFatal("%s", qPrintable(name(done.error().code)));

    QTemporaryDir dir;
    Preferences preferences(dir.filePath("p.ini"));
    StoreWatch watch(*store);
    FakePrompts prompts;
    const Services services{*store, theme,
        Formatter(english ? Language::English : Language::Spanish, Region::MX,
            QTimeZone("America/Mexico_City")),
        watch, prompts, preferences};
    CaseFilePage page(services);
    const qreal scale = app.devicePixelRatio();
    QSize size = QSize(1366, 668);
    for (const QString& arg : args)
        if (arg.contains('x') && arg.section('x', 0, 0).toInt() > 0)
            size = {arg.section('x', 0, 0).toInt(), arg.section('x', 1).toInt()};
    page.resize((QSizeF(size) / scale).toSize());
    page.show();
    page.activateWindow();
    QTest::qWait(100);
    int tab = 0;
    for (const QString& arg : args)
        if (arg.startsWith("tab="))
            tab = arg.mid(4).toInt();
    if (args.contains("time")) {
        QElapsedTimer timer;
        for (int round = 0; round < 6; ++round) {
            const CaseId id = round % 2 ? SampleCase::id() : demo.caseId(which);
            timer.start();
            page.openCase(id);
            while (!page.findChild<QAction*>("case.log")->isEnabled())
                QCoreApplication::processEvents();
            const auto shown = timer.nsecsElapsed() / 1000;
            page.grab();
            qInfo("case %d: %lld us, painted %lld us", round, (long long)shown,
                (long long)timer.nsecsElapsed() / 1000);
        }
        return 0;
    }
    page.openCase(ofSample ? SampleCase::id() : demo.caseId(which), CaseTab(tab));
    QTest::qWait(700);
    if (args.contains("table"))
        page.findChild<QAction*>("case.payments_table")->trigger();
    if (args.contains("f2"))
        page.findChild<QAction*>("case.log")->trigger();
    QTest::qWait(200);
    page.grab().toImage().save(QDir(args.value(1)).filePath("page.png"));
    return 0;
}
