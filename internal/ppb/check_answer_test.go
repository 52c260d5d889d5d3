package ppb

import (
	"errors"
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// answering is a count that stayed as it was last quarter, of which a check warns.
func answering(value, commentary string) (*Plan, *Item) {
	m := ruled(rag.Count, rag.Snapshot, "")
	m.Key, m.Ref = "M1", "M1"
	q := Quarter{2023, 2}
	return &Plan{Quarter: q}, &Item{Measure: &m, Officers: []string{"ann"},
		Last:  &Entry{Quarter: q.Prev(), Content: Content{FieldValue: "12,444"}},
		Entry: Entry{Key: "M1", Quarter: q, State: InProgress, Version: 1, Content: Content{FieldValue: value, FieldCommentary: commentary}}}
}

func officer(login string, role Role) Actor {
	return Actor{Officer: Officer{Login: login, Name: login, Role: role}}
}

func TestAWarningIsAnswered(t *testing.T) {
	p, it := answering("12444", "From 11,176 to 12,444 visits, up 9%.")
	r := Read(p, it, it.Entry.Content)
	if len(r.Checks) != 2 {
		t.Fatal(r.Checks)
	}
	ann := officer("ann", RoleOfficer)
	for name, tt := range map[string]struct {
		who       Actor
		key, why  string
		says      string
		denied    bool
		unchanged bool
	}{
		"by its rule":         {ann, "percent_change", "The base is the revised 11,420.", "", false, false},
		"by its key":          {ann, r.Checks[0].Key(), "It is.", "", false, false},
		"by both":             {ann, r.Checks[0].Rule + ":" + r.Checks[0].Key(), "It is.", "", false, false},
		"by a lead":           {officer("lea", RoleLead), "stale", "I asked.", "", false, false},
		"by somebody else":    {officer("bob", RoleOfficer), "stale", "I asked.", "", true, true},
		"by a viewer":         {officer("vic", RoleViewer), "stale", "I asked.", "", true, true},
		"without a reason":    {ann, "stale", " ", "say why", false, true},
		"what is not warned":  {ann, "fell", "So.", "name stale or percent_change", false, true},
		"with another key":    {ann, "stale:000000", "So.", "what was found of M1 has changed since", false, true},
		"with a long reason":  {ann, "stale", strings.Repeat("a ", MaxNote), "the most is", false, true},
		"with unclean reason": {ann, "stale", "a\x1b[31mb", "", false, false},
	} {
		e, err := AnswerCheck(it, &r, tt.who, tt.key, tt.why)
		_, denied := errors.AsType[*DeniedError](err)
		switch {
		case denied != tt.denied, tt.says != "" && (err == nil || !strings.Contains(err.Error(), tt.says)), tt.says == "" && !denied && err != nil:
			t.Errorf("%s: %v", name, err)
		case (e.Version == it.Entry.Version) != tt.unchanged:
			t.Errorf("%s: version %d", name, e.Version)
		}
		for _, text := range e.Marks {
			if strings.Contains(text, "\x1b") {
				t.Errorf("%s: %q", name, text)
			}
		}
	}
	it.Entry, _ = AnswerCheck(it, &r, ann, "percent_change", "The base is the revised 11,420.")
	c, _ := FindCheck(it, r.Checks, "percent_change")
	a, ok := Answered(&it.Entry, c)
	if !ok || a != (CheckAnswer{"percent_change", c.Message, "ann", "The base is the revised 11,420."}) {
		t.Errorf("%v %+v", ok, a)
	}
	if left := Unanswered(&it.Entry, r.Checks); len(left) != 1 || left[0].Rule != "stale" {
		t.Errorf("%v", left)
	}
	again, err := AnswerCheck(it, &r, ann, "percent_change", "The base is the revised 11,420.")
	if err != nil || again.Version != it.Entry.Version {
		t.Errorf("the same again moves the entry: %v", err)
	}
}

// An answer holds for the words and the figure that it was given of, wherever in the text they stand.
func TestAnAnswerLapses(t *testing.T) {
	const words = "From 11,176 to 12,444 visits, up 9%."
	p, it := answering("12444", words)
	r := Read(p, it, it.Entry.Content)
	ann := officer("ann", RoleOfficer)
	for _, key := range []string{"stale", "percent_change"} {
		var err error
		if it.Entry, err = AnswerCheck(it, &r, ann, key, "It is so."); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct{ value, words, left string }{
		{"12444", words, ""},
		{"12444", "From 11,176 to 12,444 visits, up 8%.", "percent_change"},
		{"12,444", words, ""},
		{"12445", words, ""}, // not stale any more
	} {
		e := it.Entry
		e.Content = Content{FieldValue: tt.value, FieldCommentary: tt.words}
		var left []string
		for _, c := range Unanswered(&e, Read(p, it, e.Content).Checks) {
			left = append(left, c.Rule)
		}
		if strings.Join(left, " ") != tt.left {
			t.Errorf("%s, %q: %v is open, want %q", tt.value, tt.words, left, tt.left)
		}
	}
	// the sentence in which words are marked may move
	c := Check{Rule: "percent_change", Message: "x", From: 5, To: 9}
	at := func(text string, from int) Field {
		c := c
		c.From, c.To = from, from+4
		return c.answerBox(Content{FieldCommentary: text})
	}
	if at("Say up 9 now.", 4) != at("So. Say up 9 now. Yes.", 8) || at("Say up 9 now.", 4) == at("Say up 8 now.", 4) || at("Say up 9 now.", 4) == at("Not up 9 now.", 4) {
		t.Error("an answer does not go with the sentence of the words that are marked")
	}
}

// What has lapsed goes with the next answer, and the history says so.
func TestWhatHasLapsedGoes(t *testing.T) {
	p, it := answering("12444", "")
	ann := officer("ann", RoleOfficer)
	r := Read(p, it, it.Entry.Content)
	it.Entry, _ = AnswerCheck(it, &r, ann, "stale", "It is so.")
	was := it.Entry
	it.Entry.Content = Content{FieldValue: "12445", FieldCommentary: "From 11,176 to 12,444 visits, up 9%."}
	r = Read(p, it, it.Entry.Content)
	var err error
	if it.Entry, err = AnswerCheck(it, &r, ann, "percent_change", "The base is revised."); err != nil || len(it.Entry.Marks) != 1 {
		t.Fatal(it.Entry.Marks, err)
	}
	e := Event{Action: AnswerCheckAction, Quarter: "2023-24-Q2"}
	for _, f := range was.Marks.Changed(it.Entry.Marks) {
		e.Changes = append(e.Changes, Changed{f, was.Marks[f], it.Entry.Marks[f]})
	}
	const want = "The base is revised (of: the commentary says \"up 9%\", but from 11,176 to 12,444 is 11.3%), what had lapsed went: the answer to “12,444 is exactly last " +
		"quarter's figure: is it this quarter's?”"
	if got := e.Brought(it, nil); got != want {
		t.Errorf("%q", got)
	}
	if it.Entry, err = WithdrawAnswer(it, &r, ann, "percent_change"); err != nil || len(it.Entry.Marks) != 0 {
		t.Error(it.Entry.Marks, err)
	}
	if _, err = WithdrawAnswer(it, &r, ann, "percent_change"); err == nil || !strings.Contains(err.Error(), "nothing to take back") {
		t.Error(err)
	}
}

// A mark and an answer leave each other alone, and an edition has no answers of what it withholds.
func TestAnswersBesideMarks(t *testing.T) {
	p, it := answering("12444", "")
	ann := officer("ann", RoleOfficer)
	r := Read(p, it, it.Entry.Content)
	it.Entry, _ = AnswerCheck(it, &r, ann, "stale", "It is so.")
	var err error
	if it.Entry, err = ProposeMark(it, ann, Exempt, "It names a bidder."); err != nil || len(it.Entry.Marks) != 4 {
		t.Fatal(it.Entry.Marks, err)
	}
	if r = Read(p, it, it.Entry.Content); len(Unanswered(&it.Entry, r.Checks)) != 0 {
		t.Error("the answer went with the mark")
	}
	b := &Book{Plan: *p, Items: []*Item{it}}
	for _, as := range Audiences() {
		for f := range b.For(as).Items[0].Entry.Marks {
			if _, answer := f.answer(); answer && as == Public {
				t.Errorf("%s: %s", as, f)
			}
		}
	}
	if it.Entry, _, err = LiftMark(it, ann, "It does not."); err != nil || len(it.Entry.Marks) != 1 {
		t.Error(it.Entry.Marks, err)
	}
}
