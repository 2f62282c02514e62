#include "core/casefile/catalogue.h"

#include <algorithm>
#include <iterator>

namespace expediente {

namespace {

template <class Code>
const Code* find(const std::vector<Code>& list, QStringView code)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&](const Code& entry) { return entry.code == code; });
    return found == list.end() ? nullptr : &*found;
}

Error refusal(const QString& rule, QStringList about)
{
    about.prepend(QStringLiteral("catalogue.") + rule);
    return {ErrorCode::RuleRefused, std::move(about), {}};
}

} // namespace

const ActionCode* Catalogue::action(QStringView code) const
{
    return find(m_actions, code);
}

const ResultCode* Catalogue::result(QStringView code) const
{
    return find(m_results, code);
}

const ReasonCode* Catalogue::reason(QStringView code) const
{
    return find(m_reasons, code);
}

std::vector<ResultCode> Catalogue::resultsFor(QStringView actionCode) const
{
    std::vector<ResultCode> fitting;
    std::copy_if(m_results.begin(), m_results.end(), std::back_inserter(fitting),
        [&](const ResultCode& entry) { return entry.actions.contains(actionCode); });
    return fitting;
}

std::optional<ContactType> Catalogue::contactType(
    QStringView actionCode, QStringView resultCode) const
{
    const auto* how = action(actionCode);
    const auto* outcome = result(resultCode);
    if (!how || !outcome)
        return std::nullopt;
    return how->inbound ? ContactType::DebtorStarted : outcome->type;
}

std::vector<Error> Catalogue::problems(const ContactEntry& entry) const
{
    std::vector<Error> found;
    const auto add = [&](const char* rule, QStringList about) {
        found.push_back(refusal(QString::fromLatin1(rule), std::move(about)));
    };

    const auto* how = action(entry.action);
    const auto* outcome = result(entry.result);
    if (!how)
        add("unknown_action", {entry.action});
    if (!outcome)
        add("unknown_result", {entry.result});
    if (!entry.reason.isEmpty() && !reason(entry.reason))
        add("unknown_reason", {entry.reason});
    if (!how || !outcome)
        return found;

    if (!outcome->actions.contains(how->code))
        add("result_not_valid_for_action", {outcome->code, how->code});
    if (outcome->needsPromise && !entry.hasPromise)
        add("promise_required", {outcome->code});
    if (!entry.reason.isEmpty() && outcome->reach != Reach::Direct)
        add("reason_needs_direct_contact", {outcome->code, entry.reason});
    if (!entry.reason.isEmpty() && m_reasonOnlyIfVolunteered && !entry.reasonVolunteered)
        add("reason_not_volunteered", {entry.reason});
    if (outcome->needsContactPoint && !entry.hasContactPoint)
        add("contact_point_required", {outcome->code});
    if (outcome->needsDocument && !entry.hasDocument)
        add("document_required", {outcome->code});
    if (outcome->needsNote && !entry.hasNote)
        add("note_required", {outcome->code});
    if (outcome->needsNextDate && !entry.hasNextDate)
        add("next_date_required", {outcome->code});
    return found;
}

Done Catalogue::check(const ContactEntry& entry) const
{
    const auto found = problems(entry);
    return found.empty() ? Done() : fail(found.front());
}

} // namespace expediente
