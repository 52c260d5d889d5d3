-- An item's history of one quarter in one step: with the years a key has thousands of rows.

DROP INDEX audit_what;
CREATE INDEX audit_what ON audit (what, quarter);

-- The digests that the digest of a sealed table is made of, one for the rows that have the first column of the table's key in
-- common: see seal.go. They are there so that a change of one group need not read the others; the audit proves them.

CREATE TABLE sealed (
  name   TEXT NOT NULL, -- of the table
  part   TEXT NOT NULL, -- what its rows have in common: a quarter, an item's key, a login
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  PRIMARY KEY (name, part)
) STRICT, WITHOUT ROWID;
