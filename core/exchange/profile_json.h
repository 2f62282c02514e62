#pragma once
#include "core/exchange/source.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include <optional>

/// Strict reading of a profile's JSON. Internal to this room.
namespace expediente::profile_json {

/// Thrown while reading, caught in Profile::parse: where, and what is wrong there.
struct Problem {
    QString key; ///< "statement.vat"
    QString what;
};

[[noreturn]] void refuse(const QString& key, const QString& what);

/// One object: every key has to be asked for before close(), which refuses the rest by name.
class Object {
public:
    Object(const QJsonValue& value, QString path);

    bool has(const QString& key) const;
    QString path(const QString& key) const;
    QJsonValue value(const QString& key); ///< undefined when absent

    QString text(const QString& key); ///< must be there and not blank
    QString textOr(const QString& key, const QString& fallback);
    bool flagOr(const QString& key, bool fallback);
    int numberOr(const QString& key, int least, int most, int fallback);
    /// A word of a fixed list: its place in it.
    int wordOr(const QString& key, const QStringList& words, int fallback);
    QJsonArray list(const QString& key); ///< empty when absent
    std::optional<Object> object(const QString& key);
    Object requiredObject(const QString& key);

    Source source(const QString& key); ///< unmapped when absent
    Source requiredSource(const QString& key); ///< and a blank in it refuses the row

    void close() const;

private:
    Source readSource(const QJsonValue& value, const QString& path);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
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
