#pragma once
#include <cstdint>

namespace expediente::ui {

/// The short forms of a case, and what fact each is about when it is about one.
enum class FormKind : std::uint8_t {
    LogContact, ///< about: the contact point that is called for it, if any
    Promise, ///< about: the promise that it replaces, if any
    WithdrawPromise, ///< about: the promise
    Argument,
    JudgeArgument, ///< about: the argument; without it FormHost names the usual one
    AddContactPoint,
    CorrectContactPoint, ///< about: the contact point
    MarkContactPoint, ///< about: the contact point: wrong, not here, do not use…
    WriteIdentifier,
    PlanVisit, ///< about: the plan that it replaces, if any
    ReportVisit, ///< about: the plan that it reports, if any
    CallBack, ///< about: the planned step that it replaces, if any
    Note,
    NoteBeforeVisit,
    OpenDispute,
    CloseDispute, ///< about: the dispute; without it FormHost names the one that is open
    LegalState,
    BlockData,
    EraseData,
    Message, ///< about: the contact point to write to, if any
    Letter,
    HandOverCopy, ///< about: the agreement
    Void, ///< about: the fact to take back, of the case or of a person in it
};

} // namespace expediente::ui
