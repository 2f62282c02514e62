-- Whether somebody was erased is asked for every row of a creditor's file, and whether a document
-- is another's too when it goes: neither may look at all facts.

CREATE INDEX fact_of_erasure ON fact (subject) WHERE kind = 'subject.erased';
CREATE INDEX fact_with_documents ON fact (kind)
    WHERE kind IN ('document.attached', 'commitment.signed');
