#pragma once
#include "core/worklist/house_rules.h"
#include "core/worklist/lawful_contact.h"
#include "tests/core/worklist/story.h"

#include <catch2/catch_test_macros.hpp>

namespace expediente {

/// A case of one country's law, on its own clock.
struct Lawful : Story {
    explicit Lawful(const char* country, const char* zone) : m_zone(zone)
    {
        context = AgencyContext::of(
            QLatin1String(country), zone, shippedRules(QLatin1String(country)).value());
        CaseOpened opened = file().opened->body;
        opened.country = QLatin1String(country);
        opened.zone = zone;
        say(id, opened, when({2026, 1, 5}, {9, 0}));
    }
    Moment when(QDate day, QTime time) const { return at(day, time, m_zone.constData()); }
    QString judged(const IntendedContact& contact, QDate day, QTime time) const
    {
        const auto verdict = judgeNow(file(), contact, when(day, time), context).value();
        REQUIRE(verdict);
        return verdict->hits.empty() ? QStringLiteral("allow")
                                     : name(verdict->answer) + u' ' + verdict->hits[0].rule->id;
    }
    void authorise(Channel channel, bool allowed, const char* evidence = "")
    {
        say(debtor, ChannelAuthorised{channel, allowed, {2026, 1, 5}, QLatin1String(evidence)},
            when({2026, 1, 5}, {9, 0}));
    }
    FactId number(const char* value)
    {
        ContactPointAdded point;
        point.type = ContactPointType::Mobile;
        point.value = QLatin1String(value);
        return say(debtor, point, when({2026, 1, 5}, {9, 0}));
    }

private:
    QByteArray m_zone;
};

inline const QDate tuesday{2026, 3, 24};

} // namespace expediente
