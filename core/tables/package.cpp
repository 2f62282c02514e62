#include "core/tables/package.h"

#include <QByteArray>

#include <optional>
#include <zip.h>

namespace expediente {

namespace {

constexpr qsizetype blockSize = 1 << 20;

/// An encrypted .xlsx lies in the same wrapping as the old .xls; the name of its one stream tells.
TableEnd whatIsInTheOldWrapping(std::FILE* file)
{
    QByteArray mark;
    for (const char c : QByteArrayLiteral("EncryptedPackage"))
        mark.append(c).append('\0');
    QByteArray window;
    QByteArray block(blockSize, Qt::Uninitialized);
    std::rewind(file);
    while (const auto count = std::fread(block.data(), 1, size_t(block.size()), file)) {
        window += block.first(qsizetype(count));
        if (window.contains(mark))
            return TableEnd::Locked;
        window = window.last(std::min(window.size(), mark.size()));
    }
    return TableEnd::OldFormat;
}

void checkSignature(std::FILE* file)
{
    QByteArray start(8, '\0');
    const auto count = std::fread(start.data(), 1, size_t(start.size()), file);
    if (count == 8 && start == QByteArray::fromHex("d0cf11e0a1b11ae1"))
        throw TableTrouble{whatIsInTheOldWrapping(file)};
    if (!start.startsWith("PK\x03\x04"))
        throw TableTrouble{TableEnd::NotAWorkbook};
    std::rewind(file);
}

} // namespace

Package::Package(std::FILE* file, const PackageLimits& limits) : m_limits(limits)
{
    checkSignature(file);
    zip_source_t* source = zip_source_filep_create(file, 0, -1, nullptr);
    m_archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!m_archive) {
        zip_source_free(source);
        throw TableTrouble{TableEnd::Damaged};
    }
    try {
        checkSizes();
    } catch (...) {
        zip_discard(m_archive);
        throw;
    }
}

Package::~Package()
{
    zip_discard(m_archive);
}

void Package::checkSizes() const
{
    const auto count = zip_get_num_entries(m_archive, 0);
    if (count > m_limits.parts)
        throw TableTrouble{TableEnd::TooLarge};
    qint64 all = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive, zip_uint64_t(i), 0, &stat) != 0
            || !(stat.valid & ZIP_STAT_SIZE))
            throw TableTrouble{TableEnd::Damaged};
        if (stat.size > zip_uint64_t(m_limits.part) || (all += qint64(stat.size)) > m_limits.all)
            throw TableTrouble{TableEnd::TooLarge};
    }
}

qint64 Package::find(const QString& part) const
{
    return zip_name_locate(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE);
}

bool Package::has(const QString& part) const
{
    return find(part) >= 0;
}

std::unique_ptr<PartDevice> Package::open(const QString& part)
{
    const qint64 index = find(part);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) != 0)
        throw TableTrouble{TableEnd::Damaged};
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        throw TableTrouble{TableEnd::Locked};
    zip_file_t* file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (!file)
        throw TableTrouble{TableEnd::Damaged};
    return std::make_unique<PartDevice>(file, qint64(stat.size), m_unpacked, m_limits.all);
}

PartDevice::PartDevice(zip_file* file, qint64 declared, qint64& unpacked, qint64 limit)
    : m_file(file), m_declared(declared), m_unpacked(unpacked), m_limit(limit)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PartDevice::~PartDevice()
{
    zip_fclose(m_file);
}

qint64 PartDevice::readData(char* data, qint64 size)
{
    if (m_trouble)
        return -1;
    const qint64 count = zip_fread(m_file, data, zip_uint64_t(size));
    if (count < 0) {
        m_trouble = TableEnd::Damaged; // a checksum, or a broken stream
        return -1;
    }
    m_read += count;
    m_unpacked += count;
    // More than the directory says: it was written to get past the check of sizes.
    if (m_read > m_declared)
        m_trouble = TableEnd::Damaged;
    else if (m_unpacked > m_limit)
        m_trouble = TableEnd::TooLarge;
    else
        return count;
    return -1;
}

} // namespace expediente
