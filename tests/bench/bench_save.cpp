#include "tests/bench/benches.h"

#include <QFile>

namespace expediente::bench {

void benchSave(Report& report, Sample& sample)
{
    constexpr int rounds = 300;
    const QString path = sample.storeDir() + QStringLiteral("/bare-save.db");
    QFile::remove(path);
    Connection bare(Database::open(path, sample.key(), Database::Mode::Create).value());
    bare.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT");
    auto store = sample.reopen();
    std::mt19937_64 random(13);
    const auto anyCase = [&] { return sample.cases()[random() % sample.cases().size()]; };
    CaseId id;
    const auto save = [&](int i) {
        store
            ->append({store->newFact(
                id, NoteWritten{QStringLiteral("nota %1 de medición").arg(i), NoteKind::General})})
            .result()
            .value();
    };
    const auto commit = [&](int i) {
        WriteTransaction transaction(bare);
        bare.query("INSERT INTO note (body) VALUES (?)")
            .with(QStringLiteral("nota %1 de medición").arg(i))
            .run();
        transaction.commit();
    };
    const auto opened = byTurns(rounds, save, commit, [&](int) {
        id = anyCase();
        store->expectWork(id).waitForFinished();
    });
    report.addRatio(QStringLiteral("one save, durable, on the case that is open"), opened, 3);
    const auto cold = byTurns(rounds, save, commit, [&](int) { id = anyCase(); });
    report.addNote(QStringLiteral("one save on a case that nobody has opened"),
        QStringLiteral("%1 against %2")
            .arg(micros(cold.ours.median()), micros(cold.bare.median())));
}

} // namespace expediente::bench
