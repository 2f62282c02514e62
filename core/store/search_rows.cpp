#include "core/store/search_rows.h"

#include <algorithm>
#include <map>

namespace expediente {

namespace {

constexpr qsizetype maxNotes = 20'000;
constexpr qsizetype mostNotes = 1000;

static_assert(searchRowBits == 16, "EXPEDIENTE_CASE_OF_SEARCH");
constexpr qint64 rowsOfCase = qint64(1) << searchRowBits;

/// In the order of the table's columns.
struct SearchText {
    QString names, identifiers, phones, addresses, note;

    Row row() const { return {names, identifiers, phones, addresses, note}; }
};

void add(QString& to, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!to.isEmpty())
        to += u' ';
    to += text;
}

/// Whole, without the country's prefix, and its last four: people search by what they remember.
void addPhone(QString& to, const QString& digits)
{
    add(to, digits);
    if (digits.size() > 10)
        add(to, digits.right(10));
    if (digits.size() >= 8)
        add(to, digits.right(7));
    if (digits.size() >= 4)
        add(to, digits.right(4));
}

SearchText textOf(const CaseFile& file)
{
    SearchText text;
    if (file.opened)
        add(text.identifiers, file.opened->body.folio);
    for (const auto& account : file.accounts)
        if (const auto* statement = account.latest()) {
            add(text.identifiers, statement->number);
            add(text.identifiers, statement->reference);
        }
    for (const auto& person : file.persons) {
        // A debtor's whole case is blocked with them, and found by those who may read it.
        if (person.isBlocked() && file.roleOf(person.id) != PartyRole::Debtor)
            continue;
        add(text.names, person.name);
        for (const auto& identifier : person.identifiers)
            add(text.identifiers, identifier.value);
        for (const auto& point : person.points) {
            const auto& body = point.body;
            if (body.address) {
                add(text.addresses, body.address->street);
                add(text.addresses, body.address->area);
                add(text.addresses, body.address->city);
                add(text.addresses, body.label);
            } else if (body.type == ContactPointType::Email) {
                add(text.identifiers, body.value);
            } else {
                addPhone(text.phones, body.value);
            }
        }
    }
    return text;
}

/// The latest words are the ones looked for.
QStringList latestNotes(const CaseFile& file)
{
    std::vector<std::pair<Moment, QString>> said;
    for (const auto& note : file.notes)
        said.emplace_back(note.at, note.body.text);
    for (const auto& contact : file.contacts)
        if (!contact.body.note.isEmpty())
            said.emplace_back(contact.at, contact.body.note);
    for (const auto& argument : file.arguments)
        said.emplace_back(argument.stated.at, argument.stated.body.text);
    std::ranges::stable_sort(
        said, [](const auto& a, const auto& b) { return a.first.utcMs > b.first.utcMs; });
    QStringList notes;
    qsizetype length = 0;
    for (const auto& [at, text] : said) {
        length += text.size();
        if (length > maxNotes || notes.size() == mostNotes)
            break;
        notes << text;
    }
    return notes;
}

std::map<qint64, Row> presentRows(Connection& connection, qint64 first)
{
    std::map<qint64, Row> present;
    auto query = connection.query("SELECT rowid, name, identifiers, phones, addresses, notes "
                                  "FROM search WHERE rowid >= ? AND rowid < ?");
    query.with(first, first + rowsOfCase);
    while (query.next()) {
        Row& row = present[query.integer(0)];
        for (int column = 1; column <= 5; ++column)
            row.push_back(Cell::read(query, column));
    }
    return present;
}

void insertSearch(Connection& connection, qint64 id, const Row& row)
{
    auto query = connection.query("INSERT INTO search (rowid, name, identifiers, phones, "
                                  "addresses, notes) VALUES (?, ?, ?, ?, ?, ?)");
    query.with(id);
    for (const Cell& cell : row)
        cell.bindTo(query);
    query.run();
}

/// What is wanted and isn't present; nothing when something present isn't wanted.
std::optional<std::vector<Row>> added(std::vector<Row> wanted, const std::vector<Row>& present)
{
    for (const Row& row : present) {
        const auto same = std::ranges::find(wanted, row);
        if (same == wanted.end())
            return std::nullopt;
        wanted.erase(same);
    }
    return wanted;
}

} // namespace

std::optional<qint64> freeSearchRow(Connection& connection, qint64 caseRow)
{
    const qint64 first = caseRow << searchRowBits;
    auto query = connection.query("SELECT rowid FROM search WHERE rowid >= ? AND rowid < ? "
                                  "ORDER BY rowid DESC LIMIT 1");
    query.with(first, first + rowsOfCase);
    const qint64 free = query.next() ? query.integer(0) + 1 : first;
    return free + mostNotes < first + rowsOfCase ? std::optional(free) : std::nullopt;
}

std::vector<Row> searchRows(const CaseFile& file)
{
    const SearchText identity = textOf(file);
    std::vector<Row> rows{identity.row()};
    for (const QString& note : latestNotes(file))
        rows.push_back(SearchText{identity.names, {}, {}, {}, note}.row());
    return rows;
}

void syncSearch(Connection& connection, qint64 caseRow, std::vector<Row> wanted, bool fresh)
{
    const qint64 first = caseRow << searchRowBits;
    std::map<qint64, Row> present;
    if (!fresh)
        present = presentRows(connection, first);
    std::vector<qint64> surplus;
    for (const auto& [id, row] : present) {
        const auto same = std::ranges::find(wanted, row);
        if (same != wanted.end())
            wanted.erase(same);
        else
            surplus.push_back(id);
    }
    for (const qint64 id : surplus) {
        connection.query("DELETE FROM search WHERE rowid = ?").with(id).run();
        present.erase(id);
    }
    qint64 free = first;
    for (const Row& row : wanted) {
        while (present.contains(free))
            ++free;
        insertSearch(connection, free++, row);
    }
}

void syncSearch(Connection& connection, qint64 caseRow, const std::vector<Row>& wanted,
    const std::vector<Row>& present)
{
    if (wanted == present)
        return;
    const auto more = added(wanted, present);
    auto free = more ? freeSearchRow(connection, caseRow) : std::nullopt;
    if (!free)
        return syncSearch(connection, caseRow, wanted, false);
    for (const Row& row : *more)
        insertSearch(connection, (*free)++, row);
}

void emptySearch(Connection& connection)
{
    connection.execute("DROP TABLE search; "
                       "CREATE VIRTUAL TABLE search USING fts5 (name, identifiers, phones, "
                       "addresses, notes, tokenize = 'unicode61 remove_diacritics 2', "
                       "prefix = '2 3', columnsize = 0); "
                       "INSERT INTO search (search, rank) VALUES ('secure-delete', 1); "
                       "INSERT INTO search (search, rank) VALUES ('automerge', 0); "
                       "INSERT INTO search (search, rank) VALUES ('crisismerge', 64)");
}

bool mergeSearch(Connection& connection)
{
    constexpr int pages = 64; // some milliseconds: a save may come in between
    const auto changes = [&] {
        return connection.database().sql().execAndGet("SELECT total_changes()").getInt64();
    };
    const auto before = changes();
    connection.query("INSERT INTO search (search, rank) VALUES ('merge', ?)").with(pages).run();
    return changes() - before >= 2; // one is the statement itself: nothing was left to merge
}

void clearSearch(Connection& connection, qint64 caseRow)
{
    const qint64 first = caseRow << searchRowBits;
    for (const auto& [id, row] : presentRows(connection, first))
        connection.query("DELETE FROM search WHERE rowid = ?").with(id).run();
}

} // namespace expediente
