-- An undo runs in short transactions and goes on after a crash: why, and up to which fact.
-- import.state: 0 staging, 1 completed, 2 undone, 3 being undone.
ALTER TABLE import ADD COLUMN undo_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE import ADD COLUMN undone_to INTEGER NOT NULL DEFAULT 0;
CREATE INDEX fact_by_import ON fact (import) WHERE import > 0;

-- Earlier imports that a later one builds on: it found there what it would have said itself.
CREATE TABLE import_leans (
    import INTEGER NOT NULL REFERENCES import(id),
    on_import INTEGER NOT NULL REFERENCES import(id),
    UNIQUE (import, on_import)
) STRICT;
-- Nobody noted it until now, so each may build on any before it.
INSERT INTO import_leans (import, on_import)
SELECT later.id, earlier.id FROM import later JOIN import earlier ON earlier.id < later.id
WHERE later.state = 1 AND earlier.state = 1;

-- What a full file and a payments file are held against. A read model: filled by refolding.
ALTER TABLE account ADD COLUMN number TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN stated_on INTEGER NOT NULL DEFAULT 5373484; -- far away: never
ALTER TABLE account ADD COLUMN recalled INTEGER NOT NULL DEFAULT 0;
INSERT OR IGNORE INTO refold (subject) SELECT id FROM subject WHERE type = 1;
