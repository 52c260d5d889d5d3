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
, clearance_on TEXT NOT NULL DEFAULT '' CHECK (clearance_on = '' OR clearance_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), publication_on TEXT NOT NULL DEFAULT '' CHECK (publication_on = '' OR publication_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), meeting_on TEXT NOT NULL DEFAULT '' CHECK (meeting_on = '' OR meeting_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), countersigned INTEGER NOT NULL DEFAULT 0 CHECK (countersigned IN (0, 1)), item_order TEXT NOT NULL DEFAULT 'kind' CHECK (item_order IN ('kind', 'ref')), small_numbers TEXT NOT NULL DEFAULT '' CHECK (small_numbers IN ('', 'decide'))) STRICT;
CREATE TABLE objective (
  quarter  TEXT NOT NULL REFERENCES plan,
  code     TEXT NOT NULL CHECK (code <> ''),
  parent   TEXT, -- NULL: at the top
  title    TEXT NOT NULL,
  position INTEGER NOT NULL, department TEXT NOT NULL DEFAULT '', section_kind TEXT NOT NULL DEFAULT '' CHECK (section_kind IN ('', 'text', 'paragraphs', 'performance',
  'table', 'chart', 'attachment', 'generated')), about TEXT NOT NULL DEFAULT '', numbering TEXT NOT NULL DEFAULT '' CHECK (numbering IN ('', 'none', 'restart', 'appendix')), serves TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (quarter, code),
  FOREIGN KEY (quarter, parent) REFERENCES objective (quarter, code) DEFERRABLE INITIALLY DEFERRED
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
  profile        TEXT NOT NULL, due_in TEXT NOT NULL DEFAULT '', year_end TEXT NOT NULL DEFAULT '' CHECK (year_end = '' OR year_end GLOB '[01][0-9]-[0-3][0-9]'), months TEXT NOT NULL DEFAULT '' CHECK (months IN ('', 'last', 'sum', 'rate')), counts TEXT NOT NULL DEFAULT '' CHECK (counts IN ('', 'people', 'things')),
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
  due     TEXT NOT NULL CHECK (due = '' OR due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), source TEXT NOT NULL DEFAULT '',
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
  opened_at    INTEGER, editors TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(editors)), before_by TEXT NOT NULL DEFAULT '', before_at INTEGER CHECK ((before_by = '') = (before_at IS NULL)), before_note TEXT NOT NULL DEFAULT '', reread TEXT NOT NULL DEFAULT '' CHECK (reread = '' OR state = 'submitted'), marks TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(marks)),
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
CREATE TABLE "item" (
  quarter      TEXT NOT NULL REFERENCES plan,
  key          TEXT NOT NULL CHECK (key <> ''),
  kind         TEXT NOT NULL CHECK (kind IN ('measure', 'milestone', 'text', 'table')),
  ref          TEXT NOT NULL CHECK (ref <> ''),
  objective    TEXT NOT NULL, -- of a text or a table its section
  title        TEXT NOT NULL,
  position     INTEGER NOT NULL,
  retired_from TEXT NOT NULL DEFAULT '' CHECK (retired_from = '' OR retired_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-Q[1-4]'),
  retired_how  TEXT NOT NULL DEFAULT '' CHECK (retired_how IN ('', 'retired', 'achieved', 'not_achieved')
    AND (retired_how = '') = (retired_from = '')),
  retired_why  TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (quarter, key),
  UNIQUE (quarter, key, kind),
  FOREIGN KEY (quarter, objective) REFERENCES objective (quarter, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE text_item (
  quarter  TEXT NOT NULL,
  key      TEXT NOT NULL,
  kind     TEXT NOT NULL DEFAULT 'text' CHECK (kind = 'text'),
  standing INTEGER NOT NULL CHECK (standing IN (0, 1)), -- its words are taken over into the next quarter
  PRIMARY KEY (quarter, key),
  FOREIGN KEY (quarter, key, kind) REFERENCES item (quarter, key, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE table_item (
  quarter      TEXT NOT NULL,
  key          TEXT NOT NULL,
  kind         TEXT NOT NULL DEFAULT 'table' CHECK (kind = 'table'),
  note         TEXT NOT NULL,                             -- printed under it
  columns_json TEXT NOT NULL CHECK (json_valid(columns_json)), -- what its columns take, in their order
  rows_json    TEXT NOT NULL CHECK (json_valid(rows_json)),    -- its rows, until its entry has others
  PRIMARY KEY (quarter, key),
  FOREIGN KEY (quarter, key, kind) REFERENCES item (quarter, key, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE cell_link (
  quarter     TEXT NOT NULL,
  key         TEXT NOT NULL,
  part        TEXT NOT NULL, -- '' for the whole measure
  table_key   TEXT NOT NULL,
  row_code    TEXT NOT NULL,
  column_code TEXT NOT NULL,
  as_of       TEXT NOT NULL CHECK (as_of = '' OR as_of GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  PRIMARY KEY (quarter, key, part, table_key, row_code, column_code),
  FOREIGN KEY (quarter, key) REFERENCES measure (quarter, key),
  FOREIGN KEY (quarter, table_key) REFERENCES table_item (quarter, key) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO plan VALUES ('2023-24-Q2', 'Anytown', 'Children', '2023-10-16', '10', 0, 'tolerance', '', '', '', '', 0, 'kind', '');
INSERT INTO plan VALUES ('2023-24-Q3', 'Anytown', 'Children', '2023-10-16', '10', 0, 'tolerance', '', '', '', '', 0, 'kind', '');
INSERT INTO objective VALUES ('2023-24-Q2', 'A', 'B', 'First', 1, '', '', '', '', '');
INSERT INTO objective VALUES ('2023-24-Q2', 'B', NULL, 'Second in the alphabet, first here', 0, '', '', '', '', '');
INSERT INTO objective VALUES ('2023-24-Q3', 'A', 'B', 'First', 1, '', '', '', '', '');
INSERT INTO objective VALUES ('2023-24-Q3', 'B', NULL, 'Second in the alphabet, first here', 0, '', '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q2', 'M1', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q2', 'M2', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q2', 'M3', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q3', 'M1', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q3', 'M2', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q3', 'M3', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q2', 'M1', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q2', 'M2', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q2', 'M3', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q3', 'M1', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q3', 'M2', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q3', 'M3', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO milestone VALUES ('2023-24-Q2', 'MS1', 'milestone', '2024-03-31', '');
INSERT INTO milestone VALUES ('2023-24-Q3', 'MS1', 'milestone', '2024-03-31', '');
INSERT INTO figure VALUES ('M1', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795953319468, 0, '');
INSERT INTO figure VALUES ('M1', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795953319468, 1, '');
INSERT INTO figure VALUES ('M2', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795953319468, 2, '');
INSERT INTO figure VALUES ('M2', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795953319468, 3, '');
INSERT INTO figure VALUES ('M3', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795953319468, 4, '');
INSERT INTO figure VALUES ('M3', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795953319468, 5, '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M3', 2, 'submitted', '{"value":"30"}', '{"value":"30"}', 'root', 1795953319468, 'bob', 1795953319525, '', NULL, '', '', NULL, '["bob","root"]', '', NULL, '', '', '{}');
INSERT INTO entry VALUES ('2023-24-Q2', 'M1', 5, 'accepted', '{"commentary":"More came than planned.","value":"62"}', NULL, 'ann', 1795953319490, 'ann', 1795953319504, 'lea', 1795953319507, '', '', NULL, '["ann","root"]', 'lea', 1795953319501, 'By when?', '', '{}');
INSERT INTO entry VALUES ('2023-24-Q2', 'M2', 2, 'submitted', '{"commentary":"All in hand.","value":"30"}', NULL, 'lea', 1795953319515, 'ann', 1795953319519, '', NULL, '', '', NULL, '["lea","root","ann"]', '', NULL, '', '', '{}');
INSERT INTO entry VALUES ('2023-24-Q3', 'M1', 1, 'in_progress', '{"value":"30"}', NULL, 'ann', 1795953319557, '', NULL, '', NULL, '', '', NULL, '["ann","root"]', '', NULL, '', '', '{}');
INSERT INTO place VALUES ('root', '2023-24-Q3', 'M3');
INSERT INTO audit VALUES (1, 1795953319407, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"assignment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","objective":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","officer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"8","target":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}', 'schema 8 seals other columns', '0000000000000000000000000000000000000000000000000000000000000000', 'd9b889f08f4096f9f4d6ddca8a356b80344bd05f98629fd6b321fbf2ca1203b7');
INSERT INTO audit VALUES (2, 1795953319427, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"10"}', 'schema 10 seals other columns', 'd9b889f08f4096f9f4d6ddca8a356b80344bd05f98629fd6b321fbf2ca1203b7', 'ef96cc5e429b513c23e0da5a093f9c67030e61c22ec29310464788d669a68ad1');
INSERT INTO audit VALUES (3, 1795953319440, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","milestone":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","objective":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"11"}', 'schema 11 seals other columns', 'ef96cc5e429b513c23e0da5a093f9c67030e61c22ec29310464788d669a68ad1', '773f95835f86722fef41dfc02286da308b4489cb4b35a17243160acaa4c9932b');
INSERT INTO audit VALUES (4, 1795953319453, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"12"}', 'schema 12 seals other columns', '773f95835f86722fef41dfc02286da308b4489cb4b35a17243160acaa4c9932b', 'd908dc002544158eb2b87cec64e9c8a299937e4c1ea10a658f163deb0ac721d2');
INSERT INTO audit VALUES (5, 1795953319465, 'root', '', 'local:root@council', 'init', '', 'officer root', 0, '', '{"name":"Ada Admin","post":"","role":"administrator"}', '', 'd908dc002544158eb2b87cec64e9c8a299937e4c1ea10a658f163deb0ac721d2', 'c4777e8bc63e29fc62e7069e07b371e2a98dd65cda91ddcd2403c1d51306e94c');
INSERT INTO audit VALUES (6, 1795953319465, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer":"1824bc96301781710f59ba1c2adb5f8b265b046034e1eba1d40e2a2cf93352f0","schema":"12"}', '', 'c4777e8bc63e29fc62e7069e07b371e2a98dd65cda91ddcd2403c1d51306e94c', '85968710e5e72910033c8daca3e0845891d3f5b4f94b58e64dd61b99ddca271d');
INSERT INTO audit VALUES (7, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'officer lea', 0, '', '{"name":"Lea Dunn","post":"Performance","role":"lead"}', '', '85968710e5e72910033c8daca3e0845891d3f5b4f94b58e64dd61b99ddca271d', 'c66e407c3bd1acfcc5d7c2b7a4e6beb07e8e087ae07a87b02fe0269cc8c4dfe5');
INSERT INTO audit VALUES (8, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'officer ann', 0, '', '{"name":"Ann Bell","post":"Service","role":"officer"}', '', 'c66e407c3bd1acfcc5d7c2b7a4e6beb07e8e087ae07a87b02fe0269cc8c4dfe5', 'fd1f6e0a1609eaa8e23db2bdafceb4f499672e834f50fff31d66dda3ddef49b5');
INSERT INTO audit VALUES (9, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'officer bob', 0, '', '{"name":"Bob Cole","post":"Service","role":"officer"}', '', 'fd1f6e0a1609eaa8e23db2bdafceb4f499672e834f50fff31d66dda3ddef49b5', '40e8b11980a1f9ee23d4b46c313b4dcebeb17f65e1df3169e57124d626968c19');
INSERT INTO audit VALUES (10, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q2', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '40e8b11980a1f9ee23d4b46c313b4dcebeb17f65e1df3169e57124d626968c19', '433bf2585d32059b1afe0feddc7bbbeeb43b36a13c0f34790acf2d215e6a9adb');
INSERT INTO audit VALUES (11, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', '433bf2585d32059b1afe0feddc7bbbeeb43b36a13c0f34790acf2d215e6a9adb', '154452b71b7e4c9037463f9442638e4f3d8944dcdbbbe0c33b6db171d76dc926');
INSERT INTO audit VALUES (12, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', '154452b71b7e4c9037463f9442638e4f3d8944dcdbbbe0c33b6db171d76dc926', '450248847d22244aff775b38de4415386024bbe16dc7c332c1d5ac545c18f7eb');
INSERT INTO audit VALUES (13, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '450248847d22244aff775b38de4415386024bbe16dc7c332c1d5ac545c18f7eb', '65ff88b4303c8eae7b8a68bf04dc6e455f7a1e2af8743da07ea7dc01044139d5');
INSERT INTO audit VALUES (14, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '65ff88b4303c8eae7b8a68bf04dc6e455f7a1e2af8743da07ea7dc01044139d5', 'f02b7297f2ec6c07f2f09ae675f49d90106ed722dec92ac9a95b45db85e3669d');
INSERT INTO audit VALUES (15, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'f02b7297f2ec6c07f2f09ae675f49d90106ed722dec92ac9a95b45db85e3669d', 'e07f4362c31ea12f9a1bdd365047a4b15e913b2f847f55fc5aac7c1347b70eff');
INSERT INTO audit VALUES (16, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', 'e07f4362c31ea12f9a1bdd365047a4b15e913b2f847f55fc5aac7c1347b70eff', '3baa4607cc9ee15f0b9a3976bfbd924cb54996bb49cba3696ecc815d167b5612');
INSERT INTO audit VALUES (17, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', '3baa4607cc9ee15f0b9a3976bfbd924cb54996bb49cba3696ecc815d167b5612', '678c98aa6d6ad184c2b0f89f80cacb40413261a47b18ab4ce98cc8dc23caae3f');
INSERT INTO audit VALUES (18, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', '678c98aa6d6ad184c2b0f89f80cacb40413261a47b18ab4ce98cc8dc23caae3f', '7b22aeaefc676d267a205408bee1bd96e8e4b191a6dbc80e576b72f663061a22');
INSERT INTO audit VALUES (19, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', '7b22aeaefc676d267a205408bee1bd96e8e4b191a6dbc80e576b72f663061a22', '4c69e02cb503dd98ec9d2723aeea591e2ad8a725eaf66ab5d594c1eb471ea3fe');
INSERT INTO audit VALUES (20, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', '4c69e02cb503dd98ec9d2723aeea591e2ad8a725eaf66ab5d594c1eb471ea3fe', 'af0b98d617d2c1c68138e4aabb70657bf3720ed29d8861c07386aede4e1bd7fd');
INSERT INTO audit VALUES (21, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', 'af0b98d617d2c1c68138e4aabb70657bf3720ed29d8861c07386aede4e1bd7fd', '1d062bd0f74e1d4d1f82beacf21f5f94c106efe987ab9463e869f16e06794667');
INSERT INTO audit VALUES (22, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', '1d062bd0f74e1d4d1f82beacf21f5f94c106efe987ab9463e869f16e06794667', 'aadd6e55552e5b0d5cedf8737c5e41db403004ecaf43048ca1ffe84c582238da');
INSERT INTO audit VALUES (23, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'aadd6e55552e5b0d5cedf8737c5e41db403004ecaf43048ca1ffe84c582238da', '0edf17bdc3a6eaafe0120922296e0d1655de342a7106c71ff1fdf49806535d19');
INSERT INTO audit VALUES (24, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '0edf17bdc3a6eaafe0120922296e0d1655de342a7106c71ff1fdf49806535d19', 'a662ec24b623bf04beb14fa513094d529b16485cb9e116479474394e89a357ec');
INSERT INTO audit VALUES (25, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', 'a662ec24b623bf04beb14fa513094d529b16485cb9e116479474394e89a357ec', '3a50d8d74c643b3735f17e429e6ac261917e60b45f302da32dfb83e235b58a5c');
INSERT INTO audit VALUES (26, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '3a50d8d74c643b3735f17e429e6ac261917e60b45f302da32dfb83e235b58a5c', '1f246cb4f8429f655e97823e0d71112776fadedb57b50fbef4edf8085d02d97a');
INSERT INTO audit VALUES (27, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', '1f246cb4f8429f655e97823e0d71112776fadedb57b50fbef4edf8085d02d97a', 'd29a8d7a1ef6a1baed6a5216ebe740ba26a355259eacb76b782d962649786c98');
INSERT INTO audit VALUES (28, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', 'd29a8d7a1ef6a1baed6a5216ebe740ba26a355259eacb76b782d962649786c98', 'c6f8235eadc338fb02694702d6751f29adfa0298eeb7876063bc7aacec577e0d');
INSERT INTO audit VALUES (29, 1795953319468, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', 'c6f8235eadc338fb02694702d6751f29adfa0298eeb7876063bc7aacec577e0d', 'e9e50052d04039e124dd5c5a3e20f1eb533e381cc5af83360c5374274ad2a4f7');
INSERT INTO audit VALUES (30, 1795953319468, 'root', '', 'local:root@council', 'import', '2023-24-Q2', 'M3', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', 'e9e50052d04039e124dd5c5a3e20f1eb533e381cc5af83360c5374274ad2a4f7', '38fb8ba26fb2de52df16e04bec43f1eadf54dc3741a44110620811d5ace30a99');
INSERT INTO audit VALUES (31, 1795953319468, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"525a3ffc9abdfce9b6f24ac56324f13a1bee593383f0c805d9d46d6872b88850","cell_link":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"96cdc1cd187ceb5cc12b8269ff607340122c0f2e7d57d96d69358aa3ee748b45","item":"1f5cce1095d53e0b21589344307dfa03f41f9a53f0c35418c37f9ea5b981a527","measure":"97dd3d2d7ae4c892ad80d3b1e3245163ea76e272c24de9caf871b65b28afccee","milestone":"1ac57024591154bb6e8f5a09fa5e6330e6b3873d87577c120c70e4e2deb13e51","objective":"3a9c3f2c7202f48cabf1cfb55872821fc231499e7c92d6f5f034be6ac915feb4","officer":"bb70bea9d9fe5c2e86b8a5f22dcf41f87f809cab9032dd1f787bd92cc75b79fd","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"4e33e6364f272723ab7caf0526275579b6973f3db04540565c2f4845785cc508","schema":"12","target":"9f3eda27d71be1ba9e92def213856bd2178b0c886cd1c9f187c3fe7002c29c5a"}', '', '38fb8ba26fb2de52df16e04bec43f1eadf54dc3741a44110620811d5ace30a99', 'dc9d69a1ddb4daa257e1fe511a080b244427fa51a733489e789d4a94363ce8d8');
INSERT INTO audit VALUES (32, 1795953319490, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M1', 1, '{"state":"not_started"}', '{"commentary":"More came than planned.","state":"in_progress","value":"62"}', '', 'dc9d69a1ddb4daa257e1fe511a080b244427fa51a733489e789d4a94363ce8d8', '6f6e2bde1cdbf472b7e92eec1963b13522b2f2a198caeceddda160b94eea04a4');
INSERT INTO audit VALUES (33, 1795953319496, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '6f6e2bde1cdbf472b7e92eec1963b13522b2f2a198caeceddda160b94eea04a4', '59b96ccd6d1166b79e58bab32f4e3d7274bacf6cfa934086085376c537b4163d');
INSERT INTO audit VALUES (34, 1795953319501, 'lea', '', 'lea@here', 'return', '2023-24-Q2', 'M1', 3, '{"state":"submitted"}', '{"state":"returned"}', 'By when?', '59b96ccd6d1166b79e58bab32f4e3d7274bacf6cfa934086085376c537b4163d', 'bb033167940a09c7f3c32f7155b881bd1add063781f4d95d880256357c074c0f');
INSERT INTO audit VALUES (35, 1795953319504, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 4, '{"state":"returned"}', '{"state":"submitted"}', '', 'bb033167940a09c7f3c32f7155b881bd1add063781f4d95d880256357c074c0f', '7d2152f5fe14b91224169bb256ddc7b2ccf3e13e64ccb0989f0cee246090adee');
INSERT INTO audit VALUES (36, 1795953319507, 'lea', '', 'lea@here', 'accept', '2023-24-Q2', 'M1', 5, '{"state":"submitted"}', '{"state":"accepted"}', '', '7d2152f5fe14b91224169bb256ddc7b2ccf3e13e64ccb0989f0cee246090adee', '94bd5776eff1e8e4eaaa264f34faa0e2b45e1237c3a4de23fabf51d2cdd01fc6');
INSERT INTO audit VALUES (37, 1795953319515, 'lea', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M2', 1, '{"state":"not_started"}', '{"commentary":"All in hand.","state":"in_progress","value":"30"}', '', '94bd5776eff1e8e4eaaa264f34faa0e2b45e1237c3a4de23fabf51d2cdd01fc6', '3e82383bde5de6cb5c8953bc8e70588a3cc7c9c6c12a338b49a91b990cc96fae');
INSERT INTO audit VALUES (38, 1795953319519, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M2', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '3e82383bde5de6cb5c8953bc8e70588a3cc7c9c6c12a338b49a91b990cc96fae', '9694132a9d804911ea7a2ac099568135d325cbb7b761405f5c5fab5c56cadcfd');
INSERT INTO audit VALUES (39, 1795953319525, 'bob', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M3', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '9694132a9d804911ea7a2ac099568135d325cbb7b761405f5c5fab5c56cadcfd', '8d0832f56b076f9fdc0a05ef9a1e1d863be3386f79d0196c0a69b2ca63dfb6b4');
INSERT INTO audit VALUES (40, 1795953319529, 'root', '', 'local:root@council', 'add_key', '', 'officer ann', 0, '', '{"comment":"ann","fingerprint":"SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg","type":"ssh-ed25519"}', '', '8d0832f56b076f9fdc0a05ef9a1e1d863be3386f79d0196c0a69b2ca63dfb6b4', '4766f59cc7da49b93a7037a43c0e97523891ade8680bda1a6280c4e928281e5b');
INSERT INTO audit VALUES (41, 1795953319529, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer_key":"6c4c964c90530b92033ff548b90aa8f0b42a1b83b4de92efe03092cc95bcf9da","schema":"12"}', '', '4766f59cc7da49b93a7037a43c0e97523891ade8680bda1a6280c4e928281e5b', '8db600c9c34a587eb632f1db0d0ee6d30231c5a763d0870af2888ece3cdc3022');
INSERT INTO audit VALUES (42, 1795953319532, 'lea', '', 'lea@here', 'remind', '2023-24-Q2', 'officer bob', 0, '', '{"taken":false,"way":"sendmail"}', 'exit status 75: queue full', '8db600c9c34a587eb632f1db0d0ee6d30231c5a763d0870af2888ece3cdc3022', 'feed5b74431db9f5328864824b3911dd3396ab634d15e81d6ac6c47aa9d147cf');
INSERT INTO audit VALUES (43, 1795953319532, 'lea', '', 'lea@here', 'seal', '', 'tables', 0, '', '{"reminder":"636fa29dad5d73a82b5aba7e56d413193ba0d90d6c74dbf082f7bd91a2290d51","schema":"12"}', '', 'feed5b74431db9f5328864824b3911dd3396ab634d15e81d6ac6c47aa9d147cf', '24134443fd7543c844d36092a1131ccd06bf3585ac0dbc8e2b4a84461c28ad03');
INSERT INTO audit VALUES (44, 1795953319534, 'lea', '', 'lea@here', 'sign_off', '2023-24-Q2', 'sign-off', 0, '', '{"digest":"19f4d0814962d87fdad8345441f7bc896870ded287eafd95fd5192bda624fa91","name":"Lea Dunn","open":["M3","MS1","M2"]}', 'The strategy is late.', '24134443fd7543c844d36092a1131ccd06bf3585ac0dbc8e2b4a84461c28ad03', '972e3424f9a1840745f88370b907113a56e216fe248befc13060dbace9123046');
INSERT INTO audit VALUES (45, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q3', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '972e3424f9a1840745f88370b907113a56e216fe248befc13060dbace9123046', '90018b7376828dcbff50221a5939f42d6990e4a3e5847d384637bd7ac0b71652');
INSERT INTO audit VALUES (46, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', '90018b7376828dcbff50221a5939f42d6990e4a3e5847d384637bd7ac0b71652', 'd20145b710207a2ef9355f6ffb98a15a2b4124481a47f640e4efd23901da7eb5');
INSERT INTO audit VALUES (47, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', 'd20145b710207a2ef9355f6ffb98a15a2b4124481a47f640e4efd23901da7eb5', '2cbc42ef99b76509d6d97b50bd0d9906b453231a75d97ee97849efffd81d6134');
INSERT INTO audit VALUES (48, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '2cbc42ef99b76509d6d97b50bd0d9906b453231a75d97ee97849efffd81d6134', '5e677c6a65396f4ea159a14bc1e2fd0966346e6346c61f00c3e16b1c12204939');
INSERT INTO audit VALUES (49, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '5e677c6a65396f4ea159a14bc1e2fd0966346e6346c61f00c3e16b1c12204939', '4d2860c65e1e30a5b50c7061726dbd53831fb4e35283de4ded30b6f87cfd656f');
INSERT INTO audit VALUES (50, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '4d2860c65e1e30a5b50c7061726dbd53831fb4e35283de4ded30b6f87cfd656f', 'ff23f15bc55af1c0dec40ab15ba75f5c16917915b9a73c724370b14663733b4a');
INSERT INTO audit VALUES (51, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', 'ff23f15bc55af1c0dec40ab15ba75f5c16917915b9a73c724370b14663733b4a', 'cdf70da4de4f8f8210daab18aa894202ee168d95133928f7c1eed943f7cd76bb');
INSERT INTO audit VALUES (52, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'cdf70da4de4f8f8210daab18aa894202ee168d95133928f7c1eed943f7cd76bb', 'c2ad37227e85e37a809b2edf0d075c495cd05d5ee6f48b9cbd5b49b34e95f63b');
INSERT INTO audit VALUES (53, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', 'c2ad37227e85e37a809b2edf0d075c495cd05d5ee6f48b9cbd5b49b34e95f63b', '8fdb7253d06bef686730674178a93774e08b2b6f8b346a7d45cdc61ddbaad2d9');
INSERT INTO audit VALUES (54, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', '8fdb7253d06bef686730674178a93774e08b2b6f8b346a7d45cdc61ddbaad2d9', '5300f97de78bcf60d07207da906ba61674dde1fb6d23013db0549f316f8a4716');
INSERT INTO audit VALUES (55, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', '5300f97de78bcf60d07207da906ba61674dde1fb6d23013db0549f316f8a4716', '738023af1dd2fd5a742e9f2bd00c5170b9d0d7b91958d104de1bc7f1dfeeb72e');
INSERT INTO audit VALUES (56, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', '738023af1dd2fd5a742e9f2bd00c5170b9d0d7b91958d104de1bc7f1dfeeb72e', '48e552e3a170a4c5b4f43669b1eb40601eb4b910476b4245c5b3e03a64d283df');
INSERT INTO audit VALUES (57, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', '48e552e3a170a4c5b4f43669b1eb40601eb4b910476b4245c5b3e03a64d283df', '5338ebfd05301995219fe80302d958a44eaa46ab562bd00dd32518f43df5459d');
INSERT INTO audit VALUES (58, 1795953319547, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', '5338ebfd05301995219fe80302d958a44eaa46ab562bd00dd32518f43df5459d', 'a07c4b9c80f2604281a1def381e06965c9886da3553c62f8f59c4accea05ac22');
INSERT INTO audit VALUES (59, 1795953319547, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"7e4f883b721076cb5b7e91529e1d541ef0d48380df76037a80f97bf96fd37416","cell_link":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"2602a4602b3da452fd06676569fe6e07578c2fe5b54319a2de76c9bcc8cf6efa","measure":"4be9dc23ba81609a485777051c92833b2f1267b787ccf5a0187650960dff06d6","milestone":"24d9013fb4e897830a24fa15bf1ff6240e295a5bd6c7035c2bbbd4ecf68a8606","objective":"56f8884dccc8f0cfe0603954f7fd03f515153a2f3dd825415ad850d55f10956a","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"617fb54dd6ff8d6bac9e30f34e3c94351b4270fbff21f4ec0733e9a0e3bf2171","schema":"12","target":"3d9e140ec6cb55cb76bc5bf397cab3a314ae9f548c745dcd5d99813d19e7d448"}', '', 'a07c4b9c80f2604281a1def381e06965c9886da3553c62f8f59c4accea05ac22', 'd48322e8b164323c986cf072f3bdfe79f45bd938c2d746ad334c43832c0c05a5');
INSERT INTO audit VALUES (60, 1795953319557, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q3', 'M1', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', 'd48322e8b164323c986cf072f3bdfe79f45bd938c2d746ad334c43832c0c05a5', 'ecb0a9dfc03a89f812cd900eed6bfbdd4e4dbb4526cddf35568335004bd40b89');
INSERT INTO presence VALUES (1, 1);
INSERT INTO draft VALUES ('root', '2023-24-Q3', 'M3', 'HFUSLRFX7WS4C4QP6HG7PB4GLW', 1, 0, '{}', '{"commentary":"79"}', '', 0, 1795953319561, 'a19ea2b1d41f5e68eec0f1fdf8513451b1f3042a0e53380bf79f531cc1915970', 1);
INSERT INTO audit_end VALUES (1, 60, 'ecb0a9dfc03a89f812cd900eed6bfbdd4e4dbb4526cddf35568335004bd40b89', 0);
INSERT INTO draft_turn VALUES (1, 1);
INSERT INTO sealed VALUES ('assignment', '2023-24-Q2', '09242f9c1f3bd92914d9ca8b3dd7ddfc7c998a7738daa6eca4ca925aadf2cddc');
INSERT INTO sealed VALUES ('assignment', '2023-24-Q3', '07c0e1f2f4df9ab13cfddb11946ed4c40c093ca7d638aab43d74154ba4b02f00');
INSERT INTO sealed VALUES ('figure', 'M1', '4858a2e3701aa0cb673d3a816a6df5d7eb1af3db28dcf2dd4b26f69b2fed70e9');
INSERT INTO sealed VALUES ('figure', 'M2', '83d1adae8efc73f02eb510b681ebce3322184bbdeb0b7ab6e138a470e0f4e5c2');
INSERT INTO sealed VALUES ('figure', 'M3', 'c301c1dc169cc32e7ae5ed3b78f8f85ac9ecfdba7e58357fb2b7cc9a3073cb61');
INSERT INTO sealed VALUES ('item', '2023-24-Q2', 'f7395fc2cf879820df04646ada144bd5baf32fd5ebb88e4d1fd4c5bd13b4aea3');
INSERT INTO sealed VALUES ('item', '2023-24-Q3', 'cf4ca17ddd440056e7b6774cd8df908e737ea63f091ddb016e197eeb69ed4c65');
INSERT INTO sealed VALUES ('measure', '2023-24-Q2', 'c3e0ff2980dbc4e79861ddee598610e1f227943bc58bab817db6ca5bb93e9312');
INSERT INTO sealed VALUES ('measure', '2023-24-Q3', '30e3060c0012a80f9a23b657353d9084ca56239a5280d761bfb3539cbd74eb25');
INSERT INTO sealed VALUES ('milestone', '2023-24-Q2', '09df4da104b8ca23f8ea41c4f88363dbd248a0368297eba14fa3f4b620b4a2a4');
INSERT INTO sealed VALUES ('milestone', '2023-24-Q3', 'b80ae111a63f295081ddd93e025ad329f6904ef34e3d7d75a23e2a9d98b65e98');
INSERT INTO sealed VALUES ('objective', '2023-24-Q2', 'aec09bedd297366daf294061d87370c471e51162d7c7222f3f13ee0e040fdc14');
INSERT INTO sealed VALUES ('objective', '2023-24-Q3', '71eb8bd5afb7239aa1848af5d517c258f59168af48023322e660b068075b177c');
INSERT INTO sealed VALUES ('officer', 'ann', '9ad105f30b88f579285dd1fcba80c815e362e33cb08e49c86742790775f45df3');
INSERT INTO sealed VALUES ('officer', 'bob', 'e943b653b17cccf5f22f435b40e5f2b72906e517aba5308ddf6f86730d68e0f1');
INSERT INTO sealed VALUES ('officer', 'lea', '75df4a9531b5b25db612f362c51b5672b4a9548ba080a65b315790c3e0f82fbb');
INSERT INTO sealed VALUES ('officer', 'root', '069116a988cadf91b9200013c28eb2fb69aa4db42ffe9911610e545e812a8155');
INSERT INTO sealed VALUES ('officer_key', 'SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', '1bb7631858607e145802462595429d3ca37eee5f12b1771311f30861525c995c');
INSERT INTO sealed VALUES ('plan', '2023-24-Q2', '00c9341dd19b1f145633f7a216aef8dce00bd66240b8f912475e80b5c91a2b9c');
INSERT INTO sealed VALUES ('plan', '2023-24-Q3', '9bb0c15bcf174a10e6552e9cd58c79020a7e63f2345fa57d57966d7e3830bf4f');
INSERT INTO sealed VALUES ('reminder', 'bob', '3777d5e455428a2c20fe7d137e0657d4def29b3ff54276f2e55c98fb0bfab27d');
INSERT INTO sealed VALUES ('target', '2023-24-Q2', '4038fc68775c357ea09a36918ad99ff8ed2135cb4a1e0350d518f109d3213898');
INSERT INTO sealed VALUES ('target', '2023-24-Q3', '7e05213574ed0d1122524e4a27658e39c1784d570bf860df0f12156fd6c16e1b');
INSERT INTO officer VALUES ('root', 'Ada Admin', '', 'administrator', '', '', '');
INSERT INTO officer VALUES ('lea', 'Lea Dunn', 'Performance', 'lead', '', '', '');
INSERT INTO officer VALUES ('ann', 'Ann Bell', 'Service', 'officer', '', '', '');
INSERT INTO officer VALUES ('bob', 'Bob Cole', 'Service', 'officer', '', '', '');
INSERT INTO officer_key VALUES ('SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB', 'ann', 'ann', 1795953319529, 'root', NULL);
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
INSERT INTO reminder VALUES ('bob', 1, '2023-24-Q2', 1795953319532, 'lea', 'sendmail', 0, 'exit status 75: queue full');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 0, '', '{"Form":"ppbtui-frozen-1","Plan":{"Council":"Anytown","Title":"Children","Quarter":"2023-24-Q2","DueOn":"2023-10-16","Tolerance":"10","Share":"even","Scheme":"tolerance","ChecksOff":null},"Objectives":[{"Code":"B","Parent":"","Title":"Second in the alphabet, first here"},{"Code":"A","Parent":"B","Title":"First"}],"Officers":[{"Login":"root","Name":"Ada Admin","Post":"","Role":"administrator"},{"Login":"ann","Name":"Ann Bell","Post":"Service","Role":"officer"},{"Login":"bob","Name":"Bob Cole","Post":"Service","Role":"officer"},{"Login":"lea","Name":"Lea Dunn","Post":"Performance","Role":"lead"}]}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 1, 'M1', '{"Measure":{"Key":"M1","Ref":"M1","Objective":"B","Title":"Measure M1","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M1","Quarter":"2023-24-Q2","State":"accepted","Version":5,"Content":{"commentary":"More came than planned.","value":"62"},"EnteredBy":"ann","EnteredAt":"2026-11-29T11:55:19.49Z","Editors":["ann","root"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T11:55:19.504Z","DecidedBy":"lea","DecidedAt":"2026-11-29T11:55:19.507Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"lea","At":"2026-11-29T11:55:19.501Z","Note":"By when?"}},"Earlier":[{"Key":"M1","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M1","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"62","Value":"62","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"red","Published":"red","Judged":false,"Reason":"","ByPart":false,"Sentence":"Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March.","Paragraph":"The value is 62 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 62 is 28 over 34. The tolerance is 10% of 34, 3.4. The gap is greater: Red.","Trace":["The value is 62 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","62 is 28 over 34.","The tolerance is 10% of 34, 3.4.","The gap is greater: Red."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 124 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"28 down"},{"Status":"amber","Values":"35 to 37","Away":"25 down"},{"Status":"red","Values":"38 or more","Away":"you are here"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-14","Judged":false,"Unsure":false,"Trace":["62 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":[{"Rule":"coverage","Part":"","Message":"Red: we could not see a cause, a date or an owner in the commentary"}],"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 2, 'M3', '{"Measure":{"Key":"M3","Ref":"M3","Objective":"B","Title":"Measure M3","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M3","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"value":"30"},"EnteredBy":"root","EnteredAt":"2026-11-29T11:55:19.468Z","Editors":["bob","root"],"SubmittedBy":"bob","SubmittedAt":"2026-11-29T11:55:19.525Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M3","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M3","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 3, 'MS1', '{"Measure":null,"Milestone":{"Key":"MS1","Ref":"MS1","Objective":"B","Title":"Open the hub","Due":"2024-03-31"},"Officers":["ann"],"Entry":{"Key":"MS1","Quarter":"2023-24-Q2","State":"not_started","Version":0,"Content":null,"EnteredBy":"","EnteredAt":"0001-01-01T00:00:00Z","Editors":null,"SubmittedBy":"","SubmittedAt":"0001-01-01T00:00:00Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"","Raw":"","Value":"0","Known":false,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"none","Published":"none","Judged":false,"Reason":"","ByPart":false,"Sentence":"Due 31 March 2024.","Paragraph":"A milestone is rated by judgement; overdue is counted to the quarter''s end. Due 31 March 2024.","Trace":["due 31 March 2024"],"Point":"","Level":"","Tolerance":"","Thresholds":"","Projection":"","WouldChange":null,"Parts":null,"Travel":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Previous":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 4, 'M2', '{"Measure":{"Key":"M2","Ref":"M2","Objective":"A","Title":"Measure M2","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M2","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"commentary":"All in hand.","value":"30"},"EnteredBy":"lea","EnteredAt":"2026-11-29T11:55:19.515Z","Editors":["lea","root","ann"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T11:55:19.519Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M2","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M2","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO sign_off VALUES ('2023-24-Q2', 1, 1795953319534, 'lea', 'Lea Dunn', '["M3","MS1","M2"]', 'The strategy is late.', '[]', 'null', '[]', '19f4d0814962d87fdad8345441f7bc896870ded287eafd95fd5192bda624fa91', '972e3424f9a1840745f88370b907113a56e216fe248befc13060dbace9123046');
INSERT INTO item VALUES ('2023-24-Q2', 'M1', 'measure', 'M1', 'B', 'Measure M1', 0, '', '', '');
INSERT INTO item VALUES ('2023-24-Q2', 'M2', 'measure', 'M2', 'A', 'Measure M2', 1, '', '', '');
INSERT INTO item VALUES ('2023-24-Q2', 'M3', 'measure', 'M3', 'B', 'Measure M3', 2, '', '', '');
INSERT INTO item VALUES ('2023-24-Q2', 'MS1', 'milestone', 'MS1', 'B', 'Open the hub', 0, '', '', '');
INSERT INTO item VALUES ('2023-24-Q3', 'M1', 'measure', 'M1', 'B', 'Measure M1', 0, '', '', '');
INSERT INTO item VALUES ('2023-24-Q3', 'M2', 'measure', 'M2', 'A', 'Measure M2', 1, '', '', '');
INSERT INTO item VALUES ('2023-24-Q3', 'M3', 'measure', 'M3', 'B', 'Measure M3', 2, '', '', '');
INSERT INTO item VALUES ('2023-24-Q3', 'MS1', 'milestone', 'MS1', 'B', 'Open the hub', 0, '', '', '');
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
PRAGMA user_version = 12;
