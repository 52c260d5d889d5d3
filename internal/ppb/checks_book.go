package ppb

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb/wording"
)

// BookChecks are the warnings that need more than one item or are about the plan itself, by item key. They are worked out
// once for all who ask, and not to be changed.
func BookChecks(b *Book) map[string][]Check {
	return *b.lookup().across.get(func() map[string][]Check { return checksAcross(b) })
}

func checksAcross(b *Book) map[string][]Check {
	c := bookChecker{p: &b.Plan, items: b.Items, names: b.Names().All(), called: b.Names(), officer: b.Officer, item: b.Item}
	c.repeated = func() func(i int) (int, sentences, string) {
		each := make([]sentences, len(b.Items))
		for i, it := range b.Items {
			each[i] = *b.sentences(it)
		}
		r := newRepeats(each)
		return func(i int) (n int, mine sentences, key string) {
			other, n := r.most(i)
			if other >= 0 {
				key = b.Items[other].Key()
			}
			return n, each[i], key
		}
	}
	return c.check(checkRules[:])
}

// ChecksAcross are what BookChecks says of one item of a book that is not at hand: from the people, what its items are called, in
// order, and their commentaries, which each visits by key; linked are the tables that it is linked to, and the item under whose commentary it stands.
func ChecksAcross(
	p *Plan, it *Item, people []Officer, names *Names, linked []*Item, each func(visit func(key, commentary string)) error,
) ([]Check, error) {
	c := bookChecker{p: p, items: []*Item{it}, names: names.All(), called: names, officer: (&Book{Officers: people}).Officer}
	c.item = (&Book{Items: linked}).Item
	var err error
	c.repeated = func() func(int) (int, sentences, string) {
		place := map[string]int{}
		for i, name := range names.All() {
			place[name.Key] = i
		}
		mine := sentencesIn(it.Entry.Content[FieldCommentary])
		most, worst := 0, ""
		err = each(func(key, commentary string) {
			if key == it.Key() {
				return
			}
			if n := mine.in(sentencesIn(commentary)); n > most || n == most && n > 0 && place[key] < place[worst] {
				most, worst = n, key
			}
		})
		return func(int) (int, sentences, string) { return most, mine, worst }
	}
	return c.check(checkRules[:])[it.Key()], err
}

// bookChecker applies the rules that look at the whole quarter.
type bookChecker struct {
	p       *Plan
	items   []*Item // that are asked about
	names   []Name  // of all
	called  *Names  // the same
	officer func(login string) Officer
	item    func(key string) *Item // by key; nil where there is none
	rule    string
	said    []saidOf // by the rule

	// repeated says of the i-th of the items how many of all its sentences stand in which other item.
	repeated func() func(i int) (n int, mine sentences, key string)
}

// saidOf is a warning of an item.
type saidOf struct {
	key string
	Check
}

// check are the warnings that these rules give, by item key. One that breaks down says so of each item that it was asked about.
func (c *bookChecker) check(rules []*CheckRule) map[string][]Check {
	out := map[string][]Check{}
	for _, r := range rules {
		if r.book == nil || slices.Contains(c.p.ChecksOff, r.Name) {
			continue
		}
		c.rule, c.said = r.Name, c.said[:0]
		if !asked(func() { r.book(c) }) {
			c.said = c.said[:0]
			for _, it := range c.items {
				c.said = append(c.said, saidOf{it.Key(), broken(r)})
			}
		}
		for _, is := range c.said {
			out[is.key] = append(out[is.key], is.Check)
		}
	}
	return out
}

func (c *bookChecker) warn(it *Item, format string, args ...any) { c.warnPart(it, "", format, args...) }

func (c *bookChecker) warnPart(it *Item, part, format string, args ...any) {
	c.said = append(c.said, saidOf{it.Key(), Check{Rule: c.rule, Part: part, Message: fmt.Sprintf(format, args...)}})
}

var ruleRepeatsOther = CheckRule{
	Name: "repeats_other", Doc: "a commentary that repeats another item's in two thirds of its sentences",
	Reads: ReadsBook, Shown: AtText,
	Fails: Example{Typed: []TypedExample{{FieldValue, "62"}}, Commentary: "The panel meets every fortnight. Each case has a named worker.",
		Others: []Example{{Ref: "M2", Typed: []TypedExample{{FieldValue, "57"}}, Commentary: "The panel meets every fortnight. Each case has a named worker."}}},
	Passes: Example{Typed: []TypedExample{{FieldValue, "62"}}, Commentary: "The panel meets every fortnight. Each case has a named worker.",
		Others: []Example{{Ref: "M2", Typed: []TypedExample{{FieldValue, "57"}}, Commentary: "Visits rose over the summer. The library opens on Sundays."}}},
	book: (*bookChecker).repeatsOther,
}

// repeatsOther finds commentaries of which two thirds stand in another item's.
func (c *bookChecker) repeatsOther() {
	most := c.repeated()
	for i, it := range c.items {
		if n, mine, other := most(i); mine.repeated(n) {
			c.warn(it, "%d of %d sentences also stand in %s", n, mine.all, other)
		}
	}
}

var ruleDuplicateRef = CheckRule{
	Name: "duplicate_ref", Doc: "two items with one ref",
	Reads: ReadsBook, Shown: AtItem,
	Fails: Example{Ref: "M1", Title: "Visits", Typed: []TypedExample{{FieldValue, "62"}}, Others: []Example{{Ref: "M1", Title: "Loans",
		Typed: []TypedExample{{FieldValue, "57"}}}}},
	Passes: Example{Ref: "M1", Title: "Visits", Typed: []TypedExample{{FieldValue, "62"}}, Others: []Example{{Ref: "M2", Title: "Loans",
		Typed: []TypedExample{{FieldValue, "57"}}}}},
	book: (*bookChecker).duplicateRef,
}

func (c *bookChecker) duplicateRef() {
	count := map[string]int{}
	for _, name := range c.names {
		count[name.Ref]++
	}
	for _, it := range c.items {
		if count[it.Ref()] > 1 {
			c.warn(it, "%s stands for %d items: give each its own ref", it.Ref(), count[it.Ref()])
		}
	}
}

var ruleMissingRef = CheckRule{
	Name: "missing_ref", Doc: "a gap in the numbering of refs", Severity: Note,
	Reads: ReadsBook, Shown: AtItem,
	Fails: Example{Ref: "M1", Title: "Visits", Typed: []TypedExample{{FieldValue, "62"}}, Others: []Example{{Ref: "M3", Title: "Loans",
		Typed: []TypedExample{{FieldValue, "57"}}}}},
	Passes: Example{Ref: "M1", Title: "Visits", Typed: []TypedExample{{FieldValue, "62"}}, Others: []Example{{Ref: "M2", Title: "Loans",
		Typed: []TypedExample{{FieldValue, "57"}}}}},
	book: (*bookChecker).missingRef,
}

// missingRef finds a gap where refs of one objective are numbered or lettered on: PED06a, PED06c.
func (c *bookChecker) missingRef() {
	asked, have := make(map[string]*Item, len(c.items)), make(map[string]bool, len(c.names))
	for _, it := range c.items {
		asked[it.Key()] = it
	}
	for _, name := range c.names {
		have[name.Ref] = true
	}
	begun := map[string]bool{} // the series that an item above belongs to
	for _, name := range c.names {
		series := seriesOf(name.Ref)
		before, ok := refBefore(name.Ref)
		if it := asked[name.Key]; it != nil && ok && !have[before] && begun[series] {
			c.warn(it, "%s is not in the plan although %s is: was it left out?", before, name.Ref)
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
	Name: "no_officer", Doc: "an item without an owner: nobody is named, or whoever is has left or is going to",
	Reads: ReadsBook, Shown: AtItem,
	Fails:  Example{Title: "Visits", Unowned: true},
	Passes: Example{Title: "Visits"},
	book:   (*bookChecker).noOfficer,
}

func (c *bookChecker) noOfficer() {
	for _, it := range c.items {
		switch from, orphaned := Orphaned(it, c.officer); {
		case !orphaned:
		case len(it.Officers) == 0:
			c.warn(it, "%s: no officer is named", WithoutOwner)
		case len(it.Responsible()) == 0:
			c.warn(it, "%s: %s", WithoutOwner, nobody)
		case from.IsZero():
			c.warn(it, "%s: %s", WithoutOwner, viewersOnly)
		default:
			names := leavers(it, c.officer)
			are := "is"
			if len(names) > 1 {
				are = "are"
			}
			c.warn(it, "%s: %s %s gone from %s on: give it to somebody else", WithoutOwner, wording.And(names), are, longDate(from))
		}
	}
}

var ruleDuePast = CheckRule{
	Name: "due_past", Doc: "a milestone that is not complete and was due before the quarter began",
	Reads: ReadsBook, Shown: AtItem, Leads: FieldStatus,
	Fails:  Example{Kind: MilestoneItem, Title: "Open the family hub", Due: "2023-03-31", Typed: []TypedExample{{FieldStatus, "in_progress"}}},
	Passes: Example{Kind: MilestoneItem, Title: "Open the family hub", Due: "2023-03-31", Typed: []TypedExample{{FieldStatus, "complete"}}},
	book:   (*bookChecker).duePast,
}

func (c *bookChecker) duePast() {
	start := c.p.Quarter.Start()
	for _, it := range c.items {
		if it.Milestone == nil || it.Milestone.Due.IsZero() || it.Milestone.Due.Compare(start) >= 0 {
			continue
		}
		if s := MilestoneStatus(it.Entry.Content[FieldStatus]); s != MilestoneComplete && s != MilestoneStopped {
			c.warn(it, "it was due on %s, before the quarter began: is it complete, or does it need a new date?", longDate(it.Milestone.Due))
		}
	}
}
