#include "app/workstation/command_line.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

using namespace expediente;

namespace {

Result<CommandLine> read(const QStringList& arguments)
{
    return readCommandLine(QStringList("expediente") + arguments);
}

} // namespace

TEST_CASE("the program is told where the store is, the day, the language and the theme")
{
    const auto line = read({"--store", "/somewhere", "--today", "2026-11-24", "--language", "en",
        "--theme", "dark", "--passphrase-file", "/secret"});
    REQUIRE(line);
    CHECK(line->store == "/somewhere");
    CHECK(line->passphraseFile == "/secret");
    CHECK(line->today == QDate(2026, 11, 24));
    CHECK(line->language == ui::Language::English);
    CHECK(line->scheme == ui::Scheme::Dark);
    CHECK_FALSE(line->locked);
}

TEST_CASE("after a lock no file and no environment opens the store, only what is typed")
{
    qputenv("EXPEDIENTE_PASSPHRASE_FILE", "/environment");
    const auto open = read({});
    const auto locked = read({"--passphrase-file", "/secret", "--locked"});
    qunsetenv("EXPEDIENTE_PASSPHRASE_FILE");
    REQUIRE(open);
    CHECK(open->passphraseFile == "/environment");
    REQUIRE(locked);
    CHECK(locked->locked);
    CHECK(locked->passphraseFile.isEmpty());
}

TEST_CASE("what can't be understood is refused by name")
{
    for (const QStringList& wrong :
        {QStringList{"--today", "24/11/2026"}, QStringList{"--language", "fr"},
            QStringList{"--theme", "pink"}, QStringList{"stray"}}) {
        const auto line = read(wrong);
        INFO(wrong.join(' ').toStdString());
        REQUIRE_FALSE(line);
        CHECK(line.error().code == ErrorCode::BadInput);
        CHECK(line.error().args.join(' ').contains(wrong.back()));
    }
    CHECK_FALSE(read({"--no-such-option"}));
}
