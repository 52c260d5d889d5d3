package history

import (
	"errors"
	"strconv"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

const (
	short46 = "62 children entered care between April and September, against 76 in the same months last year. Nineteen of " +
		"them are one planned transfer of two families."
	longer = short46 + " A review of thresholds with partners reports on 15 December."
)

// events are the life of C05 as the store tells it, newest first.
func events() []ppb.Event {
	at := func(day, hour, minute int) time.Time { return time.Date(2023, 10, day, hour, minute, 0, 0, time.UTC) }
	var q ppb.Event
	inQuarter(&q)
	e := func(seq int64, t time.Time, who, by, action, before, after, reason string) ppb.Event {
		changes, err := ppb.ReadChanges(before, after)
		if err != nil {
			panic(err)
		}
		return ppb.Event{Seq: seq, At: t, Who: who, By: by, Session: "sam@10.2.0.14", Action: action, Quarter: q.Quarter, What: "C05", Changes: changes, Reason: reason}
	}
	plan := e(1, time.Date(2022, 12, 1, 9, 0, 0, 0, time.UTC), "sgrey", "", "import", "", `{"title":"Children entering care","value":"9"}`, "")
	plan.Quarter = ppb.Event{}.Quarter
	return []ppb.Event{
		e(9, at(9, 10, 42), "jbell", "", "commit", `{"commentary":"`+short46+`"}`, `{"commentary":"`+longer+`"}`, ""),
		e(8, at(9, 9, 1), "jbell", "", "open", "", "", ""),
		e(7, at(6, 16, 10), "pnair", "sgrey", "return", `{"state":"submitted"}`, `{"state":"returned"}`, "What is the recovery date?\nAnd who owns it?"),
		e(6, at(6, 16, 0), "pnair", "", "open", "", "", ""),
		e(5, at(5, 11, 58), "jbell", "", "submit", `{"state":"in_progress"}`, `{"state":"submitted"}`, ""),
		e(4, at(5, 11, 57), "jbell", "", "commit", "{}", `{"commentary":"`+short46+`","rag":"amber","rag_reason":"A planned transfer."}`, ""),
		e(3, at(5, 11, 30), "jbell", "", "commit", `{"value":"6.2"}`, `{"value":"62"}`, ""),
		e(2, at(4, 9, 0), "jbell", "", "commit", "{}", `{"value":"6.2","flags":"p","state":"in_progress"}`, ""),
		plan,
	}
}

func open(t *testing.T) (*uitest.Host, *History) {
	t.Helper()
	s := uitest.NewStore(uitest.Book())
	s.Events["C05"] = events()
	env := uitest.Env(uitest.Priya)
	h := New(env, s, "C05").(*History)
	return uitest.NewHost(t, env, h), h
}

func pushed(t *testing.T, h *uitest.Host) *uitest.Host {
	t.Helper()
	p, ok := h.Asked[len(h.Asked)-1].(ui.Push)
	if !ok {
		t.Fatalf("asked %v", h.Asked)
	}
	return uitest.NewHost(t, uitest.Env(uitest.Priya), p.Screen)
}

func TestScreen(t *testing.T) {
	h, _ := open(t)
	uitest.Golden(t, h.Frame)
}

// What of the plan became another is told, with who approved it, and is no box of the entry.
func TestAChangeOfThePlanIsTold(t *testing.T) {
	s := uitest.NewStore(uitest.Book())
	changes, err := ppb.ReadChanges(`{"targets":[{"period":"2023-24","kind":"absolute","value":"68"}],"title":"Entering care"}`,
		`{"targets":[{"period":"2023-24","kind":"absolute","value":"68"},{"period":"2023-24","kind":"absolute","value":"60","approved_by":"the Board",`+
			`"approved_on":"2023-11-02","reason":"Demand fell"}],"title":"Children entering care"}`)
	if err != nil {
		t.Fatal(err)
	}
	s.Events["C05"] = append([]ppb.Event{{Seq: 10, At: time.Date(2023, 10, 9, 11, 0, 0, 0, time.UTC), Who: "pnair", Action: "plan", Quarter: "2023-24-Q2",
		What: "C05", Changes: changes, Reason: "approved by the Board on 2 November 2023: Demand fell"}}, events()...)
	h := New(uitest.Env(uitest.Priya), s, "C05").(*History)
	uitest.NewHost(t, uitest.Env(uitest.Priya), h)
	l := h.held.lines[0]
	if got, want := l.what(), "Plan changed: Target for 2023/24 was 68, became 60, approved by the Board on 2 November 2023: Demand fell; "+
		"Title was Entering care, became Children entering care"; got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	if len(l.after) != len(l.before) {
		t.Errorf("the entry became %v", l.after)
	}
}

func TestDecisionsScreen(t *testing.T) {
	h, _ := open(t)
	h.Press("1", "2", "4", "down", "down")
	uitest.Golden(t, h.Frame)
}

func TestEmptyScreen(t *testing.T) {
	env := uitest.Env(uitest.Priya)
	uitest.Golden(t, uitest.NewHost(t, env, New(env, uitest.NewStore(uitest.Book()), "M08")).Frame)
}

func TestMomentScreen(t *testing.T) {
	h, _ := open(t)
	h.Press("enter")
	uitest.Golden(t, pushed(t, h).Frame)
}

func whats(h *History) string {
	var out []string
	for i := range h.page.Shown() {
		l := h.page.At(i)
		out = append(out, l.what())
	}
	return strings.Join(out, "\n")
}

func TestWords(t *testing.T) {
	h, s := open(t)
	want := strings.Join([]string{
		"Commentary 26 to 36 words",
		"Returned: \"What is the recovery date? And who owns it?\"",
		"Submitted",
		"Published RAG empty to Amber; Reason for the published RAG empty to A planned transfer.; Commentary empty to 26 words",
		"Value 6.2 to 62",
		"Value empty to 6.2; Flags empty to provisional",
		"Imported the definition",
	}, "\n")
	if got := whats(s); got != want {
		t.Fatalf("got\n%s\nwant\n%s", got, want)
	}
	if got := s.page.At(1).who; got != "Sol G as Priya N" {
		t.Errorf("who %q", got)
	}
	h.Press("1", "2", "3", "4")
	if got := whats(s); got != "Opened\nOpened" {
		t.Errorf("reads %q", got)
	}
	h.Press("4", "2")
	if got := whats(s); !strings.HasPrefix(got, "Commentary 26 to 36 words\nPublished RAG") || s.page.Shown() != 2 {
		t.Errorf("commentary %q", got)
	}
}

func TestAnEarlierFigureIsNoBox(t *testing.T) {
	st := uitest.NewStore(uitest.Book())
	var e ppb.Event
	inQuarter(&e)
	e.Seq, e.Who, e.Action, e.What, e.Reason = 1, "jbell", "compare", "C05", "2022/23 report, page 9"
	e.Changes, _ = ppb.ReadChanges("", `{"part":"","period":"2022-23-Q2","raw":"76","value":"76","flags":"p"}`)
	st.Events["C05"] = []ppb.Event{e}
	env := uitest.Env(uitest.Priya)
	h := New(env, st, "C05").(*History)
	uitest.NewHost(t, env, h)
	if got := whats(h); got != "Earlier figure stated 76 for Quarter 2, 2022/23, 2022/23 report, page 9" {
		t.Errorf("what %q", got)
	}
	if len(h.page.At(0).after) != 0 {
		t.Errorf("boxes %v", h.page.At(0).after)
	}
}

func TestTheTextAsItWas(t *testing.T) {
	h, s := open(t)
	for i := range s.page.Shown() {
		l := s.page.At(i)
		if l.what() == "Submitted" {
			s.page.SelectKey(strconv.FormatInt(s.page.At(i).event.Seq, 10))
		}
	}
	h.Press("enter")
	m := pushed(t, h).Screen.(*moment)
	if got := m.line.after[ppb.FieldCommentary]; got != short46 {
		t.Fatalf("commentary %q", got)
	}
	text := strings.Join(m.text(200).Lines(), "\n")
	for _, want := range []string{"Value: 62", "Flags: provisional", "Published RAG: Amber", short46} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if strings.Contains(text, "15 December") {
		t.Error("shows what was written later")
	}
}

func TestSelectionStaysOverARefresh(t *testing.T) {
	h, s := open(t)
	h.Press("down", "down")
	seq := s.selected().event.Seq
	for _, m := range uitest.Run(s.Refresh()) {
		h.Send(m)
	}
	if s.selected().event.Seq != seq {
		t.Fatal("the selection moved")
	}
}

func TestFailure(t *testing.T) {
	st := uitest.NewStore(uitest.Book())
	st.Fail = errors.New("no disk")
	env := uitest.Env(uitest.Priya)
	h := uitest.NewHost(t, env, New(env, st, "C05"))
	if f := h.Frame(80, 24); !strings.Contains(f, "could not be read: No disk.") {
		t.Fatal(f)
	}
	h.Press("1", "enter")
	if h.Said == "" {
		t.Fatal("Enter on nothing does not say why")
	}
}

func TestOtherPeoplesTextCannotMoveTheCursor(t *testing.T) {
	st := uitest.NewStore(uitest.Book())
	ev := events()
	ev[2].Reason = "a\x1b[2Jb\u202e"
	ev[0].Changes = []ppb.Changed{{Name: "commentary", Is: "x\x1b]0;y\a"}, {Name: "value", Is: "\x1b[2J"}}
	st.Events["C05"] = ev
	env := uitest.Env(uitest.Priya)
	h := uitest.NewHost(t, env, New(env, st, "C05"))
	f := h.Frame(140, 40)
	h.Press("enter")
	f += pushed(t, h).Frame(80, 24)
	h.Press("down")
	f += h.Frame(80, 24)
	for _, bad := range []string{"\x1b[2J", "\x1b]", "\x07", "\u202e"} {
		if strings.Contains(f, bad) {
			t.Errorf("%q reaches the screen", bad)
		}
	}
}

// inQuarter puts an event in the quarter, whichever way the event names it.
func inQuarter(e *ppb.Event) { setQuarter(&e.Quarter) }

func setQuarter[T any](to *T) {
	switch p := any(to).(type) {
	case *string:
		*p = uitest.Quarter.String()
	case *ppb.Quarter:
		*p = uitest.Quarter
	}
}
