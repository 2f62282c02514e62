#pragma once
#include "core/worklist/case_view.h"
#include "ui/forms/log_draft.h"
#include "ui/text/formatter.h"

namespace expediente::ui {

/// "442 555 0143", an e-mail address, or the street of an address.
QString pointValue(const ContactPointAdded& point, const Formatter& format);
/// With its label, and what stands against using it: "442 555 0178 · Wrong number".
QString pointChoice(const ContactPointView& point, const Formatter& format);
/// "Debtor · María Guadalupe Hernández Rosas": the role first, since names may be cut.
QString personChoice(const PersonView& person);
/// The same with shorter names, the longest first.
QStringList shortPersonChoices(const PersonView& person);
/// "Call · Thu 26 Nov, in 2 days".
QString stepInWords(const NextStepBody& step, const Formatter& format, QDate today);
/// "$2,480.00 · 20 Nov".
QString promiseChoice(const PromiseMade& promise, const Formatter& format, QDate today);
/// What stands in a promise's way, as a rule's id and what it allows in words: "promise.most_open".
std::vector<std::pair<QString, QStringList>> promiseProblems(const PromiseMade& promise,
    const std::optional<FactId>& replaces, const CaseFile& file, const AgencyContext& context,
    const Formatter& format);
/// What to mend, short enough for below a field.
QString sentence(const LogProblem& problem);

} // namespace expediente::ui
