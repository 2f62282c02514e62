#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "core/evidence/timestamping.h"

namespace expediente::cli {

namespace {

struct TimestampOptions {
    StoreOptions store;
    QString authority;
};

/// The agency says the rest of itself as before.
Done nameAuthority(Store& store, const QString& url)
{
    const auto& known = store.context().agency.described;
    if (!known)
        return fail(ErrorCode::NotFound, {store.identity().agencyName});
    AgencyDescribed said = known->body;
    said.timeAuthority = url;
    const auto appended = store.append({store.newFact(store.identity().agency, said)}).result();
    return appended ? Done() : fail(appended.error());
}

int timestamp(const TimestampOptions& options)
{
    auto session = Session::open(options.store, Store::Access::ReadWrite);
    if (!session)
        return refuse(session.error());
    Store& store = (*session)->store();
    if (!options.authority.isEmpty())
        if (const auto named = nameAuthority(store, options.authority); !named)
            return refuse(named.error());
    const auto count = stampPapers(store, [] { return false; });
    if (!count)
        return refuse(count.error());
    const auto left = store.ask([](Connection& c) { return unstampedPapers(c); });
    if (!left)
        return refuse(left.error());
    if (options.store.json) {
        sayJson({{"timestamps", *count}, {"waiting", qint64(left->size())}});
    } else {
        say(Cli::tr("Timestamps: %1").arg(*count));
        say(Cli::tr("Waiting for one: %1").arg(left->size()));
        if (!left->empty())
            say(Cli::tr("The agency names no authority for them: use --authority."));
    }
    return left->empty() ? Success : AnswerIsNo;
}

} // namespace

void addTimestamp(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<TimestampOptions>();
    auto* command = addCommand(app, "timestamp",
        Cli::tr("Get the timestamps (RFC 3161) that signed agreements still lack"));
    addStoreOptions(*command, options->store);
    addText(*command, "--authority", options->authority,
        Cli::tr("Address of the agency's timestamp authority from now on"));
    command->callback([options, &chosen] { chosen = [options] { return timestamp(*options); }; });
}

} // namespace expediente::cli
