#pragma once
#include "core/store/queries/case_list.h"

#include <span>

namespace expediente {

/// A case of this store, for asking for its row again: 8 bytes, so that a list of any length can
/// be kept whole. Means nothing in another store.
using CaseHandle = qint64;

/// The whole list in its order. With the filters that casePage() answers by key this walks an
/// index and reads no rows, but it grows with the list: ask it through Store::askLater.
std::vector<CaseHandle> caseOrder(
    Connection& connection, const CaseFilter& filter, CaseSort sort, QDate today);

/// The rows of these cases as they are now, in the order given: any stretch of a list as fast as
/// its first page, whatever the filter. A case that is gone leaves a row with a null id. `currency`
/// is that of the list's filter.
std::vector<CaseRow> caseRowsAt(Connection& connection, std::span<const CaseHandle> cases,
    QDate today, std::optional<Currency> currency = {});

} // namespace expediente
