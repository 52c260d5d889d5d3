-- What leads and directors ask about an item and what is answered, what members asked for, and who was reminded when. All of
-- it is added to and never changed.
CREATE TABLE question (
  quarter TEXT NOT NULL,
  key     TEXT NOT NULL,
  n       INTEGER NOT NULL CHECK (n > 0),
  at      INTEGER NOT NULL,
  login   TEXT NOT NULL REFERENCES officer,
  acting  TEXT NOT NULL, -- login of who acted as them, '' for nobody
  side    TEXT NOT NULL CHECK (side IN ('lead', 'officers')),
  kind    TEXT NOT NULL CHECK (kind IN ('ask', 'answer', 'close')),
  text    TEXT NOT NULL CHECK (text <> '' OR kind = 'close'),
  PRIMARY KEY (quarter, key, n),
  FOREIGN KEY (quarter, key) REFERENCES item (quarter, key)
) STRICT, WITHOUT ROWID;

-- Of no quarter: carried forward until it is closed.
CREATE TABLE board_action (
  meeting_on TEXT NOT NULL CHECK (meeting_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  n          INTEGER NOT NULL UNIQUE CHECK (n > 0),
  text       TEXT NOT NULL CHECK (text <> ''),
  owner      TEXT NOT NULL REFERENCES officer,
  due_on     TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  key        TEXT NOT NULL, -- of the item that it is about, '' for none
  at         INTEGER NOT NULL,
  login      TEXT NOT NULL REFERENCES officer,
  PRIMARY KEY (meeting_on, n)
) STRICT, WITHOUT ROWID;

-- What became of it: answers, and at most one close.
CREATE TABLE board_action_step (
  kind  TEXT NOT NULL CHECK (kind IN ('answer', 'close')),
  n     INTEGER NOT NULL REFERENCES board_action (n),
  m     INTEGER NOT NULL CHECK (m > 0),
  at    INTEGER NOT NULL,
  login TEXT NOT NULL REFERENCES officer,
  text  TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (kind, n, m),
  CHECK (kind <> 'close' OR m = 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE reminder (
  login    TEXT NOT NULL REFERENCES officer,
  n        INTEGER NOT NULL CHECK (n > 0), -- of this person
  quarter  TEXT NOT NULL REFERENCES plan,
  at       INTEGER NOT NULL,
  by_login TEXT NOT NULL REFERENCES officer,
  way      TEXT NOT NULL CHECK (way IN ('mbox', 'sendmail', 'hand')),
  taken    INTEGER NOT NULL CHECK (taken IN (0, 1)),
  answer   TEXT NOT NULL,
  PRIMARY KEY (login, n)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER question_not_changed BEFORE UPDATE ON question BEGIN SELECT RAISE(ABORT, 'what was asked and answered does not change'); END;
CREATE TRIGGER question_not_deleted BEFORE DELETE ON question BEGIN SELECT RAISE(ABORT, 'what was asked and answered stays'); END;
CREATE TRIGGER board_action_not_changed BEFORE UPDATE ON board_action BEGIN SELECT RAISE(ABORT, 'what members asked for does not change'); END;
CREATE TRIGGER board_action_not_deleted BEFORE DELETE ON board_action BEGIN SELECT RAISE(ABORT, 'what members asked for stays'); END;
CREATE TRIGGER board_action_step_not_changed BEFORE UPDATE ON board_action_step BEGIN SELECT RAISE(ABORT, 'what was said of an action does not change'); END;
CREATE TRIGGER board_action_step_not_deleted BEFORE DELETE ON board_action_step BEGIN SELECT RAISE(ABORT, 'what was said of an action stays'); END;
CREATE TRIGGER reminder_not_changed BEFORE UPDATE ON reminder BEGIN SELECT RAISE(ABORT, 'a reminder does not change'); END;
CREATE TRIGGER reminder_not_deleted BEFORE DELETE ON reminder BEGIN SELECT RAISE(ABORT, 'a reminder stays'); END;
