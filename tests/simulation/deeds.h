#pragma once
#include "core/base/clock.h"
#include "core/casefile/case_file.h"
#include "tests/simulation/device.h"
#include "tests/simulation/random.h"

#include <map>

namespace expediente::simulation {

/// How often each kind of thing went wrong or was exercised: a run that never did proves nothing.
using Tally = std::map<QString, qint64>;

/// Without, a world is what it was before there were any: for seeds in which something was found
/// then.
enum class Deals { No, Yes };

/// What people do at their workstations, chosen by chance: write, attach, take back, reserve,
/// assign, ask for approval and decide; and what is remembered of it to check by.
class Deeds {
public:
    Deeds(Random& random, const Clock& clock, Tally& tally, Deals deals)
        : m_random(random), m_clock(clock), m_tally(tally), m_deals(deals)
    {
    }

    void doSomething(Device& device);
    /// While the disk may fail at any call.
    void sayOnBadDisk(Device& device);
    /// What couldn't be saved may be there all the same, once the store was opened anew.
    void lookAgain(Device& device);
    void openNewCase(Device& device) { openCase(device, m_casesOpened++); }

    /// Said at once: known together or not at all.
    const std::vector<std::pair<FactId, FactId>>& pairs() const { return m_pairs; }
    /// Somebody named an attachment of a case that their workstation doesn't have: it brings no
    /// bytes.
    struct Peek {
        CaseId of;
        QString by;
    };
    const std::multimap<Sha256, Peek>& peeked() const { return m_peeked; }
    /// Cases with something in them.
    const std::set<CaseId>& written() const { return m_written; }
    /// What only a case's own facts hold.
    static QString canary(CaseId id);

private:
    void write(Device& device);
    void writePair(Device& device);
    void attach(Device& device);
    void peek(Device& device);
    void takeBack(Device& device);
    void reserve(Device& device);
    void giveBack(Device& device);
    void sayAsSomebodyElse(Device& device);
    void lead(Device& device);
    void deal(Device& device);
    void askForApproval(Device& device, const CaseFile& file);
    bool decide(Device& device, const CaseFile& file); ///< false where nothing waits
    void openCase(Device& device, quint64 number);
    bool say(Device& device, std::vector<NewFact> facts);
    void count(const char* what) { ++m_tally[QString::fromLatin1(what)]; }

    Random& m_random;
    const Clock& m_clock;
    Tally& m_tally;
    const Deals m_deals;
    std::set<FactId> m_doubtful; ///< the store refused them, or its disk did
    std::vector<std::pair<FactId, FactId>> m_pairs;
    std::set<CaseId> m_written;
    std::map<Sha256, CaseId> m_attached; ///< what holds a case's canary
    std::multimap<Sha256, Peek> m_peeked;
    quint64 m_casesOpened = 0;
};

std::vector<CaseId> casesOf(Device& device);

/// The teams' collectors, between whom cases move.
inline constexpr const char* collectors[] = {"ana", "beto"};

} // namespace expediente::simulation
