#include "core/exchange/workbook_source.h"

#include "core/tables/table_trouble.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sys/mman.h>

namespace expediente {

namespace {

constexpr int startMs = 30'000;
constexpr int waitMs = 100;
constexpr qint64 mostRowBytes = 512ll << 20;

tl::unexpected<Error> refuseWorkbook(TableEnd end, const QString& path)
{
    switch (end) {
    case TableEnd::NotAWorkbook:
        return fail(ErrorCode::NotAWorkbook, {path});
    case TableEnd::Locked:
        return fail(ErrorCode::WorkbookLocked, {path});
    case TableEnd::OldFormat:
        return fail(ErrorCode::OldWorkbook, {path});
    case TableEnd::TooLarge:
        return fail(ErrorCode::WorkbookTooLarge, {path});
    case TableEnd::Damaged:
        return fail(ErrorCode::WorkbookDamaged, {path});
    case TableEnd::NoSheet:
        return fail(ErrorCode::FileEmpty, {path});
    case TableEnd::Read:
    case TableEnd::BadRequest:
        break;
    }
    return fail(ErrorCode::WorkbookReader, {path});
}

/// Takes what comes; false: no more is wanted.
using Take = std::function<bool(const QByteArray&)>;

void stop(QProcess& process)
{
    process.kill();
    process.waitForFinished(startMs);
}

/// Runs the reader on the file; the file is its standard input, so that its path stands in no list
/// of processes.
Done readBy(const QStringList& arguments, const QString& path, const Watch& watch, const Take& take)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::FileMissing, {path});
    if (!QFileInfo(path).isReadable())
        return fail(ErrorCode::FileUnreadable, {path, QStringLiteral("permission")});
    QProcess process;
    QProcessEnvironment surroundings; // nothing of this process's is its business
    surroundings.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(surroundings);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardInputFile(path);
    process.start(workbookReader(), arguments);
    if (!process.waitForStarted(startMs))
        return refuseWorkbook(TableEnd::BadRequest, path);
    qint64 got = 0;
    for (bool more = true; more;) {
        more = process.waitForReadyRead(waitMs) || process.state() != QProcess::NotRunning;
        if (watch.cancelled()) {
            stop(process);
            return fail(ErrorCode::Cancelled);
        }
        const QByteArray bytes = process.readAllStandardOutput();
        got += bytes.size();
        if (got > mostRowBytes) {
            stop(process);
            return refuseWorkbook(TableEnd::TooLarge, path);
        }
        if (!bytes.isEmpty())
            watch.report(got, 0);
        if (!bytes.isEmpty() && !take(bytes)) {
            stop(process);
            return {};
        }
    }
    // What its limits end, took too much of something.
    if (process.exitStatus() != QProcess::NormalExit)
        return refuseWorkbook(TableEnd::TooLarge, path);
    const auto end = TableEnd(process.exitCode());
    return end == TableEnd::Read ? Done() : refuseWorkbook(end, path);
}

Result<int> placeOf(const QString& sheet, const QString& path, const Watch& watch)
{
    if (sheet.isEmpty())
        return -1;
    const auto sheets = workbookSheets(path, watch);
    if (!sheets)
        return fail(sheets.error());
    QStringList names;
    for (size_t i = 0; i < sheets->size(); ++i) {
        names << (*sheets)[i].name;
        if (names.back().trimmed().compare(sheet.trimmed(), Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return fail(ErrorCode::SheetMissing, {path, sheet, names.join(QStringLiteral(", "))});
}

/// A file that is only memory.
std::unique_ptr<QFile> memoryFile(const QString& name)
{
    auto file = std::make_unique<QFile>(name);
    const int descriptor = ::memfd_create("rows", MFD_CLOEXEC);
    if (descriptor < 0
        || !file->open(
            descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return nullptr;
    return file;
}

} // namespace

bool isWorkbook(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(8);
    return start.startsWith("PK\x03\x04") || start == QByteArray::fromHex("d0cf11e0a1b11ae1");
}

QString workbookReader()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = here + QStringLiteral("/expediente-tables");
    return QFileInfo::exists(beside)
        ? beside
        : here + QStringLiteral("/../libexec/expediente/expediente-tables");
}

Result<std::vector<WorkbookSheet>> workbookSheets(const QString& path, const Watch& watch)
{
    QByteArray answer;
    const auto read = readBy({QStringLiteral("sheets")}, path, watch, [&](const QByteArray& bytes) {
        answer += bytes;
        return true;
    });
    if (!read)
        return fail(read.error());
    std::vector<WorkbookSheet> sheets;
    for (const auto& entry : QCborValue::fromCbor(answer).toArray()) {
        const QCborMap sheet = entry.toMap();
        sheets.push_back({sheet[QStringLiteral("name")].toString(),
            sheet[QStringLiteral("hidden")].toBool(), sheet[QStringLiteral("filled")].toBool()});
    }
    return sheets;
}

Result<std::unique_ptr<QFile>> workbookRows(
    const QString& path, const WorkbookRequest& request, const Watch& watch)
{
    const auto place = placeOf(request.sheet, path, watch);
    if (!place)
        return fail(place.error());
    auto file = memoryFile(path);
    if (!file)
        return fail(ErrorCode::WorkbookReader, {path});
    const QStringList arguments{QStringLiteral("rows"), QString::number(*place),
        request.decimalMark == ',' ? QStringLiteral("comma") : QStringLiteral("point")};
    bool whole = true;
    const auto read = readBy(arguments, path, watch, [&](const QByteArray& bytes) {
        whole = file->write(bytes) == bytes.size();
        return whole && (request.enough == 0 || file->size() < request.enough);
    });
    if (!read)
        return fail(read.error());
    if (!whole)
        return refuseWorkbook(TableEnd::TooLarge, path);
    // What was read only in part ends where its last whole row does.
    if (request.enough > 0 && file->size() >= request.enough) {
        file->seek(0);
        const qsizetype end = file->readAll().lastIndexOf('\n');
        file->resize(end + 1);
    }
    file->seek(0);
    return file;
}

} // namespace expediente
