#include "tests/bench/benches.h"

#include "core/store/queries/case_conditions.h"
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "core/worklist/evaluate.h"

namespace expediente::bench {

qint64 bareFacts(Connection& bare, CaseId id)
{
    qint64 bytes = 0;
    qint64 row = 0;
    {
        auto query = bare.query("SELECT id FROM subject WHERE uuid = ? AND type = 1");
        query.with(id.uuid);
        row = query.next() ? query.integer(0) : 0;
    }
    auto query = bare.query(
        "SELECT id, kind, author, occurred_ms, effective, body FROM fact WHERE subject = ?1 "
        "OR subject IN (SELECT person_id FROM party WHERE case_id = ?1)");
    query.with(row);
    while (query.next())
        bytes += query.bytes(0).size() + query.bytes(1).size() + query.bytes(2).size()
            + query.integer(3) % 2 + query.integer(4) % 2 + query.bytes(5).size();
    return bytes;
}

namespace {

constexpr int rounds = 2000;

void benchCaseOpen(Report& report, Sample& sample)
{
    auto bare = sample.bareConnection();
    std::mt19937_64 random(7);
    const auto pick = [&] { return sample.cases()[random() % sample.cases().size()]; };
    std::vector<CaseId> ours, theirs;
    for (int i = 0; i < rounds; ++i) {
        ours.push_back(pick());
        theirs.push_back(pick());
    }
    const auto& context = sample.store().context();
    const auto pair = byTurns(
        rounds,
        [&](int i) {
            const auto view = sample.store().ask([&](Connection& c) {
                return evaluate(*readCase(c, ours[size_t(i)]), sample.today(), context)
                    .totals.size();
            });
            if (!view)
                throw std::runtime_error("case not there");
        },
        [&](int i) { bareFacts(bare, theirs[size_t(i)]); });
    report.addRatio(QStringLiteral("open a case (read, fold, evaluate)"), pair, 3);
    report.addAbsolute(
        QStringLiteral("open a case, p99"), pair.ours.p99() / 1000, QStringLiteral("ms"), 16);
}

void benchSearch(Report& report, Sample& sample)
{
    auto bare = sample.bareConnection();
    QStringList typed;
    const auto page = sample.store().ask(
        [&](Connection& c) { return casePage(c, {}, CaseSort::Amount, 200, {}, sample.today()); });
    for (const auto& row : page->rows) {
        const auto words = row.name.split(u' ');
        // As somebody types: three letters, a word, a word and the beginning of another.
        typed << words.first().left(3) << words.first()
              << words.last() + u' ' + words.first().left(2);
    }
    const auto pair = byTurns(
        int(typed.size()),
        [&](int i) {
            sample.store()
                .ask([&](Connection& c) {
                    return searchCases(c, typed[i], 12, sample.today()).size();
                })
                .value();
        },
        [&](int i) {
            auto query = bare.query("SELECT rowid FROM search WHERE search MATCH ? LIMIT 12");
            query.with(searchExpression(typed[i]));
            while (query.next()) { }
        });
    const double ratio = pair.ours.p99() / pair.bare.p99();
    report.add({QStringLiteral("search as you type, p99"), micros(pair.ours.p99()),
        micros(pair.bare.p99()), ratio, QStringLiteral("<= 10"), ratio <= 10,
        QStringLiteral("median %1 against %2")
            .arg(micros(pair.ours.median()), micros(pair.bare.median()))});
}

void benchPages(Report& report, Sample& sample)
{
    auto bare = sample.bareConnection();
    std::mt19937_64 random(11);
    const qint64 most = qint64(sample.cases().size());
    const auto due = [&] { return sample.today().toJulianDay() - qint64(random() % 60); };
    std::vector<CaseKey> keys;
    for (int i = 0; i < rounds; ++i)
        keys.push_back({QString::number(due()), qint64(random() % quint64(most))});
    const auto pair = byTurns(
        rounds,
        [&](int i) {
            const auto key = keys[size_t(i)].toString(CaseSort::Priority);
            sample.store()
                .ask([&](Connection& c) {
                    return casePage(c, {}, CaseSort::Priority, 50, key, sample.today()).rows.size();
                })
                .value();
        },
        [&](int i) {
            const auto& [value, subject] = keys[size_t(i)];
            auto query = bare.query(
                "SELECT * FROM case_summary WHERE state = 0 AND (next_due, subject) > (?, ?) "
                "ORDER BY next_due, subject LIMIT 51");
            query.with(value.toLongLong(), subject);
            qint64 bytes = 0;
            while (query.next())
                for (int column = 1; column < 29; ++column)
                    bytes += query.view(column).size();
        });
    report.addRatio(QStringLiteral("a page of the list, at any depth"), pair, 2);
}

} // namespace

void benchReads(Report& report, Sample& sample)
{
    benchCaseOpen(report, sample);
    benchSearch(report, sample);
    benchPages(report, sample);
}

} // namespace expediente::bench
