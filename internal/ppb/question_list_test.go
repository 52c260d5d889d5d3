package ppb

import (
	"strings"
	"testing"
	"time"
)

// A question is one until it is answered or closed, however often more is asked; each side has its own.
func TestQuestionsOfAThread(t *testing.T) {
	at := func(day int) time.Time { return time.Date(2023, 10, day, 9, 0, 0, 0, time.UTC) }
	line := func(day int, s Side, k PostKind, text string) Post {
		return Post{At: at(day), By: string(s), Side: s, Kind: k, Text: text}
	}
	for name, tc := range map[string]struct {
		thread []Post
		want   string // to whom: as asked last: how it ended
	}{
		"nothing":  {nil, ""},
		"open":     {[]Post{line(1, AskingSide, Asks, "a")}, "officers a"},
		"more":     {[]Post{line(1, AskingSide, Asks, "a"), line(2, AskingSide, Asks, "b")}, "officers b"},
		"answered": {[]Post{line(1, AskingSide, Asks, "a"), line(2, OfficersSide, Answers, "b")}, "officers a answer b"},
		"closed":   {[]Post{line(1, AskingSide, Asks, "a"), line(2, AskingSide, Closes, "")}, "officers a close "},
		"asked back": {[]Post{line(1, AskingSide, Asks, "a"), line(2, OfficersSide, Asks, "b"), line(3, AskingSide, Answers, "c"), line(4, OfficersSide, Answers, "d")},
			"officers a answer d|lead b answer c"},
		"again":                    {[]Post{line(1, AskingSide, Asks, "a"), line(2, OfficersSide, Answers, "b"), line(3, AskingSide, Asks, "c")}, "officers a answer b|officers c"},
		"their own answer is none": {[]Post{line(1, AskingSide, Asks, "a"), line(2, AskingSide, Answers, "b")}, "officers a"},
	} {
		it := &Item{Measure: &Measure{Key: "M1"}, Thread: tc.thread}
		var got []string
		for _, q := range QuestionsOf(it) {
			says := string(q.To) + " " + q.Text
			if q.End != nil {
				says += " " + string(q.End.Kind) + " " + q.End.Text
			}
			got = append(got, says)
			last, open := OpenQuestion(tc.thread, q.To)
			if q.End == nil && (!open || last != q.Post) {
				t.Errorf("%s: %q is open, and not to its side", name, q.Text)
			}
		}
		if all := strings.Join(got, "|"); all != tc.want {
			t.Errorf("%s: %q, want %q", name, all, tc.want)
		}
	}
}

// What a person may not add to a thread they are told before they write it.
func TestWhoMayAddToAThread(t *testing.T) {
	lead, officer := Actor{Officer: Officer{Login: "lea", Role: RoleLead}}, Actor{Officer: Officer{Login: "ann"}}
	it := &Item{Measure: &Measure{Key: "M1"}, Officers: []string{"ann"}}
	says := func(err error, want string) {
		t.Helper()
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	says(MayAsk(it, lead), "")
	says(MayAsk(it, officer), "begins to ask")
	says(MayAnswer(it, officer), "nothing is asked")
	says(MayCloseQuestion(it, lead), "you have no open question")
	it.Thread = []Post{{By: "lea", Side: AskingSide, Kind: Asks, Text: "Why?"}}
	says(MayAnswer(it, officer), "")
	says(MayAnswer(it, lead), "waits for its officers")
	says(MayCloseQuestion(it, lead), "")
	says(MayCloseQuestion(it, officer), "only who asked")
	it.Frozen = &Reading{}
	for _, err := range []error{MayAsk(it, lead), MayAnswer(it, officer), MayCloseQuestion(it, lead)} {
		says(err, "is signed off")
	}
	if viewer := (Actor{Officer: Officer{Login: "vic", Role: RoleViewer}}); ThreadFor(viewer, it) != nil || len(ThreadFor(officer, it)) != 1 {
		t.Error("who reads the thread")
	}
}
