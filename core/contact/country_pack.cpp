#include "core/contact/country_pack.h"

#include "core/contact/pack_reader.h"

#include <QTimeZone>

#include <algorithm>

namespace expediente {

namespace {

void readZones(JsonObject& top, CountryPack& pack)
{
    for (const QString& zone : top.textsOr(QStringLiteral("zones"), {})) {
        if (!QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
            refuseJson(top.path(QStringLiteral("zones")),
                QStringLiteral("has a zone that does not exist: ") + zone);
        pack.zones << zone.toLatin1();
    }
    if (pack.zones.isEmpty())
        refuseJson(top.path(QStringLiteral("zones")), QStringLiteral("missing"));
}

void readAreaCodes(JsonObject& top, CountryPack& pack)
{
    auto zones = top.object(QStringLiteral("area_codes"));
    if (!zones)
        return;
    for (const QString& zone : zones->keys()) {
        if (!pack.zones.contains(zone.toLatin1()))
            refuseJson(zones->path(zone), QStringLiteral("is none of the zones"));
        for (const QString& code : zones->textsOr(zone, {}))
            if (!pack.areaCodes.emplace(code, zone.toLatin1()).second)
                refuseJson(zones->path(zone), QStringLiteral("has a code twice: ") + code);
    }
}

HolidayCalendar readHolidays(JsonObject& top)
{
    std::vector<HolidayRule> rules;
    std::set<QString> regions;
    for (const QString& region : top.textsOr(QStringLiteral("regions"), {}))
        regions.insert(region);
    int n = 0;
    for (const auto& entry : top.list(QStringLiteral("holidays"))) {
        const QString path = QStringLiteral("holidays[%1]").arg(n++);
        rules.push_back(pack::readHoliday(JsonObject(entry, path)));
        if (const auto& region = rules.back().region;
            !region.isEmpty() && !regions.contains(region))
            refuseJson(path, QStringLiteral("is of a region that is not listed: ") + region);
    }
    return {std::move(rules), std::move(regions)};
}

void readRules(JsonObject& top, CountryPack& pack)
{
    for (const auto& entry : top.list(QStringLiteral("rules"))) {
        const QString path = QStringLiteral("rules[%1]").arg(pack.rules.size());
        ContactRule rule = pack::readRule(JsonObject(entry, path));
        if (std::ranges::find(pack.rules, rule.id, &ContactRule::id) != pack.rules.end())
            refuseJson(path, QStringLiteral("is there twice: ") + rule.id);
        rule.owner = pack.name.es;
        pack.rules.push_back(std::move(rule));
    }
    if (pack.rules.empty())
        refuseJson(top.path(QStringLiteral("rules")), QStringLiteral("missing"));
}

void readRetention(JsonObject& top, CountryPack& pack)
{
    auto object = top.object(QStringLiteral("retention"));
    if (!object)
        return;
    constexpr int mostMonths = 50 * 12;
    Retention retention;
    retention.months = object->number(QStringLiteral("months_after_closing"), 0, mostMonths);
    retention.blockFirst = object->flagOr(QStringLiteral("block_first"), false);
    retention.basis = object->text(QStringLiteral("basis"));
    retention.source = object->text(QStringLiteral("source"));
    retention.confidence = pack::readConfidence(*object);
    retention.summary = pack::readTexts(object->requiredObject(QStringLiteral("summary")));
    object->close();
    pack.retention = std::move(retention);
}

CountryPack readPack(const QJsonObject& json)
{
    JsonObject top(json, {});
    CountryPack pack;
    pack.country = top.text(QStringLiteral("country"));
    if (!isPackCountry(pack.country))
        refuseJson(QStringLiteral("country"), QStringLiteral("has no pack here: ") + pack.country);
    pack.version = top.text(QStringLiteral("version"));
    pack.name = pack::readTexts(top.requiredObject(QStringLiteral("name")));
    readZones(top, pack);
    readAreaCodes(top, pack);
    pack.holidays = readHolidays(top);
    readRules(top, pack);
    readRetention(top, pack);
    top.close();
    return pack;
}

} // namespace

bool isPackCountry(QStringView country)
{
    return country == u"MX" || country == u"CO" || country == u"PE" || country == u"CL"
        || country == u"US";
}

Result<CountryPack> CountryPack::fromJson(const QByteArray& json)
{
    return pack::reading(json, readPack);
}

Done CountryPack::applyOverrides(const QByteArray& json)
{
    const auto changed = pack::reading(json, [this](const QJsonObject& object) {
        JsonObject top(object, {});
        if (top.text(QStringLiteral("country")) != country)
            refuseJson(QStringLiteral("country"), QStringLiteral("is another than the pack's"));
        const int year = top.number(QStringLiteral("year"), firstHolidayYear, lastHolidayYear);
        HolidayCalendar calendar = holidays;
        int n = 0;
        for (const auto& entry : top.list(QStringLiteral("days"))) {
            JsonObject day(entry, QStringLiteral("days[%1]").arg(n++));
            const QDate date = pack::readDate(day, QStringLiteral("date"));
            if (date.year() != year)
                refuseJson(day.path(QStringLiteral("date")), QStringLiteral("is of another year"));
            const BothLanguages called =
                pack::readTexts(day.requiredObject(QStringLiteral("name")));
            day.text(QStringLiteral("source"));
            if (day.flagOr(QStringLiteral("off"), true))
                calendar.add({date, called});
            else
                calendar.remove(date);
            day.close();
        }
        top.close();
        return calendar;
    });
    if (!changed)
        return fail(changed.error());
    holidays = *changed;
    return {};
}

} // namespace expediente
