// A workstation that was let in and sends whatever it likes: the input is a push before
// compression, or, behind a leading '?', a pull. Every fact gets a verdict, the same question the
// same answer, and what the server took in between still verifies.
#include "core/central/hub.h"
#include "core/central/ledger_check.h"
#include "core/central/server_voice.h"
#include "core/central/sqlite_ledger.h"
#include "core/facts/sealer.h"
#include "core/wire/codec.h"
#include "core/wire/compression.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/random_case.h"

#include <QDir>
#include <QTemporaryDir>

using namespace expediente;

namespace {

constexpr qint64 now = 1'790'000'000'000;
constexpr qsizetype mostPlainPush = 1024 * 1024;
constexpr int checkEvery = 2000;

const DeviceId workstation{Uuid::v7(now)};

DeviceKey workstationKey()
{
    return DeviceKey::fromSeed(QByteArray(DeviceKey::seedSize, '\7'));
}

struct Server {
    QTemporaryDir dir;
    FixedClock clock{Moment{now, -6 * 3600, "America/Mexico_City"}};
    std::unique_ptr<central::SqliteLedger> ledger;
    std::optional<central::Hub> hub;

    Server()
    {
        auto made = central::SqliteLedger::create(dir.filePath(QStringLiteral("ledger.db")),
            DataKey::random(),
            {AgencyId{Uuid::derived({"agency"})}, QStringLiteral("Puente Claro"),
                QStringLiteral("MX"), "America/Mexico_City"});
        FUZZ_CHECK(made && QDir(dir.path()).mkdir(QStringLiteral("scratch")));
        ledger = std::move(*made);
        hub.emplace(*ledger, clock);
        central::Workstation self;
        self.logging = workstation;
        self.importing = DeviceId{Uuid::v7(now + 1)};
        self.key = workstationKey().publicKey();
        self.user = QStringLiteral("eva");
        self.name = QStringLiteral("laptop");
        const QByteArray hex =
            QByteArray(reinterpret_cast<const char*>(self.key.data()), qsizetype(self.key.size()))
                .toHex();
        ledger->write([&](central::LedgerTransaction& transaction) {
            const auto said = [&](const Body& body) {
                return newFact(
                    Subject(ledger->agency().id), body, clock.now(), central::serverAuthor);
            };
            transaction.putWorkstation(self);
            central::say(*ledger, transaction, clock.now(),
                {central::introduction(*ledger, clock.now()),
                    said(UserDescribed{
                        self.user, QStringLiteral("Eva"), QStringLiteral("supervisor")}),
                    said(DeviceEnrolled{self.logging, self.importing, hex, self.user, self.name})});
        });
    }
};

Server& server()
{
    static Server only;
    return only;
}

void checkPush(const QByteArray& message)
{
    const auto push = decodePush(message);
    const auto answer = server().hub->push(workstation, message);
    FUZZ_CHECK(push.has_value() == answer.has_value());
    if (!answer)
        return;
    const auto reply = decodePushReply(*answer);
    FUZZ_CHECK(reply);
    FUZZ_CHECK(reply->reincarnation || reply->verdicts.size() == push->facts.size());
    const auto again = decodePushReply(*server().hub->push(workstation, message));
    FUZZ_CHECK(again && again->verdicts.size() == reply->verdicts.size());
    for (size_t i = 0; i < reply->verdicts.size(); ++i) {
        const auto& first = reply->verdicts[i];
        const auto& second = again->verdicts[i];
        FUZZ_CHECK(first.id == second.id);
        const bool taken = first.ruling == Ruling::Applied || first.ruling == Ruling::Duplicate;
        FUZZ_CHECK(!taken || second.ruling == Ruling::Duplicate);
        FUZZ_CHECK(first.ruling != Ruling::Rejected || second.ruling == Ruling::Rejected);
    }
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    const DeviceKey key = workstationKey();
    std::vector<QByteArray> seeds;
    for (quint64 seed = 1; seed <= 6; ++seed) {
        Sealer sealer(key, workstation, 0, (seed - 1) * 10, {});
        Push push;
        std::map<Subject, Hash> ends;
        for (NewFact fact : RandomCase(seed).history(4)) {
            fact.author = QStringLiteral("user:eva");
            Hash& end = ends[fact.subject];
            push.facts.push_back(sealer.seal(fact, end, now));
            end = push.facts.back().hash;
        }
        seeds.push_back(*decompressed(encode(push), mostPlainPush));
    }
    seeds.push_back('?' + *decompressed(encode(Pull{{}, 100, 0}), mostPlainPush));
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (bytes.startsWith('?')) {
        const QByteArray message = compressed(bytes.mid(1));
        const auto answer = server().hub->pull(workstation, message);
        FUZZ_CHECK(!answer || decodePullReply(*answer));
    } else {
        checkPush(compressed(bytes));
    }
    static int since = 0;
    if (++since % checkEvery == 0) {
        const auto checked = central::checkLedger(
            *server().ledger, server().dir.filePath(QStringLiteral("scratch")));
        FUZZ_CHECK(checked && !checked->fault);
    }
    return 0;
}
