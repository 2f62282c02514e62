#include "core/exchange/conventions.h"

namespace expediente {

namespace {

constexpr int rowsToLearnFrom = 1000;

/// Counts votes for two readings that exclude one another.
template <class T>
struct Votes {
    T first, second;
    int forFirst = 0;
    int forSecond = 0;

    void add(T shown)
    {
        forFirst += shown == first;
        forSecond += shown == second;
    }
    T verdict() const
    {
        if ((forFirst > 0) == (forSecond > 0))
            return T::Unknown;
        return forFirst > 0 ? first : second;
    }
};

} // namespace

Done findConventions(CsvReader& file, RowMapper& mapper)
{
    auto& rules = mapper.rules();
    Votes<DecimalMark> marks{DecimalMark::Point, DecimalMark::Comma};
    Votes<DateOrder> orders{DateOrder::DayMonthYear, DateOrder::MonthDayYear};
    const auto amounts = mapper.columnsOf(ValueType::Amount);
    const auto dates = mapper.columnsOf(ValueType::Date);
    CsvRow row;
    for (int rows = 0; rows < rowsToLearnFrom; ++rows) {
        const auto got = file.next(row);
        if (!got)
            return fail(got.error());
        if (!*got)
            break;
        for (const int column : amounts)
            marks.add(shownMark(row.cell(size_t(column))));
        for (const int column : dates)
            orders.add(shownOrder(row.cell(size_t(column))));
    }
    if (rules.decimal == DecimalMark::Unknown)
        rules.decimal = marks.verdict();
    if (rules.dates.order == DateOrder::Unknown)
        rules.dates.order = orders.verdict();
    return file.restart();
}

} // namespace expediente
