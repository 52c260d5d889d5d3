package report_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report"
)

// shape is a directorate's overview by service priorities, as that of Halton's children's services for quarter 4 of 2024/25: refs
// and titles are the report's, sentences our own.
func shape(t testing.TB) *ppb.Book {
	t.Helper()
	objectives := "code,parent,title,serves\n" +
		"CP1,,\"Improving Health, Promoting Wellbeing and Supporting Greater Independence\",\n" +
		"CP3,,\"Supporting Children, Young People and Families\",\nCP4,,Tackling inequality and helping those who are in most need,\n"
	for i := range 12 {
		objectives += fmt.Sprintf("P%d,,Service priority %d,CP1;CP3;CP4\n", i+1, i+1)
	}
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"plan.csv":       "council,title,quarter,due_on,order\nHalton Borough Council,Directorate performance overview report,2024-25-Q4,2025-04-30,ref\n",
		"objectives.csv": objectives,
		"measures.csv": "ref,objective,title,polarity,basis,unit,source\n" +
			"P1.3,P1,Decrease the number of Children in Care (CIC) on a quarterly basis,lower,snapshot,count,Children in Care\n",
		"milestones.csv": "ref,objective,title,due,source\nP1.10,P1,The tenth,,\nP4.1,P4,,,\n" +
			"P1.2,P1,Increase the number of successful pre-proceedings outcomes,2025-03-31,Person One; Person Two\nP7.5,P7,Increase the number of social workers accessing training through the Social Work Academy,,Social Work Academy\n",
	} {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	b := entered(t, files)
	ppb.InPrintedOrder(b)
	return b
}

// printed is what a page-like format says of a book, on one line.
func printed(t testing.TB, format string, b *ppb.Book) string {
	t.Helper()
	for _, f := range report.Formats() {
		if f.Name == format {
			var out strings.Builder
			if err := f.Write(&out, b, time.Date(2025, 5, 1, 9, 0, 0, 0, time.UTC)); err != nil {
				t.Fatal(err)
			}
			return strings.Join(strings.Fields(strings.ReplaceAll(out.String(), `\`, "")), " ")
		}
	}
	t.Fatalf("there is no format %s", format)
	return ""
}

// Each of the twelve service priorities serves three corporate ones, which are the same, are named above all and have no section of their own.
func TestServicePrioritiesNameWhatTheyServe(t *testing.T) {
	b := shape(t)
	const says = "Each of them serves the same corporate priorities: Improving Health, Promoting Wellbeing and Supporting Greater Independence; " +
		"Supporting Children, Young People and Families; Tackling inequality and helping those who are in most need."
	for _, format := range []string{"html", "md"} {
		got := printed(t, format, b)
		if n := strings.Count(got, says); n != 1 {
			t.Errorf("%s says %d times what is served:\n%s", format, n, got)
		}
		if strings.Contains(got, "CP1: ") || !strings.Contains(got, "P12: Service priority 12") {
			t.Errorf("%s has other sections:\n%s", format, got)
		}
	}
	if got := printed(t, "json", b); !strings.Contains(got, `"code": "P1", "parent": "", "title": "Service priority 1", "department": "", "serves": [ "CP1", "CP3", "CP4" ]`) {
		t.Errorf("the data say\n%s", got)
	}
	b.Item("P1.3").Measure.Objective = "CP1" // one with something of its own stands for itself
	if got := printed(t, "md", b); !strings.Contains(got, "CP1: Improving Health") {
		t.Errorf("CP1 has no section:\n%s", got)
	}
}

// inOrder reports whether a text has these behind each other.
func inOrder(text string, all ...string) bool {
	for _, s := range all {
		i := strings.Index(text, s)
		if i < 0 {
			return false
		}
		text = text[i+len(s):]
	}
	return true
}

// Measures and milestones stand in one list, by ref as people count; another plan has the measures first.
func TestOneListByRef(t *testing.T) {
	b := shape(t)
	for _, format := range []string{"html", "md"} {
		got := printed(t, format, b)
		if !inOrder(got, "Measures and milestones of P1", "pre-proceedings outcomes", "31 March 2025", "Decrease the number of Children in Care", "The tenth", "Milestones of P7") {
			t.Errorf("%s has another order:\n%s", format, got)
		}
	}
	if got := printed(t, "csv", b); !inOrder(got, ",P1.2,", ",P1.3,", ",P1.10,", ",P7.5,") {
		t.Errorf("csv has another order:\n%s", got)
	}
	if got := printed(t, "json", b); !strings.Contains(got, `"order": [ "P1.2", "P1.3", "P1.10", "P4.1", "P7.5" ]`) || !strings.Contains(got, `"order": "ref"`) {
		t.Errorf("json has another order:\n%s", got)
	}
	b.Plan.ByRef = false
	if got := printed(t, "md", b); !inOrder(got, "Measures of P1", "Decrease", "Milestones of P1", "pre-proceedings") {
		t.Errorf("measures do not stand first:\n%s", got)
	}
}

// A row without a title is printed by its ref, whatever else is said of it.
func TestARowWithoutATitle(t *testing.T) {
	b := shape(t)
	it := b.Item("P4.1")
	it.Milestone.Dues = []ppb.DueDate{{Due: ppb.Date{Year: 2025, Month: 3, Day: 31}}, {Due: ppb.Date{Year: 2025, Month: 6, Day: 30}, ApprovedBy: "The Board"}}
	it.Milestone.Due = it.Milestone.Dues[1].Due
	b.Gone = []ppb.Gone{{Key: "P5.1", Ref: "P5.1", Milestone: true, Retirement: ppb.Retirement{From: b.Plan.Quarter, How: ppb.ClosedAchieved}}}
	for _, format := range []string{"html", "md"} {
		got := printed(t, format, b)
		for _, bad := range []string{"P4.1: :", "P4.1**: :", "# P4.1:", ": achieved", "P4.1</dt><dd>:"} {
			if strings.Contains(got, bad) {
				t.Errorf("%s says %q", format, bad)
			}
		}
		for _, want := range []string{"Milestones of P4", "Achieved.", "Changes of due date"} {
			if !strings.Contains(got, want) {
				t.Errorf("%s does not say %q:\n%s", format, want, got)
			}
		}
	}
}

// Who tells of an item stands beside its title, several behind each other.
func TestSourcesStandBesideTitles(t *testing.T) {
	b := shape(t)
	for _, format := range []string{"html", "md"} {
		got := strings.NewReplacer("<span>", "", "</span>", "", "*", "").Replace(printed(t, format, b))
		if !inOrder(got, "Sources:", "Person One; Person Two", "Decrease the number of Children in Care", "Source:", "Children in Care", "Source:", "Social Work Academy") {
			t.Errorf("%s does not name them:\n%s", format, got)
		}
	}
	if got := printed(t, "json", b); !strings.Contains(got, `"sources": [ "Person One", "Person Two" ]`) || !strings.Contains(got, `"sources": []`) {
		t.Errorf("json does not name them:\n%s", got)
	}
	if got := printed(t, "csv", b); !strings.Contains(got, ",Person One; Person Two") {
		t.Errorf("csv does not name them:\n%s", got)
	}
}
