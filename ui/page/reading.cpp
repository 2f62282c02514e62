#include "ui/page/reading.h"

#include "core/negotiation/authority.h"
#include "core/store/store.h"

namespace expediente::ui {

std::optional<Error> onlyReads(const Store& store)
{
    if (store.access() == Store::Access::ReadOnly)
        return Error{ErrorCode::StoreReadOnly, {}, {}};
    if (expediente::onlyReads(store.identity().role))
        return Error{ErrorCode::RuleRefused, {QStringLiteral("role.reads_only")}, {}};
    return std::nullopt;
}

} // namespace expediente::ui
