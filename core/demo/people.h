#pragma once
// Private to core/demo: believable people who do not exist.
#include "core/demo/case_book.h"

namespace expediente {

/// Who a case is about, before the chance decides what is left open.
struct DemoPeoplePlan {
    QString name; ///< empty: made up
    bool woman = true;
    QString area; ///< empty: anywhere in the city
    QDate since; ///< the day of the creditor's file that names them
};

/// The debtor with contact points "home", "mobile" and sometimes "phone", "work", "email"; perhaps
/// a guarantor ("guarantor"), family ("family") and references ("reference").
void addPeople(CaseBook& book, DemoRandom& random, const DemoPeoplePlan& plan);

QString personName(DemoRandom& random, const DemoLore& lore, bool woman);

/// Numbers that reach nobody: in Mexico no local number begins with a zero.
QString nobodysPhone(DemoRandom& random);

ContactPointAdded addressPoint(
    const DemoLore& lore, const DemoArea& area, const QString& street, const QString& between);

} // namespace expediente
