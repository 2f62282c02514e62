// A letter from its form to the case, the paper and the log.
#include "core/store/attachments.h"
#include "core/store/queries/access.h"
#include "core/worklist/evaluate.h"
#include "core/worklist/house_rules.h"
#include "tests/support/print.h"
#include "tests/ui/forms/form_desk.h"
#include "ui/forms/letter_form.h"
#include "ui/widgets/labels.h"

#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct Letters : Desk {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("carta.pdf"));

    explicit Letters(const char* country = "MX", const char* zone = "America/Mexico_City")
        : Desk{FormBench(Language::English, shippedRules(QLatin1String(country)).value())}
    {
        bench.store.clock().set(FormBench::at({12, 0}));
        CaseOpened opened = bench.file().opened->body;
        opened.country = QLatin1String(country);
        opened.zone = zone;
        opened.creditor.payTo = QStringLiteral("CLABE 000 680 0077 1022 8493");
        opened.creditor.complaints = QStringLiteral("442 555 0190");
        bench.say(bench.id, opened);
        const CaseFile file = bench.file();
        AccountStated body = *file.accounts.front().latest();
        body.reference = QStringLiteral("7710228493");
        bench.say(bench.id, body);
        describeAgency(true);
        bench.prompts.saveFile = path;
    }

    void describeAgency(bool responsible)
    {
        AgencyDescribed agency{QStringLiteral("Puente Claro"), QStringLiteral("MX"),
            "America/Mexico_City", QStringLiteral("Av. Zaragoza 15"), QStringLiteral("4425550100")};
        if (responsible)
            agency.responsible = QStringLiteral("Rocío Medina");
        bench.say(bench.store->identity().agency, agency);
        bench.refresh();
        before = bench.timelineLength();
    }
    QString asText() const
    {
        QProcess process;
        process.start(
            QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }
    int lettersKept()
    {
        bench.refresh();
        return int(std::ranges::count_if(bench.file().documents,
            [](const auto& each) { return each.body.kind == DocumentKind::Letter; }));
    }
    int exports()
    {
        const auto made = bench.store->ask(
            [&](Connection& connection) { return exportsOf(connection, bench.id); });
        return made ? int(made->size()) : -1;
    }
};

} // namespace

TEST_CASE(
    "a letter leaves as a file, stays with the case as it was sent, and its delivery is logged")
{
    Letters desk;
    desk.show(FormKind::Letter);
    desk.choose("kind", QStringLiteral("notice"));
    desk.choose("how", QStringLiteral("file"));
    desk.write("own", QStringLiteral("Podemos vernos el jueves por la tarde."));
    CHECK(desk.errors() == QStringList());
    desk.save();
    REQUIRE(eventually([&] { return desk.host.current() == FormKind::LogContact; }));
    const QString text = desk.asText();
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("María Guadalupe Hernández Rosas")));
    CHECK(text.contains(QStringLiteral("REDECO")));
    CHECK(text.contains(QStringLiteral("Podemos vernos el jueves por la tarde.")));
    CHECK(text.contains(QStringLiteral("Rocío Medina")));
    // The name of a file is read by others.
    CHECK_FALSE(desk.bench.prompts.suggested.join(u' ').contains(QStringLiteral("Hern")));

    REQUIRE(desk.lettersKept() == 1);
    const auto documents = desk.bench.file().documents;
    const auto letter = std::ranges::find(
        documents, DocumentKind::Letter, [](const auto& each) { return each.body.kind; });
    const QByteArray sha = letter->body.sha256;
    const auto kept = desk.bench.store->ask(
        [&](Connection& connection) { return readAttachment(connection, sha); });
    QFile file(desk.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(kept);
    REQUIRE(*kept);
    CHECK(**kept == file.readAll());
    CHECK(desk.exports() == 1);
    const LogDraft log = desk.host.logPanel()->state();
    CHECK(log.action == QStringLiteral("CA"));
    CHECK(log.contactPoint == desk.bench.home);
}

TEST_CASE("a letter on paper goes the same way")
{
    Letters desk;
    desk.bench.prompts.setUpPrinter = [&](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(desk.path);
    };
    desk.show(FormKind::Letter);
    CHECK(desk.part<ChoiceEdit>("kind")->key() == QStringLiteral("reminder")); // a promise is open
    desk.save();
    REQUIRE(eventually([&] { return desk.host.current() == FormKind::LogContact; }));
    CHECK(QFile(desk.path).size() > 0);
    CHECK(desk.lettersKept() == 1);
    CHECK(desk.exports() == 1);
}

TEST_CASE(
    "a letter under way stays with its case, and logs nothing in the one that was opened meanwhile")
{
    Letters desk;
    desk.show(FormKind::Letter);
    desk.choose("kind", QStringLiteral("notice"));
    desk.choose("how", QStringLiteral("file"));
    desk.save();
    CaseFile other = desk.bench.file();
    other.id = CaseId{Uuid::v7(desk.bench.store.clock().now().utcMs)};
    desk.host.setCase(
        evaluate(other, desk.bench.store->clock().today(), desk.bench.store->context()), other);
    REQUIRE(eventually([&] { return desk.lettersKept() == 1; }));
    REQUIRE(eventually([&] { return QFile::exists(desk.path); }));
    REQUIRE(desk.host.current() == FormKind::LogContact);
    CHECK(desk.host.logPanel()->state().action.isEmpty());
}

TEST_CASE("who changes their mind about the file has written and recorded nothing")
{
    Letters desk;
    desk.bench.prompts.saveFile.clear();
    desk.show(FormKind::Letter);
    desk.choose("how", QStringLiteral("file"));
    desk.write("own", QStringLiteral("Buenas tardes."));
    desk.save();
    REQUIRE(eventually([&] { return !desk.bench.prompts.suggested.isEmpty(); }));
    CHECK(desk.host.current() == FormKind::Letter);
    CHECK(desk.part<TextEdit>("own")->text() == QStringLiteral("Buenas tardes."));
    CHECK(desk.lettersKept() == 0);
    CHECK(desk.exports() == 0);
}

TEST_CASE("a letter that lacks something, sounds like a court or comes at a wrong time is not made")
{
    Letters desk;
    desk.describeAgency(false);
    desk.show(FormKind::Letter);
    desk.choose("kind", QStringLiteral("notice"));
    desk.choose("how", QStringLiteral("file"));
    desk.save();
    CHECK(desk.errors().join(u' ').contains(QStringLiteral("who is responsible at the agency")));
    desk.describeAgency(true);
    desk.show(FormKind::Letter);
    desk.write("own", QStringLiteral("Segundo citatorio"));
    desk.save();
    CHECK(desk.errors().join(u' ').contains(QStringLiteral("MX-CONTENT")));
    CHECK(desk.part<TextEdit>("own")->text() == QStringLiteral("Segundo citatorio"));
    desk.choose("kind", QStringLiteral("settlement"));
    desk.save();
    CHECK(desk.errors().join(u' ').contains(QStringLiteral("still owed")));
    CHECK(desk.errors().join(u' ').contains(QStringLiteral("how the creditor confirmed it")));
    CHECK_FALSE(QFile::exists(desk.path));

    Letters bogota("CO", "America/Bogota");
    bogota.bench.store.clock().set(FormBench::at({21, 30}));
    bogota.show(FormKind::Letter);
    bogota.choose("how", QStringLiteral("file"));
    bogota.save();
    CHECK(bogota.errors().join(u' ').contains(QStringLiteral("CO-")));
    CHECK_FALSE(QFile::exists(bogota.path));
    CHECK(bogota.lettersKept() == 0);
}
