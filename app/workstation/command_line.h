#pragma once
#include "core/base/result.h"
#include "ui/text/language.h"
#include "ui/theme/tokens.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace expediente {

/// What the program was started with.
struct CommandLine {
    QString store; ///< its folder
    QString passphraseFile; ///< empty: it is typed
    std::optional<QDate> today;
    std::optional<ui::Language> language;
    std::optional<ui::Scheme> scheme;
    bool locked = false; ///< by a lock: the passphrase is typed in any case
};

/// BadInput names what can't be understood. `--help` and `--version` end the program.
Result<CommandLine> readCommandLine(const QStringList& arguments);

} // namespace expediente
