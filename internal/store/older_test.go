package store

import (
	"database/sql"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// testdata/older has a file of every earlier schema, as SQL. Those of 1 to 5 were written by the programs of then, with a
// small plan: two items typed by the administrator as others, returned, submitted and accepted; one imported and
// submitted; an entry of the next quarter, and a draft of it left by a screen that was killed; keys from 2 on; the first
// quarter signed off from 4 on. Whoever adds a migration first runs
//
//	go test ./internal/store -run TestOlderFiles -write-older
//
// which writes the file of the schema that is today's until then.
var writeOlder = flag.Bool("write-older", false, "write testdata/older's file of today's schema")

func olderFile(schema int) string { return fmt.Sprintf("testdata/older/schema-%d.sql", schema) }

// older is a file of a schema as it was left.
func older(t *testing.T, schema int) (path string) {
	t.Helper()
	text, err := os.ReadFile(olderFile(schema))
	if err != nil {
		t.Fatalf("there is no file of schema %d (%v): see the comment on -write-older", schema, err)
	}
	path = filepath.Join(t.TempDir(), "older.db")
	raw(t, path, string(text))
	return path
}

// A file of every earlier schema is brought up to date, sound, with all that it held; and goes on working.
func TestOlderFiles(t *testing.T) {
	if *writeOlder {
		writeOlderFile(t)
	}
	for schema := 1; schema < newestSchema(); schema++ {
		t.Run(fmt.Sprint(schema), func(t *testing.T) {
			path := older(t, schema)
			s := open(t, path)
			rep := whole(t, s)
			if copies, _ := filepath.Glob(path + "-before-*"); len(copies) != 1 {
				t.Errorf("copies %v", copies)
			}
			checkOlder(t, s, schema)

			// It goes on, under today's rules: the one who typed as Ann does not decide as Lea.
			q3 := q2.Next()
			root, err := s.Person(t.Context(), "root")
			must(t, err)
			as := func(a ppb.Actor) ppb.Actor { a.By = &root; return a }
			_, err = s.Set(t.Context(), ann, q3, "M1", ready)
			must(t, err)
			_, err = s.Submit(t.Context(), ann, q3, "M1")
			must(t, err)
			if _, err := s.Accept(t.Context(), as(lead), q3, "M1"); err == nil {
				t.Error("who typed M1 as Ann accepts it as Lea")
			}
			_, err = s.Accept(t.Context(), lead, q3, "M1")
			must(t, err)
			if after := whole(t, s); after.Rows != rep.Rows+3 {
				t.Errorf("%d rows before, %d after", rep.Rows, after.Rows)
			}
			if schema >= 4 {
				correctOlder(t, s)
			}
			later(t, s) // and one migration further on
			whole(t, s)
		})
	}
}

// correctOlder corrects an item of the quarter that was signed off before there were corrections: what was signed then is the first
// revision, and stays to the letter.
func correctOlder(t *testing.T, s *Store) {
	t.Helper()
	ctx, first := t.Context(), bodiesOf(t, s, 1)
	b, err := s.Book(ctx, q2)
	must(t, err)
	if so := b.SignOff; so.Revision != 1 || so.Corrections != nil || so.Reasons != nil || so.Prepared != nil {
		t.Errorf("signed off as %+v", so)
	}
	_, err = s.Correct(ctx, lead, q2, "M1", "A digit was wrong.")
	must(t, err)
	_, err = s.Set(ctx, ann, q2, "M1", ppb.Content{ppb.FieldValue: "26"})
	must(t, err)
	_, err = s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	_, err = s.Accept(ctx, lead, q2, "M1")
	must(t, err)
	so, err := s.SignCorrections(ctx, lead, q2)
	must(t, err)
	again, err := s.Revision(ctx, ann, q2, 1)
	must(t, err)
	same(t, "revision 1", b.Items, again.Items)
	if bodiesOf(t, s, 1) != first || again.SignOff.Digest != b.SignOff.Digest || again.SignOff.Anchor != b.SignOff.Anchor || so.Revision != 2 {
		t.Errorf("revision 1 was %+v and is %+v", b.SignOff, again.SignOff)
	}
}

// checkOlder holds what every file of testdata/older has in it.
func checkOlder(t *testing.T, s *Store, schema int) {
	t.Helper()
	b, err := s.Book(t.Context(), q2)
	must(t, err)
	if (b.SignOff != nil) != (schema >= 4) || len(b.Items) != 4 {
		t.Errorf("signed off: %v, %d items", b.SignOff, len(b.Items))
	}
	var editors []string
	must(t, s.read(t.Context(), func(r reader) error {
		return r.eachEntry(q2, "", func(e ppb.Entry) {
			editors = append(editors, e.Key+": "+strings.Join(e.Editors, " "))
		})
	}))
	slices.Sort(editors)
	if got := strings.Join(editors, ", "); got != "M1: ann root, M2: lea root ann, M3: bob root" {
		t.Errorf("editors %s", got)
	}
	m1 := b.Item("M1").Entry
	if m1.State != ppb.Accepted || m1.DecidedBy != "lea" || m1.Content[ppb.FieldValue] != "62" || m1.Note != "" {
		t.Errorf("M1 is %+v", m1)
	}
	d, ok, err := s.Draft(t.Context(), "root", q2.Next(), "M3")
	must(t, err)
	if !ok || d.Altered || d.Content[ppb.FieldCommentary] != "79" {
		t.Errorf("the draft is %v, %+v", ok, d)
	}
	reminded, err := s.Reminders(t.Context(), q2)
	must(t, err)
	if want := max(min(schema-9, 1), 0); len(reminded) != want || want > 0 && reminded[0].Answer != "exit status 75: queue full" {
		t.Errorf("reminders %+v", reminded)
	}
	keys, err := s.Keys(t.Context(), "")
	must(t, err)
	if want := min(schema-1, 1); len(keys) != want {
		t.Errorf("%d keys, want %d", len(keys), want)
	}
}

// What another program did to an older file shows after the migration as it did before.
func TestOlderFilesThatWereChanged(t *testing.T) {
	schema := newestSchema() - 1
	for query, says := range map[string]string{
		`UPDATE officer SET role = 'lead' WHERE login = 'ann'`:                                   "the table officer",
		`UPDATE figure SET value = '1'`:                                                          "the table figure",
		`DROP TRIGGER audit_not_changed; UPDATE audit SET who = 'bob' WHERE action = 'accept'`:   "the audit is not as it was written",
		`DROP TRIGGER frozen_not_changed; UPDATE frozen SET body = replace(body, 'red', 'grey')`: "is not as it was when it was signed off",
		`DROP TRIGGER audit_not_deleted; DELETE FROM audit WHERE seq > 40`:                       "the audit ends with row 4",
	} {
		path := older(t, schema)
		raw(t, path, query)
		s := open(t, path)
		for range 2 {
			rep, err := s.Check(t.Context())
			must(t, err)
			if all := strings.Join(rep.Problems, "\n"); !strings.Contains(all, says) {
				t.Errorf("%s: check says %q", query, all)
			}
			if strings.HasPrefix(says, "the table ") {
				later(t, s)
			}
		}
	}
}

// writeOlderFile makes what the files of testdata/older hold, with today's program.
func writeOlderFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := open(t, path)
	ctx := t.Context()
	root := ppb.Actor{Officer: ppb.Officer{Login: "root", Name: "Ada Admin", Role: ppb.RoleAdministrator}, Session: "local:root@council"}
	as := func(a ppb.Actor) ppb.Actor { a.By, a.Session = &root.Officer, root.Session; return a }
	do := func(_ any, err error) { t.Helper(); must(t, err) }
	must(t, s.Init(ctx, root.Officer, root.Session))
	f := samplePlan(3)
	f.Measures[1].Parts, f.Measures[1].Headline = nil, ""
	f.Figures = append(f.Figures, current("M3", "", "30", "30"))
	do(s.Import(ctx, root, f, false))
	do(s.Set(ctx, as(ann), q2, "M1", ppb.Content{ppb.FieldValue: "62", ppb.FieldCommentary: "More came than planned."}))
	do(s.Submit(ctx, as(ann), q2, "M1"))
	do(s.Return(ctx, lead, q2, "M1", "By when?"))
	do(s.Submit(ctx, as(ann), q2, "M1"))
	do(s.Accept(ctx, lead, q2, "M1"))
	do(s.Set(ctx, as(lead), q2, "M2", ready))
	do(s.Submit(ctx, as(ann), q2, "M2"))
	do(s.Submit(ctx, as(bob), q2, "M3"))
	do(s.AddKey(ctx, root, "ann", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAwzDYb3zp4q7CpNPjReaFLzDcFLbq9bKBjB+1Az4EaB ann"))
	must(t, s.Remind(ctx, lead, q2, ppb.Reminded{Login: "bob", How: ppb.ByMail, Answer: "exit status 75: queue full"}))
	do(s.SignOff(ctx, lead, q2, "The strategy is late."))
	f.Plan.Quarter, f.Figures = q2.Next(), nil
	do(s.Import(ctx, root, f, false))
	do(s.Set(ctx, as(ann), q2.Next(), "M1", ppb.Content{ppb.FieldValue: "30"}))
	s.SaveDraft(ppb.Draft{Owner: "root", Quarter: q2.Next(), Key: "M3", Content: ppb.Content{ppb.FieldCommentary: "79"}})
	must(t, s.Close())
	must(t, os.WriteFile(olderFile(newestSchema()), []byte(dump(t, path)), 0o644))
}

// dump is a file as SQL that makes it again.
func dump(t *testing.T, path string) string {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path)
	must(t, err)
	defer db.Close()
	column := func(query string, args ...any) (out []string) {
		rows, err := db.Query(query, args...)
		must(t, err)
		defer rows.Close()
		for rows.Next() {
			var text string
			must(t, rows.Scan(&text))
			out = append(out, text)
		}
		must(t, rows.Err())
		return out
	}
	lines := []string{"PRAGMA foreign_keys = OFF", "BEGIN"}
	lines = append(lines, column(`SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL ORDER BY rowid`)...)
	for _, table := range column(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid`) {
		var cells []string
		for _, name := range column(`SELECT name FROM pragma_table_info($1) ORDER BY cid`, table) {
			cells = append(cells, "quote("+name+")")
		}
		lines = append(lines, column(`SELECT 'INSERT INTO `+table+` VALUES (' || `+strings.Join(cells, ` || ', ' || `)+` || ')' FROM `+table)...)
	}
	lines = append(lines, column(`SELECT sql FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL ORDER BY rowid`)...)
	lines = append(lines, "COMMIT", fmt.Sprintf("PRAGMA application_id = %d", applicationID), fmt.Sprintf("PRAGMA user_version = %d", newestSchema()))
	return strings.Join(lines, ";\n") + ";\n"
}
