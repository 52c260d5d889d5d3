// Package matrixtest runs every command as every person in every state of an item, and holds what comes of it against one
// table, which was written from the rules in words and not from the code that decides.
//
// The table is Rows: of each command, who may in which state. States makes the files; Run does the cells on a machine,
// which is the command line itself or an SSH server. It knows neither.
package matrixtest

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"ppbtui/internal/store"
)

// Person is somebody at a command line: over SSH with a key of their own, or on the machine of the file, where its owner,
// an administrator, is themself or acts as somebody.
type Person struct {
	Letter byte
	Name   string
	Login  string
	As     string // --as; empty: nobody
	Local  bool
}

// Keyed are those who come in with a key.
func Keyed() []Person {
	return []Person{
		{'O', "the item's officer", "ann", "", false},
		{'C', "a contributor to the item", "con", "", false},
		{'X', "another officer", "bob", "", false},
		{'L', "the lead", "lea", "", false},
		{'M', "a second lead", "max", "", false},
		{'A', "the administrator", "root", "", false},
		{'D', "the director of the item's department", "dora", "", false},
		{'E', "the director of another department", "egon", "", false},
		{'V', "a viewer", "vic", "", false},
		{'P', "a deputy of the lead as the lead", "dep", "lea", false},
		{'Q', "a deputy whose days are over as the lead", "old", "lea", false},
	}
}

// Local are those on the machine of the file.
func Local() []Person {
	return []Person{
		{'a', "the administrator on the machine", "root", "", true},
		{'o', "the administrator as the item's officer", "root", "ann", true},
		{'x', "the administrator as another officer", "root", "bob", true},
		{'l', "the administrator as the lead", "root", "lea", true},
		{'d', "the administrator as the director of the item's department", "root", "dora", true},
		{'v', "the administrator as a viewer", "root", "vic", true},
		{'z', "the administrator as somebody who has left", "root", "gone", true},
	}
}

// Now is when all cells are run.
func Now() time.Time { return time.Date(2023, 10, 9, 10, 0, 0, 0, time.UTC) }

// Command is one command line, run to its end.
type Command struct {
	Person Person
	Args   []string
	In     io.Reader
}

// Result is what came of it.
type Result struct {
	Code      int
	Out, Errs string
}

// Machine runs commands on a file that is open as st, until done.
type Machine interface {
	Open(t testing.TB, st *store.Store) (run func(context.Context, Command) Result, done func())
}

// Few leaves out what the ordinary run does without: where the item's state makes no difference, all states but one, and the
// last where it makes one that the quarter is signed off; what a correction makes no difference to; and where others had a hand
// in the item, what is not a decision.
func Few(s State, r Row) bool {
	switch {
	case s.Hands != "" || s.Like == submitted && s.Name != "submitted":
		return r.Decides()
	case r.Steady():
		return s.Like == signedOff
	case s.Like > signedOff:
		return r.May[s.Like] != r.May[signedOff] || r.Decides()
	case r.Open():
		return s.Like == inProgress || s.Like == signedOff
	}
	return true
}

// All leaves nothing out.
func All(State, Row) bool { return true }

// Run runs the cells of these people in these states, those of them that are wanted.
func Run(t *testing.T, m Machine, files Files, people []Person, states []State, wanted func(State, Row) bool) {
	var cells atomic.Int64
	t.Cleanup(func() { t.Logf("%d cells", cells.Load()) })
	for _, state := range states {
		t.Run(state.Name, func(t *testing.T) {
			t.Parallel()
			b := &bench{t: t, machine: m, from: files.States[state.Name]}
			defer b.close()
			for _, row := range Rows() {
				if !wanted(state, row) {
					continue
				}
				for _, p := range people {
					b.cell(files, state, row, p)
					cells.Add(1)
				}
			}
		})
	}
}

// bench is a copy of a state's file, until a cell has changed it.
type bench struct {
	t       *testing.T
	machine Machine
	from    string
	st      *store.Store
	run     func(context.Context, Command) Result
	done    func()
}

func (b *bench) open() {
	if b.st != nil {
		return
	}
	path := filepath.Join(b.t.TempDir(), "x.db")
	copyFile(b.t, b.from, path)
	var err error
	if b.st, err = store.Open(b.t.Context(), path, store.Options{Clock: Now}); err != nil {
		b.t.Fatal(err)
	}
	b.run, b.done = b.machine.Open(b.t, b.st)
}

func (b *bench) close() {
	if b.st == nil {
		return
	}
	b.done()
	if err := b.st.Close(); err != nil {
		b.t.Error(err)
	}
	b.st = nil
}

// cell does one command as one person and compares.
func (b *bench) cell(files Files, state State, row Row, p Person) {
	b.t.Helper()
	b.open()
	before := b.head()
	ctx, cancel := context.WithCancel(b.t.Context())
	defer cancel()
	if row.Ends {
		time.AfterFunc(200*time.Millisecond, cancel)
	}
	args := row.args(files)
	got := b.run(ctx, Command{Person: p, Args: args, In: strings.NewReader(row.In)})
	changed := b.head() != before
	may, want := row.expect(state, p)
	cell := fmt.Sprintf("%s: %s", strings.Join(append(slices.Clone(row.Command), row.Why...), " "), p.Name)
	switch {
	case got.Code != want:
		b.t.Errorf("%s: exit %d, want %d\n%s%s", cell, got.Code, want, got.Out, got.Errs)
	case changed != (may && row.Writes):
		b.t.Errorf("%s: exit %d, and the file was changed: %v", cell, got.Code, changed)
	case !may && (got.Errs == "" || strings.Count(got.Errs, "\n") != 1):
		b.t.Errorf("%s: is refused with %q and not one sentence", cell, got.Errs)
	}
	if changed {
		b.close()
	}
}

func (b *bench) head() string {
	_, hash, err := b.st.Head(b.t.Context())
	if err != nil {
		b.t.Fatal(err)
	}
	return hash
}
