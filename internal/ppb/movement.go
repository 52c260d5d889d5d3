package ppb

import (
	"slices"

	"ppbtui/internal/rag"
)

// Published is what a quarter published, by key: colours of the items that were due in it and had a rating or a reason for none, and
// what measures stood at.
type Published struct {
	Quarter Quarter
	Colours map[string]rag.Status
	Stood   map[string]Stood
}

// PastQuarters is how many quarters back movement is looked for.
const PastQuarters = 12

// PublishedOf is a quarter as those after it look back at it. It is worked out once for all who ask, and not to be changed.
func PublishedOf(b *Book) Published {
	return *b.shown.get(func() Published {
		p := Published{b.Plan.Quarter, make(map[string]rag.Status, len(b.Items)), make(map[string]Stood, len(b.Items))}
		outlooks := outlooksOf(b)
		for i, it := range b.Items {
			if o := outlooks.At(i); o.due {
				p.Colours[it.Key()] = o.Expected
			}
			if s, ok := stoodOf(&b.Plan, it, b.Unchecked(it)); ok {
				p.Stood[it.Key()] = s
			}
		}
		return p
	})
}

// Movement is how a quarter's ratings differ from those before. Each item is held against the last quarter in which it was due.
// Its names are frozen with a quarter that is signed off.
type Movement struct {
	Before     Quarter      // the quarter before that is held
	NewlyRed   []Moved      `json:",omitempty"` // Red, and was not
	Recovered  []Moved      `json:",omitempty"` // Amber or Green, and was Red
	Persistent []Persistent `json:",omitempty"`
}

// Moved is an item with what it was and is.
type Moved struct {
	Key     string
	Was, Is rag.Status
	In      Quarter // that it was so in
}

// Persistent is an item that was published Red in two quarters running in which it was due, and was not Green since. Since is
// the first of the two.
type Persistent struct {
	Key   string
	Since Quarter
	Is    rag.Status
}

// MovementOf compares a quarter with those before it, the newest first; nil where none is held. What is not due or not entered
// yet has not moved, and is persistent as it was.
func MovementOf(b *Book, past []Published) *Movement {
	if len(past) == 0 {
		return nil
	}
	m := &Movement{Before: past[0].Quarter}
	outlooks := outlooksOf(b)
	for i, it := range b.Items {
		key, o := it.Key(), outlooks.At(i)
		was, in, held := last(past, key)
		if o.due && held {
			switch {
			case o.Expected == rag.Red && was != rag.Red:
				m.NewlyRed = append(m.NewlyRed, Moved{key, was, o.Expected, in})
			case was == rag.Red && (o.Expected == rag.Amber || o.Expected == rag.Green):
				m.Recovered = append(m.Recovered, Moved{key, was, o.Expected, in})
			}
		}
		if since, is := persistent(past, key, b.Plan.Quarter, o); is {
			m.Persistent = append(m.Persistent, Persistent{key, since, o.Expected})
		}
	}
	return m
}

// Corrected is the movement of the next revision of a quarter: of what is open for correction as it is now, of the rest as it was
// signed.
func (m *Movement) Corrected(b *Book, now *Movement) *Movement {
	if m == nil || now == nil {
		return m
	}
	moved := func(x Moved) string { return x.Key }
	return &Movement{
		m.Before, corrections(b, m.NewlyRed, now.NewlyRed, moved), corrections(b, m.Recovered, now.Recovered, moved),
		corrections(b, m.Persistent, now.Persistent, func(x Persistent) string { return x.Key }),
	}
}

// corrections are what was said of items, and what is now of those that are open for correction, in the order of the Book.
func corrections[T any](b *Book, was, now []T, key func(T) string) (out []T) {
	for _, x := range was {
		if b.Correcting(key(x)) == nil {
			out = append(out, x)
		}
	}
	for _, x := range now {
		if b.Correcting(key(x)) != nil {
			out = append(out, x)
		}
	}
	slices.SortStableFunc(out, func(x, y T) int { return b.Place(key(x)) - b.Place(key(y)) })
	return out
}

// last is what an item was in the last quarter in which it was due.
func last(past []Published, key string) (was rag.Status, in Quarter, held bool) {
	for i := range past {
		if was, held = past[i].Colours[key]; held {
			return was, past[i].Quarter, true
		}
	}
	return rag.None, Quarter{}, false
}

// persistent goes through the quarters in which an item was due, oldest first: two that are Red running make it persistent, a
// Green one ends that.
func persistent(past []Published, key string, now Quarter, o *Outlook) (since Quarter, is bool) {
	var first Quarter // of the Red ones running
	reds := 0
	next := func(q Quarter, s rag.Status) {
		switch {
		case s == rag.Green:
			reds, is = 0, false
		case s != rag.Red:
			reds = 0
		default:
			if reds++; reds == 1 {
				first = q
			}
			if reds == 2 && !is {
				since, is = first, true
			}
		}
	}
	for i := len(past) - 1; i >= 0; i-- {
		if s, due := past[i].Colours[key]; due {
			next(past[i].Quarter, s)
		}
	}
	if o.due {
		next(now, o.Expected)
	}
	return since, is
}

// Outlook is what is expected of an item by the year's end, and how it stands now.
type Outlook struct {
	Expected rag.Status // the published rating
	Now      rag.Status // the computed one, against what is expected by now
	HasNow   bool       // parts, milestones and judgement have none
	byPart   bool
	unrated  bool // a text or a table
	due      bool // in this quarter, and there is something to say of it
}

// outlooksOf are the outlooks of a Book's items.
func outlooksOf(b *Book) *Table[Outlook] { return TableOf(b, outlookOf) }

func outlookOf(b *Book, it *Item) *Outlook {
	r := b.Unchecked(it)
	entered := len(it.Entry.Content) > 0
	o := &Outlook{
		Expected: r.Published, byPart: r.ByPart, unrated: !it.Rated(),
		due: it.Rated() && entered && it.Due(b.Plan.Quarter) && r.Figure.None != NotDue,
	}
	o.Now, o.HasNow = r.Now(it)
	return o
}

// Now is how an item stands against what is expected of it by now, beside what is published, which is what is expected by the year's end.
// Of parts, milestones and judgement there is none.
func (r *Reading) Now(it *Item) (now rag.Status, has bool) {
	if it.Measure == nil || r.ByPart || r.Computed == rag.None { // judgement computes none
		return rag.None, false
	}
	return r.Computed, true
}

// Due reports whether an item is due in a quarter.
func (it *Item) Due(q Quarter) bool { return it.Measure == nil || it.Measure.DueIn.Has(q.Q) }
