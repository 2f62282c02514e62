#pragma once
#include "core/exchange/profile.h"

#include <span>

namespace expediente {

/// What a column can mean in the import assistant. A part of what a profile can say
/// (resources/profiles/README.md): the rest is for those who write one by hand.
struct ImportField {
    const char* id; ///< "person.name": stable, names its words in resources/columns
    ValueType type;
    bool portfolio; ///< has a place in a portfolio
    bool payments; ///< in a file of payments
};

std::span<const ImportField> importFields();
const ImportField* importField(const QString& id); ///< null when there is none
bool belongsTo(const ImportField& field, Profile::Kind kind);

/// Fields of which a file may have only one, each list by preference.
std::span<const QStringList> rivalFields();

} // namespace expediente
