#include "core/store/importing.h"
#include "core/store/refolding.h"
#include "core/store/store_work.h"
#include "core/store/sync/server_link.h"
#include "core/store/undoing.h"

namespace expediente {

QFuture<Result<qint64>> Store::beginImport()
{
    return write(
        [this](Connection& connection, WriterState& state) {
            demand(connection, state.lease, m_clock.now());
            return expediente::beginImport(connection, state, m_clock.now());
        },
        Writer::Turn::Bulk);
}

QFuture<Result<Appended>> Store::stageImport(qint64 import, std::span<const NewFact> facts)
{
    return write(
        [this, import, facts](Connection& connection, WriterState& state) {
            Appended all;
            while (all.ids.size() < facts.size()) {
                m_writer->letPeoplePass();
                const auto some = stageFacts(connection, state, import, m_clock.now(),
                    facts.subspan(all.ids.size()), waitedFor());
                all.ids.insert(all.ids.end(), some.ids.begin(), some.ids.end());
                all.duplicates += some.duplicates;
            }
            return all;
        },
        Writer::Turn::Bulk);
}

QFuture<Result<FactId>> Store::completeImport(
    qint64 import, const ImportCompleted& summary, std::set<qint64> leansOn)
{
    const auto fact = newFact(m_identity.agency, summary);
    return write(
        [this, import, fact, leansOn = std::move(leansOn)](
            Connection& connection, WriterState& state) {
            const auto id =
                expediente::completeImport(connection, state, import, fact, leansOn, m_clock.now());
            followAgency(connection);
            tell({{}, true, false});
            return id;
        },
        Writer::Turn::Bulk);
}

QFuture<Done> Store::cancelImport(qint64 import)
{
    return write(
        [this, import](Connection& connection, WriterState& state) {
            while (!takeBackStaged(connection, state, import))
                m_writer->letPeoplePass();
        },
        Writer::Turn::Bulk);
}

QFuture<Result<Appended>> Store::appendToImport(FactId completed, std::vector<NewFact> facts)
{
    return write([this, completed, facts = std::move(facts)](
                     Connection& connection, WriterState& state) {
        const auto import = completedImport(connection, completed);
        const auto result = appendFacts(connection, state, context(), m_clock.now(), facts, import);
        tell(result.changes);
        return result.appended;
    });
}

Done Store::undoImport(const Undo& undo, const Progress& progress)
{
    const auto outlook =
        ask([&](Connection& connection) { return undoOutlook(connection, undo.completed); });
    if (!outlook)
        return fail(outlook.error());
    if (outlook->casesWithWork > 0 && !outlook->begun && !undo.evenWithWork)
        return fail(ErrorCode::RuleRefused,
            {QStringLiteral("import.has_work"), QString::number(outlook->casesWithWork)});
    const auto import = write([&](Connection& connection, WriterState& state) {
        if (!outlook->begun) // what was begun is finished
            demand(connection, state.lease, m_clock.now());
        return beginUndo(connection, state, undo.completed, undo.reason);
    }).result();
    if (!import)
        return fail(import.error());
    qint64 done = 0;
    for (bool finished = false; !finished;) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto step = write([&](Connection& connection, WriterState& state) {
            return undoSome(
                connection, state, *import, m_identity.agency, m_identity.author(), m_clock.now());
        }).result();
        if (!step)
            return fail(step.error());
        // After each step lists and facts agree again, whatever comes next.
        for (qint64 left = 1; left > 0;) {
            const auto refolded = refoldSome();
            if (!refolded)
                return fail(refolded.error());
            left = *refolded;
        }
        done += step->facts;
        progress.report(done, std::max(done, outlook->facts));
        finished = step->finished;
    }
    tell({{}, true, false});
    return {};
}

Result<qint64> Store::refoldSome()
{
    return write(
        [this](Connection& connection, WriterState&) {
            const auto refolded = refoldQueued(connection, context(), waitedFor());
            if (!refolded.cases.empty())
                tell({refolded.cases, false, false});
            return refolded.left;
        },
        Writer::Turn::Bulk)
        .result();
}

Done Store::applyImported(const Progress& progress)
{
    // What somebody's save has put off is left for another round.
    qint64 total = 0;
    for (qint64 left = 1; left > 0;) {
        const auto round = applyRound(progress, total);
        if (!round) {
            if (round.error().code == ErrorCode::Cancelled && m_writer)
                catchUp();
            return fail(round.error());
        }
        left = *round;
    }
    tell({{}, true, false});
    return {};
}

/// The caller's thread folds the next cases, and frees the last ones, while the writer's writes.
Result<qint64> Store::applyRound(const Progress& progress, qint64& total)
{
    FoldedAhead underWay;
    auto writing = readyFuture(Result<Refolded>(Refolded()));
    for (qint64 after = 0;;) {
        auto next = progress.cancelled()
            ? Result<FoldedAhead>(fail(ErrorCode::Cancelled))
            : ask([&](Connection& connection) { return foldAhead(connection, context(), after); });
        const auto written = writing.result(); // from here on nobody else uses `underWay`
        if (!next || !written)
            return fail(written ? next.error() : written.error());
        total = std::max(total, written->left);
        progress.report(total - written->left, total);
        if (next->cases.empty())
            return written->left;
        after = next->cases.back().row;
        underWay = std::move(*next);
        writing = write(
            [this, &underWay](Connection& connection, WriterState&) {
                auto refolded = writeFolded(connection, context(), underWay, waitedFor());
                if (!refolded.cases.empty())
                    tell({refolded.cases, false, false});
                return refolded;
            },
            Writer::Turn::Bulk);
    }
}

QFuture<Done> Store::caughtUp() const
{
    const std::lock_guard lock(m_caughtUpMutex);
    return m_caughtUp;
}

void Store::catchUp()
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    {
        const std::lock_guard lock(m_caughtUpMutex);
        m_caughtUp = promise->future();
    }
    catchUpStep(promise);
}

/// Each step posts the next one, behind what people have logged meanwhile.
void Store::catchUpStep(const std::shared_ptr<QPromise<Done>>& promise)
{
    m_writer->run(
        [this, promise](Connection& connection) {
            const auto step = atBoundary(m_dir, [&] {
                if (m_closing)
                    throw StoreException({ErrorCode::Cancelled, {}, {}});
                if (const auto import = undoUnderWay(connection)) {
                    if (undoSome(connection, *m_state, *import, m_identity.agency,
                            m_identity.author(), m_clock.now())
                            .finished)
                        tell({{}, true, false});
                    return true;
                }
                const auto refolded = refoldQueued(connection, context(), waitedFor());
                if (!refolded.cases.empty())
                    tell({refolded.cases, refolded.left == 0, false});
                return refolded.left > 0;
            });
            if (step && *step)
                return catchUpStep(promise);
            promise->addResult(step ? Done() : Done(fail(step.error())));
            promise->finish();
        },
        Writer::Turn::Bulk);
}

} // namespace expediente
