#pragma once
#include "core/exchange/map_row.h"

namespace expediente {

/// Looks at the first thousand rows of the columns that the mapper reads as amounts and dates, and
/// settles what the profile leaves open: decimal mark and order of dates. A convention is only
/// taken when rows prove it and none proves another one; otherwise it stays unknown, and what
/// could be read two ways is refused row by row. Leaves the reader at its first row.
Done findConventions(CsvReader& file, RowMapper& mapper);

} // namespace expediente
