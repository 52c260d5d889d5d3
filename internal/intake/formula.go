package intake

import (
	"regexp"
	"strings"
)

// Files of a plan are edited in spreadsheets, which run a cell that begins like a formula, whoever chose its words. Such a cell
// is written with an apostrophe before it, which is taken away when it is read.

// begins are what a formula can begin with, in any width, and the apostrophe itself.
const begins = "=+-@＝＋－＠'\t\r"

var realNumber = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`)

// guarded is a cell as it stands in a file.
func guarded(cell string) string {
	bare := strings.TrimPrefix(cell, "'")
	if bare != cell && !beginsFormula(bare) || bare == cell && (!beginsFormula(cell) || realNumber.MatchString(cell)) {
		return cell
	}
	return "'" + cell
}

// unguarded is the cell that a file means.
func unguarded(cell string) string {
	if bare, ok := strings.CutPrefix(cell, "'"); ok && beginsFormula(bare) {
		return bare
	}
	return cell
}

func beginsFormula(cell string) bool { return cell != "" && strings.IndexAny(cell, begins) == 0 }
