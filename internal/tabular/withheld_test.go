package tabular

import "testing"

// What goes into a sum or a formula is not to be found out from what comes of it.
func TestWithheld(t *testing.T) {
	table := &Table{
		Columns: []Column{
			{Code: "a", Label: "A", Kind: Count, Adds: true}, {Code: "b", Label: "B", Kind: Count, Adds: true},
			{Code: "ab", Label: "Both", Kind: Count, Formula: "a + b", Adds: true},
		},
		Rows: []Row{{Code: "x", Label: "X"}, {Code: "y", Label: "Y"}, {Code: "all", Label: "All", Role: Total}},
	}
	if problems := table.Check(); len(problems) > 0 {
		t.Fatal(problems)
	}
	cells := map[[2]string]string{{"x", "a"}: "[C] ", {"x", "b"}: "20", {"y", "a"}: "7", {"y", "b"}: "1", {"all", "b"}: "21", {"all", "ab"}: "31"}
	at := func(row, column string) string { return cells[[2]string{row, column}] }
	sheet := table.Work(at)
	check := func(row, column int, shown string, withheld bool) {
		t.Helper()
		if v := sheet.Values[row][column]; v.Shown != shown || v.Withheld != withheld || v.Problem != "" || v.Known != (shown != Withheld) {
			t.Errorf("%s of %s is %+v", table.Columns[column].Code, table.Rows[row].Code, v)
		}
	}
	for range 2 { // anew, and from what was worked out before
		check(0, 0, Withheld, true)
		check(0, 1, "20", false)
		check(0, 2, Withheld, true)
		check(1, 2, "8", false)
		check(2, 0, Withheld, true)
		check(2, 1, "21", false)
		check(2, 2, "31", true) // as stated: it gives away what is withheld
		if len(sheet.Findings) > 0 {
			t.Error(sheet.Findings)
		}
		sheet = table.Rework(sheet, at, nil)
	}
	cells[[2]string{"y", "ab"}] = Withheld // what is worked out there would give it away
	if sheet = table.Rework(sheet, at, nil); sheet.Values[2][2].Shown != "31" || !sheet.Values[2][2].Withheld {
		t.Errorf("the sum of a withheld result is %+v", sheet.Values[2][2])
	}
	delete(cells, [2]string{"y", "ab"})
	cells[[2]string{"x", "a"}] = "3"
	sheet = table.Rework(sheet, at, nil)
	check(2, 0, "10", false)
	check(2, 2, "31", false)
}
