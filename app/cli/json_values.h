#pragma once
#include "core/base/clock.h"
#include "core/facts/body.h"
#include "core/store/queries/case_list.h"
#include "core/worklist/case_view.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// Values as the command line prints them: amounts plain decimals in strings, dates ISO 8601, null
/// for none.
namespace expediente::cli {

inline QJsonValue json(const QString& text)
{
    return text;
}
inline QJsonValue json(Money amount)
{
    return amount.toPlain();
}
inline QJsonValue json(const Rate& rate)
{
    return rate.toPlain();
}
inline QJsonValue json(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}
inline QJsonValue json(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}
inline QJsonValue json(const Moment& moment)
{
    return moment.toString();
}
inline QJsonValue json(bool value)
{
    return value;
}
inline QJsonValue json(int value)
{
    return value;
}
template <class Tag>
QJsonValue json(const Id<Tag>& id)
{
    return id.toString();
}
template <class T>
QJsonValue json(const std::optional<T>& value)
{
    return value ? json(*value) : QJsonValue();
}
template <class List, class Entry>
QJsonArray jsonList(const List& list, Entry&& entry)
{
    QJsonArray array;
    for (const auto& item : list)
        array.append(entry(item));
    return array;
}

QJsonValue minuteJson(const std::optional<int>& minute); ///< "16:40"
QJsonValue angleJson(const std::optional<qint64>& e6); ///< "20.593100"
QString caseStateName(CaseState state);
QJsonObject caseRowJson(const CaseRow& row);

/// A body as it is kept, with the fact's id, moment and author beside it.
QJsonObject entryJson(FactId id, const Moment& at, const QString& author, const Body& body);

} // namespace expediente::cli
