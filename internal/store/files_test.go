package store

import (
	"bytes"
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// withFiles is a store with a sample plan that has two attachments, of Ann.
func withFiles(t testing.TB, path string) *Store {
	t.Helper()
	s := startAt(t, path, 1)
	_, err := s.Import(t.Context(), admin, filesPlan(), false)
	must(t, err)
	return s
}

func filesPlan() *ppb.PlanFiles {
	f := samplePlan(1)
	f.Sections = []ppb.Section{{Code: "STATEMENT", Kind: ppb.AttachmentSection, Title: "Statements"}, {Code: "INTRO", Kind: ppb.TextSection, Title: "Introduction"}}
	f.Texts = []ppb.Text{
		{Key: "FIN1", Ref: "FIN1", Section: "STATEMENT", Title: "First"}, {Key: "FIN2", Ref: "FIN2", Section: "STATEMENT", Title: "Second"},
		{Key: "I1", Ref: "I1", Section: "INTRO", Title: "Words"},
	}
	for _, text := range f.Texts {
		f.Assignments = append(f.Assignments, ppb.Assignment{Key: text.Key, Login: "ann", Role: "responsible"})
	}
	return f
}

var (
	showsSpend = map[ppb.Field]string{ppb.FieldCommentary: "It shows spend by line."}
	outturn    = ppb.Upload{Name: "/home/ann/Outturn.docx", Data: []byte("PK outturn")}
	outturn2   = ppb.Upload{Name: "Outturn v2.docx", Data: []byte("PK another")}
)

func attach(t testing.TB, s *Store, key string, up ppb.Upload) ppb.File {
	t.Helper()
	saved, err := s.Attach(t.Context(), ann, q2, key, up, showsSpend)
	must(t, err)
	f, ok := saved.Entry.Content.File()
	if !ok {
		t.Fatalf("%s holds %q", key, saved.Entry.Content[ppb.FieldFile])
	}
	return f
}

func holdsBytes(t testing.TB, s *Store, f ppb.File, want ppb.Upload) {
	t.Helper()
	data, err := s.Attached(t.Context(), f)
	must(t, err)
	if !bytes.Equal(data, want.Data) {
		t.Errorf("%s holds %q", f.Name, data)
	}
}

// A file is kept with who attached it, once however often it is attached, and told in the history.
func TestAttach(t *testing.T) {
	s := withFiles(t, filepath.Join(t.TempDir(), "x.db"))
	f := attach(t, s, "FIN1", outturn)
	if f.Name != "Outturn.docx" || f.Size != 10 || f.By != "ann" || f.On.IsZero() {
		t.Errorf("it is %+v", f)
	}
	holdsBytes(t, s, f, outturn)
	_, again, err := s.Item(t.Context(), q2, "FIN1")
	must(t, err)
	version := again.Entry.Version
	if attach(t, s, "FIN1", outturn); f != attach(t, s, "FIN2", outturn) {
		t.Error("the same file is another elsewhere")
	}
	_, again, err = s.Item(t.Context(), q2, "FIN1")
	must(t, err)
	if again.Entry.Version != version {
		t.Error("the same file is another version")
	}
	g := attach(t, s, "FIN1", outturn2)
	holdsBytes(t, s, f, outturn)
	holdsBytes(t, s, g, outturn2)
	events, err := s.History(t.Context(), q2, "FIN1")
	must(t, err)
	told := events[0].Boxes(again)
	if len(told) != 1 || told[0].Was != f.String() || told[0].Is != g.String() {
		t.Errorf("the history tells %+v", told)
	}
	whole(t, s)
}

// What takes no file, what is none, who may not, and a file that nobody brings are refused, and nothing is kept.
func TestAttachRefused(t *testing.T) {
	s := withFiles(t, filepath.Join(t.TempDir(), "x.db"))
	for name, tt := range map[string]struct {
		who ppb.Actor
		key string
		up  ppb.Upload
		say string
	}{
		"a text":     {ann, "I1", outturn, "has no file"},
		"a measure":  {ann, "M1", outturn, "has no file"},
		"another's":  {bob, "FIN1", outturn, "Bob"},
		"empty":      {ann, "FIN1", ppb.Upload{Name: "a.txt"}, "the file is empty"},
		"too large":  {ann, "FIN1", ppb.Upload{Name: "a.txt", Data: make([]byte, ppb.MaxFile+1)}, ppb.FileTooLarge},
		"nameless":   {ann, "FIN1", ppb.Upload{Name: "../", Data: outturn.Data}, "has no name"},
		"long named": {ann, "FIN1", ppb.Upload{Name: strings.Repeat("x", 151), Data: outturn.Data}, "the most is 150"},
	} {
		_, err := s.Attach(t.Context(), tt.who, q2, tt.key, tt.up, showsSpend)
		if err == nil || tt.say != "Bob" && !strings.Contains(err.Error(), tt.say) {
			t.Errorf("%s: %v", name, err)
		}
	}
	f, _ := ppb.NewFile(outturn, "ann", ppb.Date{Year: 2023, Month: 10, Day: 2})
	for _, box := range []string{f.String(), "Outturn.docx"} {
		if _, err := s.Set(t.Context(), ann, q2, "FIN1", map[ppb.Field]string{ppb.FieldFile: box}); err == nil {
			t.Errorf("%q is typed", box)
		}
		d := ppb.Draft{Owner: "ann", Key: "FIN1", Quarter: q2, Content: ppb.Content{ppb.FieldFile: box}}
		if _, err := s.Commit(t.Context(), ann, d); err == nil {
			t.Errorf("%q is a draft's", box)
		}
	}
	must(t, s.read(t.Context(), func(r reader) error {
		return r.each(`SELECT sum FROM attached`, nil, func(*sql.Rows) error {
			t.Error("a file is kept")
			return nil
		})
	}))
}

// One person does not fill the disk: what was attached yesterday, and by others, does not count.
func TestAttachedInADay(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := withFiles(t, path)
	s.uploads = 1 << 20
	held := func(sum byte, size int, who string, at time.Time) {
		raw(t, path, fmt.Sprintf(`INSERT INTO attached VALUES ('%s', zeroblob(%d), '%s', %d)`, strings.Repeat(string(sum), 64), size, who, at.UnixMilli()))
	}
	held('a', 1<<20, "ann", time.Now().AddDate(0, 0, -1))
	held('b', 1<<20, "bob", time.Now())
	held('c', 1<<20-len(outturn.Data), "ann", time.Now())
	f := attach(t, s, "FIN1", outturn)
	_, err := s.Attach(t.Context(), ann, q2, "FIN2", outturn2, showsSpend)
	says(t, err, "1 MiB at the most")
	if f != attach(t, s, "FIN2", outturn) {
		t.Error("what is held already is kept again")
	}
}

// What is signed off names the file that it was signed with, whatever is attached afterwards.
func TestAFileIsFrozen(t *testing.T) {
	s := withFiles(t, filepath.Join(t.TempDir(), "x.db"))
	f := attach(t, s, "FIN1", outturn)
	_, err := s.SignOff(t.Context(), lead, q2, "For the test.")
	must(t, err)
	_, err = s.Attach(t.Context(), ann, q2, "FIN1", outturn2, nil)
	says(t, err, "signed off")
	_, err = s.Correct(t.Context(), lead, q2, "FIN1", "Another file.")
	must(t, err)
	g := attach(t, s, "FIN1", outturn2)
	_, err = s.Submit(t.Context(), ann, q2, "FIN1")
	must(t, err)
	_, err = s.Accept(t.Context(), lead, q2, "FIN1")
	must(t, err)
	_, err = s.SignCorrections(t.Context(), lead, q2)
	must(t, err)
	for n, want := range map[int]ppb.File{1: f, 2: g} {
		b, err := s.Revision(t.Context(), lead, q2, n)
		must(t, err)
		if is, ok := b.Item("FIN1").Entry.Content.File(); !ok || is != want {
			t.Errorf("revision %d names %+v", n, is)
		}
	}
	holdsBytes(t, s, f, outturn)
	whole(t, s)
}

// Importing brings files, and brings them once.
func TestImportFiles(t *testing.T) {
	s := withFiles(t, filepath.Join(t.TempDir(), "x.db"))
	plan := func() *ppb.PlanFiles {
		f := filesPlan()
		f.Contents = map[string]ppb.Content{"FIN1": showsSpend}
		f.Uploads = map[string]ppb.Upload{"FIN1": outturn, "FIN2": outturn2}
		return f
	}
	tried, err := s.Import(t.Context(), admin, plan(), true)
	must(t, err)
	_, it, err := s.Item(t.Context(), q2, "FIN1")
	must(t, err)
	if tried.Count("add") != 2 || it.Entry.Version != 0 {
		t.Errorf("tried is %+v", tried)
	}
	for range 2 {
		ch, err := s.Import(t.Context(), admin, plan(), false)
		must(t, err)
		_, it, err = s.Item(t.Context(), q2, "FIN1")
		must(t, err)
		f, _ := it.Entry.Content.File()
		holdsBytes(t, s, f, outturn)
		if it.Entry.Version != 1 {
			t.Errorf("imported as version %d: %+v", it.Entry.Version, ch)
		}
	}
	bad := filesPlan()
	bad.Uploads = map[string]ppb.Upload{"I1": outturn}
	_, err = s.Import(t.Context(), admin, bad, false)
	says(t, err, "no such attachment")
	whole(t, s)
}

// A file that another program changed, or took away, is found, and is handed to nobody.
func TestFilesAreChecked(t *testing.T) {
	for name, tt := range map[string]struct{ does, says string }{
		"changed": {`DROP TRIGGER attached_not_changed; UPDATE attached SET bytes = x'00'`, "is not what was attached"},
		"gone":    {`DROP TRIGGER attached_not_deleted; DELETE FROM attached`, "which is not there"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "x.db")
			s := withFiles(t, path)
			f := attach(t, s, "FIN1", outturn)
			_, err := s.SignOff(t.Context(), lead, q2, "For the test.")
			must(t, err)
			raw(t, path, tt.does)
			rep, err := s.Check(t.Context())
			must(t, err)
			if all := strings.Join(rep.Problems, "\n"); !strings.Contains(all, tt.says) || name == "gone" && !strings.Contains(all, "2023-24-Q2.1 names the file Outturn.docx") {
				t.Errorf("check says %s", all)
			}
			if _, err := s.Attached(t.Context(), f); err == nil {
				t.Error("it is handed out")
			}
		})
	}
}
