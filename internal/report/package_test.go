package report_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report"
	"ppbtui/internal/report/reporttest"
)

// described is what datapackage.json says of the files.
type described struct {
	Profile   string `json:"profile"`
	Name      string `json:"name"`
	Resources []struct {
		Name, Path, Profile, Hash string
		Bytes                     int
		Schema                    struct {
			Fields []struct {
				Name, Title, Type string
				Constraints       struct {
					Required bool
					Pattern  string
					Enum     []string
				}
			}
			PrimaryKey, MissingValues []string
		}
	}
}

// validate holds a package against what it says of itself.
func validate(t *testing.T, what string, files map[string][]byte) {
	t.Helper()
	var d described
	if err := json.Unmarshal(files["datapackage.json"], &d); err != nil {
		t.Fatal(what, err)
	}
	if !regexp.MustCompile(`^[a-z0-9._-]+$`).MatchString(d.Name) || d.Profile != "tabular-data-package" {
		t.Errorf("%s: it is called %q, %s", what, d.Name, d.Profile)
	}
	listed := map[string]bool{"README.md": true, "datapackage.json": true, "quarter.json": true, "quarter.schema.json": true}
	for _, r := range d.Resources {
		file := files[r.Path]
		sum := sha256.Sum256(file)
		if listed[r.Path] || r.Bytes != len(file) || r.Hash != "sha256:"+hex.EncodeToString(sum[:]) || r.Name != strings.ToLower(r.Name) {
			t.Errorf("%s: %s is not what it is said to be", what, r.Path)
		}
		listed[r.Path] = true
		rows, keys := rowsOf(t, file), map[string]bool{}
		for n, row := range rows {
			key := ""
			for i, v := range row {
				f := r.Schema.Fields[i]
				if n == 0 {
					if v != f.Name || f.Title == "" || !regexp.MustCompile(`^[a-z][a-z0-9_]*$`).MatchString(v) {
						t.Errorf("%s: column %d of %s is %q, %q", what, i, r.Path, v, f.Name)
					}
					continue
				}
				if slices.Contains(r.Schema.PrimaryKey, f.Name) {
					key += v + "\x00"
				}
				absent := slices.Contains(r.Schema.MissingValues, v)
				switch {
				case absent && f.Constraints.Required, !absent && !typed(f.Type, v),
					!absent && f.Constraints.Pattern != "" && !regexp.MustCompile(f.Constraints.Pattern).MatchString(v),
					!absent && len(f.Constraints.Enum) > 0 && !slices.Contains(f.Constraints.Enum, v):
					t.Errorf("%s: %s, row %d: %s is %q", what, r.Path, n, f.Name, v)
				}
			}
			if keys[key] && n > 0 {
				t.Errorf("%s: %s has row %d twice", what, r.Path, n)
			}
			keys[key] = true
		}
	}
	for name := range files {
		if !listed[name] {
			t.Errorf("%s: nothing is said of %s", what, name)
		}
		if len(name) > 60 {
			t.Errorf("%s: the name %s is long", what, name)
		}
		if name != "README.md" && !bytes.Contains(files["README.md"], []byte(name)) {
			t.Errorf("%s: README.md does not name %s", what, name)
		}
	}
}

// typed reports whether a value is of a type.
func typed(kind, v string) bool {
	switch kind {
	case "number":
		return regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`).MatchString(v)
	case "integer":
		return regexp.MustCompile(`^[0-9]+$`).MatchString(v)
	case "date":
		_, err := time.Parse(time.DateOnly, v)
		return err == nil
	case "boolean":
		return v == "true" || v == "false"
	}
	return kind == "string"
}

// valid holds the JSON of a package against the schema that comes with it.
func valid(t *testing.T, what string, files map[string][]byte) {
	t.Helper()
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(files["quarter.schema.json"]))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("s", schema); err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(files["quarter.json"]))
	if err == nil {
		err = c.MustCompile("s").Validate(v)
	}
	if err != nil {
		t.Errorf("%s: %v", what, err)
	}
}

// What is in a package is what it says of itself, whatever quarter and edition it is of.
func TestPackagesAreValid(t *testing.T) {
	books := report.Books()
	books["objectives"], books["sections"], books["empty"] = reporttest.Book(), reporttest.Sectioned(), &ppb.Book{Plan: reporttest.Book().Plan}
	for _, folder := range []string{"halton-2023-24-q2", "halton-2024-25-q4"} {
		books[folder] = complete(t, folder)
	}
	for name, b := range books {
		for _, as := range []ppb.Audience{ppb.Public, ppb.Working} {
			files := packed(t, b.For(as))
			validate(t, fmt.Sprintf("%s, %s", name, as), files)
			valid(t, fmt.Sprintf("%s, %s", name, as), files)
		}
	}
}

// What is withheld is c, what is not there x, and what cannot be z; the page says what is withheld and why.
func TestSymbolsOfThePackage(t *testing.T) {
	b := reporttest.Book()
	held := *b.Items[2] // A02 05
	held.Entry.Marks = ppb.Content{ppb.FieldMark: "exempt", ppb.FieldMarkWhy: "Prices.", ppb.FieldMarkBy: "ann"}
	b.Items[2] = &held
	files := packed(t, b.For(ppb.Public))
	p := pairOf(t, files, "measures.csv")
	cell := func(measure, part, column string) string {
		for _, r := range p.rows {
			if r[slices.Index(p.head, "measure_code")] == measure && r[slices.Index(p.head, "part_code")] == part && r[0]+r[1] == "202324Financial year Q2" {
				return r[slices.Index(p.head, column)]
			}
		}
		return "no such row"
	}
	for _, c := range [][4]string{
		{"A02 05", "Total", "value", "c"}, {"A02 05", "Total", "target", "c"}, {"A02 05", "Total", "rating", "Withheld"}, {"A02 05", "Total", "direction", "Withheld"},
		{"A02 07", "Total", "value", "x"}, {"A02 07", "Total", "target", "z"}, {"A03 02", "Total", "value", "x"}, {"A01 02", "Total", "value", "z"},
		{"A01 02", "A01 02/sec", "value", "91.95"}, {"A01 02", "A01 02/sec", "part", "Secondary"}, {"A02 06", "Total", "target", "x"}, {"A02 06", "Total", "value", "6728000"},
		{"A01 02", "Total", "shorthand", "p"}, {"A03 01", "Total", "target", "90"},
	} {
		if got := cell(c[0], c[1], c[2]); got != c[3] {
			t.Errorf("%s of %s, %s, is %q, not %q", c[2], c[0], c[1], got, c[3])
		}
	}
	page := strings.Join(strings.Fields(string(files["README.md"])), " ")
	for _, want := range []string{"public edition. It is not final", "**A02 05**: Not for publication", "**c**: withheld", "**p**: provisional", "licence", "Sampleborough Council"} {
		if !strings.Contains(page, want) {
			t.Errorf("README.md does not say %q: %s", want, page[:900])
		}
	}
}

// Whatever people write, the files stay what they are.
func TestHostileTextInThePackage(t *testing.T) {
	evil := "=1+2\x1b[31m\x00\x08\xff\u202e ]]> <script>alert(1)</script>, \"quoted\"\r\n'so' {{.}} %!s(int=1) {\\rtf1} \U0001f468\u200d\U0001f469 | ` # " +
		strings.Repeat("long ", 4000)
	b := reporttest.Sectioned()
	b.Plan.Council, b.Plan.Title = evil, evil
	for i := range b.Objectives {
		b.Objectives[i].Title = evil
	}
	for i, it := range b.Items {
		for _, f := range []ppb.Field{ppb.FieldCommentary, ppb.FieldReason, ppb.FieldQualifier} {
			it.Entry.Content = it.Entry.Content.With(f, evil)
		}
		switch {
		case it.Measure != nil:
			it.Measure.Title = []string{evil, "c", "NA", ""}[i%4]
			for k := range it.Measure.Parts {
				it.Measure.Parts[k].Label = []string{"c", evil}[k%2]
			}
		case it.Grid != nil:
			it.Grid.Ref, it.Grid.Title = evil, evil
			for k := range it.Grid.Columns {
				it.Grid.Columns[k].Label = evil
			}
		}
	}
	files := packed(t, b)
	validate(t, "hostile", files)
	valid(t, "hostile", files)
	for name, file := range files {
		if i := strings.IndexFunc(string(file), func(r rune) bool { return clean.Hidden(r) && r != '\n' && r != '\r' }); i >= 0 {
			t.Errorf("%s: %q", name, file[max(0, i-20):i+20])
		}
	}
	p := pairOf(t, files, "measures.csv")
	for _, r := range slices.Concat(rulesOfColumns(), rulesOfMetadata(), rulesOfData()) {
		if says := r.wrong(p); says != "" && !strings.HasPrefix(r.name, "api_") {
			t.Errorf("%s: %.200s", r.name, says)
		}
	}
}
