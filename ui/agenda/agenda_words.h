#pragma once
#include "core/store/queries/day_work.h"
#include "ui/text/formatter.h"
#include "ui/theme/icons.h"

/// What the pages of the day say of promises, steps and stops, in one place so that they say it
/// alike.
namespace expediente::ui {

/// Below this a ratio says little, and says so (kpis.md).
inline constexpr int smallSample = 20;

/// "promise in grace until tomorrow", for a sentence about the case; without the amount, since such
/// a sentence may be cut off. Empty when it asks for nothing.
QString promiseWords(const PromiseRow& promise, const Formatter& format, QDate today);

/// "Dispute open": why a stop is out of the round.
QString hindranceWords(Hindrance hindrance);

/// "asked for 16:00–18:00", "asked for after 16:00"; empty when nothing was asked.
QString askedWords(
    std::optional<int> fromMinute, std::optional<int> toMinute, const Formatter& format);
QTime timeOfMinute(int minute);

IconName stepIcon(QStringView stepKind);

/// "6 · $11,080.00"; with their codes when there are several currencies.
QString countAndSums(qint64 count, const std::vector<Money>& sums, const Formatter& format);
/// Sums of amounts in order of currency.
std::vector<Money> sumsOf(const std::vector<Money>& amounts);

/// "Ana Prueba" of "user:ana"; without the prefix when the name isn't known.
QString authorName(const QString& author, const std::vector<std::pair<QString, QString>>& names);

} // namespace expediente::ui
