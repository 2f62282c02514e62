#include "core/exchange/csv_reader.h"

#include "core/exchange/csv_parser.h"
#include "core/exchange/delimiter.h"
#include "core/exchange/workbook_source.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace expediente {

namespace {

constexpr qint64 blockSize = 64 << 10;
constexpr qint64 sampleSize = 256 << 10;

} // namespace

QString columnKey(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

struct CsvReader::Impl {
    std::unique_ptr<QFile> file;
    CsvOptions options;
    bool isWorkbook = false;
    std::function<bool()> cancelled;
    TextShape shape;
    char delimiter = ',';
    QStringList header;
    QHash<QString, int> columns;
    std::unique_ptr<CsvParser> parser;
    std::vector<std::string_view> cells;
    QByteArray block;
    std::string recoded;
    bool ended = false;

    Done openFile(const QString& path, const Watch& watch);
    Done findDelimiter();
    Result<std::string_view> readBlock(qint64 size);
    Done fill();
    Result<bool> take(CsvRow& row);
    Done rewind();
    Done readHeader();
    tl::unexpected<Error> refuse(CsvParser::Trouble trouble) const;
};

Done CsvReader::Impl::openFile(const QString& path, const Watch& watch)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::FileMissing, {path});
    isWorkbook = expediente::isWorkbook(path);
    if (isWorkbook) {
        // Whatever the profile says of text files: these rows are written in one way only.
        options.encoding = Encoding::Utf8;
        options.delimiter = ',';
        auto rows = workbookRows(path, {options.sheet, options.numberMark, options.enough}, watch);
        if (!rows)
            return fail(rows.error());
        file = std::move(*rows);
        return {};
    }
    file = std::make_unique<QFile>(path);
    if (QFileInfo(path).isDir() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {path, file->errorString()});
    return {};
}

/// The file's own word goes before the profile's, and this before what the rows look like.
Done CsvReader::Impl::findDelimiter()
{
    file->seek(shape.start);
    const auto sample = readBlock(sampleSize);
    if (!sample)
        return fail(sample.error());
    const auto line = isWorkbook ? std::nullopt : delimiterLine(*sample);
    if (line) {
        shape.start += qint64(line->bytes);
        delimiter = line->delimiter;
    } else if (options.delimiter) {
        delimiter = *options.delimiter;
    } else {
        const bool complete = shape.size - shape.start <= sampleSize;
        delimiter = expediente::findDelimiter(*sample, complete, options.headerRow);
    }
    return {};
}

/// The next bytes as UTF-8, empty at the end; valid until the next call.
Result<std::string_view> CsvReader::Impl::readBlock(qint64 size)
{
    block.resize(size);
    const qint64 count = file->read(block.data(), size);
    if (count < 0)
        return fail(ErrorCode::FileUnreadable, {file->fileName(), file->errorString()});
    const std::string_view bytes(block.constData(), size_t(count));
    if (shape.encoding == Encoding::Utf8)
        return bytes;
    recoded.clear();
    appendWindows1252(recoded, bytes);
    return std::string_view(recoded);
}

Done CsvReader::Impl::fill()
{
    if (cancelled())
        return fail(ErrorCode::Cancelled);
    const auto bytes = readBlock(blockSize);
    if (!bytes)
        return fail(bytes.error());
    ended = bytes->empty();
    const auto trouble = ended ? parser->finish() : parser->feed(*bytes);
    if (trouble != CsvParser::Trouble::None)
        return refuse(trouble);
    return {};
}

tl::unexpected<Error> CsvReader::Impl::refuse(CsvParser::Trouble trouble) const
{
    const QString row = QString::number(parser->openRow());
    if (trouble == CsvParser::Trouble::UnclosedQuote)
        return fail(ErrorCode::UnclosedQuote, {row});
    if (trouble == CsvParser::Trouble::FieldTooLarge)
        return fail(ErrorCode::FieldTooLarge, {row, QString::number(options.limits.fieldBytes)});
    return fail(ErrorCode::FileUnreadable, {file->fileName(), QStringLiteral("out of memory")});
}

Result<bool> CsvReader::Impl::take(CsvRow& row)
{
    while (!parser->take(cells, row.cellCount, row.number)) {
        if (ended)
            return false;
        if (auto filled = fill(); !filled)
            return fail(filled.error());
    }
    row.cells = cells;
    return true;
}

Done CsvReader::Impl::rewind()
{
    if (!file->seek(shape.start))
        return fail(ErrorCode::FileUnreadable, {file->fileName(), file->errorString()});
    const auto& limits = options.limits;
    parser = std::make_unique<CsvParser>(
        delimiter, CsvParser::Limits{limits.fieldBytes, limits.rowBytes, size_t(limits.columns)});
    ended = false;
    return {};
}

Done CsvReader::Impl::readHeader()
{
    CsvRow row;
    do {
        const auto got = take(row);
        if (!got)
            return fail(got.error());
        if (!*got)
            return fail(ErrorCode::FileEmpty, {file->fileName()});
    } while (row.number < options.headerRow);
    if (row.cellCount > size_t(options.limits.columns))
        return fail(ErrorCode::TooManyColumns,
            {QString::number(row.cellCount), QString::number(options.limits.columns)});
    header.clear();
    columns.clear();
    for (const auto cell : row.cells) {
        header << QString::fromUtf8(cell).normalized(QString::NormalizationForm_C).simplified();
        if (const auto key = columnKey(header.back()); !columns.contains(key))
            columns.insert(key, int(header.size()) - 1);
    }
    return {};
}

Result<CsvReader> CsvReader::open(
    const QString& path, const CsvOptions& options, const Watch& watch)
{
    auto impl = std::make_unique<Impl>();
    impl->options = options;
    impl->cancelled = watch.cancelled;
    if (auto opened = impl->openFile(path, watch); !opened)
        return fail(opened.error());
    const auto shape = inspectText(*impl->file, impl->options.encoding, watch);
    if (!shape)
        return fail(shape.error());
    impl->shape = *shape;
    if (auto found = impl->findDelimiter(); !found)
        return fail(found.error());
    CsvReader reader(std::move(impl));
    return reader.restart().map([&] { return std::move(reader); });
}

CsvReader::CsvReader(std::unique_ptr<Impl> impl) : m(std::move(impl)) { }
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader& CsvReader::operator=(CsvReader&&) noexcept = default;
CsvReader::~CsvReader() = default;

const QStringList& CsvReader::header() const
{
    return m->header;
}

QStringList CsvReader::duplicateNames() const
{
    QStringList names;
    for (int i = 0; i < m->header.size(); ++i) {
        const auto& name = m->header[i];
        if (!name.isEmpty() && columnIndex(name) != i && !names.contains(name))
            names << name;
    }
    return names;
}

int CsvReader::columnIndex(const QString& name) const
{
    return m->columns.value(columnKey(name), -1);
}

Result<bool> CsvReader::next(CsvRow& row)
{
    return m->take(row);
}

Done CsvReader::restart()
{
    if (auto rewound = m->rewind(); !rewound)
        return rewound;
    return m->readHeader();
}

int CsvReader::headerRow() const
{
    return m->options.headerRow;
}

bool CsvReader::isWorkbook() const
{
    return m->isWorkbook;
}

char CsvReader::delimiter() const
{
    return m->delimiter;
}

Encoding CsvReader::encoding() const
{
    return m->shape.encoding;
}

qint64 CsvReader::bytesRead() const
{
    return m->file->pos() - m->shape.start;
}

qint64 CsvReader::bytesTotal() const
{
    return m->shape.size - m->shape.start;
}

} // namespace expediente
