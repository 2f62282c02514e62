#include "app/workstation/command_line.h"
#include "core/casefile/catalogue.h"
#include "core/vault/memory_hygiene.h"
#include "core/vault/vault.h"
#include "resources/embedded.h"
#include "ui/page/preferences.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/relaunch.h"
#include "ui/shell/system_prompts.h"
#include "ui/text/translations.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

using namespace expediente;

namespace {

constexpr int badInput = 2;

/// argv before QApplication takes its own options out of it: a lock starts with the same.
QList<QByteArray> argumentsOf(int argc, char** argv)
{
    QList<QByteArray> arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QByteArray(argv[i]);
    return arguments;
}

int refuse(const Error& error)
{
    QTextStream(stderr) << "expediente: " << ui::sentence(error) << '\n';
    return badInput;
}

QString preferencesFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("preferences.ini"));
}

Result<Secret> readPassphrase(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    return passphraseFrom(file.read(qint64(vault::mostPassphraseBytes) + 2));
}

} // namespace

int main(int argc, char** argv)
{
    forbidMemoryDumps();
    const QList<QByteArray> arguments = argumentsOf(argc, argv);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("expediente"));
    QApplication::setApplicationVersion(QStringLiteral(EXPEDIENTE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("expediente"));

    ui::Preferences preferences(preferencesFile());
    ui::installTranslations(app, preferences.language());
    const auto line = readCommandLine(QApplication::arguments());
    if (!line)
        return refuse(line.error());
    if (line->language)
        preferences.setLanguage(*line->language);
    if (line->scheme)
        preferences.setScheme(*line->scheme);

    ui::Theme theme;
    ui::Appearance appearance(app, theme, preferences);
    ui::SystemPrompts prompts;
    ui::MainWindow window({
        .theme = theme,
        .appearance = appearance,
        .preferences = preferences,
        .prompts = prompts,
        .dir = line->store,
        .today = line->today,
        .relaunch = [arguments] { ui::relaunch(arguments); },
        .locked = line->locked,
    });
    window.begin();
    if (!line->passphraseFile.isEmpty()) {
        auto passphrase = readPassphrase(line->passphraseFile);
        if (!passphrase)
            return refuse(passphrase.error());
        window.unlockWith(std::move(*passphrase));
    }
    window.show();
    return QApplication::exec();
}
