#include "core/evidence/zip_file.h"

#include <zip.h>

#include <QRegularExpression>

#include <memory>

namespace expediente {

namespace {

constexpr qsizetype longestName = 200;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

tl::unexpected<Error> badPack(const QString& what)
{
    return fail(ErrorCode::BadPackFile, {what});
}

bool isPlainName(const QString& name)
{
    static const QRegularExpression plain(
        QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"));
    return name.size() <= longestName && !name.contains(QStringLiteral(".."))
        && plain.match(name).hasMatch();
}

/// A source that outlives the archive which it is written to.
Source emptySource()
{
    return Source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
}

bool add(zip_t* archive, const QString& name, const QByteArray& bytes)
{
    zip_source_t* source =
        zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
    if (!source)
        return false;
    const auto index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    // The day of writing would make other bytes of the same files.
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0) == 0;
}

QByteArray bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const auto read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == zip_int64_t(stat.size) ? bytes : QByteArray();
}

/// Reads what there is, and never more than it said there would be.
Result<QByteArray> entry(zip_t* archive, const zip_stat_t& stat)
{
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(archive, stat.index, 0));
    if (!file)
        return badPack(QString::fromUtf8(stat.name));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const auto read = zip_fread(file.get(), bytes.data(), stat.size);
    char more = 0;
    if (read != zip_int64_t(stat.size) || zip_fread(file.get(), &more, 1) != 0)
        return badPack(QString::fromUtf8(stat.name));
    return bytes;
}

Done checkLimits(const PackedFiles& files, const ZipLimits& limits)
{
    constexpr qint64 megabyte = 1024 * 1024;
    qint64 all = 0, largest = 0;
    for (const auto& [name, bytes] : files) {
        all += bytes.size();
        largest = std::max(largest, qint64(bytes.size()));
    }
    if (all > limits.bytes)
        return fail(ErrorCode::PackTooLarge,
            {QString::number(all / megabyte), QString::number(limits.bytes / megabyte)});
    if (largest > limits.oneFile)
        return fail(ErrorCode::PackTooLarge,
            {QString::number(largest / megabyte), QString::number(limits.oneFile / megabyte)});
    if (files.size() > size_t(limits.files))
        return badPack(QStringLiteral("too many files"));
    return {};
}

} // namespace

Result<QByteArray> zipped(const PackedFiles& files, const ZipLimits& limits)
{
    if (const auto fits = checkLimits(files, limits); !fits)
        return fail(fits.error());
    Source source = emptySource();
    Archive archive(source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr) : nullptr);
    if (!archive)
        return badPack(QStringLiteral("out of memory"));
    zip_source_keep(source.get());
    for (const auto& [name, bytes] : files) {
        if (!isPlainName(name))
            return fail(ErrorCode::BadInput, {name});
        if (!add(archive.get(), name, bytes))
            return badPack(name);
    }
    if (zip_close(archive.get()) != 0)
        return badPack(QStringLiteral("out of memory"));
    archive.release();
    return bytesOf(source.get());
}

Result<PackedFiles> unzipped(const QByteArray& bytes, const ZipLimits& limits)
{
    if (bytes.isEmpty()) // which libzip takes for an archive of nothing
        return badPack(QStringLiteral("not a ZIP file"));
    Source source(
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr));
    Archive archive(
        source ? zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr) : nullptr);
    if (!archive)
        return badPack(QStringLiteral("not a ZIP file"));
    source.release(); // the archive's now
    const auto count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.files)
        return badPack(QStringLiteral("too many files"));
    PackedFiles files;
    qint64 all = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), zip_uint64_t(i), 0, &stat) != 0)
            return badPack(QStringLiteral("not a ZIP file"));
        const QString name = QString::fromUtf8(stat.name);
        if (name.endsWith(u'/'))
            continue;
        if (!isPlainName(name))
            return badPack(name.left(longestName));
        if (qint64(stat.size) > limits.oneFile || (all += qint64(stat.size)) > limits.bytes)
            return badPack(QStringLiteral("too large"));
        if (files.contains(name))
            return badPack(name);
        auto content = entry(archive.get(), stat);
        if (!content)
            return fail(content.error());
        files.emplace(name, std::move(*content));
    }
    return files;
}

} // namespace expediente
