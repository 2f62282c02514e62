// Facts from elsewhere: a line is a fact as text, or the name of a kind and a body. What is read
// is written and read again the same; any order and doubling of what was read folds to one file.
#include "core/casefile/fold.h"
#include "core/evidence/fact_text.h"
#include "core/facts/body.h"
#include "core/facts/verify_chain.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/random_case.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace expediente;

namespace {

const CaseId lone{Uuid::derived({"a case", "to fold"})};
constexpr qint64 start = 1'790'000'000'000;

void checkBody(Kind kind, const QByteArray& bytes)
{
    const auto body = decode(kind, bytes);
    if (!body)
        return;
    FUZZ_CHECK(kindOf(*body) == kind && check(*body));
    const QByteArray written = encode(*body);
    const auto again = decode(kind, written);
    FUZZ_CHECK(again && *again == *body && encode(*again) == written);
}

/// "promise.made {…}": as a record of the case, or nothing.
std::optional<FactRecord> bodyLine(const QByteArray& line, int number)
{
    const auto space = line.indexOf(' ');
    if (space < 1)
        return std::nullopt;
    FactRecord record;
    record.id = FactId{Uuid::derived({"line", QByteArray::number(number)})};
    record.subject = lone;
    record.kind = line.left(space);
    record.author = QStringLiteral("user:ana");
    record.occurredAt = {start + number, -6 * 3600, "America/Mexico_City"};
    record.order.value = quint64(start + (number * 7) % 11) << 16;
    record.body = line.mid(space + 1);
    if (const auto kind = kindFromName(record.kind))
        checkBody(*kind, record.body);
    return record;
}

std::optional<Fact> factLine(const QByteArray& line)
{
    const auto read = factFromJson(QJsonDocument::fromJson(line).object());
    if (!read)
        return std::nullopt;
    FUZZ_CHECK(factFromJson(toJson(*read)) == *read);
    if (const auto kind = kindFromName(read->content.kind))
        checkBody(*kind, read->content.body);
    return *read;
}

/// Of facts with one id the first, as the store does; the others are refused there.
void checkFold(std::vector<FactRecord> records)
{
    std::set<FactId> ids;
    std::erase_if(records, [&](const FactRecord& each) { return !ids.insert(each.id).second; });
    const auto ofCase = std::ranges::find(
        records, SubjectType::Case, [](const FactRecord& each) { return each.subject.type; });
    const CaseId subject = ofCase == records.end() ? lone : CaseId{ofCase->subject.uuid};
    const CaseFile file = fold(subject, records);
    std::ranges::reverse(records);
    FUZZ_CHECK(fold(subject, records) == file);
    const size_t count = records.size();
    for (size_t i = 0; i < count; i += 2)
        records.push_back(records[i]);
    FUZZ_CHECK(fold(subject, records) == file);
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    const DeviceKey key = DeviceKey::fromSeed(QByteArray(DeviceKey::seedSize, '\7'));
    std::vector<QByteArray> seeds;
    for (quint64 seed = 1; seed <= 6; ++seed) {
        Sealer sealer(key, DeviceId{Uuid::v7(start)}, 0, 0, {});
        QByteArray bodies, facts;
        for (const NewFact& fact : RandomCase(seed).history(8)) {
            bodies += fact.kind + ' ' + fact.body + '\n';
            facts +=
                QJsonDocument(toJson(sealer.seal(fact, {}, start))).toJson(QJsonDocument::Compact)
                + '\n';
        }
        seeds.push_back(bodies);
        seeds.push_back(facts);
    }
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto lines =
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size)).split('\n');
    std::vector<FactRecord> records;
    std::vector<Fact> chain;
    for (int number = 0; number < std::min(int(lines.size()), 64); ++number) {
        const QByteArray& line = lines[number];
        if (auto fact = factLine(line)) {
            records.push_back(toRecord(fact->content));
            chain.push_back(std::move(*fact));
        } else if (auto record = bodyLine(line, number)) {
            records.push_back(std::move(*record));
        }
    }
    checkFold(std::move(records));
    verifyChain(chain, [](DeviceId) { return std::optional<PublicKey>(); });
    checkErasures(chain);
    return 0;
}
