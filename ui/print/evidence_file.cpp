#include "ui/print/evidence_file.h"

#include "core/base/private_files.h"
#include "core/evidence/case_evidence.h"
#include "core/negotiation/authority.h"
#include "core/store/queries/case_read.h"
#include "ui/print/evidence_index.h"

#include <algorithm>

namespace expediente::ui {

namespace {

struct Gathered {
    EvidencePack pack;
    CaseFile file;
};

Result<Gathered> gather(const Store& store, CaseId id)
{
    const auto& identity = store.identity();
    return store.ask([&](Connection& connection) -> Result<Gathered> {
        auto file = readCase(connection, id);
        if (!file)
            return fail(ErrorCode::NotFound, {id.toString()});
        const bool withheld = std::ranges::any_of(file->persons, &PersonFile::withheld);
        if (withheld || !mayRead(*file, {identity.user, identity.role}))
            return fail(ErrorCode::RuleRefused, {QStringLiteral("person.blocked")});
        auto pack = evidenceOf(connection, id, store.clock().now());
        if (!pack)
            return fail(pack.error());
        pack->folio = file->opened ? file->opened->body.folio : QString();
        return Gathered{std::move(*pack), std::move(*file)};
    });
}

Result<QByteArray> packed(Store& store, const Gathered& gathered, const Formatter& format)
{
    Result<Signature> last = fail(ErrorCode::NotFound);
    const auto files = filesOf(gathered.pack, readableFiles(gathered.pack, gathered.file, format),
        [&](const Hash& digest) {
            last = store.sign(digest).result();
            return last.value_or(Signature{});
        });
    if (!last)
        return fail(last.error());
    return zipped(files);
}

} // namespace

Result<EvidenceWritten> writeEvidencePack(Store& store, CaseId id, const QString& path,
    const Formatter& format, const std::function<bool()>& cancelled)
{
    const auto stopped = [&] { return cancelled && cancelled(); };
    const auto gathered = gather(store, id);
    if (!gathered)
        return fail(gathered.error());
    if (stopped())
        return fail(ErrorCode::Cancelled);
    const auto zip = packed(store, *gathered, format);
    if (!zip)
        return fail(zip.error());
    if (stopped())
        return fail(ErrorCode::Cancelled);
    if (const auto recorded =
            store.recordExport({QStringLiteral("evidence"), QStringLiteral("zip"), 1, {id}});
        !recorded)
        return fail(recorded.error());
    if (const auto saved = saveWhole(path, *zip); !saved)
        return fail(saved.error());
    return EvidenceWritten{
        int(gathered->pack.facts.size()), int(gathered->pack.attachments.size())};
}

} // namespace expediente::ui
