-- What is not for the public: marks of entries, and what is decided of small numbers of people.

ALTER TABLE entry ADD COLUMN marks TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(marks)); -- boxes, as content has them
ALTER TABLE plan ADD COLUMN small_numbers TEXT NOT NULL DEFAULT '' CHECK (small_numbers IN ('', 'decide'));
ALTER TABLE measure ADD COLUMN counts TEXT NOT NULL DEFAULT '' CHECK (counts IN ('', 'people', 'things'));
