-- Sync with a central server. Nothing of this is used by a store that has none.

-- The fact's place in the server's log; null until the server has told of it.
ALTER TABLE fact ADD COLUMN seq INTEGER;
CREATE INDEX fact_confirmed ON fact (seq) WHERE seq IS NOT NULL;

-- state: 0 to send, 1 acknowledged, 2 waits for something else (why and about are of messages.h).
ALTER TABLE outbox ADD COLUMN why INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN about TEXT NOT NULL DEFAULT '';

-- Whether the server shows us the subject. A store without a server sees what it has.
ALTER TABLE subject ADD COLUMN granted INTEGER NOT NULL DEFAULT 0;

-- The last fact of our own devices on a subject that the server has: what the next one links to.
-- Stays when the subject is purged; a digest says nothing of it.
CREATE TABLE chain_end (
    subject INTEGER NOT NULL REFERENCES subject(id),
    device INTEGER NOT NULL REFERENCES device(id),
    hash BLOB NOT NULL,
    UNIQUE (subject, device)
) STRICT;

-- What the server refused for good: whole, so that it can be put right and sent again.
CREATE TABLE rejected (
    id INTEGER PRIMARY KEY,
    fact BLOB NOT NULL UNIQUE,
    subject INTEGER NOT NULL REFERENCES subject(id),
    bytes BLOB NOT NULL, -- core/wire/codec.h
    why INTEGER NOT NULL,
    about TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    state INTEGER NOT NULL -- 0 to be seen to, 1 set aside
) STRICT;
