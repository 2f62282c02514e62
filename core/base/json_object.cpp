#include "core/base/json_object.h"

namespace expediente {

void refuseJson(const QString& key, const QString& what)
{
    throw JsonProblem{key, what};
}

JsonObject::JsonObject(const QJsonValue& value, QString path) : m_path(std::move(path))
{
    if (!value.isObject())
        refuseJson(m_path, QStringLiteral("must be an object"));
    m_object = value.toObject();
}

bool JsonObject::has(const QString& key) const
{
    return m_object.contains(key);
}

QString JsonObject::path(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

QJsonValue JsonObject::value(const QString& key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString JsonObject::text(const QString& key)
{
    const auto found = value(key);
    if (found.isUndefined())
        refuseJson(path(key), QStringLiteral("missing"));
    if (!found.isString() || found.toString().trimmed().isEmpty())
        refuseJson(path(key), QStringLiteral("must be a text"));
    return found.toString().trimmed();
}

QString JsonObject::textOr(const QString& key, const QString& fallback)
{
    return has(key) ? text(key) : fallback;
}

bool JsonObject::flagOr(const QString& key, bool fallback)
{
    const auto found = value(key);
    if (!found.isUndefined() && !found.isBool())
        refuseJson(path(key), QStringLiteral("must be true or false"));
    return found.toBool(fallback);
}

int JsonObject::numberOr(const QString& key, int least, int most, int fallback)
{
    const auto found = value(key);
    if (found.isUndefined())
        return fallback;
    const auto number = found.toInteger(qint64(least) - 1);
    if (number < least || number > most)
        refuseJson(
            path(key), QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most));
    return int(number);
}

int JsonObject::number(const QString& key, int least, int most)
{
    if (!has(key))
        refuseJson(path(key), QStringLiteral("missing"));
    return numberOr(key, least, most, least);
}

int JsonObject::wordOr(const QString& key, const QStringList& words, int fallback)
{
    if (!has(key))
        return fallback;
    const auto place = words.indexOf(text(key));
    if (place < 0)
        refuseJson(path(key), QStringLiteral("must be one of ") + words.join(QStringLiteral(", ")));
    return int(place);
}

QJsonArray JsonObject::list(const QString& key)
{
    const auto found = value(key);
    if (!found.isUndefined() && !found.isArray())
        refuseJson(path(key), QStringLiteral("must be a list"));
    return found.toArray();
}

QStringList JsonObject::textsOr(const QString& key, const QStringList& fallback)
{
    if (!has(key))
        return fallback;
    QStringList texts;
    for (const auto& entry : list(key)) {
        if (!entry.isString() || entry.toString().trimmed().isEmpty())
            refuseJson(path(key), QStringLiteral("must hold texts"));
        if (texts.contains(entry.toString().trimmed()))
            refuseJson(path(key), QStringLiteral("names twice: ") + entry.toString());
        texts << entry.toString().trimmed();
    }
    return texts;
}

std::optional<JsonObject> JsonObject::object(const QString& key)
{
    const auto found = value(key);
    return found.isUndefined() ? std::nullopt : std::optional(JsonObject(found, path(key)));
}

JsonObject JsonObject::requiredObject(const QString& key)
{
    if (!has(key))
        refuseJson(path(key), QStringLiteral("missing"));
    return JsonObject(value(key), path(key));
}

void JsonObject::close() const
{
    for (const auto& key : m_object.keys())
        if (!m_asked.contains(key))
            refuseJson(path(key), QStringLiteral("is not a key of this format"));
}

} // namespace expediente
