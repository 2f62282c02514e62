#include "app/cli/text_table.h"

#include "app/cli/console.h"

#include <algorithm>

namespace expediente::cli {

TextTable::TextTable(QStringList header, std::vector<int> rightColumns)
    : m_rows{std::move(header)}, m_right(std::move(rightColumns))
{
}

void TextTable::add(QStringList row)
{
    m_rows.push_back(std::move(row));
}

void TextTable::print(const QString& indent) const
{
    std::vector<qsizetype> widths(size_t(m_rows.front().size()), 0);
    for (const auto& row : m_rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row[i].size());
    const bool named = !m_rows.front().join(QString()).isEmpty();
    for (size_t n = named ? 0 : 1; n < m_rows.size(); ++n) {
        const auto& row = m_rows[n];
        QString line = indent;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool right = std::ranges::find(m_right, int(i)) != m_right.end();
            line += right ? row[i].rightJustified(widths[size_t(i)])
                          : row[i].leftJustified(widths[size_t(i)]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        say(line);
    }
}

} // namespace expediente::cli
