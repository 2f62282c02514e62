#include "app/cli/console.h"
#include "app/server/desk.h"
#include "core/central/roles.h"
#include "core/store/queries/assignments.h"
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "core/worklist/share_out.h"

#include <QFile>

#include <map>

/// Cases are handed to collectors, as a fact of each case.
namespace expediente::server {

namespace {

struct AssignOptions {
    LedgerOptions ledger;
    std::vector<std::string> cases;
    QString list, to, area;
    std::vector<std::string> among;
    bool all = false;

    bool byRule() const { return !area.isEmpty() || all || !among.empty(); }
};

constexpr size_t casesInTransaction = 1000;
constexpr int pageOfCases = 500;

/// By folio, which only a store's lists tell. NotFound, Ambiguous.
Result<std::vector<CaseId>> casesWith(
    OpenLedger& open, const LedgerOptions& options, const QStringList& folios)
{
    const auto desk = Desk::open(open, options);
    if (!desk)
        return fail(desk.error());
    return (*desk)->store().ask([&](Connection& connection) {
        std::vector<CaseId> cases;
        for (const QString& folio : folios) {
            const auto id = findCase(connection, folio);
            if (!id)
                throw StoreException({ErrorCode::NotFound, {folio}, {}});
            cases.push_back(*id);
        }
        return cases;
    });
}

/// Folios or ids, one a line.
Result<std::vector<CaseId>> casesFrom(OpenLedger& open, const AssignOptions& options)
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
    QStringList folios;
    for (const QString& text : texts) {
        const QString name = text.trimmed();
        if (const auto id = CaseId::fromString(name))
            cases.push_back(*id);
        else if (!name.isEmpty())
            folios << name;
    }
    if (folios.isEmpty())
        return cases;
    const auto found = casesWith(open, options.ledger, folios);
    if (!found)
        return fail(found.error());
    cases.insert(cases.end(), found->begin(), found->end());
    return cases;
}

bool canHold(const std::vector<central::Member>& members, const QString& user)
{
    const auto member = std::ranges::find(members, user, &central::Member::user);
    return member != members.end() && central::mayHold(member->role);
}

/// Those that somebody else has, or nobody. NotFound for a case or a user that isn't there.
Result<std::vector<CaseId>> toMove(
    central::SqliteLedger& ledger, const std::vector<CaseId>& cases, const QString& to)
{
    return atBoundary(ledger.path(), [&] {
        std::vector<CaseId> moving;
        ledger.read([&](central::LedgerTransaction& transaction) {
            const auto members = transaction.members();
            if (!canHold(members, to))
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

/// Open cases of an area, or of all of them; those that nobody has unless `all`.
Result<std::vector<CaseRow>> casesByRule(Store& store, const AssignOptions& options)
{
    return store.ask([&](Connection& connection) {
        CaseFilter filter;
        filter.area = options.area;
        std::vector<CaseRow> cases;
        QString after;
        do {
            auto page = casePage(
                connection, filter, CaseSort::Name, pageOfCases, after, store.clock().today());
            for (CaseRow& row : page.rows)
                if (options.all || row.assignedTo.isEmpty())
                    cases.push_back(std::move(row));
            after = page.nextKey;
        } while (!after.isEmpty());
        return cases;
    });
}

/// To one user, or spread among several so that all have as many.
Result<std::vector<Assignment>> assignmentsByRule(Store& store, const AssignOptions& options)
{
    const auto cases = casesByRule(store, options);
    if (!cases)
        return fail(cases.error());
    std::vector<Assignment> assignments;
    if (options.among.empty()) {
        for (const CaseRow& row : *cases)
            assignments.push_back({row.id, options.to});
    } else {
        const auto held = store.ask([](Connection& connection) { return loads(connection); });
        if (!held)
            return fail(held.error());
        std::vector<Taker> takers;
        for (const std::string& each : options.among) {
            const QString user = QString::fromStdString(each);
            const auto load = std::ranges::find(*held, user, &Load::user);
            takers.push_back({user, load == held->end() ? 0 : load->cases});
        }
        std::vector<ToShare> toShare;
        for (const CaseRow& row : *cases)
            toShare.push_back({row.id, row.assignedTo, row.total ? row.total->minor() : 0});
        assignments = shareOut(toShare, takers);
    }
    std::map<CaseId, QString> holders;
    for (const CaseRow& row : *cases)
        holders[row.id] = row.assignedTo;
    std::erase_if(
        assignments, [&](const Assignment& each) { return holders.at(each.id) == each.to; });
    return assignments;
}

Done sayAll(OpenLedger& open, const std::vector<Assignment>& assignments)
{
    for (size_t at = 0; at < assignments.size(); at += casesInTransaction) {
        std::vector<Saying> sayings;
        for (size_t i = at; i < std::min(assignments.size(), at + casesInTransaction); ++i)
            sayings.push_back({Subject(assignments[i].id), CaseAssigned{assignments[i].to}});
        if (const auto said = say(open, sayings); !said)
            return said;
    }
    return {};
}

int tell(const AssignOptions& options, int moved, int already)
{
    if (options.ledger.json)
        cli::sayJson({{"assigned", moved}, {"already", already}});
    else
        cli::say(Server::tr("%n case(s) assigned.", nullptr, moved));
    return cli::Success;
}

/// NotFound for somebody who isn't there, or can't have cases.
Done known(OpenLedger& open, const AssignOptions& options)
{
    QStringList users{options.to};
    for (const std::string& each : options.among)
        users << QString::fromStdString(each);
    users.removeAll(QString());
    return atBoundary(open.ledger->path(), [&] {
        open.ledger->read([&](central::LedgerTransaction& transaction) {
            const auto members = transaction.members();
            for (const QString& user : users)
                if (!canHold(members, user))
                    throw StoreException({ErrorCode::NotFound, {user}, {}});
        });
    });
}

Result<int> assignByRule(OpenLedger& open, const AssignOptions& options)
{
    if (const auto all = known(open, options); !all)
        return fail(all.error());
    const auto desk = Desk::open(open, options.ledger);
    if (!desk)
        return fail(desk.error());
    const auto assignments = assignmentsByRule((*desk)->store(), options);
    if (!assignments)
        return fail(assignments.error());
    if (const auto said = sayAll(open, *assignments); !said)
        return fail(said.error());
    return tell(options, int(assignments->size()), 0);
}

Result<int> assign(OpenLedger& open, const AssignOptions& options)
{
    if (options.byRule())
        return assignByRule(open, options);
    const auto cases = casesFrom(open, options);
    if (!cases)
        return fail(cases.error());
    const auto moving = toMove(*open.ledger, *cases, options.to);
    if (!moving)
        return fail(moving.error());
    std::vector<Assignment> assignments;
    for (const CaseId id : *moving)
        assignments.push_back({id, options.to});
    if (const auto said = sayAll(open, assignments); !said)
        return fail(said.error());
    return tell(options, int(moving->size()), int(cases->size() - moving->size()));
}

} // namespace

void addAssign(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<AssignOptions>();
    auto* command = cli::addCommand(app, "assign", Server::tr("Hand cases to a collector"));
    addLedgerOptions(*command, options->ledger);
    command->add_option("--case", options->cases, Server::tr("Folio or id of a case").toStdString())
        ->type_name("CASE");
    cli::addText(
        *command, "--from-file", options->list, Server::tr("Folios or ids of cases, one a line"))
        ->type_name("FILE");
    cli::addText(*command, "--to", options->to, Server::tr("The collector's key"));
    command
        ->add_option("--among", options->among,
            Server::tr("Spread them among these users, so that all have as many").toStdString())
        ->type_name("USER");
    cli::addText(*command, "--area", options->area,
        Server::tr("Every open case of the area that nobody has"));
    command->add_flag("--all", options->all,
        Server::tr("Also those that somebody has; without --area, all open cases").toStdString());
    command->callback([options, &chosen] {
        chosen = [options] {
            if (options->to.isEmpty() == options->among.empty())
                return cli::refuseOption("--to");
            const bool named = !options->cases.empty() || !options->list.isEmpty();
            if (named == options->byRule())
                return cli::refuseOption("--case");
            return withLedger(
                options->ledger, [&](OpenLedger& open) { return assign(open, *options); });
        };
    });
}

} // namespace expediente::server
