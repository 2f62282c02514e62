-- The central ledger, release 0.1.0. Times are milliseconds since 1970 in UTC. Every table begins
-- with the agency and every query asks for it, so that one database can hold several and a
-- distributed one can be cut along it.

CREATE TABLE agency (
    agency BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    zone TEXT NOT NULL,
    seq INTEGER NOT NULL, -- of the last fact: taken last in the transaction that adds facts
    device BLOB NOT NULL, -- the server's own, which signs what it says itself
    seed BLOB NOT NULL
) STRICT;

-- A restore from a backup begins another epoch. Those that this log went through, oldest first; one
-- that is not here was lost with what it had.
CREATE TABLE epoch (
    agency BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    rewound_to INTEGER NOT NULL, -- the last fact that it shares with the one before
    UNIQUE (agency, epoch)
) STRICT;

CREATE TABLE fact (
    agency BLOB NOT NULL,
    seq INTEGER NOT NULL,
    tx INTEGER NOT NULL, -- the first seq of its transaction: pages end where one ends
    id BLOB NOT NULL,
    subject_type INTEGER NOT NULL,
    subject BLOB NOT NULL,
    kind TEXT NOT NULL,
    kind_version INTEGER NOT NULL,
    author TEXT NOT NULL,
    occurred_ms INTEGER NOT NULL,
    occurred_offset INTEGER NOT NULL,
    occurred_zone TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    effective INTEGER NOT NULL,
    received_ms INTEGER NOT NULL,
    late INTEGER NOT NULL,
    body BLOB NOT NULL, -- empty once erased
    salt BLOB NOT NULL,
    commitment BLOB NOT NULL,
    hash BLOB NOT NULL,
    device BLOB NOT NULL,
    incarnation INTEGER NOT NULL,
    dseq INTEGER NOT NULL,
    link BLOB NOT NULL,
    signature BLOB NOT NULL,
    UNIQUE (agency, seq),
    UNIQUE (agency, id)
) STRICT;
CREATE INDEX fact_by_subject ON fact (agency, subject, subject_type, seq);

-- How a fact was sealed by its device that the server had to seal anew: lost with the end of the
-- log, and brought back by somebody else when its chain had gone on without it.
CREATE TABLE adopted (
    agency BLOB NOT NULL,
    id BLOB NOT NULL,
    device BLOB NOT NULL,
    incarnation INTEGER NOT NULL,
    dseq INTEGER NOT NULL,
    link BLOB NOT NULL,
    signature BLOB NOT NULL,
    UNIQUE (agency, id)
) STRICT;

-- What was refused for good, so that the same fact gets the same answer.
CREATE TABLE verdict (
    agency BLOB NOT NULL,
    id BLOB NOT NULL,
    hash BLOB NOT NULL,
    why INTEGER NOT NULL,
    about TEXT NOT NULL,
    decided_ms INTEGER NOT NULL,
    UNIQUE (agency, id, hash)
) STRICT;

-- A workstation has two devices with one key: what people log, and what they import.
CREATE TABLE workstation (
    agency BLOB NOT NULL,
    logging BLOB NOT NULL,
    importing BLOB NOT NULL,
    public_key BLOB NOT NULL,
    user TEXT NOT NULL,
    name TEXT NOT NULL,
    enrolled_ms INTEGER NOT NULL,
    seen_ms INTEGER NOT NULL,
    revoked_ms INTEGER, -- it wipes what it has when it comes by again
    UNIQUE (agency, logging),
    UNIQUE (agency, importing)
) STRICT;

-- How far a device has counted.
CREATE TABLE stream (
    agency BLOB NOT NULL,
    device BLOB NOT NULL,
    incarnation INTEGER NOT NULL,
    dseq INTEGER NOT NULL,
    UNIQUE (agency, device)
) STRICT;

-- The last fact of a device on a subject: what the next one has to link to.
CREATE TABLE chain (
    agency BLOB NOT NULL,
    device BLOB NOT NULL,
    subject_type INTEGER NOT NULL,
    subject BLOB NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (agency, subject, subject_type, device)
) STRICT;

-- Only digests of what opens doors.
CREATE TABLE enrolment (
    agency BLOB NOT NULL,
    code_hash BLOB NOT NULL,
    user TEXT NOT NULL,
    expires_ms INTEGER NOT NULL,
    used_ms INTEGER,
    UNIQUE (agency, code_hash)
) STRICT;
CREATE TABLE token (
    agency BLOB NOT NULL,
    hash BLOB NOT NULL,
    workstation BLOB NOT NULL,
    refreshing INTEGER NOT NULL, -- 1: good for a new pair, once
    expires_ms INTEGER NOT NULL,
    used_ms INTEGER,
    UNIQUE (agency, hash)
) STRICT;
CREATE INDEX token_by_workstation ON token (agency, workstation);

-------------------------------------------------------------- who may see what; follows from facts

CREATE TABLE member (
    agency BLOB NOT NULL,
    user TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    team TEXT NOT NULL,
    UNIQUE (agency, user)
) STRICT;

-- Every case, and who has it; empty while nobody has.
CREATE TABLE holder (
    agency BLOB NOT NULL,
    case_id BLOB NOT NULL,
    user TEXT NOT NULL,
    UNIQUE (agency, case_id)
) STRICT;
CREATE INDEX holder_by_user ON holder (agency, user);

CREATE TABLE party (
    agency BLOB NOT NULL,
    case_id BLOB NOT NULL,
    person BLOB NOT NULL,
    UNIQUE (agency, case_id, person)
) STRICT;
CREATE INDEX party_by_person ON party (agency, person);

-- From which fact on, and up to which, a user sees a subject.
CREATE TABLE sight (
    agency BLOB NOT NULL,
    user TEXT NOT NULL,
    subject_type INTEGER NOT NULL,
    subject BLOB NOT NULL,
    from_seq INTEGER NOT NULL,
    to_seq INTEGER -- null while it lasts
) STRICT;
CREATE INDEX sight_by_subject ON sight (agency, subject, subject_type, user);
CREATE INDEX sight_begun ON sight (agency, user, from_seq);
CREATE INDEX sight_ended ON sight (agency, user, to_seq) WHERE to_seq IS NOT NULL;

-- A request is decided once.
CREATE TABLE decided (
    agency BLOB NOT NULL,
    request BLOB NOT NULL,
    decision BLOB NOT NULL,
    UNIQUE (agency, request)
) STRICT;
