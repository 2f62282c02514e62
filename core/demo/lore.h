#pragma once
// Private to core/demo: the words and places of the demo portfolio (resources/demo).
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <vector>

namespace expediente {

/// The objects of a list; what is none comes as an empty one.
std::vector<QJsonObject> objectsOf(const QJsonValue& list);

struct DemoArea {
    QString name, postcode;
    int latE6 = 0, lonE6 = 0;
};

struct DemoVerdict {
    QString verdict, evidence, answer;
};

struct DemoArgument {
    QString text, reason;
    std::vector<DemoVerdict> verdicts;
};

struct DemoDispute {
    QString text, with, outcome;
};

struct DemoLore {
    QStringList women, womenSecond, men, menSecond, surnames, references, family, employers,
        products;
    QString city, state;
    std::vector<DemoArea> areas;
    QStringList streets, hints, months, beforeVisit, beforeVisitWhen, generalNotes;
    std::vector<DemoArgument> arguments;
    std::vector<DemoDispute> disputes;
    std::map<QString, QStringList> contactNotes, stepNotes;
    QJsonObject legal, closed;
    std::vector<QJsonObject> cast;
    QJsonObject firstCase;

    static DemoLore load();

    const DemoArea& area(const QString& name) const;
    QString shortDay(QDate date) const; ///< "18 sep"
    /// Dates in a text, told from `today`: {-67} "18 sep", {month -67} "septiembre", {mon -67}
    /// "sep".
    QString dated(QString text, QDate today) const;
};

} // namespace expediente
