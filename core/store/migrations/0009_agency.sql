-- What the agency published and imported is asked for at every opening: its subject must not be
-- looked for among all cases and persons.

CREATE INDEX subject_of_agency ON subject (type) WHERE type = 3;
