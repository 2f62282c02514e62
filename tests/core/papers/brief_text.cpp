#include "tests/core/papers/brief_text.h"

#include "core/facts/body.h"

#include <QTextStream>

namespace expediente::sample {

namespace {

QString amount(Money money)
{
    return money.toPlain() + u' ' + code(money.currency());
}

QString isoDay(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("-");
}

QString time(const std::optional<QTime>& time)
{
    return time ? time->toString(QStringLiteral("HH:mm")) : QStringLiteral("-");
}

QString gate(const VisitBrief& brief)
{
    QStringList parts{QStringList{
        "confirm hours", "stopped", "not open", "lawful", "warned", "blocked"}[int(brief.gate)]};
    if (brief.lawfulUntil.isValid())
        parts += time(brief.lawfulFrom) + u'-' + time(brief.lawfulUntil);
    if (!brief.rule.isEmpty())
        parts += brief.rule;
    for (const auto state : brief.legal)
        parts += enumName(state);
    if (brief.disputeOpen)
        parts += "dispute";
    return parts.join(", ");
}

void tellPeople(QTextStream& out, const char* title, const std::vector<BriefPerson>& people)
{
    for (const auto& person : people) {
        out << title << ": " << person.name << " | " << enumName(person.role) << " | "
            << person.relation << " | " << (person.age ? QString::number(*person.age) : "-")
            << "\n";
    }
}

void tellPlace(QTextStream& out, const VisitBrief& brief)
{
    if (const auto& to = brief.address) {
        out << "address: " << to->address.street << " | " << to->address.area << " | "
            << to->address.postcode << " | " << to->address.city << " | " << to->address.between
            << " | " << (to->doubt ? enumName(*to->doubt) + u' ' + isoDay(to->doubtOn) : "no doubt")
            << "\n";
    }
    if (const auto& sketch = brief.sketch) {
        out << "sketch: " << sketch->street << " | " << sketch->number << " | "
            << sketch->firstCross << " | " << sketch->secondCross << "\n";
        if (sketch->way)
            out << "way: " << sketch->way->metres << " m, wind " << sketch->way->wind << "\n";
    }
}

void tellFigures(QTextStream& out, const VisitBrief& brief)
{
    out << "stated on: " << isoDay(brief.statedOn) << "\n";
    for (const auto& money : brief.totals)
        out << "total: " << amount(money) << "\n";
    for (const auto& money : brief.overdue)
        out << "overdue: " << amount(money) << "\n";
    for (const auto& money : brief.paidSince)
        out << "paid since: " << amount(money) << "\n";
    out << "days past due: " << brief.daysPastDue << ", bucket " << brief.bucket.name() << "\n";
    if (brief.lastPayment)
        out << "last payment: " << isoDay(brief.lastPayment->on) << " "
            << amount(brief.lastPayment->amount) << "\n";
    for (const auto& month : brief.months)
        out << "month: " << month.first.toString("yyyy-MM") << " billed " << amount(month.billed)
            << ", paid " << amount(month.paid) << "\n";
}

} // namespace

QString told(const VisitBrief& brief)
{
    QString text;
    QTextStream out(&text);
    out << "folio: " << brief.folio << "\ncreditor: " << brief.creditor
        << "\nagency: " << brief.agency << "\ncollector: " << brief.collector
        << "\nname: " << brief.name << "\n";
    tellPeople(out, "ask for", {brief.askFor});
    out << "on: " << isoDay(brief.on) << "\nprinted: " << brief.printedAt.toString()
        << "\nstop: " << brief.stop << " of " << brief.stops << "\nhours: " << time(brief.from)
        << " to " << time(brief.to) << "\npurpose: " << brief.purpose << "\n";
    tellPlace(out, brief);
    for (const auto& note : brief.arriving)
        out << "arriving: " << note << "\n";
    out << "gate: " << gate(brief) << "\n";
    tellPeople(out, "may talk", brief.mayTalk);
    tellPeople(out, "must not talk", brief.mustNotTalk);
    tellFigures(out, brief);
    for (const auto& argument : brief.arguments)
        out << "argument: " << argument.text << " | " << enumName(argument.verdict) << " | "
            << argument.evidence << " | " << argument.answer << " | " << isoDay(argument.expired)
            << "\n";
    for (const auto& promise : brief.promises)
        out << "promise: " << isoDay(promise.due) << " " << amount(promise.amount) << " | "
            << name(promise.state) << " | until " << isoDay(promise.deadline) << " | "
            << amount(promise.allotted) << "\n";
    out << "kept: " << brief.promisesEnded.kept << " of " << brief.promisesEnded.ended << "\n";
    for (const auto& item : brief.presenting)
        out << "presenting: " << item << "\n";
    out << "paying: " << brief.paying << "\ncomplaints: " << brief.complaints << "\n";
    out.flush();
    return text;
}

} // namespace expediente::sample
