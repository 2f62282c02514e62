#include "ui/page/later.h"

#include <QPromise>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include <thread>

using namespace expediente::ui;

namespace {

/// A question whose answer comes from another thread, as those of the store do.
struct Question {
    QPromise<int> promise;

    Question() { promise.start(); }
    QFuture<int> future() { return promise.future(); }
    void answer(int value)
    {
        std::thread([&] {
            promise.addResult(value);
            promise.finish();
        }).join();
    }
};

void handleEvents()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("An answer from another thread is told on this one")
{
    QObject page;
    Question question;
    int told = 0;
    QThread* where = nullptr;
    whenReady(question.future(), &page, [&](int answer) {
        told = answer;
        where = QThread::currentThread();
    });
    question.answer(7);
    REQUIRE(QTest::qWaitFor([&] { return told != 0; }));
    CHECK(told == 7);
    CHECK(where == QThread::currentThread());
}

TEST_CASE("An answer that is there already is told later, never within the asking")
{
    QObject page;
    Question question;
    question.answer(7);
    int told = 0;
    whenReady(question.future(), &page, [&](int answer) { told = answer; });
    CHECK(told == 0);
    CHECK(QTest::qWaitFor([&] { return told == 7; }));
}

TEST_CASE("A page that was closed is told nothing, whenever the answer comes")
{
    int told = 0;
    const auto tell = [&](int answer) { told = answer; };
    SECTION("before the answer")
    {
        Question question;
        {
            QObject page;
            whenReady(question.future(), &page, tell);
        }
        question.answer(7);
        handleEvents();
    }
    SECTION("between the answer and its telling")
    {
        Question question;
        {
            QObject page;
            whenReady(question.future(), &page, tell);
            question.answer(7);
        }
        handleEvents();
    }
    CHECK(told == 0);
}

TEST_CASE("Work that was given up tells nothing")
{
    QObject page;
    int told = 0;
    QFuture<int> future;
    {
        Question question;
        future = question.future();
        whenReady(future, &page, [&](int answer) { told = answer; });
    }
    REQUIRE(future.isFinished());
    handleEvents();
    CHECK(told == 0);
}

TEST_CASE("Of questions asked one after the other only the last is answered")
{
    QObject page;
    Latest latest;
    Question first, second;
    std::vector<int> told;
    latest.ask(first.future(), &page, [&](int answer) { told.push_back(answer); });
    latest.ask(second.future(), &page, [&](int answer) { told.push_back(answer); });
    second.answer(2);
    first.answer(1);
    REQUIRE(QTest::qWaitFor([&] { return !told.empty(); }));
    handleEvents();
    CHECK(told == std::vector{2});
}
