#include "core/store/single_owner.h"

#include "core/vault/memory_hygiene.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace expediente;

namespace {

/// A process that takes the lock and holds it until it is killed.
class Holder {
public:
    explicit Holder(const QString& dir)
    {
        int ready[2];
        REQUIRE(::pipe(ready) == 0);
        m_pid = ::fork();
        if (m_pid == 0) {
            forbidMemoryDumps(); // as every program here; it hides the process from its peers
            const auto lock = WriterLock::acquire(dir);
            const char answer = lock ? 'y' : 'n';
            if (::write(ready[1], &answer, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char answer = 0;
        REQUIRE(::read(ready[0], &answer, 1) == 1);
        REQUIRE(answer == 'y');
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~Holder() { kill(); }
    Q_DISABLE_COPY_MOVE(Holder)

    pid_t pid() const { return m_pid; }
    void kill()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }

private:
    pid_t m_pid = 0;
};

} // namespace

TEST_CASE("a second writer is refused and told by name who writes")
{
    const QTemporaryDir folder;
    Holder holder(folder.path());
    const auto second = WriterLock::acquire(folder.path());
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == ErrorCode::StoreBusy);
    CHECK(second.error().args
        == QStringList{QStringLiteral("test_core_store (%1)").arg(holder.pid())});
}

TEST_CASE("the lock of a process that was killed is taken over")
{
    const QTemporaryDir folder;
    Holder holder(folder.path());
    holder.kill();
    CHECK(WriterLock::acquire(folder.path()).has_value());
}

TEST_CASE("so is that of one that was killed before it had said who it was")
{
    const QTemporaryDir folder;
    QFile lock(folder.filePath(QStringLiteral("writer.lock")));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.close();
    const auto taken = WriterLock::acquire(folder.path());
    REQUIRE(taken);
    CHECK(WriterLock::acquire(folder.path()).error().code == ErrorCode::StoreBusy);
}

TEST_CASE("and not that of one that is about to")
{
    const QTemporaryDir folder;
    QFile lock(folder.filePath(QStringLiteral("writer.lock")));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    const int turn = ::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY);
    REQUIRE(::flock(turn, LOCK_EX) == 0);
    CHECK(WriterLock::acquire(folder.path()).error().code == ErrorCode::StoreBusy);
    ::close(turn);
}

TEST_CASE("within one process too there is one writer, until it lets go")
{
    const QTemporaryDir folder;
    {
        const auto first = WriterLock::acquire(folder.path());
        REQUIRE(first);
        CHECK(WriterLock::acquire(folder.path()).error().code == ErrorCode::StoreBusy);
    }
    CHECK(WriterLock::acquire(folder.path()).has_value());
}

TEST_CASE("where there is no folder there is no store to lock")
{
    const QTemporaryDir folder;
    const auto lock = WriterLock::acquire(folder.filePath(QStringLiteral("nowhere")));
    REQUIRE_FALSE(lock.has_value());
    CHECK(lock.error().code == ErrorCode::StoreMissing);
}
