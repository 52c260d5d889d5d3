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
, clearance_on TEXT NOT NULL DEFAULT '' CHECK (clearance_on = '' OR clearance_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), publication_on TEXT NOT NULL DEFAULT '' CHECK (publication_on = '' OR publication_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), meeting_on TEXT NOT NULL DEFAULT '' CHECK (meeting_on = '' OR meeting_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), countersigned INTEGER NOT NULL DEFAULT 0 CHECK (countersigned IN (0, 1)), item_order TEXT NOT NULL DEFAULT 'kind' CHECK (item_order IN ('kind', 'ref'))) STRICT;
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
  profile        TEXT NOT NULL, due_in TEXT NOT NULL DEFAULT '', year_end TEXT NOT NULL DEFAULT '' CHECK (year_end = '' OR year_end GLOB '[01][0-9]-[0-3][0-9]'), months TEXT NOT NULL DEFAULT '' CHECK (months IN ('', 'last', 'sum', 'rate')),
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
INSERT INTO plan VALUES ('2023-24-Q2', 'Anytown', 'Children', '2023-10-16', '10', 0, 'tolerance', '', '', '', '', 0, 'kind');
INSERT INTO plan VALUES ('2023-24-Q3', 'Anytown', 'Children', '2023-10-16', '10', 0, 'tolerance', '', '', '', '', 0, 'kind');
INSERT INTO objective VALUES ('2023-24-Q2', 'A', 'B', 'First', 1, '', '', '', '', '');
INSERT INTO objective VALUES ('2023-24-Q2', 'B', NULL, 'Second in the alphabet, first here', 0, '', '', '', '', '');
INSERT INTO objective VALUES ('2023-24-Q3', 'A', 'B', 'First', 1, '', '', '', '', '');
INSERT INTO objective VALUES ('2023-24-Q3', 'B', NULL, 'Second in the alphabet, first here', 0, '', '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q2', 'M1', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q2', 'M2', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q2', 'M3', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q3', 'M1', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q3', 'M2', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '');
INSERT INTO measure VALUES ('2023-24-Q3', 'M3', 'measure', '', '', 'lower', 'cumulative_financial', 'count', 0, '', NULL, NULL, NULL, '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q2', 'M1', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q2', 'M2', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q2', 'M3', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q3', 'M1', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q3', 'M2', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO target VALUES ('2023-24-Q3', 'M3', '', '2023-24', 1, 'absolute', '68', '0', '0', '0', NULL, '', '68', '', '', '', '', '');
INSERT INTO milestone VALUES ('2023-24-Q2', 'MS1', 'milestone', '2024-03-31', '');
INSERT INTO milestone VALUES ('2023-24-Q3', 'MS1', 'milestone', '2024-03-31', '');
INSERT INTO figure VALUES ('M1', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795949954779, 0, '');
INSERT INTO figure VALUES ('M1', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795949954779, 1, '');
INSERT INTO figure VALUES ('M2', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795949954779, 2, '');
INSERT INTO figure VALUES ('M2', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795949954779, 3, '');
INSERT INTO figure VALUES ('M3', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795949954779, 4, '');
INSERT INTO figure VALUES ('M3', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795949954779, 5, '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M3', 2, 'submitted', '{"value":"30"}', '{"value":"30"}', 'root', 1795949954779, 'bob', 1795949954816, '', NULL, '', '', NULL, '["bob","root"]', '', NULL, '', '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M1', 5, 'accepted', '{"commentary":"More came than planned.","value":"62"}', NULL, 'ann', 1795949954799, 'ann', 1795949954809, 'lea', 1795949954812, '', '', NULL, '["ann","root"]', 'lea', 1795949954808, 'By when?', '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M2', 2, 'submitted', '{"commentary":"All in hand.","value":"30"}', NULL, 'lea', 1795949954813, 'ann', 1795949954815, '', NULL, '', '', NULL, '["lea","root","ann"]', '', NULL, '', '');
INSERT INTO entry VALUES ('2023-24-Q3', 'M1', 1, 'in_progress', '{"value":"30"}', NULL, 'ann', 1795949954836, '', NULL, '', NULL, '', '', NULL, '["ann","root"]', '', NULL, '', '');
INSERT INTO place VALUES ('root', '2023-24-Q3', 'M3');
INSERT INTO audit VALUES (1, 1795949954741, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"assignment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","objective":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","officer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"8","target":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}', 'schema 8 seals other columns', '0000000000000000000000000000000000000000000000000000000000000000', '0fb6aed93d1ce24da658c4ed5c5fa5d1656945d78e376df5f852cb9f2aa58d91');
INSERT INTO audit VALUES (2, 1795949954756, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"10"}', 'schema 10 seals other columns', '0fb6aed93d1ce24da658c4ed5c5fa5d1656945d78e376df5f852cb9f2aa58d91', '3e101f740f26002ca6c577072626017f338d28e91ce8a77284f9ba11bf171cea');
INSERT INTO audit VALUES (3, 1795949954764, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","milestone":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","objective":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"11"}', 'schema 11 seals other columns', '3e101f740f26002ca6c577072626017f338d28e91ce8a77284f9ba11bf171cea', 'c5bd97df46d92d9366bc123f1217e517408385f4e50cec0e541615e37a19c046');
INSERT INTO audit VALUES (4, 1795949954777, 'root', '', 'local:root@council', 'init', '', 'officer root', 0, '', '{"name":"Ada Admin","post":"","role":"administrator"}', '', 'c5bd97df46d92d9366bc123f1217e517408385f4e50cec0e541615e37a19c046', '2a00476a28c835e27e50a3eac4fd58efc3e63ef0460e5c957ab06d0c632d8f00');
INSERT INTO audit VALUES (5, 1795949954777, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer":"1824bc96301781710f59ba1c2adb5f8b265b046034e1eba1d40e2a2cf93352f0","schema":"11"}', '', '2a00476a28c835e27e50a3eac4fd58efc3e63ef0460e5c957ab06d0c632d8f00', 'cd5c3250ca7288d02efa9f347149e9708bb89c796851461ab8e12db9f4e49289');
INSERT INTO audit VALUES (6, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'officer lea', 0, '', '{"name":"Lea Dunn","post":"Performance","role":"lead"}', '', 'cd5c3250ca7288d02efa9f347149e9708bb89c796851461ab8e12db9f4e49289', '83319315f144e7bf23e48096778d0fe2ae7f29992c13057b1b95086127607dea');
INSERT INTO audit VALUES (7, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'officer ann', 0, '', '{"name":"Ann Bell","post":"Service","role":"officer"}', '', '83319315f144e7bf23e48096778d0fe2ae7f29992c13057b1b95086127607dea', '6eec587c547ccec835059108921bcd42fbb51d2f224b4aec0f386ec8e13ac28e');
INSERT INTO audit VALUES (8, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'officer bob', 0, '', '{"name":"Bob Cole","post":"Service","role":"officer"}', '', '6eec587c547ccec835059108921bcd42fbb51d2f224b4aec0f386ec8e13ac28e', 'c95c8bc6eb7866b3983743e5144bda4fa14cfec76779ef9ff2f75cebe205a23c');
INSERT INTO audit VALUES (9, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q2', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', 'c95c8bc6eb7866b3983743e5144bda4fa14cfec76779ef9ff2f75cebe205a23c', 'a00c258a857a8818ec2b0c052677c1a4b5757539ba5219d88b22c7515ab3f76e');
INSERT INTO audit VALUES (10, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', 'a00c258a857a8818ec2b0c052677c1a4b5757539ba5219d88b22c7515ab3f76e', '7be9a02a27227dff25595869214a1c500782f41abd31cf705bda4dbba66b6c10');
INSERT INTO audit VALUES (11, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', '7be9a02a27227dff25595869214a1c500782f41abd31cf705bda4dbba66b6c10', '9b039c7ae800f0cad74431bed92a71bf44979917fc4e8b911ab974cf721934aa');
INSERT INTO audit VALUES (12, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '9b039c7ae800f0cad74431bed92a71bf44979917fc4e8b911ab974cf721934aa', '3bfd118442fae7f0b0b61ee558cc26ae3cae4b51e2e1841fcfa14c75f166553e');
INSERT INTO audit VALUES (13, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '3bfd118442fae7f0b0b61ee558cc26ae3cae4b51e2e1841fcfa14c75f166553e', '34e0e7dbeba2b351e4b9e92b2daff3154947098dc51477814e0505d7b1017259');
INSERT INTO audit VALUES (14, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '34e0e7dbeba2b351e4b9e92b2daff3154947098dc51477814e0505d7b1017259', 'ab772f8a59e3ccb3ef65bc934ea0d6ef0d96d428977840c5fbdcca432f12c1aa');
INSERT INTO audit VALUES (15, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', 'ab772f8a59e3ccb3ef65bc934ea0d6ef0d96d428977840c5fbdcca432f12c1aa', '451e69ef4a0ac82d2de5df7838f5a631d143bf1b39656bb7a3360ea77121e89e');
INSERT INTO audit VALUES (16, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', '451e69ef4a0ac82d2de5df7838f5a631d143bf1b39656bb7a3360ea77121e89e', 'd0e5c1eb98260776d3926bd6885219d9d2db29d62892b52f1cb2b907d6832063');
INSERT INTO audit VALUES (17, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', 'd0e5c1eb98260776d3926bd6885219d9d2db29d62892b52f1cb2b907d6832063', 'c0405c53bd5d458dda713e1c4c92f519ae52fad264fe7ff6a09d46b56b0db677');
INSERT INTO audit VALUES (18, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', 'c0405c53bd5d458dda713e1c4c92f519ae52fad264fe7ff6a09d46b56b0db677', '80b340eb9b13801fcc5debee75414fa9b43b0e9dd9cbf33d750cfca88ce7c3cd');
INSERT INTO audit VALUES (19, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', '80b340eb9b13801fcc5debee75414fa9b43b0e9dd9cbf33d750cfca88ce7c3cd', 'e43b219c60ad253261c15b2fddbbd780fdd024c2c6a5467f73a441f2f9ae1c72');
INSERT INTO audit VALUES (20, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', 'e43b219c60ad253261c15b2fddbbd780fdd024c2c6a5467f73a441f2f9ae1c72', '6ea0731344d5bc1bfa28a3c9a051e84df925db1c4990f31e452582e1641bf0fa');
INSERT INTO audit VALUES (21, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', '6ea0731344d5bc1bfa28a3c9a051e84df925db1c4990f31e452582e1641bf0fa', '00cd93f96a854a733b3c54ea87cc802d1cc957936e19d2381962b3195dfc85c7');
INSERT INTO audit VALUES (22, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', '00cd93f96a854a733b3c54ea87cc802d1cc957936e19d2381962b3195dfc85c7', '082b79ea28bb05603450f39e350bb418f62449a467837dada12df1102d861341');
INSERT INTO audit VALUES (23, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '082b79ea28bb05603450f39e350bb418f62449a467837dada12df1102d861341', 'd214b120a2213def56443fc188cebd6158787179829ce96975f9c925f9cd30b1');
INSERT INTO audit VALUES (24, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', 'd214b120a2213def56443fc188cebd6158787179829ce96975f9c925f9cd30b1', '41934e85ccd935683119d4f64f4eb3860946ac0da84a1578bf56f2cca0ead849');
INSERT INTO audit VALUES (25, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '41934e85ccd935683119d4f64f4eb3860946ac0da84a1578bf56f2cca0ead849', '3bb19d0d0507fcb44fadb8195d1828a65cdedae3fe2d9acf399a38cc1226ae79');
INSERT INTO audit VALUES (26, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', '3bb19d0d0507fcb44fadb8195d1828a65cdedae3fe2d9acf399a38cc1226ae79', 'd0bb5b2bd5bc9cd350d2dad7c8a28ec1942e6afd53282511fe8da4cfbdcd79d2');
INSERT INTO audit VALUES (27, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', 'd0bb5b2bd5bc9cd350d2dad7c8a28ec1942e6afd53282511fe8da4cfbdcd79d2', '1413bd0ab2118fbea6992aa3d8c85d2da0c886110f6bcb0df09fde261416ce04');
INSERT INTO audit VALUES (28, 1795949954779, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', '1413bd0ab2118fbea6992aa3d8c85d2da0c886110f6bcb0df09fde261416ce04', 'dd08906405bd3d4c67621e16cbfc4e1568b7ee7e0a34e530c385ef052b606f19');
INSERT INTO audit VALUES (29, 1795949954779, 'root', '', 'local:root@council', 'import', '2023-24-Q2', 'M3', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', 'dd08906405bd3d4c67621e16cbfc4e1568b7ee7e0a34e530c385ef052b606f19', '90b1d40673a0db84ba34715d554ee7c4bd539c2a7606b050a200c513baecf68d');
INSERT INTO audit VALUES (30, 1795949954779, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"525a3ffc9abdfce9b6f24ac56324f13a1bee593383f0c805d9d46d6872b88850","cell_link":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"2ade73cf5f410b13da168d21288d7bde26b48b8536acf360c1c8e6c54defe020","item":"1f5cce1095d53e0b21589344307dfa03f41f9a53f0c35418c37f9ea5b981a527","measure":"1ea0a0f57c741dbe2c27efc59a8b10e75c736d73bd3589e696f495c36b556867","milestone":"1ac57024591154bb6e8f5a09fa5e6330e6b3873d87577c120c70e4e2deb13e51","objective":"3a9c3f2c7202f48cabf1cfb55872821fc231499e7c92d6f5f034be6ac915feb4","officer":"bb70bea9d9fe5c2e86b8a5f22dcf41f87f809cab9032dd1f787bd92cc75b79fd","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"8815bc0484a42493c35d39b3a67f2317b08794b2636e04b49a0b9e905211322d","schema":"11","target":"9f3eda27d71be1ba9e92def213856bd2178b0c886cd1c9f187c3fe7002c29c5a"}', '', '90b1d40673a0db84ba34715d554ee7c4bd539c2a7606b050a200c513baecf68d', '249d70e18c33147775c8f7531a06105008188d53138902bc5096b04a7cf73fac');
INSERT INTO audit VALUES (31, 1795949954799, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M1', 1, '{"state":"not_started"}', '{"commentary":"More came than planned.","state":"in_progress","value":"62"}', '', '249d70e18c33147775c8f7531a06105008188d53138902bc5096b04a7cf73fac', '6af343f0d8e696c33a935b6b4d449366aee55d62019909c7de51a4190cf2321b');
INSERT INTO audit VALUES (32, 1795949954804, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '6af343f0d8e696c33a935b6b4d449366aee55d62019909c7de51a4190cf2321b', '112c4abacc2e5f8d83a68e17aa294c0e5a4d8a79239e72b934ec34ac14c7ab98');
INSERT INTO audit VALUES (33, 1795949954808, 'lea', '', 'lea@here', 'return', '2023-24-Q2', 'M1', 3, '{"state":"submitted"}', '{"state":"returned"}', 'By when?', '112c4abacc2e5f8d83a68e17aa294c0e5a4d8a79239e72b934ec34ac14c7ab98', '107f9683124e09adabc927660419fe0aadff282b7de30704aa8b90632e1e129c');
INSERT INTO audit VALUES (34, 1795949954809, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 4, '{"state":"returned"}', '{"state":"submitted"}', '', '107f9683124e09adabc927660419fe0aadff282b7de30704aa8b90632e1e129c', 'e3661605996dde3a35f6bf64cd7b60dc49b2bf4d742d0099a84b648695d44583');
INSERT INTO audit VALUES (35, 1795949954812, 'lea', '', 'lea@here', 'accept', '2023-24-Q2', 'M1', 5, '{"state":"submitted"}', '{"state":"accepted"}', '', 'e3661605996dde3a35f6bf64cd7b60dc49b2bf4d742d0099a84b648695d44583', '988839074ce31f5c294b29058341ce1027258cc9be611d41c0d63a9379f365d1');
INSERT INTO audit VALUES (36, 1795949954813, 'lea', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M2', 1, '{"state":"not_started"}', '{"commentary":"All in hand.","state":"in_progress","value":"30"}', '', '988839074ce31f5c294b29058341ce1027258cc9be611d41c0d63a9379f365d1', 'fda9bfac921d9c6e392408db273c9ead939b2eecc1c944cf2f3c30d7bb5e90dc');
INSERT INTO audit VALUES (37, 1795949954815, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M2', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', 'fda9bfac921d9c6e392408db273c9ead939b2eecc1c944cf2f3c30d7bb5e90dc', '91259d9307db10726ffda02047f2fceeee637edde1a0d022ba602ed11581e69a');
INSERT INTO audit VALUES (38, 1795949954816, 'bob', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M3', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '91259d9307db10726ffda02047f2fceeee637edde1a0d022ba602ed11581e69a', '9c132016fae905293c4da0a88c1b7c7e881ee65da793c5d23019f66f2674d767');
INSERT INTO audit VALUES (39, 1795949954823, 'root', '', 'local:root@council', 'add_key', '', 'officer ann', 0, '', '{"comment":"ann","fingerprint":"SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg","type":"ssh-ed25519"}', '', '9c132016fae905293c4da0a88c1b7c7e881ee65da793c5d23019f66f2674d767', 'f772c865b9e8d2e563e6c5c29309163320dfe2119d194264ac6162d470eb3916');
INSERT INTO audit VALUES (40, 1795949954823, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer_key":"f7093fcaed83ba0f127a4f03b863e929088aa15e40cd9b6b330b179fd865f99a","schema":"11"}', '', 'f772c865b9e8d2e563e6c5c29309163320dfe2119d194264ac6162d470eb3916', '019eefb91cddb4d51caa31981838b3d70faa1c721d65a48d8d2697a0e50f13f2');
INSERT INTO audit VALUES (41, 1795949954825, 'lea', '', 'lea@here', 'remind', '2023-24-Q2', 'officer bob', 0, '', '{"taken":false,"way":"sendmail"}', 'exit status 75: queue full', '019eefb91cddb4d51caa31981838b3d70faa1c721d65a48d8d2697a0e50f13f2', '209c8418a1b4c374e7f2c0082de3310f3fc35caf8cc30f7cc68f442527095d42');
INSERT INTO audit VALUES (42, 1795949954825, 'lea', '', 'lea@here', 'seal', '', 'tables', 0, '', '{"reminder":"b2de20bed2b7768bf1efc926dbf6c4ebe67adb1905a66a0d7eef638a334d851d","schema":"11"}', '', '209c8418a1b4c374e7f2c0082de3310f3fc35caf8cc30f7cc68f442527095d42', '3d070361723a4a4200edd7a66f3330afad751394c83c1fdb7478fd2ffd07e4f2');
INSERT INTO audit VALUES (43, 1795949954826, 'lea', '', 'lea@here', 'sign_off', '2023-24-Q2', 'sign-off', 0, '', '{"digest":"9ace0260f94479355721a38fd26fcd68c9a610f653d5776822617e5699e4597a","name":"Lea Dunn","open":["M3","MS1","M2"]}', 'The strategy is late.', '3d070361723a4a4200edd7a66f3330afad751394c83c1fdb7478fd2ffd07e4f2', '84ecaeb7d2954b786e8cdaa75034beebe515a65012d1b8e3fbc522ad6cbefaeb');
INSERT INTO audit VALUES (44, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q3', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '84ecaeb7d2954b786e8cdaa75034beebe515a65012d1b8e3fbc522ad6cbefaeb', '70929f694b8862c3ef3ea2d85bd31ed1bb06cfbfee4e11f8d58b033768589b5a');
INSERT INTO audit VALUES (45, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', '70929f694b8862c3ef3ea2d85bd31ed1bb06cfbfee4e11f8d58b033768589b5a', '433073b47bdf664378b8b5ed01159a4962bdc932b63c79ceb2bd7dc467fce260');
INSERT INTO audit VALUES (46, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', '433073b47bdf664378b8b5ed01159a4962bdc932b63c79ceb2bd7dc467fce260', 'e65160558f09960add86c6f7ba9960854fdaa259ca627a0475f37a635ec960c3');
INSERT INTO audit VALUES (47, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'e65160558f09960add86c6f7ba9960854fdaa259ca627a0475f37a635ec960c3', 'd07650089f75e65be2f2cb7a10809b606db7f43413d02f9a1d7b218fe0c62b85');
INSERT INTO audit VALUES (48, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'd07650089f75e65be2f2cb7a10809b606db7f43413d02f9a1d7b218fe0c62b85', 'aa9aaa77e21768674068b34be52a3d807e453d3e92978533a9984d808ceee1dc');
INSERT INTO audit VALUES (49, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'aa9aaa77e21768674068b34be52a3d807e453d3e92978533a9984d808ceee1dc', 'ea0569648e5e0dc9e7158cc9121f8621bd74be63e7d2c0b0317878eb0e73ca3f');
INSERT INTO audit VALUES (50, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', 'ea0569648e5e0dc9e7158cc9121f8621bd74be63e7d2c0b0317878eb0e73ca3f', 'bbaef9271face48828245e4d020e8be4f5bb969c0bf569f75bc0c066bdf8ce16');
INSERT INTO audit VALUES (51, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'bbaef9271face48828245e4d020e8be4f5bb969c0bf569f75bc0c066bdf8ce16', '1899caf74f565be4150ef161cd8ef353d8190efe001b1a0cc25aa221a7657b21');
INSERT INTO audit VALUES (52, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', '1899caf74f565be4150ef161cd8ef353d8190efe001b1a0cc25aa221a7657b21', 'a185a89afc31815780aaaf9b638aad2480c3302956e8ed69fa5dcbc62d167642');
INSERT INTO audit VALUES (53, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', 'a185a89afc31815780aaaf9b638aad2480c3302956e8ed69fa5dcbc62d167642', '8decb3c796b5375bc5197e3edac8319577843e978066e24e0328dd78b6cc995e');
INSERT INTO audit VALUES (54, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', '8decb3c796b5375bc5197e3edac8319577843e978066e24e0328dd78b6cc995e', '42acf89655341986794e9773b235b3836f8c2c18c2c688812aff3420a1cf10d1');
INSERT INTO audit VALUES (55, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', '42acf89655341986794e9773b235b3836f8c2c18c2c688812aff3420a1cf10d1', '93e4fa7f35beab60cde4ee057a8e08df371e13b00fbbfc8c6313192d336551c6');
INSERT INTO audit VALUES (56, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', '93e4fa7f35beab60cde4ee057a8e08df371e13b00fbbfc8c6313192d336551c6', '40f911aa79be8e8dc542d29981b71d3263034960e04e3cc2d45cda99c8c92488');
INSERT INTO audit VALUES (57, 1795949954831, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', '40f911aa79be8e8dc542d29981b71d3263034960e04e3cc2d45cda99c8c92488', '4e15e4372d8980dd3bbced226689781ee1b1cf03ccc40721783e157edb059678');
INSERT INTO audit VALUES (58, 1795949954831, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"7e4f883b721076cb5b7e91529e1d541ef0d48380df76037a80f97bf96fd37416","cell_link":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"2602a4602b3da452fd06676569fe6e07578c2fe5b54319a2de76c9bcc8cf6efa","measure":"f97970660c376cbc085325e46bbb211134b3bdbdaa0f4b132fbf8bcdddb946df","milestone":"24d9013fb4e897830a24fa15bf1ff6240e295a5bd6c7035c2bbbd4ecf68a8606","objective":"56f8884dccc8f0cfe0603954f7fd03f515153a2f3dd825415ad850d55f10956a","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"25fcf64e181788d49fab1f3e168b20df7997f9a51982587e756f35124eb52c64","schema":"11","target":"3d9e140ec6cb55cb76bc5bf397cab3a314ae9f548c745dcd5d99813d19e7d448"}', '', '4e15e4372d8980dd3bbced226689781ee1b1cf03ccc40721783e157edb059678', '980af245125ddedf68d20a5fe4c364d55520c4d2c4ad06843b1c476ae3c2549d');
INSERT INTO audit VALUES (59, 1795949954836, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q3', 'M1', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', '980af245125ddedf68d20a5fe4c364d55520c4d2c4ad06843b1c476ae3c2549d', 'c656af7e32b1aa4426a9d7024656276401f344c9902bf0fd93027fed5a4a25df');
INSERT INTO presence VALUES (1, 1);
INSERT INTO draft VALUES ('root', '2023-24-Q3', 'M3', '33OUSOV4K47CKL6WYCP4LV5LE2', 1, 0, '{}', '{"commentary":"79"}', '', 0, 1795949954837, '058a263664977d4aa938f070e9ee738d43649e73bcbbae93fe375c429207a248', 1);
INSERT INTO audit_end VALUES (1, 59, 'c656af7e32b1aa4426a9d7024656276401f344c9902bf0fd93027fed5a4a25df', 0);
INSERT INTO draft_turn VALUES (1, 1);
INSERT INTO sealed VALUES ('assignment', '2023-24-Q2', '09242f9c1f3bd92914d9ca8b3dd7ddfc7c998a7738daa6eca4ca925aadf2cddc');
INSERT INTO sealed VALUES ('assignment', '2023-24-Q3', '07c0e1f2f4df9ab13cfddb11946ed4c40c093ca7d638aab43d74154ba4b02f00');
INSERT INTO sealed VALUES ('figure', 'M1', 'bad537dc55b99a7c531ec0292a6cddae9734d73e7ba72d31cd8aae4264a6471f');
INSERT INTO sealed VALUES ('figure', 'M2', 'a914e926bba26a4b9b272580c6128963c9586a084465ccb5400c8fe79eb68070');
INSERT INTO sealed VALUES ('figure', 'M3', 'c45dd4079b68abd0ee7780d08a3f3f2df9814de8149e739e7cd47dd76087aa66');
INSERT INTO sealed VALUES ('item', '2023-24-Q2', 'f7395fc2cf879820df04646ada144bd5baf32fd5ebb88e4d1fd4c5bd13b4aea3');
INSERT INTO sealed VALUES ('item', '2023-24-Q3', 'cf4ca17ddd440056e7b6774cd8df908e737ea63f091ddb016e197eeb69ed4c65');
INSERT INTO sealed VALUES ('measure', '2023-24-Q2', '2893d266f16d77254dc8bc92b74e611a606422c033c70eaf1e242f1acb1e29d9');
INSERT INTO sealed VALUES ('measure', '2023-24-Q3', 'f2102f358e8061cea2a332506b7c8a5c7170a68e40c07ccbd91adf2b038442f7');
INSERT INTO sealed VALUES ('milestone', '2023-24-Q2', '09df4da104b8ca23f8ea41c4f88363dbd248a0368297eba14fa3f4b620b4a2a4');
INSERT INTO sealed VALUES ('milestone', '2023-24-Q3', 'b80ae111a63f295081ddd93e025ad329f6904ef34e3d7d75a23e2a9d98b65e98');
INSERT INTO sealed VALUES ('objective', '2023-24-Q2', 'aec09bedd297366daf294061d87370c471e51162d7c7222f3f13ee0e040fdc14');
INSERT INTO sealed VALUES ('objective', '2023-24-Q3', '71eb8bd5afb7239aa1848af5d517c258f59168af48023322e660b068075b177c');
INSERT INTO sealed VALUES ('officer', 'ann', '9ad105f30b88f579285dd1fcba80c815e362e33cb08e49c86742790775f45df3');
INSERT INTO sealed VALUES ('officer', 'bob', 'e943b653b17cccf5f22f435b40e5f2b72906e517aba5308ddf6f86730d68e0f1');
INSERT INTO sealed VALUES ('officer', 'lea', '75df4a9531b5b25db612f362c51b5672b4a9548ba080a65b315790c3e0f82fbb');
INSERT INTO sealed VALUES ('officer', 'root', '069116a988cadf91b9200013c28eb2fb69aa4db42ffe9911610e545e812a8155');
INSERT INTO sealed VALUES ('officer_key', 'SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', '49d7ece4f58920ef79f0b41bdae09831441b9488077c3e1b762e3ee79986a2c4');
INSERT INTO sealed VALUES ('plan', '2023-24-Q2', 'dd32575e7443ad1de80f0f3262130da1afb1f90ed1534a953437c2e6d86f31e3');
INSERT INTO sealed VALUES ('plan', '2023-24-Q3', 'c5f9ca9950af605e7fdf4f334119a5b431a1cd2baebd4673222a9c1b8ee0f642');
INSERT INTO sealed VALUES ('reminder', 'bob', '0edb93166d49babc69d124026fe35b746b64e6b25220535d345fbf081c9d71dd');
INSERT INTO sealed VALUES ('target', '2023-24-Q2', '4038fc68775c357ea09a36918ad99ff8ed2135cb4a1e0350d518f109d3213898');
INSERT INTO sealed VALUES ('target', '2023-24-Q3', '7e05213574ed0d1122524e4a27658e39c1784d570bf860df0f12156fd6c16e1b');
INSERT INTO officer VALUES ('root', 'Ada Admin', '', 'administrator', '', '', '');
INSERT INTO officer VALUES ('lea', 'Lea Dunn', 'Performance', 'lead', '', '', '');
INSERT INTO officer VALUES ('ann', 'Ann Bell', 'Service', 'officer', '', '', '');
INSERT INTO officer VALUES ('bob', 'Bob Cole', 'Service', 'officer', '', '', '');
INSERT INTO officer_key VALUES ('SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB', 'ann', 'ann', 1795949954823, 'root', NULL);
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
INSERT INTO reminder VALUES ('bob', 1, '2023-24-Q2', 1795949954825, 'lea', 'sendmail', 0, 'exit status 75: queue full');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 0, '', '{"Form":"ppbtui-frozen-1","Plan":{"Council":"Anytown","Title":"Children","Quarter":"2023-24-Q2","DueOn":"2023-10-16","Tolerance":"10","Share":"even","Scheme":"tolerance","ChecksOff":null},"Objectives":[{"Code":"B","Parent":"","Title":"Second in the alphabet, first here"},{"Code":"A","Parent":"B","Title":"First"}],"Officers":[{"Login":"root","Name":"Ada Admin","Post":"","Role":"administrator"},{"Login":"ann","Name":"Ann Bell","Post":"Service","Role":"officer"},{"Login":"bob","Name":"Bob Cole","Post":"Service","Role":"officer"},{"Login":"lea","Name":"Lea Dunn","Post":"Performance","Role":"lead"}]}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 1, 'M1', '{"Measure":{"Key":"M1","Ref":"M1","Objective":"B","Title":"Measure M1","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M1","Quarter":"2023-24-Q2","State":"accepted","Version":5,"Content":{"commentary":"More came than planned.","value":"62"},"EnteredBy":"ann","EnteredAt":"2026-11-29T10:59:14.799Z","Editors":["ann","root"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T10:59:14.809Z","DecidedBy":"lea","DecidedAt":"2026-11-29T10:59:14.812Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"lea","At":"2026-11-29T10:59:14.808Z","Note":"By when?"}},"Earlier":[{"Key":"M1","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M1","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"62","Value":"62","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"red","Published":"red","Judged":false,"Reason":"","ByPart":false,"Sentence":"Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March.","Paragraph":"The value is 62 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 62 is 28 over 34. The tolerance is 10% of 34, 3.4. The gap is greater: Red.","Trace":["The value is 62 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","62 is 28 over 34.","The tolerance is 10% of 34, 3.4.","The gap is greater: Red."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 124 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"28 down"},{"Status":"amber","Values":"35 to 37","Away":"25 down"},{"Status":"red","Values":"38 or more","Away":"you are here"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-14","Judged":false,"Unsure":false,"Trace":["62 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":[{"Rule":"coverage","Part":"","Message":"Red: we could not see a cause, a date or an owner in the commentary"}],"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 2, 'M3', '{"Measure":{"Key":"M3","Ref":"M3","Objective":"B","Title":"Measure M3","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M3","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"value":"30"},"EnteredBy":"root","EnteredAt":"2026-11-29T10:59:14.779Z","Editors":["bob","root"],"SubmittedBy":"bob","SubmittedAt":"2026-11-29T10:59:14.816Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M3","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M3","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 3, 'MS1', '{"Measure":null,"Milestone":{"Key":"MS1","Ref":"MS1","Objective":"B","Title":"Open the hub","Due":"2024-03-31"},"Officers":["ann"],"Entry":{"Key":"MS1","Quarter":"2023-24-Q2","State":"not_started","Version":0,"Content":null,"EnteredBy":"","EnteredAt":"0001-01-01T00:00:00Z","Editors":null,"SubmittedBy":"","SubmittedAt":"0001-01-01T00:00:00Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"","Raw":"","Value":"0","Known":false,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"none","Published":"none","Judged":false,"Reason":"","ByPart":false,"Sentence":"Due 31 March 2024.","Paragraph":"A milestone is rated by judgement; overdue is counted to the quarter''s end. Due 31 March 2024.","Trace":["due 31 March 2024"],"Point":"","Level":"","Tolerance":"","Thresholds":"","Projection":"","WouldChange":null,"Parts":null,"Travel":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Previous":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 4, 'M2', '{"Measure":{"Key":"M2","Ref":"M2","Objective":"A","Title":"Measure M2","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M2","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"commentary":"All in hand.","value":"30"},"EnteredBy":"lea","EnteredAt":"2026-11-29T10:59:14.813Z","Editors":["lea","root","ann"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T10:59:14.815Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M2","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M2","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO sign_off VALUES ('2023-24-Q2', 1, 1795949954826, 'lea', 'Lea Dunn', '["M3","MS1","M2"]', 'The strategy is late.', '[]', 'null', '[]', '9ace0260f94479355721a38fd26fcd68c9a610f653d5776822617e5699e4597a', '84ecaeb7d2954b786e8cdaa75034beebe515a65012d1b8e3fbc522ad6cbefaeb');
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
PRAGMA user_version = 11;
