#include "core/vault/vault.h"

#include "tests/core/vault/cheap.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace expediente;

namespace {

Secret phrase(const char* utf8)
{
    return passphraseFrom(QByteArray(utf8));
}

ErrorCode codeOf(const auto& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

struct Fixture {
    QTemporaryDir folder;
    QString dir = folder.filePath(QStringLiteral("store"));
    vault::NewVault made = vault::create(dir, phrase("siete gatos negros"), cheap).value();

    QByteArray file() const
    {
        QFile vault(vaultPath(dir));
        REQUIRE(vault.open(QIODevice::ReadOnly));
        return vault.readAll();
    }
};

} // namespace

TEST_CASE("a vault opens with its passphrase and with its recovery key, to the same data key")
{
    const Fixture f;
    CHECK(vault::unlock(f.dir, phrase("siete gatos negros")).value() == f.made.dataKey);
    CHECK(vault::unlockWithRecovery(f.dir, f.made.recoveryKey).value() == f.made.dataKey);
    CHECK(codeOf(vault::unlock(f.dir, phrase("siete gatos negroz"))) == ErrorCode::WrongPassphrase);
    CHECK(codeOf(vault::unlock(f.dir, Secret())) == ErrorCode::WrongPassphrase);
    CHECK(codeOf(vault::unlock(f.dir, Secret(2000))) == ErrorCode::WrongPassphrase);
}

TEST_CASE("two vaults of the same passphrase share no key, and each other's recovery key is wrong")
{
    const Fixture one;
    const Fixture other;
    CHECK_FALSE(one.made.dataKey == other.made.dataKey);
    CHECK(codeOf(vault::unlockWithRecovery(one.dir, other.made.recoveryKey))
        == ErrorCode::WrongRecoveryKey);
}

TEST_CASE("an accent typed as one key or as two opens the same vault")
{
    QTemporaryDir folder;
    const auto made =
        vault::create(folder.path(), passphraseFrom(QStringLiteral("caf\u00e9 de olla")), cheap);
    REQUIRE(made);
    CHECK(vault::unlock(folder.path(), passphraseFrom(QStringLiteral("cafe\u0301 de olla"))));
    CHECK(vault::unlock(folder.path(), phrase("caf\xc3\xa9 de olla\r\n")));
    CHECK_FALSE(vault::unlock(folder.path(), phrase("cafe de olla")));
}

TEST_CASE("ten characters are enough, nine are not, however many bytes they take")
{
    QTemporaryDir folder;
    const auto nine = vault::create(folder.path(), phrase("ñññññññññ"), cheap);
    CHECK(codeOf(nine) == ErrorCode::WeakPassphrase);
    CHECK(nine.error().args == QStringList{QStringLiteral("10")});
    CHECK_FALSE(QFile::exists(vaultPath(folder.path())));
    CHECK(vault::create(folder.path(), phrase("ññññññññññ"), cheap));
}

TEST_CASE("an endless passphrase is refused before it is tried")
{
    QTemporaryDir folder;
    CHECK(codeOf(vault::create(folder.path(), Secret(2000), cheap)) == ErrorCode::BadInput);
}

TEST_CASE("a vault is never made over another")
{
    const Fixture f;
    const QByteArray before = f.file();
    CHECK(codeOf(vault::create(f.dir, phrase("otra frase de paso"), cheap))
        == ErrorCode::StoreExists);
    CHECK(f.file() == before);
}

TEST_CASE("a new passphrase opens the same data key, the old one nothing")
{
    const Fixture f;
    const Secret next = phrase("ocho perros blancos");
    CHECK(codeOf(vault::changePassphrase(f.dir, phrase("no es ésta, no"), next, cheap))
        == ErrorCode::WrongPassphrase);
    CHECK(
        codeOf(vault::changePassphrase(f.dir, phrase("siete gatos negros"), phrase("corta"), cheap))
        == ErrorCode::WeakPassphrase);
    CHECK(vault::unlock(f.dir, phrase("siete gatos negros")));

    REQUIRE(vault::changePassphrase(f.dir, phrase("siete gatos negros"), next, cheap));
    CHECK(vault::unlock(f.dir, next).value() == f.made.dataKey);
    CHECK(codeOf(vault::unlock(f.dir, phrase("siete gatos negros"))) == ErrorCode::WrongPassphrase);
    CHECK(vault::unlockWithRecovery(f.dir, f.made.recoveryKey).value() == f.made.dataKey);
}

TEST_CASE("the recovery key gives a forgotten passphrase a successor")
{
    const Fixture f;
    const Secret next = phrase("ocho perros blancos");
    REQUIRE(vault::changePassphraseWithRecovery(f.dir, f.made.recoveryKey, next, cheap));
    CHECK(vault::unlock(f.dir, next).value() == f.made.dataKey);
    CHECK(codeOf(vault::unlock(f.dir, phrase("siete gatos negros"))) == ErrorCode::WrongPassphrase);
}

TEST_CASE(
    "a new recovery key opens nothing before it is put in force, and the old one nothing after")
{
    const Fixture f;
    CHECK(codeOf(vault::makeRecoveryKey(f.dir, phrase("no es ésta, no")))
        == ErrorCode::WrongPassphrase);
    const auto fresh = vault::makeRecoveryKey(f.dir, phrase("siete gatos negros"));
    REQUIRE(fresh);
    CHECK(codeOf(vault::unlockWithRecovery(f.dir, fresh->text)) == ErrorCode::WrongRecoveryKey);
    CHECK(vault::unlockWithRecovery(f.dir, f.made.recoveryKey).value() == f.made.dataKey);
    REQUIRE(vault::putRecoveryKey(f.dir, fresh->slot));
    CHECK(vault::unlockWithRecovery(f.dir, fresh->text).value() == f.made.dataKey);
    CHECK(codeOf(vault::unlockWithRecovery(f.dir, f.made.recoveryKey))
        == ErrorCode::WrongRecoveryKey);
    CHECK(vault::unlock(f.dir, phrase("siete gatos negros")));
}

TEST_CASE("vault.json is its owner's alone and holds neither key nor passphrase")
{
    const Fixture f;
    struct stat info { };
    REQUIRE(::stat(QFile::encodeName(vaultPath(f.dir)).constData(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
    REQUIRE(::stat(QFile::encodeName(f.dir).constData(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0700);
    CHECK_FALSE(f.file().contains(f.made.dataKey.view().toByteArray().toHex()));
    CHECK_FALSE(f.file().contains(f.made.recoveryKey.view()));
    CHECK_FALSE(f.file().contains("gatos"));
}

TEST_CASE("a save that fails half way leaves the old vault as it was")
{
    const Fixture f;
    const QByteArray before = f.file();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit whole{};
    getrlimit(RLIMIT_FSIZE, &whole);
    // Wherever the writing stops, from the first byte to the one before the last.
    for (rlim_t most = 0; most < rlim_t(before.size()) - 8; most += 97) {
        INFO(most);
        const rlimit tiny{most, whole.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tiny);
        const auto changed = vault::changePassphrase(
            f.dir, phrase("siete gatos negros"), phrase("ocho perros blancos"), cheap);
        setrlimit(RLIMIT_FSIZE, &whole);

        CHECK(codeOf(changed) == ErrorCode::FileUnwritable);
        CHECK(f.file() == before);
        CHECK(QDir(f.dir).entryList(QDir::Files).size() == 1);
    }
    CHECK(vault::unlock(f.dir, phrase("siete gatos negros")));
}

TEST_CASE("a vault that isn't there is missing, not damaged")
{
    QTemporaryDir folder;
    CHECK(codeOf(vault::unlock(folder.path(), phrase("siete gatos negros")))
        == ErrorCode::VaultMissing);
}
