-- How a council's report looks: its crest, as it was given and as it is printed, what that shows, and the Word template whose styles the
-- Word file takes. Of a file a row says what the box of an attachment does; the bytes are in the table attached.

ALTER TABLE plan ADD COLUMN crest TEXT NOT NULL DEFAULT '';
ALTER TABLE plan ADD COLUMN crest_drawn TEXT NOT NULL DEFAULT '' CHECK ((crest = '') = (crest_drawn = ''));
ALTER TABLE plan ADD COLUMN crest_alt TEXT NOT NULL DEFAULT '' CHECK ((crest = '') = (crest_alt = ''));
ALTER TABLE plan ADD COLUMN template TEXT NOT NULL DEFAULT '';
