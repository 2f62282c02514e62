#include "tests/support/print.h"
#include "ui/shell/case_walk.h"
#include "ui/shell/command_list.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/opened_store.h"
#include "ui/shell/relaunch.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

CaseId id(char number)
{
    return CaseId{Uuid::derived({QByteArray(1, number)})};
}

} // namespace

TEST_CASE("a walk goes from case to case and stops at both ends")
{
    CaseWalk walk;
    CHECK(walk.isEmpty());
    CHECK_FALSE(walk.next());
    walk.setCases({id('a'), id('b'), id('c')});
    CHECK(walk.next() == id('a'));
    walk.setCurrent(id('b'));
    CHECK(walk.next() == id('c'));
    CHECK(walk.previous() == id('a'));
    walk.setCurrent(id('c'));
    CHECK_FALSE(walk.next());
    walk.setCurrent(id('a'));
    CHECK_FALSE(walk.previous());
}

TEST_CASE("when the case at hand leaves the list, what took its place comes next")
{
    CaseWalk walk;
    walk.setCases({id('a'), id('b'), id('c'), id('d')});
    walk.setCurrent(id('b'));
    walk.setCases({id('a'), id('c'), id('d')});
    CHECK(walk.next() == id('c'));
    CHECK(walk.previous() == id('a'));
    walk.setCurrent(id('d'));
    walk.setCases({id('a'), id('c')});
    CHECK_FALSE(walk.next());
    CHECK(walk.previous() == id('c'));
}

TEST_CASE("a case from elsewhere leads to the list's first one")
{
    CaseWalk walk;
    walk.setCases({id('a'), id('b')});
    walk.setCurrent(id('x'));
    CHECK(walk.next() == id('a'));
    CHECK_FALSE(walk.previous());
}

TEST_CASE("commands are found by the beginnings of their words, without accents, in any order")
{
    QAction action(QStringLiteral("&Búsqueda de una sección"));
    action.setProperty(keywordsProperty, QStringLiteral("encontrar"));
    CHECK(matches(action, QStringLiteral("busq")));
    CHECK(matches(action, QStringLiteral("SECCION bus")));
    CHECK(matches(action, QStringLiteral("enc")));
    CHECK(matches(action, {}));
    CHECK_FALSE(matches(action, QStringLiteral("queda")));
    CHECK_FALSE(matches(action, QStringLiteral("busq nada")));
    CHECK(plainText(action) == "Búsqueda de una sección");
    QAction both(QStringLiteral("Copy && &paste"));
    CHECK(plainText(both) == "Copy & paste");
}

TEST_CASE("what can't be done now is no command")
{
    QAction shown(QStringLiteral("a")), hidden(QStringLiteral("b")), disabled(QStringLiteral("c"));
    hidden.setVisible(false);
    disabled.setEnabled(false);
    CHECK(usable({&shown, &hidden, &disabled, &shown}) == QList<QAction*>{&shown});
}

TEST_CASE("a user's key comes from their name")
{
    CHECK(userKey(QStringLiteral("José Ángel  Núñez")) == "jose.angel.nunez");
    CHECK(userKey(QStringLiteral("  O'Brien, M. ")) == "o.brien.m");
    CHECK(userKey(QStringLiteral("李")) == "user");
}

TEST_CASE("the program starts again with what it had, locked, without choices kept elsewhere")
{
    CHECK(relaunchArguments({"expediente", "--store", "/s", "--language", "es", "--theme=dark",
              "--today", "2026-11-24"})
        == QList<QByteArray>{"expediente", "--store", "/s", "--today", "2026-11-24", "--locked"});
    CHECK(relaunchArguments({"expediente", "--locked"})
        == QList<QByteArray>{"expediente", "--locked"});
    CHECK(relaunchArguments({"expediente", "--language"})
        == QList<QByteArray>{"expediente", "--locked"});
}

TEST_CASE("idle is told once nothing was touched for the limit, and never without one")
{
    using namespace std::chrono_literals;
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    CHECK_FALSE(watch.isActive());
    watch.setLimit(1h);
    CHECK(watch.isActive());
    watch.setLimit(0ms);
    CHECK_FALSE(watch.isActive());
    watch.setLimit(1ms);
    REQUIRE(idle.wait());
    CHECK(idle.count() == 1);
    CHECK_FALSE(watch.isActive());
    // A key after the limit has passed starts nothing by itself.
    QLineEdit line;
    QTest::keyClick(&line, Qt::Key_A);
    CHECK_FALSE(watch.isActive());
}
