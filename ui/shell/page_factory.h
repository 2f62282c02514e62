#pragma once
#include "core/base/error.h"
#include "ui/forms/form_kind.h"
#include "ui/page/page.h"

#include <functional>
#include <memory>

namespace expediente::ui {

/// The sections that somebody with this role works in, in the order of the app bar.
std::vector<Section> availableSections(const QString& role);

/// Null for a section that this build doesn't have.
std::unique_ptr<Page> makePage(Section section, const Services& services);

/// Shows a case on the page that makePage(Section::CaseFile) made.
void openCaseOn(Page& page, CaseId id, CaseTab tab);

/// Half-typed forms go to the store now; before the page goes.
void keepDraftsOf(Page& page);

/// What that page asks of the shell beyond what every page does. Nothing happens for other pages.
struct CaseRequests {
    std::function<void()> nextCase; ///< saved with Ctrl+Enter
    std::function<void(const QString& sentence)> done;
    std::function<void(const Error& error)> failed;
    std::function<void(CaseId id, FactId offer, const QString& country)>
        agreement; ///< to be signed
};
void connectCasePage(Page& page, const CaseRequests& requests);

/// A form of the case that openCaseOn() was told last, as soon as it is there.
void showFormOn(Page& page, FormKind form);

/// What the page of synchronisation asks of the shell. Nothing happens for other pages.
struct SyncRequests {
    std::function<void(CaseId id, FormKind form)> form; ///< filled with what was refused
    std::function<void()> reopen; ///< the store has joined a server
};
void connectSyncPage(Page& page, const SyncRequests& requests);

} // namespace expediente::ui
