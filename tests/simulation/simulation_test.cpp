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

QStringList runWorld(quint64 seed, Bug bug, Tally& tally)
{
    World world(seed, bug);
    world.run(stepsPerWorld);
    world.heal();
    auto broken = world.check();
    for (const auto& [what, count] : world.tally())
        tally[what] += count;
    return broken;
}

} // namespace

TEST_CASE("whatever goes wrong on the way, in the end everybody has what is theirs and no more")
{
    const int first = setting("EXPEDIENTE_FIRST_SEED", 1);
    const int seeds = setting("EXPEDIENTE_SEEDS", 500);
    Tally tally;
    for (int seed = first; seed < first + seeds; ++seed) {
        const auto broken = runWorld(quint64(seed), Bug::None, tally);
        INFO("seed " << seed << ": " << broken.join(QStringLiteral("; ")).toStdString());
        CHECK(broken.isEmpty());
    }
    for (const auto& [what, count] : tally)
        std::printf("%8lld %s\n", static_cast<long long>(count), qPrintable(what));
}

TEST_CASE("every mistake that is planted on purpose is noticed")
{
    for (int bug = 1; bug < bugCount; ++bug) {
        Tally tally;
        QStringList broken;
        int seed = 0;
        while (broken.isEmpty() && seed < 150) {
            try {
                broken = runWorld(quint64(10'000 + ++seed), Bug(bug), tally);
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
