#include "app/cli/json_values.h"

#include <QJsonDocument>

#include <cstdlib>

namespace expediente::cli {

QJsonValue minuteJson(const std::optional<int>& minute)
{
    return minute ? json(QTime(0, 0).addSecs(*minute * 60)) : QJsonValue();
}

QJsonValue angleJson(const std::optional<qint64>& e6)
{
    if (!e6)
        return {};
    const qint64 size = std::abs(*e6);
    return QStringLiteral("%1%2.%3")
        .arg(*e6 < 0 ? QStringLiteral("-") : QString())
        .arg(size / 1'000'000)
        .arg(size % 1'000'000, 6, 10, QChar(u'0'));
}

QString caseStateName(CaseState state)
{
    switch (state) {
    case CaseState::Open:
        return QStringLiteral("open");
    case CaseState::Recalled:
        return QStringLiteral("recalled");
    case CaseState::Closed:
        return QStringLiteral("closed");
    case CaseState::Blocked:
        return QStringLiteral("blocked");
    case CaseState::Erased:
        return QStringLiteral("erased");
    }
    Q_UNREACHABLE();
}

namespace {

QJsonObject currencyTotalJson(const CurrencyTotal& other)
{
    return {{"currency", code(other.total.currency())}, {"total", json(other.total)},
        {"overdue", json(other.overdue)}};
}

} // namespace

QJsonObject caseRowJson(const CaseRow& row)
{
    const bool hasNext = row.nextDue.isValid();
    return {
        {"case", json(row.id)},
        {"folio", row.folio},
        {"name", row.name},
        {"creditor", row.creditor},
        {"product", row.product},
        {"account", row.account},
        {"state", caseStateName(row.state)},
        {"assigned_to", row.assignedTo},
        {"currency", row.total ? QJsonValue(code(row.total->currency())) : QJsonValue()},
        {"total", json(row.total)},
        {"overdue", json(row.overdue)},
        {"others", jsonList(row.others, currencyTotalJson)},
        {"oldest_unpaid_due", json(row.oldestDue)},
        {"days_past_due", row.daysPastDue},
        {"bucket", BucketBounds().of(row.daysPastDue).name()},
        {"stated_on", json(row.statedOn)},
        {"address", row.address},
        {"area", row.area},
        {"city", row.city},
        {"latitude", angleJson(row.latE6)},
        {"longitude", angleJson(row.lonE6)},
        {"next_step", row.nextStep},
        {"next_due", hasNext ? json(row.nextDue) : QJsonValue()},
        {"next_at", minuteJson(row.nextMinute)},
        {"next_note", row.nextNote},
        {"last_result", row.lastResult},
        {"stopped", row.stopped},
    };
}

QJsonObject entryJson(FactId id, const Moment& at, const QString& author, const Body& body)
{
    auto object = QJsonDocument::fromJson(encode(body)).object();
    object["id"] = json(id);
    object["occurred_at"] = json(at);
    object["author"] = author;
    return object;
}

} // namespace expediente::cli
