#include "core/store/queries/lawful_work.h"

#include "core/store/queries/case_read.h"

namespace expediente {

namespace {

std::optional<ContactVerdict> objectionIn(Result<std::optional<ContactVerdict>> verdict)
{
    const bool objects = verdict && *verdict && (*verdict)->answer != ContactAnswer::Allow;
    return objects ? std::move(*verdict) : std::nullopt;
}

} // namespace

std::optional<ContactVerdict> objectionNow(Connection& connection, CaseId id, Channel channel,
    const Moment& now, const AgencyContext& context)
{
    const auto file = readCase(connection, id);
    if (!file)
        return std::nullopt;
    return objectionIn(judgeNow(*file, {.channel = channel}, now, context));
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
    return objectionIn(judgeVisit(*file, {.channel = Channel::Visit}, day, from, now, context));
}

} // namespace expediente
