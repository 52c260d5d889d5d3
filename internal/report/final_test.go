package report

import (
	"strings"
	"testing"
	"time"

	"ppbtui/internal/report/html"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/text"

	"ppbtui/internal/ppb"
)

func signed(open ...string) *ppb.Book {
	b := reporttest.Book()
	b.SignOff = &ppb.SignOff{
		Quarter: b.Plan.Quarter, At: time.Date(2023, 10, 20, 16, 30, 0, 0, time.UTC), By: "lead", Name: "Una Lead", Open: open,
		Revision: 1, Digest: strings.Repeat("d", 64), Anchor: strings.Repeat("a", 64),
	}
	if len(open) > 0 {
		b.SignOff.Gaps = "the returns come in <December>"
	}
	return b
}

func TestSignedOffReport(t *testing.T) {
	b := signed("A02 05", "A01 02").For(ppb.Working)
	for name, got := range map[string]string{"html": render(t, html.Write, b), "md": render(t, text.Write, b)} {
		s := strings.NewReplacer("<strong>", "", "</strong>", "", "**", "", "&lt;", "<", "&gt;", ">", "\n> ", " ").Replace(got)
		for _, want := range []string{
			"Signed off: by Una Lead on 20 October 2023 at 16:30 UTC, as revision 1. It does not change any more: what is found wrong later is put right in another revision.",
			"Not accepted: 2 items of 10: A02 05 (submitted), A01 02 (in progress). Reason: the returns come in",
			"Audit anchor: " + strings.Repeat("a", 64), "Not settled at sign-off", "Submitted, not accepted",
		} {
			if !strings.Contains(s, want) {
				t.Errorf("%s does not say %q", name, want)
			}
		}
		for _, no := range []string{"Not final", "can still change", "before sign-off", "not yet accepted", "9 October 2023 at 14:05"} {
			if strings.Contains(s, no) {
				t.Errorf("%s says %q", name, no)
			}
		}
	}
	if s := render(t, html.Write, signed()); strings.Contains(s, "Not accepted:") || !strings.Contains(s, `content: "Signed off"`) {
		t.Error("a quarter without gaps has them, or its pages are not marked")
	}
}

// The same bytes come out whenever it is asked for.
func TestSignedOffReportStaysTheSame(t *testing.T) {
	var now, later strings.Builder
	at := reporttest.Now()
	for w, at := range map[*strings.Builder]time.Time{&now: at, &later: at.AddDate(2, 0, 0)} {
		for _, f := range Formats() {
			if err := f.Write(w, signed("A02 05"), at); err != nil {
				t.Fatal(err)
			}
		}
	}
	if now.String() != later.String() {
		t.Error("the report of a quarter that is signed off is another one two years later")
	}
	if s := now.String(); !strings.Contains(s, "2023-24-Q2,signed_off,") || !strings.Contains(s, `"state": "signed_off"`) ||
		!strings.Contains(s, `"at": "2023-10-20T16:30:00Z"`) {
		t.Error("the data do not say that the quarter is signed off")
	}
}
