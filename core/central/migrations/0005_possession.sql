-- A digest may be known to somebody who never had the bytes. What a fact names is handed out
-- through it only once whoever brought the fact had them: brought them too, or could have fetched
-- them before. Until now that was taken for granted.
ALTER TABLE naming ADD COLUMN proved INTEGER NOT NULL DEFAULT 0;
UPDATE naming SET proved = 1 WHERE EXISTS (SELECT 1 FROM attachment a WHERE
    a.agency = naming.agency AND a.sha256 = naming.sha256 AND a.workstation = x'');
