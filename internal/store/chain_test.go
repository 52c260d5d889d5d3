package store

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// A chain of rows of both kinds, those with whole texts as they were written before schema 7 and those with pieces, is
// sound, and tells every change in the words in which it was made. The chain is followed by the columns alone, too.
func TestHistoryOfOldAndNewRows(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	var want [][]ppb.Changed
	text := strings.TrimSpace(strings.Repeat("one two three \"four\"\n", 40))
	for i := range 60 {
		must(t, s.Write(t.Context(), ann, func(tx *Tx) error {
			_, it, err := tx.item(q2, "M1")
			if err != nil {
				return err
			}
			was := it.Entry
			words := cutWords(text)
			at := random.IntN(len(words))
			words[at] = fmt.Sprintf("change %d, ", i)
			text = strings.TrimSpace(strings.Join(words, ""))
			if i%20 == 9 {
				text = ""
			}
			now, err := ppb.Commit(it, was.Content.With(ppb.FieldCommentary, text).With(ppb.FieldValue, fmt.Sprint(i)), ann, tx.now)
			if err != nil {
				return err
			}
			change := []ppb.Changed{
				{Name: ppb.FieldCommentary, Was: was.Content[ppb.FieldCommentary], Is: now.Content[ppb.FieldCommentary]},
				{Name: ppb.FieldValue, Was: was.Content[ppb.FieldValue], Is: now.Content[ppb.FieldValue]},
			}
			if i == 0 {
				change = []ppb.Changed{change[0], {Name: "state", Was: "not_started", Is: "in_progress"}, change[1]}
			}
			want = append(want, change)
			if text == "" {
				text = strings.Repeat("it begins again ", 30)
			}
			if random.IntN(2) == 0 {
				return tx.putEntry(was, now, "commit", "", nil)
			}
			return tx.putEntryAsBefore(was, now)
		}))
	}
	whole(t, s)
	events, err := s.History(t.Context(), q2, "M1")
	must(t, err)
	pieces := 0
	for i := range want {
		if got := events[len(want)-1-i].Changes; !reflect.DeepEqual(got, want[i]) {
			t.Fatalf("change %d is told as\n%q, was\n%q", i, got, want[i])
		}
	}
	must(t, s.read(t.Context(), func(r reader) error {
		_, err := r.one(`SELECT count(*) FROM audit WHERE became LIKE '%":[%'`, nil, &pieces)
		return err
	}))
	if pieces < 10 || pieces > 50 {
		t.Errorf("%d rows of 60 have pieces", pieces)
	}

	// What another program puts in the entry's place is not gone on from unseen.
	raw(t, path, `DROP TRIGGER entry_moves_by_1; UPDATE entry SET content = replace(content, 'change', 'Change')`)
	_, err = s.Set(t.Context(), ann, q2, "M1", ppb.Content{ppb.FieldCommentary: strings.Replace(text, "change", "now", 1) + " Change."})
	must(t, err)
	rep, err := s.Check(t.Context())
	must(t, err)
	if all := strings.Join(rep.Problems, "\n"); !strings.Contains(all, "M1 in 2023-24-Q2 is not what the audit says it is") &&
		!strings.Contains(all, "does not go on from what the rows before it say") {
		t.Errorf("check says %s", all)
	}
}

// putEntryAsBefore writes an entry with a row of the audit as programs before schema 7 did.
func (tx *Tx) putEntryAsBefore(was, now ppb.Entry) error {
	before, after := map[string]string{}, map[string]string{}
	for _, f := range was.Content.Changed(now.Content) {
		if text, ok := was.Content[f]; ok {
			before[string(f)] = text
		}
		if text, ok := now.Content[f]; ok {
			after[string(f)] = text
		}
	}
	if was.State != now.State {
		before[stateBox], after[stateBox] = was.State.String(), now.State.String()
	}
	if err := tx.putEntryRow(was, now, nil); err != nil {
		return err
	}
	return tx.record(auditRow{action: "commit", quarter: now.Quarter.String(), what: now.Key, version: now.Version,
		was: jsonText(before), became: jsonText(after)})
}

// Rows that were cut off the end of the audit go on being missed, whatever is written after.
func TestATailThatWasCutOffGoesOnShowing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 2)
	commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: "30"})
	must(t, s.MarkOpened(t.Context(), ann, q2, "M1"))
	commit(t, s, ann, "M2", ppb.Content{ppb.PartField("map"): "1", ppb.PartField("pre"): "2"})
	raw(t, path, `CREATE TABLE kept AS SELECT sql FROM sqlite_schema WHERE name = 'audit_not_deleted'; DROP TRIGGER audit_not_deleted;
		DROP TRIGGER entry_stays; DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit); DELETE FROM entry WHERE key = 'M2'; DROP TABLE kept`)
	for range 3 {
		rep, err := s.Check(t.Context())
		must(t, err)
		if all := strings.Join(rep.Problems, "\n"); !strings.Contains(all, "the audit ends with row") {
			t.Errorf("check says %s", all)
		}
		commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: fmt.Sprint(rep.Rows)})
	}
}

// A row that holds what stands between the columns when the audit is read is read as it is: nothing can be moved from one
// column to the next unseen.
func TestNothingMovesBetweenColumns(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 2)
	must(t, s.Write(t.Context(), ann, func(tx *Tx) error {
		return tx.record(auditRow{action: "export", what: "a" + unit + "b", reason: unit + unit})
	}))
	must(t, s.Write(t.Context(), ann, func(tx *Tx) error { return tx.record(auditRow{action: "export", what: "report.html"}) }))
	whole(t, s)
	raw(t, path, `CREATE TABLE kept AS SELECT sql FROM sqlite_schema WHERE name = 'audit_not_changed'; DROP TRIGGER audit_not_changed;
		UPDATE audit SET who = who || char(31) || acting, acting = session, session = action, action = quarter || 'x' WHERE what = 'report.html'; DROP TABLE kept`)
	rep, err := s.Check(t.Context())
	must(t, err)
	if all := strings.Join(rep.Problems, "\n"); !strings.Contains(all, "the audit is not as it was written at row") {
		t.Errorf("check says %s", all)
	}
}
