#include "core/papers/letter.h"

#include "core/papers/wording.h"
#include "core/worklist/evaluate.h"
#include "tests/core/papers/sample_agreement.h"
#include "tests/core/papers/sample_case.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

AgencyContext describedAgency()
{
    auto context = sample::agencyThatMaySign();
    Entry<AgencyDescribed> described;
    described.body = sample::signingDesk().agency;
    context.agency.described = described;
    return context;
}

struct Writer {
    CaseFile file = sample::agreed();
    AgencyContext context = describedAgency();
    QDate on = sample::day;
    LetterWish wish{LetterKind::Notice, file.persons.front().id, {}, {}, {}};

    explicit Writer(LetterKind kind = LetterKind::Notice)
    {
        wish.kind = kind;
        for (const auto& point : file.persons.front().points)
            if (point.body.address && !wish.contactPoint)
                wish.contactPoint = point.id;
        REQUIRE(wish.contactPoint);
    }
    CaseView view() const { return evaluate(file, on, context); }
    Letter letter() const
    {
        return letterOf(file, view(), wish, context, QStringLiteral("Javier Ortega"));
    }
    std::vector<LetterGap> gaps() const { return gapsIn(letter()); }
};

} // namespace

TEST_CASE("a notice says what is owed on its day, as the case's own figures have it")
{
    const Writer writer;
    const auto letter = writer.letter();
    CHECK(writer.gaps().empty());
    REQUIRE(letter.sums.size() == 1);
    CHECK(letter.on == sample::day);
    CHECK(letter.sums.front().total == writer.view().totals.front());
    CHECK(letter.sums.front().overdue == writer.view().overdue.front());
    Money sum = Money::zero(Currency::MXN);
    for (const Money& component : letter.sums.front().components)
        sum += component;
    CHECK(sum == letter.sums.front().total);
    CHECK(letter.name == writer.file.persons.front().name);
    CHECK(letter.contracts == QStringList{"7710-2284"});
}

TEST_CASE("what a letter must say and doesn't is named, one by one")
{
    const auto missing = [](auto change) {
        Writer writer;
        change(writer);
        return writer.gaps();
    };
    using Gap = LetterGap;
    const auto agency = [](Writer& w) -> AgencyDescribed& {
        return w.context.agency.described->body;
    };
    const auto creditor = [](Writer& w) -> CreditorBody& { return w.file.opened->body.creditor; };
    CHECK(missing([](auto& w) { w.wish.contactPoint.reset(); }) == std::vector{Gap::Address});
    CHECK(missing([&](auto& w) { agency(w).address.clear(); }) == std::vector{Gap::AgencyAddress});
    CHECK(missing([&](auto& w) { agency(w).phone = " "; }) == std::vector{Gap::AgencyPhone});
    CHECK(
        missing([&](auto& w) { agency(w).responsible.clear(); }) == std::vector{Gap::Responsible});
    CHECK(
        missing([&](auto& w) { creditor(w).complaints.clear(); }) == std::vector{Gap::Complaints});
    CHECK(missing([&](auto& w) { creditor(w).payTo.clear(); }) == std::vector{Gap::PayTo});
}

TEST_CASE("a reminder is of the open promise that is due first, and of nothing else")
{
    Writer writer(LetterKind::Reminder);
    writer.file.promises.clear();
    CHECK(writer.gaps() == std::vector{LetterGap::Promise});
    for (const int days : {9, 4}) {
        Promise promise;
        promise.made.id = {Uuid::derived({QByteArray("promise"), QByteArray::number(days)})};
        promise.made.body.madeOn = sample::day;
        promise.made.body.due = sample::day.addDays(days);
        promise.made.body.amount = sample::pesos(1'000'00 + days);
        writer.file.promises.push_back(promise);
    }
    CHECK(writer.gaps().empty());
    CHECK(writer.letter().due == sample::day.addDays(4));
    CHECK(writer.letter().amount == sample::pesos(1'000'04));
}

TEST_CASE("that everything is paid is said only when it is, and with the creditor's word")
{
    Writer writer(LetterKind::Settlement);
    CHECK(writer.gaps() == std::vector{LetterGap::StillOwed, LetterGap::CreditorConfirms});
    writer.wish.confirmation = QStringLiteral("FSM-FQ-118");
    CHECK(writer.gaps() == std::vector{LetterGap::StillOwed});

    writer.on = sample::day.addDays(1); // the statement has what came up to its own day
    auto& account = writer.file.accounts.front();
    REQUIRE(!writer.view().totals.front().isZero());
    Payment all;
    all.id = {Uuid::derived({QByteArray("letter"), QByteArray("payment")})};
    all.body.account = account.id;
    all.body.amount = writer.view().totals.front();
    all.body.valueDate = writer.on;
    account.payments.push_back(all);
    REQUIRE(writer.view().totals.front().isZero());
    CHECK(writer.gaps().empty());
    CHECK(writer.letter().settledOn == writer.on);
    // A cent short is not everything.
    all.body.amount -= sample::pesos(1);
    account.payments.back() = all;
    CHECK(writer.gaps() == std::vector{LetterGap::StillOwed});
}

TEST_CASE("a letter that names nobody to complain to is refused where the law wants one")
{
    const auto rules = shippedRules(QStringLiteral("MX")).value();
    const RuleSet law = RuleSet::of(rules.packs.at(QStringLiteral("MX")));
    const qint64 now = Moment::noon(sample::day, QTimeZone("America/Mexico_City")).utcMs;
    CHECK(checkLetter(QStringLiteral("Quejas: UNE del acreedor y REDECO."), &law, now));
    const auto refused = checkLetter(QStringLiteral("Quejas: llame al acreedor."), &law, now);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().args.value(1) == QStringLiteral("MX-COMPLAINT"));
    CHECK_FALSE(checkLetter(QStringLiteral("UNE, REDECO. Segundo citatorio."), &law, now));
}
