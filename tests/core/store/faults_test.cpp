#include "core/store/database.h"

#include "tests/core/store/keyed_file.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/print.h"

#include <SQLiteCpp/Transaction.h>

using namespace expediente;

namespace {

/// One save of several pages.
Done save(Database& database)
{
    return atBoundary(database.path(), [&] {
        SQLite::Transaction transaction(database.sql(), SQLite::TransactionBehavior::IMMEDIATE);
        for (int row = 0; row < 40; ++row)
            database.sql().exec("INSERT INTO note (text) VALUES (hex(randomblob(250)))");
        transaction.commit();
    });
}

struct Fault {
    unsigned calls;
    FaultyVfs::Failure failure;
    FaultyVfs::Lasting lasting;
    ErrorCode expected;
};

constexpr Fault faults[] = {
    {FaultyVfs::Write, FaultyVfs::Failure::DiskFull, FaultyVfs::Lasting::FromThenOn,
        ErrorCode::DiskFull},
    {FaultyVfs::Write, FaultyVfs::Failure::BrokenDisk, FaultyVfs::Lasting::Once,
        ErrorCode::StoreFailed},
    {FaultyVfs::Sync, FaultyVfs::Failure::BrokenDisk, FaultyVfs::Lasting::Once,
        ErrorCode::StoreFailed},
    {FaultyVfs::Changes, FaultyVfs::Failure::BrokenDisk, FaultyVfs::Lasting::FromThenOn,
        ErrorCode::StoreFailed},
};

} // namespace

TEST_CASE("a save is whole or not there, whichever call to the disk fails")
{
    FaultyVfs vfs;
    Database::Options options;
    options.vfs = vfs.name();
    for (const Fault& fault : faults) {
        bool failed = true;
        int refused = 0;
        for (int nth = 1; failed; ++nth) {
            INFO("kinds " << fault.calls << ", call " << nth);
            const KeyedFile file;
            Done saved;
            {
                Database database = file.make(options);
                fill(database, 1);
                vfs.failCall(nth, fault.calls, fault.failure, fault.lasting);
                saved = save(database);
                failed = vfs.hasFailed();
                if (!saved) {
                    CHECK(failed);
                    CHECK(saved.error().code == fault.expected);
                    ++refused;
                }
            }
            vfs.heal();
            Database after = file.write();
            CHECK(after.check(Database::Check::Full));
            // A refused save may be there all the same: when only the sync failed, the log is
            // whole.
            CHECK((count(after) == 41 || (!saved && count(after) == 1)));
        }
        CHECK(refused > 0);
    }
}

TEST_CASE("a save that failed can be repeated on the same connection once the disk has room")
{
    FaultyVfs vfs;
    Database::Options options;
    options.vfs = vfs.name();
    const KeyedFile file;
    Database database = file.make(options);
    fill(database, 1);
    vfs.failCall(3, FaultyVfs::Write, FaultyVfs::Failure::DiskFull, FaultyVfs::Lasting::FromThenOn);
    CHECK(save(database).error().code == ErrorCode::DiskFull);
    vfs.heal();
    CHECK(save(database));
    CHECK(count(database) == 41);
}

TEST_CASE("an acknowledged save was synced")
{
    FaultyVfs vfs;
    Database::Options options;
    options.vfs = vfs.name();
    const KeyedFile file;
    Database database = file.make(options);
    fill(database, 1);
    vfs.heal();
    REQUIRE(save(database));
    CHECK(vfs.count(FaultyVfs::Sync) >= 1);
    CHECK(vfs.count(FaultyVfs::Write) > 40 * 500 / 4096);
}

TEST_CASE("a creation that fails at any call can be repeated")
{
    FaultyVfs vfs;
    Database::Options options;
    options.vfs = vfs.name();
    bool failed = true;
    int refused = 0;
    for (int nth = 1; failed; ++nth) {
        INFO(nth);
        const KeyedFile file;
        vfs.failCall(nth, FaultyVfs::All, FaultyVfs::Failure::DiskFull);
        {
            auto made = Database::open(file.path, file.key, Database::Mode::Create, options);
            failed = vfs.hasFailed();
            vfs.heal();
            if (!made) {
                ++refused;
                CHECK(failed);
                CHECK(QDir(file.folder.path()).isEmpty());
                made = file.make(options);
            }
        }
        Database again = file.write();
        fill(again, 1);
        CHECK(count(again) == 1);
    }
    CHECK(refused > 0);
}
