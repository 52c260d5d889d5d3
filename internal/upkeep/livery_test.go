package upkeep

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
)

// liveryFiles are a crest and a template.
func liveryFiles(t *testing.T) (crest, template ppb.Upload) {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range map[string]string{
		"[Content_Types].xml": "<Types/>", "word/styles.xml": `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
	} {
		f, err := z.Create(name)
		must(t, err)
		_, err = f.Write([]byte(text))
		must(t, err)
	}
	must(t, z.Close())
	svg := `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><circle cx="10" cy="5" r="5" fill="red"/></svg>`
	return ppb.Upload{Name: "crest.svg", Data: []byte(svg)}, ppb.Upload{Name: "style.dotx", Data: b.Bytes()}
}

// dressed is a desk whose plan has both.
func dressed(t *testing.T) Desk {
	t.Helper()
	d := desk(t)
	crest, template := liveryFiles(t)
	_, err := d.EditPlan(t.Context(), lead, q2, ppb.PlanEdit{
		Thing: ppb.WholePlan, Livery: ppb.LiveryFiles{Crest: &crest, Template: &template}, Cells: map[string]string{"crest_alt": "A red disc"},
	}, false)
	must(t, err)
	return d
}

func liveryOf(t *testing.T, s *store.Store) ppb.Livery {
	t.Helper()
	held, err := s.Held(t.Context(), q2)
	must(t, err)
	return held.Plan.Livery
}

// A livery is set, stays whatever else of the plan is changed, and is taken away.
func TestLivery(t *testing.T) {
	d := dressed(t)
	is := liveryOf(t, d.Store)
	if is.Crest.Name != "crest.svg" || is.Crest.By != "lea" || is.Drawn.Name != "crest.svg.png" || is.Alt != "A red disc" || is.Template.Name != "style.dotx" {
		t.Fatalf("it is %+v", is)
	}
	do := func(edit ppb.PlanEdit) error {
		edit.Thing, edit.Approval = ppb.WholePlan, board
		_, err := d.EditPlan(t.Context(), lead, q2, edit, false)
		return err
	}
	must(t, do(ppb.PlanEdit{Cells: map[string]string{"title": "Another", "tolerance": "5"}}))
	if now := liveryOf(t, d.Store); now != is {
		t.Errorf("it became %+v", now)
	}
	other := ppb.Upload{Name: "b.svg", Data: []byte(`<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`)}
	large := ppb.Upload{Name: "c.png", Data: make([]byte, 1<<20+1)}
	for want, edit := range map[string]ppb.PlanEdit{
		`the crest "x.svg" is brought and not typed`:       {Cells: map[string]string{"crest": "x.svg"}},
		`the template "x.dotx" is brought and not typed`:   {Cells: map[string]string{"template": "x.dotx"}},
		"a crest needs words for who cannot see it":        {Cells: map[string]string{"crest_alt": ""}},
		"the crest b.svg has a script, which is not taken": {Livery: ppb.LiveryFiles{Crest: &other}},
		"the crest c.png is larger than 1 MiB":             {Livery: ppb.LiveryFiles{Crest: &large}},
		"the template b.svg is no Word file":               {Livery: ppb.LiveryFiles{Template: &other}},
	} {
		if err := do(edit); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	if now := liveryOf(t, d.Store); now != is {
		t.Errorf("it became %+v", now)
	}
	must(t, do(ppb.PlanEdit{Cells: map[string]string{"crest": ""}}))
	if now := liveryOf(t, d.Store); now != (ppb.Livery{Template: is.Template}) {
		t.Errorf("without a crest it is %+v", now)
	}
	if err := do(ppb.PlanEdit{Cells: map[string]string{"crest_alt": "Nothing"}}); err == nil {
		t.Error("words are taken of no crest")
	}
	report, err := d.Check(t.Context())
	if must(t, err); len(report.Problems) > 0 {
		t.Errorf("%v", report.Problems)
	}
}

// The files of a plan carry its livery: in again they change nothing, and another file comes to the same.
func TestLiveryGoesOutAndIn(t *testing.T) {
	d := dressed(t)
	held, err := d.HeldInFull(t.Context(), q2)
	must(t, err)
	fsys := folder(intake.Tables(held)).(fstest.MapFS)
	without := folder(intake.Tables(held))
	for _, f := range intake.Files(&held.Plan) {
		data, err := d.Attached(t.Context(), f.File)
		must(t, err)
		fsys[f.Name] = &fstest.MapFile{Data: data}
	}
	if len(fsys["files/crest.svg"].Data) == 0 || len(fsys["files/style.dotx"].Data) == 0 {
		t.Fatal("the files are not beside the tables")
	}
	known := func(ppb.Quarter) (*ppb.Book, error) { return d.Held(t.Context(), q2) }
	for _, fsys := range []any{fsys, without} {
		read, err := intake.Read(fsys.(fstest.MapFS), known)
		must(t, err)
		changes, err := d.Import(t.Context(), admin, read.Plan, true)
		if must(t, err); len(changes.Lines) > 0 {
			t.Errorf("the same again changes %+v", changes.Lines)
		}
	}
	other := empty(t)
	read, err := intake.Read(fsys, nil)
	must(t, err)
	_, err = other.Import(t.Context(), admin, read.Plan, false)
	must(t, err)
	was, is := held.Plan.Livery, liveryOf(t, other)
	if is.Crest.Sum != was.Crest.Sum || is.Drawn.Sum != was.Drawn.Sum || is.Alt != was.Alt || is.Template.Sum != was.Template.Sum {
		t.Errorf("it came as %+v, went as %+v", is, was)
	}
	if _, err := intake.Read(without, nil); err == nil || !strings.Contains(err.Error(), "cannot be read in the folder files") {
		t.Errorf("without the files: %v", err)
	}
}
