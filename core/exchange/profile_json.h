#pragma once
#include "core/base/json_object.h"
#include "core/exchange/source.h"

/// Strict reading of a profile's JSON. Internal to this room.
namespace expediente::profile_json {

using Problem = JsonProblem;

[[noreturn]] inline void refuse(const QString& key, const QString& what)
{
    refuseJson(key, what);
}

/// An object of a profile: beside plain values it has sources.
class Object : public JsonObject {
public:
    using JsonObject::JsonObject;

    std::optional<Object> object(const QString& key);
    Object requiredObject(const QString& key);
    Source source(const QString& key); ///< unmapped when absent
    Source requiredSource(const QString& key); ///< and a blank in it refuses the row

private:
    Source readSource(const QJsonValue& value, const QString& path);
};

/// Repeated groups of columns: an entry {"for_each": "month", …} becomes one entry for each member
/// of the group, its <variables> put in. Throws Problem.
class Groups {
public:
    Groups() = default;
    explicit Groups(const QJsonValue& groups);
    QJsonArray expanded(const QJsonArray& entries, const QString& path) const;

private:
    QJsonValue substituted(
        const QJsonValue& value, const QJsonObject& member, const QString& path) const;
    QMap<QString, std::vector<QJsonObject>> m_groups;
};

} // namespace expediente::profile_json
