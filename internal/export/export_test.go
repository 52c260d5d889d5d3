package export

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report"
	"ppbtui/internal/store"
	"ppbtui/internal/store/storetest"
)

var (
	q2     = ppb.Quarter{Year: 2023, Q: 2}
	now    = time.Date(2024, 1, 9, 10, 0, 0, 0, time.UTC)
	admin  = person("sol", ppb.RoleAdministrator)
	lead   = person("lea", ppb.RoleLead)
	ann    = person("ann", ppb.RoleOfficer)
	viewer = person("vic", ppb.RoleViewer)
)

func person(login string, role ppb.Role) ppb.Actor {
	o := ppb.Officer{Login: login, Name: strings.ToUpper(login[:1]) + login[1:] + " Person", Role: role, Mail: login + "@example.org"}
	return ppb.Actor{Officer: o, Session: "test"}
}

// held is a file with a quarter that is signed off and the next one, open.
func held(t *testing.T) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "x.db"), store.Options{Create: true, Clock: func() time.Time { return now }})
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	for _, q := range []ppb.Quarter{q2, q2.Next()} {
		f := storetest.Plan(q, 3)
		f.Officers = []ppb.Officer{admin.Officer, lead.Officer, ann.Officer, viewer.Officer}
		_, err = s.Import(t.Context(), admin, f, false)
		must(t, err)
		if q == q2 {
			_, err = s.SignOff(t.Context(), lead, q, "Nothing came.")
			must(t, err)
		}
	}
	return s
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Everybody is offered what they may read and nothing else, and nothing else is made for them.
func TestEditionsOfAPerson(t *testing.T) {
	s := held(t)
	for _, c := range []struct {
		who  ppb.Actor
		want []string
	}{
		{lead, []string{"Q3 2023/24, as it stands, not final", "Q2 2023/24, signed off 9 Jan 2024"}},
		{viewer, []string{"Q2 2023/24, signed off 9 Jan 2024"}},
	} {
		all, err := Editions(t.Context(), s, c.who)
		must(t, err)
		var got []string
		for _, e := range all {
			got = append(got, e.Label())
			if e.Items != 3 || e.Revision != 0 {
				t.Errorf("%+v", e)
			}
			for _, f := range Formats() {
				_, err := Make(t.Context(), s, c.who, Ask{Quarter: e.Quarter, Format: f.Name}, now)
				if denied := f.Name == Plan && c.who.Role == ppb.RoleViewer; (err != nil) != denied {
					t.Errorf("%s, %s, %s: %v", c.who.Login, e.Quarter, f.Name, err)
				}
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q", c.who.Login, got)
		}
	}
	for _, f := range Formats() {
		if _, err := Make(t.Context(), s, viewer, Ask{Quarter: q2.Next(), Format: f.Name}, now); !errors.Is(err, ppb.ErrDenied) {
			t.Errorf("%s of an open quarter for a viewer: %v", f.Name, err)
		}
	}
	first, err := Make(t.Context(), s, viewer, Ask{Quarter: q2, Revision: 1, Format: "csv"}, now)
	if err != nil || first.Book.SignOff == nil || first.Kept() != "2023-24-Q2.1.csv" {
		t.Errorf("the first revision: %v", err)
	}
	if _, err := Make(t.Context(), s, lead, Ask{Quarter: q2, Revision: 2, Format: "csv"}, now); !errors.Is(err, ppb.ErrNotFound) {
		t.Errorf("the second revision: %v", err)
	}
	if _, err := Make(t.Context(), s, lead, Ask{Quarter: q2, Format: "rtf"}, now); err == nil {
		t.Error("there is no such format")
	}
}

// A file is kept under a name whose ending says what it is to whoever fetches it.
func TestEndings(t *testing.T) {
	for format, ending := range map[string]string{"html": "html", "csv-raw": "raw.csv", "text": "txt", "package": "package.zip"} {
		if got := (Ask{Quarter: q2, Revision: 1, Format: format, For: ppb.Members}).Kept(); got != "2023-24-Q2.1.members."+ending {
			t.Errorf("%s is kept as %s", format, got)
		}
	}
}

// The plan is one zip, the same twice, with mail addresses for those alone who change it.
func TestThePlanAsAZip(t *testing.T) {
	s := held(t)
	for _, who := range []ppb.Actor{lead, ann} {
		var a, b bytes.Buffer
		for _, out := range []*bytes.Buffer{&a, &b} {
			e, err := Make(t.Context(), s, who, Ask{Quarter: q2, Format: Plan}, now)
			must(t, err)
			must(t, e.Write(t.Context(), out, nil))
		}
		if !bytes.Equal(a.Bytes(), b.Bytes()) {
			t.Error("it is another one the second time")
		}
		z, err := zip.NewReader(bytes.NewReader(a.Bytes()), int64(a.Len()))
		must(t, err)
		f, err := z.Open("officers.csv")
		must(t, err)
		var text bytes.Buffer
		_, err = text.ReadFrom(f)
		must(t, err)
		if strings.Contains(text.String(), "@example.org") != (who.Role == ppb.RoleLead) {
			t.Errorf("%s: %s", who.Login, &text)
		}
	}
}

// All is a file of each format with what that format is alone, in a folder or in a zip, and says which it is at.
func TestAllFormatsAtOnce(t *testing.T) {
	s := held(t)
	e, err := Make(t.Context(), s, lead, Ask{Quarter: q2, Revision: 1, Format: All, For: ppb.Members}, now)
	must(t, err)
	var names []string
	at, dir := Local{Dir: t.TempDir()}, ""
	done, err := at.Put(t.Context(), e, at.Name(e.Ask), false, func(p Progress) {
		if len(names) < p.At {
			names = append(names, p.Name)
		}
	})
	must(t, err)
	if dir = filepath.Join(at.Dir, "report-2023-24-Q2.1.members"); done.Files != len(report.Formats()) || len(names) != done.Files {
		t.Errorf("%+v of %q", done, names)
	}
	var zipped bytes.Buffer
	must(t, e.Write(t.Context(), &zipped, nil))
	z, err := zip.NewReader(bytes.NewReader(zipped.Bytes()), int64(zipped.Len()))
	must(t, err)
	for i, f := range report.Formats() {
		one, err := Make(t.Context(), s, lead, Ask{Quarter: q2, Revision: 1, Format: f.Name, For: ppb.Members}, now.Add(time.Hour))
		must(t, err)
		var want bytes.Buffer
		must(t, one.Write(t.Context(), &want, nil))
		got, err := os.ReadFile(filepath.Join(dir, one.Kept()))
		if err != nil || !bytes.Equal(got, want.Bytes()) || names[i] != one.Kept() {
			t.Errorf("%s is another file, or %v", names[i], err)
		}
		if got, err := fs.ReadFile(z, one.Kept()); err != nil || !bytes.Equal(got, want.Bytes()) {
			t.Errorf("%s is another one in the zip, or %v", one.Kept(), err)
		}
	}
	if _, err := at.Put(t.Context(), e, at.Name(e.Ask), false, nil); !errors.Is(err, ErrFull) {
		t.Errorf("into a full folder: %v", err)
	}
	if kept := e.Kept(); kept != "2023-24-Q2.1.members.all.zip" {
		t.Error(kept)
	}
}

// What is stopped in any of its files leaves none of them, and no folder that it made; what was in one stays as it was. A zip is one file.
func TestAllFormatsStopped(t *testing.T) {
	s := held(t)
	e, err := Make(t.Context(), s, lead, Ask{Quarter: q2, Revision: 1, Format: All}, now)
	must(t, err)
	stopped := func(name string, file int) []string {
		t.Helper()
		at := Local{Dir: t.TempDir()}
		must(t, os.MkdirAll(filepath.Join(at.Dir, "full", "own"), 0o700))
		must(t, os.WriteFile(filepath.Join(at.Dir, "full", "2023-24-Q2.1.html"), []byte("before"), 0o600))
		must(t, os.Mkdir(filepath.Join(at.Dir, "empty"), 0o700))
		ctx, stop := context.WithCancel(t.Context())
		_, err := at.Put(ctx, e, name, true, func(p Progress) {
			if p.At == file {
				stop()
			}
		})
		if stop(); !errors.Is(err, context.Canceled) {
			t.Errorf("%s, stopped in file %d: %v", name, file, err)
		}
		if text, err := os.ReadFile(filepath.Join(at.Dir, "full", "2023-24-Q2.1.html")); err != nil || string(text) != "before" {
			t.Errorf("%s, stopped in file %d: what was there is %q, %v", name, file, text, err)
		}
		return standing(t, at.Dir)
	}
	was := []string{"empty", "full", "full/2023-24-Q2.1.html", "full/own"}
	for _, file := range []int{1, 2, len(report.Formats())} {
		for _, name := range []string{"new", "empty", "full", "all.zip", "full/all.ZIP"} {
			if got := stopped(name, file); !slices.Equal(got, was) {
				t.Errorf("%s, stopped in file %d, leaves %q", name, file, got)
			}
		}
	}
}

// A name that ends in .zip gets one zip with what a folder would get.
func TestAllFormatsInAZip(t *testing.T) {
	s := held(t)
	e, err := Make(t.Context(), s, lead, Ask{Quarter: q2, Revision: 1, Format: All}, now)
	must(t, err)
	at := Local{Dir: t.TempDir()}
	done, err := at.Put(t.Context(), e, "q2.ZIP", false, nil)
	must(t, err)
	if got := standing(t, at.Dir); !slices.Equal(got, []string{"q2.ZIP"}) || done.Files != 0 {
		t.Fatalf("%q, %+v", got, done)
	}
	z, err := zip.OpenReader(filepath.Join(at.Dir, "q2.ZIP"))
	must(t, err)
	defer z.Close()
	var names, want []string
	for _, f := range z.File {
		names = append(names, f.Name)
	}
	for _, p := range e.parts {
		want = append(want, p.name)
	}
	if !slices.Equal(names, want) || len(want) != len(report.Formats()) {
		t.Errorf("%q and not %q", names, want)
	}
	if _, err := at.Put(t.Context(), e, "q2.ZIP", false, nil); !errors.Is(err, ErrThere) {
		t.Errorf("over one that is there: %v", err)
	}
}

// standing is what stands in a folder, with what stands in its own.
func standing(t *testing.T, dir string) (out []string) {
	t.Helper()
	must(t, fs.WalkDir(os.DirFS(dir), ".", func(name string, _ fs.DirEntry, err error) error {
		if name != "." {
			out = append(out, name)
		}
		return err
	}))
	return out
}

// What cannot be put says why, and leaves nothing.
func TestWhatCannotBePut(t *testing.T) {
	s := held(t)
	e, err := Make(t.Context(), s, lead, Ask{Quarter: q2, Format: "html"}, now)
	must(t, err)
	dir := t.TempDir()
	over, cancel := context.WithCancel(t.Context())
	cancel()
	must(t, os.Mkdir(filepath.Join(dir, "folder"), 0o700))
	local := Local{DB: s.Path(), Dir: dir}
	for _, c := range []struct {
		place Place
		name  string
		ctx   context.Context
		want  string
	}{
		{local, s.Path(), t.Context(), "it is the database itself"},
		{local, "folder", t.Context(), "it is a folder"},
		{local, "none/x.html", t.Context(), "none/x.html cannot be written"},
		{local, "x.html", over, "canceled"},
		{Kept{}, "x.html", t.Context(), "keeps no exports"},
		{Kept{Root: dir, Login: "../up"}, "x.html", t.Context(), "no folder can be made"},
		{Kept{Root: filepath.Join(dir, "none"), Login: "lea"}, "x.html", t.Context(), "cannot be opened"},
		{Kept{Root: dir, Login: "lea"}, "x.html", over, "canceled"},
	} {
		if _, err := c.place.Put(c.ctx, e, c.name, true, nil); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, not %q", c.name, err, c.want)
		}
	}
	for _, where := range []string{dir, filepath.Join(dir, "lea")} {
		all, err := os.ReadDir(where)
		must(t, err)
		for _, f := range all {
			if !f.IsDir() {
				t.Errorf("%s is left", f.Name())
			}
		}
	}
	if _, err := local.Look(e.Ask, "none/x.html"); err == nil || !strings.Contains(err.Error(), "there is no folder none") {
		t.Errorf("where there is no folder: %v", err)
	}
}

// A line for a shell is one word where a name is none.
func TestLinesAreToBeTyped(t *testing.T) {
	words := map[string]string{"2023-24-Q2.html": "2023-24-Q2.html", "my q2.html": "'my q2.html'", "it's.md": `'it'\''s.md'`, "a;b": "'a;b'"}
	if runtime.GOOS == "windows" {
		words = map[string]string{"2023-24-Q2.html": "2023-24-Q2.html", "my q2.html": `"my q2.html"`}
	}
	for name, want := range words {
		if _, line, _ := (Local{}).Then(Done{Format: Plan, Name: name, Files: 1}); line != "ppbtui import "+want {
			t.Errorf("%s", line)
		}
	}
	for port, want := range map[string]string{"22": "scp ppb@HOST:x.md .", "": "scp ppb@HOST:x.md .", "2222": "scp -P 2222 ppb@HOST:x.md ."} {
		if _, line, _ := (Kept{Port: port}).Then(Done{Name: "x.md"}); line != want {
			t.Errorf("%s", line)
		}
	}
}

// The README says of every format whom it is for.
func TestTheReadmeNamesEachFormat(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	must(t, err)
	for _, f := range Formats() {
		if f.Name != All && !strings.Contains(string(text), "`"+f.Name+"`") {
			t.Errorf("it does not name %s", f.Name)
		}
	}
}
