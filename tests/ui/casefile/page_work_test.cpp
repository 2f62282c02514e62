// What is done on the page, and what stands in the store after it.
#include "core/store/attachments.h"
#include "core/store/queries/erasure.h"
#include "tests/support/print.h"
#include "tests/ui/casefile/sample_page.h"
#include "ui/casefile/case_table.h"
#include "ui/casefile/forms_column.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/form_host.h"
#include "ui/forms/log_panel.h"
#include "ui/widgets/gate_bar.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/tab_bars.h"

#include <catch2/catch_test_macros.hpp>

#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

using namespace expediente;
using namespace expediente::ui;

namespace {

int exportsMade(SamplePage& sample)
{
    const auto made = sample.store->ask([](Connection& connection) {
        auto query = connection.query("SELECT count(*) FROM fact WHERE kind = 'export.made'");
        query.next();
        return int(query.integer(0));
    });
    return made.value();
}

QString writeFile(const QTemporaryDir& dir, const QString& name, const QByteArray& bytes)
{
    QFile file(dir.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("a contact point offers what can be said about it")
{
    SamplePage sample;
    sample.open();
    auto* tree = sample.find<QTreeView>("People and contact");
    REQUIRE(tree);
    tree->setFocus();
    sample.press(Qt::Key_Down); // from the debtor to her home
    sample.press(Qt::Key_Return);
    auto* menu = sample.find<QMenu>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 4);
    menu->actions().front()->trigger();
    CHECK(sample.page().forms().current() == FormKind::MarkContactPoint);
}

TEST_CASE("an open dispute closes the gate and what plans a visit, not what is reported")
{
    SampleCase story;
    story.withStory().say("dispute", DisputeOpened{"No reconoce los gastos", {}}, {2026, 11, 20});
    SamplePage sample(story);
    sample.open(CaseTab::Visits);
    CHECK(sample.find<GateBar>()->data().state == GateState::NoContact);
    REQUIRE(sample.button("Plan a visit"));
    CHECK_FALSE(sample.button("Plan a visit")->isEnabled());
    CHECK(sample.button("Plan a visit")->accessibleName() == "Plan a visit: Do not contact");
    REQUIRE(sample.button("Report it…"));
    CHECK(sample.button("Report it…")->isEnabled());
    CHECK_FALSE(sample.button("Move it…"));
    CHECK_FALSE(sample.page().findChild<QAction*>("case.plan_visit")->isEnabled());
    CHECK(sample.page().findChild<QAction*>("case.log")->isEnabled());
}

TEST_CASE("on a narrow page a reported visit leads to its log, laid over the page again")
{
    SamplePage sample;
    sample.open();
    sample.resize(1092, 600);
    sample.trigger("case.report_visit");
    auto* outcome = sample.page().forms().currentForm()->findChild<ChoiceEdit*>("outcome");
    REQUIRE(outcome);
    CHECK(outcome->hasFocus());
    sample.press(Qt::Key_Down);
    REQUIRE(outcome->key() == "met");
    sample.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] {
        const auto* log = sample.find<LogPanel>();
        return log && log->isAncestorOf(sample.page().focusWidget());
    }));
    CHECK(sample.find<LogPanel>()->state().action == "VD");
    sample.type("CT ");
    sample.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] { return sample.file().contacts.size() == 2; }));
    REQUIRE(eventually([&] { return !sample.find<LogPanel>(); }));
    CHECK(eventually([&] { return sample.page().focusWidget() == sample.find<FormsRail>(); }));
}

TEST_CASE("a form that is opened right after another was saved stays open")
{
    SamplePage sample;
    sample.open();
    sample.resize(1092, 600);
    QStringList told;
    QObject::connect(&sample.page(), &Page::noticed, &sample.page(),
        [&](const QString& sentence) { told << sentence; });
    sample.press(Qt::Key_F2);
    sample.type("VD CT ");
    sample.press(Qt::Key_S, Qt::ControlModifier);
    sample.press(Qt::Key_F9); // before the store has answered
    REQUIRE(eventually([&] { return !told.isEmpty(); }));
    INFO(told.join(u'|').toStdString());
    CHECK(sample.page().forms().current() == FormKind::Argument);
    CHECK(sample.page().forms().isVisible());
}

TEST_CASE("a form over a case that is erased meanwhile doesn't stay over what is said of it")
{
    SamplePage sample(
        SampleCase().withStory(), Store::Access::ReadWrite, TemporaryStore::supervisor());
    sample.open();
    sample.resize(1092, 600);
    sample.trigger("case.note");
    REQUIRE(sample.page().forms().isVisible());
    REQUIRE(sample.store
                ->erase({.caseId = SampleCase::id(),
                    .cause = ErasureCause::Order,
                    .reason = QStringLiteral("Order of 24 November")})
                .result());
    REQUIRE(eventually(
        [&] { return sample.visibleText().contains("The data of this case were erased"); }));
    CHECK(eventually([&] { return !sample.page().forms().isVisible(); }));
}

TEST_CASE("where the store is only read nobody types for nothing")
{
    SamplePage sample(SampleCase().withStory(), Store::Access::ReadOnly);
    sample.open();
    for (const char* name : {"case.log", "case.promise", "case.argument", "case.judge",
             "case.attach", "case.note", "case.dispute", "case.legal", "case.plan_visit"}) {
        INFO(name);
        CHECK_FALSE(sample.page().findChild<QAction*>(QLatin1String(name))->isEnabled());
    }
    CHECK(sample.page().findChild<QAction*>("case.brief")->isEnabled());
    CHECK(sample.visibleText().contains("The store is open for reading only."));
    sample.press(Qt::Key_F2);
    CHECK_FALSE(sample.page().forms().isAncestorOf(sample.page().focusWidget()));
    auto* log = sample.find<LogPanel>();
    REQUIRE(log);
    for (auto* field : log->findChildren<QLineEdit*>())
        CHECK_FALSE(field->isEnabled());
    CHECK_FALSE(log->findChild<QAbstractButton*>("save")->isEnabled());
    sample.page().showTab(CaseTab::Documents);
    REQUIRE(sample.button("Attach a document"));
    CHECK(sample.find<QAbstractButton>("Attach a document: Open for reading only"));
    CHECK_FALSE(sample.button("Attach a document")->isEnabled());
}

TEST_CASE("the timeline is searched and narrowed, and one's own record voided with a reason")
{
    SamplePage sample;
    sample.open(CaseTab::Timeline);
    auto* table = sample.find<CaseTable>("Timeline");
    REQUIRE(table);
    const int all = table->model()->rowCount();
    CHECK(all == int(sample.file().timeline.size()));
    sample.find<QLineEdit>("Find in this list")->setFocus();
    sample.type("perro timbre");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(sample.visibleText().contains(QStringLiteral("1 of %1 record(s)").arg(all)));
    table->setFocus();
    CHECK(table->currentId() == SampleCase::fact("note-dog").uuid);
    sample.click("Void…");
    CHECK(sample.page().forms().current() == FormKind::Void);
    sample.type("Era otra casa");
    sample.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] { return sample.file().notes.empty(); }));
    REQUIRE(eventually([&] { return sample.visibleText().contains("Era otra casa"); }));
    CHECK_FALSE(sample.button("Void…")); // a void is final
}

TEST_CASE("an argument is judged from its list")
{
    SamplePage sample;
    sample.open();
    sample.page().showTab(CaseTab::Arguments, SampleCase::fact("argument-paid"));
    auto* table = sample.find<CaseTable>("Arguments");
    REQUIRE(table);
    CHECK(table->hasFocus());
    CHECK(table->currentId() == SampleCase::fact("argument-paid").uuid);
    sample.press(Qt::Key_Return);
    CHECK(sample.page().forms().current() == FormKind::JudgeArgument);
}

TEST_CASE("a document is attached to the case that is open, and its bytes are kept")
{
    SamplePage sample;
    const QTemporaryDir dir;
    const QByteArray bytes("%PDF-1.4 a receipt");
    sample.prompts.openFile = writeFile(dir, "recibo.pdf", bytes);
    sample.open();
    sample.trigger("case.attach");
    REQUIRE(eventually([&] { return sample.button("Attach") != nullptr; }));
    CHECK(sample.page().focusWidget()->accessibleName() == "Note: what it shows");
    sample.type("Pago de septiembre");
    auto* kind = sample.find<QComboBox>("Kind of document");
    kind->setCurrentIndex(kind->findData("receipt"));
    sample.click("Attach");
    REQUIRE(eventually([&] { return sample.file().documents.size() == 1; }));
    const DocumentAttached kept = sample.file().documents.front().body;
    CHECK(kept.name == "recibo.pdf");
    CHECK(kept.kind == DocumentKind::Receipt);
    CHECK(kept.note == "Pago de septiembre");
    CHECK(kept.size == bytes.size());
    const auto stored = sample.store->ask(
        [&](Connection& connection) { return readAttachment(connection, kept.sha256); });
    CHECK(stored.value() == bytes);
    REQUIRE(eventually(
        [&] { return sample.tabs().tabText(int(CaseTab::Documents)) == "Documents 1"; }));
}

TEST_CASE("Enter twice, or two clicks, attach a document once")
{
    SamplePage sample;
    const QTemporaryDir dir;
    sample.prompts.openFile = writeFile(dir, "recibo.pdf", "%PDF-1.4 a receipt");
    sample.open();
    sample.trigger("case.attach");
    REQUIRE(eventually([&] { return sample.button("Attach") != nullptr; }));
    SECTION("Enter")
    {
        sample.press(Qt::Key_Return);
        sample.press(Qt::Key_Return);
    }
    SECTION("clicks")
    {
        sample.click("Attach");
        sample.click("Attach");
    }
    // Whatever is appended later comes after both.
    sample.append({sample.store->newFact(
        SampleCase::id(), NoteWritten{QStringLiteral("luego"), NoteKind::General})});
    CHECK(sample.file().documents.size() == 1);
    REQUIRE(eventually([&] { return !sample.button("Attach"); }));
}

TEST_CASE("a document that could not be attached is given back to try again")
{
    SamplePage sample;
    const QTemporaryDir dir;
    sample.prompts.openFile = writeFile(dir, "recibo.pdf", "%PDF-1.4 a receipt");
    sample.open();
    sample.trigger("case.attach");
    REQUIRE(eventually([&] { return sample.button("Attach") != nullptr; }));
    sample.type("Pago");
    Connection elsewhere = sample.store.tamper();
    elsewhere.execute("ALTER TABLE outbox RENAME TO outbox_gone");
    sample.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return sample.find<InlineMessage>() != nullptr; }));
    REQUIRE(sample.button("Attach"));
    elsewhere.execute("ALTER TABLE outbox_gone RENAME TO outbox");
    sample.type(" de septiembre");
    sample.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return sample.file().documents.size() == 1; }));
    CHECK(sample.file().documents.front().body.note == "Pago de septiembre");
}

TEST_CASE("a copy of a document is asked for, recorded, and only then written")
{
    SamplePage sample;
    const QTemporaryDir dir;
    const QByteArray bytes("%PDF-1.4 a receipt");
    const QByteArray hash = sample.store->putAttachment(bytes).result().value();
    sample.append({sample.store->newFact(SampleCase::id(),
        DocumentAttached{
            "recibo.pdf", "application/pdf", bytes.size(), hash, DocumentKind::Receipt, {}})});
    sample.open(CaseTab::Documents);
    QSignalSpy notices(&sample.page(), &Page::noticed);
    sample.prompts.saveFile = dir.filePath("copia.pdf");

    sample.prompts.answer = false;
    sample.click("Save a copy…");
    CHECK(sample.prompts.questions == QStringList{"Save a copy of this document?"});
    CHECK(sample.prompts.suggested.isEmpty());
    CHECK(exportsMade(sample) == 0);

    sample.prompts.answer = true;
    sample.click("Save a copy…");
    CHECK(sample.prompts.suggested == QStringList{"recibo.pdf"});
    REQUIRE(eventually([&] { return !notices.isEmpty(); }));
    CHECK(exportsMade(sample) == 1);
    QFile copy(sample.prompts.saveFile);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == bytes);

    sample.prompts.saveFile = dir.filePath("no/such/folder/copia.pdf");
    sample.click("Save a copy…");
    REQUIRE(eventually([&] { return sample.find<InlineMessage>() != nullptr; }));
}

TEST_CASE("a file chosen for one case is never attached to another")
{
    SamplePage sample;
    const CaseId other = sample.store.addRandomCase(3, 3);
    const QTemporaryDir dir;
    sample.prompts.openFile = writeFile(dir, "ine.jpg", "not really a picture");
    sample.open();
    sample.trigger("case.attach");
    REQUIRE(eventually([&] { return sample.button("Attach") != nullptr; }));
    sample.page().openCase(other, CaseTab::Documents);
    REQUIRE(eventually(
        [&] { return sample.find<GateBar>() && sample.button("Attach a document") != nullptr; }));
    CHECK_FALSE(sample.button("Attach"));
}

TEST_CASE("a picture among the documents is shown without leaving the encryption")
{
    SamplePage sample;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(picture.save(&buffer, "PNG"));
    const auto attach = [&](const char* name, const char* mime, const QByteArray& content) {
        const QByteArray hash = sample.store->putAttachment(content).result().value();
        sample.append({sample.store->newFact(SampleCase::id(),
            DocumentAttached{QString::fromLatin1(name), QString::fromLatin1(mime), content.size(),
                hash, DocumentKind::Photo, {}})});
    };
    attach("fachada.png", "image/png", bytes);
    sample.open(CaseTab::Documents);
    REQUIRE(eventually([&] { return sample.find<QLabel>("Picture of the document") != nullptr; }));
    CHECK(sample.find<QLabel>("Picture of the document")->pixmap().toImage().pixelColor(20, 15)
        == QColor(Qt::darkGreen));
    CHECK(exportsMade(sample) == 0);
    // What only claims to be a picture is listed all the same.
    attach("rota.png", "image/png", "no picture");
    auto* table = sample.find<CaseTable>("Documents");
    REQUIRE(eventually([&] { return table->model()->rowCount() == 2; }));
    table->setCurrentIndex(table->model()->index(0, 0));
    REQUIRE(eventually([&] { return !sample.find<QLabel>("Picture of the document"); }));
}

TEST_CASE("a contact that is logged shows at once, and undoing it takes it back")
{
    SamplePage sample;
    sample.open(CaseTab::Contacts);
    auto* table = sample.find<CaseTable>("Contacts");
    REQUIRE(table->model()->rowCount() == 1);
    std::function<void()> undo;
    QObject::connect(&sample.page(), &Page::noticed, &sample.page(),
        [&](const QString&, const QString&, const std::function<void()>& run) { undo = run; });
    sample.press(Qt::Key_F2);
    sample.type("LL NC ");
    sample.press(Qt::Key_S, Qt::ControlModifier);
    INFO(sample.visibleText().toStdString());
    REQUIRE(eventually([&] { return table->model()->rowCount() == 2; }));
    CHECK(sample.tabs().tabText(int(CaseTab::Contacts)) == "Contacts 2");
    REQUIRE(eventually([&] { return bool(undo); }));
    undo();
    REQUIRE(eventually([&] { return table->model()->rowCount() == 1; }));
}
