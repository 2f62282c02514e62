-- What a payments file leans on is asked for every one of its rows, and what an import touched is
-- asked at its end: neither reads the facts themselves any more.
DROP INDEX fact_by_import;
CREATE INDEX fact_by_import ON fact (import, subject) WHERE import > 0;

-- The completed imports that said something of a subject.
CREATE TABLE subject_import (
    subject INTEGER NOT NULL REFERENCES subject(id),
    import INTEGER NOT NULL REFERENCES import(id),
    PRIMARY KEY (subject, import)
) STRICT, WITHOUT ROWID;
INSERT INTO subject_import (subject, import)
SELECT DISTINCT f.subject, f.import FROM fact f JOIN import i ON i.id = f.import
WHERE f.import > 0 AND i.state <> 0;
