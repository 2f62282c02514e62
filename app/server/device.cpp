#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "app/server/ledger_file.h"
#include "core/central/access.h"

#include <QJsonArray>

/// Workstations: how they come in, which there are, which may no longer.
namespace expediente::server {

namespace {

struct DeviceOptions {
    LedgerOptions ledger;
    QString user, id, reason;
    int hours = 24;
};

constexpr int mostHours = 24 * 14;

Result<int> makeCode(OpenLedger& open, const DeviceOptions& options)
{
    central::Access access(*open.ledger, *open.clock);
    const auto validFor = std::chrono::hours(options.hours);
    const auto code = access.makeCode(options.user, validFor);
    if (!code)
        return fail(code.error());
    const auto until = open.clock->now().utcMs + std::chrono::milliseconds(validFor).count();
    if (options.ledger.json)
        cli::sayJson({{"code", *code}, {"user", options.user},
            {"valid_until", isoTime(*open.clock, until)}});
    else
        cli::say(*code);
    return cli::Success;
}

Result<int> listDevices(OpenLedger& open, const LedgerOptions& options)
{
    std::vector<central::Workstation> all;
    const auto read = atBoundary(open.ledger->path(), [&] {
        open.ledger->read(
            [&](central::LedgerTransaction& transaction) { all = transaction.workstations(); });
    });
    if (!read)
        return fail(read.error());
    const auto time = [&](qint64 ms) { return isoTime(*open.clock, ms); };
    if (options.json) {
        QJsonArray devices;
        for (const auto& each : all)
            devices.append(QJsonObject{{"id", each.logging.toString()}, {"user", each.user},
                {"name", each.name}, {"enrolled", time(each.enrolledMs)},
                {"seen", time(each.seenMs)},
                {"revoked", each.revokedMs ? QJsonValue(time(*each.revokedMs)) : QJsonValue()}});
        cli::sayJson({{"devices", devices}});
        return cli::Success;
    }
    cli::TextTable table({Server::tr("Id"), Server::tr("User"), Server::tr("Name"),
        Server::tr("Enrolled"), Server::tr("Seen"), Server::tr("Revoked")});
    for (const auto& each : all)
        table.add({each.logging.toString(), each.user, each.name, time(each.enrolledMs),
            time(each.seenMs), each.revokedMs ? time(*each.revokedMs) : QString()});
    table.print();
    return cli::Success;
}

Result<int> revokeDevice(OpenLedger& open, const DeviceOptions& options)
{
    const auto id = DeviceId::fromString(options.id);
    if (!id)
        return fail(ErrorCode::NotFound, {options.id});
    const auto done = central::Access(*open.ledger, *open.clock).revoke(*id, options.reason);
    return done ? Result<int>(cli::Success) : fail(done.error());
}

void addDeviceCode(CLI::App& device, Chosen& chosen)
{
    auto options = std::make_shared<DeviceOptions>();
    auto* command = cli::addCommand(
        device, "code", Server::tr("A one-time code by which a workstation comes in"));
    addLedgerOptions(*command, options->ledger);
    cli::addText(*command, "--user", options->user, Server::tr("Whose workstation it will be"))
        ->required();
    command
        ->add_option(
            "--hours", options->hours, Server::tr("For how long it is good; else 24").toStdString())
        ->check(CLI::Range(1, mostHours));
    command->callback([options, &chosen] {
        chosen = [options] {
            return withLedger(
                options->ledger, [&](OpenLedger& open) { return makeCode(open, *options); });
        };
    });
}

void addDeviceList(CLI::App& device, Chosen& chosen)
{
    auto options = std::make_shared<LedgerOptions>();
    auto* command = cli::addCommand(device, "list", Server::tr("The workstations that came in"));
    addLedgerOptions(*command, *options);
    command->callback([options, &chosen] {
        chosen = [options] {
            return withLedger(
                *options, [&](OpenLedger& open) { return listDevices(open, *options); });
        };
    });
}

void addDeviceRevoke(CLI::App& device, Chosen& chosen)
{
    auto options = std::make_shared<DeviceOptions>();
    auto* command = cli::addCommand(
        device, "revoke", Server::tr("A workstation syncs no more, and wipes what it has"));
    addLedgerOptions(*command, options->ledger, cli::JsonOption::No);
    cli::addText(*command, "ID", options->id, Server::tr("As the list has it"))->required();
    cli::addText(*command, "--reason", options->reason, Server::tr("Why; it stays on record"))
        ->required();
    command->callback([options, &chosen] {
        chosen = [options] {
            return withLedger(
                options->ledger, [&](OpenLedger& open) { return revokeDevice(open, *options); });
        };
    });
}

} // namespace

void addDevice(CLI::App& app, Chosen& chosen)
{
    auto* device = cli::addCommand(app, "device", Server::tr("Workstations"));
    device->require_subcommand(1);
    for (const auto add : {addDeviceCode, addDeviceList, addDeviceRevoke})
        add(*device, chosen);
}

} // namespace expediente::server
