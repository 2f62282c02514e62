#include "core/demo/first_case.h"

#include "core/demo/people.h"
#include "core/demo/told_events.h"

namespace expediente {

namespace {

ContactPointAdded pointOf(const DemoLore& lore, const DemoArea& area, const QJsonObject& json)
{
    ContactPointAdded point;
    if (json.contains("street"))
        point = addressPoint(lore, area, json["street"].toString(), json["between"].toString());
    point.type = *enumFromName<ContactPointType>(json["type"].toString());
    point.value = json["value"].toString();
    point.label = json["label"].toString();
    return point;
}

void addPersons(CaseBook& book, const QJsonObject& story, QDate opened)
{
    const auto& world = book.world();
    const auto& area = world.lore.area(story["area"].toString());
    for (const auto& json : objectsOf(story["persons"])) {
        PersonDescribed body{json["name"].toString(), {}, {}};
        if (json.contains("born"))
            body.born = world.today.addDays(json["born"].toInt());
        if (json.contains("rfc"))
            body.identifiers = {{QStringLiteral("RFC"), json["rfc"].toString()}};
        const QString who = json["who"].toString();
        book.addPerson(who, *enumFromName<PartyRole>(json["role"].toString()),
            json["relation"].toString(), body, opened);
        for (const auto& point : objectsOf(json["points"]))
            book.addPoint(who, point["where"].toString(), pointOf(world.lore, area, point), opened);
    }
}

AccountStated statementOf(const CaseBook& book, const QJsonObject& json, size_t paidMonths)
{
    const auto& world = book.world();
    AccountStated statement;
    statement.account = book.account();
    statement.number = json["number"].toString();
    statement.reference = json["reference"].toString();
    statement.asOf = world.today;
    statement.principalOverdue = moneyTold(json["principal_overdue"]);
    statement.principalNotDue = Money::zero(Currency::MXN);
    statement.ordinaryInterest = moneyTold(json["ordinary_interest"]);
    statement.lateInterest = moneyTold(json["late_interest"]);
    statement.vat = moneyTold(json["vat"]);
    statement.fees = moneyTold(json["fees"]);
    statement.oldestUnpaidDue = world.today.addDays(json["oldest"].toInt());
    statement.ordinaryRate = *Rate::parse(json["ordinary_rate"].toString());
    statement.lateRate =
        LateRate{*Rate::parse(json["late_rate"].toString()), RateKind::Nominal, 360};
    statement.vatTerms = {VatMode::Nominal, Rate::percent(16)};
    statement.paymentOrder = {Component::Fees, Component::Vat, Component::LateInterest,
        Component::OrdinaryInterest, Component::PrincipalOverdue};
    for (int k = -int(paidMonths);; ++k) {
        const QDate due = statement.oldestUnpaidDue.addMonths(k);
        if (due > world.today)
            break;
        statement.billed.push_back({due, moneyTold(json["instalment"])});
    }
    for (const auto& line : objectsOf(json["explained"]))
        statement.explained.push_back({*enumFromName<Component>(line["component"].toString()),
            world.lore.dated(line["text"].toString(), world.today)});
    return statement;
}

} // namespace

std::vector<NewFact> firstCaseFacts(const DemoWorld& world)
{
    const auto& story = world.lore.firstCase;
    const QDate opened = world.today.addDays(story["opened"].toInt());
    CaseBook book(world, 0);
    DemoRandom random(world.seed, 0);
    addPersons(book, story, opened);
    const QString product = story["product"].toString();
    book.open(story["folio"].toString(), product, opened);
    book.say(CaseAssigned{world.collector()}, {opened, QTime(13, 0)}, QStringLiteral("rmedina"));
    const auto paid = story["paid"].toArray();
    auto statement = statementOf(book, story["statement"].toObject(), size_t(paid.size()));
    statement.product = product;
    book.state(statement);
    for (qsizetype i = 0; i < paid.size(); ++i)
        book.pay(moneyTold(paid[i]), statement.oldestUnpaidDue.addMonths(int(i - paid.size())),
            QStringLiteral("Transferencia"));
    logEvents(book, random, story["events"].toArray());
    return book.takeFacts();
}

} // namespace expediente
