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
    const auto pair = byTurns(
        rounds,
        [&](int i) {
            const auto id = sample.cases()[random() % sample.cases().size()];
            store
                ->append({store->newFact(id,
                    NoteWritten{QStringLiteral("nota %1 de medición").arg(i), NoteKind::General})})
                .result()
                .value();
        },
        [&](int i) {
            WriteTransaction transaction(bare);
            bare.query("INSERT INTO note (body) VALUES (?)")
                .with(QStringLiteral("nota %1 de medición").arg(i))
                .run();
            transaction.commit();
        });
    report.addRatio(QStringLiteral("one save, durable"), pair, 3);
}

} // namespace expediente::bench
