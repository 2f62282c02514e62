-- Who has the contacts with a person on some days, as granted by the server; follows from facts.
CREATE TABLE reserved (
    agency BLOB NOT NULL,
    request BLOB NOT NULL,
    person BLOB NOT NULL,
    user TEXT NOT NULL,
    from_day INTEGER NOT NULL, -- Julian
    until_day INTEGER NOT NULL, -- the first that is free again
    UNIQUE (agency, request, person)
) STRICT;
CREATE INDEX reserved_by_person ON reserved (agency, person);
