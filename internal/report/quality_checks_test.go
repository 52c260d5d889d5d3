package report

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/reporttest"
)

// answeredBook is a book with sections in which somebody has answered a warning with a zebra.
func answeredBook(t *testing.T) (*ppb.Book, string) {
	t.Helper()
	b := reporttest.Sectioned()
	for at, it := range b.Items {
		r := b.Reading(it)
		if len(r.Checks) == 0 {
			continue
		}
		is := *it
		var err error
		lead := ppb.Actor{Officer: ppb.Officer{Login: "lead", Name: "Una Lead", Role: ppb.RoleLead}}
		if is.Entry, err = ppb.AnswerCheck(&is, r, lead, r.Checks[0].Rule, "The zebra counts 73,915."); err != nil {
			t.Fatal(err)
		}
		return poison(b, at, &is), it.Ref()
	}
	t.Fatal("no check warns of anything")
	return nil, ""
}

// Answers are in no edition but the working one, which has them with their reason; the others count them.
func TestAnswersAreForTheWorkingEdition(t *testing.T) {
	b, ref := answeredBook(t)
	for _, as := range ppb.Audiences() {
		for _, f := range Formats() {
			text := written(t, f, b.For(as))
			if s := secret(text); s != "" && as != ppb.Working {
				t.Errorf("%s, %s: it has %q", as, f.Name, s)
			}
			if f.Name != "md" {
				continue
			}
			if !strings.Contains(text, "1 answered)") || !strings.Contains(text, ref) {
				t.Errorf("%s: it counts no answer", as)
			}
			if says := strings.Contains(strings.Join(strings.Fields(text), " "), "Answered by Una Lead: The zebra counts 73,915."); says != (as == ppb.Working) {
				t.Errorf("%s: it tells the answer: %v", as, says)
			}
		}
	}
}
