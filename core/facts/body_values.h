#pragma once
// How one value of a body stands in JSON: the only place that knows. Private to core/facts.
#include "core/facts/body.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTime>

#include <type_traits>

namespace expediente::bodies {

/// Thrown while reading and caught in decode(): which field, and why.
struct BadField {
    QString field;
    QString reason;
};

class Reader {
public:
    explicit Reader(const QJsonObject& object) : m_object(object) { }

    template <class T>
    void operator()(const char* key, T& value)
    {
        const auto found = m_object.constFind(QLatin1String(key));
        if (found == m_object.constEnd() || found->isNull())
            throw BadField{QLatin1String(key), QStringLiteral("missing")};
        read(key, *found, value);
    }

    template <class T>
    void opt(const char* key, T& value)
    {
        const auto found = m_object.constFind(QLatin1String(key));
        if (found != m_object.constEnd() && !found->isNull())
            read(key, *found, value);
    }

    /// A document of its own in a field.
    void document(const char* key, QString& value)
    {
        const QJsonValue found = m_object.value(QLatin1String(key));
        try {
            value = text(found, maxRulesLength);
        } catch (const BadField& inner) {
            throw BadField{QLatin1String(key), inner.reason};
        }
    }

private:
    template <class T>
    static void read(const char* key, const QJsonValue& json, T& value)
    {
        try {
            fromJson(json, value);
        } catch (const BadField& inner) {
            const auto path = inner.field.isEmpty() ? QString() : u'.' + inner.field;
            throw BadField{QLatin1String(key) + path, inner.reason};
        }
    }

    [[noreturn]] static void bad(const char* reason) { throw BadField{{}, QLatin1String(reason)}; }

    static QString text(const QJsonValue& json, qsizetype longest = maxTextLength)
    {
        if (!json.isString())
            bad("not a text");
        const QString value = json.toString();
        if (value.size() > longest)
            bad("too long");
        if (value.contains(QChar(u'\0')))
            bad("holds a NUL character");
        return value;
    }

    static void fromJson(const QJsonValue& json, QString& value) { value = text(json); }
    static void fromJson(const QJsonValue& json, QByteArray& value) { value = text(json).toUtf8(); }
    static void fromJson(const QJsonValue& json, bool& value)
    {
        if (!json.isBool())
            bad("neither true nor false");
        value = json.toBool();
    }
    static void fromJson(const QJsonValue& json, qint64& value)
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        value = json.toInteger(none);
        if (value == none)
            bad("not a whole number");
    }
    static void fromJson(const QJsonValue& json, int& value)
    {
        qint64 wide = 0;
        fromJson(json, wide);
        if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
            bad("out of range");
        value = int(wide);
    }
    static void fromJson(const QJsonValue& json, QDate& value)
    {
        const QString iso = text(json);
        value = iso.size() == 10 ? QDate::fromString(iso, Qt::ISODate) : QDate();
        if (!value.isValid())
            bad("not a date");
    }
    static void fromJson(const QJsonValue& json, QTime& value)
    {
        const QString clock = text(json);
        value = clock.size() == 5 ? QTime::fromString(clock, QStringLiteral("HH:mm")) : QTime();
        if (!value.isValid())
            bad("not a time of day");
    }
    static void fromJson(const QJsonValue& json, Money& value)
    {
        const QString whole = text(json);
        const auto space = whole.indexOf(u' ');
        const auto currency = currencyFromCode(QStringView(whole).mid(space + 1));
        if (space < 0 || !currency)
            bad("not an amount with its currency");
        const auto parsed = Money::parse(QStringView(whole).left(space), *currency);
        if (!parsed)
            bad("not an amount");
        value = *parsed;
    }
    static void fromJson(const QJsonValue& json, Rate& value)
    {
        const auto parsed = Rate::parse(text(json));
        if (!parsed)
            bad("not a percentage");
        value = *parsed;
    }
    template <class Tag>
    static void fromJson(const QJsonValue& json, Id<Tag>& value)
    {
        const auto parsed = Id<Tag>::fromString(text(json));
        if (!parsed)
            bad("not an id");
        value = *parsed;
    }
    template <class T>
    static void fromJson(const QJsonValue& json, std::optional<T>& value)
    {
        T inner{};
        fromJson(json, inner);
        value = std::move(inner);
    }
    template <class T>
    static void fromJson(const QJsonValue& json, std::vector<T>& value)
    {
        if (!json.isArray())
            bad("not a list");
        const QJsonArray array = json.toArray();
        if (array.size() > maxListLength)
            bad("too many entries");
        value.resize(size_t(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i)
            fromJson(array.at(i), value[size_t(i)]);
    }
    template <class T>
    static void fromJson(const QJsonValue& json, T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            const auto parsed = enumFromName<T>(text(json));
            if (!parsed)
                bad("not a known word");
            value = *parsed;
        } else {
            if (!json.isObject())
                bad("not an object");
            Reader nested(json.toObject());
            value.fields(nested);
        }
    }

    QJsonObject m_object;
};

class Writer {
public:
    template <class T>
    void operator()(const char* key, T& value)
    {
        m_object.insert(QLatin1String(key), toJson(std::as_const(value)));
    }

    template <class T>
    void opt(const char* key, T& value)
    {
        // An enumeration's default is its field's own, which needn't be the first of its words.
        if (std::is_enum_v<T> || !(value == T{}))
            m_object.insert(QLatin1String(key), toJson(std::as_const(value)));
    }

    void document(const char* key, const QString& value)
    {
        m_object.insert(QLatin1String(key), value);
    }

    QJsonObject object() const { return m_object; }

private:
    static QJsonValue toJson(const QString& value) { return value; }
    static QJsonValue toJson(const QByteArray& value) { return QString::fromUtf8(value); }
    static QJsonValue toJson(bool value) { return value; }
    static QJsonValue toJson(qint64 value) { return value; }
    static QJsonValue toJson(int value) { return value; }
    static QJsonValue toJson(const QDate& value) { return value.toString(Qt::ISODate); }
    static QJsonValue toJson(const QTime& value) { return value.toString(QStringLiteral("HH:mm")); }
    static QJsonValue toJson(const Money& value)
    {
        return QString(value.toPlain() + u' ' + code(value.currency()));
    }
    static QJsonValue toJson(const Rate& value) { return value.toPlain(); }
    template <class Tag>
    static QJsonValue toJson(const Id<Tag>& value)
    {
        return value.toString();
    }
    template <class T>
    static QJsonValue toJson(const std::optional<T>& value)
    {
        return value ? toJson(*value) : QJsonValue();
    }
    template <class T>
    static QJsonValue toJson(const std::vector<T>& value)
    {
        QJsonArray array;
        for (const auto& entry : value)
            array.append(toJson(entry));
        return array;
    }
    template <class T>
    static QJsonValue toJson(const T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            return enumName(value);
        } else {
            Writer nested;
            T(value).fields(nested);
            return nested.object();
        }
    }

    QJsonObject m_object;
};

/// What a kind demands beyond the types of its fields. Throws BadField.
void checkMeaning(const Body& body);

} // namespace expediente::bodies
