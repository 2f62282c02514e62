#include "core/facts/body.h"
#include "tests/support/print.h"
#include "tests/support/random_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

QString refusal(Kind kind, const QByteArray& json)
{
    const auto body = decode(kind, json);
    if (body)
        return {};
    CHECK(body.error().code == ErrorCode::BadBody);
    return body.error().args.mid(1).join(u": ");
}

} // namespace

TEST_CASE("a body comes back from its bytes, and equal bodies are equal bytes")
{
    for (quint64 seed = 1; seed <= 200; ++seed)
        for (const auto& fact : RandomCase(seed).history(30)) {
            const auto kind = kindFromName(fact.kind);
            if (!kind)
                continue;
            const auto body = decode(*kind, fact.body);
            REQUIRE(body);
            CHECK(encode(*body) == fact.body);
        }
}

TEST_CASE("amounts and dates in a body stay exact")
{
    PromiseMade promise;
    promise.amount = Money(248'000, Currency::MXN);
    promise.madeOn = {2026, 11, 13};
    promise.due = {2026, 11, 20};
    CHECK(
        encode(promise) == R"({"amount":"2480.00 MXN","due":"2026-11-20","made_on":"2026-11-13"})");
}

TEST_CASE("a body that fails its checks names the field and the reason")
{
    const auto promise = Kind::PromiseMade;
    CHECK(refusal(promise, R"({"due":"2026-11-20","made_on":"2026-11-13"})") == "amount: missing");
    CHECK(refusal(promise, R"({"amount":2480,"due":"2026-11-20","made_on":"2026-11-13"})")
        == "amount: not a text");
    CHECK(refusal(promise, R"({"amount":"2480.001 MXN","due":"2026-11-20","made_on":"2026-11-13"})")
        == "amount: not an amount");
    CHECK(refusal(promise, R"({"amount":"0.00 MXN","due":"2026-11-20","made_on":"2026-11-13"})")
        == "amount: not above zero");
    CHECK(refusal(promise, R"({"amount":"1.00 MXN","due":"2026-11-12","made_on":"2026-11-13"})")
        == "due: before it was made");
    CHECK(refusal(promise, R"({"amount":"1.00 MXN","due":"2026-02-30","made_on":"2026-11-13"})")
        == "due: not a date");
    CHECK(refusal(promise,
              R"({"amount":"1.00 MXN","due":"2026-11-20","grace":61,"made_on":"2026-11-13"})")
        == "grace: too long");
    CHECK(refusal(
        promise, R"({"amount":"1.00 MXN","due":"2026-11-20","grace":60,"made_on":"2026-11-13"})")
              .isEmpty());
    CHECK(refusal(promise, R"({"amount":"1.00 MXN","due":"2062-11-20","made_on":"2026-11-13"})")
        == "due: too far ahead");
    CHECK(refusal(promise, R"([1])") == ": not a JSON object");
    CHECK(refusal(promise, "{") == ": not a JSON object");
    CHECK(refusal(Kind::ArgumentJudged,
              R"({"argument":"018bcfe5-6800-7000-8000-000000000001","verdict":"maybe"})")
        == "verdict: not a known word");
    CHECK(refusal(Kind::FactVoided, R"({"facts":[],"reason":"x"})") == "facts: empty");
    CHECK(refusal(Kind::NoteWritten, R"({"text":"  "})") == "text: empty");
    const QByteArray longText(int(maxTextLength) + 1, 'x');
    CHECK(refusal(Kind::NoteWritten, R"({"text":")" + longText + R"("})") == "text: too long");
}

TEST_CASE("days are reserved for a week at most, and an answer fits what it says")
{
    const auto requested = [](const char* from, const char* until) {
        return refusal(Kind::ContactRequested,
            QByteArray("{\"from\":\"") + from + "\",\"until\":\"" + until + "\"}");
    };
    CHECK(requested("2026-11-24", "2026-12-01").isEmpty());
    CHECK(requested("2026-11-24", "2026-12-02") == "until: too far from from");
    CHECK(requested("2026-11-24", "2026-11-24") == "until: not after from");
    ContactReserved answer;
    answer.request = FactId{Uuid::derived({"request"})};
    answer.requestHash = QByteArray(64, 'a');
    answer.from = {2026, 11, 24};
    answer.until = {2026, 11, 25};
    CHECK_FALSE(check(answer)); // granted to nobody
    answer.holder = QStringLiteral("ana");
    CHECK(check(answer));
    answer.answer = ReservationAnswer::Late;
    CHECK_FALSE(check(answer));
}

TEST_CASE("a statement in two currencies, or with more to come than is not due, is refused")
{
    AccountStated statement;
    statement.account = AccountId{Uuid::derived({"account"})};
    statement.number = QStringLiteral("1");
    statement.asOf = {2026, 11, 23};
    CHECK(check(statement));
    statement.fees = Money(1, Currency::COP);
    CHECK_FALSE(check(statement));
    statement.fees = Money();
    statement.schedule = {{QDate(2026, 12, 1), Money(100, Currency::MXN), Money()}};
    CHECK_FALSE(check(statement));
    statement.principalNotDue = Money(100, Currency::MXN);
    CHECK(check(statement));
}

TEST_CASE("unknown keys are ignored in reading and stay in the bytes")
{
    const QByteArray bytes = R"({"text":"hola","later":{"a":1}})";
    CHECK(decode(Kind::NoteWritten, bytes));
}

TEST_CASE("each kind is about one type of subject, but for fields, voids and erasures")
{
    using enum SubjectType;
    for (int i = 0; i < kindCount; ++i) {
        const auto kind = Kind(i);
        INFO(kindName(kind).toStdString());
        const int subjects = fits(kind, Case) + fits(kind, Person) + fits(kind, Agency);
        const bool ofTwo = kind == Kind::FieldSet || kind == Kind::SubjectErased;
        CHECK(subjects == (kind == Kind::FactVoided ? 3 : ofTwo ? 2 : 1));
    }
    CHECK(fits(Kind::CaseOpened, Case));
    CHECK(fits(Kind::LegalChanged, Case));
    CHECK(fits(Kind::PersonDescribed, Person));
    CHECK(fits(Kind::ContactPointJudged, Person));
    CHECK(fits(Kind::AgencyDescribed, Agency));
    CHECK(fits(Kind::ExportMade, Agency));
    CHECK_FALSE(fits(Kind::FieldSet, Agency));
}

TEST_CASE("a policy in which a higher role may do less, or a role stands twice, is refused")
{
    const auto policy = [](const QByteArray& roles) {
        return refusal(Kind::PolicyPublished,
            "{\"policy\":{\"id\":\"a\",\"from\":\"2026-01-01\",\"roles\":[" + roles + "]}}");
    };
    const QByteArray low =
        "{\"role\":\"collector\",\"forgive_fees\":\"50\",\"most_instalments\":6}";
    CHECK(policy(low).isEmpty());
    CHECK(policy(low + ",{\"role\":\"supervisor\",\"forgive_fees\":\"80\"}").isEmpty());
    CHECK(policy(low + ",{\"role\":\"supervisor\",\"forgive_fees\":\"40\"}")
        == "roles: may do less than the role below");
    CHECK(policy(low + ",{\"role\":\"supervisor\",\"forgive_fees\":\"50\",\"most_instalments\":3}")
        == "roles: may do less than the role below");
    CHECK(policy(low + "," + low) == "policy.roles: a role twice");
    CHECK(policy("{\"role\":\"x\",\"forgive_fees\":\"101\"}") == "forgive: above 100 %");
    CHECK(policy({}) == "policy.roles: empty");
}
