#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

/// Whatever it measures on a loaded machine: that it measures is what counts here.
QJsonArray measuredIn(const QTemporaryDir& folder, const QStringList& arguments)
{
    QProcess bench;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    bench.setProcessEnvironment(environment);
    bench.start(QStringLiteral(EXPEDIENTE_BIN "/expediente-bench"),
        QStringList{
            QStringLiteral("--cases"), QStringLiteral("40"), QStringLiteral("--out"), folder.path()}
            + arguments);
    REQUIRE(bench.waitForFinished(-1));
    INFO(bench.readAllStandardError().toStdString());
    REQUIRE(bench.exitStatus() == QProcess::NormalExit);
    REQUIRE(bench.exitCode() < 2);
    QFile json(folder.filePath(QStringLiteral("bench.json")));
    REQUIRE(json.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(json.readAll()).array();
}

} // namespace

TEST_CASE("the bench measures what design.md limits, each beside its bare counterpart")
{
    // Only ./dev bench installs what one of the imports is measured against.
    const int imports = QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty() ? 1 : 2;
    for (const auto& [name, lines] : std::initializer_list<std::pair<const char*, int>>{
             {"reads", 4}, {"rules", 2}, {"save", 1}, {"window", 2}, {"imports", imports}}) {
        INFO(name);
        const QTemporaryDir folder;
        int limited = 0;
        for (const auto value : measuredIn(folder, {QLatin1StringView(name)})) {
            const auto line = value.toObject();
            if (line[QStringLiteral("limit")].toString().isEmpty())
                continue;
            ++limited;
            INFO(line[QStringLiteral("what")].toString().toStdString());
            CHECK_FALSE(line[QStringLiteral("ours")].toString().isEmpty());
            CHECK(line[QStringLiteral("met")].isBool());
        }
        CHECK(limited >= lines);
    }
}
