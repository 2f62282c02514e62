#include "core/negotiation/authority.h"

#include "core/negotiation/simulate.h"
#include "core/worklist/authority_grant.h"
#include "core/worklist/house_rules.h"
#include "tests/core/worklist/story.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const QDate officeDay(2026, 11, 24);

Money mxn(qint64 cents)
{
    return {cents, Currency::MXN};
}

const Speaker theCollector{QStringLiteral("ana"), QStringLiteral("collector")};
const Speaker theSupervisor{QStringLiteral("eva"), QStringLiteral("supervisor")};

/// One account of 1,000.00, and a policy with rules of promises.
struct Agency : Story {
    AccountId account{Uuid::derived({"account"})};

    Agency()
    {
        AccountStated stated;
        stated.account = account;
        stated.number = QStringLiteral("1");
        stated.asOf = officeDay;
        stated.principalOverdue = mxn(1'000'00);
        stated.principalNotDue = stated.ordinaryInterest = stated.lateInterest = stated.vat =
            stated.fees = stated.credit = mxn(0);
        stated.oldestUnpaidDue = officeDay.addDays(-40);
        say(id, stated, at(officeDay, {8, 0}));
        PolicyPublished policy;
        policy.policy.id = "otono";
        policy.policy.from = officeDay.addDays(-30);
        for (const auto& [role, percent] : {std::pair("collector", 0), {"supervisor", 10}}) {
            RoleLimits may;
            may.role = QLatin1String(role);
            may.forgive[size_t(OfferPart::Principal)] = Rate::percent(percent);
            policy.policy.roles.push_back(may);
        }
        policy.promises = PromiseRules{mxn(200'00), 30, 1, Rate::percent(90), 2};
        context.agency.policies.push_back({FactId(), at(officeDay, {8, 0}), {}, policy});
    }
    static PromiseMade promise(qint64 cents = 500'00, int daysAhead = 10)
    {
        PromiseMade made;
        made.amount = mxn(cents);
        made.madeOn = officeDay;
        made.due = officeDay.addDays(daysAhead);
        return made;
    }
    QString verdict(const Body& body, const Speaker& speaker = theCollector,
        const std::optional<FactId>& replaces = {})
    {
        const auto done = checkAuthority(file(), body, speaker, context, replaces);
        return done ? QString() : done.error().args.join(u' ');
    }
    SimulatedOffer offer(int percent, const QString& role, const QString& user = {})
    {
        const auto basis = negotiationBasis(file(), view(officeDay)).value();
        auto draft = OfferDraft::startOf(basis);
        draft.forgive[size_t(OfferPart::Principal)] = mxn(percent * 10'00);
        const auto policies = context.agency.discountPolicies();
        return simulate(basis, draft, {role, policies, {}, user, context.grants}).value();
    }
};

AuthorityGranted grantFor(const char* user, int percent, const DeviceKey& key)
{
    AuthorityGranted grant;
    grant.grant = QStringLiteral("g-1");
    grant.user = QLatin1String(user);
    grant.limits.role = QStringLiteral("collector");
    grant.limits.forgive[size_t(OfferPart::Principal)] = Rate::percent(percent);
    grant.from = officeDay.addDays(-1);
    grant.to = officeDay.addDays(1);
    const Signature signature = key.sign(grantDigest(grant));
    grant.signature =
        QByteArray(reinterpret_cast<const char*>(signature.data()), qsizetype(signature.size()))
            .toHex();
    return grant;
}

} // namespace

TEST_CASE("a promise within the policy's limits is taken, and the limit itself is within")
{
    Agency agency;
    CHECK(agency.verdict(Agency::promise(200'00, 30)).isEmpty());
    PromiseMade made = Agency::promise();
    settle(made, agency.file(), agency.context);
    CHECK(made.threshold == Rate::percent(90));
    CHECK(made.grace == 2);
}

TEST_CASE(
    "a promise beyond a limit is refused by name, and a supervisor may override with a reason")
{
    Agency agency;
    CHECK(agency.verdict(Agency::promise(199'99))
        == QStringLiteral("promise.least_amount 200.00 MXN"));
    CHECK(agency.verdict(Agency::promise(500'00, 31))
        == QStringLiteral("promise.most_days_ahead 30"));
    auto late = Agency::promise(500'00, 31);
    CHECK(agency.verdict(late, theSupervisor) == QStringLiteral("promise.most_days_ahead 30"));
    late.overrideReason = QStringLiteral("Le depositan el aguinaldo el 5 de enero.");
    CHECK(agency.verdict(late, theSupervisor).isEmpty());
    CHECK(agency.verdict(late) == QStringLiteral("promise.not_yours_to_override"));
    late.overrideReason = QStringLiteral("  ");
    CHECK(agency.verdict(late, theSupervisor) == QStringLiteral("promise.most_days_ahead 30"));
}

TEST_CASE("auditors and creditors read, and say nothing in a case")
{
    Agency agency;
    for (const char* role : {"auditor", "creditor"}) {
        const Speaker reader{QStringLiteral("audra"), QString::fromLatin1(role)};
        CHECK(agency.verdict(Agency::promise(), reader) == QStringLiteral("role.reads_only"));
        CHECK(agency.verdict(NoteWritten{QStringLiteral("nota"), NoteKind::General}, reader)
            == QStringLiteral("role.reads_only"));
        CHECK_FALSE(checkPublishing(PolicyPublished(), reader, agency.context));
    }
    // What is asked of the creditor is judged by the policy, as of everybody.
    const ApprovalDecided decided{
        FactId{Uuid::v7(1)}, QByteArray(64, 'a'), Decision::Allow, QStringLiteral("va"), {}};
    CHECK(agency.verdict(decided, {QStringLiteral("fina"), QStringLiteral("creditor")}).isEmpty());
    CHECK(agency.verdict(decided, {QStringLiteral("audra"), QStringLiteral("auditor")})
        == QStringLiteral("role.reads_only"));
}

TEST_CASE("the promise that a new one replaces is not counted among the open ones")
{
    Agency agency;
    const FactId open = agency.say(agency.id, Agency::promise(), Story::at(officeDay, {10, 0}));
    CHECK(agency.verdict(Agency::promise()) == QStringLiteral("promise.most_open 1"));
    CHECK(agency.verdict(Agency::promise(), theCollector, open).isEmpty());
}

TEST_CASE("limits in another currency, or of a policy that ended, say nothing")
{
    Agency agency;
    auto dollars = Agency::promise();
    dollars.amount = Money(1'00, Currency::USD);
    CHECK(agency.verdict(dollars).isEmpty());
    agency.context.agency.policies[0].body.policy.to = officeDay.addDays(-1);
    CHECK(agency.verdict(Agency::promise(1'00, 300)).isEmpty());
}

TEST_CASE("an offer is saved with the verdict that policy and role give it, and with no other")
{
    Agency agency;
    const auto above = agency.offer(10, theCollector.role);
    REQUIRE(above.offer.verdict == OfferVerdict::NeedsRole);
    CHECK(agency.verdict(above.offer).isEmpty());
    auto forged = above.offer;
    forged.verdict = OfferVerdict::WithinAuthority;
    forged.needs.clear();
    CHECK(agency.verdict(forged) == QStringLiteral("offer.verdict_differs"));
    CHECK(agency.verdict(agency.offer(10, theSupervisor.role).offer, theSupervisor).isEmpty());
    forged.grant = QStringLiteral("g-of-nobody");
    CHECK(agency.verdict(forged) == QStringLiteral("offer.verdict_differs"));
}

TEST_CASE("a grant of the server's signature widens one person's authority for its days")
{
    Agency agency;
    const auto server = DeviceKey::generate(), stranger = DeviceKey::generate();
    const auto good = grantFor("ana", 15, server);
    CHECK(isSignedBy(good, server.publicKey()));
    CHECK_FALSE(isSignedBy(good, stranger.publicKey()));
    auto changed = good;
    changed.limits.forgive[size_t(OfferPart::Principal)] = Rate::percent(50);
    CHECK_FALSE(isSignedBy(changed, server.publicKey()));
    changed = good;
    changed.to = changed.to.addYears(1);
    CHECK_FALSE(isSignedBy(changed, server.publicKey()));
    changed.signature = "zz";
    CHECK_FALSE(isSignedBy(changed, server.publicKey()));

    agency.context.grants = {good};
    const auto offer = agency.offer(12, theCollector.role, theCollector.user);
    CHECK(offer.offer.verdict == OfferVerdict::WithinAuthority);
    CHECK(offer.offer.grant == QStringLiteral("g-1"));
    CHECK(agency.verdict(offer.offer).isEmpty());
    CHECK(agency.offer(16, theCollector.role, theCollector.user).offer.verdict
        == OfferVerdict::NotAllowed); // beyond the grant and every role
    CHECK(agency.offer(10, theCollector.role, QStringLiteral("luis")).offer.verdict
        == OfferVerdict::NeedsRole); // it is another's
    const PolicyQuestion tomorrow{officeDay.addDays(2), {}, {}, {}};
    CHECK_FALSE(holdsFor(good, QStringLiteral("ana"), tomorrow));
}

TEST_CASE("grants without a server's key, or of another's, don't reach the context")
{
    const auto server = DeviceKey::generate();
    AgencyFile published;
    published.grants.push_back({FactId(), Moment(), {}, grantFor("ana", 15, server)});
    const auto with = [&](const std::optional<PublicKey>& key) {
        return AgencyContext::of(QStringLiteral("MX"), "America/Mexico_City", {}, published, key)
            .grants.size();
    };
    CHECK(with(server.publicKey()) == 1);
    CHECK(with({}) == 0);
    CHECK(with(DeviceKey::generate().publicKey()) == 0);
}

TEST_CASE("a request is decided by who may, and rules are published by who may")
{
    Agency agency;
    const auto above = agency.offer(10, theCollector.role).offer;
    const FactId made = agency.say(agency.id, above, Story::at(officeDay, {10, 0}));
    const FactId request = agency.say(agency.id,
        ApprovalRequested{made, QByteArray(64, 'a'), above.needs, {}, officeDay.addDays(2)},
        Story::at(officeDay, {10, 1}));
    const ApprovalDecided decision{
        request, QByteArray(64, 'a'), Decision::Allow, QStringLiteral("Es justo."), {}};
    CHECK(agency.verdict(decision) == QStringLiteral("approval.not_yours"));
    CHECK(agency.verdict(decision, theSupervisor).isEmpty());
    const Body policy = agency.context.agency.policies[0].body;
    CHECK_FALSE(checkPublishing(policy, theCollector, agency.context));
    CHECK(checkPublishing(policy, theSupervisor, agency.context));
}

TEST_CASE("a block is overridden by the role that the rule names; what happened is told by anybody")
{
    Agency agency;
    agency.context = AgencyContext::of(
        QStringLiteral("CL"), "America/Santiago", shippedRules(QStringLiteral("CL")).value());
    ContactOverridden said;
    said.rule = QStringLiteral("CL-WEEK-DIRECT");
    said.blocked = true;
    said.reason = QStringLiteral("Pidió que le llamáramos el jueves.");
    said.role = theSupervisor.role;
    CHECK(agency.verdict(said, theSupervisor) == QStringLiteral("override.not_yours"));
    said.requested = true; // the rule asks for that
    CHECK(agency.verdict(said, theSupervisor).isEmpty());
    CHECK(agency.verdict(said) == QStringLiteral("override.not_yours")); // another's role
    said.role = theCollector.role;
    CHECK(agency.verdict(said) == QStringLiteral("override.not_yours"));
    said.afterwards = true;
    CHECK(agency.verdict(said).isEmpty());
    said.afterwards = false;
    said.rule = QStringLiteral("CL-HOURS"); // names nobody
    said.role = theSupervisor.role;
    CHECK(agency.verdict(said, theSupervisor) == QStringLiteral("override.not_yours"));
}

TEST_CASE("a reservation is the server's to grant, and its holder's or a supervisor's to give back")
{
    Agency agency; // in which Ana says everything
    const ContactRequested week{officeDay, officeDay.addDays(7)};
    const FactId asked = agency.say(agency.id, week, Story::at(officeDay, {9, 0}));
    ContactReserved answer;
    answer.request = asked;
    answer.requestHash = QByteArray(64, 'a');
    answer.holder = theCollector.user;
    answer.from = week.from;
    answer.until = week.until;
    CHECK(agency.verdict(week).isEmpty());
    CHECK(agency.verdict(answer) == QStringLiteral("reservation.not_yours"));
    CHECK(agency.verdict(answer, theSupervisor) == QStringLiteral("reservation.not_yours"));
    const FactVoided back{{asked}, QStringLiteral("no alcanzo")};
    const Speaker another{QStringLiteral("beto"), QStringLiteral("collector")};
    CHECK(agency.verdict(back).isEmpty());
    CHECK(agency.verdict(back, another) == QStringLiteral("reservation.not_yours"));
    CHECK(agency.verdict(back, theSupervisor).isEmpty());
}

TEST_CASE("rules of contact that can't be read are not published")
{
    const auto context = AgencyContext::of(
        QStringLiteral("MX"), "America/Mexico_City", shippedRules(QStringLiteral("MX")).value());
    const RulesPublished bad{{}, QStringLiteral(R"({"MX": {"rules": [{"id": "X"}]}})")};
    const auto refused = checkPublishing(bad, theSupervisor, context);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BadPack);
    CHECK(checkPublishing(RulesPublished{{}, QStringLiteral("{}")}, theSupervisor, context));
    // One that came all the same doesn't count, and is told of.
    AgencyFile published;
    published.rules.push_back({FactId(), Moment(), {}, bad});
    const auto following = context.following(published, {});
    CHECK(following.badLayers.size() == following.house->packs.size() - 4);
    CHECK(following.law.at(QStringLiteral("MX")).rules.size()
        == context.law.at(QStringLiteral("MX")).rules.size());
}
