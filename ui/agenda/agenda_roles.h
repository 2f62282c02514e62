#pragma once
#include "core/base/uuid.h"
#include "ui/widgets/item_roles.h"

namespace expediente::ui {

/// What ListPanel asks of a model, besides what the delegates read.
enum AgendaRole {
    KeyRole = FirstPageRole, ///< QString: the same row after the list was asked anew
    CaseRole, ///< CaseId: what Enter opens
    AgendaRoleEnd,
};

} // namespace expediente::ui
