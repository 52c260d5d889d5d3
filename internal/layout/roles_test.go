package layout

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Who may do what is ppb.Permit's to say, or a new role costs a change wherever somebody compares one.
func TestRolesAreComparedInTheDomainAlone(t *testing.T) {
	compares := regexp.MustCompile(`(==|!=|case) *ppb\.Role[A-Z]`)
	words := map[string]bool{ // these say the role of whoever is more than an officer
		"internal/ui/app/chrome/title.go": true, "internal/ui/screen/people/people.go": true,
	}
	files := 0
	err := filepath.WalkDir(filepath.Join(top, "internal"), func(path string, _ os.DirEntry, err error) error {
		name, _ := filepath.Rel(top, path)
		name = filepath.ToSlash(name)
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || words[name] {
			return err
		}
		files++
		text, err := os.ReadFile(path)
		for _, m := range compares.FindAllString(string(text), -1) {
			t.Errorf("%s asks for a role (%s): ask ppb.Permit", name, m)
		}
		return err
	})
	if err != nil || files == 0 {
		t.Fatal(files, err)
	}
}
