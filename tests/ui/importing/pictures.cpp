// Draws the import page into PNG files: ui_importing_pictures FOLDER LANGUAGE. QT_SCALE_FACTOR
// sets the scale.
#include "tests/support/fake_prompts.h"
#include "tests/support/temporary_store.h"
#include "ui/importing/import_form.h"
#include "ui/importing/import_page.h"
#include "ui/page/preferences.h"
#include "ui/page/store_watch.h"
#include "ui/text/translations.h"
#include "ui/widgets/focus_ring.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
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
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString language = QString::fromLocal8Bit(argv[2]);
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
    ImportPage page(services);
    page.resize(QSize(1366, 768 - 44 - 28) / app.devicePixelRatio());
    page.show();
    page.activateWindow();
    page.focusFirst();
    const auto shot = [&](const char* name) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            QTest::qWait(150);
            page.grab().save(folder.filePath(
                QLatin1String(name) + QLatin1String(scheme == Scheme::Dark ? "-dark" : "") + tail));
        }
        theme.setScheme(Scheme::Light);
    };
    const auto run = [&](const char* name) {
        page.findChild<QAction*>(QLatin1String(name))->trigger();
        while (page.isBusy())
            QTest::qWait(20);
        QTest::qWait(200);
    };
    QTest::qWait(200);
    shot("import-empty");
    const QString data = QStringLiteral(EXPEDIENTE_EXCHANGE_DATA "/");
    prompts.openFile = data + "cartera-mx.csv";
    page.findChild<QAction*>("chooseImportFile")->trigger();
    run("tryImport");
    shot("import-tried");
    run("runImport");
    shot("import-done");
    // The same file without its first client.
    QFile whole(prompts.openFile);
    whole.open(QIODevice::ReadOnly);
    QByteArrayList lines = whole.readAll().split('\n');
    const QByteArray gone = lines[1].left(7);
    lines.removeIf([&](const QByteArray& line) { return line.startsWith(gone); });
    QByteArray text = lines.join('\n').replace("31/10/2026", "15/11/2026");
    QFile less(folder.filePath("cartera-noviembre.csv"));
    less.open(QIODevice::WriteOnly);
    less.write(text);
    less.close();
    prompts.openFile = less.fileName();
    page.findChild<QAction*>("chooseImportFile")->trigger();
    page.findChild<QCheckBox*>("importFull")->setChecked(true);
    run("runImport");
    shot("import-missing");
    less.remove();
    return 0;
}
