#include "tests/support/print.h"
#include "tests/ui/casefile/sample_case.h"
#include "ui/casefile/case_file_model.h"
#include "ui/page/store_watch.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;
using State = CaseFileModel::State;

namespace {

constexpr int patienceMs = 30'000;

struct Reading {
    Reading() : store(shippedCatalogue()), watch(*store), model(*store, watch, Formatter())
    {
        store.clock().set(SampleCase::now());
        QObject::connect(&model, &CaseFileModel::stateChanged, &model, [this] {
            states.push_back(model.state());
            if (model.state() != State::Ready)
                blank = blank && model.openCase() == nullptr;
        });
    }

    bool reaches(State state)
    {
        return QTest::qWaitFor([&] { return model.state() == state; }, patienceMs);
    }

    TemporaryStore store;
    StoreWatch watch;
    CaseFileModel model;
    std::vector<State> states; ///< that it went through
    bool blank = true; ///< nothing was there in any other state than Ready
};

/// A second, smaller case.
CaseId addOther(TemporaryStore& store)
{
    return store.addRandomCase(7, 3);
}

} // namespace

TEST_CASE("a case is read, evaluated for today and told on the debtor's clock")
{
    Reading reading;
    SampleCase().withStory().appendTo(reading.store);
    CHECK(reading.model.state() == State::Empty);
    reading.model.open(SampleCase::id());
    REQUIRE(reading.reaches(State::Ready));
    CHECK(reading.states == std::vector{State::Reading, State::Ready});
    const OpenCase& open = *reading.model.openCase();
    CHECK(open.view.name == "María Guadalupe Hernández Rosas");
    CHECK(open.today() == SampleCase::today());
    CHECK(open.view.daysPastDue == 143);
    CHECK(open.me == "user:ana");
    CHECK(open.authorName("user:ana") == "Ana Prueba");
    CHECK(open.authorName("creditor:fsm") == "Financiera Sierra Madre");
    CHECK(open.authorName("user:nobody") == "nobody");
    CHECK(open.format.zone() == QTimeZone("America/Mexico_City"));
    CHECK(open.place() == "Querétaro");
}

TEST_CASE("a late answer for another case is dropped")
{
    Reading reading;
    SampleCase().appendTo(reading.store);
    const CaseId other = addOther(reading.store);
    QSignalSpy changed(&reading.model, &CaseFileModel::changed);
    std::vector<CaseId> shown;
    QObject::connect(&reading.model, &CaseFileModel::changed, &reading.model,
        [&] { shown.push_back(reading.model.openCase()->view.id); });
    // Both are asked before the event loop can bring any answer.
    reading.model.open(other);
    reading.model.open(SampleCase::id());
    REQUIRE(reading.reaches(State::Ready));
    // Whatever else was under way has had its turn once this further answer is there.
    reading.model.reload();
    REQUIRE(QTest::qWaitFor([&] { return changed.size() >= 2; }, patienceMs));
    CHECK(std::ranges::count(shown, SampleCase::id()) == qsizetype(shown.size()));
}

TEST_CASE("nothing of one case is there while the next is being read")
{
    Reading reading;
    SampleCase().appendTo(reading.store);
    const CaseId other = addOther(reading.store);
    reading.model.open(SampleCase::id());
    REQUIRE(reading.reaches(State::Ready));
    reading.states.clear();
    reading.model.open(other);
    REQUIRE(reading.reaches(State::Ready));
    CHECK(reading.states == std::vector{State::Reading, State::Ready});
    CHECK(reading.blank);
    CHECK(reading.model.openCase()->view.id == other);
}

TEST_CASE("what is said anywhere in the window shows, and only for the case that it touches")
{
    Reading reading;
    SampleCase sample;
    sample.appendTo(reading.store);
    const CaseId other = addOther(reading.store);
    reading.model.open(SampleCase::id());
    REQUIRE(reading.reaches(State::Ready));
    const auto before = reading.model.openCase();
    QSignalSpy changed(&reading.model, &CaseFileModel::changed);

    reading.store.append({reading.store->newFact(other, NoteWritten{"elsewhere", {}})});
    reading.store.append({reading.store->newFact(SampleCase::id(), NoteWritten{"here", {}})});
    REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty(); }, patienceMs));
    CHECK(changed.size() == 1);
    CHECK(reading.model.openCase()->file.notes.back().body.text == "here");
    CHECK(before->file.notes.empty()); // who still shows the old one isn't disturbed
    // A fact about a person of the case touches it too.
    changed.clear();
    reading.store.append({reading.store->newFact(SampleCase::person("maria"),
        ContactPointAdded{ContactPointType::Mobile, "4425550178", {}, {}})});
    REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty(); }, patienceMs));
}

TEST_CASE("a new day is a new evaluation")
{
    Reading reading;
    SampleCase().appendTo(reading.store);
    reading.model.open(SampleCase::id());
    REQUIRE(reading.reaches(State::Ready));
    reading.store.clock().set(SampleCase::at({2026, 11, 25}, {7, 0}));
    QSignalSpy changed(&reading.model, &CaseFileModel::changed);
    reading.model.reload();
    REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty(); }, patienceMs));
    CHECK(reading.model.openCase()->view.daysPastDue == 144);
}

TEST_CASE("a case that isn't here is said to be missing, and can come later")
{
    Reading reading;
    reading.model.open(SampleCase::id());
    REQUIRE(reading.reaches(State::Missing));
    SampleCase().appendTo(reading.store);
    REQUIRE(reading.reaches(State::Ready));
}

TEST_CASE("a store that can't be read is an error with its code, and asking again works")
{
    Reading reading;
    SampleCase().appendTo(reading.store);
    Connection elsewhere = reading.store.tamper();
    elsewhere.execute("ALTER TABLE case_summary RENAME TO gone");
    elsewhere.execute("ALTER TABLE fact RENAME TO fact_gone");
    reading.model.open(SampleCase::id());
    REQUIRE(reading.reaches(State::Failed));
    REQUIRE(reading.model.error());
    CHECK(reading.model.error()->code == ErrorCode::StoreFailed);
    elsewhere.execute("ALTER TABLE fact_gone RENAME TO fact");
    elsewhere.execute("ALTER TABLE gone RENAME TO case_summary");
    reading.model.reload();
    REQUIRE(reading.reaches(State::Ready));
    CHECK_FALSE(reading.model.error());

    // What stands there stays when it can't be read again.
    const auto shown = reading.model.openCase();
    QSignalSpy notices(&reading.model, &CaseFileModel::notReloaded);
    elsewhere.execute("ALTER TABLE fact RENAME TO fact_gone");
    reading.model.reload();
    REQUIRE(QTest::qWaitFor([&] { return !notices.isEmpty(); }, 30'000));
    CHECK(reading.model.state() == State::Ready);
    CHECK(reading.model.openCase() == shown);
    elsewhere.execute("ALTER TABLE fact_gone RENAME TO fact");
}
