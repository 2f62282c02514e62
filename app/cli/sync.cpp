#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/server_options.h"
#include "app/cli/session.h"
#include "core/store/wiping.h"
#include "core/sync/server_talk.h"

namespace expediente::cli {

namespace {

struct SyncOptions {
    StoreOptions store;
    ServerOptions server;
};

/// A store that had no server joins the one that was named; one that has it may follow it to
/// another address, or come in again by a new code once its session has ended.
Result<std::unique_ptr<Session>> sessionWithServer(const SyncOptions& options)
{
    auto session = Session::open(options.store, Store::Access::ReadWrite);
    if (!session)
        return session;
    StoreSync side((*session)->store());
    auto link = side.link();
    if (!link)
        return fail(link.error());
    if (*link && !options.server.hasCode()) {
        if (options.server.isGiven() && (*link)->url != options.server.url) {
            (*link)->url = options.server.url;
            if (const auto kept = side.keepLink(**link); !kept)
                return fail(kept.error());
        }
        return session;
    }
    if (!*link && !options.server.isGiven())
        return fail(ErrorCode::NoServer);
    const auto device = side.device();
    if (!device)
        return fail(device.error());
    const auto joining = joinServer(options.server, *device, *link);
    if (!joining)
        return fail(joining.error());
    if (const auto joined = side.join(joining->enrolled, joining->link); !joined)
        return fail(joined.error());
    session->reset();
    return Session::open(options.store, Store::Access::ReadWrite);
}

int report(const SyncSession::Tally& tally, const SyncCounts& left, bool json)
{
    const qint64 toSend = left.toSend + left.waiting;
    if (json) {
        sayJson({{"sent", tally.sent}, {"received", tally.received}, {"rejected", left.rejected},
            {"left", toSend}, {"purged", tally.purged}});
    } else {
        say(Cli::tr("Sent: %1").arg(tally.sent));
        say(Cli::tr("Received: %1").arg(tally.received));
        say(Cli::tr("Rejected: %1").arg(left.rejected));
        say(Cli::tr("Left to send: %1").arg(toSend));
    }
    return left.rejected == 0 && toSend == 0 ? Success : AnswerIsNo;
}

int sync(const SyncOptions& options)
{
    auto session = sessionWithServer(options);
    if (!session)
        return refuse(session.error());
    Store& store = (*session)->store();
    StoreSync side(store);
    const auto link = side.link();
    if (!link)
        return refuse(link.error());
    const auto transport = transportFor(**link);
    if (!transport)
        return refuse(transport.error());
    const auto round = ServerTalk(side, **transport, store.clock()).exchange();
    if (!round) {
        if (round.error().code == ErrorCode::DeviceRevoked) {
            session->reset();
            static_cast<void>(wipe(options.store.dir, {}, QDateTime::currentDateTimeUtc()));
        }
        return refuse(round.error());
    }
    if (const auto readModels = store.caughtUp().result(); !readModels)
        return refuse(readModels.error());
    const auto counts = side.counts();
    if (!counts)
        return refuse(counts.error());
    return report(round->tally, *counts, options.store.json);
}

} // namespace

void addSync(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<SyncOptions>();
    auto* command =
        addCommand(app, "sync", Cli::tr("Exchange everything with the agency's server once"));
    addStoreOptions(*command, options->store);
    addServerOptions(*command, options->server);
    command->callback([options, &chosen] { chosen = [options] { return sync(*options); }; });
}

} // namespace expediente::cli
