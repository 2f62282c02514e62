// The evidence pack as a file: what must hold before it leaves.
#include "core/evidence/evidence_pack.h"
#include "core/facts/digests.h"
#include "core/store/queries/access.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"
#include "ui/print/evidence_file.h"
#include "ui/print/evidence_index.h"
#include "ui/text/translations.h"

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

TEST_CASE(
    "whatever its folio, an agreement is found in the pack; signed with ink, its photos are it")
{
    const auto put = [](EvidencePack& pack, const QByteArray& bytes) {
        const QByteArray digest = toHex(sha256Of(bytes));
        pack.attachments.emplace(digest, bytes);
        return digest;
    };
    EvidencePack pack;
    pack.folio = QStringLiteral("EXP 41 Ñ");
    CommitmentSigned sealed;
    sealed.folio = QStringLiteral("CNV-EXP 41 Ñ-1");
    sealed.on = QDate(2026, 11, 24);
    sealed.pdf = put(pack, "%PDF as printed");
    sealed.sealed = put(pack, "%PDF sealed");
    auto ink = sealed; // another device's, which gave it the same folio
    ink.onPaper = true;
    ink.sealed.clear();
    ink.pdf = put(pack, "%PDF for the pen");
    ink.scans = {put(pack, "\xFF\xD8\xFF one"), put(pack, "\x89PNG two")};
    ink.identity.photo = put(pack, "RIFF....WEBP");
    CaseFile file;
    for (const auto& body : {sealed, ink}) {
        Commitment commitment;
        commitment.made.body = body;
        file.commitments.push_back(commitment);
    }
    REQUIRE(installTranslations(*QCoreApplication::instance(), Language::English));
    const Formatter format(Language::English, Region::MX, QTimeZone("America/Mexico_City"));
    const auto files = readableFiles(pack, file, format);
    CHECK(files.at(QStringLiteral("agreements/1.pdf")) == "%PDF sealed");
    CHECK(files.at(QStringLiteral("agreements/2-signed-1.jpg")) == "\xFF\xD8\xFF one");
    CHECK(files.at(QStringLiteral("agreements/2-signed-2.png")) == "\x89PNG two");
    CHECK(files.at(QStringLiteral("agreements/2-printed.pdf")) == "%PDF for the pen");
    CHECK(files.at(QStringLiteral("agreements/2-identity.webp")) == "RIFF....WEBP");
    CHECK(files.size() == 6);
    const QString index = QString::fromUtf8(files.at(QStringLiteral("index.html")));
    CHECK(index.indexOf(QStringLiteral("agreements/2-signed-1.jpg"))
        < index.indexOf(QStringLiteral("agreements/2-printed.pdf")));
    CHECK(index.contains(QStringLiteral("before it was signed")));
    CHECK(zipped(files)); // no name that an archive refuses
}
