#pragma once
#include "core/base/rate.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/flaw.h"
#include "core/exchange/profile.h"
#include "core/exchange/text_reader.h"

namespace expediente {

/// Reads the values of one row after the other, and collects what is wrong with them: a value that
/// can't be read comes out as a blank one, and stands in flaws(). Keeps a pointer to the rules.
class RowValues {
public:
    explicit RowValues(const FileRules& rules) : m_rules(&rules) { }

    void begin(const CsvRow& row);
    RowFlaws takeFlaws() { return std::move(m_flaws); }
    void add(Flaw flaw, const Source& source);

    /// While false, a flaw leaves its value out and does not refuse the row.
    void setRefusing(bool refusing) { m_refusing = refusing; }

    /// Through template, blanks and map; UTF-8, valid until the next call of anything here.
    std::string_view raw(const Source& source);
    /// Nothing in the source's cells; without flaws.
    bool isBlank(const Source& source);

    QString text(const Source& source, qsizetype maxLength);
    QString key(const Source& source);
    QString phone(std::string_view cell, const Source& source);
    QString email(const Source& source);
    std::optional<Money> amount(const Source& source, Currency currency);
    std::optional<QDate> date(const Source& source);
    std::optional<int> count(const Source& source);
    std::optional<Rate> rate(const Source& source);
    std::optional<LatLon> point(const Source& latitude, const Source& longitude);
    bool flag(const Source& source); ///< "yes", "sí", "true", "1"
    Currency currency(const Source& source); ///< UnknownCurrency, and then MXN

private:
    template <class T>
    T checked(Read<T> read, const Source& source);
    template <class Reader>
    auto read(const Source& source, Reader reader);
    std::string_view cell(const SourcePart& part) const;
    std::string_view joined(const Source& source);
    std::string_view mapped(const Source& source, std::string_view value);

    const FileRules* m_rules;
    const CsvRow* m_row = nullptr;
    RowFlaws m_flaws;
    bool m_refusing = true;
    std::string m_scratch;
};

} // namespace expediente
