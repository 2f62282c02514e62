#pragma once
#include "core/sync/sync_agent.h"
#include "tests/support/office.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

namespace expediente::tests {

template <class T>
T must(Result<T> result)
{
    REQUIRE(result);
    return std::move(*result);
}

/// That of the workstations.
Moment officeHour();

/// A workstation whose agent is at work.
struct Desk {
    SyncAgent::Pace pace{
        .firstRetry = std::chrono::milliseconds(5), .longestRetry = std::chrono::milliseconds(20)};
    Office& office;
    TemporaryStore store;
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<SyncAgent> agent;

    Desk(Office& server, const StoreIdentity& whose);
    ~Desk();

    void start();
    /// Whether it comes to hold within a time that is long enough.
    bool eventually(const std::function<bool()>& holds);
    bool isAt(SyncState state);
    void say(const std::vector<NewFact>& facts);
    std::optional<CaseFile> file(CaseId id);
    bool hasNote(CaseId id, const QString& text);

private:
    void note();
};

/// As a creditor's file would say it.
CaseId openCase(Desk& desk);

} // namespace expediente::tests
