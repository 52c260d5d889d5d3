package ppb

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Whatever sections there are and whatever of them is written: under each the numbers are 1, 2, 3 and so on, but where they begin
// again, and nothing is left out.
func TestNumbersHaveNoHoles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := &Book{Objectives: []Objective{{Code: "O1"}, {Code: "O2"}}}
		for i := range rapid.IntRange(1, 14).Draw(t, "sections") {
			s := Section{
				Code: fmt.Sprint("S", i), Kind: rapid.SampledFrom(SectionKinds()).Draw(t, "kind"), Numbering: rapid.SampledFrom(Numberings()).Draw(t, "numbering"),
			}
			if at := rapid.IntRange(-1, i-1).Draw(t, "parent"); at >= 0 {
				s.Parent = b.Sections[at].Code
			}
			b.Sections = append(b.Sections, s)
			for k := range rapid.IntRange(0, 3).Draw(t, "texts") {
				text := &Item{Text: &Text{Key: fmt.Sprint(s.Code, "-", k), Section: s.Code}}
				if rapid.Bool().Draw(t, "written") {
					text.Entry.Content = Content{FieldCommentary: "Words."}
				}
				b.Items = append(b.Items, text)
			}
		}
		seen := 0
		consecutive(t, b.Outline(), "", 0, &seen, new(int))
		if seen != len(b.Sections)+len(b.Items) {
			t.Fatalf("%d of %d sections and %d texts stand in the report", seen, len(b.Sections), len(b.Items))
		}
	})
}

// consecutive holds the numbers of chapters next to each other against 1, 2, 3, after n that came before them.
func consecutive(t *rapid.T, all []*Chapter, before string, n int, seen, appendices *int) {
	follow := func(number, before string, n *int) {
		if number == "" {
			return
		}
		*n++
		if number != before+strconv.Itoa(*n) {
			t.Fatalf("%s stands where %s%d does", number, before, *n)
		}
	}
	for _, c := range all {
		*seen++
		within := strings.TrimSuffix(c.Number, ".0") + "."
		switch {
		case c.Numbering == AppendixNumbering:
			*appendices++
			if c.Number != fmt.Sprint("Appendix ", *appendices) {
				t.Fatalf("%s is the appendix %d", c.Number, *appendices)
			}
			within = fmt.Sprint("A", *appendices, ".")
		case c.Numbering == RestartedNumbers:
			n = 0
			fallthrough
		default:
			follow(strings.TrimSuffix(c.Number, ".0"), before, &n)
		}
		inside := 0
		for _, p := range c.Items {
			*seen++
			follow(p.Number, within, &inside)
			if p.Number != "" && !p.Written() {
				t.Fatalf("%s has a number, and no words", p.Key())
			}
		}
		for _, o := range c.Objectives {
			follow(o, within, &inside)
		}
		if c.Number == "" {
			within = ""
		}
		consecutive(t, c.Below, within, inside, seen, appendices)
	}
}
