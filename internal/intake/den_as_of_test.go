package intake

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// The day of a denominator comes with the quarter's own fraction, and becomes its box; elsewhere the note has it.
func TestDenominatorsDay(t *testing.T) {
	for row, problem := range map[string]string{
		"M1,2023-24-Q2,442,485,2023-08-31\n": "",
		"M1,2022-23-Q2,442,485,2022-08-31\n": "goes with num and den of the quarter being collected",
		"M1,2023-24-Q2,,,2023-08-31\n":       "goes with num and den",
	} {
		files := minimal()
		files["measures.csv"] = csvFile("ref,objective,title,polarity,basis,unit\nM1,O1,A,higher,snapshot,percent\n")
		files["figures.csv"] = csvFile("ref,period,num,den,den_as_of\n" + row)
		read, err := Read(files, nil)
		if problem != "" {
			if err == nil || !strings.Contains(err.Error(), problem) {
				t.Errorf("%q: %v", row, err)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		c := ppb.TypedFigures(&read.Plan.Measures[0], read.Plan.Figures)
		if c[ppb.FieldValue] != "442/485" || c[ppb.FieldDenAsOf] != "2023-08-31" {
			t.Errorf("%v", c)
		}
	}
}
