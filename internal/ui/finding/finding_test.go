package finding

import (
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/text"
)

var (
	change = ppb.Check{Rule: "percent_change", Message: "the change comes to 11.3%", From: 0, To: 5}
	stale  = ppb.Check{Rule: "stale", Message: "the figure is last quarter's"}
	few    = ppb.Check{Rule: "small_count", Message: "3 people are few"}
	owner  = ppb.Check{Rule: "no_officer", Message: "no officer is named"}
	broken = ppb.Check{Rule: ppb.BrokenRule().Name, Message: "the check half failed on this item"}
)

// answered is an entry of which a finding is answered.
func answered(t *testing.T, c ppb.Check, content ppb.Content) ppb.Entry {
	t.Helper()
	who := ppb.Officer{Login: "jo", Name: "Jo Bell", Role: ppb.RoleOfficer}
	it := &ppb.Item{Measure: &ppb.Measure{Key: "M1", Ref: "M1"}, Officers: []string{"jo"}, Entry: ppb.Entry{Key: "M1", Content: content}}
	e, err := ppb.AnswerCheck(it, &ppb.Reading{Checks: []ppb.Check{c}}, ppb.Actor{Officer: who}, c.Key(), "The base is the revised 11,420")
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestOrder(t *testing.T) {
	e := answered(t, stale, ppb.Content{ppb.FieldValue: "12444", ppb.FieldCommentary: "up 9% in all"})
	all := Of(&e, []ppb.Check{few, stale, change, broken}, []ppb.Check{owner})
	var got []string
	for _, f := range all {
		got = append(got, f.Mark()+" "+f.Rule)
	}
	want := []string{"! " + broken.Rule, "! percent_change", "! no_officer", "- small_count", "= stale"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if Asking(all) != 3 || Answers(all) != 1 || len(Asked(all)) != 3 || Count(all) != "3 to check, 1 answered" {
		t.Errorf("%d ask, %d are answered: %s", Asking(all), Answers(all), Count(all))
	}
	if open := Open(all, ppb.AtText); len(open) != 1 || open[0].Rule != "percent_change" {
		t.Errorf("of the text: %v", open)
	}
	told := map[string]bool{}
	if n, again := ToAsk(all, told), ToAsk(all, told); n != 3 || again != 0 {
		t.Errorf("%d are asked about, and then %d", n, again)
	}
}

func TestSentences(t *testing.T) {
	e := answered(t, change, ppb.Content{ppb.FieldCommentary: "up 9% in all"})
	for _, tt := range []struct{ got, want string }{
		{sentence(&e, stale), "The figure is last quarter's."},
		{sentence(&e, few), "Note: 3 people are few."},
		{sentence(&e, broken), "Stands in the way of sign-off: the check half failed on this item."},
		{sentence(&e, change), "The change comes to 11.3%. Answered by Jo Bell: The base is the revised 11,420."},
		{Rest(0, 0), ""}, {Rest(-1, 2), "2 answered"}, {Rest(3, 0), "3 more to check"}, {Rest(3, 2), "3 more to check, 2 answered"},
		{Question(false, 0, "F4", false), ""},
		{Question(false, 1, "F4", false), "1 thing to check is not answered: F4 shows it. F9 again submits."},
		{Question(false, 2, "F4", false), "2 things to check are not answered: F4 shows them. F9 again submits."},
		{Question(false, 2, "F4", true), "2 unanswered: F4. F9 again sends."},
		{Question(true, 0, "F4", true), "Nothing has changed since it was returned. F9 again sends it anyway."},
		{Question(true, 2, "F4", false), "Nothing has changed since it was returned, and 2 things to check are not answered. F9 again sends it anyway."},
		{Question(true, 2, "F4", true), "Unchanged, 2 unanswered. F9 again sends."},
	} {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
}

func sentence(e *ppb.Entry, c ppb.Check) string {
	f := Of(e, []ppb.Check{c}, nil)[0]
	return strings.TrimSpace(f.Sentence() + " " + f.AnsweredBy(func(string) string { return "Jo Bell" }))
}

// An answer is one to what stood there: with other words the finding asks again.
func TestAnAnswerLapsesWithItsWords(t *testing.T) {
	e := answered(t, change, ppb.Content{ppb.FieldCommentary: "up 9% in all"})
	for said, want := range map[string]bool{"up 9% in all": true, "up 9% in all. So?": true, "up 9% since": false, "up 8% in all": false} {
		e.Content = ppb.Content{ppb.FieldCommentary: said}
		if got := Of(&e, []ppb.Check{change}, nil)[0].Answered; got != want {
			t.Errorf("%q: answered %v", said, got)
		}
	}
}

func TestWords(t *testing.T) {
	const own = " Up 9% from 11,176,\u200b to 12,444.\n"
	of := func(words string) ppb.Check {
		at := strings.Index(own, words)
		return ppb.Check{Rule: "percent_change", Message: words, From: at, To: at + len(words)}
	}
	e := ppb.Entry{Content: ppb.Content{ppb.FieldCommentary: own}}
	list := Of(&e, []ppb.Check{of("9%"), of("12,444"), owner, {Rule: "target", Message: "x", From: 90, To: 99}}, nil)
	for name, tt := range map[string]struct {
		shown string
		want  []string
	}{
		"with what is hidden":         {own, nil}, // as nothing is shown
		"without what is hidden":      {" Up 9% from 11,176, to 12,444.\n", []string{"9%", "12,444"}},
		"without its blanks":          {"Up 9% from 11,176, to 12,444.", []string{"9%", "12,444"}},
		"behind that of another item": {"As P3.5: Up 9%.\n\nUp 9% from 11,176, to 12,444.", []string{"9%", "12,444"}},
		"another text":                {"Up 9% to 12,444.", nil},
	} {
		var got []string
		for _, is := range text.Spans(tt.shown, Words(list, own, tt.shown)) {
			got = append(got, tt.shown[is.From:is.To])
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", name, got, tt.want)
		}
	}
}
