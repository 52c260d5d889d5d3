-- The rest of a year: directors and viewers, people who leave and who stand in, quarters with dates, what is due when, what
-- is retired, and who stands for a target or a due date.

-- The list of roles is a check of the table, so the table is made anew, and with it those that refer to it.
ALTER TABLE officer RENAME TO officer_7;
CREATE TABLE officer (
  login      TEXT NOT NULL PRIMARY KEY CHECK (login <> '' AND login = trim(login)),
  name       TEXT NOT NULL,
  post       TEXT NOT NULL,
  role       TEXT NOT NULL CHECK (role IN ('officer', 'lead', 'director', 'administrator', 'viewer')),
  department TEXT NOT NULL,
  mail       TEXT NOT NULL,
  closed_on  TEXT NOT NULL CHECK (closed_on = '' OR closed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]') -- from its start nobody signs in as them
) STRICT;
INSERT INTO officer SELECT login, name, post, role, '', '', '' FROM officer_7;

ALTER TABLE officer_key RENAME TO officer_key_7;
DROP INDEX officer_key_login;
CREATE TABLE officer_key (
  fingerprint TEXT NOT NULL PRIMARY KEY CHECK (fingerprint GLOB 'SHA256:?*'),
  line        TEXT NOT NULL CHECK (line <> ''), -- type and key, as in authorized_keys
  login       TEXT NOT NULL REFERENCES officer,
  comment     TEXT NOT NULL,
  added_at    INTEGER NOT NULL,
  added_by    TEXT NOT NULL,
  revoked_at  INTEGER -- NULL: it lets its officer in
) STRICT;
INSERT INTO officer_key SELECT fingerprint, line, login, comment, added_at, added_by, revoked_at FROM officer_key_7;
DROP TABLE officer_key_7;
CREATE INDEX officer_key_login ON officer_key (login);

CREATE TRIGGER officer_key_stays BEFORE DELETE ON officer_key
BEGIN SELECT RAISE(ABORT, 'a key is withdrawn, never deleted'); END;

CREATE TRIGGER officer_key_is_one_officers BEFORE UPDATE ON officer_key
WHEN NEW.fingerprint <> OLD.fingerprint OR NEW.line <> OLD.line OR (OLD.revoked_at IS NULL AND NEW.login <> OLD.login)
BEGIN SELECT RAISE(ABORT, 'a key belongs to one officer'); END;

ALTER TABLE assignment RENAME TO assignment_7;
DROP INDEX assignment_login;
CREATE TABLE assignment (
  quarter   TEXT NOT NULL,
  key       TEXT NOT NULL,
  login     TEXT NOT NULL REFERENCES officer,
  role      TEXT NOT NULL CHECK (role IN ('responsible', 'contributor')),
  for_login TEXT NOT NULL, -- of a contributor: for whom, '' for the responsible officers
  position  INTEGER NOT NULL,
  PRIMARY KEY (quarter, key, login),
  FOREIGN KEY (quarter, key) REFERENCES item (quarter, key)
) STRICT, WITHOUT ROWID;
INSERT INTO assignment SELECT quarter, key, login, iif(role = 'contributor', role, 'responsible'), '', position FROM assignment_7;
DROP TABLE assignment_7;
CREATE INDEX assignment_login ON assignment (login);
DROP TABLE officer_7;

-- Who may act as a lead or a director for some days.
CREATE TABLE deputy (
  for_login TEXT NOT NULL REFERENCES officer,
  login     TEXT NOT NULL REFERENCES officer,
  from_on   TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  until_on  TEXT NOT NULL CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND until_on >= from_on), -- the last day
  named_by  TEXT NOT NULL,
  PRIMARY KEY (for_login, login),
  CHECK (login <> for_login)
) STRICT, WITHOUT ROWID;

ALTER TABLE objective ADD COLUMN department TEXT NOT NULL DEFAULT ''; -- '': that of the objective it belongs to

ALTER TABLE plan ADD COLUMN clearance_on TEXT NOT NULL DEFAULT '' CHECK (clearance_on = '' OR clearance_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
ALTER TABLE plan ADD COLUMN publication_on TEXT NOT NULL DEFAULT '' CHECK (publication_on = '' OR publication_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
ALTER TABLE plan ADD COLUMN meeting_on TEXT NOT NULL DEFAULT '' CHECK (meeting_on = '' OR meeting_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');

-- From this quarter on an item is no longer reported, and why. Its row in the plan of that quarter tells the report so.
ALTER TABLE item ADD COLUMN retired_from TEXT NOT NULL DEFAULT '' CHECK (retired_from = '' OR retired_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-Q[1-4]');
ALTER TABLE item ADD COLUMN retired_how TEXT NOT NULL DEFAULT '' CHECK (retired_how IN ('', 'retired', 'achieved', 'not_achieved') AND (retired_how = '') = (retired_from = ''));
ALTER TABLE item ADD COLUMN retired_why TEXT NOT NULL DEFAULT '';

ALTER TABLE measure ADD COLUMN due_in TEXT NOT NULL DEFAULT ''; -- the quarters it is due in, as Q2,Q4; '': every quarter
ALTER TABLE measure ADD COLUMN year_end TEXT NOT NULL DEFAULT '' CHECK (year_end = '' OR year_end GLOB '[01][0-9]-[0-3][0-9]'); -- '': its basis's

ALTER TABLE target ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE target ADD COLUMN standing TEXT NOT NULL DEFAULT '' CHECK (standing IN ('', 'statutory', 'local', 'national'));
ALTER TABLE target ADD COLUMN stated TEXT NOT NULL DEFAULT '' CHECK (stated IN ('', 'error', 'carried')); -- see ppb.Stated

-- Of a figure that is final: the provisional one in whose place it came, in words.
ALTER TABLE figure ADD COLUMN replaces TEXT NOT NULL DEFAULT '';

-- A milestone's due dates as stated; the last is that of the milestone itself. There are none until one is stated anew.
CREATE TABLE due_date (
  quarter     TEXT NOT NULL,
  key         TEXT NOT NULL,
  n           INTEGER NOT NULL CHECK (n > 0),
  due         TEXT NOT NULL CHECK (due = '' OR due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  approved_by TEXT NOT NULL,
  approved_on TEXT NOT NULL CHECK (approved_on = '' OR approved_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  reason      TEXT NOT NULL,
  stated      TEXT NOT NULL CHECK (stated IN ('', 'error')),
  PRIMARY KEY (quarter, key, n),
  FOREIGN KEY (quarter, key) REFERENCES milestone (quarter, key)
) STRICT, WITHOUT ROWID;
