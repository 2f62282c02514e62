#pragma once
#include "core/base/uuid.h"

#include <compare>
#include <cstdint>

namespace expediente {

enum class SubjectType : std::uint8_t { Case = 1, Person = 2, Agency = 3 };

/// What a fact is about. Persons are subjects of their own, so that what is known of a telephone
/// shows with every case of its owner, and the debt with one creditor never shows with another.
struct Subject {
    SubjectType type = SubjectType::Case;
    Uuid uuid;

    Subject() = default;
    Subject(CaseId id) : type(SubjectType::Case), uuid(id.uuid) { }
    Subject(PersonId id) : type(SubjectType::Person), uuid(id.uuid) { }
    Subject(AgencyId id) : type(SubjectType::Agency), uuid(id.uuid) { }
    Subject(SubjectType t, Uuid id) : type(t), uuid(id) { }

    QString toString() const; ///< "case:018b…"
    static std::optional<Subject> fromString(QStringView text);

    auto operator<=>(const Subject&) const = default;
};

size_t qHash(const Subject& subject, size_t seed = 0) noexcept;

} // namespace expediente

template <>
struct std::hash<expediente::Subject> {
    size_t operator()(const expediente::Subject& s) const noexcept { return qHash(s); }
};
