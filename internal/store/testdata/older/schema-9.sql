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
, clearance_on TEXT NOT NULL DEFAULT '' CHECK (clearance_on = '' OR clearance_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), publication_on TEXT NOT NULL DEFAULT '' CHECK (publication_on = '' OR publication_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), meeting_on TEXT NOT NULL DEFAULT '' CHECK (meeting_on = '' OR meeting_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')) STRICT;
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
CREATE TABLE frozen (
  quarter  TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0), -- 0: the plan and the people; from 1: the items in the report's order
  key      TEXT NOT NULL,                          -- of the item, '' for position 0
  body     TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (quarter, position)
) STRICT;
CREATE TABLE sign_off (
  quarter TEXT NOT NULL PRIMARY KEY REFERENCES plan,
  at      INTEGER NOT NULL,
  login   TEXT NOT NULL CHECK (login <> ''),
  name    TEXT NOT NULL,
  open    TEXT NOT NULL CHECK (json_valid(open)), -- keys of the items that were not accepted
  gaps    TEXT NOT NULL,                          -- why
  digest  TEXT NOT NULL CHECK (length(digest) = 64),
  anchor  TEXT NOT NULL CHECK (length(anchor) = 64), -- hash of the sign-off's own row of the audit
  CHECK ((open = '[]') = (gaps = ''))
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
INSERT INTO plan VALUES ('2023-24-Q2', 'Anytown', 'Children', '2023-10-16', '10', 0, 'tolerance', '', '', '', '');
INSERT INTO plan VALUES ('2023-24-Q3', 'Anytown', 'Children', '2023-10-16', '10', 0, 'tolerance', '', '', '', '');
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
INSERT INTO figure VALUES ('M1', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795916928233, 0, '');
INSERT INTO figure VALUES ('M1', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795916928233, 1, '');
INSERT INTO figure VALUES ('M2', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795916928233, 2, '');
INSERT INTO figure VALUES ('M2', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795916928233, 3, '');
INSERT INTO figure VALUES ('M3', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795916928233, 4, '');
INSERT INTO figure VALUES ('M3', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795916928233, 5, '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M3', 2, 'submitted', '{"value":"30"}', '{"value":"30"}', 'root', 1795916928233, 'bob', 1795916928253, '', NULL, '', '', NULL, '["bob","root"]', '', NULL, '', '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M1', 5, 'accepted', '{"commentary":"More came than planned.","value":"62"}', NULL, 'ann', 1795916928243, 'ann', 1795916928248, 'lea', 1795916928249, '', '', NULL, '["ann","root"]', 'lea', 1795916928247, 'By when?', '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M2', 2, 'submitted', '{"commentary":"All in hand.","value":"30"}', NULL, 'lea', 1795916928251, 'ann', 1795916928252, '', NULL, '', '', NULL, '["lea","root","ann"]', '', NULL, '', '');
INSERT INTO entry VALUES ('2023-24-Q3', 'M1', 1, 'in_progress', '{"value":"30"}', NULL, 'ann', 1795916928268, '', NULL, '', NULL, '', '', NULL, '["ann","root"]', '', NULL, '', '');
INSERT INTO place VALUES ('root', '2023-24-Q3', 'M3');
INSERT INTO audit VALUES (1, 1795916928213, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"assignment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","objective":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","officer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"8","target":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}', 'schema 8 seals other columns', '0000000000000000000000000000000000000000000000000000000000000000', '01ad062a7fbabfc2ca57233e4cbd294bdd3fdbe89aa9ed84d9b6db63003be0e9');
INSERT INTO audit VALUES (2, 1795916928231, 'root', '', 'local:root@council', 'init', '', 'officer root', 0, '', '{"name":"Ada Admin","post":"","role":"administrator"}', '', '01ad062a7fbabfc2ca57233e4cbd294bdd3fdbe89aa9ed84d9b6db63003be0e9', '89703f3804f5611f73e15d84b23776f716b8249c05f2e32dc62b77de6c5534a4');
INSERT INTO audit VALUES (3, 1795916928231, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer":"1824bc96301781710f59ba1c2adb5f8b265b046034e1eba1d40e2a2cf93352f0","schema":"9"}', '', '89703f3804f5611f73e15d84b23776f716b8249c05f2e32dc62b77de6c5534a4', '89eb6c1b0c8da3da74717c86e98468952afcff2c0d28eebbf7cfe4c062ba975a');
INSERT INTO audit VALUES (4, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'officer lea', 0, '', '{"name":"Lea Dunn","post":"Performance","role":"lead"}', '', '89eb6c1b0c8da3da74717c86e98468952afcff2c0d28eebbf7cfe4c062ba975a', 'a1f113128c4aa7f4dba4dc86695ac59c33a7a88d43749a6f4df8155e356270b1');
INSERT INTO audit VALUES (5, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'officer ann', 0, '', '{"name":"Ann Bell","post":"Service","role":"officer"}', '', 'a1f113128c4aa7f4dba4dc86695ac59c33a7a88d43749a6f4df8155e356270b1', '2e1626d8f5d7336311fa8841fcb210d4713d4af3681f7daeafa44a6c23be6ac2');
INSERT INTO audit VALUES (6, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'officer bob', 0, '', '{"name":"Bob Cole","post":"Service","role":"officer"}', '', '2e1626d8f5d7336311fa8841fcb210d4713d4af3681f7daeafa44a6c23be6ac2', '2b80ab767b5192e187bce391ffb27cd583494c4e7cd7be774fcac35422f609bd');
INSERT INTO audit VALUES (7, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q2', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '2b80ab767b5192e187bce391ffb27cd583494c4e7cd7be774fcac35422f609bd', 'b3c551f3a3bc6ff77f9de917c75602bb357e7633399747eeafed2eab56d962a6');
INSERT INTO audit VALUES (8, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', 'b3c551f3a3bc6ff77f9de917c75602bb357e7633399747eeafed2eab56d962a6', '432d817ee5488a122c099cccb5c63e8d0ec3751c9d38cdc712a4ae3bc8ffadad');
INSERT INTO audit VALUES (9, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', '432d817ee5488a122c099cccb5c63e8d0ec3751c9d38cdc712a4ae3bc8ffadad', '6c177be55d46d2cb867560161b88f37913d7cac37da16dab788f8c4a5e9d4ee0');
INSERT INTO audit VALUES (10, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '6c177be55d46d2cb867560161b88f37913d7cac37da16dab788f8c4a5e9d4ee0', 'c866fe987978d489beffb9fd31a4e8a5b5370538861ff1af8e0c64a69e584ae8');
INSERT INTO audit VALUES (11, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'c866fe987978d489beffb9fd31a4e8a5b5370538861ff1af8e0c64a69e584ae8', '5802bec02c370012722e64029dc7cad73c8ed54f0f581ad1aee92c694200c50e');
INSERT INTO audit VALUES (12, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '5802bec02c370012722e64029dc7cad73c8ed54f0f581ad1aee92c694200c50e', 'e84c93a93e9c03e4081c0927ffc7efcaf10f0d705992d11c7b9f454687a9bb81');
INSERT INTO audit VALUES (13, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', 'e84c93a93e9c03e4081c0927ffc7efcaf10f0d705992d11c7b9f454687a9bb81', 'fd1884bb8443ed3ae7863998f4eba0554fa04a0dd7a628d2df9a5e027cc97932');
INSERT INTO audit VALUES (14, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'fd1884bb8443ed3ae7863998f4eba0554fa04a0dd7a628d2df9a5e027cc97932', '96b7293a0b37f9667b0a1ae49e92377f6630588833034b8bf836c24222d00030');
INSERT INTO audit VALUES (15, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', '96b7293a0b37f9667b0a1ae49e92377f6630588833034b8bf836c24222d00030', '4aa87fc9bfb940a3611fe59c801a22fc269ce36fc559f91e13a53db737caa54e');
INSERT INTO audit VALUES (16, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', '4aa87fc9bfb940a3611fe59c801a22fc269ce36fc559f91e13a53db737caa54e', '8f2abceef06732251010c79a6db11ce99a2fd665f8a686a116d423b3a7ee58ee');
INSERT INTO audit VALUES (17, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', '8f2abceef06732251010c79a6db11ce99a2fd665f8a686a116d423b3a7ee58ee', '3099e4238a79cca0399066cac68673443f6d379e337d8fcc36e4ce60d1f26b4b');
INSERT INTO audit VALUES (18, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', '3099e4238a79cca0399066cac68673443f6d379e337d8fcc36e4ce60d1f26b4b', '879409106c98565a80d898a55d7142c9e0d6f6e135dd20a007e560f35ecc0951');
INSERT INTO audit VALUES (19, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', '879409106c98565a80d898a55d7142c9e0d6f6e135dd20a007e560f35ecc0951', '775526faf2cef21c61855a8f09db019d5b3710f3126dd7abc66bbaf564b0f3e0');
INSERT INTO audit VALUES (20, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', '775526faf2cef21c61855a8f09db019d5b3710f3126dd7abc66bbaf564b0f3e0', '96473a63a277dbdbae6ff23c816dcf7fb5852276539eda1eb7b5cff7e102f140');
INSERT INTO audit VALUES (21, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '96473a63a277dbdbae6ff23c816dcf7fb5852276539eda1eb7b5cff7e102f140', '306fc49a59f2f2a8dc6e6465fcf9ef7b684d4345559f6715957950acca6e9df8');
INSERT INTO audit VALUES (22, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', '306fc49a59f2f2a8dc6e6465fcf9ef7b684d4345559f6715957950acca6e9df8', '0a7e052fe10616989cc2d38ddfc433ab967ba0ad212aee6aac3a59fc5b44cbaa');
INSERT INTO audit VALUES (23, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '0a7e052fe10616989cc2d38ddfc433ab967ba0ad212aee6aac3a59fc5b44cbaa', 'deb9b7b8f32455a6b422caf50d05d7edeb1a69d515613e20905ec5b1f62c1476');
INSERT INTO audit VALUES (24, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', 'deb9b7b8f32455a6b422caf50d05d7edeb1a69d515613e20905ec5b1f62c1476', 'e62e5b8660c73dfcb68bec77a434f04421f0b5119a1399b879018d337b5760d7');
INSERT INTO audit VALUES (25, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', 'e62e5b8660c73dfcb68bec77a434f04421f0b5119a1399b879018d337b5760d7', '118b487b272070e7c5d0f0bf7109e4117526d8c79b914e99ecbeb9be7b70e85e');
INSERT INTO audit VALUES (26, 1795916928233, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', '118b487b272070e7c5d0f0bf7109e4117526d8c79b914e99ecbeb9be7b70e85e', 'ffdc7859311020aefe883f074702de1a79d5f87e034c65d323631b4d5cac9851');
INSERT INTO audit VALUES (27, 1795916928233, 'root', '', 'local:root@council', 'import', '2023-24-Q2', 'M3', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', 'ffdc7859311020aefe883f074702de1a79d5f87e034c65d323631b4d5cac9851', 'bf4b253d88b837630e04ba3f74ab2903a5a4a29d720ef157648d1a182ac03ae0');
INSERT INTO audit VALUES (28, 1795916928233, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"525a3ffc9abdfce9b6f24ac56324f13a1bee593383f0c805d9d46d6872b88850","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"12f947d404dfdd1680fd888b337d9213e968ea63474197403c3257c4930410de","item":"1f5cce1095d53e0b21589344307dfa03f41f9a53f0c35418c37f9ea5b981a527","measure":"bbf295363b09ffbee934b91c0d9db411413e6d505adbc69ca9c649c092a9e1d3","milestone":"7d61f3ee2ce8204096aa3bc2bca5bb7969f244fd42964fe187853752364da2b5","objective":"90f3cb556921e17bed90fcc5e720a1af8c8bcbee96940008088fd495a1b4568f","officer":"bb70bea9d9fe5c2e86b8a5f22dcf41f87f809cab9032dd1f787bd92cc75b79fd","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"4024144dab5b709a5ceef13e58ea1db65d9d62698805df30d789a4f1b2f02f47","schema":"9","target":"9f3eda27d71be1ba9e92def213856bd2178b0c886cd1c9f187c3fe7002c29c5a"}', '', 'bf4b253d88b837630e04ba3f74ab2903a5a4a29d720ef157648d1a182ac03ae0', 'b06203591f9a3cd37dc1919861d3f074e39298e83f366aac56d445db9daac086');
INSERT INTO audit VALUES (29, 1795916928243, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M1', 1, '{"state":"not_started"}', '{"commentary":"More came than planned.","state":"in_progress","value":"62"}', '', 'b06203591f9a3cd37dc1919861d3f074e39298e83f366aac56d445db9daac086', 'd25bed0ae4621a9d751766424617739fab87530e076c2c35955517f59a55c188');
INSERT INTO audit VALUES (30, 1795916928245, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', 'd25bed0ae4621a9d751766424617739fab87530e076c2c35955517f59a55c188', 'b64e8e0c08205a6ebf9184e4ab07842c8daaa5224759e3e3ab3c16caa9b9457a');
INSERT INTO audit VALUES (31, 1795916928247, 'lea', '', 'lea@here', 'return', '2023-24-Q2', 'M1', 3, '{"state":"submitted"}', '{"state":"returned"}', 'By when?', 'b64e8e0c08205a6ebf9184e4ab07842c8daaa5224759e3e3ab3c16caa9b9457a', '6464f11904da663e92fbb6dd10a240721d6ef1d82d6a69f5ddf70261c2c5fa6e');
INSERT INTO audit VALUES (32, 1795916928248, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 4, '{"state":"returned"}', '{"state":"submitted"}', '', '6464f11904da663e92fbb6dd10a240721d6ef1d82d6a69f5ddf70261c2c5fa6e', '4d6900586d0e78fa8b08c623d944aa5f8cd1ec9ef1dcba7a82eb0c28086edd76');
INSERT INTO audit VALUES (33, 1795916928249, 'lea', '', 'lea@here', 'accept', '2023-24-Q2', 'M1', 5, '{"state":"submitted"}', '{"state":"accepted"}', '', '4d6900586d0e78fa8b08c623d944aa5f8cd1ec9ef1dcba7a82eb0c28086edd76', '4f4878adbcab82e9314a8707cca691a40da2de9fe8b67d4920e4e0ae15d94b02');
INSERT INTO audit VALUES (34, 1795916928251, 'lea', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M2', 1, '{"state":"not_started"}', '{"commentary":"All in hand.","state":"in_progress","value":"30"}', '', '4f4878adbcab82e9314a8707cca691a40da2de9fe8b67d4920e4e0ae15d94b02', 'e7ba39eeba286ce5b841eef2e70d85f4b77c0790d99812e957aa43d2a3dd6dc2');
INSERT INTO audit VALUES (35, 1795916928252, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M2', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', 'e7ba39eeba286ce5b841eef2e70d85f4b77c0790d99812e957aa43d2a3dd6dc2', '34b4d80ad3b9a95ffffdb5b5f7c7d99cb5662a3c959891449387c554536ba2cd');
INSERT INTO audit VALUES (36, 1795916928253, 'bob', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M3', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '34b4d80ad3b9a95ffffdb5b5f7c7d99cb5662a3c959891449387c554536ba2cd', '5e5d29010672e35ed846c2a840cf2364681485200ddd0d5984cb489ab1266038');
INSERT INTO audit VALUES (37, 1795916928254, 'root', '', 'local:root@council', 'add_key', '', 'officer ann', 0, '', '{"comment":"ann","fingerprint":"SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg","type":"ssh-ed25519"}', '', '5e5d29010672e35ed846c2a840cf2364681485200ddd0d5984cb489ab1266038', 'e788afeba455b0a8caaa4da5451bdd8af97c65b1b515ea73fa68557ccad66d9a');
INSERT INTO audit VALUES (38, 1795916928254, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer_key":"741b31e94b56aa09de4f15f0dcd6f6ccf60a460733fcb95708f6f7d1a0d85489","schema":"9"}', '', 'e788afeba455b0a8caaa4da5451bdd8af97c65b1b515ea73fa68557ccad66d9a', '05cea432161626968f68260f5fcf2728691446d761005d529d860b10eaccfe95');
INSERT INTO audit VALUES (39, 1795916928256, 'lea', '', 'lea@here', 'sign_off', '2023-24-Q2', 'sign-off', 0, '', '{"digest":"314ac63b1665697de53f50a8c53aee567b52a183fc573e29f8ce1cbd0836696e","name":"Lea Dunn","open":["M3","MS1","M2"]}', 'The strategy is late.', '05cea432161626968f68260f5fcf2728691446d761005d529d860b10eaccfe95', '56f6d2e7a97299bd81da5e3cd0df7c1866348863d5b41ba30ffe803509dee143');
INSERT INTO audit VALUES (40, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q3', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '56f6d2e7a97299bd81da5e3cd0df7c1866348863d5b41ba30ffe803509dee143', 'cf03514dcb47c2d1fd34a8f1d2f2f010896310bce61d1c6c58e6fe391ba1a667');
INSERT INTO audit VALUES (41, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', 'cf03514dcb47c2d1fd34a8f1d2f2f010896310bce61d1c6c58e6fe391ba1a667', 'ed80984ad40aaa29dc958ecfb6998e66e13122770ed805af5fb78a1b5eaf51d4');
INSERT INTO audit VALUES (42, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', 'ed80984ad40aaa29dc958ecfb6998e66e13122770ed805af5fb78a1b5eaf51d4', '67a2472330a2fb70ab81e45ff97287f6a11b50f2e2008fbb42e5ec993f8b4161');
INSERT INTO audit VALUES (43, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '67a2472330a2fb70ab81e45ff97287f6a11b50f2e2008fbb42e5ec993f8b4161', '571173a12137459f64f137389fb0933887aa7ae773a599ea3d2400ebf48947bf');
INSERT INTO audit VALUES (44, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '571173a12137459f64f137389fb0933887aa7ae773a599ea3d2400ebf48947bf', 'fb2d09ffb2385d7389a3fd9034573e7fdfc6c288e101ee159408b19ac238f2e9');
INSERT INTO audit VALUES (45, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'fb2d09ffb2385d7389a3fd9034573e7fdfc6c288e101ee159408b19ac238f2e9', '8ee9dc9c0bdbb09723061a69730fa355563cb259d6e81ebf55584d7e0779425d');
INSERT INTO audit VALUES (46, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', '8ee9dc9c0bdbb09723061a69730fa355563cb259d6e81ebf55584d7e0779425d', 'f878ce15298b9cd701ab0b5614ea0de6cb28c5c1c79ca6879047c45b162d797f');
INSERT INTO audit VALUES (47, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'f878ce15298b9cd701ab0b5614ea0de6cb28c5c1c79ca6879047c45b162d797f', '72010d670a124a58741b8dde80c3e80a97bb50582ae0bb0099046f140e992b4e');
INSERT INTO audit VALUES (48, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', '72010d670a124a58741b8dde80c3e80a97bb50582ae0bb0099046f140e992b4e', '6e954224534c9948439b2dfedafc822f226215ffff148ae502690c9a814a441b');
INSERT INTO audit VALUES (49, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', '6e954224534c9948439b2dfedafc822f226215ffff148ae502690c9a814a441b', '85d7edd1d3c75198fd1fd369d160d869e826810e6025ec10bfbc1a1b82b708bd');
INSERT INTO audit VALUES (50, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', '85d7edd1d3c75198fd1fd369d160d869e826810e6025ec10bfbc1a1b82b708bd', '07f60d0bf31386d192f372c0097501a73f5adda4ece9b800ac9e46246435a57f');
INSERT INTO audit VALUES (51, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', '07f60d0bf31386d192f372c0097501a73f5adda4ece9b800ac9e46246435a57f', '99d408e6c6b71e091bf9cb6ccd417c603ac331e8eb02b0d6d69f291a4a73bc9f');
INSERT INTO audit VALUES (52, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', '99d408e6c6b71e091bf9cb6ccd417c603ac331e8eb02b0d6d69f291a4a73bc9f', '9ae6891e4010d08b97f77cfa1c31009e5f44cac1965fae5c8310253e1e183a5a');
INSERT INTO audit VALUES (53, 1795916928264, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', '9ae6891e4010d08b97f77cfa1c31009e5f44cac1965fae5c8310253e1e183a5a', 'ba0b429316c53b03bd09367a7f651b382b5ef8939b5cf5b6c84a1393547bdc23');
INSERT INTO audit VALUES (54, 1795916928264, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"7e4f883b721076cb5b7e91529e1d541ef0d48380df76037a80f97bf96fd37416","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"2602a4602b3da452fd06676569fe6e07578c2fe5b54319a2de76c9bcc8cf6efa","measure":"c252560150241cd3a6aa10c5fa3fcd84f9850f9abafd73f6c8fa0778ca3facf6","milestone":"4dfcd3bac36445bc22fe4faec9ad2ea66c1b0d74ccfa58ed810621831303ad40","objective":"76bc06c483e14c2803724fd42bd7cf52aac2824ee4931d074ab2c1725ec875ab","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"f190f335676a01a2db37958f53f122ecdadc855f498ae3c62b5dc40899b84707","schema":"9","target":"3d9e140ec6cb55cb76bc5bf397cab3a314ae9f548c745dcd5d99813d19e7d448"}', '', 'ba0b429316c53b03bd09367a7f651b382b5ef8939b5cf5b6c84a1393547bdc23', '4a5bdfb99bbf7c64366a6f5db1643583e3ff3ff35f4ce3e6084a9e7b40f28ea4');
INSERT INTO audit VALUES (55, 1795916928268, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q3', 'M1', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', '4a5bdfb99bbf7c64366a6f5db1643583e3ff3ff35f4ce3e6084a9e7b40f28ea4', '0ef6a408b91547600623e55c8585f92683aef2a01dadcab1c89c9c6b17031949');
INSERT INTO presence VALUES (1, 1);
INSERT INTO frozen VALUES ('2023-24-Q2', 0, '', '{"Form":"ppbtui-frozen-1","Plan":{"Council":"Anytown","Title":"Children","Quarter":"2023-24-Q2","DueOn":"2023-10-16","Tolerance":"10","Share":"even","Scheme":"tolerance","ChecksOff":null},"Objectives":[{"Code":"B","Parent":"","Title":"Second in the alphabet, first here"},{"Code":"A","Parent":"B","Title":"First"}],"Officers":[{"Login":"root","Name":"Ada Admin","Post":"","Role":"administrator"},{"Login":"ann","Name":"Ann Bell","Post":"Service","Role":"officer"},{"Login":"bob","Name":"Bob Cole","Post":"Service","Role":"officer"},{"Login":"lea","Name":"Lea Dunn","Post":"Performance","Role":"lead"}]}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 'M1', '{"Measure":{"Key":"M1","Ref":"M1","Objective":"B","Title":"Measure M1","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M1","Quarter":"2023-24-Q2","State":"accepted","Version":5,"Content":{"commentary":"More came than planned.","value":"62"},"EnteredBy":"ann","EnteredAt":"2026-11-29T01:48:48.243Z","Editors":["ann","root"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T01:48:48.248Z","DecidedBy":"lea","DecidedAt":"2026-11-29T01:48:48.249Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"lea","At":"2026-11-29T01:48:48.247Z","Note":"By when?"}},"Earlier":[{"Key":"M1","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M1","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"62","Value":"62","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"red","Published":"red","Judged":false,"Reason":"","ByPart":false,"Sentence":"Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March.","Paragraph":"The value is 62 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 62 is 28 over 34. The tolerance is 10% of 34, 3.4. The gap is greater: Red.","Trace":["The value is 62 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","62 is 28 over 34.","The tolerance is 10% of 34, 3.4.","The gap is greater: Red."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 124 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"28 down"},{"Status":"amber","Values":"35 to 37","Away":"25 down"},{"Status":"red","Values":"38 or more","Away":"you are here"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-14","Judged":false,"Unsure":false,"Trace":["62 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":[{"Rule":"coverage","Part":"","Message":"Red: we could not see a cause, a date or an owner in the commentary"}],"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 2, 'M3', '{"Measure":{"Key":"M3","Ref":"M3","Objective":"B","Title":"Measure M3","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M3","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"value":"30"},"EnteredBy":"root","EnteredAt":"2026-11-29T01:48:48.233Z","Editors":["bob","root"],"SubmittedBy":"bob","SubmittedAt":"2026-11-29T01:48:48.253Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M3","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M3","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 3, 'MS1', '{"Measure":null,"Milestone":{"Key":"MS1","Ref":"MS1","Objective":"B","Title":"Open the hub","Due":"2024-03-31"},"Officers":["ann"],"Entry":{"Key":"MS1","Quarter":"2023-24-Q2","State":"not_started","Version":0,"Content":null,"EnteredBy":"","EnteredAt":"0001-01-01T00:00:00Z","Editors":null,"SubmittedBy":"","SubmittedAt":"0001-01-01T00:00:00Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"","Raw":"","Value":"0","Known":false,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"none","Published":"none","Judged":false,"Reason":"","ByPart":false,"Sentence":"Due 31 March 2024.","Paragraph":"A milestone is rated by judgement; overdue is counted to the quarter''s end. Due 31 March 2024.","Trace":["due 31 March 2024"],"Point":"","Level":"","Tolerance":"","Thresholds":"","Projection":"","WouldChange":null,"Parts":null,"Travel":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Previous":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 4, 'M2', '{"Measure":{"Key":"M2","Ref":"M2","Objective":"A","Title":"Measure M2","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M2","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"commentary":"All in hand.","value":"30"},"EnteredBy":"lea","EnteredAt":"2026-11-29T01:48:48.251Z","Editors":["lea","root","ann"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T01:48:48.252Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M2","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M2","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO sign_off VALUES ('2023-24-Q2', 1795916928256, 'lea', 'Lea Dunn', '["M3","MS1","M2"]', 'The strategy is late.', '314ac63b1665697de53f50a8c53aee567b52a183fc573e29f8ce1cbd0836696e', '56f6d2e7a97299bd81da5e3cd0df7c1866348863d5b41ba30ffe803509dee143');
INSERT INTO draft VALUES ('root', '2023-24-Q3', 'M3', '2AK7PR3M7NXVXYWTZ7SYTOKZBY', 1, 0, '{}', '{"commentary":"79"}', '', 0, 1795916928270, 'c713d0b90831055ab60a1cceb3d7be46e43a1f98b6cb409937dfbb549b2bf6c9', 1);
INSERT INTO audit_end VALUES (1, 55, '0ef6a408b91547600623e55c8585f92683aef2a01dadcab1c89c9c6b17031949', 0);
INSERT INTO draft_turn VALUES (1, 1);
INSERT INTO sealed VALUES ('assignment', '2023-24-Q2', '09242f9c1f3bd92914d9ca8b3dd7ddfc7c998a7738daa6eca4ca925aadf2cddc');
INSERT INTO sealed VALUES ('assignment', '2023-24-Q3', '07c0e1f2f4df9ab13cfddb11946ed4c40c093ca7d638aab43d74154ba4b02f00');
INSERT INTO sealed VALUES ('figure', 'M1', 'fe55437087db7e560f07e95ca91f21458f618c5ee7b0e012dec124702ac85ad5');
INSERT INTO sealed VALUES ('figure', 'M2', '46506a7c68d2bab76a1f713e3f1a5165cb59becba8d8f50d82f038288f16789b');
INSERT INTO sealed VALUES ('figure', 'M3', 'dc66a4ab2c45baaf058238f492f0484e613c8366c5a83e8862208de01bdfda7c');
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
INSERT INTO sealed VALUES ('officer_key', 'SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', 'd56b205d503a1d287cb1ab2da1c9d0aff3bfbb388a64cf5d599002d8f3868f1d');
INSERT INTO sealed VALUES ('plan', '2023-24-Q2', 'a2e386bd55707f1672bdb47aabe2cc857cfe86ae428052cee68db6c00e74a6db');
INSERT INTO sealed VALUES ('plan', '2023-24-Q3', '0b5959c0c4d035f5d9fa9b0f7e7ca1d15cae194d19409785029c04271fe10c8d');
INSERT INTO sealed VALUES ('target', '2023-24-Q2', '4038fc68775c357ea09a36918ad99ff8ed2135cb4a1e0350d518f109d3213898');
INSERT INTO sealed VALUES ('target', '2023-24-Q3', '7e05213574ed0d1122524e4a27658e39c1784d570bf860df0f12156fd6c16e1b');
INSERT INTO officer VALUES ('root', 'Ada Admin', '', 'administrator', '', '', '');
INSERT INTO officer VALUES ('lea', 'Lea Dunn', 'Performance', 'lead', '', '', '');
INSERT INTO officer VALUES ('ann', 'Ann Bell', 'Service', 'officer', '', '', '');
INSERT INTO officer VALUES ('bob', 'Bob Cole', 'Service', 'officer', '', '', '');
INSERT INTO officer_key VALUES ('SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB', 'ann', 'ann', 1795916928254, 'root', NULL);
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
CREATE INDEX frozen_key ON frozen (quarter, key);
CREATE TRIGGER sign_off_once BEFORE INSERT ON sign_off
WHEN EXISTS (SELECT 1 FROM sign_off WHERE quarter = NEW.quarter)
BEGIN SELECT RAISE(ABORT, 'a quarter is signed off once'); END;
CREATE TRIGGER sign_off_not_changed BEFORE UPDATE ON sign_off
BEGIN SELECT RAISE(ABORT, 'a sign-off is not changed'); END;
CREATE TRIGGER sign_off_not_deleted BEFORE DELETE ON sign_off
BEGIN SELECT RAISE(ABORT, 'a sign-off is not deleted'); END;
CREATE TRIGGER frozen_before_sign_off BEFORE INSERT ON frozen
WHEN EXISTS (SELECT 1 FROM sign_off WHERE quarter = NEW.quarter)
  OR EXISTS (SELECT 1 FROM frozen WHERE quarter = NEW.quarter AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'what is frozen is not changed'); END;
CREATE TRIGGER frozen_not_changed BEFORE UPDATE ON frozen
BEGIN SELECT RAISE(ABORT, 'what is frozen is not changed'); END;
CREATE TRIGGER frozen_not_deleted BEFORE DELETE ON frozen
BEGIN SELECT RAISE(ABORT, 'what is frozen is not deleted'); END;
CREATE TRIGGER entry_signed_off_insert BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM sign_off WHERE quarter = NEW.quarter)
BEGIN SELECT RAISE(ABORT, 'an entry of a quarter that is signed off does not change'); END;
CREATE INDEX draft_item ON draft (quarter, key);
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
COMMIT;
PRAGMA application_id = 1886413361;
PRAGMA user_version = 9;
