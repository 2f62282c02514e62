-- Search without the table of lengths, which only ranking reads and each save would write, and whose
-- segments merge in idle moments rather than in a save.

DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    name, identifiers, phones, addresses, notes,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3',
    columnsize = 0
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO search (search, rank) VALUES ('automerge', 0);
INSERT INTO search (search, rank) VALUES ('crisismerge', 64);
INSERT OR IGNORE INTO refold (subject) SELECT subject FROM case_summary;
