#pragma once
#include "core/base/uuid.h"

#include <QDate>
#include <QString>

#include <vector>

/// The case files that a supervisor reads each week, so that nobody chooses them.
namespace expediente {

/// "2026-W48": the ISO week of a day.
QString weekName(QDate day);
QDate mondayOf(QDate day);

/// At most `count` of `cases`, in an order that follows from the week and their ids alone: the same
/// on every machine, and nobody's to arrange.
std::vector<CaseId> reviewSample(const QString& week, std::vector<CaseId> cases, size_t count);

} // namespace expediente
