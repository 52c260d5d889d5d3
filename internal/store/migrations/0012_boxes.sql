-- Figures that are given for each month of the quarter: what the quarter's is then. See ppb.Months.
ALTER TABLE measure ADD COLUMN months TEXT NOT NULL DEFAULT '' CHECK (months IN ('', 'last', 'sum', 'rate')); -- '': one figure a quarter
