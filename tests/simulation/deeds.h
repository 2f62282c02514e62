#pragma once
#include "core/base/clock.h"
#include "tests/simulation/device.h"
#include "tests/simulation/random.h"

#include <map>

namespace expediente::simulation {

/// How often each kind of thing went wrong or was exercised: a run that never did proves nothing.
using Tally = std::map<QString, qint64>;

/// What people do at their workstations, chosen by chance: write, attach, take back, reserve,
/// assign; and what is remembered of it to check by.
class Deeds {
public:
    Deeds(Random& random, const Clock& clock, Tally& tally)
        : m_random(random), m_clock(clock), m_tally(tally)
    {
    }

    void doSomething(Device& device);
    void openNewCase(Device& device) { openCase(device, m_casesOpened++); }

    /// Said at once: known together or not at all.
    const std::vector<std::pair<FactId, FactId>>& pairs() const { return m_pairs; }
    /// Cases with something in them.
    const std::set<CaseId>& written() const { return m_written; }
    /// What only a case's own facts hold.
    static QString canary(CaseId id);

private:
    void write(Device& device);
    void writePair(Device& device);
    void attach(Device& device);
    void takeBack(Device& device);
    void reserve(Device& device);
    void giveBack(Device& device);
    void sayAsSomebodyElse(Device& device);
    void lead(Device& device);
    void openCase(Device& device, quint64 number);
    bool say(Device& device, std::vector<NewFact> facts);
    void count(const char* what) { ++m_tally[QString::fromLatin1(what)]; }

    Random& m_random;
    const Clock& m_clock;
    Tally& m_tally;
    std::vector<std::pair<FactId, FactId>> m_pairs;
    std::set<CaseId> m_written;
    quint64 m_casesOpened = 0;
};

/// The teams' collectors, between whom cases move.
inline constexpr const char* collectors[] = {"ana", "beto"};

} // namespace expediente::simulation
