#pragma once
#include "core/base/uuid.h"
#include "ui/widgets/item_roles.h"

#include <optional>
#include <vector>

namespace expediente::ui {

/// One cell of a list on this page, all text finished.
struct Cell {
    QString text{};
    QString detail{}; ///< secondary text behind it
    std::optional<ChipData> chip{}; ///< painted in place of the text
    Tone tone = Tone::Normal;
    bool strong = false;
    bool struck = false; ///< taken back: a line through the text, and words elsewhere that say so
    QString spoken{}; ///< for screen readers, where the text alone would not do

    bool operator==(const Cell&) const = default;
};

/// One row of a table or of a tree of two levels. Builders of rows are pure functions; RowsModel
/// shows what they made.
struct Row {
    Uuid id; ///< of the fact, person or account that it shows; null for none
    std::vector<Cell> cells{};
    std::optional<TwoLine> twoLine{}; ///< for lists of two-line rows, in place of the cells
    QStringList facets{}; ///< what filters compare, one a filter
    QString search{}; ///< more text that a search finds, beside the cells
    std::vector<Row> children{};

    bool operator==(const Row&) const = default;
};

struct Column {
    QString title{};
    bool right = false; ///< amounts and counts
    bool stretch = false; ///< takes what the others leave

    bool operator==(const Column&) const = default;
};

/// A row with nothing but cells.
inline Row rowOf(Uuid id, std::vector<Cell> cells)
{
    Row row;
    row.id = id;
    row.cells = std::move(cells);
    return row;
}

} // namespace expediente::ui
