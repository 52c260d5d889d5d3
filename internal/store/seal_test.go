package store

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// later is this program one release on: it has a column more on people, and seals it.
func later(t *testing.T, s *Store) {
	t.Helper()
	s.shape.scripts = append(scriptsUpTo(t, newestSchema()), `ALTER TABLE officer ADD COLUMN phone TEXT NOT NULL DEFAULT ''`)
	s.shape.sealed = sealedTables()
	officer := &s.shape.sealed[0]
	officer.columns = append(officer.columns, sealedColumns{newestSchema() + 1, officer.columns[0].names + ", phone"})
	must(t, s.migrate(t.Context(), false))
}

// One more sealed column condemns no older file, and is sealed from then on.
func TestAMigrationSealsAnew(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 2)
	before := whole(t, s)
	later(t, s)
	after := whole(t, s)
	if after.Rows != before.Rows+1 {
		t.Errorf("%d rows before, %d after: one says that it was sealed anew", before.Rows, after.Rows)
	}
	ev, err := s.History(t.Context(), q2, sealWhat)
	must(t, err)
	if ev[0].Action != sealAction || ev[0].Who != "ppbtui" || ev[0].Reason != fmt.Sprintf("schema %d seals other columns", newestSchema()+1) ||
		!slices.Contains(ev[0].Changes, ppb.Changed{Name: "schema", Is: fmt.Sprint(newestSchema() + 1)}) || strings.Contains(fmt.Sprint(ev[0].Changes), "figure") {
		t.Errorf("the audit says %+v", ev[0])
	}
	raw(t, path, `UPDATE officer SET phone = '0151' WHERE login = 'ann'`)
	condemned(t, s, "officer")
}

// What another program did before the migration goes on showing after it, and after the next import.
func TestAMigrationSealsNothingThatWasChanged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 2)
	raw(t, path, `UPDATE officer SET role = 'lead' WHERE login = 'ann'`)
	later(t, s)
	condemned(t, s, "officer")
	f := samplePlan(2)
	f.Officers = append(f.Officers, ppb.Officer{Login: "new", Name: "New"})
	_, err := s.Import(t.Context(), admin, f, false)
	must(t, err)
	condemned(t, s, "officer")
}

// A change by another program does not become sound because this one changes something beside it.
func TestAnImportSealsNothingThatWasChanged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 2)
	raw(t, path, `UPDATE figure SET value = '1' WHERE key = 'M1'`)
	row := samplePlan(1).Figures[0]
	row.Key, row.Source = "M2", "annual return"
	must(t, s.Compare(t.Context(), ann, q2, "M2", row))
	condemned(t, s, "figure")
	must(t, s.Compare(t.Context(), bob, q2, "M1", row))
	condemned(t, s, "figure")
}

// condemned fails unless check names this table, and nothing else.
func condemned(t *testing.T, s *Store, table string) {
	t.Helper()
	rep, err := s.Check(t.Context())
	must(t, err)
	if len(rep.Problems) != 1 || !strings.HasPrefix(rep.Problems[0], "the table "+table+" was changed") {
		t.Fatalf("check says %q", rep.Problems)
	}
}
