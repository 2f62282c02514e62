-- What an offer forgives, by part, for the discounts granted. Read models, made anew.

ALTER TABLE offer ADD COLUMN forgiven_principal INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offer ADD COLUMN forgiven_ordinary INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offer ADD COLUMN forgiven_late INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offer ADD COLUMN forgiven_fees INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offer ADD COLUMN forgiven_vat INTEGER NOT NULL DEFAULT 0;
CREATE INDEX offer_by_accepted ON offer (accepted_on) WHERE accepted_on IS NOT NULL;
