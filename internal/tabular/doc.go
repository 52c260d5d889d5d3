// Package tabular holds the rules of a report's tables: what a cell takes, what is worked out from what, and how it is
// printed. Tables such as the revenue, capital and savings tables of Halton Borough Council's quarterly priority based
// report come out of it exactly as published.
//
// Everything here is pure: no clock, no storage, no screen, and no binary floating point. The package imports nothing else
// of this program.
//
// # The rules
//
//  1. A subtotal adds the lines since the last subtotal; headings only separate. A net adds the subtotals and nets before
//     it that nothing has taken yet. A total adds the lines, subtotals and nets that nothing has taken yet.
//  2. Only columns that add are added. An empty cell counts nothing; where no line has a number the sum stays blank.
//  3. A formula is worked out on lines, where each of its columns has a number and nothing is divided by nought. In a row
//     of sums a formula column that adds is the sum of its lines; one that does not is blank.
//  4. What is typed where something is worked out is a stated figure. It is shown as stated and held against the worked
//     one, in the unit printed: equal is nothing, 1 apart a note, up to half a unit an addend a warning, more an error.
//  5. Sums of sums add what was worked out, and a stated figure only where nothing could be: one slip is one finding.
//  6. What cannot be read as a number is a problem of its cell. Sums go without it and say so, and are compared with nothing.
//  7. A blank is asked about where figures were forgotten or pasted into other cells, in a table that adds up: in a column of
//     numbers in which no line says anything while others do, in a line where a formula has some of its figures, in a line that
//     says nothing at all. A dash says that there is none.
package tabular
