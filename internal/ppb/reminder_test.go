package ppb

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
)

func remindersText(list []Reminder) string {
	var out []string
	for _, r := range list {
		out = append(out, r.To.Login+" missing "+strings.Join(r.Missing, ",")+" returned "+strings.Join(r.Returned, ",")+" asked "+strings.Join(r.Asked, ","))
	}
	return strings.Join(out, "; ")
}

func TestReminders(t *testing.T) {
	b := chased(t)
	b.Items[1].Thread = []Post{{By: "pnair", Side: AskingSide, Kind: Asks, Text: "Why 17?"}}
	day := on(t, "2023-10-09")
	if got := remindersText(Reminders(b, day)); got != "akhan missing  returned A asked B; jbell missing D returned  asked B" {
		t.Error(got)
	}
	// What is not due in the quarter is not missing.
	m := &Item{Measure: &Measure{Key: "M", DueIn: must(t, ParseDueIn, "Q4")}, Officers: []string{"jbell"}, Entry: Entry{Key: "M", Quarter: b.Plan.Quarter}}
	with := &Book{Plan: b.Plan, Officers: b.Officers, Items: append(slices.Clone(b.Items), m)}
	if got := remindersText(Reminders(with, day)); !strings.Contains(got, "jbell missing D returned") {
		t.Error(got)
	}
	// Who has left is not reminded, and what is signed off reminds nobody.
	left := &Book{Plan: b.Plan, Items: b.Items, Officers: []Officer{{Login: "akhan", ClosedOn: day}, {Login: "jbell", ClosedOn: day.AddDays(1)}}}
	if got := Reminders(left, day); len(got) != 1 || got[0].To.Login != "jbell" {
		t.Error(remindersText(got))
	}
	signed := &Book{Plan: b.Plan, Items: b.Items, Officers: b.Officers, SignOff: &SignOff{}}
	if got := Reminders(signed, day); got != nil {
		t.Error(remindersText(got))
	}
}

// A message has names, refs, by when and how to get in, and nothing that anybody entered, noted or asked.
func TestAReminderSaysNoMoreThanItMay(t *testing.T) {
	b := chased(t)
	b.Plan.Council = "Anytown"
	for i, it := range b.Items {
		it.Milestone.Title = "Title of what is reported"
		it.Entry.Note = "Note of the return"
		it.Entry.Content = Content{FieldRAG: "red", FieldCommentary: "Commentary with 4711", FieldStatus: "in_progress"}
		it.Thread = []Post{{At: now.Add(time.Duration(i) * time.Minute), By: "pnair", Side: AskingSide, Kind: Asks, Text: "Question put"}}
	}
	for _, r := range Reminders(b, on(t, "2023-10-09")) {
		text := r.Subject(&b.Plan) + "\n" + r.Text(&b.Plan, lead.Officer, "ssh ppb@example.org", on(t, "2023-10-09"))
		for _, no := range []string{"Title", "Note of", "Commentary", "4711", "Question put", "red", "Red", "in_progress"} {
			if strings.Contains(text, no) {
				t.Errorf("%q is in\n%s", no, text)
			}
		}
	}
	r := Reminders(b, on(t, "2023-10-09"))[1]
	want := "Dear Jo Bell,\n\nThese items of quarter 2, 2023/24 wait for you. They were due on 2 October 2023.\n\n" +
		"Late, and not sent yet: D\nAsked about: B, D\n\nTo get in: ssh ppb@example.org\n" +
		"What was noted or asked is said there. F1 is help on every page.\n\nPriya Nair\nAnytown\n"
	if got := r.Text(&b.Plan, lead.Officer, "ssh ppb@example.org", on(t, "2023-10-09")); got != want {
		t.Errorf("%q", got)
	}
	if got := r.Subject(&b.Plan); got != "Quarter 2, 2023/24: 2 items wait for you" {
		t.Error(got)
	}
	if got := r.Text(&b.Plan, lead.Officer, "x", b.Plan.DueOn); !strings.Contains(got, "They are due on 2 October 2023.\n\nNot sent yet: D\n") {
		t.Errorf("on the day itself: %s", got)
	}
}

func TestChase(t *testing.T) {
	b := chased(t)
	earlier := Reminded{At: now.Add(-24 * time.Hour), Login: "akhan", Taken: true}
	today := Reminded{At: now.Add(-time.Hour), Login: "akhan", Taken: true}
	refused := Reminded{At: now.Add(-time.Hour), Login: "akhan"}
	for name, tc := range map[string]struct {
		a     Actor
		who   string
		done  []Reminded
		again bool
		goes  string
		left  int
		says  string // of the refusal
	}{
		"everybody":                         {lead, "", nil, false, "akhan jbell", 0, ""},
		"one":                               {lead, "jbell", nil, false, "jbell", 0, ""},
		"an officer":                        {amina, "", nil, false, "", 0, "only a performance lead reminds"},
		"a director":                        {director, "", nil, false, "", 0, "only a performance lead reminds"},
		"nobody of that name":               {lead, "eve", nil, false, "", 0, `no person with the login "eve"`},
		"who has nothing to do":             {lead, "pnair", nil, false, "", 0, "Priya Nair has nothing to send"},
		"yesterday is not today":            {lead, "akhan", []Reminded{earlier}, false, "akhan", 0, ""},
		"what was not taken does not count": {lead, "akhan", []Reminded{refused}, false, "akhan", 0, ""},
		"today, by name":                    {lead, "akhan jbell", []Reminded{today}, false, "", 0, "Amina Khan was reminded today already"},
		"today, by name, again":             {lead, "akhan", []Reminded{today}, true, "akhan", 0, ""},
		"today, of everybody":               {lead, "", []Reminded{earlier, today}, false, "jbell", 1, ""},
		"today, everybody":                  {lead, "", []Reminded{today, {At: now, Login: "jbell", Taken: true}}, false, "", 0, "Amina Khan and Jo Bell were reminded today already"},
	} {
		ready, left, err := Chase(b, tc.a, strings.Fields(tc.who), tc.done, tc.again, now)
		if (err != nil) != (tc.says != "") || err != nil && !strings.Contains(err.Error(), tc.says) {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var goes []string
		for _, r := range ready {
			goes = append(goes, r.To.Login)
		}
		if strings.Join(goes, " ") != tc.goes || len(left) != tc.left {
			t.Errorf("%s: %v goes, %d left out", name, goes, len(left))
		}
	}
	b.SignOff = &SignOff{}
	if _, _, err := Chase(b, lead, nil, nil, false, now); !errors.Is(err, ErrLocked) {
		t.Error(err)
	}
}
