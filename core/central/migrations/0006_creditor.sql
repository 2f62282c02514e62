-- Whose cases they are: a creditor's users see their own, as supervisors see those of their team.
CREATE TABLE creditor (
    agency BLOB NOT NULL,
    case_id BLOB NOT NULL,
    creditor TEXT NOT NULL, -- its key, as the case was opened with last
    UNIQUE (agency, case_id)
) STRICT;
INSERT INTO creditor (agency, case_id, creditor)
    SELECT agency, subject, json_extract(CAST(body AS TEXT), '$.creditor.key') FROM fact
    WHERE kind = 'case.opened' AND json_valid(CAST(body AS TEXT))
        AND json_extract(CAST(body AS TEXT), '$.creditor.key') IS NOT NULL
    ORDER BY seq
    ON CONFLICT (agency, case_id) DO UPDATE SET creditor = excluded.creditor;
