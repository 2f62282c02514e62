#include "core/demo/told_events.h"

#include "core/demo/contacts.h"
#include "core/demo/sample_paper.h"

#include <QCryptographicHash>

#include <algorithm>

namespace expediente {

Money moneyTold(const QJsonValue& value)
{
    return *Money::parse(value.toString(), Currency::MXN);
}

namespace {

template <class E>
E word(const QJsonValue& value)
{
    const auto parsed = enumFromName<E>(value.toString());
    Q_ASSERT(parsed);
    return *parsed;
}

QTime clock(const QJsonValue& value)
{
    return QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
}

std::optional<QTime> clockOrNone(const QJsonValue& value)
{
    return value.isString() ? std::optional(clock(value)) : std::nullopt;
}

DemoDocument documentOf(const DemoWorld& world, const QJsonObject& event)
{
    DemoDocument document{event["name"].toString(), {}};
    for (const auto& line : event["lines"].toArray())
        document.lines << world.lore.dated(line.toString(), world.today);
    return document;
}

/// Splits an argument and its verdict, a visit and its report, and puts everything in order.
std::vector<QJsonObject> inOrder(const QJsonArray& events)
{
    std::vector<QJsonObject> list;
    for (const auto& event : objectsOf(events)) {
        list.push_back(event);
        if (event["do"] == QLatin1String("argument") && event.contains("verdict")) {
            auto verdict = event;
            verdict["do"] = QStringLiteral("verdict");
            const bool sameDay = event["judged"] == event["d"];
            verdict["at"] = sameDay ? clock(event["at"]).addSecs(8 * 60).toString("HH:mm")
                                    : QStringLiteral("09:30");
            verdict["d"] = event["judged"];
            verdict["by"] = event["judged_by"];
            list.push_back(verdict);
        }
        if (event.contains("report")) {
            auto report = event["report"].toObject();
            report["do"] = QStringLiteral("report");
            report["plan"] = event["purpose"].toString() + event["on"].toVariant().toString();
            list.push_back(report);
        }
    }
    std::ranges::stable_sort(list, {}, [](const QJsonObject& event) {
        return std::pair(event["d"].toInt(), event["at"].toString());
    });
    return list;
}

class Teller {
public:
    Teller(CaseBook& book, DemoRandom& random) : m_book(book), m_random(random) { }

    void tell(const QJsonObject& event);

private:
    QDate day(const QJsonValue& offset) const
    {
        return m_book.world().today.addDays(offset.toInt());
    }
    QString text(const QJsonValue& value) const
    {
        return m_book.world().lore.dated(value.toString(), m_book.world().today);
    }
    std::optional<NextStepBody> step(const QJsonValue& value) const;
    Body body(const QString& what, const QJsonObject& event) const;
    Body promise(const QJsonObject& event) const;
    Body verdict(const QJsonObject& event) const;
    Body visit(const QJsonObject& event) const;
    Body report(const QJsonObject& event) const;
    Body document(const QJsonObject& event) const;
    void contact(const QJsonObject& event, const DemoTime& when, const QString& by);

    CaseBook& m_book;
    DemoRandom& m_random;
    std::map<QString, FactId> m_told; ///< arguments, plans and documents by their text
};

std::optional<NextStepBody> Teller::step(const QJsonValue& value) const
{
    if (!value.isObject())
        return std::nullopt;
    return NextStepBody{word<StepKind>(value["step"]), day(value["d"]), clockOrNone(value["at"]),
        value["note"].toString()};
}

Body Teller::promise(const QJsonObject& event) const
{
    PromiseMade promise;
    promise.amount = moneyTold(event["amount"]);
    promise.due = day(event["due"]);
    promise.madeOn = day(event["d"]);
    promise.person = m_book.person(QStringLiteral("debtor"));
    if (event.contains("grace"))
        promise.grace = event["grace"].toInt();
    if (event.contains("until"))
        promise.grace = graceUntil(m_book.world().businessDays, promise.due, day(event["until"]));
    return promise;
}

Body Teller::verdict(const QJsonObject& event) const
{
    ArgumentJudged judged{m_told.at(event["text"].toString()), word<Verdict>(event["verdict"]),
        text(event["evidence"]), text(event["answer"]), {}, {}};
    if (event.contains("until"))
        judged.until = day(event["until"]);
    for (const auto& name : event["documents"].toArray())
        judged.documents.push_back(m_told.at(name.toString()));
    return judged;
}

Body Teller::visit(const QJsonObject& event) const
{
    VisitPlanned plan;
    plan.on = day(event["on"]);
    plan.position = event["position"].toInt();
    plan.from = clockOrNone(event["from"]);
    plan.contactPoint = m_book.point(QStringLiteral("home"));
    plan.purpose = event["purpose"].toString();
    return plan;
}

Body Teller::report(const QJsonObject& event) const
{
    VisitReported report;
    report.visit = m_told.at(event["plan"].toString());
    report.on = day(event["d"]);
    report.arrived = clockOrNone(event["arrived"]);
    report.left = clockOrNone(event["left"]);
    report.outcome = word<VisitOutcome>(event["outcome"]);
    report.addressValid = event["address_valid"].toBool();
    report.contactPoint = m_book.point(QStringLiteral("home"));
    report.note = text(event["note"]);
    return report;
}

Body Teller::document(const QJsonObject& event) const
{
    const auto content = documentOf(m_book.world(), event);
    const auto bytes = samplePaper(content.lines);
    return DocumentAttached{content.name, QStringLiteral("application/pdf"), bytes.size(),
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(),
        word<DocumentKind>(event["kind"]), {}};
}

Body Teller::body(const QString& what, const QJsonObject& event) const
{
    if (what == u"argument")
        return ArgumentStated{text(event["text"]), m_book.person(QStringLiteral("debtor")),
            word<Channel>(event["channel"])};
    if (what == u"verdict")
        return verdict(event);
    if (what == u"promise")
        return promise(event);
    if (what == u"visit")
        return visit(event);
    if (what == u"report")
        return report(event);
    if (what == u"document")
        return document(event);
    if (what == u"capacity")
        return CapacityDeclared{moneyTold(event["amount"]), event["every"].toString()};
    if (what == u"dispute")
        return DisputeOpened{event["text"].toString(), event["with"].toString()};
    return NoteWritten{text(event["text"]), word<NoteKind>(event["kind"])};
}

void Teller::contact(const QJsonObject& event, const DemoTime& when, const QString& by)
{
    DemoContact contact;
    contact.when = when;
    contact.by = by;
    contact.action = event["action"].toString();
    contact.result = event["result"].toString();
    contact.reason = event["reason"].toString();
    contact.who = event["who"].toString();
    contact.where = event["where"].toString();
    contact.note = text(event["note"]);
    contact.next = step(event["next"]);
    logContact(m_book, m_random, contact);
}

void Teller::tell(const QJsonObject& event)
{
    const QString what = event["do"].toString();
    const DemoTime when{day(event["d"]), clock(event["at"])};
    const QString by = event["by"].toString();
    if (what == u"contact")
        return contact(event, when, by);
    if (what == u"payment") {
        m_book.pay(moneyTold(event["amount"]), when.day, event["channel"].toString());
        return;
    }
    if (what == u"judge") {
        const QString where = event["where"].toString();
        m_book.sayOfPerson(m_book.ownerOf(where),
            ContactPointJudged{*m_book.point(where), word<PointStatus>(event["status"]), when.day,
                event["note"].toString()},
            when, by);
        return;
    }
    const FactId id = m_book.say(body(what, event), when, by);
    if (what == u"argument")
        m_told[event["text"].toString()] = id;
    else if (what == u"document")
        m_told[event["name"].toString()] = id;
    else if (what == u"visit")
        m_told[event["purpose"].toString() + event["on"].toVariant().toString()] = id;
}

} // namespace

void logEvents(CaseBook& book, DemoRandom& random, const QJsonArray& events)
{
    Teller teller(book, random);
    for (const auto& event : inOrder(events))
        teller.tell(event);
}

std::vector<DemoDocument> documentsOf(const DemoWorld& world, const QJsonArray& events)
{
    std::vector<DemoDocument> documents;
    for (const auto& event : objectsOf(events))
        if (event["do"] == QLatin1String("document"))
            documents.push_back(documentOf(world, event));
    return documents;
}

} // namespace expediente
