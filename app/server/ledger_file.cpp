#include "app/server/ledger_file.h"

#include "app/cli/console.h"
#include "core/central/server_voice.h"
#include "core/facts/body.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace expediente::server {

void addLedgerOptions(CLI::App& command, LedgerOptions& options, cli::JsonOption json)
{
    cli::addText(command, "--ledger", options.ledger, Server::tr("The ledger's file"))
        ->type_name("FILE")
        ->required();
    cli::addText(
        command, "--key-file", options.keyFile, Server::tr("The file with its key; else FILE.key"))
        ->type_name("FILE")
        ->envname("EXPEDIENTE_LEDGER_KEY_FILE");
    if (json == cli::JsonOption::Yes)
        command.add_flag(
            "--json", options.json, Server::tr("Print one JSON document").toStdString());
}

Result<DataKey> readKeyFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    Secret bytes(DataKey::size);
    const bool whole = file.read(reinterpret_cast<char*>(bytes.data()), qint64(bytes.size()))
            == qint64(bytes.size())
        && file.atEnd();
    auto key = DataKey::from(std::move(bytes));
    if (!whole || !key)
        return fail(ErrorCode::FileUnreadable, {path, Server::tr("it is not a key of 32 bytes")});
    return std::move(*key);
}

Result<DataKey> makeKeyFile(const QString& path)
{
    const auto failed = [&] {
        return fail(
            ErrorCode::FileUnwritable, {path, QString::fromLocal8Bit(std::strerror(errno))});
    };
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return failed();
    auto key = DataKey::random();
    const bool written =
        ::write(file, key.data(), DataKey::size) == ssize_t(DataKey::size) && ::fsync(file) == 0;
    if (::close(file) == 0 && written)
        return key;
    const auto why = failed();
    QFile::remove(path);
    return why;
}

Result<OpenLedger> openLedger(const LedgerOptions& options)
{
    if (!QFile::exists(options.ledger))
        return fail(ErrorCode::StoreMissing, {options.ledger});
    const auto key = readKeyFile(options.keyPath());
    if (!key)
        return fail(key.error());
    auto ledger = central::SqliteLedger::open(options.ledger, *key);
    if (!ledger)
        return fail(ledger.error());
    auto clock = std::make_unique<SystemClock>(QTimeZone((*ledger)->agency().zone));
    return OpenLedger{std::move(*ledger), std::move(clock)};
}

Done say(OpenLedger& open, const std::vector<Saying>& sayings)
{
    const Moment now = open.clock->now();
    std::vector<NewFact> facts;
    for (const Saying& saying : sayings) {
        if (const auto sound = check(saying.body); !sound)
            return sound;
        facts.push_back(newFact(saying.subject, saying.body, now, central::serverAuthor));
    }
    return atBoundary(open.ledger->path(), [&] {
        open.ledger->write([&](central::LedgerTransaction& transaction) {
            central::say(*open.ledger, transaction, now, facts);
        });
    });
}

int withLedger(const LedgerOptions& options, const std::function<Result<int>(OpenLedger&)>& work)
{
    auto open = openLedger(options);
    if (!open)
        return cli::refuse(open.error());
    const auto status = work(*open);
    return status ? *status : cli::refuse(status.error());
}

QString isoTime(const Clock& clock, qint64 utcMs)
{
    const QTimeZone zone(clock.now().zone);
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone.isValid() ? zone : QTimeZone::utc())
        .toOffsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, zone).offsetFromUtc())
        .toString(Qt::ISODate);
}

} // namespace expediente::server
