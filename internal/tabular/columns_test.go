package tabular

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Columns come back from their text as they were.
func TestColumnsGoOutAndInAgain(t *testing.T) {
	words := rapid.StringMatching(`[A-Za-z£'.,()]{1,8}( [a-z;]{1,6}){0,2}`)
	rapid.Check(t, func(rt *rapid.T) {
		var columns []Column
		for i := range rapid.IntRange(2, 5).Draw(rt, "columns") {
			c := Column{
				Code: "c" + string(rune('a'+i)), Label: words.Draw(rt, "label"), Kind: Kind(rapid.IntRange(0, int(Progress)).Draw(rt, "kind")),
				Decimals: rapid.IntRange(0, MaxDecimals).Draw(rt, "decimals"), Adverse: rapid.Bool().Draw(rt, "adverse"), Adds: rapid.Bool().Draw(rt, "adds"),
			}
			if rapid.Bool().Draw(rt, "grouped") {
				c.Group = words.Draw(rt, "group")
			}
			if rapid.Bool().Draw(rt, "worked out") {
				c.Formula = "ca - cb"
			}
			columns = append(columns, c)
		}
		back, err := ParseColumns(FormatColumns(columns))
		if err != nil || !reflect.DeepEqual(back, columns) {
			rt.Errorf("%q came back as %+v, %v", FormatColumns(columns), back, err)
		}
	})
}

func TestParseColumns(t *testing.T) {
	got, err := ParseColumns(Lines("money budget Annual budget | group To date; money left Variance|formula budget - spend|adverse; percent share Share"))
	want := []Column{
		{Code: "budget", Label: "Annual budget", Group: "To date", Kind: Money, Adds: true},
		{Code: "left", Label: "Variance", Kind: Money, Formula: "budget - spend", Adverse: true, Adds: true},
		{Code: "share", Label: "Share", Kind: Percent},
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, %v", got, err)
	}
	for text, wrong := range map[string]string{
		"money budget":                             "line 1 is no column",
		"pounds budget Budget":                     `line 1: "pounds" is not a kind of column`,
		"money a Budget\nmoney a Spend":            "line 2: there is a column a already",
		"money a Budget\n\ncount b B | bold":       `line 3: "bold" says nothing of a column`,
		"money a Budget | decimals nine":           `"nine" is no number of decimals`,
		"money a Budget | group":                   `"group" says nothing of a column`,
		"money a Budget;count b Cases | added ; x": "line 3 is no column",
	} {
		if _, err := ParseColumns(Lines(text)); err == nil || !strings.Contains(err.Error(), wrong) {
			t.Errorf("%q: %v, want %q", text, err, wrong)
		}
	}
}
