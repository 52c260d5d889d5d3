package history

import (
	"slices"
	"strconv"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/theme"
)

// class is what a filter shows.
type class int

const (
	values class = iota
	commentary
	decisions
	reads
)

var classes = [...]struct{ label, help string }{
	{"Values", "changes of values, flags, dates and judgements"},
	{"Commentary", "changes of the commentary"},
	{"Decisions", "what was submitted, taken back, accepted and returned"},
	{"Reads and exports", "who opened the item, and exports"},
}

func chips() []browse.Chip[*line] {
	out := make([]browse.Chip[*line], len(classes))
	for i, c := range classes {
		out[i] = browse.Chip[*line]{Label: c.label, Help: "Show " + c.help + ", or stop showing them", Has: func(l *line) bool { return l.is[i] }}
	}
	out[0].Hint = "to 4 Filter"
	return out
}

// table has when, who (where there is room) and what.
func table(room bool) *browse.Table[*line] {
	when := browse.Column[*line]{Head: "When", Cell: func(l *line) string { return l.when }, Least: 4, Cut: true, Name: true}
	who := browse.Column[*line]{Head: "Who", Cell: func(l *line) string { return l.who }, Gap: 2, Least: 3, Most: 20, Cut: true, Name: true}
	what := browse.Column[*line]{Head: "What", Cell: (*line).what, Gap: 2, Fills: true, Ragged: true, Name: true}
	if !room {
		return &browse.Table[*line]{Columns: []browse.Column[*line]{when, what}}
	}
	return &browse.Table[*line]{Columns: []browse.Column[*line]{when, who, what}}
}

// held is a history as loaded.
type held struct {
	name    func(login string) string
	quarter ppb.Quarter
	item    *ppb.Item // nil where the plan no longer has it
	lines   []*line   // newest first
	version int64     // of the store, when they were read
	spoken  bool      // their words are heard
}

// line is one event with its words, safe to show.
type line struct {
	event         ppb.Event
	when, who     string
	is            [len(classes)]bool
	changed       []ppb.Changed // boxes this event changed, or columns of the plan
	before, after ppb.Content   // the whole item before and after it

	of   *held
	said string // what, once somebody has asked
}

// what is what the event did, in a line: worked out for the lines that show.
func (l *line) what() string {
	if l.said == "" {
		l.said = theme.Neutral(l.of.words(l.event, l.changed))
	}
	return l.said
}

func (l *line) key() string { return strconv.FormatInt(l.event.Seq, 10) }

// read makes the lines of events, oldest first as they are stored or newest first.
func read(book *ppb.Book, key string, events []ppb.Event, now time.Time) *held {
	h := &held{item: book.Item(key), quarter: book.Plan.Quarter, name: book.NameOf}
	events = slices.Clone(events)
	slices.SortFunc(events, func(a, b ppb.Event) int { return int(a.Seq - b.Seq) })
	var content ppb.Content
	for _, e := range events {
		l := &line{of: h, event: e, before: content, after: content, changed: e.Boxes(h.item)}
		if e.OfMark() {
			l.changed = nil // it is told whole, and is no box of the item's
		}
		for _, c := range l.changed {
			// Not With: it drops the printed figure, which the event would say itself.
			l.after = set(l.after, c.Name, c.Is)
		}
		content = l.after
		if e.OfPlan() && e.Brought(h.item, h.name) == "" {
			l.changed = e.InOrder(h.item)
		}
		l.when, l.who = wording.Capital(wording.When(e.At, now)), who(book, e)
		l.classify()
		h.lines = append(h.lines, l)
	}
	slices.Reverse(h.lines)
	return h
}

// set is c with one box changed; c itself stays.
func set(c ppb.Content, f ppb.Field, s string) ppb.Content {
	out := ppb.Content{}
	for k, v := range c {
		out[k] = v
	}
	if out[f] = s; s == "" {
		delete(out, f)
	}
	return out
}

func (l *line) classify() {
	for _, c := range l.changed {
		if c.Name == ppb.FieldCommentary {
			l.is[commentary] = true
		} else {
			l.is[values] = true
		}
	}
	switch action := l.event.Action; {
	case l.event.OfMark(), slices.Contains([]string{"submit", "take_back", "accept", "return"}, action):
		l.is[decisions] = true
	case action == "open", action == "export":
		l.is[reads] = true
	default:
		if len(l.changed) == 0 {
			l.is[values] = true
		}
	}
}

// who is the person, or "Sol G as Priya N" for an administrator who acted as somebody.
func who(book *ppb.Book, e ppb.Event) string {
	name := func(login string) string { return theme.Neutral(book.Officer(login).Name) }
	switch {
	case e.Who == "":
		return "ppb"
	case e.By != "" && e.By != e.Who:
		return wording.ShortName(name(e.By)) + " as " + wording.ShortName(name(e.Who))
	}
	return name(e.Who)
}
