-- Editors are all who typed or submitted an entry, in every guise: whoever stands behind --as too. A draft has a digest.

DROP TRIGGER entry_signed_off_update;
DROP TRIGGER entry_moves_by_1;

-- The audit knows both of old: who, whose rules applied, and acting, the administrator who acted as them.
UPDATE entry SET editors = (
  SELECT json_group_array(login) FROM (
    SELECT login FROM (
      SELECT who AS login, 2 * seq AS at FROM audit
      WHERE what = entry.key AND quarter = entry.quarter AND version > 0 AND action IN ('commit', 'submit')
      UNION ALL
      SELECT acting, 2 * seq + 1 FROM audit
      WHERE what = entry.key AND quarter = entry.quarter AND version > 0 AND action IN ('commit', 'submit') AND acting <> ''
    )
    GROUP BY login ORDER BY min(at)
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

-- SHA-256 of the rest of the row, see draft_digest.go: what another program or a failing disk made of it shows. Those
-- that are here already get theirs when the file is brought to this schema.
ALTER TABLE draft ADD COLUMN digest TEXT NOT NULL DEFAULT '' CHECK (length(digest) IN (0, 64));

-- Which draft was written last: a clock may be set back.

ALTER TABLE draft ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
UPDATE draft SET turn = (SELECT count(*) FROM draft AS d WHERE d.saved_at <= draft.saved_at);

CREATE TABLE draft_turn (
  one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  turn INTEGER NOT NULL
) STRICT;
INSERT INTO draft_turn (one, turn)
SELECT 1, count(*) FROM draft;
-- Why a submitted entry reads differently from what was sent, after a change of what it is rated against.
ALTER TABLE entry ADD COLUMN reread TEXT NOT NULL DEFAULT '' CHECK (reread = '' OR state = 'submitted');
