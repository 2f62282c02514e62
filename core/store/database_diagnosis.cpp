#include "core/store/database_diagnosis.h"

#include "core/store/database.h"

#include <SQLiteCpp/Statement.h>

#include <QFile>
#include <QFileInfo>

#include <bitset>
#include <cmath>

namespace expediente {

namespace {

constexpr qint64 pageSize = 4096; // SQLCipher 4's default; no store has another
constexpr QByteArrayView plainMagic("SQLite format 3");

Error damaged(const QString& path, QLatin1StringView what)
{
    return {ErrorCode::StoreDamaged, {path, QString(what)}, QString(what)};
}

/// Only of a file that could not be opened: closing it again lets go of every lock that this
/// process has on it, also those of its other connections (POSIX), and another process that closes
/// then takes the log away from under them.
QByteArray firstPage(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(pageSize) : QByteArray();
}

/// Encrypted bytes use nearly every value as often as chance would; text and most formats do not.
bool looksEncrypted(const QByteArray& bytes)
{
    constexpr int least = 64;
    if (bytes.size() < least)
        return false;
    std::bitset<256> seen;
    for (const char byte : bytes)
        seen.set(static_cast<unsigned char>(byte));
    const double expected = 256 * (1 - std::pow(255.0 / 256, double(bytes.size())));
    return double(seen.count()) > 0.8 * expected;
}

/// How many whole pages fail their authentication under the connection's key.
qint64 failingPages(SQLite::Database& sql)
{
    SQLite::Statement check(sql, "PRAGMA cipher_integrity_check");
    qint64 failing = 0;
    while (check.executeStep()) {
        const std::string line = check.getColumn(0).getString();
        if (line.find("HMAC") != std::string::npos)
            ++failing;
    }
    return failing;
}

} // namespace

Done checkFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::StoreMissing, {path});
    if (!info.isFile())
        return fail(damaged(path, finding::notAStore));
    if (info.size() == 0)
        return fail(damaged(path, finding::empty));
    return {};
}

bool endsInsidePage(const QString& path)
{
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    return !hasLog && QFileInfo(path).size() % pageSize != 0;
}

Error diagnose(SQLite::Database& sql, const QString& path)
{
    if (firstPage(path).startsWith(plainMagic))
        return damaged(path, finding::notEncrypted);
    const qint64 size = QFileInfo(path).size();
    const qint64 wholePages = size / pageSize;
    const qint64 failing = failingPages(sql);
    if (failing < wholePages) // some page opens, so the key is right
        return damaged(path, failing == 0 ? finding::truncated : finding::damagedPages);
    if (!looksEncrypted(firstPage(path)))
        return damaged(path, finding::notAStore);
    if (size % pageSize != 0)
        return damaged(path, finding::truncated);
    return {ErrorCode::StoreWrongKey, {path}, {}};
}

} // namespace expediente
