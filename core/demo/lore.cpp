#include "core/demo/lore.h"

#include "resources/embedded.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace expediente {

namespace {

QJsonObject read(const char* name)
{
    const auto json = embedded(QStringLiteral("demo/%1.json").arg(QLatin1String(name)));
    return QJsonDocument::fromJson(json).object();
}

QStringList texts(const QJsonValue& list)
{
    QStringList result;
    for (const auto& entry : list.toArray())
        result << entry.toString();
    return result;
}

std::map<QString, QStringList> notes(const QJsonValue& value)
{
    std::map<QString, QStringList> result;
    const auto object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        result[entry.key()] = texts(entry.value());
    return result;
}

void readPeople(DemoLore& lore, const QJsonObject& json)
{
    lore.women = texts(json["women"]);
    lore.womenSecond = texts(json["women_second"]);
    lore.men = texts(json["men"]);
    lore.menSecond = texts(json["men_second"]);
    lore.surnames = texts(json["surnames"]);
    lore.references = texts(json["references"]);
    lore.family = texts(json["family"]);
    lore.employers = texts(json["employers"]);
    lore.products = texts(json["products"]);
}

void readPlaces(DemoLore& lore, const QJsonObject& json)
{
    lore.city = json["city"].toString();
    lore.state = json["state"].toString();
    lore.streets = texts(json["streets"]);
    lore.hints = texts(json["hints"]);
    for (const auto& entry : objectsOf(json["areas"]))
        lore.areas.push_back({entry["name"].toString(), entry["postcode"].toString(),
            entry["lat"].toInt(), entry["lon"].toInt()});
}

void readSpeech(DemoLore& lore, const QJsonObject& json)
{
    lore.months = texts(json["months"]);
    lore.beforeVisit = texts(json["before_visit"]);
    lore.beforeVisitWhen = texts(json["before_visit_when"]);
    lore.generalNotes = texts(json["general_notes"]);
    lore.contactNotes = notes(json["contact_notes"]);
    lore.stepNotes = notes(json["step_notes"]);
    lore.legal = json["legal"].toObject();
    lore.closed = json["closed"].toObject();
    for (const auto& entry : objectsOf(json["disputes"]))
        lore.disputes.push_back(
            {entry["text"].toString(), entry["with"].toString(), entry["outcome"].toString()});
    for (const auto& entry : objectsOf(json["arguments"])) {
        DemoArgument argument{entry["text"].toString(), entry["reason"].toString(), {}};
        for (const auto& verdict : objectsOf(entry["verdicts"]))
            argument.verdicts.push_back({verdict["verdict"].toString(),
                verdict["evidence"].toString(), verdict["answer"].toString()});
        lore.arguments.push_back(std::move(argument));
    }
}

} // namespace

std::vector<QJsonObject> objectsOf(const QJsonValue& list)
{
    std::vector<QJsonObject> objects;
    for (const auto& entry : list.toArray())
        objects.push_back(entry.toObject());
    return objects;
}

DemoLore DemoLore::load()
{
    DemoLore lore;
    readPeople(lore, read("people"));
    readPlaces(lore, read("places"));
    readSpeech(lore, read("speech"));
    lore.firstCase = read("first_case");
    lore.cast = objectsOf(read("cast")["cases"]);
    return lore;
}

const DemoArea& DemoLore::area(const QString& name) const
{
    const auto found = std::ranges::find(areas, name, &DemoArea::name);
    return found == areas.end() ? areas.front() : *found;
}

QString DemoLore::shortDay(QDate date) const
{
    return QString::number(date.day()) + u' ' + months[date.month() - 1].left(3);
}

QString DemoLore::dated(QString text, QDate today) const
{
    static const QRegularExpression place(QStringLiteral("\\{(month |mon )?(-?\\d+)\\}"));
    for (auto match = place.match(text); match.hasMatch(); match = place.match(text)) {
        const QDate day = today.addDays(match.captured(2).toInt());
        const QString& month = months[day.month() - 1];
        const QString words = match.captured(1) == u"month " ? month
            : match.captured(1) == u"mon "                   ? month.left(3)
                                                             : shortDay(day);
        text.replace(match.capturedStart(), match.capturedLength(), words);
    }
    return text;
}

} // namespace expediente
