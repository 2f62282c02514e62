// Draws the portfolio and the import page into PNG files: ui_cases_pictures FOLDER LANGUAGE
// [CASES]. QT_SCALE_FACTOR sets the scale.
#include "core/demo/write_demo.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/temporary_store.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/portfolio_table.h"
#include "ui/page/preferences.h"
#include "ui/page/store_watch.h"
#include "ui/text/translations.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

namespace {

using namespace expediente;
using namespace expediente::ui;

}
bool confirm(QWidget*, const QString&, const QString&, const QString&) override
{
    return false;
}
}
;

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString language = QString::fromLocal8Bit(argv[2]);
    const int cases = argc > 3 ? QString::fromLocal8Bit(argv[3]).toInt() : 1500;
    const Language spoken = language == "en" ? Language::English : Language::Spanish;
    installTranslations(app, spoken);
    Theme theme;
    applyTheme(app, theme);
    FocusRing::install(app, theme);

    TemporaryStore store(shippedCatalogue());
    store.clock().set(Moment::fromDateTime(
        QDateTime({2026, 11, 24}, {16, 20}, QTimeZone("America/Mexico_City"))));
    StoreWatch watch(*store);
    FakePrompts prompts;
    Preferences preferences(folder.filePath("preferences.ini"));
    const Services services{*store, theme,
        Formatter(spoken, Region::MX, QTimeZone("America/Mexico_City")), watch, prompts,
        preferences};

    const QString tail =
        "-" + language + "-" + QString::number(qRound(qApp->devicePixelRatio() * 100)) + ".png";
    const QSize size = QSize(1366, 768 - 44 - 28) / app.devicePixelRatio();
    const auto shot = [&](QWidget& page, const char* name) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            QTest::qWait(120);
            page.grab().save(folder.filePath(QString(QLatin1String(name))
                + QLatin1String(scheme == Scheme::Dark ? "-dark" : "") + tail));
        }
        theme.setScheme(Scheme::Light);
    };
    {
        CasesPage empty(services);
        empty.resize(size);
        empty.show();
        QTest::qWait(600);
        shot(empty, "cases-empty");
    }
    const DemoPortfolio portfolio(7, cases, QDate(2026, 11, 24), store->identity());
    writeDemo(*store, portfolio);
    CasesPage page(services);
    page.resize(size);
    page.show();
    page.activateWindow();
    QTest::qWait(800);
    page.focusFirst();
    shot(page, "cases");
    auto* table = page.findChild<PortfolioTable*>("caseTable");
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
    page.grab().save(folder.filePath("cases-loading" + tail));
    QTest::qWait(300);
    shot(page, "cases-middle");
    auto* text = page.findChild<QLineEdit*>("caseText");
    text->setFocus();
    QTest::keyClicks(text, "maria gar");
    QTest::qWait(600);
    shot(page, "cases-text");
    QTest::keyClicks(text, "zzz");
    QTest::qWait(600);
    shot(page, "cases-nomatch");
    return 0;
}
