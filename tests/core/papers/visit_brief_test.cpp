#include "tests/core/papers/brief_text.h"
#include "tests/core/papers/sample_case.h"
#include "tests/support/print.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace expediente;

namespace {

QString golden(const char* name)
{
    QFile file(QStringLiteral(EXPEDIENTE_TEST_DATA "/core/papers/golden/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

template <class B>
Entry<B> entryOf(const B& body)
{
    return {
        FactId{Uuid::derived({"later"})}, Moment::noon(sample::day, QTimeZone::utc()), {}, body};
}

VisitBrief outside(const CaseFile& file)
{
    return sample::briefOf(file, {});
}

} // namespace

TEST_CASE("The brief says what is known of the case of the screens")
{
    CHECK(sample::told(sample::hernandezBrief()) == golden("hernandez.txt"));
}

TEST_CASE("A case of which little is known makes a brief that invents nothing")
{
    CHECK(sample::told(outside(sample::bare())) == golden("bare.txt"));
}

TEST_CASE("The debt is spoken of with debtor, joint obligor and guarantor, with nobody else")
{
    auto file = sample::hernandez();
    for (const auto role : {PartyRole::Reference, PartyRole::CoWorker, PartyRole::Other}) {
        file.opened->body.parties.back().role = role;
        const auto brief = outside(file);
        REQUIRE(brief.mustNotTalk.size() == 1);
        CHECK(brief.mustNotTalk[0].name == QString::fromUtf8("Carmen Rosas Medina"));
    }
    file.opened->body.parties.back().role = PartyRole::CoDebtor;
    CHECK(outside(file).mustNotTalk.empty());
    CHECK(outside(file).mayTalk.size() == 3);
}

TEST_CASE("A legal state, a dispute and a recall stand against the visit until they end")
{
    auto file = sample::hernandez();
    CHECK(outside(file).gate == BriefGate::ConfirmHours);

    file.legal.push_back(entryOf(LegalChanged{LegalState::Lawyer, true, {}}));
    CHECK(outside(file).gate == BriefGate::Stopped);
    CHECK(outside(file).legal == std::vector{LegalState::Lawyer});
    file.legal.push_back(entryOf(LegalChanged{LegalState::Lawyer, false, {}}));
    CHECK(outside(file).gate == BriefGate::ConfirmHours);

    file.disputes.push_back({entryOf(DisputeOpened{}), std::nullopt});
    CHECK(outside(file).gate == BriefGate::Stopped);
    CHECK(outside(file).disputeOpen);

    file.state = CaseState::Recalled;
    CHECK(outside(file).gate == BriefGate::NotOpen);
}

TEST_CASE("At the guarantor's address one asks for the guarantor, at anybody else's for the debtor")
{
    auto file = sample::hernandez();
    const auto debtorsName = file.persons[0].name;
    ContactPointAdded other;
    other.type = ContactPointType::Home;
    other.address = Address{QStringLiteral("Calle Pino 9"), {}, {}, {}, {}, {}, {}, {}};
    const FactId there{Uuid::derived({"there"})};
    file.visits[0].planned.body.contactPoint = there;

    file.persons[1].points = {{there, other, {}}};
    auto brief = sample::briefOf(file, sample::fourthOfSix(file));
    CHECK(brief.askFor.name == file.persons[1].name);
    CHECK(brief.name == debtorsName);
    CHECK(brief.address->address.street == QStringLiteral("Calle Pino 9"));

    file.persons[1].points.clear();
    file.persons[2].points = {{there, other, {}}};
    brief = sample::briefOf(file, sample::fourthOfSix(file));
    CHECK(brief.askFor.name == debtorsName);
}

TEST_CASE("An address found wrong is said to be in doubt, with the day")
{
    auto file = sample::hernandez();
    auto& home = file.persons[0].points[0];
    home.judged.push_back(
        entryOf(ContactPointJudged{home.id, PointStatus::NotHere, QDate(2026, 11, 2), {}}));
    const auto address = outside(file).address;
    REQUIRE(address);
    CHECK(address->doubt == PointStatus::NotHere);
    CHECK(address->doubtOn == QDate(2026, 11, 2));
}

TEST_CASE("A verdict that ran out is unverified again, and says since when")
{
    auto file = sample::hernandez();
    file.arguments.back().judged.back().body.until = sample::day;
    CHECK(outside(file).arguments[0].verdict == Verdict::Partial);
    CHECK(outside(file).arguments[0].expired.isNull());
    file.arguments.back().judged.back().body.until = sample::day.addDays(-1);
    CHECK(outside(file).arguments[0].verdict == Verdict::Unverified);
    CHECK(outside(file).arguments[0].expired == sample::day.addDays(-1));
}

TEST_CASE("Promises withdrawn or replaced in time are left out and not counted")
{
    auto file = sample::hernandez();
    auto& newest = file.promises.back();
    newest.withdrawn = PromiseWithdrawn{newest.made.id, newest.made.body.due, {}};
    const auto brief = outside(file);
    CHECK(brief.promises.size() == 3);
    CHECK(std::ranges::none_of(brief.promises,
        [&](const BriefPromise& promise) { return promise.due == newest.made.body.due; }));
}

TEST_CASE("The brief counts what accrued and was paid since the statement, and tells what was paid")
{
    auto file = sample::hernandez();
    auto& account = file.accounts[0];
    account.statements[0].body.asOf = QDate(2026, 9, 1);
    account.statements[0].body.lateRate = LateRate{Rate::percent(54), RateKind::Nominal, 360};
    account.statements[0].body.vatTerms = {VatMode::Nominal, Rate::percent(16)};
    const auto brief = outside(file);
    // 17 days on the principal to the payment of 18 September, 67 more to the day; each with VAT.
    CHECK(brief.totals
        == std::vector{sample::pesos(48'312'75 + 827'46 + 132'39 - 1'200'00 + 3'261'17 + 521'79)});
    CHECK(brief.figuresOn == QDate(2026, 11, 24));
    CHECK(brief.paidSince == std::vector{sample::pesos(1'200'00)});
    CHECK(brief.statedOn == QDate(2026, 9, 1));
}
