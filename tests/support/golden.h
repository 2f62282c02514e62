#pragma once
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace expediente {

/// The cases of tests/golden, worked out independently of this program.
struct GoldenCase {
    QString name;
    QByteArray document; ///< of a command that reads one
    QStringList args; ///< or else a whole command line
    QJsonObject expected;
};

inline std::vector<GoldenCase> goldenCases(const QString& folder, const QString& file)
{
    QFile source(folder + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        throw std::runtime_error("no golden cases: " + source.fileName().toStdString());
    std::vector<GoldenCase> cases;
    for (const auto& value : QJsonDocument::fromJson(source.readAll()).array()) {
        const QJsonObject object = value.toObject();
        GoldenCase golden{object["name"].toString(), {}, {}, object["expected"].toObject()};
        golden.document = object.contains(QStringLiteral("raw"))
            ? object["raw"].toString().toUtf8()
            : QJsonDocument(object["input"].toObject()).toJson();
        for (const auto& arg : object["args"].toArray())
            golden.args << arg.toString();
        cases.push_back(golden);
    }
    return cases;
}

/// What `expected` names comes out so; {"any_of": […]} accepts any of the list, and moments are
/// compared as instants.
inline bool agrees(const QJsonValue& expected, const QJsonValue& actual)
{
    if (expected.isObject()) {
        const QJsonObject wanted = expected.toObject();
        if (wanted.contains(QStringLiteral("any_of"))) {
            for (const auto& choice : wanted["any_of"].toArray())
                if (agrees(choice, actual))
                    return true;
            return false;
        }
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            if (!actual.isObject() || !agrees(it.value(), actual.toObject().value(it.key())))
                return false;
        return true;
    }
    if (expected.isArray()) {
        const auto wanted = expected.toArray();
        const auto given = actual.toArray();
        if (!actual.isArray() || wanted.size() != given.size())
            return false;
        for (qsizetype i = 0; i < wanted.size(); ++i)
            if (!agrees(wanted[i], given[i]))
                return false;
        return true;
    }
    const auto a = QDateTime::fromString(expected.toString(), Qt::ISODate);
    const auto b = QDateTime::fromString(actual.toString(), Qt::ISODate);
    if (expected.toString().contains(u'T') && a.isValid() && b.isValid())
        return a == b;
    return expected == actual;
}

} // namespace expediente
