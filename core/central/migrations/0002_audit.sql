-- By its logging device.
ALTER TABLE enrolment ADD COLUMN used_by BLOB;

-- Who was told what, and what was done to workstations: never changed, never deleted by the server.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    agency BLOB NOT NULL,
    at_ms INTEGER NOT NULL,
    workstation BLOB, -- null where none is known
    user TEXT NOT NULL,
    what TEXT NOT NULL,
    subject_type INTEGER,
    subject BLOB
) STRICT;
CREATE INDEX audit_by_number ON audit (agency, number);
CREATE INDEX audit_by_subject ON audit (agency, subject) WHERE subject IS NOT NULL;
