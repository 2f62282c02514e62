-- What is owed in each currency, of cases that owe in more than one. Lists show the sums of
-- case_summary, those of the first account's currency, unless they are asked for another.
CREATE TABLE currency_total (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject(id),
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    overdue INTEGER NOT NULL,
    UNIQUE (subject, currency)
) STRICT;
CREATE INDEX currency_total_by_total ON currency_total (currency, total, subject);

-- A row for each currency in which a case owes.
CREATE VIEW case_in_currency AS
SELECT 1 AS first, * FROM case_summary
UNION ALL
SELECT 0, s.subject, s.uuid, s.folio, s.name, s.name_key, s.creditor, s.creditor_key, s.product,
    s.account, s.state, s.assigned_to, t.currency, t.total, t.overdue, s.oldest_due, s.stated_on,
    s.address, s.area, s.city, s.lat_e6, s.lon_e6, s.next_kind, s.next_due, s.next_minute,
    s.next_deadline, s.next_note, s.last_contact_ms, s.last_result, s.stopped
FROM currency_total t JOIN case_summary s ON s.subject = t.subject AND s.currency <> t.currency;

INSERT OR IGNORE INTO refold (subject)
    SELECT subject FROM account GROUP BY subject HAVING count(DISTINCT currency) > 1;
