package report

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/mattn/go-runewidth"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/html"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/text"
)

// Every kind of section, whole.
func TestSectionsGolden(t *testing.T) {
	got := render(t, text.Write, reporttest.Sectioned())
	path := filepath.Join("testdata", "sections.md")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; -update writes it anew", path)
	}
	for n, line := range strings.Split(got, "\n") {
		if w := runewidth.StringWidth(line); w > text.Width && !strings.HasPrefix(line, "#") {
			t.Errorf("line %d has %d columns: %s", n+1, w, line)
		}
	}
}

func TestSectionsSayWhatTheyHold(t *testing.T) {
	all := printed(t, reporttest.Sectioned())
	mustSay(t, all, "md",
		"## Cover - **Report to**: The Board - **Date**: Not supplied.",
		"## 1.0 Purpose of report 1.1 To consider the second quarter of 2023/24: - schools - families Nothing else.",
		"## 2.0 Risk analysis Not supplied.", "## 1.0 Introduction 1.1 First.", "1.2 Third.",
		"### 2.1 Attendance It is up. It will rise. (Responsible officer: Femi Okoro)", "### 2.2 Pause",
		"### 3.1 Objectives", "#### 3.1.1 A01: Early help", "##### A01 01: Assessments",
		"### 4.1 Revenue as at 30 September 2023", "**Revenue as at 30 September 2023 (£'000)**", "(344)",
		"Total, Actual (2023/24), £'000: 1,919 is stated; the lines give 1,918.", "Note: Brackets are adverse. Transport is over budget at 30 September 2023.",
		"subtotal", "Of 3 lines, Schools Transport is the largest with 1,138; the total is 1,919.",
		"**Day centres** - Proposal: - Close both centres, which run at a loss; there are enough places nearby. - Agree it with parents. - Value: 26 - Progress: ● Green",
		"### 4.4 Statements - **Statement of quarter 2**: Not supplied.", "## Appendix 1 Explanations", "### A1.1 Part summary",
		"**Texts and tables that nobody has written**: C2, I2, K2, F1", "The quarter has not been signed off: nobody answers for the whole of it yet.",
		"Members have asked for nothing that is open.", "Nothing has been corrected", "No target and no due date was changed.",
	)
	mustSay(t, all, "html",
		`<th role="columnheader" scope="colgroup" id="block-`, ` colspan="2">2023/24</th>`, `rowspan="2" class="n">Variance<br>£&#39;000</th>`, `<td role="cell" colspan="4">`,
		`<svg class="rows" role="img" aria-labelledby="block-`, `<tbody role="rowgroup" class="sum">`, `data-label="2023/24, Budget (£&#39;000)"`, `<h4 id="objective-1">3.1.1 A01: Early help`, `id="section-rev"`)
	if strings.Contains(all["md"], "Hubs") || strings.Contains(all["html"], "ZgotmplZ") {
		t.Error("what nobody has written is printed, or a template has failed")
	}
	ids := map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(all["html"], -1) {
		if ids[m[1]] {
			t.Errorf("the id %s stands twice", m[1])
		}
		ids[m[1]] = true
	}
}

// No heading stands more than one level below the one before it.
func TestHeadingsAreNested(t *testing.T) {
	last := 1
	for _, m := range regexp.MustCompile(`<h([1-6])`).FindAllStringSubmatch(render(t, html.Write, reporttest.Sectioned()), -1) {
		level := int(m[1][0] - '0')
		if level > last+1 {
			t.Errorf("h%d stands below h%d", level, last)
		}
		last = level
	}
}

// What must not be lost is printed though no section is there for it.
func TestWhatMustBePrintedIs(t *testing.T) {
	b := reporttest.Sectioned()
	b.Sections = b.Sections[:5] // no performance either
	b.Gone = []ppb.Gone{{Key: "A09", Ref: "A09", Title: "Old measure", Retirement: ppb.Retirement{Why: "it has ended"}}}
	b.Corrected = []ppb.Correction{{Quarter: reporttest.Quarter().Prev(), Revision: 2, Key: "A01 01", Ref: "A01 01", Title: "Assessments", Reason: "a slip"}}
	b.Actions = []ppb.BoardAction{{N: 1, Text: "Bring the costs.", Owner: "mlloyd"}}
	all := printed(t, b)
	mustSay(t, all, "md", "## Corrections to earlier quarters", "## 3.0 Performance overview", "No longer reported", "A09", "## Matters arising", "Bring the costs.",
		"## Without a section", "Revenue as at 30 September 2023")
	if at := strings.Index(all["md"], "## Summary"); at < 0 || at > strings.Index(all["md"], "## Corrections") {
		t.Error("the report does not begin with its summary")
	}
}

func TestSectionsAsData(t *testing.T) {
	all := printed(t, reporttest.Sectioned())
	var d struct {
		Sections []struct{ Code, Kind, Number, Title string }
		Texts    []struct{ Key, Number, Raw, Text, State string }
		Tables   []struct {
			Key  string
			Rows []struct {
				Code, Role string
				Cells      []struct {
					Column, Raw, Shown string
					Value              *string
					Worked             bool
				}
			}
			Findings []struct{ Row, Column, Severity, Stated, Worked string }
		}
		Milestones []any
	}
	if err := json.Unmarshal([]byte(all["json"]), &d); err != nil {
		t.Fatal(err)
	}
	if s := d.Sections[8]; s.Code != "REV" || s.Number != "4.1" || s.Title != "Revenue as at 30 September 2023" {
		t.Errorf("%+v", s)
	}
	if is := d.Texts[2]; is.Number != "1.1" || !strings.Contains(is.Raw, "{ordinal}") || !strings.Contains(is.Text, "second quarter of 2023/24") {
		t.Errorf("%+v", is)
	}
	cell := d.Tables[0].Rows[2].Cells[2]
	if cell.Column != "variance" || cell.Raw != "" || cell.Shown != "(344)" || *cell.Value != "-344" || !cell.Worked {
		t.Errorf("%+v", cell)
	}
	if f := d.Tables[0].Findings; len(f) != 1 || f[0].Stated != "1919" || f[0].Worked != "1918" || f[0].Severity != "note" {
		t.Errorf("%+v", f)
	}
	if len(d.Milestones) != 3 || len(d.Tables) != 2 || strings.Contains(all["csv"], "Attendance,It") || len(csvColumn(t, all, "key")) != 10 {
		t.Error("texts or tables stand among measures and milestones")
	}
}
