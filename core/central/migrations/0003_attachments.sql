-- Which facts name which attachment: who may bring it and who may see it follows from that.
CREATE TABLE naming (
    agency BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    subject_type INTEGER NOT NULL,
    subject BLOB NOT NULL,
    fact BLOB NOT NULL,
    pusher BLOB, -- the workstation that brought the fact, by its logging device
    UNIQUE (agency, sha256, fact)
) STRICT;
CREATE INDEX naming_by_fact ON naming (agency, fact);

-- Facts whose content was erased. One that comes again, from somebody who hasn't heard, names
-- nothing.
CREATE TABLE unnamed (
    agency BLOB NOT NULL,
    fact BLOB NOT NULL,
    subject_type INTEGER NOT NULL,
    subject BLOB NOT NULL,
    UNIQUE (agency, fact, subject, subject_type)
) STRICT;

-- Attachments by the SHA-256 of their bytes: each once whole, and as uploads under way, one a
-- workstation, so that nobody's bytes get between another's.
CREATE TABLE attachment (
    number INTEGER PRIMARY KEY,
    agency BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    workstation BLOB NOT NULL, -- whose upload, by its logging device; empty once it is whole
    size INTEGER NOT NULL,
    received INTEGER NOT NULL, -- bytes, from the beginning on
    touched_ms INTEGER NOT NULL,
    UNIQUE (agency, sha256, workstation)
) STRICT;
CREATE INDEX attachment_by_workstation ON attachment (agency, workstation);

CREATE TABLE piece (
    agency BLOB NOT NULL,
    attachment INTEGER NOT NULL, -- its number
    start INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (agency, attachment, start)
) STRICT;

WITH RECURSIVE
    named(place, digests) AS (
        SELECT rowid, named_attachments(kind, body) FROM fact
        WHERE kind IN ('document.attached', 'commitment.signed')),
    one(place, sha256, rest) AS (
        SELECT place, substr(digests, 1, 32), substr(digests, 33) FROM named
        WHERE length(digests) > 0
        UNION ALL
        SELECT place, substr(rest, 1, 32), substr(rest, 33) FROM one WHERE length(rest) > 0)
INSERT INTO naming (agency, sha256, subject_type, subject, fact, pusher)
    SELECT f.agency, e.sha256, f.subject_type, f.subject, f.id, f.device
    FROM one e JOIN fact f ON f.rowid = e.place;
