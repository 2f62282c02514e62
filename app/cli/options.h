#pragma once
#include <CLI/CLI.hpp>

#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace expediente::cli {

/// The command that was asked for, ready to run; gives the exit status.
using Chosen = std::function<int()>;

/// What every command that opens a store takes.
struct StoreOptions {
    QString dir;
    QString passphraseFile;
    std::optional<QDate> today;
    bool json = false;
};

enum class JsonOption : bool { No, Yes };

CLI::App* addCommand(CLI::App& app, const char* name, const QString& description);
/// --store, --passphrase-file, --today and, where data is printed, --json.
void addStoreOptions(CLI::App& command, StoreOptions& options, JsonOption json = JsonOption::Yes);

CLI::Option* addText(
    CLI::App& command, const char* name, QString& value, const QString& description);
CLI::Option* addDate(
    CLI::App& command, const char* name, std::optional<QDate>& value, const QString& description);

/// Why a command line can't be used, in words. What the parser says is English and quotes what was
/// typed, which may be a secret or a name.
QString reasonOf(const CLI::ParseError& error);

} // namespace expediente::cli
