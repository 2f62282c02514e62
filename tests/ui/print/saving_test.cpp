#include "tests/core/papers/sample_case.h"
#include "tests/support/print.h"
#include "tests/ui/print/paper_reader.h"
#include "ui/print/visit_brief_pdf.h"

#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/resource.h>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// No file may grow beyond this, as on a disk that fills up half way.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

class SavingFolder {
public:
    QString path() const { return m_dir.filePath(QStringLiteral("hojas.pdf")); }
    QStringList files() const { return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden); }
    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
};

/// A printer that takes one sheet and no second one.
class JammedPrinter : public QPdfWriter {
public:
    using QPdfWriter::QPdfWriter;
    bool newPage() override { return false; }
};

std::vector<VisitBrief> copies(int count)
{
    return std::vector(size_t(count), sample::hernandezBrief());
}

} // namespace

TEST_CASE("Only the owner may read the file")
{
    const SavingFolder folder;
    REQUIRE(writeBriefsPdf(folder.path(), copies(1), formatter()));
    CHECK(QFile::permissions(folder.path())
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(folder.files().size() == 1);
}

TEST_CASE("A folder that isn't there is a clear refusal")
{
    const SavingFolder folder;
    const auto path = folder.path() + QStringLiteral("/none/hojas.pdf");
    const auto done = writeBriefsPdf(path, copies(1), formatter());
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::FileUnwritable);
    CHECK(done.error().args.value(0) == path);
}

TEST_CASE("A disk that fills up leaves what was there, and nothing beside it")
{
    const SavingFolder folder;
    folder.write("yesterday's");
    const auto briefs = copies(3);
    const auto format = formatter();
    const auto done = [&] {
        const SmallDisk disk(20'000);
        return writeBriefsPdf(folder.path(), briefs, format);
    }();
    REQUIRE(!done);
    CHECK((done.error().code == ErrorCode::FileUnwritable
        || done.error().code == ErrorCode::DiskFull));
    CHECK(folder.read() == "yesterday's");
    CHECK(folder.files().size() == 1);
}

TEST_CASE("A round of forty tells how far it is and can be stopped, leaving nothing")
{
    const SavingFolder folder;
    std::vector<qint64> told;
    Progress progress;
    progress.report = [&](qint64 done, qint64 total) {
        CHECK(total == 40);
        told.push_back(done);
    };
    REQUIRE(writeBriefsPdf(folder.path(), copies(40), formatter(), progress));
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.front() == 0);
    CHECK(told.back() == 40);

    QFile::remove(folder.path());
    progress.cancelled = [&] { return told.back() >= 7; };
    told = {0};
    const auto stopped = writeBriefsPdf(folder.path(), copies(40), formatter(), progress);
    REQUIRE(!stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(told.back() == 7);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("Nothing to print is said, not written")
{
    const SavingFolder folder;
    const auto done = writeBriefsPdf(folder.path(), {}, formatter());
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::NotFound);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("A printer that gives up half way is a refusal")
{
    const SavingFolder folder;
    JammedPrinter printer(folder.path());
    CHECK(printBriefs(printer, copies(1), formatter()).has_value());
    JammedPrinter again(folder.path());
    const auto done = printBriefs(again, copies(2), formatter());
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::PrinterFailed);
}
