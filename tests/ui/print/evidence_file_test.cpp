// The evidence pack as a file: what must hold before it leaves.
#include "core/evidence/evidence_pack.h"
#include "core/store/queries/access.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"
#include "ui/print/evidence_file.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct PackedCase {
    TemporaryStore store;
    CaseId id = store.addRandomCase(5);
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("evidence.zip"));

    Result<EvidenceWritten> write(const std::function<bool()>& cancelled = {})
    {
        const Formatter format(Language::English, Region::MX, QTimeZone("America/Mexico_City"));
        return writeEvidencePack(*store, id, path, format, cancelled);
    }
    size_t recorded()
    {
        return store->ask([&](Connection& c) { return exportsOf(c, id); })->size();
    }
};

} // namespace

TEST_CASE("an evidence pack that is recorded stands up to its check")
{
    PackedCase here;
    const auto written = here.write();
    REQUIRE(written);
    CHECK(here.recorded() == 1);
    QFile file(here.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther) == false);
    const auto found = check(*unzipped(file.readAll()));
    CHECK(found.sound());
    CHECK(found.facts == written->facts);
}

TEST_CASE("an evidence pack that is cancelled leaves neither a file nor a record")
{
    PackedCase here;
    for (const int step : {1, 2}) {
        int asked = 0;
        const auto written = here.write([&] { return ++asked == step; });
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::Cancelled);
        CHECK_FALSE(QFile::exists(here.path));
        CHECK(here.recorded() == 0);
    }
}

TEST_CASE("blocked data leave in no evidence pack of a collector's, a guarantor's neither")
{
    for (const bool debtors : {true, false}) {
        PackedCase here;
        const auto persons = here.store.caseFile(here.id).persons;
        const auto whose = std::ranges::find_if(persons, [&](const PersonFile& person) {
            return (person.id == RandomCase(5).debtor()) == debtors;
        });
        REQUIRE(whose != persons.end());
        here.store.appendAs(QStringLiteral("eva"), whose->id,
            PersonBlocked{true, QStringLiteral("Lo pidió por escrito")});
        const auto written = here.write();
        REQUIRE_FALSE(written);
        CHECK(written.error().args == QStringList{"person.blocked"});
        CHECK_FALSE(QFile::exists(here.path));
        CHECK(here.recorded() == 0);
    }
}
