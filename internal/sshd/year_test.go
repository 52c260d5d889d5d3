//go:build unix

package sshd_test

import (
	"cmp"
	"context"
	"database/sql"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"ppbtui/internal/demo"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/store/storetest"
)

// Keys as a terminal sends them.
const (
	enter, tab, commands, does = "\r", "\t", "\x1bOQ", "\x1b[20~" // Enter, Tab, F2, F9
	clearBox                   = "\x15"                           // Ctrl+U
)

// year is a council whose year is kept on the screen alone.
type year struct {
	*council
	today ppb.Date
	lead  string
}

// sits is somebody at the screen, in the newest quarter, at its list.
func (y *year) sits(t *testing.T, login string) *sitting {
	t.Helper()
	if err := y.st.SetPreference(t.Context(), login, "glyphs", "shapes"); err != nil { // nobody is welcomed
		t.Fatal(err)
	}
	o, err := y.st.Person(t.Context(), login)
	if err != nil {
		t.Fatal(err)
	}
	key, _ := y.key(t, login)
	d := y.screen(t, y.dial(t, key))
	d.seen.wait(t, o.Name)
	return d
}

// moves are what a terminal is sent instead of blanks.
var moves = regexp.MustCompile(`\x1b\[[0-9;]*[CGHKXd]`)

// shows waits until the screen shows all of this, blanks being alike. A window of another height is drawn anew, and is no key
// that would end what the status line says.
func (d *sitting) shows(t *testing.T, wants ...string) {
	t.Helper()
	frame := ""
	for i := range 200 {
		d.seen.mu.Lock()
		d.seen.b.Reset()
		d.seen.mu.Unlock()
		if err := d.window(24+i%2, 80); err != nil {
			t.Fatal(err)
		}
		time.Sleep(15 * time.Millisecond)
		d.seen.mu.Lock()
		now := strings.Join(strings.Fields(ansi.Strip(moves.ReplaceAllString(d.seen.b.String(), " "))), " ")
		d.seen.mu.Unlock()
		if !slices.ContainsFunc(wants, func(want string) bool { return !strings.Contains(now, want) }) {
			return
		}
		frame = cmp.Or(now, frame)
	}
	t.Fatalf("never showed %q:\n%s", wants, frame)
}

// fills types into a box and those after it, each once the one before shows: what comes at once is a paste, with its tabs.
func (d *sitting) fills(t *testing.T, values ...string) {
	t.Helper()
	for i, v := range values {
		if i > 0 {
			d.keys(t, tab)
		}
		if v != "" {
			d.keys(t, clearBox, v)
			d.shows(t, v+" ")
		}
	}
}

// goes does what a command of the palette says and waits for the page that it opens.
func (d *sitting) goes(t *testing.T, words, title string) {
	t.Helper()
	d.keys(t, commands)
	d.shows(t, "Commands")
	d.keys(t, words)
	d.shows(t, "> [ "+words+" ]")
	d.keys(t, enter)
	d.shows(t, title)
}

// finds selects the line of a list that has these words.
func (d *sitting) finds(t *testing.T, words string) {
	t.Helper()
	d.keys(t, "/")
	d.shows(t, "Find [")
	time.Sleep(60 * time.Millisecond)
	d.fills(t, words)
	d.shows(t, "Find [ "+words)
}

func (y *year) book(t *testing.T) *ppb.Book {
	t.Helper()
	q, err := y.st.Current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	b, err := y.st.Book(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func (y *year) item(t *testing.T, key string) *ppb.Item {
	t.Helper()
	it := y.book(t).Item(key)
	if it == nil {
		t.Fatalf("%s is not in the quarter", key)
	}
	return it
}

// audited checks that the newest row of an act on something says who did it, over SSH, and why.
func (y *year) audited(t *testing.T, who, action, what, reason string) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+y.st.Path())
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var by, session, why string
	err = db.QueryRowContext(t.Context(), `SELECT who, session, reason FROM audit WHERE action = $1 AND what = $2 ORDER BY seq DESC`, action, what).
		Scan(&by, &session, &why)
	if err != nil || by != who || !strings.HasPrefix(session, "SHA256:") || why != reason {
		t.Errorf("the audit's %s of %q: by %q, session %q, reason %q, %v", action, what, by, session, why, err)
	}
}

// Everything that a year needs is done on the screen over SSH, by those whose it is, and the file holds what the screen said.
func TestTheYear(t *testing.T) { storetest.Twins(t, "on the screen", yearOnTheScreen, yearInPlain) }

func yearOnTheScreen(t *testing.T) []storetest.Deed {
	clock, _ := demo.Default().Clock("")
	y := &year{council: newCouncil(t), today: rag.DateOf(clock()), lead: "bravenhall"}
	lead := y.sits(t, y.lead)
	y.setsDates(t, lead)
	y.changesTarget(t, lead)
	y.redates(t, lead)
	y.retires(t, lead)
	y.assigns(t, lead)
	y.readsSeries(t)
	y.looksAfterPeople(t)
	y.opens(t, lead)
	y.statesOutturn(t, lead)
	if rep, err := y.st.Check(t.Context()); err != nil || len(rep.Problems) > 0 {
		t.Errorf("the file after it: %+v %v", rep, err)
	}
	return storetest.Deeds(t, y.st.Path())
}

func (y *year) setsDates(t *testing.T, at *sitting) {
	at.goes(t, "quarters year", "You are in quarter 2, 2023/24.")
	at.keys(t, "d")
	at.shows(t, "Dates of Q2 2023/24")
	at.fills(t, "", "20/10/2023")
	at.keys(t, does)
	at.shows(t, "The dates of quarter 2, 2023/24 are set.", "Clearance 20 October 2023")
	if got := y.book(t).Plan.ClearanceOn; got != (ppb.Date{Year: 2023, Month: 10, Day: 20}) {
		t.Errorf("the clearance is on %v", got)
	}
	y.audited(t, y.lead, "set_dates", "plan 2023-24-Q2", "")
}

func (y *year) changesTarget(t *testing.T, at *sitting) {
	const key, why = "PED01 02", "Agreed in the recovery plan"
	at.goes(t, "plan: every measure", "To confirm")
	at.finds(t, key)
	at.keys(t, enter)
	at.shows(t, "Plan of "+key)
	at.keys(t, "t")
	at.shows(t, "Target of "+key, "Approved by")
	at.fills(t, "", "", "", "90", "", "", "Cabinet", "9/10/2023", why)
	at.keys(t, does)
	at.shows(t, "Nothing is saved yet. F9 saves it", "Value 95 -> 90", "Approved by Cabinet", "1 item", "PED01 02: submitted, Amber", "-> Green")
	if got, _ := y.item(t, key).Measure.TargetFor("", y.book(t).Plan.Quarter, y.today); got.ApprovedBy != "" {
		t.Errorf("before it was confirmed the target is %+v", got)
	}
	at.keys(t, does)
	at.shows(t, "Saved for Quarter 2, 2023/24.", "approved by Cabinet on 9 October 2023")
	got, _ := y.item(t, key).Measure.TargetFor("", y.book(t).Plan.Quarter, y.today)
	if got.Value.String() != "90" || got.ApprovedBy != "Cabinet" || got.ApprovedOn != y.today || got.Reason != why {
		t.Errorf("the target is %+v", got)
	}
	y.audited(t, y.lead, "plan", key, "approved by Cabinet on 9 October 2023: "+why)
}

func (y *year) redates(t *testing.T, at *sitting) {
	const key, why = "PED01a", "The survey comes later"
	at.keys(t, "q")
	at.shows(t, "122 items")
	at.finds(t, key)
	at.keys(t, enter)
	at.shows(t, "Plan of "+key)
	at.keys(t, "d")
	at.shows(t, "New due date of "+key)
	at.fills(t, "31/5/2024", "Cabinet", "9/10/2023", why)
	at.keys(t, does)
	at.shows(t, "Nothing is saved yet. F9 saves it", "2024-03-31 -> 2024-05-31")
	at.keys(t, does)
	at.shows(t, "Saved for Quarter 2, 2023/24.")
	m := y.item(t, key).Milestone
	if len(m.Dues) != 2 || m.Due != (ppb.Date{Year: 2024, Month: 5, Day: 31}) || m.Dues[1].Reason != why || m.Dues[1].ApprovedBy != "Cabinet" {
		t.Errorf("it is due %+v", m)
	}
	y.audited(t, y.lead, "plan", key, "approved by Cabinet on 9 October 2023: "+why)
}

func (y *year) retires(t *testing.T, at *sitting) {
	const key, why = "PED01b", "The project is not funded"
	at.keys(t, "q")
	at.shows(t, "122 items")
	at.finds(t, key)
	at.keys(t, enter)
	at.shows(t, "Plan of "+key)
	at.keys(t, "r")
	at.shows(t, "Retire "+key, "2023-24-Q3")
	at.fills(t, "", "", why)
	at.keys(t, does)
	at.shows(t, "Nothing is saved yet. F9 saves it", why)
	at.keys(t, does)
	at.shows(t, "Saved for Quarter 2, 2023/24.")
	if got := y.item(t, key).Retires; got.From.String() != "2023-24-Q3" || got.How != ppb.RetiredItem || got.Why != why {
		t.Errorf("it leaves as %+v", got)
	}
	y.audited(t, y.lead, "plan", key, why)
}

func (y *year) assigns(t *testing.T, at *sitting) {
	const key, why = "PED02 03", "Moves to the new team"
	at.goes(t, key, "Rate of children on CP plan")
	at.goes(t, "give this item", "Give "+key+" to somebody else")
	at.fills(t, "dpemberthy", "", "", why)
	at.keys(t, does)
	at.shows(t, key+": Dilys Pemberthy")
	if got := y.item(t, key).Officers; !slices.Equal(got, []string{"dpemberthy"}) {
		t.Errorf("%s is of %v", key, got)
	}
	y.audited(t, y.lead, "assign", key, why)
}

// readsSeries is an officer who looks how their measure went, and changes nothing by it.
func (y *year) readsSeries(t *testing.T) {
	const key = "PED02 02"
	at := y.sits(t, "pnadkarni")
	before := y.item(t, key).Entry
	at.goes(t, key, "Rate of children in need")
	at.goes(t, "quarter to quarter", "Quarters of "+key)
	at.shows(t, "Q2 2023/24*", "413")
	if after := y.item(t, key).Entry; after.Version != before.Version || after.State != before.State {
		t.Errorf("reading made %+v of %+v", after, before)
	}
}

// looksAfterPeople is the administrator: all items of a leaver go to another, the leaver is closed while they sit at the
// screen, and somebody stands in for the lead.
func (y *year) looksAfterPeople(t *testing.T) {
	const leaver, heir, why = "thartnoll", "akhanom", "Tomasz leaves for the county"
	leaving := y.sits(t, leaver)
	theirs := y.book(t).Mine(leaver)
	at := y.sits(t, "swinterbourne")
	at.goes(t, "give all items", "All items of")
	at.fills(t, leaver, heir, why)
	at.shows(t, "15 items: ")
	at.keys(t, does)
	at.shows(t, "Asha Khanom has 15 items of Tomasz Hartnoll.")
	if len(theirs) != 15 || len(y.book(t).Mine(leaver)) != 0 {
		t.Errorf("%d of %d items are still theirs", len(y.book(t).Mine(leaver)), len(theirs))
	}
	for _, it := range theirs {
		if !slices.ContainsFunc(y.book(t).Mine(heir), func(now *ppb.Item) bool { return now.Key() == it.Key() }) {
			t.Errorf("%s is not of %s", it.Key(), heir)
		}
		y.audited(t, "swinterbourne", "assign", it.Key(), why)
	}

	at.goes(t, "staff", "Sol Winterbourne")
	at.finds(t, "Tomasz")
	at.keys(t, enter, "x")
	at.shows(t, "Tomasz Hartnoll leaves", "They have no items this quarter")
	at.keys(t, does)
	at.shows(t, "Tomasz Hartnoll left on 9 October 2023.")
	leaving.seen.wait(t, "Your key has been withdrawn.")
	if o, err := y.st.Person(t.Context(), leaver); err != nil || o.ClosedOn != y.today {
		t.Errorf("%+v, %v", o, err)
	}
	if keys, err := y.st.Keys(t.Context(), leaver); err != nil || len(keys) != 0 {
		t.Errorf("keys of the leaver: %v, %v", keys, err)
	}
	y.audited(t, "swinterbourne", "close_officer", "officer "+leaver, "")

	at.finds(t, "Beth")
	at.keys(t, enter, "d")
	at.shows(t, "Who stands in for Beth Ravenhall")
	at.fills(t, "pnadkarni", "", "31/10/2023")
	at.keys(t, does)
	at.shows(t, "Priya Nadkarni stands in")
	want := ppb.Deputy{For: y.lead, Login: "pnadkarni", From: y.today, Until: ppb.Date{Year: 2023, Month: 10, Day: 31}, NamedBy: "swinterbourne"}
	if got, err := y.st.Deputies(t.Context()); err != nil || !slices.Contains(got, want) {
		t.Errorf("deputies: %+v, %v", got, err)
	}
	y.audited(t, "swinterbourne", "name_deputy", "officer pnadkarni", "")
}

func (y *year) opens(t *testing.T, at *sitting) {
	at.goes(t, "another quarter", "You are in quarter 2, 2023/24.")
	at.keys(t, "o")
	at.shows(t, "Open Q3 2023/24", "PED04a", "no answer", "Tuesday 16 January 2024")
	at.keys(t, " ")
	at.shows(t, "12 points unanswered", " achieved") // of the milestone that is complete
	at.keys(t, "k", " ")
	at.shows(t, "11 points unanswered")
	at.keys(t, does)
	at.shows(t, "Quarter 3, 2023/24 is open")
	b := y.book(t)
	if b.Plan.Quarter != (ppb.Quarter{Year: 2023, Q: 3}) || b.Plan.DueOn != (ppb.Date{Year: 2024, Month: 1, Day: 16}) {
		t.Errorf("the newest quarter is %+v", b.Plan)
	}
	gone := map[string]string{}
	for _, g := range b.Gone {
		gone[g.Key] = g.How
	}
	if gone["PED04a"] != ppb.ClosedAchieved || gone["PED02c"] != ppb.ClosedAchieved || gone["PED01b"] != ppb.RetiredItem || len(b.Items) != 94 {
		t.Errorf("%d items; gone: %v", len(b.Items), gone)
	}
	if m := b.Item("PED01 02").Measure; m != nil {
		if got, _ := m.TargetFor("", b.Plan.Quarter, y.today); got.Value.String() != "90" {
			t.Errorf("the target goes on as %+v", got)
		}
	}
	y.audited(t, y.lead, "open_quarter", "plan 2023-24-Q3", "37 measures, 24 milestones, 25 texts and 8 tables carried from 2023-24-Q2; 3 items no longer reported; 11 points unanswered")
	y.audited(t, y.lead, "close_milestone", "PED04a", "")
}

// statesOutturn is at the turn of the year, with the quarters between opened as they come.
func (y *year) statesOutturn(t *testing.T, at *sitting) {
	for q, end := (ppb.Quarter{Year: 2023, Q: 4}), (ppb.Quarter{Year: 2024, Q: 1}); q.Compare(end) <= 0; q = q.Next() {
		if _, err := y.st.OpenQuarter(context.Background(), y.admin, ppb.OpenAsk{Quarter: q, DueOn: q.End().AddDays(15)}, false); err != nil {
			t.Fatal(err)
		}
	}
	at.goes(t, "another quarter", "You are in quarter 3, 2023/24.")
	at.shows(t, "Q1 2024/25")
	at.keys(t, "\x1b[H", enter) // Home
	at.shows(t, "Q1 2024/25")
	at.goes(t, "another quarter", "You are in quarter 1, 2024/25.")
	at.keys(t, "t")
	at.shows(t, "Outturns asked for")
	b := y.book(t)
	asked := slices.DeleteFunc(ppb.Points(b, y.today), func(p ppb.Point) bool { return p.Kind != ppb.PointOutturn })
	i := slices.IndexFunc(asked, func(p ppb.Point) bool { return len(b.Item(p.Key).Measure.Parts) == 0 })
	if i < 0 {
		t.Fatalf("no outturn is asked for: %v", asked)
	}
	key, year := asked[i].Key, asked[i].Year
	for range i {
		at.keys(t, "j")
	}
	at.keys(t, enter)
	at.shows(t, "Outturn of "+key)
	at.fills(t, "52", "Statutory return")
	at.keys(t, does)
	at.shows(t, "The outturn of "+key)
	rows := y.item(t, key).Earlier
	if !slices.ContainsFunc(rows, func(r ppb.FigureRow) bool { return r.Period == year && r.Source == "Statutory return" && r.Known }) {
		t.Errorf("the outturn of %s for %v is none of %+v", key, year, rows)
	}
	y.audited(t, y.lead, "outturn", key, "Statutory return")
}
