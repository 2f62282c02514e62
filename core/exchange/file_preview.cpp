#include "core/exchange/file_preview.h"

#include <algorithm>

namespace expediente {

namespace {

constexpr size_t rowsShown = 100;
constexpr qint64 workbookBytes = 256 << 10;

QStringList textsOf(const CsvRow& row)
{
    QStringList texts;
    for (const auto cell : row.cells)
        texts << QString::fromUtf8(cell.data(), qsizetype(cell.size())).simplified();
    return texts;
}

Result<std::vector<QStringList>> firstRows(CsvReader& reader, std::vector<qint64>& numbers)
{
    std::vector<QStringList> rows;
    CsvRow row;
    while (rows.size() < rowsShown) {
        const auto got = reader.next(row);
        if (!got)
            return fail(got.error());
        if (!*got)
            break;
        rows.push_back(textsOf(row));
        numbers.push_back(row.number);
    }
    return rows;
}

/// What proves one way of writing and none the other.
template <class T>
T proven(const std::vector<QStringList>& rows, T (*shown)(std::string_view), T first, T second)
{
    int forFirst = 0;
    int forSecond = 0;
    for (const auto& row : rows)
        for (const QString& cell : row) {
            const T says = shown(cell.toStdString());
            forFirst += says == first;
            forSecond += says == second;
        }
    if ((forFirst > 0) == (forSecond > 0))
        return T::Unknown;
    return forFirst > 0 ? first : second;
}

Result<CsvReader> openAt(const PreviewRequest& request, int headerRow, const Watch& watch)
{
    CsvOptions options;
    options.encoding = request.encoding;
    options.delimiter = request.delimiter;
    options.sheet = request.sheet;
    options.enough = workbookBytes;
    options.headerRow = headerRow;
    return CsvReader::open(request.file, options, watch);
}

/// Of days only: an amount can look like one whose month comes first.
DateOrder orderOfDay(std::string_view cell)
{
    const auto day = readDate(cell, {});
    return day || day.error() == Flaw::AmbiguousDate ? shownOrder(cell) : DateOrder::Unknown;
}

struct HeaderPlace {
    int row = 1; ///< as a spreadsheet counts
    std::optional<char> delimiter;
    int known = 0; ///< headings that say something
};

Result<HeaderPlace> findHeader(const PreviewRequest& request, const Watch& watch)
{
    auto reader = openAt(request, 1, watch);
    if (!reader)
        return fail(reader.error());
    std::vector<qint64> numbers;
    auto rows = firstRows(*reader, numbers);
    if (!rows)
        return fail(rows.error());
    rows->insert(rows->begin(), reader->header());
    const int found = guessHeaderRow(*rows);
    return HeaderPlace{found == 0 ? 1 : int(numbers[size_t(found) - 1]), request.delimiter,
        knownHeadings((*rows)[size_t(found)])};
}

/// Titles above the headings may be cut more evenly by another sign than the table below them:
/// what makes headings out of a row is the right one.
Result<HeaderPlace> findHeaderByAnySign(PreviewRequest request, const Watch& watch)
{
    auto best = findHeader(request, watch);
    if (!best || best->known > 1 || request.delimiter || isWorkbook(request.file))
        return best;
    for (const char sign : {',', ';', '\t', '|'}) {
        request.delimiter = sign;
        if (const auto other = findHeader(request, watch); other && other->known > best->known)
            best = other;
    }
    return best;
}

} // namespace

Result<FilePreview> previewFile(const PreviewRequest& request, const Watch& watch)
{
    FilePreview preview;
    preview.request = request;
    if (isWorkbook(request.file)) {
        auto sheets = workbookSheets(request.file, watch);
        if (!sheets)
            return fail(sheets.error());
        preview.isWorkbook = true;
        preview.sheets = std::move(*sheets);
        const auto shown = std::ranges::find_if(
            preview.sheets, [](const auto& sheet) { return sheet.filled && !sheet.hidden; });
        preview.sheet = !request.sheet.isEmpty() ? request.sheet
            : shown != preview.sheets.end()      ? shown->name
                                                 : QString();
    }
    const auto place = request.headerRow > 0
        ? Result<HeaderPlace>(HeaderPlace{request.headerRow, request.delimiter, 0})
        : findHeaderByAnySign(request, watch);
    if (!place)
        return fail(place.error());
    PreviewRequest settled = request;
    settled.delimiter = place->delimiter;
    auto reader = openAt(settled, place->row, watch);
    if (!reader)
        return fail(reader.error());
    std::vector<qint64> numbers;
    auto rows = firstRows(*reader, numbers);
    if (!rows)
        return fail(rows.error());
    preview.encoding = reader->encoding();
    preview.delimiter = reader->delimiter();
    preview.headerRow = place->row;
    preview.table.header = reader->header();
    preview.table.decimal = proven(*rows, shownMark, DecimalMark::Point, DecimalMark::Comma);
    preview.table.dates =
        proven(*rows, orderOfDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear);
    preview.table.rows = std::move(*rows);
    return preview;
}

QStringList columnsMissing(const Profile& profile, const QStringList& header)
{
    QSet<QString> known;
    for (const auto& name : header)
        known.insert(columnKey(name));
    QStringList missing;
    auto asked = profile;
    asked.sources([&](Source& source, ValueType) {
        for (const auto& part : source.parts)
            if (part.isColumn && !source.optional && !known.contains(columnKey(part.text))
                && !missing.contains(part.text))
                missing << part.text;
    });
    return missing;
}

} // namespace expediente
