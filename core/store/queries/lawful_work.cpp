#include "core/store/queries/lawful_work.h"

#include "core/store/queries/case_read.h"

namespace expediente {

std::optional<ContactVerdict> verdictNow(Connection& connection, CaseId id, Channel channel,
    const Moment& now, const AgencyContext& context)
{
    const auto file = readCase(connection, id);
    if (!file)
        return std::nullopt;
    auto verdict = judgeNow(*file, {.channel = channel}, now, context);
    return verdict ? std::move(*verdict) : std::nullopt;
}

std::optional<ContactVerdict> objectionToVisit(Connection& connection, CaseId id, QDate day,
    std::optional<int> fromMinute, const Moment& now, const AgencyContext& context)
{
    const auto file = readCase(connection, id);
    if (!file)
        return std::nullopt;
    std::optional<QTime> from;
    if (fromMinute)
        from = QTime(*fromMinute / 60, *fromMinute % 60);
    auto verdict = judgeVisit(*file, {.channel = Channel::Visit}, day, from, now, context);
    const bool objects = verdict && *verdict && (*verdict)->answer != ContactAnswer::Allow;
    return objects ? std::move(*verdict) : std::nullopt;
}

} // namespace expediente
