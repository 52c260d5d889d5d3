-- Why a submitted entry reads differently from what was sent, after a change of what it is rated against.
ALTER TABLE entry ADD COLUMN reread TEXT NOT NULL DEFAULT '' CHECK (reread = '' OR state = 'submitted');
