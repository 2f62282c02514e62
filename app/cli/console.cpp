#include "app/cli/console.h"

#include "ui/text/words.h"

#include <QJsonDocument>

#include <cstdio>

namespace expediente::cli {

namespace {

const char* programName = "expediente-cli";

} // namespace

void setProgram(const char* name)
{
    programName = name;
}

const char* program()
{
    return programName;
}

ui::Language userLanguage()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("en") ? ui::Language::English : ui::Language::Spanish;
    }
    return ui::Language::Spanish;
}

void sayLine(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
}

void say(const QString& line)
{
    sayLine(line.toUtf8());
}

void sayJson(const QJsonObject& document)
{
    QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Indented);
    text.chop(1);
    sayLine(text);
}

int finish(int status)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return status;
    complain(Cli::tr("Not all of the output could be written."));
    return status == Success ? exitStatus({ErrorCode::FileUnwritable, {}, {}}) : status;
}

void complain(const QString& message)
{
    std::fprintf(stderr, "%s: %s\n", programName, message.toUtf8().constData());
}

void keepCriticalOnly()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            complain(message);
    });
}

int refuseOption(const char* name)
{
    complain(Cli::tr("%1 has a value that it can't have.").arg(QLatin1String(name)));
    return BadInput;
}

int exitStatus(const Error& error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
    case ErrorCode::WrongRecoveryKey:
    case ErrorCode::VaultDamaged:
    case ErrorCode::VaultMissing:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreWrongKey:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::LeaseEnded:
    case ErrorCode::StoreFailed:
    case ErrorCode::DiskFull:
        return NoStore;
    case ErrorCode::NetworkDown:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::ServerNotTrusted:
    case ErrorCode::ServerBusy:
    case ErrorCode::ServerRefused:
    case ErrorCode::SessionExpired:
    case ErrorCode::DeviceRevoked:
    case ErrorCode::CodeInvalid:
    case ErrorCode::TooManyCodes:
    case ErrorCode::DeviceTaken:
    case ErrorCode::AgencyMismatch:
    case ErrorCode::UserMismatch:
    case ErrorCode::BadMessage:
    case ErrorCode::ReplyTooLarge:
    case ErrorCode::ReplyUnreadable:
    case ErrorCode::CannotListen:
        return NoServer;
    case ErrorCode::ChainBroken:
        return AnswerIsNo;
    case ErrorCode::Cancelled:
        return Interrupted;
    default:
        return BadInput;
    }
}

int refuse(const Error& error)
{
    complain(ui::sentence(error));
    return exitStatus(error);
}

} // namespace expediente::cli
