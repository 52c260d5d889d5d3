package ppb

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestWithDropsThePrintedFigureOfAnotherValue(t *testing.T) {
	c := Content{FieldValue: "39", FieldPrinted: "39 (but 40 PERM Exc.", FieldCommentary: "text"}
	for _, tc := range []struct {
		name    string
		f       Field
		text    string
		printed bool
	}{
		{"same value", FieldValue, "39", true},
		{"other value", FieldValue, "40", false},
		{"a part", PartField("map"), "1", false},
		{"commentary", FieldCommentary, "other", true},
		{"cleared", FieldValue, "", false},
	} {
		got := c.With(tc.f, tc.text)
		if _, ok := got[FieldPrinted]; ok != tc.printed {
			t.Errorf("%s: printed figure kept = %v, want %v", tc.name, ok, tc.printed)
		}
		if got[tc.f] != tc.text {
			t.Errorf("%s: box holds %q, want %q", tc.name, got[tc.f], tc.text)
		}
		if c[FieldPrinted] == "" || c[FieldValue] != "39" {
			t.Fatalf("%s: With changed the original: %v", tc.name, c)
		}
	}
}

func TestMerge(t *testing.T) {
	base := Content{FieldValue: "1", FieldCommentary: "a"}
	for _, tc := range []struct {
		name            string
		mine, theirs    Content
		merged          Content
		theirsOnly, hit []Field
	}{
		{"only mine", Content{FieldValue: "2", FieldCommentary: "a"}, base, Content{FieldValue: "2", FieldCommentary: "a"}, nil, nil},
		{"only theirs", base, Content{FieldValue: "1"}, Content{FieldValue: "1"}, []Field{FieldCommentary}, nil},
		{"one each", Content{FieldValue: "2", FieldCommentary: "a"}, Content{FieldValue: "1", FieldCommentary: "b"}, Content{FieldValue: "2", FieldCommentary: "b"}, []Field{FieldCommentary}, nil},
		{"the same change", Content{FieldValue: "2"}, Content{FieldValue: "2"}, Content{FieldValue: "2"}, nil, nil},
		{"both", Content{FieldValue: "2", FieldCommentary: "a"}, Content{FieldValue: "3", FieldCommentary: "a"}, Content{FieldValue: "2", FieldCommentary: "a"}, nil, []Field{FieldValue}},
		{"I cleared, they changed", Content{FieldCommentary: "a"}, Content{FieldValue: "3", FieldCommentary: "a"}, Content{FieldCommentary: "a"}, nil, []Field{FieldValue}},
	} {
		merged, theirsOnly, hit := Merge(nil, base, tc.mine, tc.theirs)
		if !merged.Equal(tc.merged) || !slices.Equal(theirsOnly, tc.theirsOnly) || !slices.Equal(hit, tc.hit) {
			t.Errorf("%s: got %v %v %v, want %v %v %v", tc.name, merged, theirsOnly, hit, tc.merged, tc.theirsOnly, tc.hit)
		}
	}
}

// Nothing that one side typed may vanish: every box of the merge is what the side that changed it left there.
func TestMergeLosesNothing(t *testing.T) {
	fields := []Field{FieldValue, FieldCommentary, FieldAsOf, PartField("a")}
	gen := rapid.Custom(func(t *rapid.T) Content {
		c := Content{}
		for _, f := range fields {
			if s := rapid.SampledFrom([]string{"", "1", "2", "3"}).Draw(t, string(f)); s != "" {
				c[f] = s
			}
		}
		return c
	})
	rapid.Check(t, func(t *rapid.T) {
		base, mine, theirs := gen.Draw(t, "base"), gen.Draw(t, "mine"), gen.Draw(t, "theirs")
		merged, _, hit := Merge(nil, base, mine, theirs)
		for _, f := range fields {
			switch {
			case mine[f] != base[f] && theirs[f] != base[f] && mine[f] != theirs[f]:
				if !slices.Contains(hit, f) || merged[f] != mine[f] {
					t.Fatalf("%s: both changed it: conflicts %v, merged %q", f, hit, merged[f])
				}
			case mine[f] != base[f]:
				if merged[f] != mine[f] {
					t.Fatalf("%s: mine %q lost, merged %q", f, mine[f], merged[f])
				}
			default:
				if merged[f] != theirs[f] {
					t.Fatalf("%s: theirs %q lost, merged %q", f, theirs[f], merged[f])
				}
			}
		}
	})
}
