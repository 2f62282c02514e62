#pragma once
#include "ui/casefile/rows.h"

#include <QString>

namespace expediente::ui {

/// Rows as text, to be held against what a person would expect to read: cells by " | ", a chip in
/// brackets, a struck text between tildes, children indented.
inline QString dump(const std::vector<Row>& rows, const QString& indent = "\n")
{
    QString text;
    for (const Row& row : rows) {
        QStringList cells;
        if (row.twoLine) {
            const TwoLine& line = *row.twoLine;
            cells << line.title << line.subtitle;
            if (line.quality)
                cells << QStringLiteral("%1 %2").arg(line.quality->word).arg(line.quality->level);
            if (!line.rightBelow.isEmpty())
                cells << line.rightBelow;
            if (!line.quality && line.rightIcon == IconName::Lock)
                cells << QStringLiteral("locked");
        } else {
            for (const Cell& cell : row.cells) {
                QString shown = cell.chip ? u'[' + cell.chip->text + u']' : cell.text;
                if (cell.struck)
                    shown = u'~' + shown + u'~';
                cells << (cell.detail.isEmpty() ? shown : shown + u' ' + cell.detail);
            }
        }
        text += indent + cells.join(QStringLiteral(" | ")).replace(QChar(0xa0), u' ');
        text += dump(row.children, indent + QStringLiteral("  "));
    }
    return text;
}

} // namespace expediente::ui
