#include "core/demo/write_demo.h"
#include "core/store/queries/today.h"
#include "tests/core/papers/sample_case.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"
#include "ui/print/brief_loader.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// A store with the demo's day in it, the day of the screens.
class DemoStore {
public:
    DemoStore() : m_store(shippedCatalogue())
    {
        const DemoPortfolio portfolio(1, 40, sample::day, TemporaryStore::identity());
        m_first = portfolio.caseId(0);
        REQUIRE(writeDemo(*m_store, portfolio));
        m_desk = briefDesk(*m_store, Language::Spanish);
    }
    CaseId first() const { return m_first; }
    Result<VisitBrief> brief(CaseId id, QDate day = sample::day)
    {
        return m_store->ask([&](Connection& c) { return briefFor(c, id, day, m_desk); });
    }
    std::vector<VisitBrief> round(QDate day = sample::day)
    {
        return m_store->ask([&](Connection& c) { return briefsForRound(c, day, m_desk); }).value();
    }
    std::vector<RoundStop> stops()
    {
        return m_store->ask([&](Connection& c) { return roundOf(c, sample::day); }).value();
    }

private:
    TemporaryStore m_store;
    CaseId m_first;
    BriefDesk m_desk;
};

} // namespace

TEST_CASE("The day's briefs come in the order of its round; whom nobody should visit is last")
{
    DemoStore store;
    auto stops = store.stops();
    const auto mayVisit = [](const RoundStop& stop) { return !stop.caseRow.stopped; };
    const auto blocked = std::ranges::stable_partition(stops, mayVisit);
    const size_t onTheWay = stops.size() - blocked.size();
    REQUIRE(onTheWay >= 2);
    REQUIRE(blocked.size() == 1);
    const auto briefs = store.round();
    REQUIRE(briefs.size() == stops.size());
    for (size_t i = 0; i < briefs.size(); ++i) {
        CHECK(briefs[i].caseId == stops[i].caseRow.id);
        CHECK(briefs[i].stop == (i < onTheWay ? int(i) + 1 : 0));
        CHECK(briefs[i].stops == (i < onTheWay ? int(onTheWay) : 0));
        CHECK(briefs[i].sketch.value_or(BriefSketch{}).way.has_value() == (i > 0 && i < onTheWay));
        CHECK(store.brief(briefs[i].caseId) == briefs[i]);
    }
    CHECK(store.round(sample::day.addDays(400)).empty());
}

TEST_CASE("A case outside the round has a brief too; one that isn't here has none")
{
    DemoStore store;
    const auto brief = store.brief(store.first(), sample::day.addDays(1));
    REQUIRE(brief);
    CHECK(brief->folio == QStringLiteral("2026-004718"));
    CHECK(brief->stop == 0);
    CHECK(brief->agency == QStringLiteral("Puente Claro"));
    CHECK(brief->collector == QStringLiteral("Ana Prueba"));

    const auto missing = store.brief(CaseId{Uuid::derived({"nobody"})});
    REQUIRE(!missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
}
