// An evidence pack, made by the real program, checked by it, changed in every way.
#include "core/evidence/zip_file.h"
#include "tests/acceptance/cli_process.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace expediente;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct Exported : DemoFolder {
    PackedFiles files;

    Exported()
    {
        const auto made =
            onStore({"export", "--case", "2026-004718", "-o", path(QStringLiteral("e.zip"))});
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
        const auto unpacked = unzipped(contents(path(QStringLiteral("e.zip"))));
        REQUIRE(unpacked);
        files = *unpacked;
    }
    CliRun verify(const PackedFiles& changed) const
    {
        const auto zip = zipped(changed);
        REQUIRE(zip);
        return run({"verify", write(QStringLiteral("changed.zip"), *zip), "--json"});
    }
};

} // namespace

TEST_CASE("a case leaves as an evidence pack that verifies, opens by its index and is on record")
{
    const Exported exported;
    const auto verified = exported.run({"verify", exported.path("e.zip")});
    INFO(verified.out.toStdString());
    CHECK(verified.status == 0);
    CHECK(verified.out.contains("2026-004718"));
    REQUIRE(exported.files.contains("index.html"));
    const auto index = exported.files.at("index.html");
    CHECK(index.contains("María Guadalupe Hernández Rosas"));
    CHECK(index.contains("sha256sum"));
    CHECK(index.contains("pdfsig"));
    CHECK_FALSE(index.contains("<script"));
    // Nothing of the 149 other cases.
    CHECK_FALSE(index.contains("Adrián Bautista Cruz"));
    for (const auto& [name, bytes] : exported.files)
        if (name.startsWith(QStringLiteral("facts/")))
            CHECK_FALSE(bytes.contains("Bautista"));
    CHECK(exported.onStore({"facts"}).out.contains("\"what\":\"evidence\""));
    CHECK(exported.onStore({"export", "--case", "no-such", "-o", exported.path("n.zip")}).status
        == 2);
    CHECK_FALSE(QFile::exists(exported.path("n.zip")));
}

TEST_CASE("verify names what was changed in a pack, whatever it is")
{
    const Exported exported;
    int tried = 0;
    for (const auto& [name, bytes] : exported.files) {
        if (tried++ % 7 != 0 && !name.startsWith(QStringLiteral("manifest")))
            continue; // every file is tried in the tests of core
        INFO(name.toStdString());
        auto changed = exported.files;
        changed[name][bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        const auto verified = exported.verify(changed);
        CHECK(verified.status == 1);
        CHECK_FALSE(verified.json()["sound"].toBool(true));
        CHECK_FALSE(verified.json()["findings"].toArray().isEmpty());
        changed.erase(name);
        CHECK(exported.verify(changed).status == 1);
    }
}

TEST_CASE("what is no pack is refused in words")
{
    const CliFolder folder;
    for (const QByteArray& bytes : {QByteArray("PK\x03\x04 no"), QByteArray(), QByteArray("x")}) {
        const auto verified = folder.run({"verify", folder.write(QStringLiteral("x.zip"), bytes)});
        CHECK(verified.status == 1);
        CHECK_FALSE(verified.err.isEmpty());
    }
    const auto zip = zipped({{QStringLiteral("index.html"), "<html>"}}).value();
    const auto verified = folder.run({"verify", folder.write(QStringLiteral("y.zip"), zip)});
    CHECK(verified.status == 1);
    CHECK(verified.out.contains("manifest.json"));
}

TEST_CASE("an authority for timestamps is named once, and never one that is no address")
{
    const DemoFolder folder;
    const auto counts = [](const CliRun& run) {
        return std::pair(run.json()["timestamps"].toInt(-1), run.json()["waiting"].toInt(-1));
    };
    const auto none = folder.onStore({"timestamp", "--json"});
    CHECK(none.status == 0); // nothing was signed, so nothing waits
    CHECK(counts(none) == std::pair(0, 0));
    for (const char* bad : {"ftp://tsa.example", "https://ana:secreta@tsa.example", "tsa"}) {
        const auto refused = folder.onStore({"timestamp", "--authority", QString::fromLatin1(bad)});
        CHECK(refused.status == 2);
        CHECK(refused.err.contains("time_authority"));
        CHECK_FALSE(refused.err.contains("secreta"));
    }
    const auto named =
        folder.onStore({"timestamp", "--authority", "http://127.0.0.1:1/tsa", "--json"});
    CHECK(named.status == 0); // nobody is asked for nothing
    CHECK(counts(named) == std::pair(0, 0));
    CHECK(folder.onStore({"facts"}).out.contains("http://127.0.0.1:1/tsa"));
}
