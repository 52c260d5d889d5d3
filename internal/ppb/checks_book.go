package ppb

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/rag"
)

// BookChecks are the warnings that need more than one item or are about the plan itself, by item key. They are worked out
// once for all who ask, and not to be changed.
func BookChecks(b *Book) map[string][]Check {
	return *b.across.get(func() map[string][]Check { return checksAcross(b) })
}

func checksAcross(b *Book) map[string][]Check {
	c := bookChecker{b: b, out: map[string][]Check{}}
	for _, r := range checkRules {
		if r.book == nil || slices.Contains(b.Plan.ChecksOff, r.Name) {
			continue
		}
		c.rule = r.Name
		r.book(&c)
	}
	return c.out
}

// bookChecker applies the rules that look at the whole quarter.
type bookChecker struct {
	b    *Book
	rule string
	out  map[string][]Check
}

func (c *bookChecker) warn(it *Item, format string, args ...any) {
	c.out[it.Key()] = append(c.out[it.Key()], Check{Rule: c.rule, Message: fmt.Sprintf(format, args...)})
}

var ruleRepeatsOther = CheckRule{
	Name: "repeats_other", Doc: "a commentary that repeats another item's in 80 % of its sentences",
	Reads: ReadsBook, Shown: AtText,
	book: (*bookChecker).repeatsOther,
}

// repeatsOther finds commentaries of which 80 % stands in another item's. An index by sentence keeps 2,000 items quick.
func (c *bookChecker) repeatsOther() {
	type place struct {
		item  int
		count int
	}
	at := map[uint64][]place{}
	mine := make([]map[uint64]int, len(c.b.Items))
	for i := range c.b.Items {
		mine[i] = sentences(cutText(c.b.Items[i].Entry.Content[FieldCommentary]))
		for s, n := range mine[i] {
			at[s] = append(at[s], place{i, n})
		}
	}
	for i := range c.b.Items {
		shared := map[int]int{}
		all := 0
		for s, n := range mine[i] {
			all += n
			for _, p := range at[s] {
				if p.item != i {
					shared[p.item] += n
				}
			}
		}
		worst, most := -1, 0
		for j, n := range shared {
			if n > most || n == most && j < worst {
				worst, most = j, n
			}
		}
		if all >= 2 && most*5 >= all*repeatedOf5 {
			c.warn(c.b.Items[i], "%d of %d sentences also stand in %s", most, all, c.b.Items[worst].Key())
		}
	}
}

var ruleDuplicateRef = CheckRule{
	Name: "duplicate_ref", Doc: "two items with one ref",
	Reads: ReadsBook, Shown: AtItem,
	book: (*bookChecker).duplicateRef,
}

func (c *bookChecker) duplicateRef() {
	count := map[string]int{}
	for i := range c.b.Items {
		count[c.b.Items[i].Ref()]++
	}
	for i := range c.b.Items {
		if it := c.b.Items[i]; count[it.Ref()] > 1 {
			c.warn(it, "%s stands for %d items: give each its own ref", it.Ref(), count[it.Ref()])
		}
	}
}

var ruleMissingRef = CheckRule{
	Name: "missing_ref", Doc: "a gap in the numbering of refs",
	Reads: ReadsBook, Shown: AtItem,
	book: (*bookChecker).missingRef,
}

// missingRef finds a gap where refs of one objective are numbered or lettered on: PED06a, PED06c.
func (c *bookChecker) missingRef() {
	have := map[string]bool{}
	for i := range c.b.Items {
		have[c.b.Items[i].Ref()] = true
	}
	begun := map[string]bool{} // the series that an item above belongs to
	for _, it := range c.b.Items {
		series := seriesOf(it.Ref())
		before, ok := refBefore(it.Ref())
		if ok && !have[before] && begun[series] {
			c.warn(it, "%s is not in the plan although %s is: was it left out?", before, it.Ref())
		}
		begun[series] = series != ""
	}
}

// refBefore is the ref that comes before one in its series.
func refBefore(ref string) (string, bool) {
	if ref == "" {
		return "", false
	}
	last := ref[len(ref)-1]
	switch {
	case last > 'a' && last <= 'z' || last > 'A' && last <= 'Z' || last > '1' && last <= '9':
		return ref[:len(ref)-1] + string(last-1), true
	case last == '0' && len(ref) > 1 && ref[len(ref)-2] >= '1' && ref[len(ref)-2] <= '9':
		return ref[:len(ref)-2] + string(ref[len(ref)-2]-1) + "9", true
	}
	return "", false
}

// seriesOf is what the refs of a series share: all but their last letter or number. Empty: it belongs to none.
func seriesOf(ref string) string {
	stem := strings.TrimRight(ref, "0123456789")
	if stem == ref && ref != "" {
		stem = ref[:len(ref)-1]
	}
	return stem
}

var ruleNoOfficer = CheckRule{
	Name: "no_officer", Doc: "an item without a responsible officer",
	Reads: ReadsBook, Shown: AtItem,
	book: (*bookChecker).noOfficer,
}

func (c *bookChecker) noOfficer() {
	for i := range c.b.Items {
		if it := c.b.Items[i]; len(it.Officers) == 0 {
			c.warn(it, "no officer is named")
		}
	}
}

var ruleDuePast = CheckRule{
	Name: "due_past", Doc: "a milestone that is not complete and was due before the quarter began",
	Reads: ReadsBook, Shown: AtItem,
	book: (*bookChecker).duePast,
}

func (c *bookChecker) duePast() {
	start := c.b.Plan.Quarter.Start()
	for _, it := range c.b.Items {
		if it.Milestone == nil || it.Milestone.Due.IsZero() || it.Milestone.Due.Compare(start) >= 0 {
			continue
		}
		if s := MilestoneStatus(it.Entry.Content[FieldStatus]); s != MilestoneComplete && s != MilestoneStopped {
			c.warn(it, "it was due on %s, before the quarter began: is it complete, or does it need a new date?", longDate(it.Milestone.Due))
		}
	}
}

var ruleTitleBasis = CheckRule{
	Name: "title_basis", Doc: "a title that names another period than the measure counts over",
	Reads: ReadsBook, Shown: AtItem,
	book: (*bookChecker).titleBasis,
}

func (c *bookChecker) titleBasis() {
	for _, it := range c.b.Items {
		if it.Measure == nil {
			continue
		}
		b := it.Measure.Rule.Basis
		t := strings.ToLower(it.Measure.Title)
		for _, x := range []struct {
			words string
			fits  bool
		}{
			{"cumulative", b.Cumulative()}, {"year to date", b.Cumulative()}, {"rolling", b == rag.Rolling12m},
			{"12 months", b == rag.Rolling12m}, {"forecast", b == rag.ForecastYear}, {"projected", b == rag.ForecastYear},
		} {
			if !x.fits && strings.Contains(t, x.words) {
				c.warn(it, "the title says %q, but the measure is %s", x.words, basisWords(b))
				break
			}
		}
	}
}

var ruleTitlePolarity = CheckRule{
	Name: "title_polarity", Doc: "a title that says reduce or increase against the measure's polarity",
	Reads: ReadsBook, Shown: AtItem,
	book: (*bookChecker).titlePolarity,
}

func (c *bookChecker) titlePolarity() {
	for _, it := range c.b.Items {
		if it.Measure == nil {
			continue
		}
		words := cutText(it.Measure.Title)
		if len(words) == 0 {
			continue
		}
		first, p := &words[0], it.Measure.Rule.Polarity
		switch {
		case first.any("reduce", "reducing", "reduction", "decrease", "fewer", "minimise") && p == rag.Higher:
			c.warn(it, "the title says %q, but higher is better in the plan", first.text)
		case first.any("increase", "increasing", "improve", "improving", "maximise", "raise") && p == rag.Lower:
			c.warn(it, "the title says %q, but lower is better in the plan", first.text)
		}
	}
}
