// The gate of a real page as the clock goes by, and what may be done through it.
#include "core/worklist/house_rules.h"
#include "tests/support/print.h"
#include "tests/ui/casefile/sample_page.h"
#include "ui/casefile/payment_rows.h"
#include "ui/forms/contact_link.h"
#include "ui/widgets/gate_bar.h"

#include <catch2/catch_test_macros.hpp>

#include <QTimer>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// The debtor lives in Bogotá and may be called and written to; the laptop stands in Mexico.
SampleCase bogota()
{
    SampleCase sample;
    CaseOpened opened = sample.open().file.opened->body;
    opened.country = QStringLiteral("CO");
    opened.zone = "America/Bogota";
    sample.say("moved", opened, {2026, 9, 1});
    for (const Channel channel : {Channel::Call, Channel::WhatsApp})
        sample.sayOf(SampleCase::person("maria"), channel == Channel::Call ? "call" : "whatsapp",
            ChannelAuthorised{channel, true, {2026, 9, 1}, QStringLiteral("contrato")},
            {2026, 9, 1});
    return sample;
}

Moment mexico(QTime time)
{
    return SampleCase::at(SampleCase::today(), time);
}

void letTheClockTick(SamplePage& sample)
{
    auto* clock = sample.page().findChild<QTimer*>(QStringLiteral("gateClock"));
    REQUIRE(clock);
    clock->start(1);
}

} // namespace

TEST_CASE("the gate closes at 19:00 in Bogotá on a laptop in Mexico, with nobody touching it")
{
    SamplePage sample(bogota(), Store::Access::ReadWrite, TemporaryStore::identity(),
        shippedRules(QStringLiteral("MX")).value());
    sample.store.clock().set(mexico({17, 59})); // 18:59 in Bogotá
    sample.open();
    const auto said = [&] { return sample.find<GateBar>()->accessibleName(); };
    CHECK(said().contains(QStringLiteral("until 19:00")));
    sample.store.clock().set(mexico({18, 0}));
    letTheClockTick(sample);
    CHECK(eventually([&] { return said().contains(QStringLiteral("CO-HOURS")); }));
    CHECK(said().contains(QStringLiteral("tomorrow, 07:00")));
    CHECK_FALSE(said().contains(QStringLiteral("until 19:00")));
}

TEST_CASE("calling from the case goes through the rules: forbidden now says until when")
{
    const auto rules = shippedRules(QStringLiteral("MX")).value();
    const auto context = AgencyContext::of(QStringLiteral("MX"), "America/Mexico_City", rules);
    OpenCase open = bogota().open();
    open.agency = &context;
    FactId phone;
    for (const auto& point : open.file.debtor()->points)
        if (!point.isAddress() && point.body.type != ContactPointType::Email)
            phone = point.id;
    REQUIRE_FALSE(phone.isNull());
    const auto linksAt = [&](FactId point, QTime time) {
        return ContactLinks::of(open.view, open.file, point, mexico(time), context, open.format);
    };
    const auto now = linksAt(phone, {12, 0});
    REQUIRE_FALSE(now.empty());
    CHECK(now.front().lawful);
    CHECK(now.front().url.scheme() == QStringLiteral("tel"));
    const auto late = linksAt(phone, {18, 0});
    CHECK(std::ranges::none_of(late, &ContactLink::lawful));
    REQUIRE_FALSE(late.empty());
    CHECK(late.front().text.contains(QStringLiteral("CO-HOURS")));
    CHECK(late.front().text.contains(QStringLiteral("07:00")));
    for (const auto& point : open.file.debtor()->points)
        if (point.isAddress())
            CHECK(linksAt(point.id, {12, 0}).empty());
}
