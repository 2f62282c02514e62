#include "core/contact/country_pack.h"

#include "core/contact/pack_reader.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace expediente {

namespace {

constexpr qsizetype maxBytes = 1024 * 1024;

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
    pack.holidays = readHolidays(top);
    readRules(top, pack);
    top.close();
    return pack;
}

tl::unexpected<Error> badPack(const QString& what)
{
    return fail(ErrorCode::BadPack, {what});
}

/// Null when it is no object; the error says where it stops being JSON.
Result<QJsonObject> objectFrom(const QByteArray& json)
{
    if (json.size() > maxBytes)
        return badPack(QStringLiteral("too large"));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return document.object();
    const auto line = json.first(std::clamp<qsizetype>(error.offset, 0, json.size())).count('\n');
    return badPack(QStringLiteral("line %1: %2").arg(line + 1).arg(error.errorString()));
}

template <class Read>
auto reading(const QByteArray& json, Read&& read)
    -> Result<std::invoke_result_t<Read, const QJsonObject&>>
{
    const auto object = objectFrom(json);
    if (!object)
        return fail(object.error());
    try {
        return read(*object);
    } catch (const JsonProblem& problem) {
        return badPack(problem.key + QStringLiteral(": ") + problem.what);
    }
}

} // namespace

bool isPackCountry(QStringView country)
{
    return country == u"MX" || country == u"CO" || country == u"PE" || country == u"CL"
        || country == u"US";
}

Result<CountryPack> CountryPack::fromJson(const QByteArray& json)
{
    return reading(json, readPack);
}

Done CountryPack::applyOverrides(const QByteArray& json)
{
    const auto changed = reading(json, [this](const QJsonObject& object) {
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
