#include "ui/page/reading.h"

#include "core/store/store.h"

namespace expediente::ui {

std::optional<Error> onlyReads(const Store& store)
{
    if (store.access() == Store::Access::ReadOnly)
        return Error{ErrorCode::StoreReadOnly, {}, {}};
    const QString& role = store.identity().role;
    if (role == u"auditor" || role == u"creditor")
        return Error{ErrorCode::RuleRefused, {QStringLiteral("role.reads_only")}, {}};
    return std::nullopt;
}

} // namespace expediente::ui
