#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "core/evidence/case_evidence.h"
#include "core/negotiation/authority.h"
#include "core/store/queries/case_read.h"
#include "ui/print/evidence_index.h"
#include "ui/print/saved_file.h"

namespace expediente::cli {

namespace {

struct ExportOptions {
    StoreOptions store;
    QString caseId, output;
};

struct Gathered {
    EvidencePack pack;
    CaseFile file;
};

Result<Gathered> gather(Session& session, const QString& folioOrId)
{
    const Moment now = session.store().clock().now();
    auto asked = session.store().ask([&](Connection& connection) -> Result<Gathered> {
        const auto id = findCase(connection, folioOrId);
        const auto file = id ? readCase(connection, *id) : std::nullopt;
        if (!file)
            return fail(ErrorCode::NotFound, {folioOrId});
        auto pack = evidenceOf(connection, *id, now);
        if (!pack)
            return fail(pack.error());
        const auto& identity = session.store().identity();
        if (!mayRead(*file, {identity.user, identity.role}))
            return fail(ErrorCode::RuleRefused, {QStringLiteral("person.blocked")});
        pack->folio = file->opened ? file->opened->body.folio : QString();
        return Gathered{std::move(*pack), *file};
    });
    return asked ? std::move(*asked) : Result<Gathered>(fail(asked.error()));
}

int exportCase(const ExportOptions& options)
{
    const auto session = Session::open(options.store, Store::Access::ReadWrite);
    if (!session)
        return refuse(session.error());
    auto& store = (*session)->store();
    const auto gathered = gather(**session, options.caseId);
    if (!gathered)
        return refuse(gathered.error());
    Result<Signature> last = fail(ErrorCode::NotFound);
    const auto files = filesOf(gathered->pack,
        ui::readableFiles(gathered->pack, gathered->file, (*session)->format()),
        [&](const Hash& digest) {
            last = store.sign(digest).result();
            return last.value_or(Signature{});
        });
    if (!last)
        return refuse(last.error());
    const auto zip = zipped(files);
    if (!zip)
        return refuse(zip.error());
    // What leaves the encryption is on record, or it doesn't leave.
    if (const auto recorded = store.recordExport(
            {QStringLiteral("evidence"), QStringLiteral("zip"), 1, {gathered->file.id}});
        !recorded)
        return refuse(recorded.error());
    if (const auto saved = ui::saveWhole(options.output, *zip); !saved)
        return refuse(saved.error());
    if (options.store.json)
        sayJson({{"file", options.output}, {"facts", int(gathered->pack.facts.size())},
            {"attachments", int(gathered->pack.attachments.size())}});
    else
        say(Cli::tr("%1 facts and %2 attachments in %3")
                .arg(gathered->pack.facts.size())
                .arg(gathered->pack.attachments.size())
                .arg(options.output));
    return Success;
}

} // namespace

void addExport(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<ExportOptions>();
    auto* command = addCommand(app, "export",
        Cli::tr("The evidence pack of a case: everything that was recorded, to check"));
    addStoreOptions(*command, options->store);
    addText(*command, "--case", options->caseId, Cli::tr("Folio or id of the case"))->required();
    addText(*command, "-o,--output", options->output, Cli::tr("The ZIP to write"))
        ->type_name("FILE.zip")
        ->required();
    command->callback([options, &chosen] { chosen = [options] { return exportCase(*options); }; });
}

} // namespace expediente::cli
