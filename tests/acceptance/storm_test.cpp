// The real programs in a bad network, killed and stopped at any moment: nothing that was
// acknowledged is lost, and in the end all are of one mind.
#include "tests/acceptance/bad_proxy.h"
#include "tests/acceptance/storm_checks.h"

#include <catch2/catch_test_macros.hpp>

#include <future>
#include <thread>

using namespace expediente;

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int ordinarySeconds = 30;
constexpr quint64 ordinarySeed = 20261129;
constexpr int mostRoundsOfAll = 12;
constexpr int casesAtFirst = 24;
constexpr int mostStormsMore = 3;
constexpr qsizetype mostLinesOfBroken = 60;

int stormSeconds()
{
    const int asked = qEnvironmentVariableIntValue("EXPEDIENTE_STORM_SECONDS");
    return asked > 0 ? asked : ordinarySeconds;
}

quint64 stormSeed()
{
    const quint64 asked = qEnvironmentVariable("EXPEDIENTE_STORM_SEED").toULongLong();
    return asked > 0 ? asked : ordinarySeed;
}

struct StormUser {
    const char* user;
    const char* role;
};
constexpr StormUser leader{"zoraida", "supervisor"};
constexpr std::array others{StormUser{"quirino", "collector"}, StormUser{"wenceslao", "collector"},
    StormUser{"ximena", "collector"}, StormUser{"yolotl", "agent"}};

class Storm {
public:
    explicit Storm(quint64 seed);

    void gatherPeople();
    void rage(int seconds);
    void calmDown();
    QStringList check();
    /// What should have happened and has not.
    QStringList missing() const;
    int rejected() const { return m_tally.of("facts rejected"); } ///< known once it was checked
    void report(int seconds, bool nothingLeft) const;

private:
    void meddleWithServer();

    ServerFolder m_server;
    std::mt19937_64 m_random;
    StormTally m_tally;
    std::unique_ptr<BadProxy> m_proxy;
    std::vector<std::unique_ptr<StormWorkstation>> m_workstations;
    enum class Deed { Kill, KillForLonger, Pause, Assign };
    StormDeck<Deed> m_deeds{
        {Deed::Kill, 2}, {Deed::KillForLonger, 1}, {Deed::Pause, 2}, {Deed::Assign, 1}};
    QStringList m_broken;
};

Storm::Storm(quint64 seed) : m_random(seed)
{
    QStringList collectors;
    for (const auto& [user, role] : others)
        collectors << QLatin1StringView(user);
    m_workstations.push_back(std::make_unique<StormWorkstation>(
        QLatin1StringView(leader.user), collectors, m_random(), m_tally));
    for (const QString& user : collectors)
        m_workstations.push_back(
            std::make_unique<StormWorkstation>(user, QStringList(), m_random(), m_tally));
}

void Storm::gatherPeople()
{
    const auto describe = [&](const StormUser& who) {
        REQUIRE(
            m_server
                .run({QStringLiteral("user"), QStringLiteral("add"), QLatin1StringView(who.user),
                    QStringLiteral("--role"), QLatin1StringView(who.role)})
                .status
            == 0);
    };
    describe(leader);
    for (const auto& who : others)
        describe(who);
    m_server.start();
    m_proxy = std::make_unique<BadProxy>(m_server.port(), m_random());
    for (auto& workstation : m_workstations)
        workstation->join(
            m_proxy->port(), m_server.fingerprint(), m_server.code(workstation->user()));
    auto& leading = *m_workstations.front();
    while (!leading.import(casesAtFirst)) { }
    REQUIRE(leading.settle());
    REQUIRE(m_server
                .run({QStringLiteral("assign"), QStringLiteral("--all"), QStringLiteral("--among"),
                    QLatin1StringView(others[0].user), QStringLiteral("--among"),
                    QLatin1StringView(others[1].user), QStringLiteral("--among"),
                    QLatin1StringView(others[2].user), QStringLiteral("--among"),
                    QLatin1StringView(others[3].user)})
                .status
        == 0);
    for (auto& workstation : m_workstations) {
        REQUIRE(workstation->settle());
        workstation->look();
    }
}

void Storm::meddleWithServer()
{
    const auto wait = [&](int least, int most) {
        std::this_thread::sleep_for(std::chrono::milliseconds(drawn(m_random, least, most)));
    };
    wait(100, 1800);
    switch (const Deed deed = m_deeds.draw(m_random)) {
    case Deed::Kill:
    case Deed::KillForLonger:
        m_server.kill();
        m_tally.count("kills of the server");
        if (deed == Deed::KillForLonger)
            wait(200, 1500);
        return m_server.start();
    case Deed::Pause:
        m_server.pause();
        m_tally.count("stops of the server");
        wait(100, 1200);
        return m_server.resume();
    case Deed::Assign: {
        const auto& to = others[size_t(drawn(m_random, 0, int(others.size()) - 1))];
        const auto assigned = m_server.run({QStringLiteral("assign"), QStringLiteral("--all"),
            QStringLiteral("--to"), QLatin1StringView(to.user)});
        if (assigned.status != 0)
            m_broken << QStringLiteral("assign: ") + QString::fromUtf8(assigned.err);
        return m_tally.count("cases assigned beside the server");
    }
    }
}

void Storm::rage(int seconds)
{
    const auto until = SteadyClock::now() + std::chrono::seconds(seconds);
    m_proxy->spoil();
    std::vector<std::future<void>> lives;
    for (auto& workstation : m_workstations)
        lives.push_back(std::async(std::launch::async, [&] { workstation->endure(until); }));
    while (SteadyClock::now() < until)
        meddleWithServer();
    m_proxy->heal();
    for (auto& life : lives)
        life.get();
}

/// Everybody in turn, until a whole round moves nothing.
void Storm::calmDown()
{
    for (int round = 0; round < mostRoundsOfAll; ++round) {
        int moved = 0;
        for (auto& workstation : m_workstations) {
            moved += workstation->settle().value_or(0);
        }
        if (moved == 0)
            return;
    }
    m_broken << QStringLiteral("something moves in every round");
}

QStringList Storm::check()
{
    const auto ended = m_server.stop();
    if (ended.status != 0)
        m_broken << QStringLiteral("the server ended with %1").arg(ended.status);
    QByteArrayList secrets{StormWorkstation::canary.latin1(), leader.user, "127.0.0.1"};
    for (const auto& who : others)
        secrets << who.user;
    for (const QByteArray& secret : secrets)
        if (ended.log.contains(secret))
            m_broken << QStringLiteral("the server's log holds ") + QString::fromLatin1(secret);
    if (!ended.log.contains("/v1/push 200 "))
        m_broken << QStringLiteral("the server's log holds nothing of what it does");
    StormChecks checks(m_server);
    checks.checkServer();
    for (const auto& workstation : m_workstations)
        checks.check(*workstation);
    m_tally.count("facts rejected", checks.rejected());
    return m_broken + checks.broken();
}

QStringList Storm::missing() const
{
    QStringList never;
    for (const char* what : {"note.written", "contact.logged", "promise.made", "case.assigned",
             "case.released", "files imported", "kills of add", "kills of sync", "stops of add",
             "stops of sync", "kills of the server", "stops of the server", "cases purged",
             "syncs that failed", "syncs that ended well", "cases assigned beside the server"})
        if (m_tally.of(what) == 0)
            never << QLatin1StringView(what);
    const auto happened = m_proxy->happened();
    for (int fault = 1; fault < lineFaultCount; ++fault)
        if (happened[size_t(fault)] == 0)
            never << QLatin1StringView(name(LineFault(fault)));
    return never;
}

void Storm::report(int seconds, bool nothingLeft) const
{
    int kills = 0, cuts = 0;
    for (const auto& [what, times] : m_tally.all()) {
        std::printf("  %s: %d\n", what.c_str(), times);
        if (what.starts_with("kills of"))
            kills += times;
    }
    const auto happened = m_proxy->happened();
    for (int fault = 1; fault < lineFaultCount; ++fault) {
        std::printf("  %s: %d\n", name(LineFault(fault)), happened[size_t(fault)]);
        if (isCut(LineFault(fault)))
            cuts += happened[size_t(fault)];
    }
    std::printf("storm: %d s, %d facts said, %d kills, %d cuts, left: %s\n", seconds,
        m_tally.of("facts said"), kills, cuts, nothingLeft ? "nothing" : "see above");
    std::fflush(stdout);
}

} // namespace

TEST_CASE("a storm over the real programs leaves nothing behind")
{
    const quint64 seed = stormSeed();
    const int seconds = stormSeconds();
    std::printf(
        "storm: seed %llu (EXPEDIENTE_STORM_SEED)\n", static_cast<unsigned long long>(seed));
    CAPTURE(seed, seconds);
    Storm storm(seed);
    storm.gatherPeople();
    storm.rage(seconds);
    // A machine that has much else to do gets less done.
    for (int more = 0; more < mostStormsMore && !storm.missing().isEmpty(); ++more)
        storm.rage(seconds);
    storm.calmDown();
    const auto broken = storm.check();
    for (const QString& what : broken.first(std::min(broken.size(), mostLinesOfBroken)))
        std::printf("  broken: %s\n", qUtf8Printable(what));
    storm.report(seconds, broken.isEmpty());
    CHECK(broken.isEmpty());
    const auto missing = storm.missing();
    INFO("never happened: " << missing.join(QStringLiteral(", ")).toStdString());
    CHECK(missing.isEmpty());
    CHECK(storm.rejected() > 0);
}
