#include "app/cli/case_json.h"

#include "app/cli/json_values.h"

#include <QJsonDocument>

namespace expediente::cli {

namespace {

QJsonObject bodyJson(const Body& body)
{
    return QJsonDocument::fromJson(encode(body)).object();
}

template <class B>
QJsonObject entryJson(const Entry<B>& entry)
{
    return cli::entryJson(entry.id, entry.at, entry.author, entry.body);
}

template <class B>
QJsonArray entriesJson(const std::vector<Entry<B>>& entries)
{
    return jsonList(entries, [](const Entry<B>& entry) { return entryJson(entry); });
}

QJsonObject componentsJson(const Figures& figures)
{
    QJsonObject components;
    for (int i = 0; i < componentCount; ++i)
        components[enumName(Component(i))] = json(figures[Component(i)]);
    return components;
}

QJsonObject paymentJson(const Payment& payment)
{
    return {{"id", json(payment.id)}, {"reference", payment.body.reference},
        {"value_date", json(payment.body.valueDate)}, {"amount", json(payment.body.amount)},
        {"channel", payment.body.channel},
        {"reversed_on", payment.reversed ? json(payment.reversed->on) : QJsonValue()}};
}

QJsonObject accountJson(const AccountView& account, const CaseFile& file)
{
    const auto& statement = account.statement;
    const auto& figures = account.figures;
    QJsonObject result{
        {"account", json(account.id)},
        {"number", statement.number},
        {"product", statement.product},
        {"reference", statement.reference},
        {"as_of", json(figures.asOf)},
        {"currency", code(figures.currency())},
        {"components", componentsJson(figures)},
        {"total", json(figures.total)},
        {"overdue_total", json(figures.overdueTotal)},
        {"credit", json(figures.credit)},
        {"oldest_unpaid_due", json(figures.oldestUnpaidDue)},
        {"days_past_due", figures.daysPastDue},
        {"bucket", figures.bucket.name()},
        {"paid_since", json(account.paidSince)},
        {"ordinary_rate", json(statement.ordinaryRate)},
        {"late_rate", QJsonValue()},
        {"schedule",
            jsonList(statement.schedule,
                [](const Instalment& part) {
                    return QJsonObject{{"due", json(part.due)}, {"principal", json(part.principal)},
                        {"interest", json(part.interest)}};
                })},
        {"billed",
            jsonList(statement.billed,
                [](const Billed& billed) {
                    return QJsonObject{{"on", json(billed.on)}, {"amount", json(billed.amount)}};
                })},
        {"explained",
            jsonList(statement.explained,
                [](const Explanation& line) {
                    return QJsonObject{
                        {"component", enumName(line.component)}, {"text", line.text}};
                })},
    };
    if (const auto& late = statement.lateRate)
        result["late_rate"] = QJsonObject{
            {"annual", json(late->annual)}, {"kind", enumName(late->kind)}, {"basis", late->basis}};
    for (const auto& known : file.accounts)
        if (known.id == account.id)
            result["payments"] = jsonList(known.payments, paymentJson);
    return result;
}

QJsonObject pointJson(const ContactPointView& view)
{
    auto result = bodyJson(view.point.body);
    result["id"] = json(view.point.id);
    result["quality"] = view.quality;
    result["usable"] = view.usable;
    result["last_use"] = json(view.lastUse);
    const auto* latest = view.point.latest();
    result["status"] = latest ? QJsonValue(enumName(latest->status)) : QJsonValue();
    return result;
}

QJsonObject personJson(const PersonView& person)
{
    return {
        {"person", json(person.id)},
        {"name", person.name},
        {"role", enumName(person.role)},
        {"relation", person.relation},
        {"age", json(person.age)},
        {"may_discuss_debt", person.mayDiscussDebt},
        {"data_blocked", person.withheld},
        {"identifiers",
            jsonList(person.identifiers,
                [](const Identifier& identifier) {
                    return QJsonObject{{"type", identifier.type}, {"value", identifier.value}};
                })},
        {"contact_points", jsonList(person.points, pointJson)},
    };
}

QJsonObject argumentJson(const ArgumentView& view)
{
    auto result = entryJson(view.argument.stated);
    result["verdict"] = enumName(view.verdict);
    result["evidence"] = view.evidence;
    result["answer"] = view.answer;
    result["until"] = json(view.until);
    result["expired"] = view.expired;
    result["judged"] = entriesJson(view.argument.judged);
    return result;
}

QJsonObject promiseJson(const PromiseView& view)
{
    const auto& made = view.promise.made;
    return {
        {"id", json(made.id)},
        {"author", made.author},
        {"currency", code(made.body.amount.currency())},
        {"amount", json(made.body.amount)},
        {"made_on", json(made.body.madeOn)},
        {"due", json(made.body.due)},
        {"state", name(view.outcome.state)},
        {"deadline", json(view.outcome.deadline)},
        {"needed", json(view.outcome.needed)},
        {"allotted", json(view.outcome.allotted)},
    };
}

QJsonObject visitJson(const Visit& visit)
{
    auto result = entryJson(visit.planned);
    result["report"] = visit.report ? QJsonValue(entryJson(*visit.report)) : QJsonValue();
    return result;
}

QJsonObject disputeJson(const Dispute& dispute)
{
    auto result = entryJson(dispute.opened);
    result["closed"] = dispute.closed ? QJsonValue(entryJson(*dispute.closed)) : QJsonValue();
    return result;
}

QJsonObject nextJson(const NextStep& next)
{
    return {{"step", enumName(next.step)}, {"due", json(next.due)}, {"at", json(next.at)},
        {"note", next.note}, {"fact", json(next.fact)}};
}

QJsonArray totalsJson(const CaseView& view)
{
    QJsonArray totals;
    for (size_t i = 0; i < view.totals.size(); ++i)
        totals.append(QJsonObject{{"currency", code(view.totals[i].currency())},
            {"total", json(view.totals[i])}, {"overdue_total", json(view.overdue[i])}});
    return totals;
}

QJsonObject headJson(const CaseFile& file, const CaseView& view)
{
    QJsonObject head{
        {"case", json(file.id)},
        {"folio", view.folio},
        {"name", view.name},
        {"product", view.product},
        {"on", json(view.on)},
        {"state", caseStateName(file.state)},
        {"state_reason", file.stateReason},
        {"assigned_to", file.assignedTo},
        {"totals", totalsJson(view)},
        {"days_past_due", view.daysPastDue},
        {"bucket", view.bucket.name()},
        {"oldest_unpaid_due", json(view.oldestUnpaidDue)},
        {"stated_on", json(view.statedOn)},
        {"next_step", nextJson(view.next)},
        {"stopped", view.stopped},
        {"parked", file.parked},
    };
    if (file.opened) {
        const auto opened = bodyJson(file.opened->body);
        for (const auto* key : {"creditor", "country", "zone", "opened_on"})
            head[QLatin1String(key)] = opened[QLatin1String(key)];
    }
    return head;
}

} // namespace

QJsonObject caseJson(const CaseFile& file, const CaseView& view)
{
    auto result = headJson(file, view);
    result["persons"] = jsonList(view.persons, personJson);
    result["accounts"] = jsonList(
        view.accounts, [&](const AccountView& account) { return accountJson(account, file); });
    result["contacts"] = entriesJson(file.contacts);
    result["arguments"] = jsonList(view.arguments, argumentJson);
    result["capacities"] = entriesJson(file.capacities);
    result["promises"] = jsonList(view.promises, promiseJson);
    result["visits"] = jsonList(file.visits, visitJson);
    result["unplanned_visits"] = entriesJson(file.unplannedVisits);
    result["steps"] = entriesJson(file.steps);
    result["documents"] = entriesJson(file.documents);
    result["notes"] = entriesJson(file.notes);
    result["before_visit"] =
        QJsonArray::fromStringList(QStringList(view.beforeVisit.begin(), view.beforeVisit.end()));
    result["disputes"] = jsonList(file.disputes, disputeJson);
    result["legal"] = entriesJson(file.legal);
    result["fields"] = jsonList(file.fields, [](const FieldValue& field) {
        return QJsonObject{
            {"target", field.target}, {"field", field.field}, {"value", field.value}};
    });
    result["months"] = jsonList(view.months, [](const PaymentMonth& month) {
        return QJsonObject{{"month", month.first.toString(QStringLiteral("yyyy-MM"))},
            {"billed", json(month.billed)}, {"paid", json(month.paid)}};
    });
    return result;
}

} // namespace expediente::cli
