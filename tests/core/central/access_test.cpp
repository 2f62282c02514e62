#include "core/central/access.h"

#include "core/central/enrolment_code.h"
#include "tests/core/central/ledger_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::central;
using namespace expediente::tests;

namespace {

struct Desk {
    Desk() : access(*ledger, ledger.clock())
    {
        ledger.addUser(QStringLiteral("ana"), QStringLiteral("collector"));
        ledger.addUser(QStringLiteral("beto"), QStringLiteral("collector"));
        ledger.addUser(QStringLiteral("fsm"), QStringLiteral("guest"));
    }
    QString code(const QString& user = QStringLiteral("ana"))
    {
        return access.makeCode(user).value();
    }
    void wait(std::chrono::milliseconds time)
    {
        ledger.clock().advanceSeconds(time.count() / 1000);
    }
    int told(QLatin1StringView what)
    {
        int count = 0;
        for (const auto& entry : ledger.audit())
            count += entry.what == what;
        return count;
    }

    LedgerFolder ledger;
    Access access;
    Speaker machine{QStringLiteral("ana")};
};

template <class T>
ErrorCode codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

using namespace std::chrono_literals;

} // namespace

TEST_CASE("a code is made to be typed, and only its digest is kept")
{
    const QString code = newEnrolmentCode();
    CHECK(code.size() == 19);
    CHECK(code.count(u'-') == 3);
    CHECK(code != newEnrolmentCode());
    CHECK(digestOfCode(code.toLower().remove(u'-')) == digestOfCode(code));
    CHECK(digestOfCode(QStringLiteral(" o1il-0000 ")) == digestOfCode(QStringLiteral("0111-0000")));
    CHECK(digestOfCode(QStringLiteral("0111")) != digestOfCode(QStringLiteral("0110")));
    for (const QChar look : QStringLiteral("ILOU"))
        for (int i = 0; i < 50; ++i)
            CHECK_FALSE(newEnrolmentCode().contains(look));
}

TEST_CASE("a workstation comes in by a code, and the log says so")
{
    Desk desk;
    int told = 0;
    desk.access.onSaid = [&] { ++told; };
    const auto enrolled = desk.access.enrol(desk.machine.enrolment(desk.code()));
    REQUIRE(enrolled);
    CHECK(told == 1);
    CHECK(enrolled->agency == desk.ledger.agency());
    CHECK(enrolled->user == QStringLiteral("ana"));
    CHECK(enrolled->userName == QStringLiteral("ANA"));
    CHECK(enrolled->role == QStringLiteral("collector"));
    CHECK(enrolled->serverKey == desk.ledger->key().publicKey());
    CHECK(enrolled->tokens.access != enrolled->tokens.refresh);
    CHECK(enrolled->tokens.access.size() == 43);
    CHECK(enrolled->tokens.leaseUntilMs - desk.ledger.nowMs() == 14ll * 24 * 3600 * 1000);
    const auto last = desk.ledger.log().back().fact;
    const auto body = decode(Kind::DeviceEnrolled, last.content.body);
    REQUIRE(body);
    CHECK(std::get<DeviceEnrolled>(*body).logging == desk.machine.self().logging);
    CHECK(last.content.author == serverAuthor);
    CHECK(desk.told(audited::enrolled) == 1);
    const auto self = desk.access.admit(enrolled->tokens.access);
    REQUIRE(self);
    CHECK(self->logging == desk.machine.self().logging);
    // A token opens what it is for, and nothing else.
    CHECK(codeOf(desk.access.admit(enrolled->tokens.refresh)) == ErrorCode::SessionExpired);
    CHECK(codeOf(desk.access.refresh({enrolled->tokens.access})) == ErrorCode::SessionExpired);
    CHECK(codeOf(desk.access.admit({})) == ErrorCode::SessionExpired);
}

TEST_CASE("codes are for those who may have a workstation")
{
    Desk desk;
    CHECK(codeOf(desk.access.makeCode(QStringLiteral("zoe"))) == ErrorCode::NotFound);
    CHECK(codeOf(desk.access.makeCode(QStringLiteral("fsm"))) == ErrorCode::UnknownRole);
    // A role that was taken away meanwhile.
    const QString code = desk.code();
    desk.ledger.say(
        UserDescribed{QStringLiteral("ana"), QStringLiteral("Ana"), QStringLiteral("guest")});
    CHECK(codeOf(desk.access.enrol(desk.machine.enrolment(code))) == ErrorCode::UnknownRole);
    CHECK(desk.told(audited::enrolmentRefused) == 1);
}

TEST_CASE("a code opens once, in time, to whoever proves the key")
{
    Desk desk;
    SECTION("not when it is too old")
    {
        const QString code = desk.code();
        desk.wait(lasting::code);
        CHECK(codeOf(desk.access.enrol(desk.machine.enrolment(code))) == ErrorCode::CodeInvalid);
    }
    SECTION("not by somebody else once it was used")
    {
        const QString code = desk.code();
        REQUIRE(desk.access.enrol(desk.machine.enrolment(code)));
        const Speaker other(QStringLiteral("ana"));
        CHECK(codeOf(desk.access.enrol(other.enrolment(code))) == ErrorCode::CodeInvalid);
    }
    SECTION("again by the same one, whose answer may have been lost")
    {
        const QString code = desk.code();
        const auto first = desk.access.enrol(desk.machine.enrolment(code));
        desk.wait(30s);
        const auto second = desk.access.enrol(desk.machine.enrolment(code));
        REQUIRE(second);
        CHECK(desk.access.admit(second->tokens.access));
        CHECK_FALSE(desk.access.admit(first->tokens.access));
        CHECK(desk.ledger.log().size() == 5); // the server, three users, one workstation
        desk.wait(60s);
        CHECK(codeOf(desk.access.enrol(desk.machine.enrolment(code))) == ErrorCode::CodeInvalid);
    }
    SECTION("not with another's proof")
    {
        Enrol enrol = desk.machine.enrolment(desk.code());
        enrol.name += u'x';
        CHECK(codeOf(desk.access.enrol(enrol)) == ErrorCode::BadMessage);
    }
    SECTION("not with ids that make no workstation")
    {
        Enrol enrol = desk.machine.enrolment(desk.code());
        enrol.importing = enrol.logging;
        CHECK(codeOf(desk.access.enrol(enrol)) == ErrorCode::BadMessage);
    }
}

TEST_CASE("nobody takes another's ids; their owner comes in again by a new code")
{
    Desk desk;
    REQUIRE(desk.access.enrol(desk.machine.enrolment(desk.code())));
    const auto again = desk.access.enrol(desk.machine.enrolment(desk.code()));
    REQUIRE(again);
    CHECK(desk.access.admit(again->tokens.access));
    CHECK(codeOf(desk.access.enrol(desk.machine.enrolment(desk.code(QStringLiteral("beto")))))
        == ErrorCode::DeviceTaken);
    REQUIRE(desk.access.revoke(desk.machine.self().logging, QStringLiteral("perdida")));
    CHECK(
        codeOf(desk.access.enrol(desk.machine.enrolment(desk.code()))) == ErrorCode::DeviceRevoked);
}

TEST_CASE("from where codes are guessed none opens for a while, and others come in")
{
    Desk desk;
    const QString good = desk.code();
    for (size_t i = 0; i < CodeGuard::mostWrong; ++i) {
        CHECK(codeOf(desk.access.enrol(desk.machine.enrolment(newEnrolmentCode()), "198.51.100.7"))
            == ErrorCode::CodeInvalid);
        desk.wait(10s);
    }
    const auto closed = desk.access.enrol(desk.machine.enrolment(good), "198.51.100.7");
    CHECK(codeOf(closed) == ErrorCode::TooManyCodes);
    CHECK(closed.error().args == QStringList{QStringLiteral("9")});
    CHECK(desk.told(audited::enrolmentRefused) == 10);
    CHECK(desk.access.enrol(desk.machine.enrolment(desk.code()), "198.51.100.8"));
    desk.wait(501s);
    CHECK(desk.access.enrol(desk.machine.enrolment(good), "198.51.100.7"));
}

TEST_CASE("tokens change each time, and end")
{
    Desk desk;
    const auto first = desk.access.enrol(desk.machine.enrolment(desk.code()))->tokens;
    desk.wait(lasting::access);
    CHECK(codeOf(desk.access.admit(first.access)) == ErrorCode::SessionExpired);
    const auto second = desk.access.refresh({first.refresh});
    REQUIRE(second);
    CHECK(desk.access.admit(second->access));
    CHECK(second->leaseUntilMs > first.leaseUntilMs);
    desk.wait(lasting::refresh);
    CHECK(codeOf(desk.access.refresh({second->refresh})) == ErrorCode::SessionExpired);
    CHECK(codeOf(desk.access.refresh({"anything"})) == ErrorCode::SessionExpired);
}

TEST_CASE("the answer to a refresh may be lost; a token used in two hands ends both")
{
    Desk desk;
    const auto first = desk.access.enrol(desk.machine.enrolment(desk.code()))->tokens;
    const auto lost = desk.access.refresh({first.refresh});
    desk.wait(24h * 3);
    const auto second = desk.access.refresh({first.refresh});
    REQUIRE(second);
    CHECK_FALSE(desk.access.admit(lost->access)); // only one line of tokens goes on
    CHECK_FALSE(desk.access.refresh({lost->refresh}));
    CHECK(desk.access.admit(second->access));

    desk.wait(1s);
    const auto third = desk.access.refresh({second->refresh});
    REQUIRE(third);
    desk.wait(61s);
    CHECK(desk.access.admit(third->access)); // it arrived
    desk.wait(59s);
    const auto hasty = desk.access.refresh({second->refresh}); // asked before it was known
    REQUIRE(hasty);
    CHECK(desk.access.admit(hasty->access));
    desk.wait(2s);
    // Somebody else has a copy of what was used.
    CHECK(codeOf(desk.access.refresh({second->refresh})) == ErrorCode::SessionExpired);
    CHECK(codeOf(desk.access.admit(hasty->access)) == ErrorCode::SessionExpired);
    CHECK(codeOf(desk.access.refresh({hasty->refresh})) == ErrorCode::SessionExpired);
    CHECK(desk.told(audited::tokenReused) == 1);
    // Its owner isn't locked out for good.
    CHECK(desk.access.enrol(desk.machine.enrolment(desk.code())));
}

TEST_CASE("who comes with the new refresh token has it: the old one is used then")
{
    Desk desk;
    const auto first = desk.access.enrol(desk.machine.enrolment(desk.code()))->tokens;
    desk.wait(1s);
    const auto second = desk.access.refresh({first.refresh}).value();
    desk.wait(lasting::access);
    const auto third = desk.access.refresh({second.refresh}).value();
    desk.wait(61s);
    CHECK(codeOf(desk.access.refresh({first.refresh})) == ErrorCode::SessionExpired);
    CHECK(codeOf(desk.access.refresh({third.refresh})) == ErrorCode::SessionExpired);
    CHECK(desk.told(audited::tokenReused) == 1);
}

TEST_CASE("an old token of a long line is still known for a second use")
{
    Desk desk;
    auto tokens = desk.access.enrol(desk.machine.enrolment(desk.code()))->tokens;
    const auto stolen = tokens.refresh;
    for (int i = 0; i < 20; ++i) {
        desk.wait(lasting::access);
        tokens = desk.access.refresh({tokens.refresh}).value();
    }
    CHECK_FALSE(desk.access.refresh({stolen}));
    CHECK_FALSE(desk.access.admit(tokens.access));
}

TEST_CASE("a workstation that was revoked is told so, by whichever token it comes")
{
    Desk desk;
    const auto tokens = desk.access.enrol(desk.machine.enrolment(desk.code()))->tokens;
    CHECK(codeOf(desk.access.revoke(DeviceId{Uuid::derived({"x"})}, QStringLiteral("x")))
        == ErrorCode::NotFound);
    REQUIRE(desk.access.revoke(desk.machine.self().logging, QStringLiteral("perdida")));
    REQUIRE(desk.access.revoke(desk.machine.self().importing, QStringLiteral("otra vez")));
    CHECK(codeOf(desk.access.admit(tokens.access)) == ErrorCode::DeviceRevoked);
    CHECK(codeOf(desk.access.refresh({tokens.refresh})) == ErrorCode::DeviceRevoked);
    desk.wait(lasting::refresh);
    CHECK(codeOf(desk.access.refresh({tokens.refresh})) == ErrorCode::DeviceRevoked);
    CHECK(desk.told(audited::revoked) == 1);
    const auto log = desk.ledger.log();
    CHECK(log.back().fact.content.kind == "device.revoked");
    CHECK(log.size() == 6);
}

TEST_CASE("when a workstation was seen is noted once a minute, and overwrites nothing")
{
    Desk desk;
    const auto tokens = desk.access.enrol(desk.machine.enrolment(desk.code()))->tokens;
    const auto seen = [&] {
        qint64 at = 0;
        desk.ledger->read([&](LedgerTransaction& ledger) {
            at = ledger.workstationOf(desk.machine.self().logging)->seenMs;
        });
        return at;
    };
    const qint64 first = seen();
    desk.wait(60s);
    REQUIRE(desk.access.admit(tokens.access));
    CHECK(seen() == first);
    desk.wait(1s);
    REQUIRE(desk.access.admit(tokens.access));
    CHECK(seen() == first + 61'000);
}
