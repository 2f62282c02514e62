-- The store of a workstation, release 0.1.0. Days are Julian day numbers, times milliseconds since
-- 1970 in UTC, amounts minor units. Read models (below the line) follow from the facts alone and
-- hold nothing that depends on today's date.

CREATE TABLE meta (
    key TEXT NOT NULL UNIQUE,
    value BLOB NOT NULL
) STRICT;

-- This store's identities and those of others whose facts it holds. 1 logs, 2 imports: an import
-- that is cancelled takes back the tail of its own chains and leaves those of the work alone.
CREATE TABLE device (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    public_key BLOB NOT NULL
) STRICT;

-- What the device signs after every transaction: how many facts it made and which, as a sum that
-- does not care about order. A missing tail shows here.
CREATE TABLE head (
    device INTEGER PRIMARY KEY REFERENCES device(id),
    incarnation INTEGER NOT NULL,
    dseq INTEGER NOT NULL,
    facts INTEGER NOT NULL,
    sum BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;

CREATE TABLE subject (
    id INTEGER PRIMARY KEY,
    type INTEGER NOT NULL,
    uuid BLOB NOT NULL,
    UNIQUE (uuid, type)
) STRICT;

CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    state INTEGER NOT NULL, -- 0 staging, 1 completed, 2 undone
    first_fact INTEGER NOT NULL,
    fact BLOB, -- id of import.completed
    started_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE fact (
    n INTEGER PRIMARY KEY, -- order of arrival here
    id BLOB NOT NULL UNIQUE,
    subject INTEGER NOT NULL REFERENCES subject(id),
    kind TEXT NOT NULL,
    kind_version INTEGER NOT NULL,
    author TEXT NOT NULL,
    occurred_ms INTEGER NOT NULL,
    occurred_offset INTEGER NOT NULL,
    occurred_zone TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    effective INTEGER NOT NULL,
    body BLOB, -- null once erased
    salt BLOB,
    hash BLOB NOT NULL,
    device INTEGER NOT NULL REFERENCES device(id),
    incarnation INTEGER NOT NULL,
    dseq INTEGER NOT NULL,
    link BLOB NOT NULL,
    signature BLOB NOT NULL,
    import INTEGER NOT NULL -- 0 for what was logged
) STRICT;
CREATE INDEX fact_by_subject ON fact (subject);

CREATE TABLE outbox (
    fact INTEGER PRIMARY KEY REFERENCES fact(n),
    state INTEGER NOT NULL -- 0 to send
) STRICT;

CREATE TABLE cursor (
    name TEXT NOT NULL UNIQUE,
    value INTEGER NOT NULL
) STRICT;

CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    received_ms INTEGER NOT NULL,
    reason TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE draft (
    key TEXT NOT NULL UNIQUE,
    body BLOB NOT NULL,
    saved_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- Cases whose read models are behind their facts, while an import is being applied.
CREATE TABLE refold (
    subject INTEGER PRIMARY KEY REFERENCES subject(id)
) STRICT;

------------------------------------------------------------------------------------ read models

-- What voids name. It counts where the fact is of the same subject and no void itself.
CREATE TABLE voided (
    fact BLOB NOT NULL,
    subject INTEGER NOT NULL REFERENCES subject(id),
    UNIQUE (fact, subject)
) STRICT;

CREATE TABLE party (
    case_id INTEGER NOT NULL REFERENCES subject(id),
    person_id INTEGER NOT NULL REFERENCES subject(id),
    UNIQUE (case_id, person_id)
) STRICT;
CREATE INDEX party_by_person ON party (person_id);

CREATE TABLE case_summary (
    subject INTEGER PRIMARY KEY REFERENCES subject(id),
    uuid BLOB NOT NULL,
    folio TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL, -- without accents and case, for sorting
    creditor TEXT NOT NULL,
    creditor_key TEXT NOT NULL,
    product TEXT NOT NULL,
    account TEXT NOT NULL,
    state INTEGER NOT NULL,
    assigned_to TEXT NOT NULL,
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    overdue INTEGER NOT NULL,
    oldest_due INTEGER NOT NULL, -- far away when nothing is overdue
    stated_on INTEGER NOT NULL,
    address TEXT NOT NULL,
    area TEXT NOT NULL,
    city TEXT NOT NULL,
    lat_e6 INTEGER,
    lon_e6 INTEGER,
    next_kind TEXT NOT NULL,
    next_due INTEGER NOT NULL, -- far away when there is none
    next_minute INTEGER, -- of the day, when agreed
    next_deadline INTEGER, -- a promise: from the day after, it is a broken one
    next_note TEXT NOT NULL,
    last_contact_ms INTEGER,
    last_result TEXT NOT NULL,
    stopped INTEGER NOT NULL
) STRICT;
CREATE INDEX case_by_next ON case_summary (state, next_due, subject);
CREATE INDEX case_by_oldest ON case_summary (state, oldest_due, subject);
CREATE INDEX case_by_total ON case_summary (state, currency, total, subject);
CREATE INDEX case_by_name ON case_summary (state, name_key, subject);
CREATE INDEX case_by_area ON case_summary (state, area, subject);
CREATE INDEX case_by_folio ON case_summary (folio);

-- Payments files know accounts only.
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    account BLOB NOT NULL,
    subject INTEGER NOT NULL REFERENCES subject(id),
    UNIQUE (account, subject)
) STRICT;
CREATE INDEX account_by_subject ON account (subject);

CREATE TABLE agenda (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject(id),
    due INTEGER NOT NULL,
    minute INTEGER,
    kind TEXT NOT NULL,
    deadline INTEGER,
    source INTEGER NOT NULL,
    fact BLOB,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_by_subject ON agenda (subject);
CREATE INDEX agenda_by_due ON agenda (due);

CREATE TABLE promise (
    id INTEGER PRIMARY KEY,
    fact BLOB NOT NULL,
    subject INTEGER NOT NULL REFERENCES subject(id),
    author TEXT NOT NULL,
    made_on INTEGER NOT NULL,
    due INTEGER NOT NULL,
    deadline INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    needed INTEGER NOT NULL,
    allotted INTEGER NOT NULL,
    ended INTEGER NOT NULL -- 0 no, 1 withdrawn, 2 replaced
) STRICT;
CREATE INDEX promise_by_subject ON promise (subject);
CREATE INDEX promise_by_due ON promise (due);
CREATE INDEX promise_by_deadline ON promise (deadline);

CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    fact BLOB NOT NULL,
    subject INTEGER NOT NULL REFERENCES subject(id),
    day INTEGER NOT NULL,
    position INTEGER NOT NULL,
    from_minute INTEGER,
    to_minute INTEGER,
    purpose TEXT NOT NULL,
    outcome TEXT NOT NULL, -- empty until reported
    arrived_minute INTEGER
) STRICT;
CREATE INDEX visit_by_subject ON visit (subject);
CREATE INDEX visit_by_day ON visit (day, position);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    fact BLOB NOT NULL,
    subject INTEGER NOT NULL REFERENCES subject(id),
    person BLOB,
    role TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    day INTEGER NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL,
    result TEXT NOT NULL,
    channel TEXT NOT NULL,
    type TEXT NOT NULL
) STRICT;
CREATE INDEX contact_by_subject ON contact (subject);
CREATE INDEX contact_by_day ON contact (day);
CREATE INDEX contact_by_person ON contact (person) WHERE person IS NOT NULL;

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    fact BLOB NOT NULL,
    subject INTEGER NOT NULL REFERENCES subject(id),
    day INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    reversed INTEGER NOT NULL
) STRICT;
CREATE INDEX payment_by_subject ON payment (subject);
CREATE INDEX payment_by_day ON payment (day);

CREATE VIRTUAL TABLE search USING fts5 (
    name, identifiers, phones, addresses, notes,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
-- Without this, FTS5 leaves deleted words in its segments, whatever PRAGMA secure_delete says.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
