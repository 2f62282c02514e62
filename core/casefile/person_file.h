#pragma once
#include "core/base/clock.h"
#include "core/facts/bodies.h"

#include <vector>

namespace expediente {

/// A typed fact in a case file, with who said it and when.
template <class B>
struct Entry {
    FactId id;
    Moment at;
    QString author;
    B body;

    bool operator==(const Entry&) const = default;
};

/// A last-writer-wins field with those it overruled, oldest first.
struct FieldValue {
    QString target, field, value;
    std::vector<QString> overruled;

    bool operator==(const FieldValue&) const = default;
};

struct ContactPoint {
    FactId id;
    ContactPointAdded body;
    std::vector<Entry<ContactPointJudged>> judged; ///< oldest first

    const ContactPointJudged* latest() const
    {
        return judged.empty() ? nullptr : &judged.back().body;
    }
    bool isAddress() const
    {
        return body.type == ContactPointType::Home || body.type == ContactPointType::Work
            || body.type == ContactPointType::OtherAddress;
    }
    bool operator==(const ContactPoint&) const = default;
};

/// What is known of a person, whichever case asks.
struct PersonFile {
    PersonId id;
    QString name;
    std::vector<Identifier> identifiers; ///< one of each type: what was said of it last
    QDate born;
    std::vector<ContactPoint> points;
    std::vector<PersonRelated> related;
    std::vector<FieldValue> fields;
    std::vector<Entry<ChannelAuthorised>> channels; ///< oldest first; the last of each counts
    std::vector<Entry<PersonBlocked>> blockings; ///< oldest first; the last one counts
    std::optional<Entry<SubjectErased>> erased;
    bool withheld = false; ///< what is known stays behind: see withholding.h

    bool isBlocked() const { return !blockings.empty() && blockings.back().body.on; }

    /// "CURP" or "curp"; null when it isn't known.
    const Identifier* identifier(const QString& type) const;
    /// Whether the person agreed to be reached so; nothing where nobody has asked.
    std::optional<bool> authorised(Channel channel) const;
    bool operator==(const PersonFile&) const = default;
};

} // namespace expediente
