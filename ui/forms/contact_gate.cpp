#include "ui/forms/contact_gate.h"

#include "ui/forms/contact_stops.h"
#include "ui/text/verdict_words.h"

namespace expediente::ui {

ContactGate ContactGate::of(const CaseFile& file, const IntendedContact& contact, const Moment& now,
    const AgencyContext& context, const Formatter& format, QDate today)
{
    if (const QString stop = ContactStops::of(file, format, today); !stop.isEmpty())
        return {false, stop};
    const auto verdict = judgeNow(file, contact, now, context);
    if (!verdict || !*verdict)
        return {};
    return {
        (*verdict)->answer != ContactAnswer::Block, VerdictWords::whyNot(**verdict, format, today)};
}

} // namespace expediente::ui
