#pragma once
#include "core/store/connection.h"
#include "core/vault/vault.h"
#include "tests/acceptance/cli_process.h"

#include <catch2/catch_test_macros.hpp>

namespace expediente {

/// What somebody could do who has the passphrase and means to change the record.
inline void tamper(const CliFolder& folder, const QByteArray& sql)
{
    auto key = vault::unlock(folder.store(), passphraseFrom(QByteArray("grapa batería correcta")));
    REQUIRE(key);
    auto database = Database::open(
        folder.store() + QStringLiteral("/store.db"), *key, Database::Mode::ReadWrite);
    REQUIRE(database);
    Connection connection(std::move(*database));
    connection.execute("PRAGMA foreign_keys = OFF");
    connection.execute(sql.constData());
}

} // namespace expediente
