#pragma once
#include "core/store/queries/today.h"

/// Promises by how they stand, page by page, and what they add up to.
namespace expediente {

/// All but Kept ask for work, so that only open cases have a place in them.
enum class PromiseList : std::uint8_t {
    DueToday, ///< kept ones too
    InGrace,
    Open, ///< today's and later ones, not kept yet
    Broken, ///< the deadline has gone by; partly paid ones too
    Kept,
};
inline constexpr int promiseListCount = int(PromiseList::Kept) + 1;

struct PromiseFilter {
    PromiseList which = PromiseList::DueToday;
    QString author; ///< as in Fact::author, "user:ana"; empty for all

    bool operator==(const PromiseFilter&) const = default;
};

struct PromisePage {
    std::vector<PromiseRow> rows;
    QString nextKey; ///< empty after the last page
};

/// One page, by key and never by offset. Those that are still open by what comes first, the others
/// latest first. Withdrawn and replaced ones are in no list. `after` is the nextKey of the page
/// before; BadInput (thrown) when it is none. At most 500 rows.
PromisePage promisePage(Connection& connection, const PromiseFilter& filter, int limit,
    const QString& after, QDate today);

/// Of one list, one author and one currency.
struct PromiseSum {
    PromiseList which = PromiseList::DueToday;
    QString author;
    qint64 count = 0;
    Money amount, allotted; ///< promised, and paid against that

    bool operator==(const PromiseSum&) const = default;
};

/// Of all lists, in order of list, author and currency; those with nothing in them are left out. A
/// promise due today is in two lists. Looks at every promise: ask it through Store::askLater.
std::vector<PromiseSum> promiseSums(Connection& connection, QDate today);

} // namespace expediente
