-- Moves whenever somebody begins or ends typing on an item: looking for that, every second, costs one row.
CREATE TABLE presence (
  one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  moved INTEGER NOT NULL
) STRICT;
INSERT INTO presence (one, moved) VALUES (1, 0);
