package ppb

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Difference is one thing of an item that is another on two sides, in words. An empty text is nothing.
type Difference struct {
	Name  Field  `json:"name"`  // of a box, or one of those below: names that stay
	Label string `json:"label"` // with a capital
	Was   string `json:"was"`
	Is    string `json:"is"`
}

// What differs beside the boxes of an entry.
const (
	DiffRating Field = "rating"
	DiffTravel Field = "direction"
	DiffTarget Field = "target"
	DiffDue    Field = "due"
	DiffTitle  Field = "title"
)

// Told is an item as a Book tells it.
type Told struct {
	Book *Book
	Item *Item
}

// Differences are what is not the same on two sides of an item: what is rated first, then what follows from it, then words.
func Differences(was, is Told) (out []Difference) {
	add := func(name Field, label, before, after string) {
		if before, after = strings.TrimSpace(before), strings.TrimSpace(after); before != after {
			out = append(out, Difference{name, label, before, after})
		}
	}
	add(DiffTitle, "Title", was.Item.Title(), is.Item.Title())
	r, s := was.Book.Reading(was.Item), is.Book.Reading(is.Item)
	if was.Item.Milestone != nil && is.Item.Milestone != nil {
		add(DiffDue, "Due date", dueWords(was.Item.Milestone.Due), dueWords(is.Item.Milestone.Due))
	} else if is.Item.Measure != nil {
		add(DiffTarget, "Target", r.Level, s.Level)
	}
	e, f := was.Item.Entry, is.Item.Entry
	changed := e.Content.Changed(f.Content)
	at := func(x Field) int { return slices.Index(is.Item.Fields(), x) }
	slices.SortStableFunc(changed, func(x, y Field) int { return at(x) - at(y) })
	for _, box := range changed {
		before, after := Changed{Name: box}, Changed{Name: box}
		add(box, LabelOf(is.Item, box), before.Words(e.Content[box], e.Quarter, was.name), after.Words(f.Content[box], f.Quarter, is.name))
	}
	if is.Item.Measure != nil { // a milestone's rating is a box
		add(DiffRating, "Rating", was.rating(r), is.rating(s))
		add(DiffTravel, "Direction of travel", travelWord(r), travelWord(s))
	}
	add(StateName, "State", e.State.Label(), f.State.Label())
	return out
}

func (s Told) name(login string) string { return s.Book.Officer(login).Name }

func (s Told) rating(r *Reading) string {
	if r.ByPart && !r.Judged {
		return "Rated by part"
	}
	if r.Refer {
		return ReferWords
	}
	return wording.Capital(r.Published.String())
}

func travelWord(r *Reading) string {
	if r.Travel.Direction == rag.NotApplicable {
		return "Not compared"
	}
	return wording.Capital(r.Travel.Direction.String())
}

// ItemDiff is an item that is not the same in two Books.
type ItemDiff struct {
	Key, Ref, Title string
	Only            string // "a" or "b" where the other has it not; else empty
	Changes         []Difference
}

// Diff are the items that are not the same in two Books, in the order of the second, and behind them those that only the first
// has.
func Diff(a, b *Book) (out []ItemDiff) {
	for _, it := range b.Items {
		d := ItemDiff{Key: it.Key(), Ref: it.Ref(), Title: b.TitleOf(it)}
		if was := a.Item(it.Key()); was == nil {
			d.Only = "b"
		} else if d.Changes = Differences(Told{a, was}, Told{b, it}); len(d.Changes) == 0 {
			continue
		}
		out = append(out, d)
	}
	for _, it := range a.Items {
		if b.Item(it.Key()) == nil {
			out = append(out, ItemDiff{Key: it.Key(), Ref: it.Ref(), Title: a.TitleOf(it), Only: "a"})
		}
	}
	return out
}
