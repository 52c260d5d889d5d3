package command

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
	"ppbtui/internal/store/storetest"
	"ppbtui/internal/ui/plain/plaintest"
)

// turn is what somebody does of a story: command by command, and in one conversation in plain mode.
type turn struct {
	who   string
	lines [][]string
	plain []answer
}

// answer is what is typed, and what is said to it. A text of several lines is typed before what ends it.
type answer struct{ typed, said string }

// officersStory is what is done in the story of the officer (testdata/script/story.txtar), and then the sign-off with a reason.
var officersStory = []turn{
	{"ann", [][]string{
		{"set", "M1", "62"}, {"set", "M1", "30"}, {"set", "M1", "62"}, {"set", "M1", "--commentary", "More came than planned."},
		{"submit", "M1"}, {"take-back", "M1"}, {"submit", "M1"},
	}, []answer{
		{"1", "Value is empty."}, {"62", "Red: 62 so far against 34"}, {"b", "Value is 62."}, {"b", "My quarter."},
		{"1", "Value is 62."}, {"30", "Green"}, {"b", "Value is 30."}, {"b", "My quarter."},
		{"1", "Value is 30."}, {"62", "Red"}, {"b", "Value is 62."}, {"b", "My quarter."},
		{"1", "Value is 62."}, {"", "Commentary is empty."}, {"More came than planned.\n.", "Ready to submit."}, {"b", "Value is 62."}, {"b", "My quarter."},
		{"1 submit", "to check"}, {"submit", "Submitted M1."}, {"1 take back", "M1"}, {"1 submit", "M1."},
	}},
	{"lea", [][]string{{"return", "M1", "--note", "By when?"}}, []answer{
		{"review", "1. M1."}, {"1 return", "Return M1."}, {"", "Note is empty."}, {"By when?\n.", madeOf}, {"", "yes or no:"}, {"yes", "Returned M1."},
	}},
	{"ann", [][]string{
		{"set", "M1", "--commentary", "More came than planned. Ann Ash agrees the cap by 30 November 2023."}, {"submit", "M1"},
	}, []answer{
		{"1", "By when?"}, {"", madeOf}, {"1", "Sentence 1: More came than planned."},
		{"More came than planned. Ann Ash agrees the cap by 30 November 2023.", madeOf}, {"b", "Value is 62."}, {"b", "My quarter."},
		{"1 submit", "to check"}, {"submit", "Submitted M1."},
	}},
	{"lea", [][]string{{"accept", "M1"}, {"set", "M2", "90%"}, {"submit", "M2"}}, []answer{
		{"review", "1. M1."}, {"1 accept", "Accepted M1."}, {"M2", "Value is empty."}, {"90%", "Commentary is empty."}, {"", "Submit this item"}, {"no", "Not done."},
		{"b", "Review queue."}, {"M2", "M2"}, {":submit", "Sent"},
	}},
	{"ada", [][]string{{"set", "S1", "--rag", "green", "--status", "in_progress", "--forecast", "2024-03-31"}, {"submit", "S1"}}, []answer{
		{"S1", "Progress: nothing is chosen."}, {"Green", "Status: nothing is chosen."}, {"2", "Forecast is empty."}, {"2024-03-31", "Commentary is empty."},
		{"", "Submit this item"}, {"no", "Not done."}, {"b", "All items."}, {"S1", "S1"}, {":submit", "to check"}, {":submit", "Sent"},
	}},
	{"lea", [][]string{{"sign-off", "2023-24-Q2", "--gaps", "Not decided yet."}}, []answer{
		{"sign-off", "2 items are not accepted"}, {"sign", "Why the rest stays is empty."}, {"Not decided yet.", "Quarter is empty."},
		{"2023-24-Q2", "yes or no:"}, {"yes", "Quarter 2, 2023/24 is signed off."},
	}},
}

const madeOf = "or the number of a sentence to change it:"

// What a story does command by command, it does in plain mode to the same history.
func TestTheOfficersStoryInPlain(t *testing.T) {
	storetest.Twins(t, "command by command", func(t *testing.T) []storetest.Deed {
		path := planOf(t, "story.txtar")
		for _, turn := range officersStory {
			st, who := comesIn(t, path, turn.who)
			for _, line := range turn.lines {
				var out bytes.Buffer
				d := Deps{In: strings.NewReader(""), Out: &out, Err: &out, Clock: october, Remote: &Remote{Store: st, Person: who.Officer, Session: who.Session}}
				if code := Run(t.Context(), d, line); code != 0 {
					t.Fatalf("%s %q: exit code %d: %s", turn.who, line, code, &out)
				}
			}
			_ = st.Close()
		}
		return storetest.Deeds(t, path, "open")
	}, func(t *testing.T) []storetest.Deed {
		path := planOf(t, "story.txtar")
		for _, turn := range officersStory {
			st, who := comesIn(t, path, turn.who)
			at, ended := talks(t, st, who)
			at.Hears("This is ppb in plain mode")
			for _, a := range turn.plain {
				lines := strings.Split(a.typed, "\n")
				at.Types(lines[:len(lines)-1]...)
				at.Answers(lines[len(lines)-1], a.said)
			}
			at.Leaves("Goodbye.")
			if err := <-ended; err != nil {
				t.Error(err)
			}
		}
		return storetest.Deeds(t, path, "open") // that a page was read, which no command does
	})
}

func october() time.Time { return time.Date(2023, 10, 9, 9, 0, 0, 0, time.UTC) }

// planOf is a file with the plan of a story, and its administrator.
func planOf(t *testing.T, story string) (path string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../../testdata/script", story))
	if err != nil {
		t.Fatal(err)
	}
	files := fstest.MapFS{}
	for _, part := range strings.Split(string(text), "\n-- ")[1:] {
		name, data, _ := strings.Cut(part, " --\n")
		if name, ok := strings.CutPrefix(name, "plan/"); ok && strings.HasSuffix(name, ".csv") {
			files[name] = &fstest.MapFile{Data: []byte(data)}
		}
	}
	read, err := intake.Read(files, nil)
	if err != nil {
		t.Fatal(err)
	}
	path = filepath.Join(t.TempDir(), "x.db")
	ada := ppb.Officer{Login: "ada", Name: "Ada Admin", Role: ppb.RoleAdministrator}
	st, err := store.Open(t.Context(), path, store.Options{Create: true, Clock: october})
	if err == nil {
		err = st.Init(t.Context(), ada, "test")
	}
	if err == nil {
		_, err = st.Import(t.Context(), ppb.Actor{Officer: ada, Session: "test"}, read.Plan, false)
	}
	if err == nil {
		err = st.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// comesIn opens a file for somebody.
func comesIn(t *testing.T, path, login string) (*store.Store, ppb.Actor) {
	t.Helper()
	st, err := store.Open(t.Context(), path, store.Options{Clock: october})
	if err != nil {
		t.Fatal(err)
	}
	o, err := st.Person(t.Context(), login)
	if err != nil {
		t.Fatal(err)
	}
	return st, ppb.Actor{Officer: o, Session: "test"}
}

// talks is plain mode with somebody who listens. The store is closed at its end.
func talks(t *testing.T, st *store.Store, who ppb.Actor) (*plaintest.Listener, chan error) {
	t.Helper()
	in, types := io.Pipe()
	hears, out := io.Pipe()
	q, err := st.Current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() {
		c := &cli{Deps: Deps{In: in, Out: out, Getenv: func(string) string { return "" }, Clock: october}}
		err := c.talk(context.WithoutCancel(t.Context()), ScreenArgs{Store: st, Actor: who, Quarter: q, Clock: october}, askedFor)
		_ = out.Close()
		ended <- err
	}()
	return plaintest.Listen(t, who.Login, types, hears, false), ended
}
