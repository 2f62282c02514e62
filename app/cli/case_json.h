#pragma once
#include "core/worklist/case_view.h"

#include <QJsonObject>

namespace expediente::cli {

/// The folded case file with its figures on the view's date.
QJsonObject caseJson(const CaseFile& file, const CaseView& view);

} // namespace expediente::cli
