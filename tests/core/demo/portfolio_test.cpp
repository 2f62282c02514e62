#include "core/casefile/fold.h"
#include "core/casefile/rules.h"
#include "core/demo/demo_portfolio.h"
#include "resources/embedded.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

#include <set>

using namespace expediente;

namespace {

constexpr int someCases = 220;

DemoPortfolio portfolioOf(quint64 seed, QDate today = {2026, 11, 24}, int cases = someCases)
{
    return {seed, cases, today, TemporaryStore::identity()};
}

/// Says which rule a fact breaks, as the store would when it is logged after those before it.
QString brokenRule(const DemoPortfolio& portfolio, int index, QDate today)
{
    const auto catalogue = shippedCatalogue();
    const auto endOfToday =
        Moment::fromDateTime(QDateTime(today, {23, 59}, QTimeZone("America/Mexico_City")));
    std::vector<FactRecord> records;
    const auto facts = portfolio.caseFacts(index);
    const auto opening = std::ranges::find(facts, "case.opened", &NewFact::kind);
    if (opening == facts.end())
        return QStringLiteral("never opened");
    const auto take = [&](const NewFact& fact) {
        records.push_back({*fact.id, fact.subject, fact.kind, fact.kindVersion, fact.author,
            fact.occurredAt, *fact.hlc, fact.body});
    };
    take(*opening);
    for (const auto& fact : facts) {
        const auto body = decode(*kindFromName(fact.kind), fact.body);
        if (!body)
            return body.error().args.join(u' ');
        const auto file = fold(portfolio.caseId(index), records);
        const auto done =
            checkRules(file, fact.subject, *body, endOfToday, fact.occurredAt, catalogue);
        if (!done)
            return done.error().args.join(u' ') + u' ' + QString::fromUtf8(fact.body);
        if (fact.id != opening->id)
            take(fact);
    }
    return {};
}

} // namespace

TEST_CASE("the same seed tells the same portfolio")
{
    const auto one = portfolioOf(7);
    const auto same = portfolioOf(7);
    const auto larger = portfolioOf(7, {2026, 11, 24}, 100'000);
    const auto other = portfolioOf(8);
    CHECK(one.agencyFacts() == same.agencyFacts());
    CHECK(one.attachments() == same.attachments());
    int different = 0;
    for (int i = 0; i < someCases; ++i) {
        CHECK(one.caseFacts(i) == same.caseFacts(i));
        CHECK(one.caseFacts(i) == larger.caseFacts(i));
        different += one.caseFacts(i) != other.caseFacts(i);
    }
    CHECK(different == someCases);
}

TEST_CASE("every demo fact could have been logged on the day on which it happened")
{
    for (const QDate today : {QDate(2026, 11, 24), QDate(2027, 1, 1), QDate(2028, 2, 29)}) {
        const auto portfolio = portfolioOf(11, today);
        for (int i = 0; i < someCases; ++i) {
            CAPTURE(today, i);
            CHECK(brokenRule(portfolio, i, today) == QString());
        }
    }
}

TEST_CASE("what the creditor says is the creditor's, the rest is told by people")
{
    const auto portfolio = portfolioOf(7);
    std::set<FactId> ids;
    const std::set<QByteArray> fromFile{"case.opened", "account.stated", "payment.received",
        "person.described", "contact_point.added"};
    for (int i = 0; i < someCases; ++i) {
        for (const auto& fact : portfolio.caseFacts(i)) {
            REQUIRE(fact.id);
            CHECK(ids.insert(*fact.id).second);
            const bool creditors = fromFile.contains(fact.kind);
            CHECK(fact.author.startsWith(creditors ? u"creditor:fsm" : u"user:"));
            CHECK(fact.id->uuid.version() == (creditors ? 8 : 7));
        }
    }
}

TEST_CASE("payments and arrears of a demo case agree")
{
    const auto portfolio = portfolioOf(7);
    for (int i = 1; i < someCases; ++i) {
        std::vector<FactRecord> records;
        for (const auto& fact : portfolio.caseFacts(i))
            records.push_back({*fact.id, fact.subject, fact.kind, fact.kindVersion, fact.author,
                fact.occurredAt, *fact.hlc, fact.body});
        const auto file = fold(portfolio.caseId(i), records);
        REQUIRE(file.accounts.size() == 1);
        const auto& statement = *file.accounts.front().current();
        if (statement.oldestUnpaidDue.isNull())
            continue;
        // All that was asked for before the oldest unpaid instalment was paid, month by month.
        const auto instalment = statement.billed.front().amount;
        int paid = 0;
        for (const auto& payment : file.accounts.front().payments)
            paid += payment.body.amount == instalment;
        CAPTURE(i, statement.number);
        CHECK(paid >= 12);
        CHECK(statement.billed.size() >= 13);
        CHECK_FALSE(statement.explained.empty());
        CHECK_FALSE(statement.principalOverdue.isZero());
    }
}

TEST_CASE("the demo speaks of people with respect and reaches nobody")
{
    static const QRegularExpression refused(
        QStringLiteral("moros|culpable|excusa|mentira|amenaza|embargo|citatorio|deudor"),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto& name : embeddedNames(QStringLiteral("demo"))) {
        const auto text = QString::fromUtf8(embedded(QStringLiteral("demo/") + name));
        CAPTURE(name);
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(refused.match(text).hasMatch());
    }
    // 442 555 01xx is kept for fiction; no local number in Mexico begins with a zero.
    static const QRegularExpression fictional(QStringLiteral("^442(55501\\d\\d|0\\d{6})$"));
    const auto portfolio = portfolioOf(7);
    for (int i = 0; i < someCases; ++i) {
        for (const auto& fact : portfolio.caseFacts(i)) {
            CHECK_FALSE(refused.match(QString::fromUtf8(fact.body)).hasMatch());
            if (fact.kind != "contact_point.added")
                continue;
            const auto body =
                std::get<ContactPointAdded>(*decode(Kind::ContactPointAdded, fact.body));
            if (body.type == ContactPointType::Email)
                CHECK(body.value.endsWith(u"@example.org"));
            else if (!body.address)
                CHECK(fictional.match(body.value).hasMatch());
        }
    }
}
