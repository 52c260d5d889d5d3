package report

import "ppbtui/internal/ppb"

// Books are those of the tests of this package, by what they are, for those outside it.
func Books() map[string]*ppb.Book {
	return map[string]*ppb.Book{"moved": moved(), "corrected": corrected(), "opened": opened(), "signed": signed("A02 05")}
}
