#include "core/exchange/rejects.h"

namespace expediente {

RejectWriter::RejectWriter(QString path, const CsvReader& file, Wording wording)
    : m_path(std::move(path))
    , m_header(file.header())
    , m_delimiter(file.delimiter())
    , m_wording(std::move(wording))
{
}

Done RejectWriter::begin()
{
    auto writer = CsvWriter::create(m_path, m_delimiter);
    if (!writer)
        return fail(writer.error());
    m_writer.emplace(std::move(*writer));
    return m_writer->row(m_header
        + QStringList{QStringLiteral("expediente_row"), QStringLiteral("expediente_outcome"),
            QStringLiteral("expediente_reasons")});
}

Done RejectWriter::add(const CsvRow& row, const RowFlaws& flaws)
{
    if (!m_writer)
        if (auto begun = begin(); !begun)
            return begun;
    // As wide as the header, or the reasons would not stand under theirs.
    for (size_t i = 0; i < size_t(m_header.size()); ++i)
        m_writer->cell(row.cell(i));
    m_writer->cell(QString::number(row.number));
    m_writer->cell(anyRefuses(flaws) ? QStringLiteral("refused") : QStringLiteral("left_out"));
    m_writer->cell(reasonText(flaws, m_wording));
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

} // namespace expediente
