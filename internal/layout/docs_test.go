package layout

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const top = "../.."

var (
	codeSpan   = regexp.MustCompile("`([^`\n]+)`")
	linkTarget = regexp.MustCompile(`\]\(([^)#\s]+)`)
	pathLike   = regexp.MustCompile(`^(cmd|internal|testdata|docs|\.ci)/[A-Za-z0-9_./~-]*$|^(go\.mod|go\.sum|README\.md|LICENSE)$`)
)

// documents are our Markdown files, outside the sample's generated ones.
func documents(t *testing.T) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(top, func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && d.Name() == ".git" {
			return filepath.SkipDir
		}
		if strings.HasSuffix(path, ".md") && !strings.HasSuffix(path, ".golden.md") {
			out = append(out, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestPathsInDocumentsExist(t *testing.T) {
	docs := documents(t)
	if len(docs) == 0 {
		t.Fatal("no documents found")
	}
	for _, doc := range docs {
		text, err := os.ReadFile(doc)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range codeSpan.FindAllStringSubmatch(string(text), -1) {
			if pathLike.MatchString(m[1]) {
				if _, err := os.Stat(filepath.Join(top, m[1])); err != nil {
					t.Errorf("%s names %s, which does not exist", doc, m[1])
				}
			}
		}
		for _, m := range linkTarget.FindAllStringSubmatch(string(text), -1) {
			if strings.Contains(m[1], "://") {
				continue
			}
			if _, err := os.Stat(filepath.Join(filepath.Dir(doc), m[1])); err != nil {
				t.Errorf("%s links to %s, which does not exist", doc, m[1])
			}
		}
	}
}

// The test command that the README prints is the one that the continuous integration runs.
func TestIntegrationRunsTheCommandOfTheReadme(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join(top, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	ci, err := os.ReadFile(filepath.Join(top, ".ci/run"))
	if err != nil {
		t.Fatal(err)
	}
	command := regexp.MustCompile(`(?m)^(.*go test \./\.\.\.)$`).FindString(string(readme))
	if command == "" {
		t.Fatal("the README prints no test command")
	}
	if !regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(command) + `$`).Match(ci) {
		t.Errorf("README says %q, but .ci/run has no such line", command)
	}
}
