package history

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
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

func chipLabels() []string {
	out := make([]string, len(classes))
	for i, c := range classes {
		out[i] = strconv.Itoa(i+1) + " " + c.label
	}
	return out
}

// held is a history as loaded.
type held struct {
	name  func(login string) string
	item  *ppb.Item // nil where the plan no longer has it
	lines []*line   // newest first
}

// line is one event with its words, safe to show.
type line struct {
	event           ppb.Event
	when, who, what string
	is              [len(classes)]bool
	changed         []ppb.Field // boxes this event changed
	before, after   ppb.Content // the whole item before and after it
}

// read makes the lines of events, oldest first as they are stored or newest first.
func read(book *ppb.Book, key string, events []ppb.Event, now time.Time) *held {
	h := &held{item: book.Item(key), name: func(login string) string { return book.Officer(login).Name }}
	events = slices.Clone(events)
	slices.SortFunc(events, func(a, b ppb.Event) int { return int(a.Seq - b.Seq) })
	var content ppb.Content
	var plan ppb.Event // an event of the plan is not of this quarter's entry, nor is an earlier figure: no boxes of it
	for _, e := range events {
		var before, after ppb.Content
		if e.Quarter != plan.Quarter && e.Action != "compare" {
			before, after = boxes(e.Before), boxes(e.After)
		}
		l := &line{event: e, before: content, changed: h.order(before.Changed(after)), after: content}
		for _, f := range l.changed {
			// Not With: it drops the printed figure, which the event would say itself.
			l.after = set(l.after, f, after[f])
		}
		content = l.after
		l.when, l.who = wording.Capital(wording.When(e.At, now)), who(book, e)
		l.what = theme.Neutral(h.words(e, before, after, l.changed))
		l.classify()
		h.lines = append(h.lines, l)
	}
	slices.Reverse(h.lines)
	return h
}

// order puts boxes in the order in which the item shows them.
func (h *held) order(fields []ppb.Field) []ppb.Field {
	if h.item == nil {
		return fields
	}
	shown := h.item.Fields()
	slices.SortStableFunc(fields, func(a, b ppb.Field) int { return slices.Index(shown, a) - slices.Index(shown, b) })
	return fields
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

// boxes reads the JSON of changed boxes. What is no box (a state, a version) is left out.
func boxes(s string) ppb.Content {
	var raw map[string]any
	if s == "" || json.Unmarshal([]byte(s), &raw) != nil {
		return nil
	}
	out := ppb.Content{}
	for k, v := range raw {
		if f := ppb.Field(k); isBox(f) && v != nil && v != "" {
			out[f] = fmt.Sprint(v)
		}
	}
	return out
}

func isBox(f ppb.Field) bool {
	if _, part := f.Part(); part {
		return true
	}
	switch f {
	case ppb.FieldValue, ppb.FieldPrinted, ppb.FieldFlags, ppb.FieldAsOf, ppb.FieldNone, ppb.FieldPromised, ppb.FieldQualifier,
		ppb.FieldCommentary, ppb.FieldRAG, ppb.FieldReason, ppb.FieldTravel, ppb.FieldTravelWhy, ppb.FieldStatus, ppb.FieldForecast:
		return true
	}
	return false
}

func (l *line) classify() {
	for _, f := range l.changed {
		if f == ppb.FieldCommentary {
			l.is[commentary] = true
		} else {
			l.is[values] = true
		}
	}
	switch l.event.Action {
	case "submit", "take_back", "accept", "return":
		l.is[decisions] = true
	case "open", "export":
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
