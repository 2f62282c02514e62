#pragma once
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace expediente {

/// What a value is read as; tells which columns show a file's conventions.
enum class ValueType { Text, Key, Amount, Date, Count, Rate, Degrees, Flag };

struct SourcePart {
    bool isColumn = false;
    QString text; ///< name of the column, or the literal
    std::string utf8; ///< the literal's bytes
    int segment = 0; ///< above 0: left out when all columns of the segment are blank
    int index = -1; ///< of the column in the file; -1 before binding, and when it is not there

    bool operator==(const SourcePart&) const = default;
};

/// Where a value comes from: a column, a constant, or a template over columns, through a value map.
struct Source {
    enum class Others { Refuse, Keep, Blank };

    std::vector<SourcePart> parts;
    std::map<std::string, std::string, std::less<>> map;
    Others others = Others::Refuse; ///< what becomes of values that a map doesn't have
    bool optional = false; ///< its columns may be missing from the file
    bool required = false; ///< a blank refuses the row

    bool isMapped() const { return !parts.empty(); }
    QString columnNames() const; ///< "CALLE + NUM", for messages; empty for a constant

    /// "Cliente {ID}", "{CALLE} {NUM}[ int. {INTERIOR}]". False when a bracket is left open.
    static bool parseTemplate(const QString& text, std::vector<SourcePart>& parts);
    static Source column(const QString& name);
    static Source constant(const QString& value);

    bool operator==(const Source&) const = default;
};

} // namespace expediente
