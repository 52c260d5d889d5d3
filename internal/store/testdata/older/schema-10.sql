PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE plan (
  quarter   TEXT NOT NULL PRIMARY KEY CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-Q[1-4]'),
  council   TEXT NOT NULL,
  title     TEXT NOT NULL,
  due_on    TEXT NOT NULL CHECK (due_on = '' OR due_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  tolerance TEXT NOT NULL CHECK (tolerance GLOB '[0-9]*' AND tolerance NOT GLOB '*[^0-9.]*' AND tolerance NOT GLOB '*.*.*' AND tolerance GLOB '*[0-9]'),
  share     INTEGER NOT NULL CHECK (share BETWEEN 0 AND 2), -- rag.ProfileKind
  scheme    TEXT NOT NULL CHECK (scheme IN ('tolerance', 'floor', 'tolerance-travel', 'judgement')),
  checks_off TEXT NOT NULL -- names of entry checks that this plan does without, separated by commas
, clearance_on TEXT NOT NULL DEFAULT '' CHECK (clearance_on = '' OR clearance_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), publication_on TEXT NOT NULL DEFAULT '' CHECK (publication_on = '' OR publication_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), meeting_on TEXT NOT NULL DEFAULT '' CHECK (meeting_on = '' OR meeting_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), countersigned INTEGER NOT NULL DEFAULT 0 CHECK (countersigned IN (0, 1))) STRICT;
CREATE TABLE objective (
  quarter  TEXT NOT NULL REFERENCES plan,
  code     TEXT NOT NULL CHECK (code <> ''),
  parent   TEXT, -- NULL: at the top
  title    TEXT NOT NULL,
  position INTEGER NOT NULL, department TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (quarter, code),
  FOREIGN KEY (quarter, parent) REFERENCES objective (quarter, code) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE item (
  quarter   TEXT NOT NULL REFERENCES plan,
  key       TEXT NOT NULL CHECK (key <> ''),
  kind      TEXT NOT NULL CHECK (kind IN ('measure', 'milestone')),
  ref       TEXT NOT NULL CHECK (ref <> ''),
  objective TEXT NOT NULL,
  title     TEXT NOT NULL,
  position  INTEGER NOT NULL, retired_from TEXT NOT NULL DEFAULT '' CHECK (retired_from = '' OR retired_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-Q[1-4]'), retired_how TEXT NOT NULL DEFAULT '' CHECK (retired_how IN ('', 'retired', 'achieved', 'not_achieved') AND (retired_how = '') = (retired_from = '')), retired_why TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (quarter, key),
  UNIQUE (quarter, key, kind),
  FOREIGN KEY (quarter, objective) REFERENCES objective (quarter, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE measure (
  quarter        TEXT NOT NULL,
  key            TEXT NOT NULL,
  kind           TEXT NOT NULL DEFAULT 'measure' CHECK (kind = 'measure'),
  definition     TEXT NOT NULL,
  source         TEXT NOT NULL,
  polarity       TEXT NOT NULL CHECK (polarity IN ('none', 'higher', 'lower', 'range')),
  basis          TEXT NOT NULL CHECK (basis IN ('snapshot', 'quarter', 'cumulative_financial', 'cumulative_academic',
                   'cumulative_calendar', 'rolling_12m', 'forecast_year', 'annual', 'termly')),
  unit           TEXT NOT NULL CHECK (unit IN ('count', 'percent', 'rate_10000', 'money', 'number')),
  decimals       INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
  headline       TEXT NOT NULL,
  scheme         TEXT CHECK (scheme IN ('tolerance', 'floor', 'tolerance-travel', 'judgement')), -- NULL: the plan's
  tolerance_kind TEXT CHECK (tolerance_kind IN ('relative', 'absolute', 'limit')),               -- NULL: the plan's
  tolerance      TEXT CHECK (tolerance NOT GLOB '*[^0-9.-]*' AND tolerance NOT GLOB '?*-*' AND tolerance NOT GLOB '*.*.*'
                   AND tolerance GLOB '*[0-9]' AND (tolerance GLOB '[0-9]*' OR tolerance GLOB '-[0-9]*')),
  profile        TEXT NOT NULL, due_in TEXT NOT NULL DEFAULT '', year_end TEXT NOT NULL DEFAULT '' CHECK (year_end = '' OR year_end GLOB '[01][0-9]-[0-3][0-9]'),
  PRIMARY KEY (quarter, key),
  CHECK ((tolerance_kind IS NULL) = (tolerance IS NULL)),
  FOREIGN KEY (quarter, key, kind) REFERENCES item (quarter, key, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE part (
  quarter  TEXT NOT NULL,
  key      TEXT NOT NULL,
  code     TEXT NOT NULL CHECK (code <> ''),
  label    TEXT NOT NULL,
  unit     TEXT NOT NULL CHECK (unit IN ('count', 'percent', 'rate_10000', 'money', 'number')),
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
  rated    TEXT NOT NULL CHECK (rated IN ('inherit', 'own', 'no')),
  position INTEGER NOT NULL,
  PRIMARY KEY (quarter, key, code),
  FOREIGN KEY (quarter, key) REFERENCES measure (quarter, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE target (
  quarter     TEXT NOT NULL,
  key         TEXT NOT NULL,
  part        TEXT NOT NULL, -- '' for the whole measure
  period      TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-Q[1-4]'),
  n           INTEGER NOT NULL CHECK (n > 0),
  kind        TEXT NOT NULL CHECK (kind IN ('none', 'text', 'absolute', 'range', 'reduce_by', 'increase_by',
                'reduce_by_percent', 'increase_by_percent', 'better_than')),
  value       TEXT NOT NULL CHECK (value     NOT GLOB '*[^0-9.-]*' AND value     GLOB '*[0-9]' AND value     NOT GLOB '?*-*' AND value     NOT GLOB '*.*.*'),
  range_min   TEXT NOT NULL CHECK (range_min NOT GLOB '*[^0-9.-]*' AND range_min GLOB '*[0-9]' AND range_min NOT GLOB '?*-*' AND range_min NOT GLOB '*.*.*'),
  range_max   TEXT NOT NULL CHECK (range_max NOT GLOB '*[^0-9.-]*' AND range_max GLOB '*[0-9]' AND range_max NOT GLOB '?*-*' AND range_max NOT GLOB '*.*.*'),
  base        TEXT NOT NULL CHECK (base      NOT GLOB '*[^0-9.-]*' AND base      GLOB '*[0-9]' AND base      NOT GLOB '?*-*' AND base      NOT GLOB '*.*.*'),
  point       TEXT          CHECK (point     NOT GLOB '*[^0-9.-]*' AND point     GLOB '*[0-9]' AND point     NOT GLOB '?*-*' AND point     NOT GLOB '*.*.*'),
  wording     TEXT NOT NULL,
  raw         TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  approved_on TEXT NOT NULL CHECK (approved_on = '' OR approved_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), reason TEXT NOT NULL DEFAULT '', standing TEXT NOT NULL DEFAULT '' CHECK (standing IN ('', 'statutory', 'local', 'national')), stated TEXT NOT NULL DEFAULT '' CHECK (stated IN ('', 'error', 'carried')),
  PRIMARY KEY (quarter, key, part, period, n),
  FOREIGN KEY (quarter, key) REFERENCES measure (quarter, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE milestone (
  quarter TEXT NOT NULL,
  key     TEXT NOT NULL,
  kind    TEXT NOT NULL DEFAULT 'milestone' CHECK (kind = 'milestone'),
  due     TEXT NOT NULL CHECK (due = '' OR due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  PRIMARY KEY (quarter, key),
  FOREIGN KEY (quarter, key, kind) REFERENCES item (quarter, key, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE figure (
  key         TEXT NOT NULL CHECK (key <> ''),
  part        TEXT NOT NULL, -- '' for the whole measure
  period      TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-Q[1-4]'),
  source      TEXT NOT NULL,
  raw         TEXT NOT NULL,
  value       TEXT CHECK (value NOT GLOB '*[^0-9.-]*' AND value GLOB '*[0-9]' AND value NOT GLOB '?*-*' AND value NOT GLOB '*.*.*'),
  num         TEXT CHECK (num   NOT GLOB '*[^0-9.-]*' AND num   GLOB '*[0-9]' AND num   NOT GLOB '?*-*' AND num   NOT GLOB '*.*.*'),
  den         TEXT CHECK (den   NOT GLOB '*[^0-9.-]*' AND den   GLOB '*[0-9]' AND den   NOT GLOB '?*-*' AND den   NOT GLOB '*.*.*'),
  unit        TEXT NOT NULL,
  as_of       TEXT NOT NULL CHECK (as_of = '' OR as_of GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  flags       INTEGER NOT NULL CHECK (flags BETWEEN 0 AND 31), -- bits of p e f r b
  none_reason TEXT NOT NULL CHECK (none_reason IN ('', 'not_available', 'not_applicable', 'not_due', 'pending',
                'refer_comment', 'as_above', 'covered_by')),
  promised    TEXT NOT NULL CHECK (promised = '' OR promised GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  note        TEXT NOT NULL,
  stated_at   INTEGER NOT NULL, -- when it was last stated here: of several sources the latest stands last
  position    INTEGER NOT NULL, replaces TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (key, part, period, source),
  CHECK ((num IS NULL) = (den IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE entry (
  quarter      TEXT NOT NULL,
  key          TEXT NOT NULL,
  version      INTEGER NOT NULL CHECK (version > 0),
  state        TEXT NOT NULL CHECK (state IN ('not_started', 'in_progress', 'submitted', 'returned', 'accepted')),
  content      TEXT NOT NULL CHECK (json_valid(content)), -- the boxes: a JSON object of texts with sorted names
  imported     TEXT CHECK (json_valid(imported)),         -- the boxes as last imported
  entered_by   TEXT NOT NULL,
  entered_at   INTEGER,
  submitted_by TEXT NOT NULL,
  submitted_at INTEGER,
  decided_by   TEXT NOT NULL,
  decided_at   INTEGER,
  note         TEXT NOT NULL,
  opened_by    TEXT NOT NULL,
  opened_at    INTEGER, editors TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(editors)), before_by TEXT NOT NULL DEFAULT '', before_at INTEGER CHECK ((before_by = '') = (before_at IS NULL)), before_note TEXT NOT NULL DEFAULT '', reread TEXT NOT NULL DEFAULT '' CHECK (reread = '' OR state = 'submitted'),
  PRIMARY KEY (quarter, key),
  CHECK ((entered_by = '') = (entered_at IS NULL)),
  CHECK ((submitted_by = '') = (submitted_at IS NULL)),
  CHECK ((decided_by = '') = (decided_at IS NULL)),
  CHECK ((opened_by = '') = (opened_at IS NULL)),
  CHECK (state <> 'submitted' OR submitted_by <> ''),
  CHECK (state <> 'accepted' OR decided_by <> ''),
  FOREIGN KEY (quarter, key) REFERENCES item (quarter, key)
) STRICT;
CREATE TABLE place (
  owner   TEXT NOT NULL,
  quarter TEXT NOT NULL,
  key     TEXT NOT NULL, -- '' for home
  PRIMARY KEY (owner, quarter)
) STRICT;
CREATE TABLE preference (
  owner TEXT NOT NULL,
  name  TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (owner, name)
) STRICT;
CREATE TABLE audit (
  seq     INTEGER NOT NULL PRIMARY KEY,
  at      INTEGER NOT NULL,
  who     TEXT NOT NULL CHECK (who <> ''), -- whose rules applied
  acting  TEXT NOT NULL,                   -- the administrator who acted as them, or ''
  session TEXT NOT NULL,
  action  TEXT NOT NULL CHECK (action <> ''),
  quarter TEXT NOT NULL,                   -- '' for changes of the plan and the people
  what    TEXT NOT NULL,                   -- the item's key, or what else was changed
  version INTEGER NOT NULL,                -- of the entry after the change, 0 where no version moved
  was     TEXT NOT NULL,                   -- JSON of what changed, '' where nothing was
  became  TEXT NOT NULL,
  reason  TEXT NOT NULL,
  prev    TEXT NOT NULL,
  hash    TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE TABLE presence (
  one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  moved INTEGER NOT NULL
) STRICT;
CREATE TABLE "draft" (
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
  saved_at      INTEGER NOT NULL, digest TEXT NOT NULL DEFAULT '' CHECK (length(digest) IN (0, 64)), turn INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (owner, quarter, key, writer)
) STRICT;
CREATE TABLE audit_end (
  one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  seq   INTEGER NOT NULL,
  hash  TEXT NOT NULL CHECK (length(hash) = 64),
  since INTEGER NOT NULL -- rows after this one tell of editors and of decisions before the last
) STRICT;
CREATE TABLE draft_turn (
  one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  turn INTEGER NOT NULL
) STRICT;
CREATE TABLE sealed (
  name   TEXT NOT NULL, -- of the table
  part   TEXT NOT NULL, -- what its rows have in common: a quarter, an item's key, a login
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  PRIMARY KEY (name, part)
) STRICT, WITHOUT ROWID;
CREATE TABLE officer (
  login      TEXT NOT NULL PRIMARY KEY CHECK (login <> '' AND login = trim(login)),
  name       TEXT NOT NULL,
  post       TEXT NOT NULL,
  role       TEXT NOT NULL CHECK (role IN ('officer', 'lead', 'director', 'administrator', 'viewer')),
  department TEXT NOT NULL,
  mail       TEXT NOT NULL,
  closed_on  TEXT NOT NULL CHECK (closed_on = '' OR closed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]') -- from its start nobody signs in as them
) STRICT;
CREATE TABLE officer_key (
  fingerprint TEXT NOT NULL PRIMARY KEY CHECK (fingerprint GLOB 'SHA256:?*'),
  line        TEXT NOT NULL CHECK (line <> ''), -- type and key, as in authorized_keys
  login       TEXT NOT NULL REFERENCES officer,
  comment     TEXT NOT NULL,
  added_at    INTEGER NOT NULL,
  added_by    TEXT NOT NULL,
  revoked_at  INTEGER -- NULL: it lets its officer in
) STRICT;
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
CREATE TABLE deputy (
  for_login TEXT NOT NULL REFERENCES officer,
  login     TEXT NOT NULL REFERENCES officer,
  from_on   TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  until_on  TEXT NOT NULL CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND until_on >= from_on), -- the last day
  named_by  TEXT NOT NULL,
  PRIMARY KEY (for_login, login),
  CHECK (login <> for_login)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE frozen (
  quarter  TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  position INTEGER NOT NULL CHECK (position >= 0), -- 0: the plan and the people; from 1: the items in the report's order
  key      TEXT NOT NULL,                          -- of the item, '' for position 0
  body     TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (quarter, revision, position)
) STRICT;
CREATE TABLE sign_off (
  quarter     TEXT NOT NULL REFERENCES plan,
  revision    INTEGER NOT NULL CHECK (revision > 0),
  at          INTEGER NOT NULL,
  login       TEXT NOT NULL CHECK (login <> ''),
  name        TEXT NOT NULL,
  open        TEXT NOT NULL CHECK (json_valid(open)),        -- keys of the items that were not accepted
  gaps        TEXT NOT NULL,                                 -- why, of those without a reason of their own
  reasons     TEXT NOT NULL CHECK (json_valid(reasons)),     -- of the others
  prepared    TEXT NOT NULL CHECK (json_valid(prepared)),    -- the first of two signatures, or null
  corrections TEXT NOT NULL CHECK (json_valid(corrections)), -- what this revision puts right
  digest      TEXT NOT NULL CHECK (length(digest) = 64),
  anchor      TEXT NOT NULL CHECK (length(anchor) = 64), -- hash of the sign-off's own row of the audit
  PRIMARY KEY (quarter, revision),
  CHECK ((open = '[]') = (gaps = '' AND reasons = '[]'))
) STRICT;
CREATE TABLE correction (
  quarter  TEXT NOT NULL,
  n        INTEGER NOT NULL CHECK (n > 0), -- of the quarter
  key      TEXT NOT NULL CHECK (key <> ''),
  revision INTEGER NOT NULL CHECK (revision > 1), -- that it is signed in
  at       INTEGER NOT NULL,
  login    TEXT NOT NULL CHECK (login <> ''),
  name     TEXT NOT NULL,
  reason   TEXT NOT NULL CHECK (reason <> ''),
  ended    TEXT NOT NULL CHECK (ended IN ('', 'signed', 'dropped')),
  PRIMARY KEY (quarter, n)
) STRICT, WITHOUT ROWID;
INSERT INTO plan VALUES ('2023-24-Q2', 'Anytown', 'Children', '2023-10-16', '10', 0, 'tolerance', '', '', '', '', 0);
INSERT INTO plan VALUES ('2023-24-Q3', 'Anytown', 'Children', '2023-10-16', '10', 0, 'tolerance', '', '', '', '', 0);
INSERT INTO objective VALUES ('2023-24-Q2', 'A', 'B', 'First', 1, '');
INSERT INTO objective VALUES ('2023-24-Q2', 'B', NULL, 'Second in the alphabet, first here', 0, '');
INSERT INTO objective VALUES ('2023-24-Q3', 'A', 'B', 'First', 1, '');
INSERT INTO objective VALUES ('2023-24-Q3', 'B', NULL, 'Second in the alphabet, first here', 0, '');
INSERT INTO item VALUES ('2023-24-Q2', 'M1', 'measure', 'M1', 'B', 'Measure M1', 0, '', '', '');
INSERT INTO item VALUES ('2023-24-Q2', 'M2', 'measure', 'M2', 'A', 'Measure M2', 1, '', '', '');
INSERT INTO item VALUES ('2023-24-Q2', 'M3', 'measure', 'M3', 'B', 'Measure M3', 2, '', '', '');
INSERT INTO item VALUES ('2023-24-Q2', 'MS1', 'milestone', 'MS1', 'B', 'Open the hub', 0, '', '', '');
INSERT INTO item VALUES ('2023-24-Q3', 'M1', 'measure', 'M1', 'B', 'Measure M1', 0, '', '', '');
INSERT INTO item VALUES ('2023-24-Q3', 'M2', 'measure', 'M2', 'A', 'Measure M2', 1, '', '', '');
INSERT INTO item VALUES ('2023-24-Q3', 'M3', 'measure', 'M3', 'B', 'Measure M3', 2, '', '', '');
INSERT INTO item VALUES ('2023-24-Q3', 'MS1', 'milestone', 'MS1', 'B', 'Open the hub', 0, '', '', '');
INSERT INTO measure VALUES ('2023-24-Q2', 'M1', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '');
INSERT INTO measure VALUES ('2023-24-Q2', 'M2', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '');
INSERT INTO measure VALUES ('2023-24-Q2', 'M3', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '');
INSERT INTO measure VALUES ('2023-24-Q3', 'M1', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '');
INSERT INTO measure VALUES ('2023-24-Q3', 'M2', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '');
INSERT INTO measure VALUES ('2023-24-Q3', 'M3', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '');
INSERT INTO target VALUES ('2023-24-Q2', 'M1', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q2', 'M2', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q2', 'M3', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q3', 'M1', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q3', 'M2', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q3', 'M3', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO milestone VALUES ('2023-24-Q2', 'MS1', 'milestone', '2024-03-31');
INSERT INTO milestone VALUES ('2023-24-Q3', 'MS1', 'milestone', '2024-03-31');
INSERT INTO figure VALUES ('M1', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795935563580, 0, '');
INSERT INTO figure VALUES ('M1', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795935563580, 1, '');
INSERT INTO figure VALUES ('M2', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795935563580, 2, '');
INSERT INTO figure VALUES ('M2', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795935563580, 3, '');
INSERT INTO figure VALUES ('M3', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795935563580, 4, '');
INSERT INTO figure VALUES ('M3', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795935563580, 5, '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M3', 2, 'submitted', '{"value":"30"}', '{"value":"30"}', 'root', 1795935563580, 'bob', 1795935563608, '', NULL, '', '', NULL, '["bob","root"]', '', NULL, '', '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M1', 5, 'accepted', '{"commentary":"More came than planned.","value":"62"}', NULL, 'ann', 1795935563591, 'ann', 1795935563602, 'lea', 1795935563603, '', '', NULL, '["ann","root"]', 'lea', 1795935563598, 'By when?', '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M2', 2, 'submitted', '{"commentary":"All in hand.","value":"30"}', NULL, 'lea', 1795935563605, 'ann', 1795935563607, '', NULL, '', '', NULL, '["lea","root","ann"]', '', NULL, '', '');
INSERT INTO entry VALUES ('2023-24-Q3', 'M1', 1, 'in_progress', '{"value":"30"}', NULL, 'ann', 1795935563625, '', NULL, '', NULL, '', '', NULL, '["ann","root"]', '', NULL, '', '');
INSERT INTO place VALUES ('root', '2023-24-Q3', 'M3');
INSERT INTO audit VALUES (1, 1795935563549, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"assignment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","objective":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","officer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"8","target":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}', 'schema 8 seals other columns', '0000000000000000000000000000000000000000000000000000000000000000', '3ec67fc113fc472d4ad97bceaeb46cbae228693b75ffc16e6b38122df3a9d997');
INSERT INTO audit VALUES (2, 1795935563567, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"10"}', 'schema 10 seals other columns', '3ec67fc113fc472d4ad97bceaeb46cbae228693b75ffc16e6b38122df3a9d997', '87fc2a66f467f9be0aad0e9ae5b5b7e6021169749cc8eec83aeafa0065c6ddf7');
INSERT INTO audit VALUES (3, 1795935563578, 'root', '', 'local:root@council', 'init', '', 'officer root', 0, '', '{"name":"Ada Admin","post":"","role":"administrator"}', '', '87fc2a66f467f9be0aad0e9ae5b5b7e6021169749cc8eec83aeafa0065c6ddf7', '6372f973da632e41ad38eadba0cd4c2e5fb5ac877d27632b78d54c216c894b25');
INSERT INTO audit VALUES (4, 1795935563578, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer":"1824bc96301781710f59ba1c2adb5f8b265b046034e1eba1d40e2a2cf93352f0","schema":"10"}', '', '6372f973da632e41ad38eadba0cd4c2e5fb5ac877d27632b78d54c216c894b25', 'ec9ff5c07cc8ac16519c66d762d0ddda0b77dbe08eca1509c8ad90d742c05060');
INSERT INTO audit VALUES (5, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'officer lea', 0, '', '{"name":"Lea Dunn","post":"Performance","role":"lead"}', '', 'ec9ff5c07cc8ac16519c66d762d0ddda0b77dbe08eca1509c8ad90d742c05060', 'a3abd145fb6b519542e535655042649e9bff3ec6d873731db1a0afb613434c1b');
INSERT INTO audit VALUES (6, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'officer ann', 0, '', '{"name":"Ann Bell","post":"Service","role":"officer"}', '', 'a3abd145fb6b519542e535655042649e9bff3ec6d873731db1a0afb613434c1b', '4f2d2565c8ca3cb86330e5a18c68f60dca2bfbe6638450cd0bdda00e67d59498');
INSERT INTO audit VALUES (7, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'officer bob', 0, '', '{"name":"Bob Cole","post":"Service","role":"officer"}', '', '4f2d2565c8ca3cb86330e5a18c68f60dca2bfbe6638450cd0bdda00e67d59498', '2b95c1407aaaddc9da4361e2afc1dbdd99eea32128d276763427db1f3ce7d991');
INSERT INTO audit VALUES (8, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q2', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '2b95c1407aaaddc9da4361e2afc1dbdd99eea32128d276763427db1f3ce7d991', 'c9cccf996e3820d179294759421ce65f9fab8a0f9ac92593f6e9879c733a5987');
INSERT INTO audit VALUES (9, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', 'c9cccf996e3820d179294759421ce65f9fab8a0f9ac92593f6e9879c733a5987', '0a1fddafd993d1dfe45ca7a0d9500a2ea1b91b061c0697e7c4a2d702be3f4c8a');
INSERT INTO audit VALUES (10, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', '0a1fddafd993d1dfe45ca7a0d9500a2ea1b91b061c0697e7c4a2d702be3f4c8a', '7ebcbc1278b3d9f342a115799cff6a9b4508451e34b1d14e287169b007a38c6d');
INSERT INTO audit VALUES (11, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '7ebcbc1278b3d9f342a115799cff6a9b4508451e34b1d14e287169b007a38c6d', '8f76d8136b1ea8085b7f7f19acd2f53aadccce2ace5befa2bd3f6587455fe60e');
INSERT INTO audit VALUES (12, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '8f76d8136b1ea8085b7f7f19acd2f53aadccce2ace5befa2bd3f6587455fe60e', 'f0d9f64d1ac45a19e0f5ee58ad7cfc0a38d6b5140af07b1faf93889709b4ef44');
INSERT INTO audit VALUES (13, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'f0d9f64d1ac45a19e0f5ee58ad7cfc0a38d6b5140af07b1faf93889709b4ef44', '3b8defcc6bd91ed207e5bfbbcb9438bd57a21c25ff781bc5c26af9c7b233e07f');
INSERT INTO audit VALUES (14, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', '3b8defcc6bd91ed207e5bfbbcb9438bd57a21c25ff781bc5c26af9c7b233e07f', 'da0dbecfe3df7935541ef8c29dd915e431251a98c15e69664abd2b8106b09fb7');
INSERT INTO audit VALUES (15, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'da0dbecfe3df7935541ef8c29dd915e431251a98c15e69664abd2b8106b09fb7', 'dbf50813f7337e444d87ef4356d2d220ee970503a9e7a77462cd934f9310c265');
INSERT INTO audit VALUES (16, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', 'dbf50813f7337e444d87ef4356d2d220ee970503a9e7a77462cd934f9310c265', '85bf827a5eb820f26a96027d3cf46b1569cf6708a5af50293cb7f7dd898ef872');
INSERT INTO audit VALUES (17, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', '85bf827a5eb820f26a96027d3cf46b1569cf6708a5af50293cb7f7dd898ef872', 'da2b0742b65af3ffedfd3b132c697bc499e2c22fa2b7a78495a07242324afb92');
INSERT INTO audit VALUES (18, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', 'da2b0742b65af3ffedfd3b132c697bc499e2c22fa2b7a78495a07242324afb92', '62d74d7c0a30b21f327893a84f3e8b6ec1402b2089a8abdbc29d16a9b9002c8d');
INSERT INTO audit VALUES (19, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', '62d74d7c0a30b21f327893a84f3e8b6ec1402b2089a8abdbc29d16a9b9002c8d', 'd636aca5c32f6780cd972d4cfc0d7222e2116c66a7460d7ea3b49a71e623bef5');
INSERT INTO audit VALUES (20, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', 'd636aca5c32f6780cd972d4cfc0d7222e2116c66a7460d7ea3b49a71e623bef5', '2cea5883c0c383bb5c51b7db271f6ac1efaea4999988ba224a022e142db27d46');
INSERT INTO audit VALUES (21, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', '2cea5883c0c383bb5c51b7db271f6ac1efaea4999988ba224a022e142db27d46', '8dd6c6a66d0bccff3ae721f32b9aa403889bf5357c16af09daf25e201ef1ee56');
INSERT INTO audit VALUES (22, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '8dd6c6a66d0bccff3ae721f32b9aa403889bf5357c16af09daf25e201ef1ee56', 'c985418742f5b7f673c325123d8407562fb7842625de69900e37541237da4468');
INSERT INTO audit VALUES (23, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', 'c985418742f5b7f673c325123d8407562fb7842625de69900e37541237da4468', 'f16bb127863d8a69e2ab79b0a8189c36e242225a948d533ed84a2fd52ea42c02');
INSERT INTO audit VALUES (24, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', 'f16bb127863d8a69e2ab79b0a8189c36e242225a948d533ed84a2fd52ea42c02', '3170518fe536570798217c515203009f927d3ee9859dd11a1f95d7a01a2c2f04');
INSERT INTO audit VALUES (25, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', '3170518fe536570798217c515203009f927d3ee9859dd11a1f95d7a01a2c2f04', 'e13985e796239d57ae437481dbc2461bfe9089801546da06b38b83a7128ca821');
INSERT INTO audit VALUES (26, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', 'e13985e796239d57ae437481dbc2461bfe9089801546da06b38b83a7128ca821', 'b2f1e2dc20f6d75af806c02ddaa3cd5e85f5da873d535863bb39c29e618d7eda');
INSERT INTO audit VALUES (27, 1795935563580, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', 'b2f1e2dc20f6d75af806c02ddaa3cd5e85f5da873d535863bb39c29e618d7eda', 'd8988fb9e6bf91642cf9e8e66e344c4833666c8798fadbd6f4dee4d551ec21f4');
INSERT INTO audit VALUES (28, 1795935563580, 'root', '', 'local:root@council', 'import', '2023-24-Q2', 'M3', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', 'd8988fb9e6bf91642cf9e8e66e344c4833666c8798fadbd6f4dee4d551ec21f4', '277570d69bc23c5c0c6002664eebe2e3600db1d7a9cd738c23b390dc0658fa0b');
INSERT INTO audit VALUES (29, 1795935563580, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"525a3ffc9abdfce9b6f24ac56324f13a1bee593383f0c805d9d46d6872b88850","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"dcc9e766d7a1aed5776fc33ecf043950de49f0b064ea6dbe7473b6c907af5e88","item":"1f5cce1095d53e0b21589344307dfa03f41f9a53f0c35418c37f9ea5b981a527","measure":"bbf295363b09ffbee934b91c0d9db411413e6d505adbc69ca9c649c092a9e1d3","milestone":"7d61f3ee2ce8204096aa3bc2bca5bb7969f244fd42964fe187853752364da2b5","objective":"90f3cb556921e17bed90fcc5e720a1af8c8bcbee96940008088fd495a1b4568f","officer":"bb70bea9d9fe5c2e86b8a5f22dcf41f87f809cab9032dd1f787bd92cc75b79fd","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"31ad0bddbdc7d52ee034b652c4b9c513f0b44eb1ed58a2bae32c7f9144d38f6f","schema":"10","target":"9f3eda27d71be1ba9e92def213856bd2178b0c886cd1c9f187c3fe7002c29c5a"}', '', '277570d69bc23c5c0c6002664eebe2e3600db1d7a9cd738c23b390dc0658fa0b', '6d6e06eccf6fa7ecee0efe8bdff387d2a6b9b183070218d423df79c11e5fbacd');
INSERT INTO audit VALUES (30, 1795935563591, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M1', 1, '{"state":"not_started"}', '{"commentary":"More came than planned.","state":"in_progress","value":"62"}', '', '6d6e06eccf6fa7ecee0efe8bdff387d2a6b9b183070218d423df79c11e5fbacd', 'b4d94c88b808756e8e05f51fb31baf0e06782361d3b82474d40f6c293e9dd4f3');
INSERT INTO audit VALUES (31, 1795935563594, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', 'b4d94c88b808756e8e05f51fb31baf0e06782361d3b82474d40f6c293e9dd4f3', '6bff4e766141a08f424db77c20264b12c9feba5acc795dd23fca0af4472693b4');
INSERT INTO audit VALUES (32, 1795935563598, 'lea', '', 'lea@here', 'return', '2023-24-Q2', 'M1', 3, '{"state":"submitted"}', '{"state":"returned"}', 'By when?', '6bff4e766141a08f424db77c20264b12c9feba5acc795dd23fca0af4472693b4', 'e30aaac828b6b09d2c2ad2662ea4d4fcbe15d3100813d700558e726383978aa7');
INSERT INTO audit VALUES (33, 1795935563602, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 4, '{"state":"returned"}', '{"state":"submitted"}', '', 'e30aaac828b6b09d2c2ad2662ea4d4fcbe15d3100813d700558e726383978aa7', '923beaf3e9de15223f4d3f79e8e72a138c42a2f37727e62c62f630d7e2a8ac18');
INSERT INTO audit VALUES (34, 1795935563603, 'lea', '', 'lea@here', 'accept', '2023-24-Q2', 'M1', 5, '{"state":"submitted"}', '{"state":"accepted"}', '', '923beaf3e9de15223f4d3f79e8e72a138c42a2f37727e62c62f630d7e2a8ac18', 'd7be4a392f5911ae8ded6958ff66a0c140074d437538df85a210595b1a998bcc');
INSERT INTO audit VALUES (35, 1795935563605, 'lea', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M2', 1, '{"state":"not_started"}', '{"commentary":"All in hand.","state":"in_progress","value":"30"}', '', 'd7be4a392f5911ae8ded6958ff66a0c140074d437538df85a210595b1a998bcc', 'c0f8eeb2a7683e44e525ecb2161d12c37ad9e4ea0d3b06c164a84bc9394a6fd8');
INSERT INTO audit VALUES (36, 1795935563607, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M2', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', 'c0f8eeb2a7683e44e525ecb2161d12c37ad9e4ea0d3b06c164a84bc9394a6fd8', '5cd46ef2788dfdfe6690a72e10552c3790d285c6578940bbfa3df7062428aaf2');
INSERT INTO audit VALUES (37, 1795935563608, 'bob', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M3', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '5cd46ef2788dfdfe6690a72e10552c3790d285c6578940bbfa3df7062428aaf2', '4988f9ad57c957941c21328200a618f016aa3ccdaf4cc9f1532b7d1623b34844');
INSERT INTO audit VALUES (38, 1795935563610, 'root', '', 'local:root@council', 'add_key', '', 'officer ann', 0, '', '{"comment":"ann","fingerprint":"SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg","type":"ssh-ed25519"}', '', '4988f9ad57c957941c21328200a618f016aa3ccdaf4cc9f1532b7d1623b34844', 'c8a11b09bc83d12dedd6f456f9f407afed9c567536754f07d470bce4573b8bb5');
INSERT INTO audit VALUES (39, 1795935563610, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer_key":"d994ea21a8baf5c5e0a08c54db877d84c5f05fd3b26c83f668879af075e34612","schema":"10"}', '', 'c8a11b09bc83d12dedd6f456f9f407afed9c567536754f07d470bce4573b8bb5', 'f6a42c041a2ac35a79bd9d3eebf292e10c246a023a24766a504e48de5019a8c7');
INSERT INTO audit VALUES (40, 1795935563614, 'lea', '', 'lea@here', 'remind', '2023-24-Q2', 'officer bob', 0, '', '{"taken":false,"way":"sendmail"}', 'exit status 75: queue full', 'f6a42c041a2ac35a79bd9d3eebf292e10c246a023a24766a504e48de5019a8c7', 'e8834368c7be6fcc1b229e1bc0332822674c214b18aabdef8920e1a3f9c9b1cd');
INSERT INTO audit VALUES (41, 1795935563614, 'lea', '', 'lea@here', 'seal', '', 'tables', 0, '', '{"reminder":"206a248df383737af1aa505fabe0811c9dec51fbb600ac1abcf0529714bf9673","schema":"10"}', '', 'e8834368c7be6fcc1b229e1bc0332822674c214b18aabdef8920e1a3f9c9b1cd', 'c2f5b18859d6f0a069293f7b4037c340b7ce97dcc2ce5ed0559a2c31554ad2c0');
INSERT INTO audit VALUES (42, 1795935563615, 'lea', '', 'lea@here', 'sign_off', '2023-24-Q2', 'sign-off', 0, '', '{"digest":"ab188633fa288ce2a98af6a89e21d00b7d4dd80c8dcb14771d02d8e830fbf5d9","name":"Lea Dunn","open":["M3","MS1","M2"]}', 'The strategy is late.', 'c2f5b18859d6f0a069293f7b4037c340b7ce97dcc2ce5ed0559a2c31554ad2c0', '81e1f83224e3d9a92de0e6bc1aafd0891680f27f6116f52813df9da52c730338');
INSERT INTO audit VALUES (43, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q3', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '81e1f83224e3d9a92de0e6bc1aafd0891680f27f6116f52813df9da52c730338', '6d8319d9e78d6071f73581ff7d50e88c6933e99cc47241588da030ca11afc49b');
INSERT INTO audit VALUES (44, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', '6d8319d9e78d6071f73581ff7d50e88c6933e99cc47241588da030ca11afc49b', 'b43e6cf060cc413b62194a62c4757914b830e120cef3a4ff1068ae97ace4d9e8');
INSERT INTO audit VALUES (45, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', 'b43e6cf060cc413b62194a62c4757914b830e120cef3a4ff1068ae97ace4d9e8', '71b97bc68d173dce2ad82a0355a646d0dab3443f587ad93ef6af1fec379e7244');
INSERT INTO audit VALUES (46, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '71b97bc68d173dce2ad82a0355a646d0dab3443f587ad93ef6af1fec379e7244', '646f0a25dde8c16846c9c0d11cdb61cf2e46c8e97cbbd5765a48e9f53794598a');
INSERT INTO audit VALUES (47, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '646f0a25dde8c16846c9c0d11cdb61cf2e46c8e97cbbd5765a48e9f53794598a', 'b14f63017a7df5889852c887787774f6466d2fe61104543bee518cd02423b873');
INSERT INTO audit VALUES (48, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'b14f63017a7df5889852c887787774f6466d2fe61104543bee518cd02423b873', '7e535e39429b17a227633bb73f47d7f8a63a09f7ba8110cfafc56dd247ddc94a');
INSERT INTO audit VALUES (49, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', '7e535e39429b17a227633bb73f47d7f8a63a09f7ba8110cfafc56dd247ddc94a', '657d33e7ba157c3dbe91de50c9d03264b6e273ced58a453ae8a84153e8c20bc0');
INSERT INTO audit VALUES (50, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', '657d33e7ba157c3dbe91de50c9d03264b6e273ced58a453ae8a84153e8c20bc0', '657cb76c81e11495f65e229dd3945db0a0663f363491852940f8e2331e114c7f');
INSERT INTO audit VALUES (51, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', '657cb76c81e11495f65e229dd3945db0a0663f363491852940f8e2331e114c7f', '7ab2b6db236bc35a4b1373b767089eb505d9a9c7df458d50d792ec77bf202a34');
INSERT INTO audit VALUES (52, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', '7ab2b6db236bc35a4b1373b767089eb505d9a9c7df458d50d792ec77bf202a34', '47a0298f19f75ac9ba433369ac0eca4b3577abffada23994d9ce31999ce5ab50');
INSERT INTO audit VALUES (53, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', '47a0298f19f75ac9ba433369ac0eca4b3577abffada23994d9ce31999ce5ab50', 'bf651a695ae017047366bb7e432a6d6a023da7bbf2a681a60828ae58c81315b5');
INSERT INTO audit VALUES (54, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', 'bf651a695ae017047366bb7e432a6d6a023da7bbf2a681a60828ae58c81315b5', 'b6959fb7a93fb07b07cc4a80977e490fd18ad3e472d08daffc3bc551c48a45df');
INSERT INTO audit VALUES (55, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', 'b6959fb7a93fb07b07cc4a80977e490fd18ad3e472d08daffc3bc551c48a45df', 'd277c538c187d9eb57d1499de72e43585bfe167588602c788c6aca4c915a024c');
INSERT INTO audit VALUES (56, 1795935563620, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'd277c538c187d9eb57d1499de72e43585bfe167588602c788c6aca4c915a024c', '4c0060d34abee81b6e0df6312416f383578fbfe5a22a9f799b54b6d4ac457fe6');
INSERT INTO audit VALUES (57, 1795935563620, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"7e4f883b721076cb5b7e91529e1d541ef0d48380df76037a80f97bf96fd37416","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"2602a4602b3da452fd06676569fe6e07578c2fe5b54319a2de76c9bcc8cf6efa","measure":"c252560150241cd3a6aa10c5fa3fcd84f9850f9abafd73f6c8fa0778ca3facf6","milestone":"4dfcd3bac36445bc22fe4faec9ad2ea66c1b0d74ccfa58ed810621831303ad40","objective":"76bc06c483e14c2803724fd42bd7cf52aac2824ee4931d074ab2c1725ec875ab","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"befc1d89a7d411fd033a77a39dab228f69b269eb59e138aedbb83c2f34169a21","schema":"10","target":"3d9e140ec6cb55cb76bc5bf397cab3a314ae9f548c745dcd5d99813d19e7d448"}', '', '4c0060d34abee81b6e0df6312416f383578fbfe5a22a9f799b54b6d4ac457fe6', '65d19cac6edc171df2e9f535ea3d459caebe5bed353293a887fa2fdcda8c9d04');
INSERT INTO audit VALUES (58, 1795935563625, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q3', 'M1', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', '65d19cac6edc171df2e9f535ea3d459caebe5bed353293a887fa2fdcda8c9d04', '9d8e6dc6b228cc05e56b14e8ad80740153cffbbffad707615f3a04482923e887');
INSERT INTO presence VALUES (1, 1);
INSERT INTO draft VALUES ('root', '2023-24-Q3', 'M3', 'JHX4CK4TLTD2G3MVDXO7NKRK27', 1, 0, '{}', '{"commentary":"79"}', '', 0, 1795935563627, '3bc5e6b05e6f9d806b8d1321e37441dfd5400d5d6e5d19a16d40eb116d15e0f3', 1);
INSERT INTO audit_end VALUES (1, 58, '9d8e6dc6b228cc05e56b14e8ad80740153cffbbffad707615f3a04482923e887', 0);
INSERT INTO draft_turn VALUES (1, 1);
INSERT INTO sealed VALUES ('assignment', '2023-24-Q2', '09242f9c1f3bd92914d9ca8b3dd7ddfc7c998a7738daa6eca4ca925aadf2cddc');
INSERT INTO sealed VALUES ('assignment', '2023-24-Q3', '07c0e1f2f4df9ab13cfddb11946ed4c40c093ca7d638aab43d74154ba4b02f00');
INSERT INTO sealed VALUES ('figure', 'M1', '4de902ae054bd67e55161dba1e72b4cca90743d65100314f82edff3004607cbe');
INSERT INTO sealed VALUES ('figure', 'M2', '7f58732cc34fb231a77dba4a318512ee7be855cb4c151ee971a79e497814cbf8');
INSERT INTO sealed VALUES ('figure', 'M3', 'b80db203f14126e812e21539d8cf5fcb5d9aa992527bfd1020876ca87ef3c934');
INSERT INTO sealed VALUES ('item', '2023-24-Q2', 'f7395fc2cf879820df04646ada144bd5baf32fd5ebb88e4d1fd4c5bd13b4aea3');
INSERT INTO sealed VALUES ('item', '2023-24-Q3', 'cf4ca17ddd440056e7b6774cd8df908e737ea63f091ddb016e197eeb69ed4c65');
INSERT INTO sealed VALUES ('measure', '2023-24-Q2', '2435f59ebcbfc0e58218bcd6122da597b485943f50334ce75dabef153c0879cb');
INSERT INTO sealed VALUES ('measure', '2023-24-Q3', '85064cdf098c46acf821899e615ac26a1a5a52efd18d5b780381ef07cb50cf4c');
INSERT INTO sealed VALUES ('milestone', '2023-24-Q2', '5f30983b5bf80c7a0bdd2dcef60beda0a2ebdbbf9957faede462f31b4a73a605');
INSERT INTO sealed VALUES ('milestone', '2023-24-Q3', '88e613ac3303b7b6e05029790a615ac728ea53e22982e55d309369449177ac2f');
INSERT INTO sealed VALUES ('objective', '2023-24-Q2', 'cebd6c0eac17b24dea1ec59e02e68971ce27d6324accc98ee03235bc199e6b38');
INSERT INTO sealed VALUES ('objective', '2023-24-Q3', '99e647241443ca93285e0cf0a056faeb586da2a11d95b098d9e053e462f113e0');
INSERT INTO sealed VALUES ('officer', 'ann', '9ad105f30b88f579285dd1fcba80c815e362e33cb08e49c86742790775f45df3');
INSERT INTO sealed VALUES ('officer', 'bob', 'e943b653b17cccf5f22f435b40e5f2b72906e517aba5308ddf6f86730d68e0f1');
INSERT INTO sealed VALUES ('officer', 'lea', '75df4a9531b5b25db612f362c51b5672b4a9548ba080a65b315790c3e0f82fbb');
INSERT INTO sealed VALUES ('officer', 'root', '069116a988cadf91b9200013c28eb2fb69aa4db42ffe9911610e545e812a8155');
INSERT INTO sealed VALUES ('officer_key', 'SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', 'ab0698f2454286c66a4438f500c4ab78f2a618baca2ef83fe15a1fd46ca2c2fb');
INSERT INTO sealed VALUES ('plan', '2023-24-Q2', '917e9e591898cac6ff3e08377f42e6e1de053f497789b89d6186ed34a2c41439');
INSERT INTO sealed VALUES ('plan', '2023-24-Q3', '31997473ef664436dc3f58f8a2d24532769f9e65d88097adfce912bf4328ddd2');
INSERT INTO sealed VALUES ('reminder', 'bob', 'f98285c53f3a0f9fb83593e484cbfb1fbc3a946295df934ea996e87b56ce67ef');
INSERT INTO sealed VALUES ('target', '2023-24-Q2', '4038fc68775c357ea09a36918ad99ff8ed2135cb4a1e0350d518f109d3213898');
INSERT INTO sealed VALUES ('target', '2023-24-Q3', '7e05213574ed0d1122524e4a27658e39c1784d570bf860df0f12156fd6c16e1b');
INSERT INTO officer VALUES ('root', 'Ada Admin', '', 'administrator', '', '', '');
INSERT INTO officer VALUES ('lea', 'Lea Dunn', 'Performance', 'lead', '', '', '');
INSERT INTO officer VALUES ('ann', 'Ann Bell', 'Service', 'officer', '', '', '');
INSERT INTO officer VALUES ('bob', 'Bob Cole', 'Service', 'officer', '', '', '');
INSERT INTO officer_key VALUES ('SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB', 'ann', 'ann', 1795935563610, 'root', NULL);
INSERT INTO assignment VALUES ('2023-24-Q2', 'M1', 'ann', 'responsible', '', 1);
INSERT INTO assignment VALUES ('2023-24-Q2', 'M1', 'bob', 'contributor', '', 2);
INSERT INTO assignment VALUES ('2023-24-Q2', 'M2', 'ann', 'responsible', '', 1);
INSERT INTO assignment VALUES ('2023-24-Q2', 'M2', 'bob', 'contributor', '', 2);
INSERT INTO assignment VALUES ('2023-24-Q2', 'M3', 'ann', 'responsible', '', 1);
INSERT INTO assignment VALUES ('2023-24-Q2', 'M3', 'bob', 'contributor', '', 2);
INSERT INTO assignment VALUES ('2023-24-Q2', 'MS1', 'ann', 'responsible', '', 1);
INSERT INTO assignment VALUES ('2023-24-Q3', 'M1', 'ann', 'responsible', '', 1);
INSERT INTO assignment VALUES ('2023-24-Q3', 'M1', 'bob', 'contributor', '', 2);
INSERT INTO assignment VALUES ('2023-24-Q3', 'M2', 'ann', 'responsible', '', 1);
INSERT INTO assignment VALUES ('2023-24-Q3', 'M2', 'bob', 'contributor', '', 2);
INSERT INTO assignment VALUES ('2023-24-Q3', 'M3', 'ann', 'responsible', '', 1);
INSERT INTO assignment VALUES ('2023-24-Q3', 'M3', 'bob', 'contributor', '', 2);
INSERT INTO assignment VALUES ('2023-24-Q3', 'MS1', 'ann', 'responsible', '', 1);
INSERT INTO reminder VALUES ('bob', 1, '2023-24-Q2', 1795935563614, 'lea', 'sendmail', 0, 'exit status 75: queue full');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 0, '', '{"Form":"ppbtui-frozen-1","Plan":{"Council":"Anytown","Title":"Children","Quarter":"2023-24-Q2","DueOn":"2023-10-16","Tolerance":"10","Share":"even","Scheme":"tolerance","ChecksOff":null},"Objectives":[{"Code":"B","Parent":"","Title":"Second in the alphabet, first here"},{"Code":"A","Parent":"B","Title":"First"}],"Officers":[{"Login":"root","Name":"Ada Admin","Post":"","Role":"administrator"},{"Login":"ann","Name":"Ann Bell","Post":"Service","Role":"officer"},{"Login":"bob","Name":"Bob Cole","Post":"Service","Role":"officer"},{"Login":"lea","Name":"Lea Dunn","Post":"Performance","Role":"lead"}]}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 1, 'M1', '{"Measure":{"Key":"M1","Ref":"M1","Objective":"B","Title":"Measure M1","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M1","Quarter":"2023-24-Q2","State":"accepted","Version":5,"Content":{"commentary":"More came than planned.","value":"62"},"EnteredBy":"ann","EnteredAt":"2026-11-29T06:59:23.591Z","Editors":["ann","root"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T06:59:23.602Z","DecidedBy":"lea","DecidedAt":"2026-11-29T06:59:23.603Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"lea","At":"2026-11-29T06:59:23.598Z","Note":"By when?"}},"Earlier":[{"Key":"M1","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M1","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"62","Value":"62","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"red","Published":"red","Judged":false,"Reason":"","ByPart":false,"Sentence":"Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March.","Paragraph":"The value is 62 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 62 is 28 over 34. The tolerance is 10% of 34, 3.4. The gap is greater: Red.","Trace":["The value is 62 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","62 is 28 over 34.","The tolerance is 10% of 34, 3.4.","The gap is greater: Red."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 124 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"28 down"},{"Status":"amber","Values":"35 to 37","Away":"25 down"},{"Status":"red","Values":"38 or more","Away":"you are here"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-14","Judged":false,"Unsure":false,"Trace":["62 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":[{"Rule":"coverage","Part":"","Message":"Red: we could not see a cause, a date or an owner in the commentary"}],"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 2, 'M3', '{"Measure":{"Key":"M3","Ref":"M3","Objective":"B","Title":"Measure M3","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M3","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"value":"30"},"EnteredBy":"root","EnteredAt":"2026-11-29T06:59:23.58Z","Editors":["bob","root"],"SubmittedBy":"bob","SubmittedAt":"2026-11-29T06:59:23.608Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M3","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M3","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 3, 'MS1', '{"Measure":null,"Milestone":{"Key":"MS1","Ref":"MS1","Objective":"B","Title":"Open the hub","Due":"2024-03-31"},"Officers":["ann"],"Entry":{"Key":"MS1","Quarter":"2023-24-Q2","State":"not_started","Version":0,"Content":null,"EnteredBy":"","EnteredAt":"0001-01-01T00:00:00Z","Editors":null,"SubmittedBy":"","SubmittedAt":"0001-01-01T00:00:00Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"","Raw":"","Value":"0","Known":false,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"none","Published":"none","Judged":false,"Reason":"","ByPart":false,"Sentence":"Due 31 March 2024.","Paragraph":"A milestone is rated by judgement; overdue is counted to the quarter''s end. Due 31 March 2024.","Trace":["due 31 March 2024"],"Point":"","Level":"","Tolerance":"","Thresholds":"","Projection":"","WouldChange":null,"Parts":null,"Travel":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Previous":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 4, 'M2', '{"Measure":{"Key":"M2","Ref":"M2","Objective":"A","Title":"Measure M2","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M2","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"commentary":"All in hand.","value":"30"},"EnteredBy":"lea","EnteredAt":"2026-11-29T06:59:23.605Z","Editors":["lea","root","ann"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T06:59:23.607Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M2","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M2","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO sign_off VALUES ('2023-24-Q2', 1, 1795935563615, 'lea', 'Lea Dunn', '["M3","MS1","M2"]', 'The strategy is late.', '[]', 'null', '[]', 'ab188633fa288ce2a98af6a89e21d00b7d4dd80c8dcb14771d02d8e830fbf5d9', '81e1f83224e3d9a92de0e6bc1aafd0891680f27f6116f52813df9da52c730338');
CREATE TRIGGER entry_starts_at_1 BEFORE INSERT ON entry
WHEN NEW.version <> 1 OR EXISTS (SELECT 1 FROM entry WHERE quarter = NEW.quarter AND key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'an entry starts at version 1 and is never replaced'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER audit_chain BEFORE INSERT ON audit
WHEN NEW.seq IS NULL
  OR NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
  OR NEW.prev <> coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1),
       '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'the audit is a chain: a row follows the last one'); END;
CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE INDEX draft_item ON draft (quarter, key);
CREATE TRIGGER entry_moves_by_1 BEFORE UPDATE ON entry
WHEN NEW.quarter <> OLD.quarter OR NEW.key <> OLD.key
  OR NEW.version NOT IN (OLD.version, OLD.version + 1)
  OR (NEW.version = OLD.version AND (NEW.content <> OLD.content OR NEW.state <> OLD.state OR NEW.note <> OLD.note
      OR NEW.entered_by <> OLD.entered_by OR NEW.submitted_by <> OLD.submitted_by OR NEW.decided_by <> OLD.decided_by
      OR NEW.editors <> OLD.editors OR NEW.before_by <> OLD.before_by OR NEW.before_note <> OLD.before_note))
BEGIN SELECT RAISE(ABORT, 'the version of an entry moves by one with every change'); END;
CREATE INDEX audit_what ON audit (what, quarter);
CREATE INDEX officer_key_login ON officer_key (login);
CREATE TRIGGER officer_key_stays BEFORE DELETE ON officer_key
BEGIN SELECT RAISE(ABORT, 'a key is withdrawn, never deleted'); END;
CREATE TRIGGER officer_key_is_one_officers BEFORE UPDATE ON officer_key
WHEN NEW.fingerprint <> OLD.fingerprint OR NEW.line <> OLD.line OR (OLD.revoked_at IS NULL AND NEW.login <> OLD.login)
BEGIN SELECT RAISE(ABORT, 'a key belongs to one officer'); END;
CREATE INDEX assignment_login ON assignment (login);
CREATE TRIGGER question_not_changed BEFORE UPDATE ON question BEGIN SELECT RAISE(ABORT, 'what was asked and answered does not change'); END;
CREATE TRIGGER question_not_deleted BEFORE DELETE ON question BEGIN SELECT RAISE(ABORT, 'what was asked and answered stays'); END;
CREATE TRIGGER board_action_not_changed BEFORE UPDATE ON board_action BEGIN SELECT RAISE(ABORT, 'what members asked for does not change'); END;
CREATE TRIGGER board_action_not_deleted BEFORE DELETE ON board_action BEGIN SELECT RAISE(ABORT, 'what members asked for stays'); END;
CREATE TRIGGER board_action_step_not_changed BEFORE UPDATE ON board_action_step BEGIN SELECT RAISE(ABORT, 'what was said of an action does not change'); END;
CREATE TRIGGER board_action_step_not_deleted BEFORE DELETE ON board_action_step BEGIN SELECT RAISE(ABORT, 'what was said of an action stays'); END;
CREATE TRIGGER reminder_not_changed BEFORE UPDATE ON reminder BEGIN SELECT RAISE(ABORT, 'a reminder does not change'); END;
CREATE TRIGGER reminder_not_deleted BEFORE DELETE ON reminder BEGIN SELECT RAISE(ABORT, 'a reminder stays'); END;
CREATE INDEX frozen_key ON frozen (quarter, revision, key);
CREATE TRIGGER sign_off_once BEFORE INSERT ON sign_off
WHEN NEW.revision <> 1 + (SELECT coalesce(max(revision), 0) FROM sign_off WHERE quarter = NEW.quarter)
BEGIN SELECT RAISE(ABORT, 'a revision is signed off once, and follows the last'); END;
CREATE TRIGGER sign_off_not_changed BEFORE UPDATE ON sign_off
BEGIN SELECT RAISE(ABORT, 'a sign-off is not changed'); END;
CREATE TRIGGER sign_off_not_deleted BEFORE DELETE ON sign_off
BEGIN SELECT RAISE(ABORT, 'a sign-off is not deleted'); END;
CREATE TRIGGER frozen_before_sign_off BEFORE INSERT ON frozen
WHEN NEW.revision <> 1 + (SELECT coalesce(max(revision), 0) FROM sign_off WHERE quarter = NEW.quarter)
  OR EXISTS (SELECT 1 FROM frozen WHERE quarter = NEW.quarter AND revision = NEW.revision AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'what is frozen is not changed'); END;
CREATE TRIGGER frozen_not_changed BEFORE UPDATE ON frozen
BEGIN SELECT RAISE(ABORT, 'what is frozen is not changed'); END;
CREATE TRIGGER frozen_not_deleted BEFORE DELETE ON frozen
BEGIN SELECT RAISE(ABORT, 'what is frozen is not deleted'); END;
CREATE UNIQUE INDEX correction_open ON correction (quarter, key) WHERE ended = '';
CREATE TRIGGER correction_begins BEFORE INSERT ON correction
WHEN NEW.ended <> '' OR NEW.revision <> 1 + (SELECT coalesce(max(revision), 0) FROM sign_off WHERE quarter = NEW.quarter)
  OR NEW.n <> 1 + (SELECT coalesce(max(n), 0) FROM correction WHERE quarter = NEW.quarter)
  OR EXISTS (SELECT 1 FROM correction WHERE quarter = NEW.quarter AND key = NEW.key AND ended = '')
BEGIN SELECT RAISE(ABORT, 'a correction begins open, and is of the next revision'); END;
CREATE TRIGGER correction_ends BEFORE UPDATE ON correction
WHEN OLD.ended <> '' OR NEW.ended = '' OR NEW.quarter <> OLD.quarter OR NEW.n <> OLD.n OR NEW.key <> OLD.key
  OR NEW.revision <> OLD.revision OR NEW.at <> OLD.at OR NEW.login <> OLD.login OR NEW.name <> OLD.name OR NEW.reason <> OLD.reason
  OR (NEW.ended = 'signed') <> EXISTS (SELECT 1 FROM sign_off WHERE quarter = NEW.quarter AND revision = NEW.revision)
BEGIN SELECT RAISE(ABORT, 'a correction is signed or dropped, once'); END;
CREATE TRIGGER correction_stays BEFORE DELETE ON correction
BEGIN SELECT RAISE(ABORT, 'a correction is not deleted'); END;
CREATE TRIGGER entry_signed_off_insert BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM sign_off WHERE quarter = NEW.quarter)
  AND NOT EXISTS (SELECT 1 FROM correction WHERE quarter = NEW.quarter AND key = NEW.key AND ended = '')
BEGIN SELECT RAISE(ABORT, 'an entry of a quarter that is signed off changes only while it is open for correction'); END;
CREATE TRIGGER entry_signed_off_update BEFORE UPDATE ON entry
WHEN EXISTS (SELECT 1 FROM sign_off WHERE quarter IN (OLD.quarter, NEW.quarter))
  AND NOT EXISTS (SELECT 1 FROM correction WHERE quarter = NEW.quarter AND key = NEW.key AND ended = '')
BEGIN SELECT RAISE(ABORT, 'an entry of a quarter that is signed off changes only while it is open for correction'); END;
COMMIT;
PRAGMA application_id = 1886413361;
PRAGMA user_version = 10;
