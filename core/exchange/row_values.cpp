#include "core/exchange/row_values.h"

#include "core/exchange/amount_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/number_text.h"
#include "core/tables/table_trouble.h"

#include <algorithm>
#include <array>

namespace expediente {

namespace {

constexpr qsizetype shownLength = 60;

// As spreadsheets say it in English and Spanish; files repeat it as text.
constexpr std::array<std::string_view, 19> errorWords{"#N/A", "#N/D", "#REF!", "#¡REF!", "#VALUE!",
    "#¡VALOR!", "#DIV/0!", "#¡DIV/0!", "#NAME?", "#¿NOMBRE?", "#NULL!", "#¡NULO!", "#NUM!",
    "#¡NUM!", "#SPILL!", "#¡DESBORDAMIENTO!", "#CALC!", "#FIELD!", "#GETTING_DATA"};

std::optional<Flaw> errorIn(std::string_view cell)
{
    if (!cell.starts_with('#'))
        return std::nullopt;
    if (cell == noResult)
        return Flaw::FormulaWithoutResult;
    return std::ranges::find(errorWords, cell) != errorWords.end()
        ? std::optional(Flaw::SpreadsheetError)
        : std::nullopt;
}

bool isNothing(const QString& text)
{
    return text.isEmpty();
}

template <class T>
bool isNothing(const std::optional<T>& value)
{
    return !value;
}

} // namespace

void RowValues::begin(const CsvRow& row)
{
    m_row = &row;
    m_flaws.clear();
    m_refusing = true;
}

void RowValues::add(Flaw flaw, const Source& source)
{
    const auto columns = source.columnNames();
    // One column may be read for several things: one flaw of it is said once.
    for (auto& known : m_flaws)
        if (known.flaw == flaw && known.column == columns) {
            known.refuses = known.refuses || m_refusing;
            return;
        }
    RowFlaw entry;
    entry.flaw = flaw;
    entry.column = columns;
    const auto value = columns.isEmpty() ? std::string_view() : joined(source);
    entry.value = QString::fromUtf8(value.data(), qsizetype(value.size())).simplified();
    entry.value.truncate(shownLength);
    entry.refuses = m_refusing;
    m_flaws.push_back(std::move(entry));
}

std::string_view RowValues::cell(const SourcePart& part) const
{
    if (part.index < 0)
        return {};
    auto value = trimmed(m_row->cell(size_t(part.index)));
    // What CsvWriter puts before a cell that a spreadsheet would run; a mended reject file has it.
    if (value.starts_with('\'') && CsvWriter::isFormula(value.substr(1)))
        value.remove_prefix(1);
    for (const auto& blank : m_rules->blanks)
        if (value == blank)
            return {};
    return value;
}

std::string_view RowValues::joined(const Source& source)
{
    if (source.parts.size() == 1) {
        const auto& part = source.parts.front();
        return part.isColumn ? cell(part) : std::string_view(part.utf8);
    }
    const auto filled = [&](int segment) {
        bool hasColumn = false;
        for (const auto& part : source.parts)
            if (part.isColumn && part.segment == segment) {
                hasColumn = true;
                if (!cell(part).empty())
                    return true;
            }
        return !hasColumn;
    };
    m_scratch.clear();
    bool anything = false;
    for (const auto& part : source.parts) {
        if (part.segment > 0 && !filled(part.segment))
            continue;
        const auto value = part.isColumn ? cell(part) : std::string_view(part.utf8);
        anything = anything || (part.isColumn && !value.empty());
        m_scratch += value;
    }
    return anything ? std::string_view(m_scratch) : std::string_view();
}

std::string_view RowValues::mapped(const Source& source, std::string_view value)
{
    if (source.map.empty())
        return value;
    if (const auto found = source.map.find(value); found != source.map.end())
        return found->second;
    if (value.empty() || source.others == Source::Others::Keep)
        return value;
    if (source.others == Source::Others::Refuse)
        add(Flaw::UnmappedValue, source);
    return {};
}

std::string_view RowValues::raw(const Source& source)
{
    if (!source.isMapped())
        return {};
    for (const auto& part : source.parts)
        if (const auto flaw = part.isColumn ? errorIn(cell(part)) : std::nullopt) {
            add(*flaw, source);
            return {};
        }
    const auto value = mapped(source, joined(source));
    // An unmapped value has its own flaw already.
    if (source.required && value.empty() && joined(source).empty()) {
        add(Flaw::RequiredIsBlank, source);
        return {};
    }
    return value;
}

bool RowValues::isBlank(const Source& source)
{
    return !source.isMapped() || joined(source).empty();
}

template <class T>
T RowValues::checked(Read<T> read, const Source& source)
{
    if (!read) {
        add(read.error(), source);
        return T{};
    }
    return std::move(*read);
}

template <class Reader>
auto RowValues::read(const Source& source, Reader reader)
{
    const auto value = raw(source);
    const bool given = !value.empty();
    auto got = reader(value);
    // Zeros for a date and characters that can't be seen are nothing, though the cell isn't blank.
    if (source.required && given && got && isNothing(*got))
        add(Flaw::RequiredIsBlank, source);
    return checked(std::move(got), source);
}

QString RowValues::text(const Source& source, qsizetype maxLength)
{
    return read(source, [&](std::string_view value) { return readText(value, maxLength); });
}

QString RowValues::key(const Source& source)
{
    return read(source, readKey);
}

QString RowValues::phone(std::string_view cell, const Source& source)
{
    return checked(readPhone(cell), source);
}

QString RowValues::email(const Source& source)
{
    return read(source, readEmail);
}

std::optional<Money> RowValues::amount(const Source& source, Currency currency)
{
    return read(source,
        [&](std::string_view value) { return readAmount(value, currency, m_rules->decimal); });
}

std::optional<QDate> RowValues::date(const Source& source)
{
    return read(source, [&](std::string_view value) { return readDate(value, m_rules->dates); });
}

std::optional<int> RowValues::count(const Source& source)
{
    return read(source, readCount);
}

std::optional<Rate> RowValues::rate(const Source& source)
{
    return read(source, [&](std::string_view value) { return readRate(value, m_rules->decimal); });
}

std::optional<LatLon> RowValues::point(const Source& latitude, const Source& longitude)
{
    // The first value may live in the scratch that the second one overwrites.
    const std::string north(raw(latitude));
    return checked(readPoint(north, raw(longitude)), latitude);
}

bool RowValues::flag(const Source& source)
{
    const auto word = text(source, keyLength).toCaseFolded();
    return word == u"yes" || word == u"sí" || word == u"si" || word == u"true" || word == u"1";
}

Currency RowValues::currency(const Source& source)
{
    const auto code = text(source, keyLength).toUpper();
    const auto known = currencyFromCode(code);
    if (!known && !code.isEmpty())
        add(Flaw::UnknownCurrency, source);
    return known.value_or(Currency::MXN);
}

} // namespace expediente
