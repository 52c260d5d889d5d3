package intake

import "testing"

// What is a count below zero in the past is taken, and then the quarter's own may be one.
func TestCountsBelowZeroBefore(t *testing.T) {
	for figures, ok := range map[string]bool{
		"M1,2022-23,-4\n": true, "M1,2023-24-Q2,-1\nM1,2022-23,-4\n": true, "M1,2023-24-Q2,-1\nM1,2022-23,4\n": false,
	} {
		files := minimal()
		files["figures.csv"] = csvFile("ref,period,value\n" + figures)
		if _, err := Read(files, nil); (err == nil) != ok {
			t.Errorf("%q: %v", figures, err)
		}
	}
	files := minimal()
	files["figures.csv"] = csvFile("ref,period,value\nM1,2023-24-Q2,-1\n")
	files["targets.csv"] = csvFile("ref,period,kind,value\nM1,2023-24,absolute,-3\n")
	if _, err := Read(files, nil); err != nil {
		t.Error("with a target below zero:", err)
	}
}
