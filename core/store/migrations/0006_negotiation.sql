-- Offers, what was asked of those with more authority, and reviews. Read models.

CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject(id),
    fact BLOB NOT NULL,
    author TEXT NOT NULL,
    day INTEGER NOT NULL,
    valid_until INTEGER NOT NULL,
    kind TEXT NOT NULL,
    verdict TEXT NOT NULL,
    currency TEXT NOT NULL,
    owed INTEGER NOT NULL,
    forgiven INTEGER NOT NULL,
    to_pay INTEGER NOT NULL,
    accepted_on INTEGER, -- day
    replaced INTEGER NOT NULL
) STRICT;
CREATE INDEX offer_by_subject ON offer (subject);
CREATE INDEX offer_by_day ON offer (day);

CREATE TABLE approval (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject(id),
    fact BLOB NOT NULL, -- the request
    offer BLOB NOT NULL,
    author TEXT NOT NULL,
    asked_ms INTEGER NOT NULL,
    needs TEXT NOT NULL,
    until INTEGER NOT NULL, -- day
    open INTEGER NOT NULL, -- neither decided nor overtaken; whether it is late depends on the day
    decision TEXT NOT NULL, -- empty until decided
    decided_by TEXT NOT NULL,
    decided_ms INTEGER
) STRICT;
CREATE INDEX approval_by_subject ON approval (subject);
CREATE INDEX approval_by_until ON approval (open, until);

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject(id),
    fact BLOB NOT NULL,
    author TEXT NOT NULL,
    day INTEGER NOT NULL,
    sample TEXT NOT NULL
) STRICT;
CREATE INDEX review_by_subject ON review (subject);
CREATE INDEX review_by_day ON review (day);

CREATE TABLE override (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject(id),
    fact BLOB NOT NULL,
    author TEXT NOT NULL,
    day INTEGER NOT NULL,
    rule TEXT NOT NULL,
    blocked INTEGER NOT NULL
) STRICT;
CREATE INDEX override_by_subject ON override (subject);
CREATE INDEX override_by_day ON override (day);
