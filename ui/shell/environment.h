#pragma once
#include "core/sync/server_talk.h"
#include "core/sync/sync_agent.h"
#include "core/vault/key_slot.h"
#include "core/worklist/house_rules.h"
#include "ui/settings/recovery_print.h"
#include "ui/shell/agency_clock.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace expediente::ui {

class Appearance;
class Preferences;
class Prompts;
class Theme;

/// Codes and law for an agency of a country; called off the GUI thread.
using RulesSource = std::function<Result<HouseRules>(const QString& country)>;

/// What app/ builds once and hands to the window; all of it outlives the window.
struct Environment {
    const Theme& theme;
    Appearance& appearance;
    Preferences& preferences;
    Prompts& prompts;
    QString dir; ///< of the store
    std::optional<PinnedDay> today; ///< of the clock, instead of the machine's
    RulesSource rules = shippedRules;
    /// Replaces the process by a locked one; comes back only when that failed.
    std::function<void()> relaunch;
    std::function<KdfCost()> cost = calibratedCost; ///< of a new passphrase; off the GUI thread
    RecoveryPrint print = printRecoverySheet;
    Connect connect = transportFor; ///< to a server
    SyncAgent::Pace syncPace{};
    bool locked = false; ///< started by a lock: nothing but what is typed opens the store
};

} // namespace expediente::ui
