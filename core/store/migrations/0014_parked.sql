-- Facts of kinds, or of versions of kinds, that the program which received them did not know: kept
-- whole, and counted once a newer program has read them.
ALTER TABLE fact ADD COLUMN parked INTEGER NOT NULL DEFAULT 0;
CREATE INDEX fact_parked ON fact (n) WHERE parked = 1;
