#include "core/exchange/profile_json.h"

namespace expediente::profile_json {

namespace {

constexpr int mostMembers = 400;

QString scalarText(const QJsonValue& value, const QString& path)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble() && value.toInteger(-1) >= 0)
        return QString::number(value.toInteger());
    refuse(path, QStringLiteral("must be a text or a whole number"));
}

} // namespace

std::optional<Object> Object::object(const QString& key)
{
    const auto found = value(key);
    return found.isUndefined() ? std::nullopt : std::optional(Object(found, path(key)));
}

Object Object::requiredObject(const QString& key)
{
    if (!has(key))
        refuse(path(key), QStringLiteral("missing"));
    return Object(value(key), path(key));
}

Source Object::source(const QString& key)
{
    const auto found = value(key);
    return found.isUndefined() ? Source() : readSource(found, path(key));
}

Source Object::requiredSource(const QString& key)
{
    if (!has(key))
        refuse(path(key), QStringLiteral("missing"));
    auto read = source(key);
    read.required = true;
    return read;
}

Source Object::readSource(const QJsonValue& value, const QString& path)
{
    if (value.isString()) {
        if (value.toString().trimmed().isEmpty())
            refuse(path, QStringLiteral("must name a column"));
        return Source::column(value.toString().trimmed());
    }
    Object object(value, path);
    if (int(object.has(QStringLiteral("column"))) + object.has(QStringLiteral("value"))
            + object.has(QStringLiteral("template"))
        != 1)
        refuse(path, QStringLiteral("must have one of column, value, template"));
    Source source;
    if (object.has(QStringLiteral("column")))
        source = Source::column(object.text(QStringLiteral("column")));
    else if (object.has(QStringLiteral("value")))
        source = Source::constant(scalarText(
            object.value(QStringLiteral("value")), object.path(QStringLiteral("value"))));
    else if (!Source::parseTemplate(object.text(QStringLiteral("template")), source.parts))
        refuse(object.path(QStringLiteral("template")), QStringLiteral("has an open bracket"));
    source.optional = object.flagOr(QStringLiteral("optional"), false);
    if (auto map = object.object(QStringLiteral("map"))) {
        for (const auto& from : map->keys())
            source.map.emplace(from.trimmed().toStdString(),
                scalarText(map->value(from), map->path(from)).toStdString());
        source.others = Source::Others(object.wordOr(QStringLiteral("others"),
            {QStringLiteral("refuse"), QStringLiteral("keep"), QStringLiteral("blank")}, 0));
    }
    object.close();
    return source;
}

Groups::Groups(const QJsonValue& groups)
{
    if (groups.isUndefined())
        return;
    Object object(groups, QStringLiteral("groups"));
    for (const auto& name : groups.toObject().keys()) {
        const auto group = object.value(name);
        auto& members = m_groups[name];
        if (group.isObject()) {
            Object range(group, object.path(name));
            const int from = range.numberOr(QStringLiteral("from"), 0, mostMembers, 1);
            const int to = range.numberOr(QStringLiteral("to"), from, from + mostMembers, from);
            range.close();
            for (int n = from; n <= to; ++n)
                members.push_back({{QStringLiteral("n"), QString::number(n)}});
            continue;
        }
        if (!group.isArray() || group.toArray().size() > mostMembers)
            refuse(object.path(name), QStringLiteral("must be a list of members, or a range"));
        for (const auto& member : group.toArray()) {
            if (!member.isObject())
                refuse(object.path(name), QStringLiteral("must hold objects"));
            members.push_back(member.toObject());
        }
    }
}

QJsonArray Groups::expanded(const QJsonArray& entries, const QString& path) const
{
    QJsonArray result;
    for (const auto& entry : entries) {
        auto object = entry.toObject();
        const auto group = object.take(QStringLiteral("for_each"));
        if (group.isUndefined()) {
            result.append(entry);
            continue;
        }
        const auto found = m_groups.constFind(group.toString());
        if (found == m_groups.constEnd())
            refuse(path + QStringLiteral(".for_each"), QStringLiteral("is not in groups"));
        for (const auto& member : *found)
            result.append(substituted(object, member, path));
    }
    return result;
}

QJsonValue Groups::substituted(
    const QJsonValue& value, const QJsonObject& member, const QString& path) const
{
    if (value.isArray()) {
        QJsonArray result;
        for (const auto& entry : value.toArray())
            result.append(substituted(entry, member, path));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(it.key(), substituted(it.value(), member, path + u'.' + it.key()));
        return result;
    }
    QString text = value.toString();
    if (!value.isString() || !text.contains(u'<'))
        return value;
    for (auto it = member.begin(); it != member.end(); ++it)
        text.replace(u'<' + it.key() + u'>', scalarText(it.value(), path));
    if (text.contains(u'<') && text.contains(u'>'))
        refuse(path, QStringLiteral("has a variable that the group lacks: ") + text);
    return text;
}

} // namespace expediente::profile_json
