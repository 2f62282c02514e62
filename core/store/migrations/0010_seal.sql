-- The key and certificate with which this device seals documents: made at first use, one at a time.
-- No fact: it proves something only while it stays on this machine.

CREATE TABLE seal (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    pkcs12 BLOB NOT NULL,
    password BLOB NOT NULL, -- of the PKCS#12
    certificate BLOB NOT NULL, -- DER
    from_day INTEGER NOT NULL, -- days, both included
    to_day INTEGER NOT NULL
) STRICT;
