-- Tokens of timestamps are attachments too.
DROP INDEX fact_with_documents;
CREATE INDEX fact_with_documents ON fact (kind)
    WHERE kind IN ('document.attached', 'commitment.signed', 'evidence.timestamped');
