-- One council's plan, entries, drafts and audit.
--
-- Quarters are TEXT 2023-24-Q2, periods 2022-23 or 2022-23-Q2 (both sort in time), dates TEXT 2023-09-30 or '' for none,
-- times INTEGER milliseconds UTC, numbers canonical decimal TEXT. Triggers only enforce: the program never relies on one
-- to change anything.

CREATE TABLE officer (
  login TEXT NOT NULL PRIMARY KEY CHECK (login <> '' AND login = trim(login)),
  name  TEXT NOT NULL,
  post  TEXT NOT NULL,
  role  TEXT NOT NULL CHECK (role IN ('officer', 'lead', 'administrator'))
) STRICT;

-- What is collected in a quarter and how it is rated. Each quarter keeps the plan it was collected under.
CREATE TABLE plan (
  quarter   TEXT NOT NULL PRIMARY KEY CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-Q[1-4]'),
  council   TEXT NOT NULL,
  title     TEXT NOT NULL,
  due_on    TEXT NOT NULL CHECK (due_on = '' OR due_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  tolerance TEXT NOT NULL CHECK (tolerance GLOB '[0-9]*' AND tolerance NOT GLOB '*[^0-9.]*' AND tolerance NOT GLOB '*.*.*' AND tolerance GLOB '*[0-9]'),
  share     INTEGER NOT NULL CHECK (share BETWEEN 0 AND 2), -- rag.ProfileKind
  scheme    TEXT NOT NULL CHECK (scheme IN ('tolerance', 'floor', 'tolerance-travel', 'judgement')),
  checks_off TEXT NOT NULL -- names of entry checks that this plan does without, separated by commas
) STRICT;

CREATE TABLE objective (
  quarter  TEXT NOT NULL REFERENCES plan,
  code     TEXT NOT NULL CHECK (code <> ''),
  parent   TEXT, -- NULL: at the top
  title    TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (quarter, code),
  FOREIGN KEY (quarter, parent) REFERENCES objective (quarter, code) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- A measure or a milestone. The key is unique over both; two items may share a ref.
CREATE TABLE item (
  quarter   TEXT NOT NULL REFERENCES plan,
  key       TEXT NOT NULL CHECK (key <> ''),
  kind      TEXT NOT NULL CHECK (kind IN ('measure', 'milestone')),
  ref       TEXT NOT NULL CHECK (ref <> ''),
  objective TEXT NOT NULL,
  title     TEXT NOT NULL,
  position  INTEGER NOT NULL,
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
  profile        TEXT NOT NULL,
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

-- The targets as stated; n counts those of the same part and period, of which the last holds.
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
  approved_on TEXT NOT NULL CHECK (approved_on = '' OR approved_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
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

CREATE TABLE assignment (
  quarter  TEXT NOT NULL,
  key      TEXT NOT NULL,
  login    TEXT NOT NULL REFERENCES officer,
  role     TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (quarter, key, login),
  FOREIGN KEY (quarter, key) REFERENCES item (quarter, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_login ON assignment (login);

-- Figures held for a period, from a source. They are no quarter's own, so they outlive the plan that named the item.
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

-- The shared record of an item in a quarter. There is no row until something is entered; version starts at 1.
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
  opened_at    INTEGER,
  PRIMARY KEY (quarter, key),
  CHECK ((entered_by = '') = (entered_at IS NULL)),
  CHECK ((submitted_by = '') = (submitted_at IS NULL)),
  CHECK ((decided_by = '') = (decided_at IS NULL)),
  CHECK ((opened_by = '') = (opened_at IS NULL)),
  CHECK (state <> 'submitted' OR submitted_by <> ''),
  CHECK (state <> 'accepted' OR decided_by <> ''),
  FOREIGN KEY (quarter, key) REFERENCES item (quarter, key)
) STRICT;

-- A guard before the insert, because INSERT OR REPLACE would delete the old row without asking a delete trigger.
CREATE TRIGGER entry_starts_at_1 BEFORE INSERT ON entry
WHEN NEW.version <> 1 OR EXISTS (SELECT 1 FROM entry WHERE quarter = NEW.quarter AND key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'an entry starts at version 1 and is never replaced'); END;

CREATE TRIGGER entry_moves_by_1 BEFORE UPDATE ON entry
WHEN NEW.quarter <> OLD.quarter OR NEW.key <> OLD.key
  OR NEW.version NOT IN (OLD.version, OLD.version + 1)
  OR (NEW.version = OLD.version AND (NEW.content <> OLD.content OR NEW.state <> OLD.state OR NEW.note <> OLD.note
      OR NEW.entered_by <> OLD.entered_by OR NEW.submitted_by <> OLD.submitted_by OR NEW.decided_by <> OLD.decided_by))
BEGIN SELECT RAISE(ABORT, 'the version of an entry moves by one with every change'); END;

CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;

-- One officer's uncommitted typing: private, unaudited. No foreign keys: nothing may stop it from being saved.
CREATE TABLE draft (
  owner         TEXT NOT NULL,
  quarter       TEXT NOT NULL,
  key           TEXT NOT NULL,
  version       INTEGER NOT NULL, -- of the entry it started from
  base          TEXT NOT NULL,    -- that entry's content
  content       TEXT NOT NULL,
  cursor_field  TEXT NOT NULL,
  cursor_offset INTEGER NOT NULL,
  saved_at      INTEGER NOT NULL,
  PRIMARY KEY (owner, quarter, key)
) STRICT;
CREATE INDEX draft_item ON draft (quarter, key);

-- Where a person was last, so that they come back there.
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

-- Who changed what, when, chained by hash: see audit.go for what is hashed.
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
CREATE INDEX audit_what ON audit (what, seq);

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
