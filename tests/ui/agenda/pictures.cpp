// Draws the pages of the day into PNG files: ui_day_pictures FOLDER es|en [PAGE…].
// QT_SCALE_FACTOR sets the scale.
#include "core/demo/write_demo.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/page/page.h"
#include "ui/promises/promises_page.h"
#include "ui/text/translations.h"
#include "ui/today/today_page.h"
#include "ui/visits/visits_page.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace {

using namespace expediente;
using namespace expediente::ui;

/// What the shell leaves of 1366×768 under its bars.
QSize pageSize(const QApplication& app)
{
    const QSizeF screen = QSizeF(1366, 768) / app.devicePixelRatio();
    return QSize(qRound(screen.width()), qRound(screen.height()) - 28 - 44 - 28);
}

class Album {
public:
    Album(QApplication& app, PageBench& bench, QDir folder, QString language)
        : m_app(app), m_bench(bench), m_folder(std::move(folder)), m_language(std::move(language))
    {
    }

    template <class P>
    void draw(const char* name)
    {
        P page(m_bench.services());
        page.resize(pageSize(m_app));
        page.show();
        page.activateWindow();
        QTest::qWait(1200);
        page.focusFirst();
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            m_bench.theme.setScheme(scheme);
            QTest::qWait(100);
            const QString file =
                QStringLiteral("%1-%2%3-%4.png")
                    .arg(QLatin1String(name), m_language,
                        scheme == Scheme::Dark ? QStringLiteral("-dark") : QString())
                    .arg(qRound(m_app.devicePixelRatio() * 100));
            page.grab().save(m_folder.filePath(file));
        }
        m_bench.theme.setScheme(Scheme::Light);
    }

private:
    QApplication& m_app;
    PageBench& m_bench;
    QDir m_folder;
    QString m_language;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    const QStringList arguments = app.arguments();
    const QDir folder(arguments.value(1));
    const Language language =
        arguments.value(2) == QStringLiteral("en") ? Language::English : Language::Spanish;
    installTranslations(app, language);
    PageBench bench(language);
    applyTheme(app, bench.theme);
    FocusRing::install(app, bench.theme);

    Album album(app, bench, folder, arguments.value(2));
    const auto wanted = [pages = arguments.mid(3)](const char* page) {
        return pages.isEmpty() || pages.contains(QLatin1String(page));
    };
    if (wanted("empty")) {
        album.draw<TodayPage>("today-empty");
        album.draw<VisitsPage>("visits-empty");
        album.draw<PromisesPage>("promises-empty");
    }
    const DemoPortfolio portfolio(7, 1000, PageBench::today(), bench.store->identity());
    if (const auto written = writeDemo(*bench.store, portfolio); !written)
        return 1;
    if (wanted("today"))
        album.draw<TodayPage>("today");
    if (wanted("visits"))
        album.draw<VisitsPage>("visits");
    if (wanted("promises"))
        album.draw<PromisesPage>("promises");
    return 0;
}
