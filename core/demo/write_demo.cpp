#include "core/demo/write_demo.h"

#include "core/demo/negotiations.h"
#include "core/exchange/import_stage.h"

namespace expediente {

namespace {

Result<qint64> stageAll(
    ImportStage& stage, const DemoPortfolio& portfolio, const Progress& progress)
{
    auto facts = portfolio.agencyFacts();
    qint64 count = qint64(facts.size());
    stage.add(std::move(facts));
    for (int i = 0; i < portfolio.cases(); ++i) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        auto ofCase = portfolio.caseFacts(i);
        count += qint64(ofCase.size());
        stage.add(std::move(ofCase));
        if (const auto sent = stage.send(false); !sent)
            return fail(sent.error());
        progress.report(i + 1, portfolio.cases());
    }
    if (const auto sent = stage.send(true); !sent)
        return fail(sent.error());
    return count;
}

/// What papers name beside the agency; said after the store's own description of it.
Done describeAgency(Store& store)
{
    const auto& identity = store.identity();
    AgencyDescribed agency{identity.agencyName, identity.country, identity.zone,
        QStringLiteral("Av. Constituyentes 120, Querétaro, Qro."), QStringLiteral("4425550190")};
    agency.taxId = QStringLiteral("PCC150610AB1");
    agency.responsible = QStringLiteral("Rocío Medina");
    agency.mandate = QStringLiteral("contrato de mandato del 12 de enero de 2026");
    agency.privacyNotice =
        QStringLiteral("El aviso de privacidad está en puenteclaro.example/privacidad.");
    const auto& known = store.context().agency.described;
    if (known && known->body == agency)
        return {};
    const auto said = store.append({store.newFact(identity.agency, agency)}).result();
    return said ? Done() : Done(fail(said.error()));
}

ImportCompleted summaryOf(const DemoPortfolio& portfolio)
{
    ImportCompleted summary;
    summary.file = QStringLiteral("demo-%1").arg(portfolio.seed());
    summary.sha256 = QByteArray(64, '0');
    summary.profile = QStringLiteral("demo");
    summary.kind = QStringLiteral("portfolio");
    summary.creditor = QString::fromLatin1(DemoPortfolio::creditorKey);
    summary.read = summary.added = portfolio.cases();
    return summary;
}

} // namespace

Result<DemoWritten> writeDemo(
    Store& store, const DemoPortfolio& portfolio, const Progress& progress)
{
    for (const auto& file : portfolio.attachments())
        if (const auto put = store.putAttachment(file).result(); !put)
            return fail(put.error());
    ImportStage stage(store);
    if (const auto begun = stage.begin(); !begun)
        return fail(begun.error());
    const auto count = stageAll(stage, portfolio, progress);
    if (!count)
        return fail(count.error());
    if (const auto completed = stage.complete(summaryOf(portfolio)); !completed)
        return fail(completed.error());
    if (const auto applied = store.applyImported(progress); !applied)
        return fail(applied.error());
    if (const auto described = describeAgency(store); !described)
        return fail(described.error());
    if (const auto told = tellNegotiations(store, portfolio); !told)
        return fail(told.error());
    return DemoWritten{portfolio.cases(), *count};
}

} // namespace expediente
