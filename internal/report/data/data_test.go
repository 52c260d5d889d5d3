package data

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/reporttest"
)

var update = flag.Bool("update", false, "write the golden files anew")

func fixed(_ *ppb.Book, it *ppb.Item) Facts {
	r, previous, same := reporttest.Facts(it)
	return Facts{Reading: r, Previous: previous, Same: same}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; -update writes it anew. Got:\n%s", path, got)
	}
}

func TestJSON(t *testing.T) {
	var b bytes.Buffer
	if err := WriteJSON(&b, quarter(reporttest.Book(), time.Time{}, fixed)); err != nil {
		t.Fatal(err)
	}
	golden(t, "quarter.json", b.Bytes())
}

// The names that others script on. A change here is a new schema.
func TestJSONNames(t *testing.T) {
	var b bytes.Buffer
	if err := WriteJSON(&b, quarter(reporttest.Book(), time.Time{}, fixed)); err != nil {
		t.Fatal(err)
	}
	var top map[string]any
	if err := json.Unmarshal(b.Bytes(), &top); err != nil {
		t.Fatal(err)
	}
	names := map[string]string{}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case map[string]any:
			got := strings.Join(slices.Sorted(maps.Keys(v)), " ")
			if held, ok := names[path]; ok && held != got {
				t.Errorf("%s has %q and %q: every key is always present", path, held, got)
			}
			names[path] = got
			for k, child := range v {
				walk(strings.TrimPrefix(path+"."+k, "."), child)
			}
		case []any:
			for _, child := range v {
				walk(path+"[]", child)
			}
		}
	}
	walk("", top)
	for path, want := range map[string]string{
		"":                           "schema quarter edition state signed_off plan corrections earlier_corrections objectives measures milestones order sections texts tables summary points gone movement matters_arising",
		"objectives[]":               "code parent title department serves",
		"measures[]":                 "key ref objective title sources polarity basis unit decimals scheme tolerance profile target current previous_actual same_quarter rag travel commentary officers state months commentary_as withheld",
		"plan":                       "council title due_on clearance_on publication_on meeting_on tolerance share scheme checks_off order small_numbers",
		"measures[].tolerance":       "kind amount default",
		"measures[].target":          "kind raw value base min max point",
		"measures[].current":         "raw value num den flags as_of none parts note den_as_of months",
		"measures[].current.none":    "reason promised",
		"measures[].current.parts[]": "code label raw value rag none",
		"measures[].previous_actual": "period raw value num den flags as_of none parts source open replaces",
		"measures[].same_quarter":    "period raw value num den flags as_of none parts source open replaces",
		"measures[].rag":             "computed published reason sentence trace refer",
		"measures[].travel":          "direction against reason change",
		"milestones[]":               "key ref objective title sources due status forecast rag commentary officers state commentary_as withheld",
		"milestones[].rag":           "published reason refer",
		"summary":                    "measures milestones states without_officer",
		"summary.measures":           "green amber red none by_part",
		"summary.milestones":         "green amber red none",
		"summary.states":             "not_started in_progress submitted returned accepted not_due",
	} {
		sorted := strings.Fields(want)
		slices.Sort(sorted)
		if got := names[path]; got != strings.Join(sorted, " ") {
			t.Errorf("%q has %q, want %q", path, got, strings.Join(sorted, " "))
		}
	}
}

func TestEmptyBookHasLists(t *testing.T) {
	var b bytes.Buffer
	on := reporttest.Book().Plan.DueOn
	plan := ppb.Plan{Quarter: reporttest.Quarter()}.WithDates(ppb.QuarterDates{Due: on, Clearance: on, Publication: on, Meeting: on})
	if err := WriteJSON(&b, quarter(&ppb.Book{Plan: plan}, time.Time{}, fixed)); err != nil {
		t.Fatal(err)
	}
	if s := b.String(); strings.Contains(strings.NewReplacer(`"signed_off": null`, "", `"movement": null`, "").Replace(s), "null") || !strings.Contains(s, `"measures": []`) || !strings.Contains(s, `"points": []`) || !strings.Contains(s, `"gone": []`) {
		t.Error(s)
	}
}

func TestNumbersAreRoundedHalfUp(t *testing.T) {
	for in, want := range map[string]string{"91.134020618557": "91.134021", "0.0000005": "0.000001", "-0.0000005": "-0.000001", "62": "62", "12.50": "12.50"} {
		if got := *number(decimal.MustParse(in)); got != want {
			t.Errorf("%s is %s, want %s", in, got, want)
		}
	}
}

func TestCSV(t *testing.T) {
	var b bytes.Buffer
	if err := WriteCSV(&b, quarter(reporttest.Book(), time.Time{}, fixed)); err != nil {
		t.Fatal(err)
	}
	golden(t, "quarter.csv", b.Bytes())
	rows, err := csv.NewReader(bytes.NewReader(b.Bytes())).ReadAll()
	if err != nil || len(rows) != 1+len(reporttest.Book().Items) {
		t.Errorf("%d rows, %v", len(rows), err)
	}
	if n := strings.Count(b.String(), "\r\n"); n != len(rows) {
		t.Errorf("%d line ends for %d rows", n, len(rows))
	}
}

func TestCSVRunsNoFormula(t *testing.T) {
	for in, want := range map[string]string{
		"=1+2": "'=1+2", "+14": "'+14", "+£28,000": "'+£28,000", "-1.5 points": "'-1.5 points", "@SUM(A1)": "'@SUM(A1)",
		"\t=1": "'\t=1", "\r=1": "'\r=1", " =1": "' =1", "\n=1": "'\n=1", "＝1": "'＝1",
		"-14": "-14", "-3.5": "-3.5", "-1+cmd|' /C calc'!A0": "'-1+cmd|' /C calc'!A0", "-": "'-",
		"plain": "plain", "": "", "£5": "£5", "a=b": "a=b",
	} {
		if got := safe(in); got != want {
			t.Errorf("safe(%q) = %q, want %q", in, got, want)
		}
	}
	book := reporttest.Book()
	for _, it := range book.Items {
		it.Officers = []string{"=evil"}
		it.Entry.Content = ppb.Content{ppb.FieldCommentary: "=1+2", ppb.FieldStatus: "@x"}
		if m := it.Measure; m != nil {
			m.Key, m.Ref, m.Title, m.Objective = "=k", "+r", "-t", "@o"
			for j := range m.Targets {
				m.Targets[j].Raw = "=t"
			}
		} else {
			it.Milestone.Title = "\t=t"
		}
	}
	evil := func(_ *ppb.Book, it *ppb.Item) Facts {
		f := Facts{Reading: ppb.Reading{Reason: "=r", Sentence: "-s", Travel: ppb.Travel{Against: "=a", Reason: "@r", Change: "+1%"}}}
		f.Reading.Figure = ppb.Figure{Amount: ppb.Amount{Raw: "=v"}, None: "=n"}
		f.Previous, f.Same = &ppb.Figure{Amount: ppb.Amount{Raw: "+p"}}, &ppb.Figure{Amount: ppb.Amount{Raw: "-s"}}
		return f
	}
	var b bytes.Buffer
	if err := WriteRawCSV(&b, quarter(book, time.Time{}, evil)); err != nil || !strings.Contains(b.String(), ",=k,+r,@o,-t,") || strings.Contains(b.String(), "'") {
		t.Errorf("what programs get is not as it was typed: %v, %s", err, &b)
	}
	b.Reset()
	if err := WriteCSV(&b, quarter(book, time.Time{}, evil)); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		for i, c := range row {
			if c != "" && strings.ContainsRune("=+-@\t\r", rune(c[0])) && !realNumber.MatchString(c) {
				t.Errorf("column %s holds %q", rows[0][i], c)
			}
		}
	}
}
