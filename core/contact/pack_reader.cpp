#include "core/contact/pack_reader.h"

#include "core/facts/body.h"

#include <QJsonDocument>

#include <algorithm>

namespace expediente::pack {

namespace {

constexpr qsizetype maxBytes = 1024 * 1024;

const QStringList weekdayNames{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
    QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};

int weekdayOf(const QString& word, const QString& path)
{
    const auto place = weekdayNames.indexOf(word);
    if (place < 0)
        refuseJson(path, QStringLiteral("is no day of the week: ") + word);
    return int(place) + 1;
}

/// "06-29"
void readMonthDay(JsonObject& object, HolidayRule& rule)
{
    const QString text = object.text(QStringLiteral("on"));
    const QDate date = QDate::fromString(QStringLiteral("2024-") + text, Qt::ISODate);
    if (!date.isValid())
        refuseJson(object.path(QStringLiteral("on")), QStringLiteral("is no month and day"));
    rule.month = date.month();
    rule.day = date.day();
}

void readYears(JsonObject object, HolidayRule& rule)
{
    for (const QString& year : object.keys()) {
        const QDate date = QDate::fromString(year + u'-' + object.text(year), Qt::ISODate);
        if (!date.isValid())
            refuseJson(object.path(year), QStringLiteral("is no month and day"));
        rule.dates[date.year()] = date;
    }
}

void readShift(JsonObject object, HolidayRule& rule)
{
    for (const QString& day : object.keys())
        rule.shift[weekdayOf(day, object.path(day))] = object.number(day, -6, 6);
}

/// How the day is found: exactly one of the four ways.
void readDay(JsonObject& object, HolidayRule& rule)
{
    const QStringList ways{QStringLiteral("on"), QStringLiteral("easter"), QStringLiteral("nth"),
        QStringLiteral("dates")};
    if (std::ranges::count_if(ways, [&](const QString& way) { return object.has(way); }) != 1)
        refuseJson(object.path(QStringLiteral("on")),
            QStringLiteral("needs one of on, easter, nth, dates"));
    if (object.has(QStringLiteral("on")))
        readMonthDay(object, rule);
    if (object.has(QStringLiteral("easter")))
        rule.easter = object.number(QStringLiteral("easter"), -100, 100);
    if (auto dates = object.object(QStringLiteral("dates")))
        readYears(*dates, rule);
    if (object.has(QStringLiteral("nth"))) {
        rule.nth = object.number(QStringLiteral("nth"), 1, 5);
        rule.month = object.number(QStringLiteral("month"), 1, 12);
        const QString weekday = QStringLiteral("weekday");
        rule.weekday = weekdayOf(object.text(weekday), object.path(weekday));
    }
}

} // namespace

tl::unexpected<Error> badPack(const QString& what)
{
    return fail(ErrorCode::BadPack, {what});
}

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

BothLanguages readTexts(JsonObject object)
{
    BothLanguages texts{object.text(QStringLiteral("es")), object.text(QStringLiteral("en"))};
    object.close();
    return texts;
}

Confidence readConfidence(JsonObject& object)
{
    return Confidence(object.wordOr(QStringLiteral("confidence"),
        {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("U")},
        int(Confidence::U)));
}

QDate readDate(JsonObject& object, const QString& key)
{
    const QDate date = QDate::fromString(object.text(key), Qt::ISODate);
    if (!date.isValid())
        refuseJson(object.path(key), QStringLiteral("must be a date like 2026-03-31"));
    return date;
}

std::set<int> readWeekdays(JsonObject& object, const QString& key)
{
    std::set<int> days;
    for (const QString& word : object.textsOr(key, {}))
        days.insert(weekdayOf(word, object.path(key)));
    return days;
}

HolidayRule readHoliday(JsonObject object)
{
    HolidayRule rule;
    rule.name = readTexts(object.requiredObject(QStringLiteral("name")));
    readDay(object, rule);
    rule.every = object.numberOr(QStringLiteral("every"), 1, 100, 1);
    rule.firstYear = object.numberOr(QStringLiteral("first"), 1900, 2100, 0);
    rule.onlyOn = readWeekdays(object, QStringLiteral("only_on"));
    rule.region = object.textOr(QStringLiteral("region"), {});
    if (auto shift = object.object(QStringLiteral("shift")))
        readShift(*shift, rule);
    object.close();
    return rule;
}

ContactRule readRule(JsonObject object)
{
    const QStringList severities{
        QStringLiteral("info"), QStringLiteral("warn"), QStringLiteral("block")};
    ContactRule rule;
    rule.id = object.text(QStringLiteral("id"));
    rule.basis = object.text(QStringLiteral("basis"));
    rule.source = object.text(QStringLiteral("source"));
    rule.confidence = readConfidence(object);
    rule.effectiveFrom = readDate(object, QStringLiteral("effective_from"));
    if (object.has(QStringLiteral("effective_to")))
        rule.effectiveTo = readDate(object, QStringLiteral("effective_to"));
    if (rule.effectiveTo && *rule.effectiveTo < rule.effectiveFrom)
        refuseJson(object.path(QStringLiteral("effective_to")),
            QStringLiteral("is before effective_from"));
    // Where a rule is silent: what is well founded blocks, what is doubtful warns.
    const bool founded = rule.confidence == Confidence::A || rule.confidence == Confidence::B;
    rule.severity = Severity(object.wordOr(
        QStringLiteral("severity"), severities, int(founded ? Severity::Block : Severity::Warn)));
    rule.strict = Severity(object.wordOr(QStringLiteral("strict"), severities, int(rule.severity)));
    if (rule.strict < rule.severity)
        refuseJson(
            object.path(QStringLiteral("strict")), QStringLiteral("is milder than severity"));
    rule.onlyStrict = object.flagOr(QStringLiteral("only_strict"), false);
    if (auto override = object.object(QStringLiteral("override"))) {
        rule.override.role = override->text(QStringLiteral("role"));
        rule.override.onlyIfRequested =
            override->flagOr(QStringLiteral("only_if_requested"), false);
        override->close();
    }
    rule.channels = readWords<Channel>(object, QStringLiteral("channels"));
    rule.summary = readTexts(object.requiredObject(QStringLiteral("summary")));
    rule.check = readCheck(object);
    if (std::holds_alternative<checks::Note>(rule.check))
        rule.severity = rule.strict = Severity::Info;
    else
        rule.reason = readTexts(object.requiredObject(QStringLiteral("reason")));
    object.close();
    return rule;
}

} // namespace expediente::pack
