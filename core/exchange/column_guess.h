#pragma once
#include "core/exchange/profile.h"

#include <map>

namespace expediente {

/// What a table of cells looks like before anybody has said what its columns mean.
struct SampleTable {
    QStringList header;
    std::vector<QStringList> rows;
    DecimalMark decimal = DecimalMark::Unknown;
    DateOrder dates = DateOrder::Unknown;
};

/// Which column each field is, by its number: by the words of its heading (resources/columns) and,
/// where a field asks for days or amounts, by what stands below. Columns without a name, and names
/// that come twice, are nobody's. Deterministic; any thread.
std::map<QString, int> guessColumns(const SampleTable& table, Profile::Kind kind);

/// Payments when a payment's day and amount are there and nobody's name.
Profile::Kind guessKind(const SampleTable& table);

/// How many cells of a row say something that a column can mean.
int knownHeadings(const QStringList& row);

/// The row that has the headings, counted from 0: the one whose cells say the most of them, or
/// else the first that is as wide as the table.
int guessHeaderRow(const std::vector<QStringList>& rows);

} // namespace expediente
