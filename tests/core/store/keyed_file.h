#pragma once
// A keyed database in a folder of its own, and what tests ask of its files.
#include "core/store/database.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace expediente {

struct KeyedFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("store.db"));
    DataKey key = DataKey::random();

    Database make(const Database::Options& options = {}) const
    {
        return Database::open(path, key, Database::Mode::Create, options).value();
    }
    Database write() const { return Database::open(path, key, Database::Mode::ReadWrite).value(); }
    Database read() const { return Database::open(path, key, Database::Mode::ReadOnly).value(); }

    /// The error with which the file is refused.
    Error refusal(Database::Mode mode = Database::Mode::ReadWrite) const
    {
        const auto opened = Database::open(path, key, mode);
        REQUIRE_FALSE(opened.has_value());
        return opened.error();
    }

    QByteArray bytes(const char* suffix = "") const
    {
        QFile file(path + QLatin1StringView(suffix));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void overwrite(const QByteArray& bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    void flipByte(qint64 at) const
    {
        QByteArray changed = bytes();
        changed[at] = char(changed.at(at) ^ 0x55);
        overwrite(changed);
    }
};

/// A table of `rows` rows of about 500 bytes each, so that it takes several pages.
inline void fill(Database& database, int rows)
{
    database.sql().exec("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
    for (int row = 0; row < rows; ++row)
        database.sql().exec("INSERT INTO note (text) VALUES (hex(randomblob(250)))");
}

inline int count(Database& database, const char* table = "note")
{
    return database.sql().execAndGet("SELECT count(*) FROM " + std::string(table)).getInt();
}

} // namespace expediente
