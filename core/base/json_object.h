#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

/// Strict reading of JSON that people write: profiles, packs, policies.
namespace expediente {

/// Thrown while reading and caught by who reads: where, and what is wrong there.
struct JsonProblem {
    QString key; ///< "statement.vat"
    QString what;
};

[[noreturn]] void refuseJson(const QString& key, const QString& what);

/// One object: every key has to be asked for before close(), which refuses the rest by name.
class JsonObject {
public:
    JsonObject(const QJsonValue& value, QString path);

    bool has(const QString& key) const;
    QStringList keys() const { return m_object.keys(); }
    QString path(const QString& key) const;
    QJsonValue value(const QString& key); ///< undefined when absent

    QString text(const QString& key); ///< must be there and not blank
    QString textOr(const QString& key, const QString& fallback);
    bool flagOr(const QString& key, bool fallback);
    int numberOr(const QString& key, int least, int most, int fallback);
    int number(const QString& key, int least, int most); ///< must be there
    /// A word of a fixed list: its place in it.
    int wordOr(const QString& key, const QStringList& words, int fallback);
    QJsonArray list(const QString& key); ///< empty when absent
    QStringList textsOr(const QString& key, const QStringList& fallback); ///< none of them twice
    std::optional<JsonObject> object(const QString& key);
    JsonObject requiredObject(const QString& key);

    void close() const;

private:
    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
};

} // namespace expediente
