package matrixtest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/store"
)

// State is how far the item M1 is, and who had a hand in it.
type State struct {
	Name  string
	Like  int    // the state of the table that it is, as far as that goes
	Hands string // letters of those who typed or submitted it, in whatever guise: they do not decide
	make  func(maker)
}

// The states of the table.
const (
	notStarted = iota
	inProgress
	submitted
	opened
	returned
	accepted
	signedOff
	correcting
	acceptedAgain
	states // how many there are
)

// States are those of the table, in its order, and behind them submissions in which others had a hand.
func States() []State {
	return []State{
		{"not started", notStarted, "", func(maker) {}},
		{"in progress", inProgress, "", func(m maker) { m.types("ann", "") }},
		{"submitted", submitted, "", func(m maker) { m.types("ann", ""); m.submits("ann", "") }},
		{"opened by the lead", opened, "", func(m maker) { m.types("ann", ""); m.submits("ann", ""); m.opens("lea") }},
		{"returned", returned, "", func(m maker) { m.types("ann", ""); m.submits("ann", ""); m.returns("lea") }},
		{"accepted", accepted, "", func(m maker) { m.types("ann", ""); m.submits("ann", ""); m.accepts("lea") }},
		{"signed off", signedOff, "", func(m maker) { m.types("ann", ""); m.submits("ann", ""); m.accepts("lea"); m.signs("lea") }},
		{"signed off, open for correction", correcting, "", maker.corrects},
		{"signed off, corrected and accepted", acceptedAgain, "", func(m maker) { m.corrects(); m.types("ann", ""); m.submits("ann", ""); m.accepts("lea") }},

		{"submitted, typed by the lead", submitted, "LlP", func(m maker) { m.types("lea", ""); m.submits("ann", "") }},
		{"submitted by the lead", submitted, "LlP", func(m maker) { m.types("ann", ""); m.submits("lea", "") }},
		{"submitted, typed by the administrator as the officer", submitted, "Aaoxld", func(m maker) { m.types("ann", "root"); m.submits("ann", "") }},
		{"submitted by the administrator as the officer", submitted, "Aaoxld", func(m maker) { m.types("ann", ""); m.submits("ann", "root") }},
		{"submitted, typed by the administrator as the second lead", submitted, "MAaoxld", func(m maker) { m.types("max", "root"); m.submits("ann", "") }},
		{"submitted again, returned to the lead who typed then", submitted, "LlP", func(m maker) {
			m.types("ann", "")
			m.submits("ann", "")
			m.returns("max")
			m.types("lea", "")
			m.submits("ann", "")
		}},
		{"submitted, imported by the administrator", submitted, "", func(m maker) { m.imports(); m.submits("ann", "") }},
	}
}

// Files are a file of each state, a folder with a plan to import, and what else commands are given.
type Files struct {
	States map[string]string // by the state's name
	Folder string
	Kept   string // fingerprint of a key that is registered
	fresh  func() string
}

// Prepare makes the files. owner is the login of whoever runs the tests: locally, that is who the file belongs to.
func Prepare(t *testing.T, owner string, states []State) Files {
	t.Helper()
	dir := t.TempDir()
	var n atomic.Int64
	f := Files{States: map[string]string{}, Folder: filepath.Join(dir, "plan"), fresh: func() string {
		return filepath.Join(dir, fmt.Sprint("new", n.Add(1)))
	}}
	writePlan(t, filepath.Join(dir, "first"), "Children entering care", "")
	writePlan(t, f.Folder, "Children who enter care", "")
	writePlan(t, filepath.Join(dir, "figures"), "Children entering care", "M1,2023-24-Q2,30,30,\n")
	begun := filepath.Join(dir, "begun.db")
	in(t, dir, begun, owner, func(m maker) {
		m.must(m.st.Init(m.ctx, m.officer("root"), "test"))
		m.imported("first")
		m.staffed()
		k, err := m.st.AddKey(m.ctx, m.actor("root", ""), "con", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGw7Y0v9sYdTqk3V8mJm6o1s2e3r4t5y6u7i8o9p0aSd con")
		m.must(err)
		f.Kept = k.Fingerprint
		m.asks("lea")
		m.records("lea", "ann")
	})
	for i, s := range states {
		path := filepath.Join(dir, fmt.Sprint(i, ".db"))
		copyFile(t, begun, path)
		in(t, dir, path, owner, s.make)
		f.States[s.Name] = path
	}
	return f
}

// in does something in a file and closes it.
func in(t *testing.T, dir, path, owner string, do func(maker)) {
	t.Helper()
	st, err := store.Open(t.Context(), path, store.Options{Create: true, Clock: Now})
	if err != nil {
		t.Fatal(err)
	}
	m := maker{t.Context(), t, st, dir, owner, new(int)}
	do(m)
	m.must(st.Close())
}

func copyFile(t testing.TB, from, to string) {
	t.Helper()
	whole, err := os.ReadFile(from)
	if err == nil {
		err = os.WriteFile(to, whole, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// maker brings a file to a state by the ordinary write path.
type maker struct {
	ctx   context.Context
	t     *testing.T
	st    *store.Store
	dir   string
	owner string
	typed *int // how often
}

func quarter() ppb.Quarter { return ppb.Quarter{Year: 2023, Q: 2} }

func (m maker) must(err error) {
	m.t.Helper()
	if err != nil {
		m.t.Fatal(err)
	}
}

func (m maker) officer(login string) ppb.Officer {
	if login == "root" {
		return ppb.Officer{Login: m.owner, Name: "Ada Root", Role: ppb.RoleAdministrator}
	}
	o, err := m.st.Person(m.ctx, login)
	m.must(err)
	return o
}

// actor is a person, or whoever stands behind them.
func (m maker) actor(login, behind string) ppb.Actor {
	a := ppb.Actor{Officer: m.officer(login), Session: "test"}
	if behind != "" {
		by := m.officer(behind)
		a.By = &by
	}
	return a
}

func (m maker) types(login, behind string) {
	*m.typed++ // what is as it was is nobody's typing
	_, err := m.st.Set(m.ctx, m.actor(login, behind), quarter(), "M1", map[ppb.Field]string{ppb.FieldValue: fmt.Sprint(31 + *m.typed)})
	m.must(err)
}

func (m maker) submits(login, behind string) {
	_, err := m.st.Submit(m.ctx, m.actor(login, behind), quarter(), "M1")
	m.must(err)
}

func (m maker) opens(login string) {
	m.must(m.st.MarkOpened(m.ctx, m.actor(login, ""), quarter(), "M1"))
}

func (m maker) accepts(login string) {
	_, err := m.st.Accept(m.ctx, m.actor(login, ""), quarter(), "M1")
	m.must(err)
}

func (m maker) returns(login string) {
	_, err := m.st.Return(m.ctx, m.actor(login, ""), quarter(), "M1", "By when?")
	m.must(err)
}

func (m maker) signs(login string) {
	_, err := m.st.SignOff(m.ctx, m.actor(login, ""), quarter(), "M2 is late.")
	m.must(err)
}

// corrects opens what is signed off for correction.
func (m maker) corrects() {
	m.types("ann", "")
	m.submits("ann", "")
	m.accepts("lea")
	m.signs("lea")
	_, err := m.st.Correct(m.ctx, m.actor("lea", ""), quarter(), "M1", "Children were counted twice.")
	m.must(err)
}

func (m maker) asks(login string) {
	_, err := m.st.Ask(m.ctx, m.actor(login, ""), quarter(), "M1", "Does this include August?")
	m.must(err)
}

// records is action 1.
func (m maker) records(login, owner string) {
	day := ppb.Date{Year: 2023, Month: time.October, Day: 2}
	_, err := m.st.RecordAction(m.ctx, m.actor(login, ""), quarter(), ppb.BoardAction{Text: "A note on care leavers.", Meeting: day, Due: day, Owner: owner})
	m.must(err)
}

func (m maker) imports() { m.imported("figures") }

func (m maker) imported(folder string) {
	read, err := intake.Read(os.DirFS(filepath.Join(m.dir, folder)), nil)
	m.must(err)
	read.Plan.Objectives[0].Department = "Care"
	_, err = m.st.Import(m.ctx, m.actor("root", ""), read.Plan, false)
	m.must(err)
}

// staffed adds two directors, a viewer, somebody who has left and two who may act as the lead: one today, one no longer.
func (m maker) staffed() {
	today := rag.DateOf(Now())
	for _, o := range []ppb.Officer{
		{Login: "dora", Name: "Dora Dale", Role: ppb.RoleDirector, Department: "Care"}, {Login: "egon", Name: "Egon Elm", Role: ppb.RoleDirector, Department: "Schools"},
		{Login: "vic", Name: "Vic View", Role: ppb.RoleViewer}, {Login: "dep", Name: "Dee Pew", Role: ppb.RoleOfficer},
		{Login: "old", Name: "Old Hand", Role: ppb.RoleOfficer}, {Login: "gone", Name: "Gus Gone", Role: ppb.RoleOfficer},
	} {
		_, err := m.st.AddOfficer(m.ctx, m.actor("root", ""), o)
		m.must(err)
	}
	_, err := m.st.CloseOfficer(m.ctx, m.actor("root", ""), "gone", today)
	m.must(err)
	for _, login := range []string{"dep", "old"} {
		_, err := m.st.NameDeputy(m.ctx, m.actor("lea", ""), ppb.Deputy{For: "lea", Login: login, From: today, Until: today})
		m.must(err)
	}
	m.must(m.st.EndDeputy(m.ctx, m.actor("lea", ""), "old", "lea"))
}

// writePlan writes a plan of two measures: M1 is Ann's, with Con contributing; nobody is named for M2, whose title is given. The table T1
// and the attachment A1 are theirs too.
func writePlan(t *testing.T, dir, title, figures string) {
	t.Helper()
	for _, folder := range []string{"tables", "files"} {
		if err := os.MkdirAll(filepath.Join(dir, folder), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range map[string]string{
		"plan.csv":       "council,title,quarter,due_on\nAnytown,A report,2023-24-Q2,2023-10-16\n",
		"officers.csv":   "login,name,post,role\nann,Ann Ash,Care,officer\ncon,Con Cole,Care,officer\nbob,Bob Birch,Schools,officer\nlea,Lea Lead,Performance,lead\nmax,Max Moor,Performance,lead\n",
		"objectives.csv": "code,parent,title\nO1,,Keeping children safe\n",
		"measures.csv": "ref,objective,title,polarity,basis,unit\nM1,O1,Care leavers in work over 12 months,lower,cumulative_financial,count\nM2,O1," +
			title + ",lower,cumulative_financial,count\n",
		"targets.csv":       "ref,period,kind,value,raw\nM1,2023-24,absolute,100,100\nM2,2023-24,absolute,68,68\n",
		"figures.csv":       "ref,period,raw,value,source\nM1,2022-23-Q2,76,76,published table\n" + figures,
		"assignments.csv":   "ref,login,role\nM1,ann,responsible\nM1,con,contributor\nT1,ann,responsible\nT1,con,contributor\nA1,ann,responsible\nA1,con,contributor\n",
		"sections.csv":      "code,parent,kind,title\nP,,performance,Performance\nF,,table,Financial summary\nS,,attachment,Statements\nE,,text,Empty\n",
		"texts.csv":         "ref,section,title,file\nA1,S,Outturn,outturn.txt\n",
		"files/outturn.txt": "Spend by line.",
		"tables.csv":        "ref,section,title\nT1,F,Revenue\n",
		"columns.csv":       "ref,column,kind,label\nT1,actual,money_k,Actual Spend\n",
		"tables/T1.csv":     "row,label,actual\nemployees,Employees,\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(strings.TrimSpace(text)+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
