package app_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"flag"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/store"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
	"ppbtui/internal/upkeep"
)

var heldItems = flag.String("held", "64,2000", "numbers of items that the benchmarks of pages hold, such as 64,2000,10000")

// held is a real file with a quarter of n measures, each with a value and a commentary of 150 words: of officers with
// twenty each, and a lead.
type held struct {
	t    testing.TB
	path string
	st   *store.Store
}

var heldLead = ppb.Officer{Login: "lead", Name: "A Lead", Role: ppb.RoleLead}

func heldOfficer(i int) ppb.Officer {
	return ppb.Officer{Login: fmt.Sprintf("officer%d", i), Name: fmt.Sprintf("Officer Number %d", i)}
}

func heldPlan(n int) *ppb.PlanFiles {
	number := decimal.MustParse
	f := &ppb.PlanFiles{
		Plan:       ppb.Plan{Council: "Anytown", Title: "Plan", Quarter: uitest.Quarter, DueOn: ppb.Date{Year: 2023, Month: 10, Day: 16}, Tolerance: number("10")},
		Objectives: []ppb.Objective{{Code: "A", Title: "Everything"}},
		Officers:   []ppb.Officer{heldLead},
	}
	for i := range (n + 19) / 20 {
		f.Officers = append(f.Officers, heldOfficer(i))
	}
	year := uitest.Quarter.FinancialYear()
	for i := range n {
		key := fmt.Sprintf("M%d", i)
		f.Measures = append(f.Measures, ppb.Measure{
			Key: key, Ref: key, Objective: "A", Title: fmt.Sprintf("Households helped in area %d of the town", i),
			Rule:    rag.Rule{Polarity: rag.Lower, Basis: rag.CumulativeFinancial, Unit: rag.Count, Tolerance: rag.Tolerance{Amount: number("10"), Default: true}},
			Targets: []ppb.Target{{Period: year, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: number("68")}, Raw: "68"}},
		})
		f.Assignments = append(f.Assignments, ppb.Assignment{Key: key, Login: heldOfficer(i / 20).Login})
		f.Figures = append(f.Figures,
			ppb.FigureRow{Key: key, Period: uitest.Quarter.LastYear().FinancialYear(), Amount: ppb.Amount{Raw: "147", Value: number("147"), Known: true}, Source: "published table"},
			ppb.FigureRow{Key: key, Period: ppb.Period(uitest.Quarter.LastYear()), Amount: ppb.Amount{Raw: "76", Value: number("76"), Known: true}, Source: "published table"})
	}
	return f
}

func hold(t testing.TB, n int) *held {
	t.Helper()
	h := &held{t: t, path: filepath.Join(t.TempDir(), "held.db")}
	h.open()
	root := ppb.Actor{Officer: ppb.Officer{Login: "root", Name: "Root", Role: ppb.RoleAdministrator}, Session: "test"}
	h.must(h.st.Init(context.Background(), root.Officer, root.Session))
	_, err := h.st.Import(context.Background(), root, heldPlan(n), false)
	h.must(err)
	h.fill(n)
	h.open() // what is written past the store it has not seen
	return h
}

// fill enters all items, past the rules: many, and soon.
func (h *held) fill(n int) {
	db, err := sql.Open("sqlite", "file:"+h.path)
	h.must(err)
	defer db.Close()
	tx, err := db.Begin()
	h.must(err)
	for i := range n {
		c, err := json.Marshal(ppb.Content{ppb.FieldValue: strconv.Itoa(20 + i%30), ppb.FieldCommentary: heldWords(i)})
		h.must(err)
		_, err = tx.Exec(`INSERT INTO entry (quarter, key, version, state, content, entered_by, entered_at, submitted_by, decided_by, note, opened_by)
			VALUES ($1, $2, 1, 'in_progress', $3, $4, 1, '', '', '', '')`, uitest.Quarter.String(), fmt.Sprintf("M%d", i), string(c), heldOfficer(i/20).Login)
		h.must(err)
	}
	h.must(tx.Commit())
}

func heldWords(i int) string {
	var b strings.Builder
	for week := range 10 {
		fmt.Fprintf(&b, "In week %d area %d saw more households than planned, because demand grew after July. ", week, i)
	}
	return b.String()
}

func (h *held) must(err error) {
	h.t.Helper()
	if err != nil {
		h.t.Fatal(err)
	}
}

// open opens the file anew, with somebody who watches it as in a server.
func (h *held) open() {
	h.t.Helper()
	if h.st != nil {
		h.must(h.st.Close())
	}
	var err error
	began := time.Now()
	clock := func() time.Time { return uitest.Now.Add(time.Since(began)) }
	h.st, err = store.Open(context.Background(), h.path, store.Options{Create: true, Clock: clock})
	h.must(err)
	st := h.st
	h.t.Cleanup(func() { _ = st.Close() })
	notices := st.Watch(context.Background())
	go func() {
		for range notices {
		}
	}()
}

// deaf is a store whose notices a benchmark gives itself.
type deaf struct{ upkeep.Pane }

func (deaf) Watch(context.Context) <-chan struct{} { return nil }

// sits has somebody at the program, with its first page drawn.
func (h *held) sits(o ppb.Officer) *app.Model {
	m := app.New(h.env(o), deaf{upkeep.Desk{Store: h.st}.Pane()}, app.Options{Now: heldNow()})
	app.AtOnce(m)
	m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	finish(m, m.Init())
	h.shows(m, "")
	return m
}

// lists is sits with the list of all items on the overview.
func (h *held) lists(o ppb.Officer) *app.Model {
	m := h.sits(o)
	h.press(m, "enter")
	h.shows(m, "All items")
	return m
}

func (h *held) env(o ppb.Officer) ui.Env {
	return ui.Env{
		Ctx: context.Background(), Actor: uitest.Actor(o), Quarter: uitest.Quarter, Clock: func() time.Time { return uitest.Now },
		Theme: theme.New(theme.Options{}),
	}
}

// heldNow is a clock of a machine on which no two keys are one.
func heldNow() func() time.Time {
	now := uitest.Now
	return func() time.Time { now = now.Add(time.Second); return now }
}

// finish runs a command and all that comes of it, and draws.
func finish(m *app.Model, cmd tea.Cmd) {
	for _, msg := range uitest.Run(cmd) {
		_, next := m.Update(msg)
		finish(m, next)
	}
	m.View()
}

// press presses a key and waits for all that comes of it.
func (h *held) press(m *app.Model, key string) {
	_, cmd := m.Update(uitest.Key(h.t, key))
	finish(m, cmd)
}

func (h *held) shows(m *app.Model, what string) {
	h.t.Helper()
	if s := m.View().Content; !strings.Contains(s, what) || strings.Contains(s, "could not be read") {
		h.t.Fatalf("no %q in\n%s", what, s)
	}
}
