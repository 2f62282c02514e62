// A process that writes to a store until it is killed, and says on standard output what was
// acknowledged to it: the id of each fact, once its future is ready. Used by kill_test.cpp.
#include "core/store/store.h"
#include "tests/support/random_case.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace expediente;

namespace {

void acknowledge(const Appended& appended)
{
    QByteArray lines;
    for (const auto id : appended.ids)
        lines += id.toString().toLatin1() + '\n';
    // One write, straight to the pipe: what the parent reads was acknowledged.
    if (::write(STDOUT_FILENO, lines.constData(), size_t(lines.size())) < 0)
        ::_exit(3);
}

void logForever(Store& store, quint64 seed)
{
    for (;; ++seed) {
        RandomCase random(seed);
        const auto history = random.history(20);
        const auto opened = store.append({history.begin(), history.begin() + 3}).result();
        if (!opened)
            ::_exit(4);
        acknowledge(*opened);
        for (auto fact = history.begin() + 3; fact != history.end(); ++fact)
            if (const auto done = store.append({*fact}).result())
                acknowledge(*done);
    }
}

void importForever(Store& store, quint64 seed)
{
    for (;;) {
        const auto import = store.beginImport().result();
        if (!import)
            ::_exit(5);
        Appended staged;
        for (int batch = 0; batch < 3; ++batch, ++seed) {
            const auto done = store.stageImport(*import, RandomCase(seed).history(0)).result();
            staged.ids.insert(staged.ids.end(), done->ids.begin(), done->ids.end());
        }
        ImportCompleted summary;
        summary.file = QStringLiteral("cartera.csv");
        summary.sha256 = QByteArray(64, 'a');
        summary.profile = summary.kind = QStringLiteral("portfolio");
        if (!store.completeImport(*import, summary).result())
            ::_exit(6);
        acknowledge(staged);
        store.applyImported({});
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    const auto key =
        DataKey::from(Secret::takeFrom(QByteArray::fromHex(qgetenv("EXPEDIENTE_TEST_KEY"))));
    if (arguments.size() != 4 || !key)
        return 2;
    const SystemClock clock(QTimeZone("America/Mexico_City"));
    auto store = Store::open(arguments[1], *key, Store::Access::ReadWrite, {}, clock);
    if (!store)
        return 1;
    const quint64 seed = arguments[3].toULongLong();
    if (arguments[2] == QStringLiteral("import"))
        importForever(**store, seed);
    else
        logForever(**store, seed);
}
