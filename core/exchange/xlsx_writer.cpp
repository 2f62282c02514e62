#include "core/exchange/xlsx_writer.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cmath>
#include <cstdio>
#include <xlsxwriter.h>
#include <zip.h>

namespace expediente {

namespace {

constexpr quint32 mostSheetRows = 1'048'576;
constexpr qsizetype longestCell = 32'767;
constexpr qsizetype longestTitle = 31;
constexpr qint64 roomToClose = 1 << 20;
constexpr double columnWidth = 16;

QString sheetTitle(QString title)
{
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'"))
        title.replace(forbidden, u' ');
    title = title.simplified().left(longestTitle);
    return title.isEmpty() ? QStringLiteral("1") : title;
}

/// What XML can't hold would make a file that no spreadsheet opens.
QByteArray cellText(QString text)
{
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
    return text.left(longestCell).toUtf8();
}

/// Rows in a sheet that is there to its last sign; -1 when it isn't.
qint64 rowsIn(const QByteArray& path)
{
    zip_t* archive = zip_open(path.constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    zip_file_t* part = archive ? zip_fopen(archive, "xl/worksheets/sheet1.xml", 0) : nullptr;
    const QByteArray rowEnd("</row>");
    qint64 rows = 0;
    QByteArray window;
    QByteArray block(256 << 10, Qt::Uninitialized);
    zip_int64_t count = part ? 0 : -1;
    while (part && (count = zip_fread(part, block.data(), zip_uint64_t(block.size()))) > 0) {
        window.append(block.constData(), qsizetype(count));
        rows += window.count(rowEnd);
        const qsizetype last = window.lastIndexOf(rowEnd);
        window = window.mid(std::max<qsizetype>(last + 1, window.size() - 64));
    }
    if (part)
        zip_fclose(part);
    if (archive)
        zip_discard(archive);
    return count == 0 && window.trimmed().endsWith("</worksheet>") ? rows : -1;
}

} // namespace

XlsxWriter::XlsxWriter(const QString& path)
    : m_path(path)
    , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
    , m_file(QFileInfo(path).absolutePath() + QStringLiteral("/.expediente-XXXXXX"))
{
}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        workbook_close(m_book); // into a file that goes with this
}

Result<std::unique_ptr<ListWriter>> XlsxWriter::create(const QString& path, const QString& title)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path));
    if (auto started = writer->start(title); !started)
        return fail(started.error());
    return std::unique_ptr<ListWriter>(std::move(writer));
}

Done XlsxWriter::start(const QString& title)
{
    // Where this one can be made, the library's own can, which would else go to /tmp.
    if (!m_file.open())
        return fail(ErrorCode::FileUnwritable, {m_path, m_file.errorString()});
    m_file.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options);
    m_sheet =
        m_book ? workbook_add_worksheet(m_book, sheetTitle(title).toUtf8().constData()) : nullptr;
    if (!m_sheet)
        return notWritten();
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "yyyy-mm-dd");
    worksheet_set_column(m_sheet, 0, LXW_COL_MAX - 1, columnWidth, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    return {};
}

lxw_format* XlsxWriter::amountFormat(Currency currency)
{
    const int places = decimals(currency);
    auto& known = m_amounts[places];
    if (!known) {
        known = workbook_add_format(m_book);
        QByteArray code("#,##0");
        if (places > 0)
            code += '.' + QByteArray(places, '0');
        format_set_num_format(known, code.constData());
    }
    return known;
}

bool XlsxWriter::putText(quint16 column, const QString& text, lxw_format* format)
{
    const QByteArray utf8 = cellText(text);
    m_filled = m_filled || !utf8.isEmpty();
    return utf8.isEmpty()
        || worksheet_write_string(m_sheet, m_rows, column, utf8.constData(), format)
        == LXW_NO_ERROR;
}

bool XlsxWriter::put(quint16 column, const ListCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return putText(column, *text, nullptr);
    const auto* day = std::get_if<QDate>(&cell);
    if (std::holds_alternative<std::monostate>(cell) || (day && !day->isValid()))
        return true;
    m_filled = true;
    if (const auto* amount = std::get_if<Money>(&cell)) {
        // The nearest binary fraction: 15 digits are written, and no amount here has more.
        const double number =
            double(amount->minor()) / std::pow(10.0, decimals(amount->currency()));
        return worksheet_write_number(
                   m_sheet, m_rows, column, number, amountFormat(amount->currency()))
            == LXW_NO_ERROR;
    }
    if (const auto* number = std::get_if<qint64>(&cell))
        return worksheet_write_number(m_sheet, m_rows, column, double(*number), nullptr)
            == LXW_NO_ERROR;
    lxw_datetime when{};
    when.year = day->year();
    when.month = day->month();
    when.day = day->day();
    return worksheet_write_datetime(m_sheet, m_rows, column, &when, m_day) == LXW_NO_ERROR;
}

Done XlsxWriter::header(const QStringList& titles)
{
    bool written = true;
    for (qsizetype i = 0; i < titles.size(); ++i)
        written = putText(quint16(i), titles[i], m_bold) && written;
    return endRow(written);
}

Done XlsxWriter::row(const ListRow& cells)
{
    if (m_rows == mostSheetRows)
        return fail(ErrorCode::FileTooLarge, {m_path, QString::number(mostSheetRows)});
    bool written = true;
    for (size_t i = 0; i < cells.size(); ++i)
        written = put(quint16(i), cells[i]) && written;
    return endRow(written);
}

Done XlsxWriter::endRow(bool written)
{
    ++m_rows;
    m_filledRows += std::exchange(m_filled, false);
    return written ? Done() : Done(notWritten());
}

Done XlsxWriter::finish()
{
    const auto closed = workbook_close(std::exchange(m_book, nullptr));
    // The library doesn't ask whether the disk took what it wrote.
    if (closed != LXW_NO_ERROR || !isWhole())
        return notWritten();
    if (std::rename(
            QFile::encodeName(m_file.fileName()).constData(), QFile::encodeName(m_path).constData())
        != 0)
        return notWritten();
    m_file.setAutoRemove(false);
    return {};
}

bool XlsxWriter::isWhole() const
{
    return rowsIn(QFile::encodeName(m_file.fileName())) == m_filledRows;
}

tl::unexpected<Error> XlsxWriter::notWritten() const
{
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < roomToClose)
        return fail(ErrorCode::DiskFull, {m_path});
    return fail(ErrorCode::FileUnwritable, {m_path, QStringLiteral("xlsx")});
}

} // namespace expediente
