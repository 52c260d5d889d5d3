package ppb

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// Period words follow from the quarter: the published report of a second quarter spoke of its "first quarter".
func TestFilled(t *testing.T) {
	p := Plan{Quarter: Quarter{2023, 2}, MeetingOn: Date{Year: 2024, Month: 1, Day: 22}}
	for text, want := range map[string]string{
		"for the {ordinal} quarter period {period}.": "for the second quarter period 1 July 2023 to 30 September 2023.",
		"{quarter} {year}":                           "Quarter 2 2023/24",
		"at {end}, for {meeting}":                    "at 30 September 2023, for 22 January 2024",
		"{nothing} and {}, {year":                    "{nothing} and {}, {year",
		"without":                                    "without",
	} {
		if got := Filled(&p, text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	p.MeetingOn = Date{}
	if got := Unfilled(&p, "{meeting} {meeting} {end} {What}"); !slices.Equal(got, []string{"{meeting}", "{What}"}) {
		t.Errorf("left are %v", got)
	}
}

// What cannot be filled in is a problem of its box, and a text that says nothing is not submitted.
func TestTextsThatAreNotReady(t *testing.T) {
	p := &Plan{Quarter: Quarter{2023, 2}}
	it := &Item{Text: &Text{Key: "T1", Ref: "T1", Section: "INTRO"}, Officers: []string{"jo"}, Entry: Entry{Key: "T1", Quarter: p.Quarter}}
	for text, want := range map[string]string{
		"At {end} all is well.":  "",
		"":                       "write the text",
		"For {meeting} and more": "{meeting} cannot be filled in",
	} {
		c := Content{}.With(FieldCommentary, text)
		var got []string
		for _, problem := range Unready(it, Read(p, it, c), c) {
			got = append(got, problem.Text)
		}
		if all := strings.Join(got, "; "); (all == "") != (want == "") || !strings.Contains(all, want) {
			t.Errorf("%q: %q, want %q", text, all, want)
		}
	}
}

// A standing text begins with the words of the quarter before, in progress; one of its quarter, and one that has words, does not.
func TestTakenOver(t *testing.T) {
	at := time.Date(2023, 10, 1, 9, 0, 0, 0, time.UTC)
	last := &Entry{Key: "T1", Content: Content{FieldCommentary: "As ever."}}
	lead := Actor{Officer: Officer{Login: "lea"}}
	for name, c := range map[string]struct {
		it    Item
		takes bool
	}{
		"standing":      {Item{Text: &Text{Key: "T1", Standing: true}, Last: last}, true},
		"of a quarter":  {Item{Text: &Text{Key: "T1"}, Last: last}, false},
		"never written": {Item{Text: &Text{Key: "T1", Standing: true}, Last: &Entry{Key: "T1"}}, false},
		"written since": {Item{Text: &Text{Key: "T1", Standing: true}, Last: last, Entry: Entry{Content: Content{FieldCommentary: "New."}}}, false},
		"a milestone":   {Item{Milestone: &Milestone{Key: "T1"}, Last: last}, false},
	} {
		e, takes := TakenOver(&c.it, lead, at)
		if takes != c.takes || takes && (e.State != InProgress || !e.Content.Equal(last.Content) || e.EnteredBy != "lea" || e.Version != 1 || e.Editors != nil) {
			t.Errorf("%s: %v %+v", name, takes, e)
		}
	}
}
