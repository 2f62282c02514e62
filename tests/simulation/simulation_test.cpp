// The whole of sync in one process: workstations, server and network with everything that goes
// wrong between them. EXPEDIENTE_SEEDS and EXPEDIENTE_FIRST_SEED choose which worlds there are.
#include "tests/simulation/world.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente::simulation;

namespace {

constexpr int stepsPerWorld = 250;

int setting(const char* name, int usual)
{
    bool ok = false;
    const int set = qEnvironmentVariableIntValue(name, &ok);
    return ok ? set : usual;
}

QStringList runWorld(quint64 seed, Bug bug, Tally& tally, Deals deals = Deals::Yes)
{
    World world(seed, bug, deals);
    world.run(stepsPerWorld);
    world.heal();
    auto broken = world.check();
    for (const auto& [what, count] : world.tally())
        tally[what] += count;
    return broken;
}

} // namespace

namespace {

/// What has to have happened somewhere among the worlds: else they prove less than they say.
const char* const mustHappen[] = {"approvals asked for", "approvals decided",
    "attachments peeked at", "attachments sent of cases that went", "cases assigned",
    "cases opened", "cases released", "crashes after applying", "crashes before applying",
    "crashes of a device", "crashes of the server", "devices that reincarnated",
    "decisions that came second", "disks rolled back", "disks that failed a save",
    "documents attached", "downloads resumed", "facts that came late", "facts that get refused",
    "facts that were refused and kept", "facts the server sealed anew", "facts voided",
    "full disks", "late answers", "messages cut off", "messages doubled", "messages lost",
    "messages overtaken", "notes written", "pairs written", "partitions",
    "questions without an answer", "reservations asked for", "reservations given back",
    "reservations granted", "reservations refused", "servers restored", "clocks far off",
    "subjects granted", "subjects revoked", "teams changed", "uploads ended", "uploads resumed"};

void runWorlds(int first, int count, Deals deals = Deals::Yes)
{
    Tally tally;
    for (int seed = first; seed < first + count; ++seed) {
        const auto broken = runWorld(quint64(seed), Bug::None, tally, deals);
        INFO("seed " << seed << ": " << broken.join(QStringLiteral("; ")).toStdString());
        CHECK(broken.isEmpty());
    }
    for (const auto& [what, times] : tally)
        std::printf("%8lld %s\n", static_cast<long long>(times), qPrintable(what));
    if (count < 100)
        return; // somebody looks into single ones
    for (const char* what : mustHappen) {
        INFO(what);
        CHECK(tally[QString::fromLatin1(what)] > 0);
    }
}

} // namespace

// In two halves, for two cores.
TEST_CASE("whatever goes wrong on the way, in the end everybody has what is theirs and no more")
{
    const int seeds = setting("EXPEDIENTE_SEEDS", 500);
    runWorlds(setting("EXPEDIENTE_FIRST_SEED", 1), seeds - seeds / 2);
}

TEST_CASE("the same in the other half of the worlds")
{
    const int seeds = setting("EXPEDIENTE_SEEDS", 500);
    if (seeds >= 2)
        runWorlds(setting("EXPEDIENTE_FIRST_SEED", 1) + seeds - seeds / 2, seeds / 2);
}

TEST_CASE("worlds in which something was found once stay sound")
{
    for (const int seed : {1107, 1557, 25894})
        runWorlds(seed, 1, Deals::No);
}

TEST_CASE("every mistake that is planted on purpose is noticed")
{
    for (int bug = 1; bug < bugCount; ++bug) {
        Tally tally;
        QStringList broken;
        int seed = 0;
        // Without them there is more of all else.
        const bool isOfDeals =
            Bug(bug) == Bug::SecondDecisionTaken || Bug(bug) == Bug::DigestIsEnough;
        const auto deals = isOfDeals ? Deals::Yes : Deals::No;
        while (broken.isEmpty() && seed < 150) {
            try {
                broken = runWorld(quint64(10'000 + ++seed), Bug(bug), tally, deals);
            } catch (const std::exception& error) {
                broken << QString::fromUtf8(error.what());
            }
        }
        INFO(name(Bug(bug)));
        CHECK_FALSE(broken.isEmpty());
        std::printf(
            "%-36s caught by seed %d: %s\n", name(Bug(bug)), seed, qPrintable(broken.value(0)));
    }
}
