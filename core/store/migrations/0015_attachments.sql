-- Attachments on their way between here and a server.

-- Which facts name which attachment; follows from the facts.
CREATE TABLE naming (
    sha256 BLOB NOT NULL,
    fact INTEGER NOT NULL, -- its row
    UNIQUE (sha256, fact)
) STRICT;
CREATE INDEX naming_by_fact ON naming (fact);

-- How far each of them is.
CREATE TABLE transfer (
    sha256 BLOB NOT NULL UNIQUE,
    here INTEGER NOT NULL, -- 1: all of it is in `attachment`
    at_server INTEGER NOT NULL, -- 1: the server said that it has all of it
    due INTEGER NOT NULL -- 1: it goes to the server even if nothing here names it any more
) STRICT;
CREATE INDEX transfer_to_fetch ON transfer (sha256) WHERE here = 0;
CREATE INDEX transfer_to_settle ON transfer (sha256) WHERE at_server = 0;

-- What has come of those that are being fetched, from the beginning on.
CREATE TABLE part (
    sha256 BLOB NOT NULL,
    start INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (sha256, start)
) STRICT;

WITH RECURSIVE
    named(fact, digests) AS (
        SELECT n, named_attachments(kind, body) FROM fact INDEXED BY fact_with_documents
        WHERE kind IN ('document.attached', 'commitment.signed')),
    one(fact, sha256, rest) AS (
        SELECT fact, substr(digests, 1, 32), substr(digests, 33) FROM named
        WHERE length(digests) > 0
        UNION ALL
        SELECT fact, substr(rest, 1, 32), substr(rest, 33) FROM one WHERE length(rest) > 0)
INSERT INTO naming (sha256, fact) SELECT sha256, fact FROM one;

INSERT INTO transfer (sha256, here, at_server, due)
    SELECT DISTINCT n.sha256, EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = n.sha256), 0, 0
    FROM naming n;
