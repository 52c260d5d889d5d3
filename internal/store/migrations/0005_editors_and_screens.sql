-- All who changed an entry's content, the decision before the last, drafts kept apart by screen, and where the audit ends.

ALTER TABLE entry ADD COLUMN editors TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(editors)); -- logins
ALTER TABLE entry ADD COLUMN before_by TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN before_at INTEGER CHECK ((before_by = '') = (before_at IS NULL));
ALTER TABLE entry ADD COLUMN before_note TEXT NOT NULL DEFAULT '';

DROP TRIGGER entry_signed_off_update;
DROP TRIGGER entry_moves_by_1;

UPDATE entry SET editors = (
  SELECT json_group_array(who) FROM (
    SELECT who FROM audit
    WHERE what = entry.key AND quarter = entry.quarter AND version > 0 AND action = 'commit'
    GROUP BY who ORDER BY min(seq)
  )
);

CREATE TRIGGER entry_signed_off_update BEFORE UPDATE ON entry
WHEN EXISTS (SELECT 1 FROM sign_off WHERE quarter IN (OLD.quarter, NEW.quarter))
BEGIN SELECT RAISE(ABORT, 'an entry of a quarter that is signed off does not change'); END;

CREATE TRIGGER entry_moves_by_1 BEFORE UPDATE ON entry
WHEN NEW.quarter <> OLD.quarter OR NEW.key <> OLD.key
  OR NEW.version NOT IN (OLD.version, OLD.version + 1)
  OR (NEW.version = OLD.version AND (NEW.content <> OLD.content OR NEW.state <> OLD.state OR NEW.note <> OLD.note
      OR NEW.entered_by <> OLD.entered_by OR NEW.submitted_by <> OLD.submitted_by OR NEW.decided_by <> OLD.decided_by
      OR NEW.editors <> OLD.editors OR NEW.before_by <> OLD.before_by OR NEW.before_note <> OLD.before_note))
BEGIN SELECT RAISE(ABORT, 'the version of an entry moves by one with every change'); END;

-- One person may type on an item on two screens at once: each keeps its own row, and nothing is written over.
CREATE TABLE typing (
  owner         TEXT NOT NULL,
  quarter       TEXT NOT NULL,
  key           TEXT NOT NULL,
  writer        TEXT NOT NULL,    -- the screen
  rev           INTEGER NOT NULL, -- grows with what is typed there
  version       INTEGER NOT NULL, -- of the entry it started from
  base          TEXT NOT NULL,    -- that entry's content
  content       TEXT NOT NULL,
  cursor_field  TEXT NOT NULL,
  cursor_offset INTEGER NOT NULL,
  saved_at      INTEGER NOT NULL,
  PRIMARY KEY (owner, quarter, key, writer)
) STRICT;
INSERT INTO typing SELECT owner, quarter, key, '', 0, version, base, content, cursor_field, cursor_offset, saved_at FROM draft;
DROP TABLE draft;
ALTER TABLE typing RENAME TO draft;
CREATE INDEX draft_item ON draft (quarter, key);

-- The last row of the audit, written with it: a tail that is cut off shows.
CREATE TABLE audit_end (
  one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  seq   INTEGER NOT NULL,
  hash  TEXT NOT NULL CHECK (length(hash) = 64),
  since INTEGER NOT NULL -- rows after this one tell of editors and of decisions before the last
) STRICT;
INSERT INTO audit_end (one, seq, hash, since)
SELECT 1, coalesce(max(seq), 0), coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1),
  '0000000000000000000000000000000000000000000000000000000000000000'), coalesce(max(seq), 0) FROM audit;
