#include "core/store/search_row.h"

namespace expediente {

namespace {

constexpr qsizetype maxNotes = 20'000;

struct SearchText {
    QString names, identifiers, phones, addresses, notes;
    bool operator==(const SearchText&) const = default;
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
    for (const auto& note : file.notes)
        add(text.notes, note.body.text);
    for (const auto& contact : file.contacts)
        add(text.notes, contact.body.note);
    for (const auto& argument : file.arguments)
        add(text.notes, argument.stated.body.text);
    // The latest words are the ones looked for.
    text.notes = text.notes.right(maxNotes);
    return text;
}

} // namespace

void writeSearchRow(Connection& connection, qint64 caseRow, const CaseFile& file)
{
    const SearchText wanted = textOf(file);
    {
        auto query = connection.query(
            "SELECT name, identifiers, phones, addresses, notes FROM search WHERE rowid = ?");
        query.with(caseRow);
        if (query.next()) {
            const SearchText present{
                query.text(0), query.text(1), query.text(2), query.text(3), query.text(4)};
            if (present == wanted)
                return;
        }
    }
    connection.query("DELETE FROM search WHERE rowid = ?").with(caseRow).run();
    connection
        .query("INSERT INTO search (rowid, name, identifiers, phones, addresses, notes) "
               "VALUES (?, ?, ?, ?, ?, ?)")
        .with(caseRow, wanted.names, wanted.identifiers, wanted.phones, wanted.addresses,
            wanted.notes)
        .run();
}

} // namespace expediente
