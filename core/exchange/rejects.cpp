#include "core/exchange/rejects.h"

#include <QRegularExpression>

namespace expediente {

RejectWriter::RejectWriter(QString path, const CsvReader& file, Wording wording)
    : m_path(std::move(path))
    , m_header(file.header())
    , m_delimiter(file.delimiter())
    , m_headerRow(file.headerRow())
    , m_wording(std::move(wording))
{
}

Done RejectWriter::begin()
{
    auto writer = CsvWriter::create(m_path, m_delimiter);
    if (!writer)
        return fail(writer.error());
    m_writer.emplace(std::move(*writer));
    for (int row = 1; row < m_headerRow; ++row)
        if (auto ended = m_writer->endRow(); !ended)
            return ended;
    QStringList names = reject_column::all;
    for (const auto& name : m_header)
        if (!reject_column::all.contains(name))
            names << name;
    return m_writer->row(names);
}

/// A reject file that is imported again has our columns already.
bool RejectWriter::isOurs(size_t column) const
{
    return column < size_t(m_header.size())
        && reject_column::all.contains(m_header[qsizetype(column)]);
}

Done RejectWriter::add(const CsvRow& row, const RowFlaws& flaws)
{
    if (!m_writer)
        if (auto begun = begin(); !begun)
            return begun;
    m_writer->cell(QString::number(row.number));
    m_writer->cell(anyRefuses(flaws) ? QStringLiteral("refused") : QStringLiteral("left_out"));
    m_writer->cell(reasonText(flaws, m_wording));
    for (size_t i = 0; i < row.cells.size(); ++i)
        if (!isOurs(i))
            m_writer->cell(row.cell(i));
    ++m_rows;
    return m_writer->endRow();
}

Done RejectWriter::finish()
{
    return m_writer ? m_writer->finish() : Done();
}

QString RejectWriter::reasonText(const RowFlaws& flaws, const Wording& wording)
{
    QStringList reasons;
    for (const auto& flaw : flaws) {
        QString reason = code(flaw.flaw);
        if (!flaw.column.isEmpty())
            reason += QStringLiteral(": ") + flaw.column;
        if (!flaw.value.isEmpty())
            reason += QStringLiteral(" = ") + flaw.value;
        if (flaw.otherRow > 0)
            reason += QStringLiteral(" @ ") + QString::number(flaw.otherRow);
        if (wording)
            reason += QStringLiteral(" (%1)").arg(wording(flaw));
        reasons << reason;
    }
    return reasons.join(QStringLiteral("; "));
}

std::optional<RowFlaw> openDuplicate(const CsvReader& file, const CsvRow& row)
{
    const int column = file.columnIndex(reject_column::reasons);
    if (column < 0)
        return std::nullopt;
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|; )duplicate_id: (.*?) = (.*) @ (\\d+)"));
    const auto cell = row.cell(size_t(column));
    const auto match = pattern.match(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    if (!match.hasMatch())
        return std::nullopt;
    return RowFlaw{
        Flaw::DuplicateId, match.captured(1), match.captured(2), match.captured(3).toLongLong()};
}

} // namespace expediente
