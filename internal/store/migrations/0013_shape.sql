-- Shapes of a report: objectives that serve several corporate priorities.

ALTER TABLE objective ADD COLUMN serves TEXT NOT NULL DEFAULT ''; -- codes of objectives, separated by semicolons
