#pragma once
// Private to core/demo: contacts as the catalogue allows them, with what comes of them.
#include "core/demo/case_book.h"

namespace expediente {

struct DemoContact {
    DemoTime when;
    QString by; ///< user key; empty for the collector
    QString action, result, reason;
    QString who; ///< empty: by the result's reach
    QString where; ///< empty: the usual contact point of the action, if there is one
    QString note;
    std::optional<NextStepBody> next;
};

/// Logs it with what the catalogue demands: channel, type, person, contact point, note, next date.
FactId logContact(CaseBook& book, DemoRandom& random, DemoContact contact);

/// A contact drawn from what happens most; never a promise or a legal state.
DemoContact anyContact(const CaseBook& book, DemoRandom& random, const DemoTime& when);

/// A working hour on a weekday: the day itself or the Friday before.
DemoTime workingTime(DemoRandom& random, QDate day);

/// The first grace, in business days, with which a promise is still open on a day.
int graceUntil(const BusinessDays& days, QDate due, QDate openOn);

bool speaksWithDebtor(const CaseBook& book, const QString& result);

} // namespace expediente
