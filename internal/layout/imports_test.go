package layout

import (
	"encoding/json"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// may lists, for each folder, which of our packages it may import; longer folders win, and a folder may always import
// what lies below it. "/..." stands for everything below.
var may = []struct {
	dir     string
	imports []string
}{
	{"cmd/ppbtui", []string{"internal/command"}},
	{"internal/clean", nil},
	{"internal/bars", nil},
	{"internal/rag", nil},
	{"internal/claim", []string{"internal/rag"}},
	{"internal/claim/letters", nil},
	{"internal/spread", []string{"internal/clean"}},
	{"internal/svg", nil},
	{"internal/livery", []string{"internal/svg"}},
	{"internal/tabular", nil},
	{"internal/ppb", []string{"internal/bars", "internal/claim", "internal/claim/letters", "internal/clean", "internal/rag", "internal/tabular"}},
	{"internal/ppb/wording", []string{"internal/rag"}},
	{"internal/store", []string{"internal/clean", "internal/livery", "internal/ppb", "internal/ppb/wording", "internal/rag", "internal/tabular"}},
	{"internal/store/storetest", []string{"internal/ppb", "internal/rag"}},
	{"internal/intake", []string{"internal/clean", "internal/ppb", "internal/rag", "internal/tabular"}},
	{"internal/upkeep", []string{"internal/intake", "internal/ppb", "internal/ppb/wording", "internal/store", "internal/tabular"}},
	{"internal/report", []string{"internal/bars", "internal/clean", "internal/livery", "internal/ppb", "internal/ppb/wording", "internal/rag", "internal/tabular"}},
	{"internal/report/reporttest", []string{"internal/report/doc", "internal/ppb", "internal/rag", "internal/spread", "internal/tabular"}},
	{"internal/files", nil},
	{"internal/letter", []string{"internal/clean", "internal/ppb", "internal/ppb/wording", "internal/rag"}},
	{"internal/export", []string{"internal/files", "internal/intake", "internal/ppb", "internal/ppb/wording", "internal/rag", "internal/report"}},
	{"internal/command", []string{"internal/export", "internal/files", "internal/letter", "internal/incident", "internal/store", "internal/report", "internal/report/...", "internal/intake", "internal/upkeep", "internal/ppb", "internal/ppb/wording", "internal/rag", "internal/demo", "internal/terminal", "internal/terminal/typed", "internal/ui", "internal/ui/app", "internal/ui/plain", "internal/ui/component/text", "internal/ui/tell/speech", "internal/ui/theme", "internal/ui/trend", "internal/clean", "internal/spread", "internal/sshd", "internal/tabular"}},
	{"internal/demo", []string{"internal/store", "internal/intake", "internal/ppb", "internal/ppb/wording", "internal/rag", "testdata"}},
	{"internal/sshd", []string{"internal/clean", "internal/incident", "internal/ppb", "internal/terminal", "internal/terminal/typed"}},
	{"internal/terminal", []string{"internal/ppb/wording", "internal/ui"}},
	{"internal/terminal/burst", nil},
	{"internal/terminal/typed", []string{"internal/clean"}},
	{"internal/terminal/frame", nil},
	{"internal/ui/tell", nil},
	{"internal/ui/tell/speech", []string{"internal/clean", "internal/ppb/wording"}},
	{"internal/ui/theme", []string{"internal/clean", "internal/ui/component/text"}},
	{"internal/ui/component", []string{"internal/ui/tell", "internal/clean", "internal/ppb/wording", "internal/ui/theme", "internal/ui/component/..."}},
	{"internal/ui/component/sheet", []string{"internal/ui/tell", "internal/ppb/wording", "internal/ui", "internal/ui/theme", "internal/ui/component/..."}},
	{"internal/ui/component/ask", []string{"internal/ui/tell", "internal/ui", "internal/ui/theme", "internal/ui/component/..."}},
	{"internal/ui/component/browse", []string{"internal/ui/tell", "internal/ppb/wording", "internal/ui", "internal/ui/theme", "internal/ui/component/..."}},
	{"internal/ui/cells", []string{"internal/tabular", "internal/ui/theme", "internal/ui/component/grid"}},
	{"internal/ui/draft", []string{"internal/clean", "internal/ppb", "internal/ppb/wording", "internal/rag", "internal/tabular", "internal/ui/finding"}},
	{"internal/ui/finding", []string{"internal/clean", "internal/ppb", "internal/ppb/wording", "internal/ui/component/text"}},
	{"internal/ui/trend", []string{"internal/ppb", "internal/ppb/wording", "internal/rag", "internal/ui/theme", "internal/ui/component/text"}},
	{"internal/ui/thread", []string{"internal/ppb", "internal/ppb/wording", "internal/ui/theme", "internal/ui/component/sheet", "internal/ui/component/text"}},
	{"internal/ui/screen", []string{"internal/ui/tell", "internal/clean", "internal/export", "internal/letter", "internal/ppb", "internal/ppb/wording", "internal/rag", "internal/tabular", "internal/ui", "internal/ui/cells", "internal/ui/draft", "internal/ui/finding", "internal/ui/theme", "internal/ui/thread", "internal/ui/trend", "internal/ui/component/..."}},
	{"internal/ui/app", []string{"internal/ui/tell", "internal/clean", "internal/export", "internal/ppb", "internal/ppb/wording", "internal/rag", "internal/terminal", "internal/ui", "internal/ui/draft", "internal/ui/theme", "internal/ui/component/...", "internal/ui/screen/..."}},
	{"internal/ui/plain", []string{"internal/clean", "internal/ppb/wording", "internal/terminal", "internal/terminal/typed", "internal/ui", "internal/ui/app", "internal/ui/component/text", "internal/ui/tell", "internal/ui/tell/speech"}},
	{"internal/ui/plain/plaintest", []string{"internal/terminal", "internal/terminal/typed", "internal/ui/app", "internal/ui/plain"}},
	{"internal/ui/uitest", []string{"internal/ui/tell", "internal/ppb", "internal/rag", "internal/tabular", "internal/ui", "internal/ui/theme", "internal/ui/component/text", "internal/ui/app/chrome"}},
	{"internal/ui", []string{"internal/clean", "internal/export", "internal/letter", "internal/ppb", "internal/ppb/wording", "internal/rag", "internal/ui/tell", "internal/ui/theme", "internal/ui/component/list"}},
	{"internal/incident", nil},
	{"internal/layout", nil},
}

type pkg struct {
	ImportPath string
	Imports    []string
}

func packages(t *testing.T) []pkg {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "ppbtui/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []pkg
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := dec.Decode(&p); err == io.EOF {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func TestWhoMayImportWhat(t *testing.T) {
	all := packages(t)
	if len(all) < 5 {
		t.Fatalf("go list names only %d packages", len(all))
	}
	for _, p := range all {
		dir := strings.TrimPrefix(p.ImportPath, "ppbtui/")
		rule := -1
		for i, r := range may {
			if (dir == r.dir || strings.HasPrefix(dir, r.dir+"/")) && (rule < 0 || len(r.dir) > len(may[rule].dir)) {
				rule = i
			}
		}
		if rule < 0 {
			t.Errorf("%s: no rule says what it may import: add one", dir)
			continue
		}
		for _, imp := range p.Imports {
			ours, ok := strings.CutPrefix(imp, "ppbtui/")
			if imp == "testing" && !strings.HasSuffix(dir, "test") {
				t.Errorf("%s imports testing outside its tests", dir)
			}
			if ok && !allowed(dir, ours, may[rule].dir, may[rule].imports) {
				t.Errorf("%s must not import %s", dir, ours)
			}
		}
	}
}

// allowed reports whether dir, which falls under rule's folder, may import ours. Screens stay apart: a package below
// internal/ui/screen may only import what lies below itself.
func allowed(dir, ours, ruleDir string, imports []string) bool {
	if strings.HasPrefix(ours, dir+"/") {
		return true
	}
	if ruleDir != "internal/ui/screen" && strings.HasPrefix(ours, ruleDir+"/") {
		return true
	}
	return slices.ContainsFunc(imports, func(i string) bool {
		if below, ok := strings.CutSuffix(i, "/..."); ok {
			return strings.HasPrefix(ours, below+"/")
		}
		return i == ours
	})
}

// A drafting session is worked and tested without a terminal: it imports what the rules import, and no package of anybody
// else's.
func TestDraftingKnowsNoTerminal(t *testing.T) {
	const session = "ppbtui/internal/ui/draft"
	seen := false
	for _, p := range packages(t) {
		if p.ImportPath != session {
			continue
		}
		seen = true
		for _, imp := range p.Imports {
			if first, _, _ := strings.Cut(imp, "/"); strings.Contains(first, ".") {
				t.Errorf("%s imports %s", session, imp)
			}
		}
	}
	if !seen {
		t.Errorf("there is no %s", session)
	}
}

// The rules are pure: they read no clock, file, network or process.
func TestDomainDoesNoIO(t *testing.T) {
	forbidden := []string{"os", "net", "net/http", "database/sql", "io/fs", "os/exec", "log", "log/slog", "math/rand"}
	for _, p := range packages(t) {
		dir := strings.TrimPrefix(p.ImportPath, "ppbtui/")
		if dir != "internal/rag" && dir != "internal/ppb" && dir != "internal/tabular" {
			continue
		}
		for _, imp := range p.Imports {
			if slices.Contains(forbidden, imp) {
				t.Errorf("%s imports %s", dir, imp)
			}
		}
	}
}
