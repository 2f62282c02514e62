-- Search: a row for each note beside the one of names and numbers, so that a new note takes nothing
-- out of the index. The row id is the case's times 65536 and a counter.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    name, identifiers, phones, addresses, notes,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
-- Its segments are merged when the writer is idle, so that no save waits for it.
INSERT INTO search (search, rank) VALUES ('automerge', 0);
INSERT OR IGNORE INTO refold (subject) SELECT subject FROM case_summary;

-- The day's work: the agenda has open cases alone, so that it can be counted by itself.
DROP INDEX agenda_by_due;
CREATE INDEX agenda_by_work ON agenda (source, kind, due, minute, subject);
