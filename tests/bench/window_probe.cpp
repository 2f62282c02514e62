// One start of the window, or of a bare one, in a process of its own:
//   expediente-bench-window STORE ours|bare
// prints the milliseconds from the passphrase to a page that can be used, and the memory in KiB.
#include "core/casefile/catalogue.h"
#include "core/store/connection.h"
#include "core/vault/vault.h"
#include "resources/embedded.h"
#include "tests/bench/sample.h"
#include "tests/bench/timing.h"
#include "tests/support/fake_prompts.h"
#include "ui/page/preferences.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/states.h"

#include <QApplication>
#include <QFile>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace expediente;

namespace {

void handleEvents()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

/// VmRSS of this process; 0 where the system does not say.
qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

bool isRead(const QWidget& window)
{
    for (const auto* bars : window.findChildren<ui::LoadingBars*>())
        if (bars->isVisible())
            return false;
    return true;
}

void oursUsable(QApplication& app, const QString& dir)
{
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    ui::Theme theme;
    ui::Appearance appearance(app, theme, preferences);
    ui::FakePrompts prompts;
    ui::MainWindow window({
        .theme = theme,
        .appearance = appearance,
        .preferences = preferences,
        .prompts = prompts,
        .dir = dir,
        .today = bench::Sample::day,
        .relaunch = [] {},
    });
    window.begin();
    window.resize(1366, 768);
    window.show();
    handleEvents();
    const double time = bench::microseconds([&] {
        window.unlockWith(bench::Sample::passphrase());
        while (!window.workspace() || !isRead(window))
            handleEvents();
        window.grab();
    });
    std::printf("%.1f %lld\n", time / 1000, (long long)residentKiB());
}

/// The least that shows a page of the same store: a table of fifty rows, nothing translated,
/// themed or checked.
void bareUsable(const QString& dir)
{
    QTableView view;
    view.resize(1366, 768);
    view.show();
    handleEvents();
    QStandardItemModel model;
    const double time = bench::microseconds([&] {
        const auto key = vault::unlock(dir, bench::Sample::passphrase());
        Connection connection(
            Database::open(dir + QStringLiteral("/store.db"), *key, Database::Mode::ReadOnly)
                .value());
        auto query = connection.query(
            "SELECT * FROM case_summary WHERE state = 0 ORDER BY next_due, subject LIMIT 50");
        while (query.next()) {
            QList<QStandardItem*> cells;
            for (int column = 0; column < 12; ++column)
                cells << new QStandardItem(query.text(column));
            model.appendRow(cells);
        }
        view.setModel(&model);
        handleEvents();
        view.grab();
    });
    std::printf("%.1f %lld\n", time / 1000, (long long)residentKiB());
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc != 3)
        return 2;
    const QString dir = QFile::decodeName(argv[1]);
    if (qstrcmp(argv[2], "bare") == 0)
        bareUsable(dir);
    else
        oursUsable(app, dir);
    return 0;
}
