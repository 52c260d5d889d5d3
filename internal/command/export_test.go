package command

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/report"
)

// What is no text is not thrown at a terminal, and what is goes there.
func TestNoWorkbookIsShownOnATerminal(t *testing.T) {
	db := filepath.Join(t.TempDir(), "q.db")
	for _, line := range [][]string{{"init"}, {"import", "../../testdata/halton-2023-24-q2"}} {
		if code, text := runHere(t, db, "", line...); code != 0 {
			t.Fatalf("%q: exit %d, %s", line, code, text)
		}
	}
	for _, f := range report.Formats() {
		var out, errs bytes.Buffer
		code := Run(t.Context(), Deps{In: strings.NewReader(""), Out: &out, Err: &errs, Terminal: true}, []string{"--db", db, "export", "--format", f.Name})
		if f.Binary {
			if code != 2 || out.Len() > 0 || !strings.Contains(errs.String(), "is no text: name the file for it with -o") {
				t.Errorf("%s: exit %d, %d bytes, %s", f.Name, code, out.Len(), errs.String())
			}
		} else if code != 0 || out.Len() == 0 {
			t.Errorf("%s: exit %d, %s", f.Name, code, errs.String())
		}
	}
}
