-- What verifying needs of facts whose body is gone and of chains whose end is missing; where each
-- visit goes.

-- To salt and body: all that is left of them once they are erased. body_commitment is of fact.h.
ALTER TABLE fact ADD COLUMN commitment BLOB NOT NULL DEFAULT x'';
UPDATE fact SET commitment = body_commitment(salt, body);

-- How many facts there are on it, so that a missing one can be told whose it was.
ALTER TABLE subject ADD COLUMN facts INTEGER NOT NULL DEFAULT 0;
UPDATE subject SET facts = (SELECT count(*) FROM fact WHERE fact.subject = subject.id);

ALTER TABLE visit ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN area TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN city TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN lat_e6 INTEGER;
ALTER TABLE visit ADD COLUMN lon_e6 INTEGER;
UPDATE visit SET address = c.address, area = c.area, city = c.city, lat_e6 = c.lat_e6,
    lon_e6 = c.lon_e6 FROM case_summary c WHERE c.subject = visit.subject;

-- Next steps and places follow from rules that are newer than these rows.
INSERT OR IGNORE INTO refold (subject) SELECT subject FROM case_summary;
