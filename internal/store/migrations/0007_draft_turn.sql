-- Which draft was written last: a clock may be set back.

ALTER TABLE draft ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
UPDATE draft SET turn = (SELECT count(*) FROM draft AS d WHERE d.saved_at <= draft.saved_at);

CREATE TABLE draft_turn (
  one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  turn INTEGER NOT NULL
) STRICT;
INSERT INTO draft_turn (one, turn)
SELECT 1, count(*) FROM draft;
