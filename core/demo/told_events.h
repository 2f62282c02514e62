#pragma once
// Private to core/demo: what resources/demo tells of single cases, day by day.
#include "core/demo/case_book.h"

namespace expediente {

/// Of the demo's own text: "1250.00".
Money moneyTold(const QJsonValue& value);

/// Logs the events of a story in order of time. Days ("d", "due", "on", "judged", "until") count
/// from today; amounts are in pesos. Payments that an instalment pays are not told here.
void logEvents(CaseBook& book, DemoRandom& random, const QJsonArray& events);

/// The documents that a story attaches, so that their bytes can be stored: each a one-page PDF of
/// these lines.
struct DemoDocument {
    QString name;
    QStringList lines;
};
std::vector<DemoDocument> documentsOf(const DemoWorld& world, const QJsonArray& events);

} // namespace expediente
