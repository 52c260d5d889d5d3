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
  position    INTEGER NOT NULL,
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
INSERT INTO figure VALUES ('M1', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795905826478, 0);
INSERT INTO figure VALUES ('M1', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795905826478, 1);
INSERT INTO figure VALUES ('M2', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795905826478, 2);
INSERT INTO figure VALUES ('M2', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795905826478, 3);
INSERT INTO figure VALUES ('M3', '', '2022-23', 'published table', '147', '147', NULL, NULL, '', '', 0, '', '', '', 1795905826478, 4);
INSERT INTO figure VALUES ('M3', '', '2022-23-Q2', 'published table', '76', '76', NULL, NULL, '', '', 0, '', '', '', 1795905826478, 5);
INSERT INTO entry VALUES ('2023-24-Q2', 'M3', 2, 'submitted', '{"value":"30"}', '{"value":"30"}', 'root', 1795905826478, 'bob', 1795905826513, '', NULL, '', '', NULL, '["bob","root"]', '', NULL, '', '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M1', 5, 'accepted', '{"commentary":"More came than planned.","value":"62"}', NULL, 'ann', 1795905826494, 'ann', 1795905826503, 'lea', 1795905826506, '', '', NULL, '["ann","root"]', 'lea', 1795905826501, 'By when?', '');
INSERT INTO entry VALUES ('2023-24-Q2', 'M2', 2, 'submitted', '{"commentary":"All in hand.","value":"30"}', NULL, 'lea', 1795905826507, 'ann', 1795905826510, '', NULL, '', '', NULL, '["lea","root","ann"]', '', NULL, '', '');
INSERT INTO entry VALUES ('2023-24-Q3', 'M1', 1, 'in_progress', '{"value":"30"}', NULL, 'ann', 1795905826535, '', NULL, '', NULL, '', '', NULL, '["ann","root"]', '', NULL, '', '');
INSERT INTO place VALUES ('root', '2023-24-Q3', 'M3');
INSERT INTO audit VALUES (1, 1795905826457, 'ppbtui', '', '', 'seal', '', 'tables', 0, '', '{"assignment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","measure":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","objective":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","officer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","schema":"8","target":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}', 'schema 8 seals other columns', '0000000000000000000000000000000000000000000000000000000000000000', 'a7595eee8e2d66c89661af756e6a11a2a14795ae321442acda926f2b3c00d668');
INSERT INTO audit VALUES (2, 1795905826475, 'root', '', 'local:root@council', 'init', '', 'officer root', 0, '', '{"name":"Ada Admin","post":"","role":"administrator"}', '', 'a7595eee8e2d66c89661af756e6a11a2a14795ae321442acda926f2b3c00d668', '639cb76f7d48288f83414a49d924b9e3a7b8ee2882ca151665fcfaba4c79db0d');
INSERT INTO audit VALUES (3, 1795905826475, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer":"1824bc96301781710f59ba1c2adb5f8b265b046034e1eba1d40e2a2cf93352f0","schema":"8"}', '', '639cb76f7d48288f83414a49d924b9e3a7b8ee2882ca151665fcfaba4c79db0d', '95f4723409de43c9824bbc8e56ebb5e80cdd053bb284fd0439bd8427db3e6738');
INSERT INTO audit VALUES (4, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'officer lea', 0, '', '{"name":"Lea Dunn","post":"Performance","role":"lead"}', '', '95f4723409de43c9824bbc8e56ebb5e80cdd053bb284fd0439bd8427db3e6738', '0f649c3f70bf8cbeaadd284cee9b2b5bfcc262ebf8b3e3e16d24cc14998a0a2f');
INSERT INTO audit VALUES (5, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'officer ann', 0, '', '{"name":"Ann Bell","post":"Service","role":"officer"}', '', '0f649c3f70bf8cbeaadd284cee9b2b5bfcc262ebf8b3e3e16d24cc14998a0a2f', '98f52bedc39c0a2fce45cb71031960b451ec68636996bbc9d1d646f40a37ca2e');
INSERT INTO audit VALUES (6, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'officer bob', 0, '', '{"name":"Bob Cole","post":"Service","role":"officer"}', '', '98f52bedc39c0a2fce45cb71031960b451ec68636996bbc9d1d646f40a37ca2e', '594611a7d29d0dbe703261ae8e21a9c6320f196e2383929b392c44b16306661d');
INSERT INTO audit VALUES (7, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q2', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '594611a7d29d0dbe703261ae8e21a9c6320f196e2383929b392c44b16306661d', '65daa2a1295f078649b36218f68383bcebc6620b79b0fbc3191b0fc318da20c8');
INSERT INTO audit VALUES (8, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', '65daa2a1295f078649b36218f68383bcebc6620b79b0fbc3191b0fc318da20c8', '13d8f2d5cec45d85eac4b71361b885b4228a0d23aa5f72faba933bf85f3c7540');
INSERT INTO audit VALUES (9, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', '13d8f2d5cec45d85eac4b71361b885b4228a0d23aa5f72faba933bf85f3c7540', '8b97a7ae98eaf8f5e1c72d7ae9f3688381ed67b3d4733288b2c9bf6578330101');
INSERT INTO audit VALUES (10, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '8b97a7ae98eaf8f5e1c72d7ae9f3688381ed67b3d4733288b2c9bf6578330101', 'abb6073a915a3aef0a511ebc1aa2938ecd8ba2726a4f8f23ad0ac9b18e11826e');
INSERT INTO audit VALUES (11, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'abb6073a915a3aef0a511ebc1aa2938ecd8ba2726a4f8f23ad0ac9b18e11826e', 'fcf1b62bca77b8c6b894146bfdc2ce67363fdf7141c0512e1b0786e6932cddff');
INSERT INTO audit VALUES (12, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'fcf1b62bca77b8c6b894146bfdc2ce67363fdf7141c0512e1b0786e6932cddff', 'f77a243bb2e256b699e9f03245d71a59011c0e6a377a3852cbb64225244eb4df');
INSERT INTO audit VALUES (13, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', 'f77a243bb2e256b699e9f03245d71a59011c0e6a377a3852cbb64225244eb4df', 'd5e67c9af6ca38c716f909cc3ded786ebfdf6b728d502c9f46bf78afec2662c6');
INSERT INTO audit VALUES (14, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'd5e67c9af6ca38c716f909cc3ded786ebfdf6b728d502c9f46bf78afec2662c6', '1d743be090ebcdaa440612c19abfc6aba892019ef9c0e5f94c38e772fb122ee6');
INSERT INTO audit VALUES (15, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', '1d743be090ebcdaa440612c19abfc6aba892019ef9c0e5f94c38e772fb122ee6', '6979b4c401e2a812bf2041fd8988283c5fdbf279cdb4bd01cda29a8438fc8f1b');
INSERT INTO audit VALUES (16, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', '6979b4c401e2a812bf2041fd8988283c5fdbf279cdb4bd01cda29a8438fc8f1b', 'f1bec2239dbcc6caa1fb511622e9d59de76968d089865050c9a07d0c5bed1494');
INSERT INTO audit VALUES (17, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', 'f1bec2239dbcc6caa1fb511622e9d59de76968d089865050c9a07d0c5bed1494', 'afbf5311532077ed0e9f20790da52c794803c5fbff70c46af61e94ad35ed01cd');
INSERT INTO audit VALUES (18, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', 'afbf5311532077ed0e9f20790da52c794803c5fbff70c46af61e94ad35ed01cd', '2d810d350997ecacc558313c536043f7b1e7a0096522f9036b5745d3034c0ac3');
INSERT INTO audit VALUES (19, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', '2d810d350997ecacc558313c536043f7b1e7a0096522f9036b5745d3034c0ac3', 'baf25d90d644a4748bc72c16684694776fc7305191ba3decbc702d5d9387fb5e');
INSERT INTO audit VALUES (20, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'baf25d90d644a4748bc72c16684694776fc7305191ba3decbc702d5d9387fb5e', '34dcf65c2f962667b375309b7608165fa8b975f28a5280276fcb74878355692d');
INSERT INTO audit VALUES (21, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '34dcf65c2f962667b375309b7608165fa8b975f28a5280276fcb74878355692d', 'e245aa3cfb8d6d5d488447cb9e199d33777c6540961ac02aaa540873e3baff07');
INSERT INTO audit VALUES (22, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', 'e245aa3cfb8d6d5d488447cb9e199d33777c6540961ac02aaa540873e3baff07', '960797eef38fbd4158bed0ee29b04feebe1a767d2ccf9ef734b27e531a5b3460');
INSERT INTO audit VALUES (23, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '960797eef38fbd4158bed0ee29b04feebe1a767d2ccf9ef734b27e531a5b3460', '1de317e2ea6bff472a2543bc62fec95478366c34ed981d5de4cb9ca61dec76c4');
INSERT INTO audit VALUES (24, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', '1de317e2ea6bff472a2543bc62fec95478366c34ed981d5de4cb9ca61dec76c4', '100c1df02e80242f5439a7301a7657b18b3879cfc951fd3b271c64bdd5842124');
INSERT INTO audit VALUES (25, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23","promised":"","raw":"147","source":"published table","unit":"","value":"147"}', '', '100c1df02e80242f5439a7301a7657b18b3879cfc951fd3b271c64bdd5842124', '2604f07573a0d84a0744af5d30077bfae610fe9b523d7bef0b4d03d2d4b1573f');
INSERT INTO audit VALUES (26, 1795905826478, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"as_of":"","den":null,"flags":"","none_reason":"","note":"","num":null,"part":"","period":"2022-23-Q2","promised":"","raw":"76","source":"published table","unit":"","value":"76"}', '', '2604f07573a0d84a0744af5d30077bfae610fe9b523d7bef0b4d03d2d4b1573f', '7b8f1d9f2757a8980bdb50960dbe0bb0c2c9364edc4d9fae2603521bdcad2f89');
INSERT INTO audit VALUES (27, 1795905826478, 'root', '', 'local:root@council', 'import', '2023-24-Q2', 'M3', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', '7b8f1d9f2757a8980bdb50960dbe0bb0c2c9364edc4d9fae2603521bdcad2f89', '7aefaa53317ad82bd6c77ac0e984222ee7341dc40b02ad55b309b36202a81048');
INSERT INTO audit VALUES (28, 1795905826478, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"525a3ffc9abdfce9b6f24ac56324f13a1bee593383f0c805d9d46d6872b88850","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","figure":"3e838aaa68dc064570dd2b3e787b94a2a040c0b322481b369c1aec9f5c59ecea","item":"1f5cce1095d53e0b21589344307dfa03f41f9a53f0c35418c37f9ea5b981a527","measure":"bbf295363b09ffbee934b91c0d9db411413e6d505adbc69ca9c649c092a9e1d3","milestone":"7d61f3ee2ce8204096aa3bc2bca5bb7969f244fd42964fe187853752364da2b5","objective":"90f3cb556921e17bed90fcc5e720a1af8c8bcbee96940008088fd495a1b4568f","officer":"bb70bea9d9fe5c2e86b8a5f22dcf41f87f809cab9032dd1f787bd92cc75b79fd","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"4024144dab5b709a5ceef13e58ea1db65d9d62698805df30d789a4f1b2f02f47","schema":"8","target":"9f3eda27d71be1ba9e92def213856bd2178b0c886cd1c9f187c3fe7002c29c5a"}', '', '7aefaa53317ad82bd6c77ac0e984222ee7341dc40b02ad55b309b36202a81048', 'ad083becb64aa59476cc1ec79f29f2e43b5002c426a38ca0e9f0ec5605f6245c');
INSERT INTO audit VALUES (29, 1795905826494, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M1', 1, '{"state":"not_started"}', '{"commentary":"More came than planned.","state":"in_progress","value":"62"}', '', 'ad083becb64aa59476cc1ec79f29f2e43b5002c426a38ca0e9f0ec5605f6245c', '618f2dd447f8236ed514d283bac33c82e7abe4a85143f668d1a0fb850c9872e1');
INSERT INTO audit VALUES (30, 1795905826498, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '618f2dd447f8236ed514d283bac33c82e7abe4a85143f668d1a0fb850c9872e1', 'ef0eb838802734b1c63e11615246b329e9a14b8ed1871d6651695fcb49008698');
INSERT INTO audit VALUES (31, 1795905826501, 'lea', '', 'lea@here', 'return', '2023-24-Q2', 'M1', 3, '{"state":"submitted"}', '{"state":"returned"}', 'By when?', 'ef0eb838802734b1c63e11615246b329e9a14b8ed1871d6651695fcb49008698', 'd5a480a91630141360c8a30cb3d0ee803108b3b115dc6f1aaa92c3c368544bc0');
INSERT INTO audit VALUES (32, 1795905826503, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M1', 4, '{"state":"returned"}', '{"state":"submitted"}', '', 'd5a480a91630141360c8a30cb3d0ee803108b3b115dc6f1aaa92c3c368544bc0', '138c6af1e473bc5762c092f55b63527e979c8d5c4d080a9cf953b78cdbd156cc');
INSERT INTO audit VALUES (33, 1795905826506, 'lea', '', 'lea@here', 'accept', '2023-24-Q2', 'M1', 5, '{"state":"submitted"}', '{"state":"accepted"}', '', '138c6af1e473bc5762c092f55b63527e979c8d5c4d080a9cf953b78cdbd156cc', 'bfb67dd96bacb96d02bf6dcc39196e72df63216787e169e47876f515c9bd3cb2');
INSERT INTO audit VALUES (34, 1795905826507, 'lea', 'root', 'local:root@council', 'commit', '2023-24-Q2', 'M2', 1, '{"state":"not_started"}', '{"commentary":"All in hand.","state":"in_progress","value":"30"}', '', 'bfb67dd96bacb96d02bf6dcc39196e72df63216787e169e47876f515c9bd3cb2', '528e544ef9605d0f0af937ebe49d829a36563337272685da3d84d4b2b5e2e223');
INSERT INTO audit VALUES (35, 1795905826510, 'ann', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M2', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '528e544ef9605d0f0af937ebe49d829a36563337272685da3d84d4b2b5e2e223', '2c89202b477384b13fd83b5286e54fd6aa61f917ef97216e0bd0f30a04953b87');
INSERT INTO audit VALUES (36, 1795905826513, 'bob', 'root', 'local:root@council', 'submit', '2023-24-Q2', 'M3', 2, '{"state":"in_progress"}', '{"state":"submitted"}', '', '2c89202b477384b13fd83b5286e54fd6aa61f917ef97216e0bd0f30a04953b87', '3610c24c4c30dade6f43546f68e3b6e5e954d634da8405d36fe8deb1e099f104');
INSERT INTO audit VALUES (37, 1795905826516, 'root', '', 'local:root@council', 'add_key', '', 'officer ann', 0, '', '{"comment":"ann","fingerprint":"SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg","type":"ssh-ed25519"}', '', '3610c24c4c30dade6f43546f68e3b6e5e954d634da8405d36fe8deb1e099f104', '297554c944098e028a70641a14426a35a95b0ed13293f644fb2d536fd52bf271');
INSERT INTO audit VALUES (38, 1795905826516, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"officer_key":"c35dbf934e6e1cbb650655818e96a96aea32d67ca4c0a36722684b299cd4c017","schema":"8"}', '', '297554c944098e028a70641a14426a35a95b0ed13293f644fb2d536fd52bf271', '66f577a91b347f195b130350af83383411e3417965cc674ff4f280e9b79b3e4f');
INSERT INTO audit VALUES (39, 1795905826519, 'lea', '', 'lea@here', 'sign_off', '2023-24-Q2', 'sign-off', 0, '', '{"digest":"13200d54f568f07dfe5c9169efb9a4c4be4a3a4d8c1bed1f10338bb90b45a76f","name":"Lea Dunn","open":["M3","MS1","M2"]}', 'The strategy is late.', '66f577a91b347f195b130350af83383411e3417965cc674ff4f280e9b79b3e4f', '4f735395c1586401166f6b39b9b68fe7ff4fac673bf2e40d41c57579f0346cf1');
INSERT INTO audit VALUES (40, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'plan 2023-24-Q3', 0, '', '{"checks_off":"","council":"Anytown","due_on":"2023-10-16","scheme":"tolerance","share":0,"title":"Children","tolerance":"10"}', '', '4f735395c1586401166f6b39b9b68fe7ff4fac673bf2e40d41c57579f0346cf1', 'c1504043e695677b244950d7e1a1bcd7e799bf7318eef8c340086206ff866fba');
INSERT INTO audit VALUES (41, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'objective B', 0, '', '{"parent":"","position":0,"title":"Second in the alphabet, first here"}', '', 'c1504043e695677b244950d7e1a1bcd7e799bf7318eef8c340086206ff866fba', '08536905805daee01a052269b35edb5119bd0aff3ead9283f0ad0e28bbcae4b4');
INSERT INTO audit VALUES (42, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'objective A', 0, '', '{"parent":"B","position":1,"title":"First"}', '', '08536905805daee01a052269b35edb5119bd0aff3ead9283f0ad0e28bbcae4b4', 'efe8f47dc81932f8c5631cb9d5cafae793e40c17223f3f39affeb2635d5a9276');
INSERT INTO audit VALUES (43, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":0,"profile":"","ref":"M1","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M1","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'efe8f47dc81932f8c5631cb9d5cafae793e40c17223f3f39affeb2635d5a9276', 'eb5ccc973a143137bf3ffbe837dfc57befb21cbc15372898f4441b5e7da79d83');
INSERT INTO audit VALUES (44, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"A","parts":[],"polarity":"lower","position":1,"profile":"","ref":"M2","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M2","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', 'eb5ccc973a143137bf3ffbe837dfc57befb21cbc15372898f4441b5e7da79d83', '463dcfea1d1c2cd96bc65d92c6ca4cf0af1f0c1f3b7f51a862cd1151d77645b0');
INSERT INTO audit VALUES (45, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"basis":"cumulative_financial","decimals":0,"definition":"","headline":"","objective":"B","parts":[],"polarity":"lower","position":2,"profile":"","ref":"M3","scheme":null,"source":"","targets":[{"approved_by":"","approved_on":"","base":"0","kind":"absolute","max":"0","min":"0","part":"","period":"2023-24","point":null,"raw":"68","text":"","value":"68"}],"title":"Measure M3","tolerance":null,"tolerance_kind":null,"unit":"count"}', '', '463dcfea1d1c2cd96bc65d92c6ca4cf0af1f0c1f3b7f51a862cd1151d77645b0', '2fbedbf9d8474a8d030b24c6f30880789449d5d41e8c00934a5ba741c3b36f35');
INSERT INTO audit VALUES (46, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"due":"2024-03-31","objective":"B","position":0,"ref":"MS1","title":"Open the hub"}', '', '2fbedbf9d8474a8d030b24c6f30880789449d5d41e8c00934a5ba741c3b36f35', 'f9d0f343c6491f9c440bc5d8a78cac578a509c531dc0ed6f6c5dcc519597f03a');
INSERT INTO audit VALUES (47, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'f9d0f343c6491f9c440bc5d8a78cac578a509c531dc0ed6f6c5dcc519597f03a', '440c8e55d77d5f311bbc3d0fd283bdeedd65002d84dadcd3d898c760fef2aae0');
INSERT INTO audit VALUES (48, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'M1', 0, '', '{"officer":"bob","role":"contributor"}', '', '440c8e55d77d5f311bbc3d0fd283bdeedd65002d84dadcd3d898c760fef2aae0', '4c4dbab84c312b3b6efc969ffe8278e531363ddf437ea874308a654bfff6ef78');
INSERT INTO audit VALUES (49, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"ann","role":"responsible"}', '', '4c4dbab84c312b3b6efc969ffe8278e531363ddf437ea874308a654bfff6ef78', '566b8e3b47a3e321f03ea9c94b0609b4cea7a79ca4d03950fac2917e860d862d');
INSERT INTO audit VALUES (50, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'M2', 0, '', '{"officer":"bob","role":"contributor"}', '', '566b8e3b47a3e321f03ea9c94b0609b4cea7a79ca4d03950fac2917e860d862d', '5a52ea0b37c443220cf0928bd9e0d7d4df5c20d73b86e37cc21093946a702f8e');
INSERT INTO audit VALUES (51, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"ann","role":"responsible"}', '', '5a52ea0b37c443220cf0928bd9e0d7d4df5c20d73b86e37cc21093946a702f8e', '68ab7d6fa523210a14e7d24d9fbefb6c583f3521be0b7be968373e943f7a92fd');
INSERT INTO audit VALUES (52, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'M3', 0, '', '{"officer":"bob","role":"contributor"}', '', '68ab7d6fa523210a14e7d24d9fbefb6c583f3521be0b7be968373e943f7a92fd', 'e3ef49bb11618d7634ab5d84469a590dc2989dcf09bb6a2908a8ddb9c4f05fd9');
INSERT INTO audit VALUES (53, 1795905826529, 'root', '', 'local:root@council', 'import', '', 'MS1', 0, '', '{"officer":"ann","role":"responsible"}', '', 'e3ef49bb11618d7634ab5d84469a590dc2989dcf09bb6a2908a8ddb9c4f05fd9', '53effb78878d65079a3f99df1a4b6e45cf7d865e21c6c3226abbcc7a5317da01');
INSERT INTO audit VALUES (54, 1795905826529, 'root', '', 'local:root@council', 'seal', '', 'tables', 0, '', '{"assignment":"7e4f883b721076cb5b7e91529e1d541ef0d48380df76037a80f97bf96fd37416","due_date":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","item":"2602a4602b3da452fd06676569fe6e07578c2fe5b54319a2de76c9bcc8cf6efa","measure":"c252560150241cd3a6aa10c5fa3fcd84f9850f9abafd73f6c8fa0778ca3facf6","milestone":"4dfcd3bac36445bc22fe4faec9ad2ea66c1b0d74ccfa58ed810621831303ad40","objective":"76bc06c483e14c2803724fd42bd7cf52aac2824ee4931d074ab2c1725ec875ab","part":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","plan":"f190f335676a01a2db37958f53f122ecdadc855f498ae3c62b5dc40899b84707","schema":"8","target":"3d9e140ec6cb55cb76bc5bf397cab3a314ae9f548c745dcd5d99813d19e7d448"}', '', '53effb78878d65079a3f99df1a4b6e45cf7d865e21c6c3226abbcc7a5317da01', '4dfa1ef8faa331f72701c6a85a288310187f825a55fbdfa8b47827422b3ce9de');
INSERT INTO audit VALUES (55, 1795905826535, 'ann', 'root', 'local:root@council', 'commit', '2023-24-Q3', 'M1', 1, '{"state":"not_started"}', '{"state":"in_progress","value":"30"}', '', '4dfa1ef8faa331f72701c6a85a288310187f825a55fbdfa8b47827422b3ce9de', '32a91faf2f04b1a1d53e7ccbcdd2dc91637b052a45eeec229067602a2ea3c5b7');
INSERT INTO presence VALUES (1, 1);
INSERT INTO frozen VALUES ('2023-24-Q2', 0, '', '{"Form":"ppbtui-frozen-1","Plan":{"Council":"Anytown","Title":"Children","Quarter":"2023-24-Q2","DueOn":"2023-10-16","Tolerance":"10","Share":"even","Scheme":"tolerance","ChecksOff":null},"Objectives":[{"Code":"B","Parent":"","Title":"Second in the alphabet, first here"},{"Code":"A","Parent":"B","Title":"First"}],"Officers":[{"Login":"root","Name":"Ada Admin","Post":"","Role":"administrator"},{"Login":"ann","Name":"Ann Bell","Post":"Service","Role":"officer"},{"Login":"bob","Name":"Bob Cole","Post":"Service","Role":"officer"},{"Login":"lea","Name":"Lea Dunn","Post":"Performance","Role":"lead"}]}');
INSERT INTO frozen VALUES ('2023-24-Q2', 1, 'M1', '{"Measure":{"Key":"M1","Ref":"M1","Objective":"B","Title":"Measure M1","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M1","Quarter":"2023-24-Q2","State":"accepted","Version":5,"Content":{"commentary":"More came than planned.","value":"62"},"EnteredBy":"ann","EnteredAt":"2026-11-28T22:43:46.494Z","Editors":["ann","root"],"SubmittedBy":"ann","SubmittedAt":"2026-11-28T22:43:46.503Z","DecidedBy":"lea","DecidedAt":"2026-11-28T22:43:46.506Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"lea","At":"2026-11-28T22:43:46.501Z","Note":"By when?"}},"Earlier":[{"Key":"M1","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M1","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"62","Value":"62","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"red","Published":"red","Judged":false,"Reason":"","ByPart":false,"Sentence":"Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March.","Paragraph":"The value is 62 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 62 is 28 over 34. The tolerance is 10% of 34, 3.4. The gap is greater: Red.","Trace":["The value is 62 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","62 is 28 over 34.","The tolerance is 10% of 34, 3.4.","The gap is greater: Red."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 124 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"28 down"},{"Status":"amber","Values":"35 to 37","Away":"25 down"},{"Status":"red","Values":"38 or more","Away":"you are here"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-14","Judged":false,"Unsure":false,"Trace":["62 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":[{"Rule":"coverage","Part":"","Message":"Red: we could not see a cause, a date or an owner in the commentary"}],"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 2, 'M3', '{"Measure":{"Key":"M3","Ref":"M3","Objective":"B","Title":"Measure M3","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M3","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"value":"30"},"EnteredBy":"root","EnteredAt":"2026-11-28T22:43:46.478Z","Editors":["bob","root"],"SubmittedBy":"bob","SubmittedAt":"2026-11-28T22:43:46.513Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M3","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M3","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 3, 'MS1', '{"Measure":null,"Milestone":{"Key":"MS1","Ref":"MS1","Objective":"B","Title":"Open the hub","Due":"2024-03-31"},"Officers":["ann"],"Entry":{"Key":"MS1","Quarter":"2023-24-Q2","State":"not_started","Version":0,"Content":null,"EnteredBy":"","EnteredAt":"0001-01-01T00:00:00Z","Editors":null,"SubmittedBy":"","SubmittedAt":"0001-01-01T00:00:00Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":null,"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"","Raw":"","Value":"0","Known":false,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"none","Published":"none","Judged":false,"Reason":"","ByPart":false,"Sentence":"Due 31 March 2024.","Paragraph":"A milestone is rated by judgement; overdue is counted to the quarter''s end. Due 31 March 2024.","Trace":["due 31 March 2024"],"Point":"","Level":"","Tolerance":"","Thresholds":"","Projection":"","WouldChange":null,"Parts":null,"Travel":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Previous":{"Direction":"n/a","Against":"","Reason":"","Change":"","Judged":false,"Unsure":false,"Trace":null},"Checks":null,"Forecast":""}}');
INSERT INTO frozen VALUES ('2023-24-Q2', 4, 'M2', '{"Measure":{"Key":"M2","Ref":"M2","Objective":"A","Title":"Measure M2","Definition":"","Source":"","Rule":{"Scheme":"tolerance","Polarity":"lower","Basis":"cumulative_financial","Unit":"count","Decimals":0,"Tolerance":{"Kind":"relative","Amount":"10","Default":true},"Profile":{"Kind":"even","Share":{"Num":0,"Den":0}},"People":false},"Headline":"","Parts":null,"Profile":"","Targets":[{"Part":"","Period":"2023-24","Kind":"absolute","Value":"68","Min":"0","Max":"0","Base":"0","Point":"0","HasPoint":false,"Text":"","Raw":"68","ApprovedBy":"","ApprovedOn":""}]},"Milestone":null,"Officers":["ann","bob"],"Helping":[{"Login":"bob","For":""}],"Entry":{"Key":"M2","Quarter":"2023-24-Q2","State":"submitted","Version":2,"Content":{"commentary":"All in hand.","value":"30"},"EnteredBy":"lea","EnteredAt":"2026-11-28T22:43:46.507Z","Editors":["lea","root","ann"],"SubmittedBy":"ann","SubmittedAt":"2026-11-28T22:43:46.51Z","DecidedBy":"","DecidedAt":"0001-01-01T00:00:00Z","Note":"","OpenedBy":"","OpenedAt":"0001-01-01T00:00:00Z","Before":{"By":"","At":"0001-01-01T00:00:00Z","Note":""}},"Earlier":[{"Key":"M2","Part":"","Period":"2022-23","Raw":"147","Value":"147","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""},{"Key":"M2","Part":"","Period":"2022-23-Q2","Raw":"76","Value":"76","Known":true,"Num":"0","Den":"0","Fraction":false,"Unit":"","AsOf":"","Flags":"","None":"","Promised":"","Source":"published table","Note":""}],"Last":null,"Working":null,"Frozen":{"Figure":{"Period":"2023-24-Q2","Raw":"30","Value":"30","Known":true,"Num":"0","Den":"0","Fraction":false,"Parts":null,"Unit":"","Flags":"","AsOf":"","None":"","Promised":"","Qualifier":"","Source":"","Note":""},"Problems":null,"Computed":"green","Published":"green","Judged":false,"Reason":"","ByPart":false,"Sentence":"Green: 30 so far against 34 expected by September (half of 68); on this course about 60 by March.","Paragraph":"The value is 30 at 30 September 2023; lower is better. The target is 68. Spread evenly over the year, half of it is expected by September: 34. 30 is on the right side of 34. No gap: Green.","Trace":["The value is 30 at 30 September 2023; lower is better.","The target is 68.","Spread evenly over the year, half of it is expected by September: 34.","30 is on the right side of 34.","No gap: Green."],"Point":"34","Level":"68 by March; 34 by September","Tolerance":"tolerance 3.4 (10% of 34 expected by September), default","Thresholds":"Green to 34. Red above 37.4.","Projection":"on this course about 60 by March","WouldChange":[{"Status":"green","Values":"34 or fewer","Away":"you are here"},{"Status":"amber","Values":"35 to 37","Away":"5 up"},{"Status":"red","Values":"38 or more","Away":"8 up"}],"Parts":[],"Travel":{"Direction":"better","Against":"76 in Quarter 2, 2022/23","Reason":"","Change":"-46","Judged":false,"Unsure":false,"Trace":["30 is compared with 76 in Quarter 2, 2022/23, rounded to whole numbers","it is lower, and lower is better: better","the earlier figure is from: published table"]},"Previous":{"Direction":"n/a","Against":"","Reason":"no earlier value","Change":"","Judged":false,"Unsure":false,"Trace":["no earlier value is held for Quarter 1, 2023/24"]},"Checks":null,"Forecast":""}}');
INSERT INTO sign_off VALUES ('2023-24-Q2', 1795905826519, 'lea', 'Lea Dunn', '["M3","MS1","M2"]', 'The strategy is late.', '13200d54f568f07dfe5c9169efb9a4c4be4a3a4d8c1bed1f10338bb90b45a76f', '4f735395c1586401166f6b39b9b68fe7ff4fac673bf2e40d41c57579f0346cf1');
INSERT INTO draft VALUES ('root', '2023-24-Q3', 'M3', 'NR36NDIFZKP34ODK46LLAR2LMZ', 1, 0, '{}', '{"commentary":"79"}', '', 0, 1795905826537, '2dac58f45a7541f3ab2aa3c10e8e57b695c236292b5d2711c20f355c4d0f799e', 1);
INSERT INTO audit_end VALUES (1, 55, '32a91faf2f04b1a1d53e7ccbcdd2dc91637b052a45eeec229067602a2ea3c5b7', 0);
INSERT INTO draft_turn VALUES (1, 1);
INSERT INTO sealed VALUES ('assignment', '2023-24-Q2', '09242f9c1f3bd92914d9ca8b3dd7ddfc7c998a7738daa6eca4ca925aadf2cddc');
INSERT INTO sealed VALUES ('assignment', '2023-24-Q3', '07c0e1f2f4df9ab13cfddb11946ed4c40c093ca7d638aab43d74154ba4b02f00');
INSERT INTO sealed VALUES ('figure', 'M1', '04751983e2d7818de814500329474cdbcc5dee04c6081bf286e3135af25c0cd6');
INSERT INTO sealed VALUES ('figure', 'M2', 'bca587756820fb1f1d1e2d2e8bcf13734b065569e74c9c0e9eb7712da22ddae8');
INSERT INTO sealed VALUES ('figure', 'M3', 'ec04716d95c383574b6978597ebb0fc1f5dc76e831b0c4ae20397a931f9145c1');
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
INSERT INTO sealed VALUES ('officer_key', 'SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', '27575220e4863aa7c3d01db1c440448e3c43310494e5e4986f58d15f0ca6b03f');
INSERT INTO sealed VALUES ('plan', '2023-24-Q2', 'a2e386bd55707f1672bdb47aabe2cc857cfe86ae428052cee68db6c00e74a6db');
INSERT INTO sealed VALUES ('plan', '2023-24-Q3', '0b5959c0c4d035f5d9fa9b0f7e7ca1d15cae194d19409785029c04271fe10c8d');
INSERT INTO sealed VALUES ('target', '2023-24-Q2', '4038fc68775c357ea09a36918ad99ff8ed2135cb4a1e0350d518f109d3213898');
INSERT INTO sealed VALUES ('target', '2023-24-Q3', '7e05213574ed0d1122524e4a27658e39c1784d570bf860df0f12156fd6c16e1b');
INSERT INTO officer VALUES ('root', 'Ada Admin', '', 'administrator', '', '', '');
INSERT INTO officer VALUES ('lea', 'Lea Dunn', 'Performance', 'lead', '', '', '');
INSERT INTO officer VALUES ('ann', 'Ann Bell', 'Service', 'officer', '', '', '');
INSERT INTO officer VALUES ('bob', 'Bob Cole', 'Service', 'officer', '', '', '');
INSERT INTO officer_key VALUES ('SHA256:SqR7Gyz2TzZLzlP0+ULQpcXi9HX4CxsjAzf1O7os6Wg', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB', 'ann', 'ann', 1795905826516, 'root', NULL);
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
COMMIT;
PRAGMA application_id = 1886413361;
PRAGMA user_version = 8;
