#include "tests/ui/agenda/page_bench.h"
#include "ui/agenda/store_follower.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QWidget>

using namespace expediente;
using namespace expediente::ui;

namespace {

class State : public QObject {
    Q_OBJECT
public:
    void ask()
    {
        ++questions;
        emit asked();
    }
    int questions = 0;

signals:
    void asked();
    void changed();
};

struct FollowerBench : PageBench {
    State state;
    QWidget page;

    FollowerBench()
    {
        (new StoreFollower(*watch, &page, [this] { state.ask(); }))->follow(&state);
    }
    void tell()
    {
        Changes changes;
        changes.cases = {CaseId{}};
        emit watch->changed(changes);
    }
};

} // namespace

TEST_CASE("a burst of commits is one question at a time, and the last one is answered")
{
    FollowerBench bench;
    bench.page.show();
    bench.tell();
    CHECK(bench.state.questions == 1);
    for (int i = 0; i < 100; ++i)
        bench.tell();
    CHECK(bench.state.questions == 1);
    emit bench.state.changed();
    CHECK(bench.state.questions == 2);
    emit bench.state.changed();
    CHECK(bench.state.questions == 2);
}

TEST_CASE("a hidden page asks once it is shown again, and only when something changed")
{
    FollowerBench bench;
    bench.tell();
    bench.tell();
    CHECK(bench.state.questions == 0);
    bench.page.show();
    CHECK(eventually([&] { return bench.state.questions == 1; }));
    emit bench.state.changed();
    bench.page.hide();
    bench.page.show();
    QApplication::processEvents();
    CHECK(bench.state.questions == 1);
}

TEST_CASE("drafts change no case")
{
    FollowerBench bench;
    bench.page.show();
    Changes drafts;
    drafts.drafts = true;
    emit bench.watch->changed(drafts);
    CHECK(bench.state.questions == 0);
}

#include "store_follower_test.moc"
