package report

import (
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/html"
	"ppbtui/internal/report/text"
)

func corrected() *ppb.Book {
	b := signed("A01 02")
	at := func(day int) time.Time { return time.Date(2023, 11, day, 9, 0, 0, 0, time.UTC) }
	c := ppb.Correction{
		Quarter: b.Plan.Quarter, Key: "A02 05", Ref: "A02 05", Title: "Children <entering> care", Revision: 2, Reason: "Two were counted twice.", Name: "Una Lead",
		At: at(1), Entered: "Ann Ash", Accepted: "Max Moor", On: at(2), Changes: []ppb.Difference{
			{Name: "value", Label: "Value", Was: "62", Is: "60"}, {Name: "rating", Label: "Rating", Was: "Red", Is: "Amber"},
			{Name: "commentary", Label: "Commentary", Was: "Far more came than anybody had planned for.", Is: "More came than was planned for, as in other councils."},
		},
	}
	b.SignOff.Revision, b.SignOff.Earlier = 2, []ppb.Signature{{Name: "Una Lead", At: b.SignOff.At}}
	b.SignOff.At, b.SignOff.Name = at(3), "Dora Dean"
	b.SignOff.Prepared = &ppb.Signature{Name: "Max Moor", At: at(2)}
	b.SignOff.Reasons, b.SignOff.Gaps = []ppb.Gap{{Key: "A01 02", Reason: "It comes in May"}}, ""
	b.SignOff.Corrections = []ppb.Correction{c}
	before := c.Withhold()
	before.Quarter = b.Plan.Quarter.Prev()
	b.Corrected = []ppb.Correction{before}
	return b
}

// A later revision prints what was, what became, why, who and when; and any report what was corrected in earlier quarters.
func TestCorrectionsAreSaid(t *testing.T) {
	for name, got := range map[string]string{"html": render(t, html.Write, corrected()), "md": render(t, text.Write, corrected())} {
		s := strings.NewReplacer("<strong>", "", "</strong>", "", "**", "", "&lt;", "<", "&gt;", ">", `\<`, "<", `\>`, ">", "\n> ", " ", "\n  ", " ", "\n", " ").Replace(got)
		for _, want := range []string{
			"by Dora Dean on 3 November 2023 at 09:00 UTC, as revision 2, prepared by Max Moor on 2 November 2023 at 09:00 UTC.",
			"Revision 1: by Una Lead on 20 October 2023 at 16:30 UTC.", "A01 02: It comes in May.",
			"Corrections to earlier quarters", "Two were counted twice.", "withdrawn", "Far more came than anybody", "More came than was planned for, as in other",
			"opened by Una Lead on 1 November 2023 at 09:00 UTC, changed by Ann Ash, accepted by Max Moor on 2 November 2023 at 09:00 UTC.",
		} {
			if !strings.Contains(s, want) {
				t.Errorf("%s does not say %q:\n%s", name, want, s)
			}
		}
		if strings.Count(s, "Far more came than anybody") != 1 {
			t.Errorf("%s says what was withdrawn", name)
		}
	}
	if plain := render(t, text.Write, signed()); strings.Contains(plain, "Corrections") {
		t.Error("a report without corrections has some")
	}
}

// What stands in a later revision beside the corrections is what stood in the first: a milestone does not fall due meanwhile.
func TestALaterRevisionIsJudgedAsTheFirst(t *testing.T) {
	settle := func(b *ppb.Book) []string {
		var out []string
		for line := range strings.Lines(render(t, text.Write, b)) {
			if strings.Contains(line, "past their due date") {
				out = append(out, line)
			}
		}
		return out
	}
	later := corrected()
	later.SignOff.At = later.SignOff.At.AddDate(5, 0, 0)
	if was, is := settle(signed()), settle(later); !slices.Equal(was, is) {
		t.Errorf("%q became %q", was, is)
	}
}
