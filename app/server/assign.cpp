#include "app/cli/console.h"
#include "app/server/ledger_file.h"

#include <QFile>

/// Cases are handed to collectors, as a fact of each case.
namespace expediente::server {

namespace {

struct AssignOptions {
    LedgerOptions ledger;
    std::vector<std::string> cases;
    QString list, to;
};

constexpr size_t casesInTransaction = 1000;

/// Ids, one a line. BadInput names the line that holds none.
Result<std::vector<CaseId>> casesFrom(const AssignOptions& options)
{
    QStringList texts;
    for (const std::string& text : options.cases)
        texts << QString::fromStdString(text);
    if (!options.list.isEmpty()) {
        QFile file(options.list);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, {options.list, file.errorString()});
        while (!file.atEnd())
            texts << QString::fromUtf8(file.readLine());
    }
    std::vector<CaseId> cases;
    for (const QString& text : texts) {
        if (text.trimmed().isEmpty())
            continue;
        const auto id = CaseId::fromString(text.trimmed());
        if (!id)
            return fail(ErrorCode::NotFound, {text.trimmed()});
        cases.push_back(*id);
    }
    return cases;
}

/// Those that somebody else has, or nobody. NotFound for a case or a user that isn't there.
Result<std::vector<CaseId>> toMove(
    central::SqliteLedger& ledger, const std::vector<CaseId>& cases, const QString& to)
{
    return atBoundary(ledger.path(), [&] {
        std::vector<CaseId> moving;
        ledger.read([&](central::LedgerTransaction& transaction) {
            const auto members = transaction.members();
            if (std::ranges::find(members, to, &central::Member::user) == members.end())
                throw StoreException({ErrorCode::NotFound, {to}, {}});
            for (const CaseId id : cases) {
                const auto holder = transaction.holderOf(id);
                if (!holder)
                    throw StoreException({ErrorCode::NotFound, {id.toString()}, {}});
                if (*holder != to)
                    moving.push_back(id);
            }
        });
        return moving;
    });
}

Result<int> assign(OpenLedger& open, const AssignOptions& options)
{
    const auto cases = casesFrom(options);
    if (!cases)
        return fail(cases.error());
    const auto moving = toMove(*open.ledger, *cases, options.to);
    if (!moving)
        return fail(moving.error());
    for (size_t at = 0; at < moving->size(); at += casesInTransaction) {
        std::vector<Saying> sayings;
        for (size_t i = at; i < std::min(moving->size(), at + casesInTransaction); ++i)
            sayings.push_back({Subject((*moving)[i]), CaseAssigned{options.to}});
        if (const auto said = say(open, sayings); !said)
            return fail(said.error());
    }
    const int moved = int(moving->size());
    if (options.ledger.json)
        cli::sayJson({{"assigned", moved}, {"already", int(cases->size()) - moved}});
    else
        cli::say(Server::tr("%n case(s) assigned.", nullptr, moved));
    return cli::Success;
}

} // namespace

void addAssign(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<AssignOptions>();
    auto* command = cli::addCommand(app, "assign", Server::tr("Hand cases to a collector"));
    addLedgerOptions(*command, options->ledger);
    command->add_option("--case", options->cases, Server::tr("The id of a case").toStdString())
        ->type_name("ID");
    cli::addText(*command, "--from-file", options->list, Server::tr("Ids of cases, one a line"))
        ->type_name("FILE");
    cli::addText(*command, "--to", options->to, Server::tr("The collector's key"))->required();
    command->callback([options, &chosen] {
        chosen = [options] {
            if (options->cases.empty() && options->list.isEmpty())
                return cli::refuseOption("--case");
            return withLedger(
                options->ledger, [&](OpenLedger& open) { return assign(open, *options); });
        };
    });
}

} // namespace expediente::server
