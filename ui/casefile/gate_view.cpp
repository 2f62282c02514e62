#include "ui/casefile/gate_view.h"

#include "ui/forms/contact_stops.h"

namespace expediente::ui {
QString GateView::closedBecause(const OpenCase& open)
{
    return ContactStops::of(open.file, open.format, open.today());
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
