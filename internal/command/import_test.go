package command

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Whoever imports stays administrator: nobody else can open the file.
func TestImportKeepsItsAdministrator(t *testing.T) {
	dir := t.TempDir()
	login, err := localLogin()
	if err != nil {
		t.Fatal(err)
	}
	run := func(officers string) (int, string) {
		for name, text := range map[string]string{
			"plan.csv":       "council,title,quarter,due_on\nA,B,2023-24-Q2,2023-10-16\n",
			"officers.csv":   "login,name,role\nada,Ada,administrator\n" + officers,
			"objectives.csv": "code,title\nO1,T\n",
			"milestones.csv": "ref,objective,title\nS1,O1,T\n",
		} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		var out, errs bytes.Buffer
		code := Run(t.Context(), Deps{In: strings.NewReader(""), Out: &out, Err: &errs}, []string{"--db", filepath.Join(dir, "x.db"), "import", dir})
		return code, out.String() + errs.String()
	}
	call(t, filepath.Join(dir, "x.db"), "init")
	for _, role := range []string{"officer", "lead", ""} {
		code, text := run(login + ",Me," + role + "\n")
		if code != 0 || !strings.Contains(text, "kept    officer "+login+": nobody takes their own administration away") {
			t.Errorf("%q: exit code %d, %s", role, code, text)
		}
	}
	if code, text := run(login + ",Me,administrator\n"); code != 0 || strings.Contains(text, "kept    officer") {
		t.Errorf("exit code %d, %s", code, text)
	}
	call(t, filepath.Join(dir, "x.db"), "check")
}
