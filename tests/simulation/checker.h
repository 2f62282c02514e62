#pragma once
#include "tests/simulation/world.h"

namespace expediente::simulation {

inline constexpr int allFacts = 1'000'000; ///< facts of a page, more than a world makes

/// As they fold there.
std::vector<CaseFile> casesIn(Device& device);

/// What must hold once everybody has synced and nothing goes wrong any more.
class Checker {
public:
    explicit Checker(World& world) : m_world(world) { }

    QStringList run();
    /// What can only be told from the stores and the ledger.
    void countWhatHappened(const std::function<void(const char*, qint64)>& add);

private:
    void acknowledgedIsThere();
    void deviceEqualsScope(Device& device);
    void nothingIsLeftToSend(Device& device);
    void waitsRightly(Device& device);
    void storeIsSound(Device& device);
    void nothingOfPurgedCases(Device& device);
    void serverHasAttachments();
    void deviceHasItsAttachments(Device& device);
    void chainsVerifyOnServer();
    void clocksAreHeldBack();
    void tablesFollowFromFacts();
    void oneHolderEach();
    void everyRequestIsAnsweredOnce();
    void everyApprovalIsDecidedOnce();
    void nothingIsReadableOnDisk();
    void add(const QString& broken);

    World& m_world;
    QStringList m_broken;
};

} // namespace expediente::simulation
