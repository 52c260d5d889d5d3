-- Files that are attached to texts, each once, under the hash of its bytes. Which goes with which entry, the entry says: see
-- files.go. What was attached once stays, because the audit, and what is signed off, may name it.

CREATE TABLE attached (
  sum   TEXT PRIMARY KEY CHECK (length(sum) = 64 AND sum NOT GLOB '*[^0-9a-f]*'), -- SHA-256
  bytes BLOB NOT NULL CHECK (length(bytes) > 0),
  login TEXT NOT NULL CHECK (login <> ''), -- who attached it first
  at    INTEGER NOT NULL
) STRICT;

CREATE TRIGGER attached_not_changed BEFORE UPDATE ON attached
BEGIN SELECT RAISE(ABORT, 'a file that was attached is not changed'); END;

CREATE TRIGGER attached_not_deleted BEFORE DELETE ON attached
BEGIN SELECT RAISE(ABORT, 'a file that was attached is not deleted'); END;
