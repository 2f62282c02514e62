#include "core/worklist/retention.h"

#include "core/worklist/evaluate.h"

#include <QTimeZone>

namespace expediente {

const Retention* retentionOf(const CaseFile& file, const AgencyContext& context)
{
    if (!context.house)
        return nullptr;
    const auto pack = context.house->packs.find(countryOf(file, context));
    if (pack == context.house->packs.end() || !pack->second.retention)
        return nullptr;
    return &*pack->second.retention;
}

std::optional<QDate> keptUntil(const CaseFile& file, const AgencyContext& context)
{
    const auto* retention = retentionOf(file, context);
    if (!retention || !file.endedAt)
        return std::nullopt;
    const QDate ended =
        QDateTime::fromMSecsSinceEpoch(file.endedAt->utcMs, QTimeZone(context.zone)).date();
    return ended.addMonths(retention->months);
}

} // namespace expediente
