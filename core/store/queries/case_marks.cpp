#include "core/store/queries/case_marks.h"

#include "core/store/queries/case_conditions.h"

namespace expediente {

CaseMarks caseMarks(
    Connection& connection, const CaseFilter& filter, CaseSort sort, int rowsPerPage, QDate today)
{
    const CaseConditions conditions(filter, today);
    const auto [column, descending] = sortColumn(sort);
    const std::string_view direction = descending ? " DESC" : "";
    auto query = connection.query(sqlOf({"SELECT subject, ", column, " FROM case_summary",
        conditions.sql(), " ORDER BY ", column, direction, ", subject", direction}));
    conditions.bind(query);

    CaseMarks marks;
    CaseKey last;
    for (bool more = query.next(); more;) {
        if (marks.cases++ % rowsPerPage == 0)
            marks.after.push_back(marks.after.empty() ? QString() : last.toString());
        if (marks.cases % rowsPerPage == 0)
            last = {query.text(1), query.integer(0)};
        more = query.next();
    }
    return marks;
}

} // namespace expediente
