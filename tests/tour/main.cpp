// Draws every screen into PNG files. One run is one scale (QT_SCALE_FACTOR); tour.sh makes both.

#include "tests/tour/stops.h"
#include "ui/text/language.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QFile>

#include <cstdio>

using namespace expediente;

namespace {

struct Options {
    std::string out = "build/tour";
    std::string store;
    std::string passphraseFile;
    std::string language = "es";
    std::string scheme = "light";
    std::string handbook, part;
    bool pagesOnly = false;
    int cases = 400;
};

Options options(int argc, char** argv)
{
    Options chosen;
    CLI::App app("Pictures of every screen");
    app.add_option("--out", chosen.out);
    app.add_option("--store", chosen.store, "of this store rather than of a made-up one");
    app.add_option("--passphrase-file", chosen.passphraseFile)
        ->envname("EXPEDIENTE_PASSPHRASE_FILE");
    app.add_option("--language", chosen.language);
    app.add_option("--theme", chosen.scheme);
    app.add_option("--cases", chosen.cases);
    app.add_option("--handbook", chosen.handbook, "only the handbook's pictures, into this folder");
    app.add_flag("--pages-only", chosen.pagesOnly);
    app.add_option("--part", chosen.part, "only this part: entrance, supervision, sync");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::exit(app.exit(error));
    }
    return chosen;
}

Secret passphraseOf(const Options& chosen)
{
    if (chosen.store.empty())
        return tour::DemoPlace::passphrase();
    QFile file(QString::fromStdString(chosen.passphraseFile));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return passphraseFrom(file.readAll());
}

void lead(tour::Guide& guide, const Options& chosen)
{
    if (!chosen.handbook.empty())
        return tour::takeHandbookPictures(
            guide, QDir(QString::fromStdString(chosen.handbook)), chosen.cases);
    if (!chosen.store.empty()) {
        const auto window =
            guide.unlocked(QString::fromStdString(chosen.store), passphraseOf(chosen), {});
        tour::visitPages(guide, *window, !chosen.pagesOnly);
        return;
    }
    if (chosen.part == "entrance")
        return tour::visitEntrance(guide);
    if (chosen.part == "supervision")
        return tour::visitSupervision(guide, chosen.cases);
    if (chosen.part == "sync")
        return tour::visitSync(guide);
    tour::visitComponents(guide);
    tour::visitEntrance(guide);
    tour::visitTrouble(guide);
    tour::visitEmptyPages(guide);
    const tour::DemoPlace place(chosen.cases);
    const auto window = guide.unlocked(place.dir(), tour::DemoPlace::passphrase(), tour::demoDay);
    tour::visitPages(guide, *window, true);
    tour::visitPaper(guide, *window);
    tour::visitForms(guide, *window);
    tour::visitAgreement(guide, *window);
    tour::visitHelp(guide, *window);
    tour::visitShell(guide, *window);
    window->resize(QSize(1366, 768) / qApp->devicePixelRatio());
    tour::visitImport(guide, *window);
    tour::visitWithheld(guide, *window);
    tour::visitSupervision(guide, chosen.cases);
    tour::visitSync(guide);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const Options chosen = options(argc, argv);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    const ui::Language language = ui::languageFromName(QString::fromStdString(chosen.language));
    const ui::Scheme scheme = chosen.scheme == "dark" ? ui::Scheme::Dark : ui::Scheme::Light;
    tour::Guide guide(app, QDir(QString::fromStdString(chosen.out)), language, scheme);
    try {
        lead(guide, chosen);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "tour: %s\n", error.what());
        return 1;
    }
    std::printf("%d pictures in %s\n", guide.camera.pictures(), chosen.out.c_str());
    return 0;
}
