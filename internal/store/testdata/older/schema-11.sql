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
INSERT INTO figure VALUES ('M1', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795949882682, 0, '');
INSERT INTO figure VALUES ('M1', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795949882682, 1, '');
INSERT INTO figure VALUES ('M2', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795949882682, 2, '');
INSERT INTO figure VALUES ('M2', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795949882682, 3, '');
INSERT INTO figure VALUES ('M3', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795949882682, 4, '');
INSERT INTO figure VALUES ('M3', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795949882682, 5, '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M3', 2, 'submitted', '{"value":"30"}', '{"value":"30"}', 'root', 1795949882682, 'bob', 1795949882766, '', NULL, '', '', NULL, '["bob","root"]', '', NULL, '', '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M1', 5, 'accepted', '{"commentary":"More came than planned.","value":"62"}', NULL, 'ann', 1795949882709, 'ann', 1795949882725, 'lea', 1795949882733, '', '', NULL, '["ann","root"]', 'lea', 1795949882721, 'By when?', '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M2', 2, 'submitted', '{"commentary":"All in hand.","value":"30"}', NULL, 'lea', 1795949882737, 'ann', 1795949882750, '', NULL, '', '', NULL, '["lea","root","ann"]', '', NULL, '', '');
INSERT INTO entry VALUES ('2023-24-Q3', 'M1', 1, 'in_progress', '{"value":"30"}', NULL, 'ann', 1795949882841, '', NULL, '', NULL, '', '', NULL, '["ann","root"]', '', NULL, '', '');
INSERT INTO place VALUES ('root', '2023-24-Q3', 'M3');
INSERT INTO audit VALUES (1, 1795949882594, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"assignment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","objective":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","officer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"8","target":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}', 'schema 8 seals other columns', '0000000000000000000000000000000000000000000000000000000000000000', '63d8787522d5983853676080fd0ccb2bea41de5b240a175a1f879547234d0908');
INSERT INTO audit VALUES (2, 1795949882641, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"10"}', 'schema 10 seals other columns', '63d8787522d5983853676080fd0ccb2bea41de5b240a175a1f879547234d0908', '841029bd8d051800b9d7025973b19c22fb28b918b0a2ef5e37ac80ba2392dadb');
INSERT INTO audit VALUES (3, 1795949882654, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","milestone":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","objective":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"11"}', 'schema 11 seals other columns', '841029bd8d051800b9d7025973b19c22fb28b918b0a2ef5e37ac80ba2392dadb', '92268acd1595c1f21eb0121e4c3221e4fa313fb5ae79d2405a64249b63cf5ce4');
INSERT INTO audit VALUES (4, 1795949882677, 'root', '', 'local:root@council', 'init', '', 'officer root', 0, '', '{"name":"Ada Admin","post":"","role":"administrator"}', '', '92268acd1595c1f21eb0121e4c3221e4fa313fb5ae79d2405a64249b63cf5ce4', '87189805489e1783de901f08ef69394bbec0782c5cc97cfe059ce468f4790b1e');
INSERT INTO audit VALUES (5, 1795949882677, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer":"1824bc96301781710f59ba1c2adb5f8b265b046034e1eba1d40e2a2cf93352f0","schema":"11"}', '', '87189805489e1783de901f08ef69394bbec0782c5cc97cfe059ce468f4790b1e', '59da097d54039be34ab6bef27855031adfc87b0803f6cb132dccc6a404ba260c');
INSERT INTO audit VALUES (6, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'officer lea', 0, '', '{"name":"Lea Dunn","post":"Performance","role":"lead"}', '', '59da097d54039be34ab6bef27855031adfc87b0803f6cb132dccc6a404ba260c', '291487dae0dfee545332aded98bca0b93ccaffcff6c64db3f3038f5da07dc771');
INSERT INTO audit VALUES (7, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'officer ann', 0, '', '{"name":"Ann Bell","post":"Service","role":"officer"}', '', '291487dae0dfee545332aded98bca0b93ccaffcff6c64db3f3038f5da07dc771', '249f37e7e2d8c1191f51b0fdb5414773e7dd7b19be584ea5033545f2f08fa840');
INSERT INTO audit VALUES (8, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'officer bob', 0, '', '{"name":"Bob Cole","post":"Service","role":"officer"}', '', '249f37e7e2d8c1191f51b0fdb5414773e7dd7b19be584ea5033545f2f08fa840', '38e1a96a88769dd51b7b87b5b51fb63e7b123b255a60146a76c4a44cb4277f7e');
INSERT INTO audit VALUES (9, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q2', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '38e1a96a88769dd51b7b87b5b51fb63e7b123b255a60146a76c4a44cb4277f7e', '68a95407abe91f39b7c0444226dfd8c9deb16ac4350b63c1bac7e93f6fcff016');
INSERT INTO audit VALUES (10, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', '68a95407abe91f39b7c0444226dfd8c9deb16ac4350b63c1bac7e93f6fcff016', '8ebc61847d3d2eea2b1a5543e32b4ce4de630e07b07a9e6b91a67f80d5f25be9');
INSERT INTO audit VALUES (11, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', '8ebc61847d3d2eea2b1a5543e32b4ce4de630e07b07a9e6b91a67f80d5f25be9', '3e83360c1dcc2f63cc265ca70c27442810ee791d87e8ec23c142ab582f6c69d0');
INSERT INTO audit VALUES (12, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '3e83360c1dcc2f63cc265ca70c27442810ee791d87e8ec23c142ab582f6c69d0', 'a94a909c5134aa4533840e154403cf96543db3b105cd87c8741f3a9959004c78');
INSERT INTO audit VALUES (13, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'a94a909c5134aa4533840e154403cf96543db3b105cd87c8741f3a9959004c78', '6bcedbe916a46e8acb4e58386cb1260346b51ff9abbceba8adeb03d0be93387a');
INSERT INTO audit VALUES (14, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '6bcedbe916a46e8acb4e58386cb1260346b51ff9abbceba8adeb03d0be93387a', '6b78eff1d3ac65db3334801cf38915d191f77c979bfb071622b1730c687219e3');
INSERT INTO audit VALUES (15, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', '6b78eff1d3ac65db3334801cf38915d191f77c979bfb071622b1730c687219e3', '0dbdc593764887c01731aa116c84d15e14d9d2583f27c3da8b5236b3ad6ea452');
INSERT INTO audit VALUES (16, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', '0dbdc593764887c01731aa116c84d15e14d9d2583f27c3da8b5236b3ad6ea452', '9ef7f4f9eb16b0988df61c17bae5447e54789cf8ff26dbd745344e9b2a3d20da');
INSERT INTO audit VALUES (17, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', '9ef7f4f9eb16b0988df61c17bae5447e54789cf8ff26dbd745344e9b2a3d20da', '7d27d8017818851be3f21466897a0bdc840aa6e22b394b31d5513411fe13421f');
INSERT INTO audit VALUES (18, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', '7d27d8017818851be3f21466897a0bdc840aa6e22b394b31d5513411fe13421f', '009dff0420e8e3038e52974f337f8653c5c215dd4b90f6f5145b6c69ab4a0202');
INSERT INTO audit VALUES (19, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', '009dff0420e8e3038e52974f337f8653c5c215dd4b90f6f5145b6c69ab4a0202', '3c7d2d5ce76278ce545aa82532c77191f2fc403aa469e0b7ffc62f4b09b19077');
INSERT INTO audit VALUES (20, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', '3c7d2d5ce76278ce545aa82532c77191f2fc403aa469e0b7ffc62f4b09b19077', 'debed6d57c1cc0c073bd3906701106d29108495041bd9648abbfd64b5f14ded3');
INSERT INTO audit VALUES (21, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', 'debed6d57c1cc0c073bd3906701106d29108495041bd9648abbfd64b5f14ded3', 'd7dbc7c9180b217a345df3f1f4148d8d2bcc43e69b334a3da3e3975169d5bf63');
INSERT INTO audit VALUES (22, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'd7dbc7c9180b217a345df3f1f4148d8d2bcc43e69b334a3da3e3975169d5bf63', '7114adde5d8317154376e7189ec62249b3e0e7bbda165d4789028ed7a9efa3b8');
INSERT INTO audit VALUES (23, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '7114adde5d8317154376e7189ec62249b3e0e7bbda165d4789028ed7a9efa3b8', 'af0132f18b78efd82bffb92c250a95d9d6e40af4bdc22d6b48014200c3991976');
INSERT INTO audit VALUES (24, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', 'af0132f18b78efd82bffb92c250a95d9d6e40af4bdc22d6b48014200c3991976', '1a12564420db7b932c0be4d4263b0c81ebbb808253daec42615c44f3e79be943');
INSERT INTO audit VALUES (25, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '1a12564420db7b932c0be4d4263b0c81ebbb808253daec42615c44f3e79be943', 'e324bdea9860ec4eeca3e391748dd36d5ca3b1618e28301f55864123a34b3b31');
INSERT INTO audit VALUES (26, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', 'e324bdea9860ec4eeca3e391748dd36d5ca3b1618e28301f55864123a34b3b31', 'c9ac5f4960423d6157698445c2abd2be22bb1897dcd464e2c933839a553455cd');
INSERT INTO audit VALUES (27, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', 'c9ac5f4960423d6157698445c2abd2be22bb1897dcd464e2c933839a553455cd', '6cd6bca4ee28138ed83e8f0bc8158c1faed9b2cabe2dd929f5ab975add08667f');
INSERT INTO audit VALUES (28, 1795949882682, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', '6cd6bca4ee28138ed83e8f0bc8158c1faed9b2cabe2dd929f5ab975add08667f', 'ed3ab35028ab8114b9a59b5fc2c9bcd8543cd82d8e1120f1d0bbe0287388b472');
INSERT INTO audit VALUES (29, 1795949882682, 'root', '', 'local:root@council', 'import', '2023-24-Q2', 'M3', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', 'ed3ab35028ab8114b9a59b5fc2c9bcd8543cd82d8e1120f1d0bbe0287388b472', '9903ac7d1d8151dc71337547d0b2594dba73dfd96bfdd37dd07f2d0b269068ab');
INSERT INTO audit VALUES (30, 1795949882682, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"525a3ffc9abdfce9b6f24ac56324f13a1bee593383f0c805d9d46d6872b88850","cell_link":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"150f3173eb8f9d144e7d406f4b03c52166dab957fb557d5c3c9722269d1a488f","item":"1f5cce1095d53e0b21589344307dfa03f41f9a53f0c35418c37f9ea5b981a527","measure":"1ea0a0f57c741dbe2c27efc59a8b10e75c736d73bd3589e696f495c36b556867","milestone":"1ac57024591154bb6e8f5a09fa5e6330e6b3873d87577c120c70e4e2deb13e51","objective":"3a9c3f2c7202f48cabf1cfb55872821fc231499e7c92d6f5f034be6ac915feb4","officer":"bb70bea9d9fe5c2e86b8a5f22dcf41f87f809cab9032dd1f787bd92cc75b79fd","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"8815bc0484a42493c35d39b3a67f2317b08794b2636e04b49a0b9e905211322d","schema":"11","target":"9f3eda27d71be1ba9e92def213856bd2178b0c886cd1c9f187c3fe7002c29c5a"}', '', '9903ac7d1d8151dc71337547d0b2594dba73dfd96bfdd37dd07f2d0b269068ab', 'b3ad77c1f9ff1d990bc16466df9fd7564ef80ced1f3a284bf2d56534dce32e29');
INSERT INTO audit VALUES (31, 1795949882709, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M1', 1, '{"state":"not_started"}', '{"commentary":"More came than planned.","state":"in_progress","value":"62"}', '', 'b3ad77c1f9ff1d990bc16466df9fd7564ef80ced1f3a284bf2d56534dce32e29', '1f30e18bd72ec045b6b8facd6291d4dfb10a7a152ad207bbffc37a602dc59b42');
INSERT INTO audit VALUES (32, 1795949882716, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '1f30e18bd72ec045b6b8facd6291d4dfb10a7a152ad207bbffc37a602dc59b42', '4dedda5f30f653cb4b5969e439cd0ee36367bf4863d343044fb88b84c21bcf26');
INSERT INTO audit VALUES (33, 1795949882721, 'lea', '', 'lea@here', 'return', '2023-24-Q2', 'M1', 3, '{"state":"submitted"}', '{"state":"returned"}', 'By when?', '4dedda5f30f653cb4b5969e439cd0ee36367bf4863d343044fb88b84c21bcf26', '650c1758669055a04a43a9aded464a0fdc28f11694b331d20ef49bb2d53e27f3');
INSERT INTO audit VALUES (34, 1795949882725, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 4, '{"state":"returned"}', '{"state":"submitted"}', '', '650c1758669055a04a43a9aded464a0fdc28f11694b331d20ef49bb2d53e27f3', 'efe9a6a86157c84159a30d94d4928b7a513c7c623ab0f018176f0359e907195b');
INSERT INTO audit VALUES (35, 1795949882733, 'lea', '', 'lea@here', 'accept', '2023-24-Q2', 'M1', 5, '{"state":"submitted"}', '{"state":"accepted"}', '', 'efe9a6a86157c84159a30d94d4928b7a513c7c623ab0f018176f0359e907195b', '0db3dc416acc02fa1a02fdd9a739952318a4914d7530ca14277f845226b8c4ec');
INSERT INTO audit VALUES (36, 1795949882737, 'lea', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M2', 1, '{"state":"not_started"}', '{"commentary":"All in hand.","state":"in_progress","value":"30"}', '', '0db3dc416acc02fa1a02fdd9a739952318a4914d7530ca14277f845226b8c4ec', '154809a850478b063d2147fd3c8943c464af4a68bc5c1ff30ead3cdf8fff0be7');
INSERT INTO audit VALUES (37, 1795949882750, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M2', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '154809a850478b063d2147fd3c8943c464af4a68bc5c1ff30ead3cdf8fff0be7', 'dfa898d5bfe8229e1640f9344f53dc17fe16521dcbc08eae08b724aa3421601c');
INSERT INTO audit VALUES (38, 1795949882766, 'bob', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M3', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', 'dfa898d5bfe8229e1640f9344f53dc17fe16521dcbc08eae08b724aa3421601c', '9f088e59441f658f3553bb46fe6203c7237240f771086b817c7e8b602f9dc266');
INSERT INTO audit VALUES (39, 1795949882788, 'root', '', 'local:root@council', 'add_key', '', 'officer ann', 0, '', '{"comment":"ann","fingerprint":"SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg","type":"ssh-ed25519"}', '', '9f088e59441f658f3553bb46fe6203c7237240f771086b817c7e8b602f9dc266', '7a216cab9c8c6d9ddaa406fc0683d2dfaa9b3913ca4c24b95e14fe559c18337e');
INSERT INTO audit VALUES (40, 1795949882788, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer_key":"e6ea2efb56a91933352200762c458ee7bf452eb83ba34ab8be09c8ec1c17ea8d","schema":"11"}', '', '7a216cab9c8c6d9ddaa406fc0683d2dfaa9b3913ca4c24b95e14fe559c18337e', 'eb7c09d22d99d5d6470d242fa31c2635fd54df8727f8e1bbc154b69378baff69');
INSERT INTO audit VALUES (41, 1795949882801, 'lea', '', 'lea@here', 'remind', '2023-24-Q2', 'officer bob', 0, '', '{"taken":false,"way":"sendmail"}', 'exit status 75: queue full', 'eb7c09d22d99d5d6470d242fa31c2635fd54df8727f8e1bbc154b69378baff69', '53a40523354f46e86ad2d26c5f8c199925b7353fb2facbb0ca8788ddefc751fb');
INSERT INTO audit VALUES (42, 1795949882801, 'lea', '', 'lea@here', 'seal', '', 'tables', 0, '', '{"reminder":"3f0d1ecfb2de0a8532b7722e6e77cd931e49afef1673deb1767143dfc97ca84e","schema":"11"}', '', '53a40523354f46e86ad2d26c5f8c199925b7353fb2facbb0ca8788ddefc751fb', '467bb47d97a99b7f6136033982d8825e2206da1e42a46f8f47024efd41ac5efb');
INSERT INTO audit VALUES (43, 1795949882803, 'lea', '', 'lea@here', 'sign_off', '2023-24-Q2', 'sign-off', 0, '', '{"digest":"25c26f309033210595a35cdabf6cd5ffc615ef77f13a491100e32964762f1f0e","name":"Lea Dunn","open":["M3","MS1","M2"]}', 'The strategy is late.', '467bb47d97a99b7f6136033982d8825e2206da1e42a46f8f47024efd41ac5efb', '28a63bb55e9d63067b6f367f2e7c03d8bcb69285339db7c9cf67278b64dc2644');
INSERT INTO audit VALUES (44, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q3', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '28a63bb55e9d63067b6f367f2e7c03d8bcb69285339db7c9cf67278b64dc2644', '10aadc3062693f3a3433499d582f4e1231ebdff3dd441456da9d9d94763c25f4');
INSERT INTO audit VALUES (45, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', '10aadc3062693f3a3433499d582f4e1231ebdff3dd441456da9d9d94763c25f4', '8ee80964c255f8051b21021da437c5f42af1747b265658638b56539ba724bf39');
INSERT INTO audit VALUES (46, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', '8ee80964c255f8051b21021da437c5f42af1747b265658638b56539ba724bf39', '0c36c29686c5c42ea2908d0be38a6247a7aeb27ca726bd4cef0ffd182a3c3c69');
INSERT INTO audit VALUES (47, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '0c36c29686c5c42ea2908d0be38a6247a7aeb27ca726bd4cef0ffd182a3c3c69', '8a46fbef10f58f605b7a8dbeb030b82fda5cd8bd0370979fed770c237e60292e');
INSERT INTO audit VALUES (48, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '8a46fbef10f58f605b7a8dbeb030b82fda5cd8bd0370979fed770c237e60292e', '065cb7ef811596e1957d4c0c778bc03e5f7683ab9cc8073f354657d2edadc994');
INSERT INTO audit VALUES (49, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '065cb7ef811596e1957d4c0c778bc03e5f7683ab9cc8073f354657d2edadc994', 'aa27328cf08120bf9fa142e32f417cee4035f98b867b6020e6c1b52fe917a479');
INSERT INTO audit VALUES (50, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', 'aa27328cf08120bf9fa142e32f417cee4035f98b867b6020e6c1b52fe917a479', '136fe9f2d3f3726c10b863d75c38ce8312275953a71e6af4fdc98770b3f9b4ff');
INSERT INTO audit VALUES (51, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', '136fe9f2d3f3726c10b863d75c38ce8312275953a71e6af4fdc98770b3f9b4ff', '575c2c8ad9c69bbc30554edd99e25bf54266b0d7419ae309017546fc5c0f90cf');
INSERT INTO audit VALUES (52, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', '575c2c8ad9c69bbc30554edd99e25bf54266b0d7419ae309017546fc5c0f90cf', '62b3bebb818e91c907fedef8af3f59faf38444ddde6fe9d63f44c7b1441bd32d');
INSERT INTO audit VALUES (53, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', '62b3bebb818e91c907fedef8af3f59faf38444ddde6fe9d63f44c7b1441bd32d', '5b56c93f13d94ef83a8d2816c3b2241d92b2d28ce8d6416aa30ff454ec944a1a');
INSERT INTO audit VALUES (54, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', '5b56c93f13d94ef83a8d2816c3b2241d92b2d28ce8d6416aa30ff454ec944a1a', 'c4f9cedaf0b2118d4d0167824a9e78e93f67f59d7fbc72102363688cdad1ddd0');
INSERT INTO audit VALUES (55, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', 'c4f9cedaf0b2118d4d0167824a9e78e93f67f59d7fbc72102363688cdad1ddd0', 'cb81fa43ba01b6067074378f9b90334f8ccaf3f0b2db570860cef61e3c9b2ac7');
INSERT INTO audit VALUES (56, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', 'cb81fa43ba01b6067074378f9b90334f8ccaf3f0b2db570860cef61e3c9b2ac7', 'f801fb6be7c9720e3fa7ffcc1cf4f7b57613ceffcabf02946a994f7c806f3d33');
INSERT INTO audit VALUES (57, 1795949882812, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'f801fb6be7c9720e3fa7ffcc1cf4f7b57613ceffcabf02946a994f7c806f3d33', '1f95eafcf1cb3d97c14d2a328d04a6e3a40bf734e8bd02c11c77aed92f27cb58');
INSERT INTO audit VALUES (58, 1795949882812, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"7e4f883b721076cb5b7e91529e1d541ef0d48380df76037a80f97bf96fd37416","cell_link":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"2602a4602b3da452fd06676569fe6e07578c2fe5b54319a2de76c9bcc8cf6efa","measure":"f97970660c376cbc085325e46bbb211134b3bdbdaa0f4b132fbf8bcdddb946df","milestone":"24d9013fb4e897830a24fa15bf1ff6240e295a5bd6c7035c2bbbd4ecf68a8606","objective":"56f8884dccc8f0cfe0603954f7fd03f515153a2f3dd825415ad850d55f10956a","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"25fcf64e181788d49fab1f3e168b20df7997f9a51982587e756f35124eb52c64","schema":"11","target":"3d9e140ec6cb55cb76bc5bf397cab3a314ae9f548c745dcd5d99813d19e7d448"}', '', '1f95eafcf1cb3d97c14d2a328d04a6e3a40bf734e8bd02c11c77aed92f27cb58', '5bf9fab4aca3cac66b1ec2ad19b1570c799f6a2dd2bbc2b000c26ad1f6ce1580');
INSERT INTO audit VALUES (59, 1795949882841, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q3', 'M1', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', '5bf9fab4aca3cac66b1ec2ad19b1570c799f6a2dd2bbc2b000c26ad1f6ce1580', 'e58e6cd5aedf549a7ac3738211ecf178f67d21e2e516549dc8e516f93290685c');
INSERT INTO presence VALUES (1, 1);
INSERT INTO draft VALUES ('root', '2023-24-Q3', 'M3', 'UEWVYNII52X4NEYKHSHYLYU7OT', 1, 0, '{}', '{"commentary":"79"}', '', 0, 1795949882935, 'b6748450ac209f6aff60e4284c871d5f3a6248e2a9ae95b68579aaa8beb6b05b', 1);
INSERT INTO audit_end VALUES (1, 59, 'e58e6cd5aedf549a7ac3738211ecf178f67d21e2e516549dc8e516f93290685c', 0);
INSERT INTO draft_turn VALUES (1, 1);
INSERT INTO sealed VALUES ('assignment', '2023-24-Q2', '09242f9c1f3bd92914d9ca8b3dd7ddfc7c998a7738daa6eca4ca925aadf2cddc');
INSERT INTO sealed VALUES ('assignment', '2023-24-Q3', '07c0e1f2f4df9ab13cfddb11946ed4c40c093ca7d638aab43d74154ba4b02f00');
INSERT INTO sealed VALUES ('figure', 'M1', '765df69d1f0e9bd3a1a333de6adc5b8d51f8e52cdf2017e6ae2448664571caa5');
INSERT INTO sealed VALUES ('figure', 'M2', '84ec866a365926bedf2f08f86dfff06a562319257ae172df2d06da073046f3a3');
INSERT INTO sealed VALUES ('figure', 'M3', 'fcc3f9eab17585d01552d645125e80c3247931e0734efbc9f4d3acc2e5eaf34b');
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
INSERT INTO sealed VALUES ('officer_key', 'SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', '63680dd61d0496068ab819441ae1ec79b4d21c50f00fbe1442798e69840802dd');
INSERT INTO sealed VALUES ('plan', '2023-24-Q2', 'dd32575e7443ad1de80f0f3262130da1afb1f90ed1534a953437c2e6d86f31e3');
INSERT INTO sealed VALUES ('plan', '2023-24-Q3', 'c5f9ca9950af605e7fdf4f334119a5b431a1cd2baebd4673222a9c1b8ee0f642');
INSERT INTO sealed VALUES ('reminder', 'bob', 'bc81584217d8d57da69d224b4d3ef2098710b268d9607f30c06517286bad1240');
INSERT INTO sealed VALUES ('target', '2023-24-Q2', '4038fc68775c357ea09a36918ad99ff8ed2135cb4a1e0350d518f109d3213898');
INSERT INTO sealed VALUES ('target', '2023-24-Q3', '7e05213574ed0d1122524e4a27658e39c1784d570bf860df0f12156fd6c16e1b');
INSERT INTO officer VALUES ('root', 'Ada Admin', '', 'administrator', '', '', '');
INSERT INTO officer VALUES ('lea', 'Lea Dunn', 'Performance', 'lead', '', '', '');
INSERT INTO officer VALUES ('ann', 'Ann Bell', 'Service', 'officer', '', '', '');
INSERT INTO officer VALUES ('bob', 'Bob Cole', 'Service', 'officer', '', '', '');
INSERT INTO officer_key VALUES ('SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB', 'ann', 'ann', 1795949882788, 'root', NULL);
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
INSERT INTO reminder VALUES ('bob', 1, '2023-24-Q2', 1795949882801, 'lea', 'sendmail', 0, 'exit status 75: queue full');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 0, '', '{"Form":"ppbtui-frozen-1","Plan":{"Council":"Anytown","Title":"Children","Quarter":"2023-24-Q2","DueOn":"2023-10-16","Tolerance":"10","Share":"even","Scheme":"tolerance","ChecksOff":null},"Objectives":[{"Code":"B","Parent":"","Title":"Second in the alphabet, first here"},{"Code":"A","Parent":"B","Title":"First"}],"Officers":[{"Login":"root","Name":"Ada Admin","Post":"","Role":"administrator"},{"Login":"ann","Name":"Ann Bell","Post":"Service","Role":"officer"},{"Login":"bob","Name":"Bob Cole","Post":"Service","Role":"officer"},{"Login":"lea","Name":"Lea Dunn","Post":"Performance","Role":"lead"}]}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 1, 'M1', '{"Measure":{"Key":"M1","Ref":"M1","Objective":"B","Title":"Measure M1","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M1","Quarter":"2023-24-Q2","State":"accepted","Version":5,"Content":{"commentary":"More came than planned.","value":"62"},"EnteredBy":"ann","EnteredAt":"2026-11-29T10:58:02.709Z","Editors":["ann","root"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T10:58:02.725Z","DecidedBy":"lea","DecidedAt":"2026-11-29T10:58:02.733Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"lea","At":"2026-11-29T10:58:02.721Z","Note":"By when?"}},"Earlier":[{"Key":"M1","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M1","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"62","Value":"62","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"red","Published":"red","Judged":false,"Reason":"","ByPart":false,"Sentence":"Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March.","Paragraph":"The value is 62 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 62 is 28 over 34. The tolerance is 10% of 34, 3.4. The gap is greater: Red.","Trace":["The value is 62 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","62 is 28 over 34.","The tolerance is 10% of 34, 3.4.","The gap is greater: Red."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 124 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"28 down"},{"Status":"amber","Values":"35 to 37","Away":"25 down"},{"Status":"red","Values":"38 or more","Away":"you are here"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-14","Judged":false,"Unsure":false,"Trace":["62 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":[{"Rule":"coverage","Part":"","Message":"Red: we could not see a cause, a date or an owner in the commentary"}],"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 2, 'M3', '{"Measure":{"Key":"M3","Ref":"M3","Objective":"B","Title":"Measure M3","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M3","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"value":"30"},"EnteredBy":"root","EnteredAt":"2026-11-29T10:58:02.682Z","Editors":["bob","root"],"SubmittedBy":"bob","SubmittedAt":"2026-11-29T10:58:02.766Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M3","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M3","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 3, 'MS1', '{"Measure":null,"Milestone":{"Key":"MS1","Ref":"MS1","Objective":"B","Title":"Open the hub","Due":"2024-03-31"},"Officers":["ann"],"Entry":{"Key":"MS1","Quarter":"2023-24-Q2","State":"not_started","Version":0,"Content":null,"EnteredBy":"","EnteredAt":"0001-01-01T00:00:00Z","Editors":null,"SubmittedBy":"","SubmittedAt":"0001-01-01T00:00:00Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"","Raw":"","Value":"0","Known":false,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"none","Published":"none","Judged":false,"Reason":"","ByPart":false,"Sentence":"Due 31 March 2024.","Paragraph":"A milestone is rated by judgement; overdue is counted to the quarter''s end. Due 31 March 2024.","Trace":["due 31 March 2024"],"Point":"","Level":"","Tolerance":"","Thresholds":"","Projection":"","WouldChange":null,"Parts":null,"Travel":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Previous":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 4, 'M2', '{"Measure":{"Key":"M2","Ref":"M2","Objective":"A","Title":"Measure M2","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M2","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"commentary":"All in hand.","value":"30"},"EnteredBy":"lea","EnteredAt":"2026-11-29T10:58:02.737Z","Editors":["lea","root","ann"],"SubmittedBy":"ann","SubmittedAt":"2026-11-29T10:58:02.75Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M2","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M2","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO sign_off VALUES ('2023-24-Q2', 1, 1795949882803, 'lea', 'Lea Dunn', '["M3","MS1","M2"]', 'The strategy is late.', '[]', 'null', '[]', '25c26f309033210595a35cdabf6cd5ffc615ef77f13a491100e32964762f1f0e', '28a63bb55e9d63067b6f367f2e7c03d8bcb69285339db7c9cf67278b64dc2644');
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
