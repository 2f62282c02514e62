#include "tests/ui/importing/import_desk.h"

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("a trial counts and keeps nothing, the import keeps it")
{
    Desk desk;
    desk.chooseProfile();
    desk.run(Qt::Key_T, desk.file, "31/10/2026");
    CHECK(desk.says("This was a trial"));
    CHECK(desk.cases() == 0);
    auto* rejects = desk.find<QTableView>("rejectsTable");
    REQUIRE(rejects->model()->rowCount() == 2);
    CHECK(rejects->model()->index(0, 2).data() == "PHONE: not a telephone number «none»");
    CHECK(rejects->model()->index(1, 2).data() == "AMT: two decimal separators «1.2.3»");

    desk.key(Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.says("The file is in the portfolio"));
    CHECK(desk.cases() == 3);
    CHECK(desk.figures() == "Read, 4\nNew, 3\nChanged, 0\nSame, 0\nRejected, 1");
    auto* history = desk.find<QTableView>("importHistory");
    REQUIRE(eventually([&] { return history->model()->rowCount() == 1; }));

    desk.key(Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.says("nothing new"));
    CHECK(desk.cases() == 3);
}

TEST_CASE("what is still missing is said on the button, and nothing runs")
{
    Desk desk;
    auto* import = desk.find<Button>("runImport");
    CHECK(!import->isEnabled());
    desk.chooseProfile();
    desk.chooseFile(desk.file);
    CHECK(import->accessibleName().contains("Enter the date"));
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_T);
    CHECK(!desk.page.isBusy());
    desk.sayDate("31/10/2026");
    CHECK(import->isEnabled());
}

TEST_CASE("rows with problems are saved with their reasons in words")
{
    Desk desk;
    desk.chooseProfile();
    desk.run(Qt::Key_T, desk.file, "31/10/2026");
    desk.lender.prompts.saveFile = desk.lender.folder.filePath("rejects.csv");
    QSignalSpy said(&desk.page, &Page::noticed);
    desk.key(Qt::Key_S);
    REQUIRE(desk.settled());
    CHECK(said.size() == 1);
    CHECK(desk.lender.prompts.suggested == QStringList{"october-rejected.csv"});
    QFile saved(desk.lender.prompts.saveFile);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    CHECK(text.contains("\n5,refused,"));
    CHECK(text.contains(",D1,4,Dora Sol,2225550104,1.2.3"));
    CHECK(text.contains("two decimal separators"));
    CHECK(desk.cases() == 0);
}

TEST_CASE("cases that a full file no longer has are recalled when the user says so")
{
    Desk desk;
    desk.chooseProfile();
    desk.run(Qt::Key_Return, desk.file, "31/10/2026");
    const QString november = desk.write("november.csv", head + "A1,1,Ana Paz,2225550101,90.00\n");
    auto* recall = desk.find<Button>("recallCases");

    desk.run(Qt::Key_T, november, "20/11/2026");
    CHECK(!recall->isVisible()); // a trial changes nothing
    desk.key(Qt::Key_Return);
    REQUIRE(desk.settled());
    auto* missing = desk.find<QTableView>("missingTable");
    REQUIRE(missing->model()->rowCount() == 2);
    CHECK(desk.cases() == 3);
    REQUIRE(recall->isVisible());
    missing->setFocus();
    missing->setCurrentIndex(missing->model()->index(1, 2));
    QTest::keyClick(missing, Qt::Key_Space); // not this one
    CHECK(recall->text() == "Record 1 case(s) as recalled");
    QTest::mouseClick(recall, Qt::LeftButton);
    REQUIRE(desk.settled());
    CHECK(desk.cases() == 2);
    CHECK(desk.cases(CaseState::Recalled) == 1);
    CHECK(!recall->isVisible());
}

TEST_CASE("a file that is only part of the assignment proposes nothing")
{
    Desk desk;
    desk.chooseProfile();
    desk.run(Qt::Key_Return, desk.file, "31/10/2026");
    desk.find<QCheckBox>("importFull")->setChecked(false);
    desk.run(Qt::Key_Return, desk.write("part.csv", head + "E1,5,Eva Río,2225550105,9.00\n"),
        "20/11/2026");
    CHECK(desk.cases() == 4);
    CHECK(desk.find<QTableView>("missingTable")->model()->rowCount() == 0);
}

TEST_CASE("an import is undone whole, after asking")
{
    Desk desk;
    desk.chooseProfile();
    desk.run(Qt::Key_Return, desk.file, "31/10/2026");
    REQUIRE(desk.cases() == 3);
    auto* undo = desk.find<LinkButton>("undoImport");
    REQUIRE(eventually([&] { return undo->isEnabled(); }));
    desk.lender.prompts.answer = false;
    undo->click();
    CHECK(!desk.page.isBusy());
    CHECK(desk.lender.prompts.questions == QStringList{"Undo the import of october.csv?"});

    desk.lender.prompts.answer = true;
    undo->click();
    CHECK(desk.page.isBusy());
    REQUIRE(desk.settled());
    CHECK(desk.cases() == 0);
    auto* history = desk.find<QTableView>("importHistory");
    REQUIRE(eventually([&] {
        return history->model()->rowCount() == 1
            && history->model()->index(0, 7).data() == "Undone";
    }));
    CHECK(!undo->isEnabled());
    CHECK(desk.page.isAncestorOf(QApplication::focusWidget())); // the page's keys still work
}

TEST_CASE("undoing an import with people's work on its cases asks twice, and names how many")
{
    Desk desk;
    desk.chooseProfile();
    desk.run(Qt::Key_Return, desk.file, "31/10/2026");
    auto& store = *desk.lender.store;
    const auto worked = desk.lender.ask([](Connection& c) { return findCase(c, "1"); });
    REQUIRE(worked);
    REQUIRE(
        store.append({store.newFact(*worked, NoteWritten{"vino", NoteKind::General})}).result());
    auto* undo = desk.find<LinkButton>("undoImport");
    REQUIRE(eventually([&] { return undo->isEnabled(); }));
    undo->click();
    REQUIRE(desk.settled());
    CHECK(desk.lender.prompts.questions
        == QStringList{
            "Undo the import of october.csv?", "Undo the import of october.csv all the same?"});
    CHECK(desk.cases() == 0);
}

TEST_CASE("an import on which a later one builds is not undone, and the page names the later one")
{
    Desk desk;
    desk.chooseProfile();
    desk.run(Qt::Key_Return, desk.file, "31/10/2026");
    desk.run(Qt::Key_Return, desk.write("november.csv", head + "A1,1,Ana Paz,2225550101,90.00\n"),
        "20/11/2026");
    auto* history = desk.find<QTableView>("importHistory");
    REQUIRE(eventually([&] { return history->model()->rowCount() == 2; }));
    history->setCurrentIndex(history->model()->index(1, 0));
    desk.find<LinkButton>("undoImport")->click();
    REQUIRE(desk.settled());
    CHECK(desk.says("november.csv"));
    CHECK(desk.cases() == 3);
}

TEST_CASE("a file that can't be read is refused in the page, and nothing is lost")
{
    Desk desk;
    desk.chooseProfile();
    desk.run(Qt::Key_Return, desk.file, "31/10/2026");
    desk.run(Qt::Key_Return, desk.write("other.csv", "A,B\n1,2\n"), "20/11/2026");
    CHECK(desk.says("CLIENT"));
    desk.run(Qt::Key_T, desk.lender.folder.filePath("gone.csv"), "20/11/2026");
    CHECK(desk.says("gone.csv"));
    CHECK(desk.cases() == 3);
    desk.profile = desk.write("broken.json", "{");
    desk.chooseProfile();
    CHECK(desk.find<QComboBox>("importProfile")->currentText() == "Small lender");
}

TEST_CASE("an import that is cancelled, or left with its page, takes everything back")
{
    QByteArray text = head;
    for (int i = 0; i < 20'000; ++i)
        text += "X" + QByteArray::number(i) + "," + QByteArray::number(i)
            + ",Persona Prueba,2225550101,100.00\n";
    auto desk = std::make_unique<Desk>();
    desk->chooseProfile();
    desk->chooseFile(desk->write("large.csv", text));
    desk->sayDate("31/10/2026");
    desk->key(Qt::Key_Return);
    REQUIRE(desk->page.isBusy());
    desk->key(Qt::Key_Space, {}); // the keyboard is on Cancel while something runs
    REQUIRE(desk->settled());
    CHECK(desk->says("Cancelled"));
    CHECK(desk->cases() == 0);
    CHECK(desk->find<QLineEdit>("importAsOf")->hasFocus());

    const auto left = [&] {
        ImportPage page(desk->lender.services());
        page.show();
        auto* profiles = page.findChild<QComboBox*>("importProfile");
        desk->lender.prompts.openFile = desk->profile;
        emit profiles->activated(profiles->count() - 1);
        page.findChild<ImportForm*>()->setFile(desk->lender.folder.filePath("large.csv"));
        QTest::keyClicks(page.findChild<QLineEdit*>("importAsOf"), "31/10/2026");
        page.findChild<QAction*>("runImport")->trigger();
        return page.isBusy();
    };
    CHECK(left());
    CHECK(desk->cases() == 0);
    CHECK(desk->lender.ask([](Connection& c) { return imports(c); }).empty());
}
