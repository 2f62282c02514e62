#include "core/contact/pack_reader.h"
#include "core/facts/body.h"

#include <algorithm>
#include <functional>

namespace expediente::pack {

namespace {

std::set<CreditType> readCredits(JsonObject& object, const QString& name)
{
    const QStringList words{QStringLiteral("consumer"), QStringLiteral("small"),
        QStringLiteral("microcredit"), QStringLiteral("agricultural"), QStringLiteral("other")};
    std::set<CreditType> types;
    for (const QString& word : object.textsOr(name, {})) {
        const auto place = words.indexOf(word);
        if (place < 0)
            refuseJson(object.path(name), QStringLiteral("does not know the word: ") + word);
        types.insert(CreditType(place));
    }
    return types;
}

QTime readTime(JsonObject& object, const QString& name)
{
    const QTime time = QTime::fromString(object.text(name), QStringLiteral("HH:mm"));
    if (!time.isValid())
        refuseJson(object.path(name), QStringLiteral("must be a time like 07:00"));
    return time;
}

Check readLegal(JsonObject& object)
{
    return checks::Legal{readWords<LegalState>(object, QStringLiteral("states")),
        object.flagOr(QStringLiteral("dispute"), false),
        object.flagOr(QStringLiteral("blocked_data"), false)};
}

Check readPerson(JsonObject& object)
{
    checks::Person person{readWords<PartyRole>(object, QStringLiteral("allowed")),
        object.flagOr(QStringLiteral("not_here"), false),
        object.flagOr(QStringLiteral("inconvenient"), false)};
    if (person.allowed.empty())
        refuseJson(object.path(QStringLiteral("allowed")), QStringLiteral("names nobody"));
    return person;
}

Check readAge(JsonObject& object)
{
    return checks::Age{object.numberOr(QStringLiteral("least"), 0, 150, 0),
        object.numberOr(QStringLiteral("older_from"), 0, 150, 0)};
}

Check readVisit(JsonObject& object)
{
    return checks::Visit{readCredits(object, QStringLiteral("allowed_credits"))};
}

Check readCalendar(JsonObject& object)
{
    return checks::Calendar{readWeekdays(object, QStringLiteral("days")),
        object.flagOr(QStringLiteral("holidays"), true)};
}

/// Windows of one day that overlap say two things about the same hour.
void checkWindows(const std::vector<checks::Window>& windows, const QString& path)
{
    for (size_t i = 0; i < windows.size(); ++i) {
        if (windows[i].from >= windows[i].to)
            refuseJson(path, QStringLiteral("has a window that ends before it begins"));
        for (size_t j = 0; j < i; ++j) {
            const bool together = std::ranges::any_of(
                windows[i].weekdays, [&](int day) { return windows[j].weekdays.contains(day); });
            if (together && windows[i].from < windows[j].to && windows[j].from < windows[i].to)
                refuseJson(path, QStringLiteral("has two windows that overlap"));
        }
    }
}

Check readHours(JsonObject& object)
{
    checks::Hours hours;
    hours.onHolidays = object.flagOr(QStringLiteral("on_holidays"), true);
    hours.inconvenient = object.flagOr(QStringLiteral("inconvenient"), false);
    for (const auto& entry : object.list(QStringLiteral("windows"))) {
        JsonObject window(entry, object.path(QStringLiteral("windows")));
        hours.windows.push_back({readWeekdays(window, QStringLiteral("days")),
            readTime(window, QStringLiteral("from")), readTime(window, QStringLiteral("to"))});
        window.close();
        if (hours.windows.back().weekdays.empty())
            refuseJson(window.path(QStringLiteral("days")), QStringLiteral("names no day"));
    }
    if (hours.windows.empty())
        refuseJson(object.path(QStringLiteral("windows")), QStringLiteral("missing"));
    checkWindows(hours.windows, object.path(QStringLiteral("windows")));
    return hours;
}

checks::Limit readLimit(JsonObject limit)
{
    checks::Limit read;
    read.channels = readWords<Channel>(limit, QStringLiteral("channels"));
    read.types = readWords<ContactType>(limit, QStringLiteral("types"));
    read.within = checks::Limit::Within(limit.wordOr(QStringLiteral("within"),
        {QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("seven_days")}, 0));
    read.most = limit.number(QStringLiteral("most"), 1, 1000);
    read.otherChannels = limit.flagOr(QStringLiteral("other_channels"), false);
    read.daysApart = limit.numberOr(QStringLiteral("days_apart"), 0, 7, 0);
    limit.close();
    if (read.types.empty())
        refuseJson(limit.path(QStringLiteral("types")), QStringLiteral("names none"));
    return read;
}

Check readFrequency(JsonObject& object)
{
    checks::Frequency frequency;
    frequency.unlessRequested = object.flagOr(QStringLiteral("unless_requested"), false);
    for (const auto& entry : object.list(QStringLiteral("limits")))
        frequency.limits.push_back(
            readLimit(JsonObject(entry, object.path(QStringLiteral("limits")))));
    if (frequency.limits.empty())
        refuseJson(object.path(QStringLiteral("limits")), QStringLiteral("missing"));
    return frequency;
}

QStringList readTextList(JsonObject& object, const QString& name)
{
    const QStringList texts = object.textsOr(name, {});
    if (texts.isEmpty())
        refuseJson(object.path(name), QStringLiteral("missing"));
    return texts;
}

Money readAmount(JsonObject& object, const QString& name, Currency currency)
{
    const auto amount = Money::parse(object.text(name), currency);
    if (!amount || amount->isNegative())
        refuseJson(object.path(name), QStringLiteral("must be an amount"));
    return *amount;
}

Check readFee(JsonObject& object)
{
    checks::Fee fee;
    fee.never = object.flagOr(QStringLiteral("never"), false);
    fee.neverFor = readCredits(object, QStringLiteral("never_for"));
    fee.afterDays = object.numberOr(QStringLiteral("after_days"), 0, 365, 0);
    if (!object.has(QStringLiteral("ceiling")))
        return fee;
    const auto currency = currencyFromCode(object.text(QStringLiteral("currency")));
    if (!currency)
        refuseJson(object.path(QStringLiteral("currency")), QStringLiteral("is no currency"));
    fee.lessWithoutNotice = readAmount(object, QStringLiteral("less_without_notice"), *currency);
    for (const auto& entry : object.list(QStringLiteral("ceiling"))) {
        JsonObject slice(entry, object.path(QStringLiteral("ceiling")));
        const auto rate = Rate::parse(slice.text(QStringLiteral("rate")));
        if (!rate)
            refuseJson(slice.path(QStringLiteral("rate")), QStringLiteral("must be a percentage"));
        std::optional<Money> upTo;
        if (slice.has(QStringLiteral("up_to")))
            upTo = readAmount(slice, QStringLiteral("up_to"), *currency);
        fee.ceiling.push_back({upTo, *rate});
        slice.close();
    }
    return fee;
}

using Reading = std::function<Check(JsonObject&)>;

const std::map<QString, Reading>& readings()
{
    static const std::map<QString, Reading> table{{QStringLiteral("legal"), readLegal},
        {QStringLiteral("person"), readPerson}, {QStringLiteral("age"), readAge},
        {QStringLiteral("visit"), readVisit},
        {QStringLiteral("authorised_channel"),
            [](JsonObject& object) {
                return checks::AuthorisedChannel{
                    object.flagOr(QStringLiteral("only_refused"), false)};
            }},
        {QStringLiteral("calendar"), readCalendar}, {QStringLiteral("hours"), readHours},
        {QStringLiteral("frequency"), readFrequency},
        {QStringLiteral("wording"),
            [](JsonObject& object) {
                return checks::Wording{readTextList(object, QStringLiteral("blocked"))};
            }},
        {QStringLiteral("payee"), [](JsonObject&) { return checks::Payee(); }},
        {QStringLiteral("agreement"), [](JsonObject&) { return checks::Agreement(); }},
        {QStringLiteral("mentions"),
            [](JsonObject& object) {
                return checks::Mentions{readTextList(object, QStringLiteral("all"))};
            }},
        {QStringLiteral("opt_out"), [](JsonObject&) { return checks::OptOut(); }},
        {QStringLiteral("fee"), readFee},
        {QStringLiteral("note"), [](JsonObject&) { return checks::Note(); }}};
    return table;
}

} // namespace

Check readCheck(JsonObject& rule)
{
    const QString name = rule.text(QStringLiteral("check"));
    const auto found = readings().find(name);
    if (found == readings().end())
        refuseJson(rule.path(QStringLiteral("check")),
            QStringLiteral("is not a check of this version: ") + name);
    return found->second(rule);
}

} // namespace expediente::pack
