-- Shapes of a report: objectives that serve several corporate priorities, and items in one list.

ALTER TABLE objective ADD COLUMN serves TEXT NOT NULL DEFAULT ''; -- codes of objectives, separated by semicolons

-- Under an objective measures stand before milestones, or both by ref.
ALTER TABLE plan ADD COLUMN item_order TEXT NOT NULL DEFAULT 'kind' CHECK (item_order IN ('kind', 'ref'));

-- The teams or persons who tell of it, separated by semicolons.
ALTER TABLE milestone ADD COLUMN source TEXT NOT NULL DEFAULT '';
