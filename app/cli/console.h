#pragma once
#include "core/base/error.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace expediente::cli {

/// Exit statuses (docs: the command line's page).
enum Exit {
    Success = 0,
    AnswerIsNo = 1, ///< a check failed
    BadInput = 2,
    NoStore = 3, ///< it can't be opened, or not written to
    NoNetwork = 4, ///< nor server
    Interrupted = 130, ///< as shells have it for Ctrl+C
};

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One line on standard output.
void say(const QString& line = {});
/// One document on standard output.
void sayJson(const QJsonObject& document);
/// Bytes as they are, followed by a line break.
void sayLine(const QByteArray& line);

/// The status to end with: that of the command, unless what it said could not all be written.
int finish(int status);

/// What messages begin with; "expediente-cli" unless main() says otherwise.
void setProgram(const char* name);
const char* program();
/// The language of LC_ALL, LC_MESSAGES or LANG: English when it says so, else Spanish.
ui::Language userLanguage();

/// "expediente-cli: …" on standard error.
void complain(const QString& message);
/// What Qt has to say of the machine (a missing folder, a font) is no message for the user.
void keepCriticalOnly();
/// An option whose value only shows to be wrong once it is looked at; gives BadInput.
int refuseOption(const char* name);
/// Complains in words; the exit status that goes with it.
int refuse(const Error& error);
int exitStatus(const Error& error);

} // namespace expediente::cli
