#include "core/demo/demo_portfolio.h"

#include "core/demo/case_story.h"
#include "core/demo/first_case.h"
#include "core/demo/sample_paper.h"
#include "core/demo/told_events.h"
#include "core/worklist/agency_context.h"
#include "resources/embedded.h"

namespace expediente {

namespace {

CreditorBody creditor()
{
    return {QString::fromLatin1(DemoPortfolio::creditorKey),
        QStringLiteral("Financiera Sierra Madre"), QStringLiteral("FSM090312KX4"),
        QStringLiteral("CLABE 000 680 0077 1022 8493"),
        QStringLiteral("UNE del acreedor 800 555 0100")};
}

} // namespace

DemoPortfolio::DemoPortfolio(quint64 seed, int cases, QDate today, const StoreIdentity& identity)
    : m_cases(cases)
{
    auto rules = shippedRules(identity.country);
    Q_ASSERT(rules);
    const auto context = AgencyContext::of(identity.country, identity.zone, *rules);
    m_world = std::make_unique<const DemoWorld>(DemoWorld{seed, today, identity,
        QTimeZone(identity.zone), DemoLore::load(), context.catalogue, creditor(),
        CreditorFacts(
            identity.agency, QString::fromLatin1(creditorKey), QByteArray("America/Mexico_City")),
        context.businessDays});
}

DemoPortfolio::~DemoPortfolio() = default;
DemoPortfolio::DemoPortfolio(DemoPortfolio&&) noexcept = default;

quint64 DemoPortfolio::seed() const
{
    return m_world->seed;
}

namespace {

RoleLimits limitsOf(const char* role, std::array<int, offerParts> forgive, qint64 instalments,
    qint64 daysToFirst, qint64 validDays)
{
    RoleLimits limits;
    limits.role = QLatin1StringView(role);
    for (int part = 0; part < offerParts; ++part)
        limits.forgive[size_t(part)] = Rate::percent(forgive[size_t(part)]);
    limits.mostInstalments = instalments;
    limits.mostDaysToFirst = daysToFirst;
    limits.mostDaysInAll = 400;
    limits.validDays = validDays;
    return limits;
}

/// What the screens show: the creditor's autumn campaign.
NewFact policyOf(const DemoWorld& world)
{
    PolicyPublished body;
    auto& policy = body.policy;
    policy.id = "fsm-otono-2026";
    policy.from = world.today.addDays(-60);
    policy.creditor = QLatin1StringView(DemoPortfolio::creditorKey);
    policy.campaign = QStringLiteral("Campaña Otoño 2026");
    policy.approval = QStringLiteral("FSM-2026-1107");
    policy.agreement = AgreementConditions{5, true, false, 30};
    policy.roles = {limitsOf("agent", {0, 20, 50, 100}, 12, 15, 5),
        limitsOf("collector", {0, 30, 80, 100}, 18, 21, 5),
        limitsOf("supervisor", {10, 60, 100, 100}, 24, 30, 10),
        limitsOf("creditor", {30, 100, 100, 100}, 36, 45, 30)};
    body.promises = PromiseRules{Money(200'00, Currency::MXN), 30, 3, Rate::percent(95), 1};
    const auto at = Moment::noon(policy.from, world.zone);
    auto fact = newFact(world.identity.agency, body, at, QStringLiteral("user:rmedina"));
    fact.id = FactId{CreditorFacts::timelessIdOf(fact)};
    fact.hlc = Hlc::fromMs(at.utcMs);
    return fact;
}

} // namespace

QDate DemoPortfolio::today() const
{
    return m_world->today;
}

std::vector<NewFact> DemoPortfolio::agencyFacts() const
{
    const auto at = Moment::noon(m_world->today.addDays(-400), m_world->zone);
    std::vector<NewFact> facts;
    for (const auto& user : {UserDescribed{QStringLiteral("rmedina"),
                                 QStringLiteral("Rocío Medina"), QStringLiteral("supervisor")},
             UserDescribed{QStringLiteral("lbarrera"), QStringLiteral("Laura Barrera"),
                 QStringLiteral("agent")},
             UserDescribed{QStringLiteral("jortega"), QStringLiteral("Javier Ortega"),
                 QStringLiteral("collector")}}) {
        if (user.user == m_world->identity.user)
            continue;
        auto fact = newFact(m_world->identity.agency, user, at, QStringLiteral("user:rmedina"));
        fact.id = FactId{CreditorFacts::timelessIdOf(fact)};
        fact.hlc = Hlc::fromMs(at.utcMs);
        facts.push_back(std::move(fact));
    }
    facts.push_back(policyOf(*m_world));
    return facts;
}

std::vector<NewFact> DemoPortfolio::caseFacts(int index) const
{
    return index == 0 ? firstCaseFacts(*m_world) : caseFactsOf(*m_world, index);
}

CaseId DemoPortfolio::caseId(int index) const
{
    return CaseBook(*m_world, index).caseId();
}

std::vector<QByteArray> DemoPortfolio::attachments() const
{
    std::vector<QByteArray> files;
    const auto add = [&](const QJsonArray& events) {
        for (const auto& document : documentsOf(*m_world, events))
            files.push_back(samplePaper(document.lines));
    };
    if (m_cases > 0)
        add(m_world->lore.firstCase["events"].toArray());
    for (int i = 1; i < m_cases && i <= int(m_world->lore.cast.size()); ++i)
        add(m_world->lore.cast[size_t(i) - 1]["events"].toArray());
    return files;
}

} // namespace expediente
