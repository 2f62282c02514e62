#pragma once
#include "ui/casefile/open_case.h"
#include "ui/casefile/rows.h"

#include <QCoreApplication>

namespace expediente::ui {

/// The people of a case, each with their contact points: who they are, whether the debt may be
/// spoken of with them, how good each point is and which must not be used, and why.
class PeopleRows {
    Q_DECLARE_TR_FUNCTIONS(PeopleRows)
public:
    static std::vector<Row> of(const OpenCase& open);
    /// "María G. Hernández Rosas", for names of four words that are too long for the column.
    static QString shortName(const QString& name);

private:
    static Row person(const PersonView& person, const OpenCase& open);
    static Row point(const ContactPointView& point, const OpenCase& open);
    static QString story(const ContactPointView& point, const OpenCase& open);
};

} // namespace expediente::ui
