package report

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/html"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/text"
)

// How a colour was worked out, what was typed, and how far an entry is stand in the working edition alone; a judgement, its reason and what
// was computed stand in every one.
func TestWorkingsAreOfTheWorkingEdition(t *testing.T) {
	for name, book := range map[string]*ppb.Book{"objectives": reporttest.Book(), "sections": reporttest.Sectioned()} {
		for _, as := range ppb.Audiences() {
			for format, got := range map[string]string{"html": render(t, html.Write, book.For(as)), "md": render(t, text.Write, book.For(as))} {
				s := strings.Join(strings.Fields(got), " ")
				for _, is := range []string{"Why this rating", "To settle", "given as", "not yet accepted", "No responsible officer"} {
					if has := strings.Contains(s, is); has != (as == ppb.Working) && (has || is != "To settle") {
						t.Errorf("%s, %s, %s: %q stands there: %v", name, as, format, is, has)
					}
				}
				for _, is := range []string{"by judgement; computed Red", reporttest.Book().Item("A02 05").Entry.Content[ppb.FieldReason], "442 of 485", " accepted"} {
					if !strings.Contains(s, is) && !(as == ppb.Working && is == "442 of 485") {
						t.Errorf("%s, %s, %s: it does not say %q", name, as, format, is)
					}
				}
			}
		}
	}
}
