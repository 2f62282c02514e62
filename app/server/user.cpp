#include "app/cli/agency_values.h"
#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "app/server/ledger_file.h"
#include "core/central/roles.h"

#include <QJsonArray>

/// Who works at the agency, as the log describes them.
namespace expediente::server {

namespace {

struct UserOptions {
    LedgerOptions ledger;
    QString user, name, role, team;
};

std::vector<central::Member> membersOf(central::SqliteLedger& ledger)
{
    std::vector<central::Member> members;
    ledger.read([&](central::LedgerTransaction& transaction) { members = transaction.members(); });
    return members;
}

Result<central::Member> memberNamed(OpenLedger& open, const QString& user)
{
    return atBoundary(open.ledger->path(), [&]() -> Result<central::Member> {
        for (const auto& member : membersOf(*open.ledger))
            if (member.user == user)
                return member;
        return fail(ErrorCode::NotFound, {user});
    });
}

Result<int> describe(OpenLedger& open, const UserOptions& options)
{
    const Subject agency(open.ledger->agency().id);
    QString name = options.name.trimmed();
    if (name.isEmpty()) { // who is known keeps theirs
        const auto known = memberNamed(open, options.user);
        name = known ? known->name : options.user;
    }
    std::vector<Saying> sayings{{agency, UserDescribed{options.user, name, options.role}}};
    if (!options.team.isEmpty())
        sayings.push_back({agency, TeamChanged{options.user, options.team}});
    const auto said = say(open, sayings);
    return said ? Result<int>(cli::Success) : fail(said.error());
}

int describe(const UserOptions& options)
{
    if (!cli::isUserKey(options.user))
        return cli::refuseOption("USER");
    if (!central::mayEnrol(options.role))
        return cli::refuseOption("--role");
    if (central::isOfCreditor(options.role) && options.team.isEmpty())
        return cli::refuseOption("--team"); // of no creditor they would see nothing
    return withLedger(options.ledger, [&](OpenLedger& open) { return describe(open, options); });
}

Result<int> listUsers(OpenLedger& open, const LedgerOptions& options)
{
    const auto members = atBoundary(open.ledger->path(), [&] { return membersOf(*open.ledger); });
    if (!members)
        return fail(members.error());
    if (options.json) {
        QJsonArray users;
        for (const auto& member : *members)
            users.append(QJsonObject{{"user", member.user}, {"name", member.name},
                {"role", member.role}, {"team", member.team}});
        cli::sayJson({{"users", users}});
        return cli::Success;
    }
    cli::TextTable table(
        {Server::tr("User"), Server::tr("Name"), Server::tr("Role"), Server::tr("Team")});
    for (const auto& member : *members)
        table.add({member.user, member.name, member.role, member.team});
    table.print();
    return cli::Success;
}

Result<int> changeTeam(OpenLedger& open, const UserOptions& options)
{
    const auto member = memberNamed(open, options.user);
    if (!member)
        return fail(member.error());
    const auto said =
        say(open, {{Subject(open.ledger->agency().id), TeamChanged{options.user, options.team}}});
    return said ? Result<int>(cli::Success) : fail(said.error());
}

Result<int> changeRole(OpenLedger& open, const UserOptions& options)
{
    const auto member = memberNamed(open, options.user);
    if (!member)
        return fail(member.error());
    const auto said = say(open,
        {{Subject(open.ledger->agency().id),
            UserDescribed{options.user, member->name, options.role}}});
    return said ? Result<int>(cli::Success) : fail(said.error());
}

int changeRole(const UserOptions& options)
{
    if (!central::mayEnrol(options.role))
        return cli::refuseOption("ROLE");
    return withLedger(options.ledger, [&](OpenLedger& open) { return changeRole(open, options); });
}

const char* const roleNames = "collector, agent, supervisor, auditor, admin, creditor";

void addUserAdd(CLI::App& user, Chosen& chosen)
{
    auto options = std::make_shared<UserOptions>();
    auto* command = cli::addCommand(user, "add", Server::tr("Describe a user, new or known"));
    addLedgerOptions(*command, options->ledger, cli::JsonOption::No);
    cli::addText(*command, "USER", options->user, Server::tr("A short key in lower case"))
        ->required();
    cli::addText(*command, "--name", options->name, Server::tr("What people call them"));
    cli::addText(*command, "--role", options->role, QLatin1StringView(roleNames))->required();
    cli::addText(*command, "--team", options->team,
        Server::tr("The team that they are of; of a creditor's user, the creditor's key"));
    command->callback([options, &chosen] { chosen = [options] { return describe(*options); }; });
}

void addUserList(CLI::App& user, Chosen& chosen)
{
    auto options = std::make_shared<LedgerOptions>();
    auto* command = cli::addCommand(user, "list", Server::tr("Everybody who was described"));
    addLedgerOptions(*command, *options);
    command->callback([options, &chosen] {
        chosen = [options] {
            return withLedger(
                *options, [&](OpenLedger& open) { return listUsers(open, *options); });
        };
    });
}

void addUserTeam(CLI::App& user, Chosen& chosen)
{
    auto options = std::make_shared<UserOptions>();
    auto* command = cli::addCommand(user, "team", Server::tr("Move a user to another team"));
    addLedgerOptions(*command, options->ledger, cli::JsonOption::No);
    cli::addText(*command, "USER", options->user, Server::tr("The user's key"))->required();
    cli::addText(*command, "TEAM", options->team, Server::tr("The team; without it, of none"));
    command->callback([options, &chosen] {
        chosen = [options] {
            return withLedger(
                options->ledger, [&](OpenLedger& open) { return changeTeam(open, *options); });
        };
    });
}

void addUserRole(CLI::App& user, Chosen& chosen)
{
    auto options = std::make_shared<UserOptions>();
    auto* command = cli::addCommand(user, "role", Server::tr("Give a user another role"));
    addLedgerOptions(*command, options->ledger, cli::JsonOption::No);
    cli::addText(*command, "USER", options->user, Server::tr("The user's key"))->required();
    cli::addText(*command, "ROLE", options->role, QLatin1StringView(roleNames))->required();
    command->callback([options, &chosen] { chosen = [options] { return changeRole(*options); }; });
}

} // namespace

void addUser(CLI::App& app, Chosen& chosen)
{
    auto* user = cli::addCommand(app, "user", Server::tr("Who works at the agency"));
    user->require_subcommand(1);
    for (const auto add : {addUserAdd, addUserList, addUserTeam, addUserRole})
        add(*user, chosen);
}

} // namespace expediente::server
