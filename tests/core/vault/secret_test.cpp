#include "core/vault/memory_hygiene.h"
#include "core/vault/secret.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace expediente;

namespace {

/// The exit status of a child process that runs `body`, or minus the signal that ended it.
template <class Body>
int inChild(Body body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        // Catch2's handlers would report the crash as this test's.
        for (const int signal : {SIGSEGV, SIGABRT, SIGBUS})
            ::signal(signal, SIG_DFL);
        ::_exit(body());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

TEST_CASE("a buffer is wiped where it lies, unless somebody else reads it too")
{
    QByteArray bytes(100, 's');
    const QByteArray shared = bytes;
    wipe(bytes);
    CHECK(bytes.isEmpty());
    CHECK(shared == QByteArray(100, 's'));
}

#ifndef __SANITIZE_ADDRESS__ // it reads freed memory, on purpose
TEST_CASE("a wiped buffer leaves nothing in the memory that it gave back")
{
    const auto leftBy = [](auto buffer) {
        return inChild([&] {
            auto* where = reinterpret_cast<const volatile char*>(buffer.constData());
            const std::size_t size = std::size_t(buffer.size()) * sizeof(*buffer.constData());
            wipe(buffer);
            int left = 0;
            for (std::size_t i = 32; i < size; ++i) // the allocator uses the first words itself
                left += where[i] == 's';
            return std::min(left, 100);
        });
    };
    CHECK(leftBy(QByteArray(1000, 's')) == 0);
    CHECK(leftBy(QString(1000, QLatin1Char('s'))) == 0);
}
#endif

TEST_CASE("a moved secret leaves nothing behind")
{
    Secret from = Secret::copyOf("abc");
    Secret to = std::move(from);
    CHECK(from.isEmpty());
    CHECK(from.data() == nullptr);
    CHECK(to == Secret::copyOf("abc"));
    CHECK_FALSE(to == Secret::copyOf("abd"));
    CHECK_FALSE(to == Secret::copyOf("ab"));
    to = Secret::copyOf("xyz");
    CHECK(to == Secret::copyOf("xyz"));
}

TEST_CASE("a data key is exactly 32 bytes")
{
    CHECK(DataKey::from(Secret::random(32)));
    CHECK_FALSE(DataKey::from(Secret::random(31)));
    CHECK_FALSE(DataKey::from(Secret()));
}

TEST_CASE("reading past a secret ends the process instead of giving bytes away")
{
    const int status = inChild([] {
        const Secret secret = Secret::random(32);
        return int(static_cast<const volatile unsigned char*>(secret.data())[32]);
    });
    CHECK(status == -SIGSEGV);
}

TEST_CASE("a process that forbids it can neither dump core nor be read by its peers")
{
    const int status = inChild([] {
        if (!forbidMemoryDumps())
            return 1;
        rlimit limit{1, 1};
        ::getrlimit(RLIMIT_CORE, &limit);
        if (limit.rlim_cur != 0 || limit.rlim_max != 0)
            return 2;
        return ::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 3;
    });
    CHECK(status == 0);
}
