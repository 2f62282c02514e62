#pragma once
#include "ui/text/formatter.h"

namespace expediente {
class Store;
}

namespace expediente::ui {

class Preferences;
class Prompts;
class StoreWatch;
class SyncWatch;
class Theme;

/// What every page is given: built once in app/, outlives every page, all of the GUI thread but
/// the store, which any thread may ask.
struct Services {
    Store& store;
    const Theme& theme;
    Formatter format; ///< the agency's region and zone, the user's language
    StoreWatch& watch; ///< what changed, told on the GUI thread
    Prompts& prompts; ///< file dialogs and questions
    Preferences& preferences;
    SyncWatch* sync = nullptr; ///< none where nothing can be written
};

} // namespace expediente::ui
