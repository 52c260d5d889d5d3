-- The report's sections, and in them texts and tables that people fill as they fill measures.
--
-- A section stands among the objectives: items stand under either. What kind it is tells them apart; an objective has none. Each of
-- the two is counted by its own positions.

ALTER TABLE objective ADD COLUMN section_kind TEXT NOT NULL DEFAULT '' CHECK (section_kind IN ('', 'text', 'paragraphs', 'performance',
  'table', 'chart', 'attachment', 'generated'));
ALTER TABLE objective ADD COLUMN about TEXT NOT NULL DEFAULT '';
ALTER TABLE objective ADD COLUMN numbering TEXT NOT NULL DEFAULT '' CHECK (numbering IN ('', 'none', 'restart', 'appendix'));

-- An item can be a text or a table too. Whoever runs this has foreign keys off meanwhile: see shape.go.
CREATE TABLE item_11 (
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
INSERT INTO item_11 SELECT quarter, key, kind, ref, objective, title, position, retired_from, retired_how, retired_why FROM item;
DROP TABLE item;
ALTER TABLE item_11 RENAME TO item;

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

-- A measure, or a part of it, is the figure of a cell too.
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

-- Figures that are given for each month of the quarter: what the quarter's is then. See ppb.Months.
ALTER TABLE measure ADD COLUMN months TEXT NOT NULL DEFAULT '' CHECK (months IN ('', 'last', 'sum', 'rate')); -- '': one figure a quarter

-- Shapes of a report: objectives that serve several corporate priorities, and items in one list.

ALTER TABLE objective ADD COLUMN serves TEXT NOT NULL DEFAULT ''; -- codes of objectives, separated by semicolons

-- Under an objective measures stand before milestones, or both by ref.
ALTER TABLE plan ADD COLUMN item_order TEXT NOT NULL DEFAULT 'kind' CHECK (item_order IN ('kind', 'ref'));

-- The teams or persons who tell of it, separated by semicolons.
ALTER TABLE milestone ADD COLUMN source TEXT NOT NULL DEFAULT '';
