#pragma once
#include "core/papers/templates.h"
#include "core/worklist/case_view.h"

namespace expediente {

/// What any paper or message about a case may name, as resources/templates/README.md lists it.
TemplateValues paperValues(
    const CaseFile& file, const CaseView& view, const QString& agency, const QString& collector);

} // namespace expediente
