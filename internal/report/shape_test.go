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
		"plan.csv":       "council,title,quarter,due_on\nHalton Borough Council,Directorate performance overview report,2024-25-Q4,2025-04-30\n",
		"objectives.csv": objectives,
		"measures.csv": "ref,objective,title,polarity,basis,unit\n" +
			"P1.3,P1,Decrease the number of Children in Care (CIC) on a quarterly basis,lower,snapshot,count\n",
		"milestones.csv": "ref,objective,title,due\nP7.5,P7,Increase the number of social workers accessing training through the Social Work Academy,\n",
	} {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return entered(t, files)
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

// Each of the twelve service priorities serves three corporate ones, which are named above it and have no section of their own.
func TestServicePrioritiesNameWhatTheyServe(t *testing.T) {
	b := shape(t)
	const says = "Corporate priorities: Improving Health, Promoting Wellbeing and Supporting Greater Independence; " +
		"Supporting Children, Young People and Families; Tackling inequality and helping those who are in most need."
	for _, format := range []string{"html", "md"} {
		got := printed(t, format, b)
		if n := strings.Count(got, says); n != 12 {
			t.Errorf("%s says %d times what is served:\n%s", format, n, got)
		}
		if strings.Contains(got, "CP1: ") || !strings.Contains(got, "P12: Service priority 12") {
			t.Errorf("%s has other sections:\n%s", format, got)
		}
	}
	if got := printed(t, "json", b); !strings.Contains(got, `"code": "P1", "parent": "", "title": "Service priority 1", "department": "", "serves": [ "CP1", "CP3", "CP4" ]`) {
		t.Errorf("the data say\n%s", got)
	}
	b.Items[0].Measure.Objective = "CP1" // one with something of its own stands for itself
	if got := printed(t, "md", b); !strings.Contains(got, "CP1: Improving Health") {
		t.Errorf("CP1 has no section:\n%s", got)
	}
}
