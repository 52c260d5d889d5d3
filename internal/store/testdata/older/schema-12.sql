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
INSERT INTO figure VALUES ('M1', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795953772941, 0, '');
INSERT INTO figure VALUES ('M1', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795953772941, 1, '');
INSERT INTO figure VALUES ('M2', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795953772941, 2, '');
INSERT INTO figure VALUES ('M2', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795953772941, 3, '');
INSERT INTO figure VALUES ('M3', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795953772941, 4, '');
INSERT INTO figure VALUES ('M3', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795953772941, 5, '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M3', 2, 'submitted', '{"value":"30"}', '{"value":"30"}', 'root', 1795953772941, 'bob', 1795953773033, '', NULL, '', '', NULL, '["bob","root"]', '', NULL, '', '', '{}');
INSERT INTO entry VALUES ('2023-24-Q2', 'M1', 5, 'accepted', '{"commentary":"More came than planned.","value":"62"}', NULL, 'ann', 1795953772963, 'ann', 1795953772976, 'lea', 1795953772979, '', '', NULL, '["ann","root"]', 'lea', 1795953772973, 'By when?', '', '{}');
INSERT INTO entry VALUES ('2023-24-Q2', 'M2', 2, 'submitted', '{"commentary":"All in hand.","value":"30"}', NULL, 'lea', 1795953772994, 'ann', 1795953773017, '', NULL, '', '', NULL, '["lea","root","ann"]', '', NULL, '', '', '{}');
INSERT INTO entry VALUES ('2023-24-Q3', 'M1', 1, 'in_progress', '{"value":"30"}', NULL, 'ann', 1795953773071, '', NULL, '', NULL, '', '', NULL, '["ann","root"]', '', NULL, '', '', '{}');
INSERT INTO place VALUES ('root', '2023-24-Q3', 'M3');
INSERT INTO audit VALUES (1, 1795953772805, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"assignment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","objective":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","officer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"8","target":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}', 'schema 8 seals other columns', '0000000000000000000000000000000000000000000000000000000000000000', '0f213179f956285083ca234cea1482704bc4b2b017898df7bd8a6a45243cc83f');
INSERT INTO audit VALUES (2, 1795953772886, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"10"}', 'schema 10 seals other columns', '0f213179f956285083ca234cea1482704bc4b2b017898df7bd8a6a45243cc83f', '85dc39e938469cbaf8117bf09e233831031a78a98721959f1fecc440612c572e');
INSERT INTO audit VALUES (3, 1795953772897, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","milestone":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","objective":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"11"}', 'schema 11 seals other columns', '85dc39e938469cbaf8117bf09e233831031a78a98721959f1fecc440612c572e', '46ac0397ad749bdc1073b41cf43b9212fcf3ff11cd6cc9a7f515afeae5147534');
INSERT INTO audit VALUES (4, 1795953772919, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"12"}', 'schema 12 seals other columns', '46ac0397ad749bdc1073b41cf43b9212fcf3ff11cd6cc9a7f515afeae5147534', '7c46bcf27a9a1785ee6f950f98242fc9d98ba611566b852f367f4f85e6a48e4d');
INSERT INTO audit VALUES (5, 1795953772934, 'root', '', 'local:root@council', 'init', '', 'officer root', 0, '', '{"name":"Ada Admin","post":"","role":"administrator"}', '', '7c46bcf27a9a1785ee6f950f98242fc9d98ba611566b852f367f4f85e6a48e4d', 'a74845204f27b52f614df785f27f3cf66b6d6ac259a969484d53ad05876551eb');
INSERT INTO audit VALUES (6, 1795953772934, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer":"1824bc96301781710f59ba1c2adb5f8b265b046034e1eba1d40e2a2cf93352f0","schema":"12"}', '', 'a74845204f27b52f614df785f27f3cf66b6d6ac259a969484d53ad05876551eb', 'f7bac8cf0a7e53c3e9c92bcbc67a930b4f17fa6a0a93f43f5f4b2a6c37deaf8c');
INSERT INTO audit VALUES (7, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'officer lea', 0, '', '{"name":"Lea Dunn","post":"Performance","role":"lead"}', '', 'f7bac8cf0a7e53c3e9c92bcbc67a930b4f17fa6a0a93f43f5f4b2a6c37deaf8c', '6514c5281b4f9aa969822454b4a7e661aeef25bc7d94b3c7e096c59b9b1907fe');
INSERT INTO audit VALUES (8, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'officer ann', 0, '', '{"name":"Ann Bell","post":"Service","role":"officer"}', '', '6514c5281b4f9aa969822454b4a7e661aeef25bc7d94b3c7e096c59b9b1907fe', '6175e6b5e717d744739d2a00ac85be9e0b3bf66c929a9b917d4e4562954f2d23');
INSERT INTO audit VALUES (9, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'officer bob', 0, '', '{"name":"Bob Cole","post":"Service","role":"officer"}', '', '6175e6b5e717d744739d2a00ac85be9e0b3bf66c929a9b917d4e4562954f2d23', '9fa068ae8382185cbf8b936c780572143fe2923762ffa3f0a73ac7111e82e322');
INSERT INTO audit VALUES (10, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q2', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '9fa068ae8382185cbf8b936c780572143fe2923762ffa3f0a73ac7111e82e322', 'a5927ad9650407ee647f6d39bc4083b54c21f532eb8a305002b37f81871df70c');
INSERT INTO audit VALUES (11, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', 'a5927ad9650407ee647f6d39bc4083b54c21f532eb8a305002b37f81871df70c', '2e0cb66bcf6db27c35f82db6d68744ac49eb43a4466ed4f9026c3c3b4155ece2');
INSERT INTO audit VALUES (12, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', '2e0cb66bcf6db27c35f82db6d68744ac49eb43a4466ed4f9026c3c3b4155ece2', '3e758842d2551e3ccb14ce5695debdce2f0da78efedf188448d27f33294a7066');
INSERT INTO audit VALUES (13, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '3e758842d2551e3ccb14ce5695debdce2f0da78efedf188448d27f33294a7066', 'c9c456289440255c201d3b7ce91f061f8e7f2ac4f93a783adfc916078f4fe761');
INSERT INTO audit VALUES (14, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'c9c456289440255c201d3b7ce91f061f8e7f2ac4f93a783adfc916078f4fe761', 'ae34bb28edf4db567248730769333e9cddabf8bf239381097b26e6d47ab33da8');
INSERT INTO audit VALUES (15, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'ae34bb28edf4db567248730769333e9cddabf8bf239381097b26e6d47ab33da8', '9113ce0116eb800cc2005e7979f724c95492cea408642bad39999180647dae4b');
INSERT INTO audit VALUES (16, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', '9113ce0116eb800cc2005e7979f724c95492cea408642bad39999180647dae4b', '25f33d687c4ab62cf90f6ee00db868161ce620b5b70e61b650ec92ce3352be6c');
INSERT INTO audit VALUES (17, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', '25f33d687c4ab62cf90f6ee00db868161ce620b5b70e61b650ec92ce3352be6c', 'aa36c632bd24a30455e4a4936f6ad0e4a6e835c9c82df7bf326ab812a873b2c3');
INSERT INTO audit VALUES (18, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', 'aa36c632bd24a30455e4a4936f6ad0e4a6e835c9c82df7bf326ab812a873b2c3', '6def353bd0eb2530a5d2f857edb7d2dac607df3ce30e894714ca74ef7c05c47c');
INSERT INTO audit VALUES (19, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', '6def353bd0eb2530a5d2f857edb7d2dac607df3ce30e894714ca74ef7c05c47c', '9e6fa38d7895f4b299a9e2a05f76423d69fe50c87d1b06664471103b11bc7963');
INSERT INTO audit VALUES (20, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', '9e6fa38d7895f4b299a9e2a05f76423d69fe50c87d1b06664471103b11bc7963', 'e400a5d89660cc505f18915b63c3c8bb11c5d46f77e44a223323344d2df5c8b2');
INSERT INTO audit VALUES (21, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', 'e400a5d89660cc505f18915b63c3c8bb11c5d46f77e44a223323344d2df5c8b2', '706d7fcf889632af562171c9490ef149cabff665f96f14ab5b198e4a7970eed7');
INSERT INTO audit VALUES (22, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', '706d7fcf889632af562171c9490ef149cabff665f96f14ab5b198e4a7970eed7', 'b8da902859c0d0c008e2c9d27e82fed6b593704341456a5641408f48eab9e098');
INSERT INTO audit VALUES (23, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'b8da902859c0d0c008e2c9d27e82fed6b593704341456a5641408f48eab9e098', '2350abfc0e54e5ea3b2d65cb318978c0a336b52ace18d275a527df87cdad1210');
INSERT INTO audit VALUES (24, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '2350abfc0e54e5ea3b2d65cb318978c0a336b52ace18d275a527df87cdad1210', '3d4aebf98d036789c899b3edaf6ef4ad7b839e4447c0c86bed61eaed683b1da4');
INSERT INTO audit VALUES (25, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', '3d4aebf98d036789c899b3edaf6ef4ad7b839e4447c0c86bed61eaed683b1da4', 'bd1cd3c38d421c0ee60178412a0779e0485639e813d9ffca6825656c5e708ce2');
INSERT INTO audit VALUES (26, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', 'bd1cd3c38d421c0ee60178412a0779e0485639e813d9ffca6825656c5e708ce2', '5d459175f21ede251bf66157332322573a1c43c9a5ab5fc051487113cb470b6f');
INSERT INTO audit VALUES (27, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', '5d459175f21ede251bf66157332322573a1c43c9a5ab5fc051487113cb470b6f', '604d1064688f9274a0fd16573e56a360bb075e7ac897d0604fee8a6ea5fecae2');
INSERT INTO audit VALUES (28, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '604d1064688f9274a0fd16573e56a360bb075e7ac897d0604fee8a6ea5fecae2', 'b08af25920c6f97b8214e21ffee0c6872cc3b30cb3e0d91203e3085bb528784d');
INSERT INTO audit VALUES (29, 1795953772941, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', 'b08af25920c6f97b8214e21ffee0c6872cc3b30cb3e0d91203e3085bb528784d', '30a57758da94fed4fbff434487088b4d26b79f0a86822e43e27dce637d173aa9');
INSERT INTO audit VALUES (30, 1795953772941, 'root', '', 'local:root@council', 'import', '2023-24-Q2', 'M3', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', '30a57758da94fed4fbff434487088b4d26b79f0a86822e43e27dce637d173aa9', '6152014d693eac91427bffe707ec03e059fd3ae645e2808d0d7bf43cebbe01d3');
INSERT INTO audit VALUES (31, 1795953772941, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"525a3ffc9abdfce9b6f24ac56324f13a1bee593383f0c805d9d46d6872b88850","cell_link":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"5ea26d183906cda1e119b507fdc5ba376d44f970ac869c52aae7d1e9308abdaa","item":"1f5cce1095d53e0b21589344307dfa03f41f9a53f0c35418c37f9ea5b981a527","measure":"97dd3d2d7ae4c892ad80d3b1e3245163ea76e272c24de9caf871b65b28afccee","milestone":"1ac57024591154bb6e8f5a09fa5e6330e6b3873d87577c120c70e4e2deb13e51","objective":"3a9c3f2c7202f48cabf1cfb55872821fc231499e7c92d6f5f034be6ac915feb4","officer":"bb70bea9d9fe5c2e86b8a5f22dcf41f87f809cab9032dd1f787bd92cc75b79fd","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"4e33e6364f272723ab7caf0526275579b6973f3db04540565c2f4845785cc508","schema":"12","target":"9f3eda27d71be1ba9e92def213856bd2178b0c886cd1c9f187c3fe7002c29c5a"}', '', '6152014d693eac91427bffe707ec03e059fd3ae645e2808d0d7bf43cebbe01d3', '19383c6f940581eed7cc9d89bdf440535974e000b1adc66c9c9cad4e5b4c10a3');
INSERT INTO audit VALUES (32, 1795953772963, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M1', 1, '{"state":"not_started"}', '{"commentary":"More came than planned.","state":"in_progress","value":"62"}', '', '19383c6f940581eed7cc9d89bdf440535974e000b1adc66c9c9cad4e5b4c10a3', '0e79c2c81366861d617ff6edf85d1a6ccda3a456c55c839a5a17fb59bdee33d2');
INSERT INTO audit VALUES (33, 1795953772969, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '0e79c2c81366861d617ff6edf85d1a6ccda3a456c55c839a5a17fb59bdee33d2', '0dd76cdde5246abb67a0135780927963fdc3c723093294530843a32e3cfa5db5');
INSERT INTO audit VALUES (34, 1795953772973, 'lea', '', 'lea@here', 'return', '2023-24-Q2', 'M1', 3, '{"state":"submitted"}', '{"state":"returned"}', 'By when?', '0dd76cdde5246abb67a0135780927963fdc3c723093294530843a32e3cfa5db5', '6a61941287f6f5c1c641d9e62b2e3faca8f07bfb648c65ec631d76269428d8d2');
INSERT INTO audit VALUES (35, 1795953772976, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 4, '{"state":"returned"}', '{"state":"submitted"}', '', '6a61941287f6f5c1c641d9e62b2e3faca8f07bfb648c65ec631d76269428d8d2', 'fa2d75c7122cd582ab35ebef4586b68b0b7a2609e121956909d8d46772ad6392');
INSERT INTO audit VALUES (36, 1795953772979, 'lea', '', 'lea@here', 'accept', '2023-24-Q2', 'M1', 5, '{"state":"submitted"}', '{"state":"accepted"}', '', 'fa2d75c7122cd582ab35ebef4586b68b0b7a2609e121956909d8d46772ad6392', 'b3570d703748c09cc5944fca1cbe528b1fb6a0610a245ff5c755483cf7c9d303');
INSERT INTO audit VALUES (37, 1795953772994, 'lea', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M2', 1, '{"state":"not_started"}', '{"commentary":"All in hand.","state":"in_progress","value":"30"}', '', 'b3570d703748c09cc5944fca1cbe528b1fb6a0610a245ff5c755483cf7c9d303', 'de4e6e3f13657b401eb4db46b08d28a8d6996def82c6ea366d068ffc5a0b56d3');
INSERT INTO audit VALUES (38, 1795953773017, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M2', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', 'de4e6e3f13657b401eb4db46b08d28a8d6996def82c6ea366d068ffc5a0b56d3', '89682ab60b2848d4fdc8c40f6f12b2c74affc671170a380c8272721d0d779a48');
INSERT INTO audit VALUES (39, 1795953773033, 'bob', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M3', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '89682ab60b2848d4fdc8c40f6f12b2c74affc671170a380c8272721d0d779a48', '16bd9509c3b9038ab398b15c6ca43f1a4d6287c43307df395cf832b7db53d625');
INSERT INTO audit VALUES (40, 1795953773050, 'root', '', 'local:root@council', 'add_key', '', 'officer ann', 0, '', '{"comment":"ann","fingerprint":"SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg","type":"ssh-ed25519"}', '', '16bd9509c3b9038ab398b15c6ca43f1a4d6287c43307df395cf832b7db53d625', '0f2b443cfa0793ac004148092d06c2d199d2adef52c4aaee603d8c6077df2205');
INSERT INTO audit VALUES (41, 1795953773050, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer_key":"cb550ace75d0a2934a564f257e1e26f4cb6faf54f88ab09bb433fbe082fc4045","schema":"12"}', '', '0f2b443cfa0793ac004148092d06c2d199d2adef52c4aaee603d8c6077df2205', 'b34db7c3838ead3bdee4abc1b08027b44b975bf1fb3e9de6e14a01511e584535');
INSERT INTO audit VALUES (42, 1795953773054, 'lea', '', 'lea@here', 'remind', '2023-24-Q2', 'officer bob', 0, '', '{"taken":false,"way":"sendmail"}', 'exit status 75: queue full', 'b34db7c3838ead3bdee4abc1b08027b44b975bf1fb3e9de6e14a01511e584535', 'a6fd37c88518875f60c22bda94a4e070e6583c2606bf16db0899035d62ba912f');
INSERT INTO audit VALUES (43, 1795953773054, 'lea', '', 'lea@here', 'seal', '', 'tables', 0, '', '{"reminder":"674b645cbecff2520c25b220316d813a8eb2c0f925db3b96e555d6244b53145a","schema":"12"}', '', 'a6fd37c88518875f60c22bda94a4e070e6583c2606bf16db0899035d62ba912f', '581f4b2233b5925dfa0f052670fb415ce752cd611c49d10c5e0b1ba4134a28c6');
INSERT INTO audit VALUES (44, 1795953773057, 'lea', '', 'lea@here', 'sign_off', '2023-24-Q2', 'sign-off', 0, '', '{"digest":"e42cc4d8dadad7df154a2075b889ce712f0f0cd0c6022ab67fc9b46e61f7f5db","name":"Lea Dunn","open":["M3","MS1","M2"]}', 'The strategy is late.', '581f4b2233b5925dfa0f052670fb415ce752cd611c49d10c5e0b1ba4134a28c6', '18faaca41c47b2aad47876c0b884106b46432223675b89c3ff0bde71329f24f8');
INSERT INTO audit VALUES (45, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q3', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '18faaca41c47b2aad47876c0b884106b46432223675b89c3ff0bde71329f24f8', '7fbf9e2e83636319b719db22291973e62ba1e2c544d38ea5a3b91a503becc9e2');
INSERT INTO audit VALUES (46, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', '7fbf9e2e83636319b719db22291973e62ba1e2c544d38ea5a3b91a503becc9e2', '3f35bb816033b94b6683c9949b2e164330f4c55f23affbb8eae0e4619f99b18d');
INSERT INTO audit VALUES (47, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', '3f35bb816033b94b6683c9949b2e164330f4c55f23affbb8eae0e4619f99b18d', 'e5bd16ab39d4473f161af92721f6e0e53ed6b362918e052b02f2ecdc4585bd5e');
INSERT INTO audit VALUES (48, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'e5bd16ab39d4473f161af92721f6e0e53ed6b362918e052b02f2ecdc4585bd5e', '257a12a47fe33e30df9a51251f998e142cb4c3d97ae063ff878ef4d71b7c1983');
INSERT INTO audit VALUES (49, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '257a12a47fe33e30df9a51251f998e142cb4c3d97ae063ff878ef4d71b7c1983', '0b956f20b99f8e0a250e48da79508896f5bce6a8ef53d87d1ef46b46403ef870');
INSERT INTO audit VALUES (50, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '0b956f20b99f8e0a250e48da79508896f5bce6a8ef53d87d1ef46b46403ef870', 'b997bb2b8ddcab3ba0626064e17206b2c0d280bda65bef6e0fed1e3e9fa0f390');
INSERT INTO audit VALUES (51, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', 'b997bb2b8ddcab3ba0626064e17206b2c0d280bda65bef6e0fed1e3e9fa0f390', '775f5914f8f12349f14cf5f512ceb101025936c7764d1684698ebfe0e0dfe3c9');
INSERT INTO audit VALUES (52, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', '775f5914f8f12349f14cf5f512ceb101025936c7764d1684698ebfe0e0dfe3c9', 'e0a6d1a51bc3cd886c9885a6b8c31d346fa81fe026eab9e618b38fdd8a7a3be6');
INSERT INTO audit VALUES (53, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', 'e0a6d1a51bc3cd886c9885a6b8c31d346fa81fe026eab9e618b38fdd8a7a3be6', 'd411f6693da37ef8a570309d82a06d206b22ce98a7049628152a243c7d684863');
INSERT INTO audit VALUES (54, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', 'd411f6693da37ef8a570309d82a06d206b22ce98a7049628152a243c7d684863', 'ea85f05eddc7b85554aadc282284969217bb93cf76407385839838018f3765b7');
INSERT INTO audit VALUES (55, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', 'ea85f05eddc7b85554aadc282284969217bb93cf76407385839838018f3765b7', '4285f466e1675d875124a5d4b2492a28051fce6e5941687d6a6c83a95a17ad2e');
INSERT INTO audit VALUES (56, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', '4285f466e1675d875124a5d4b2492a28051fce6e5941687d6a6c83a95a17ad2e', 'eebb7415b24e9d2ad276a961865fc196c9837981783825a530e3166ae14010a9');
INSERT INTO audit VALUES (57, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', 'eebb7415b24e9d2ad276a961865fc196c9837981783825a530e3166ae14010a9', '50dc747f5321661a507d5ed6ab6c55ece2d748eb3902cd338e0df6b6b2645357');
INSERT INTO audit VALUES (58, 1795953773063, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', '50dc747f5321661a507d5ed6ab6c55ece2d748eb3902cd338e0df6b6b2645357', '0fc0ad5f08181171afbb2bd02b5f3e98bbe2a641fa71379260f1fb67f20bb46d');
INSERT INTO audit VALUES (59, 1795953773063, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"7e4f883b721076cb5b7e91529e1d541ef0d48380df76037a80f97bf96fd37416","cell_link":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"2602a4602b3da452fd06676569fe6e07578c2fe5b54319a2de76c9bcc8cf6efa","measure":"4be9dc23ba81609a485777051c92833b2f1267b787ccf5a0187650960dff06d6","milestone":"24d9013fb4e897830a24fa15bf1ff6240e295a5bd6c7035c2bbbd4ecf68a8606","objective":"56f8884dccc8f0cfe0603954f7fd03f515153a2f3dd825415ad850d55f10956a","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"617fb54dd6ff8d6bac9e30f34e3c94351b4270fbff21f4ec0733e9a0e3bf2171","schema":"12","target":"3d9e140ec6cb55cb76bc5bf397cab3a314ae9f548c745dcd5d99813d19e7d448"}', '', '0fc0ad5f08181171afbb2bd02b5f3e98bbe2a641fa71379260f1fb67f20bb46d', '28e0c685d482cae932466a65fd778df104d89ded86551bf56f5ff459cc15caab');
INSERT INTO audit VALUES (60, 1795953773071, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q3', 'M1', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', '28e0c685d482cae932466a65fd778df104d89ded86551bf56f5ff459cc15caab', 'e19a1379a8b92267bff75319ad4d2ffc20843850d27afd68e95ee81ea0a3f150');
INSERT INTO presence VALUES (1, 1);
INSERT INTO draft VALUES ('root', '2023-24-Q3', 'M3', 'PF65LV2EUKNJY6VPQSZPJVTUIM', 1, 0, '{}', '{"commentary":"79"}', '', 0, 1795953773074, '600690987be1b4385b75b122e1b456db714b0a29882682de2494175f84b80662', 1);
INSERT INTO audit_end VALUES (1, 60, 'e19a1379a8b92267bff75319ad4d2ffc20843850d27afd68e95ee81ea0a3f150', 0);
INSERT INTO draft_turn VALUES (1, 1);
INSERT INTO sealed VALUES ('assignment', '2023-24-Q2', '09242f9c1f3bd92914d9ca8b3dd7ddfc7c998a7738daa6eca4ca925aadf2cddc');
INSERT INTO sealed VALUES ('assignment', '2023-24-Q3', '07c0e1f2f4df9ab13cfddb11946ed4c40c093ca7d638aab43d74154ba4b02f00');
INSERT INTO sealed VALUES ('figure', 'M1', '7d1406fc5155382fc73950a67815e9d1b0355a87376ff11d2c13ed48d5e00b44');
INSERT INTO sealed VALUES ('figure', 'M2', '233fd83a31b3476b33b155863c904a2d56f590451720a1c755ef6a1fb055c914');
INSERT INTO sealed VALUES ('figure', 'M3', 'f7404df49f9a26d0e80dea86efba66ba5c0787e4df0084ebbbd431af5622236f');
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
INSERT INTO sealed VALUES ('officer_key', 'SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', '6b6f7eb763e6dccbbd381d941335079efbfe1bc6995b5a6640452bc1e3c94d00');
INSERT INTO sealed VALUES ('plan', '2023-24-Q2', '00c9341dd19b1f145633f7a216aef8dce00bd66240b8f912475e80b5c91a2b9c');
INSERT INTO sealed VALUES ('plan', '2023-24-Q3', '9bb0c15bcf174a10e6552e9cd58c79020a7e63f2345fa57d57966d7e3830bf4f');
INSERT INTO sealed VALUES ('reminder', 'bob', 'b9a7261d911784ee265b94086c0bf1d25fea804361b1ee7cf548cc33a791121e');
INSERT INTO sealed VALUES ('target', '2023-24-Q2', '4038fc68775c357ea09a36918ad99ff8ed2135cb4a1e0350d518f109d3213898');
INSERT INTO sealed VALUES ('target', '2023-24-Q3', '7e05213574ed0d1122524e4a27658e39c1784d570bf860df0f12156fd6c16e1b');
INSERT INTO officer VALUES ('root', 'Ada Admin', '', 'administrator', '', '', '');
INSERT INTO officer VALUES ('lea', 'Lea Dunn', 'Performance', 'lead', '', '', '');
INSERT INTO officer VALUES ('ann', 'Ann Bell', 'Service', 'officer', '', '', '');
INSERT INTO officer VALUES ('bob', 'Bob Cole', 'Service', 'officer', '', '', '');
INSERT INTO officer_key VALUES ('SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB', 'ann', 'ann', 1795953773050, 'root', NULL);
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
INSERT INTO reminder VALUES ('bob', 1, '2023-24-Q2', 1795953773054, 'lea', 'sendmail', 0, 'exit status 75: queue full');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 0, '', '{"Form":"ppbtui-frozen-1","Plan":{"Council":"Anytown","Title":"Children","Quarter":"2023-24-Q2","DueOn":"2023-10-16","Tolerance":"10","Share":"even","Scheme":"tolerance","ChecksOff":null},"Objectives":[{"Code":"B","Parent":"","Title":"Second in the alphabet, first here"},{"Code":"A","Parent":"B","Title":"First"}],"Officers":[{"Login":"root","Name":"Ada Admin","Post":"","Role":"administrator"},{"Login":"ann","Name":"Ann Bell","Post":"Service","Role":"officer"},{"Login":"bob","Name":"Bob Cole","Post":"Service","Role":"officer"},{"Login":"lea","Name":"Lea Dunn","Post":"Performance","Role":"lead"}]}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 1, 'M1', '{"Measure":{"Key":"M1","Ref":"M1","Objective":"B","Title":"Measure M1","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M1","Quarter":"2023-24-Q2","State":"accepted","Version":5,"Content":{"commentary":"More came than planned.","value":"62"},"EnteredBy":"ann","EnteredAt":"2026-11-29T12:02:52.963Z","Editors":["ann","root"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T12:02:52.976Z","DecidedBy":"lea","DecidedAt":"2026-11-29T12:02:52.979Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"lea","At":"2026-11-29T12:02:52.973Z","Note":"By when?"}},"Earlier":[{"Key":"M1","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M1","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"62","Value":"62","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"red","Published":"red","Judged":false,"Reason":"","ByPart":false,"Sentence":"Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March.","Paragraph":"The value is 62 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 62 is 28 over 34. The tolerance is 10% of 34, 3.4. The gap is greater: Red.","Trace":["The value is 62 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","62 is 28 over 34.","The tolerance is 10% of 34, 3.4.","The gap is greater: Red."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 124 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"28 down"},{"Status":"amber","Values":"35 to 37","Away":"25 down"},{"Status":"red","Values":"38 or more","Away":"you are here"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-14","Judged":false,"Unsure":false,"Trace":["62 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":[{"Rule":"coverage","Part":"","Message":"Red: we could not see a cause, a date or an owner in the commentary"}],"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 2, 'M3', '{"Measure":{"Key":"M3","Ref":"M3","Objective":"B","Title":"Measure M3","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M3","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"value":"30"},"EnteredBy":"root","EnteredAt":"2026-11-29T12:02:52.941Z","Editors":["bob","root"],"SubmittedBy":"bob","SubmittedAt":"2026-11-29T12:02:53.033Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M3","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M3","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 3, 'MS1', '{"Measure":null,"Milestone":{"Key":"MS1","Ref":"MS1","Objective":"B","Title":"Open the hub","Due":"2024-03-31"},"Officers":["ann"],"Entry":{"Key":"MS1","Quarter":"2023-24-Q2","State":"not_started","Version":0,"Content":null,"EnteredBy":"","EnteredAt":"0001-01-01T00:00:00Z","Editors":null,"SubmittedBy":"","SubmittedAt":"0001-01-01T00:00:00Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"","Raw":"","Value":"0","Known":false,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"none","Published":"none","Judged":false,"Reason":"","ByPart":false,"Sentence":"Due 31 March 2024.","Paragraph":"A milestone is rated by judgement; overdue is counted to the quarter''s end. Due 31 March 2024.","Trace":["due 31 March 2024"],"Point":"","Level":"","Tolerance":"","Thresholds":"","Projection":"","WouldChange":null,"Parts":null,"Travel":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Previous":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 4, 'M2', '{"Measure":{"Key":"M2","Ref":"M2","Objective":"A","Title":"Measure M2","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M2","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"commentary":"All in hand.","value":"30"},"EnteredBy":"lea","EnteredAt":"2026-11-29T12:02:52.994Z","Editors":["lea","root","ann"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T12:02:53.017Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M2","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M2","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO sign_off VALUES ('2023-24-Q2', 1, 1795953773057, 'lea', 'Lea Dunn', '["M3","MS1","M2"]', 'The strategy is late.', '[]', 'null', '[]', 'e42cc4d8dadad7df154a2075b889ce712f0f0cd0c6022ab67fc9b46e61f7f5db', '18faaca41c47b2aad47876c0b884106b46432223675b89c3ff0bde71329f24f8');
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
