#pragma once
#include "core/facts/bodies.h"
#include "core/facts/sealer.h"
#include "core/facts/subject.h"

#include <vector>

namespace expediente {
class Store;
}

namespace expediente::ui {

/// One thing that a form says: what is appended, under an id known beforehand, so that facts of one
/// form can speak of each other and be undone by name.
struct SaidFact {
    Subject subject;
    Body body;
    FactId id;
    std::optional<Moment> at; ///< when it happened; now if absent

    bool operator==(const SaidFact&) const = default;
};

FactId newFactId(const Moment& now);

std::vector<NewFact> toNewFacts(const Store& store, const std::vector<SaidFact>& said);

/// The facts that take these back: one void for each subject, since a void only reaches its own.
std::vector<SaidFact> undoing(
    const std::vector<SaidFact>& said, const QString& reason, const Moment& now);

} // namespace expediente::ui
