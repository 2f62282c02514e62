#include "ui/casefile/gate_view.h"

#include "core/facts/body.h"
#include "ui/text/words.h"

namespace expediente::ui {
namespace {

/// When the state in which the case is now began, if it isn't open.
std::optional<Moment> leftAt(const CaseFile& file)
{
    for (auto entry = file.timeline.rbegin(); entry != file.timeline.rend(); ++entry) {
        const bool leaves = entry->body && !entry->voidedBy
            && (std::holds_alternative<CaseRecalled>(*entry->body)
                || std::holds_alternative<CaseClosed>(*entry->body));
        if (leaves)
            return entry->at;
    }
    return std::nullopt;
}

/// The state as it now holds, from the fact that brought it in without a break.
const Entry<LegalChanged>* holdingSince(const CaseFile& file, LegalState state)
{
    const Entry<LegalChanged>* since = nullptr;
    for (const auto& entry : file.legal) {
        if (entry.body.state != state)
            continue;
        if (!entry.body.on)
            since = nullptr;
        else if (!since)
            since = &entry;
    }
    return since;
}

} // namespace

QStringList GateView::stops(const OpenCase& open)
{
    const Formatter& format = open.format;
    const auto day = [&](const Moment& at) {
        return format.shortDate(format.dateOf(at), open.today());
    };
    QStringList reasons;
    const CaseFile& file = open.file;
    if (file.state != CaseState::Open) {
        const auto at = leftAt(file);
        const QString on = at ? day(*at) : QString(noValue);
        QString reason = file.state == CaseState::Recalled
            ? tr("The creditor took this case back on %1").arg(on)
            : tr("The case was closed on %1").arg(on);
        if (!file.stateReason.isEmpty())
            reason = tr("%1: %2", "a stop and why").arg(reason, file.stateReason);
        reasons << reason;
    }
    for (const LegalState state :
        {LegalState::Sued, LegalState::Insolvent, LegalState::CeaseRequest, LegalState::Lawyer}) {
        const auto* since = holdingSince(file, state);
        if (!since)
            continue;
        QString reason =
            tr("%1 since %2").arg(word(Vocabulary::LegalState, enumName(state)), day(since->at));
        if (!since->body.note.isEmpty())
            reason = tr("%1: %2", "a stop and why").arg(reason, since->body.note);
        reasons << reason;
    }
    for (const Dispute& dispute : file.disputes) {
        if (dispute.closed)
            continue;
        const QString on = day(dispute.opened.at);
        const QString with = dispute.opened.body.with;
        reasons << (with.isEmpty() ? tr("Dispute open since %1").arg(on)
                                   : tr("Dispute open since %1; %2 hears it").arg(on, with));
    }
    return reasons;
}

QString GateView::closedBecause(const OpenCase& open)
{
    return stops(open).join(QStringLiteral("; "));
}

GateData GateView::of(const OpenCase& open, const Moment& now)
{
    GateData data;
    data.localTime = open.zoneKnown() ? open.format.timeIn(now, open.place())
                                      : tr("%1 at the agency").arg(open.format.time(now));
    data.explanation = closedBecause(open);
    if (!data.explanation.isEmpty()) {
        data.state = GateState::NoContact;
        return data;
    }
    data.state = GateState::Unknown;
    if (!open.zoneKnown()) {
        data.explanation =
            tr("Contact rules are not installed yet: confirm the hour where the person lives");
        return data;
    }
    data.sentence = tr("Confirm the hour");
    data.explanation = tr("Contact rules are not installed yet: check that day and hour are lawful "
                          "for this person");
    return data;
}

} // namespace expediente::ui
