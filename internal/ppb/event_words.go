package ppb

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb/wording"
)

// Did is what an event did, in a word or two: "Changed", "Taken back".
func (e *Event) Did() string {
	for _, a := range actions {
		if a.name == e.Action {
			return a.did
		}
	}
	return wording.Capital(strings.ReplaceAll(e.Action, "_", " "))
}

var actions = [...]struct{ name, did string }{
	{"commit", "Changed"}, {"submit", "Submitted"}, {"take_back", "Taken back"}, {"accept", "Accepted"},
	{"return", "Returned"}, {"open", "Opened"}, {"reread", "Reads differently"}, {"import", "Imported"},
	{"correct", "Opened for correction"}, {"drop_correction", "Correction dropped"},
	{"compare", "Earlier figure stated"}, {"plan", "Plan changed"}, {AssignAction, "Reassigned"}, {"export", "Exported"},
	{"outturn", "Outturn stated"}, {"take_over", "Taken over from the quarter before"},
	{"open_quarter", "Quarter opened"}, {"close_milestone", "Closed"}, {"carry_target", "Target carried over"}, {"set_dates", "Dates set"},
	{"ask", "Asked"}, {"answer", "Answered"}, {"close_question", "Question closed"}, {"remind", "Reminded"},
	{"mark", "Marked as not for the public"}, {"confirm_mark", "Mark confirmed"}, {"lift_mark", "Mark lifted"}, {"decide_small", "Small numbers decided"},
	{AnswerCheckAction, "Warning answered"}, {WithdrawAnswerAction, "Answer to a warning withdrawn"},
	{"add_action", "Action recorded"}, {"answer_action", "Action answered"}, {"close_action", "Action closed"},
}

// OfPlan reports whether an event changed the plan: told as Changed.Told does.
func (e *Event) OfPlan() bool { return !e.OfEntry() && e.Action != "compare" && !e.ofThread() }

// ofThread reports whether an event asked, answered or closed a question.
func (e *Event) ofThread() bool {
	return e.Action == "ask" || e.Action == "answer" || e.Action == "close_question"
}

// OfEntry reports whether an event changed the entry: its boxes or its state. Else it changed the plan, who is
// responsible, or an earlier figure, or somebody asked or answered.
func (e *Event) OfEntry() bool {
	switch e.Action {
	case "compare", "plan", AssignAction:
		return false
	}
	return e.Quarter != "" && !e.ofThread()
}

// StateName names the state of an entry among what an event changed.
const StateName Field = "state"

// Boxes are the boxes of the entry that an event changed, as InOrder gives them.
func (e *Event) Boxes(it *Item) (out []Changed) {
	if !e.OfEntry() {
		return nil
	}
	for _, c := range e.InOrder(it) {
		if _, box := c.Name.Spec(); box {
			out = append(out, c)
		}
	}
	return out
}

// InOrder is what an event changed in the order in which the item shows its boxes; what is no box of it stands behind
// them by name. it may be nil.
func (e *Event) InOrder(it *Item) []Changed {
	out := slices.Clone(e.Changes)
	if it == nil {
		return out
	}
	shown := it.Fields()
	at := func(c Changed) int {
		if i := slices.Index(shown, c.Name); i >= 0 {
			return i
		}
		return len(shown)
	}
	slices.SortStableFunc(out, func(a, b Changed) int { return at(a) - at(b) })
	return out
}

// Brought says an event that brought a whole thing: an officer, an earlier figure, the item into the plan, who is
// responsible for it, or what of it is for the public. Empty for one that changed some of it. name gives a person's name.
func (e *Event) Brought(it *Item, name func(login string) string) string {
	switch {
	case e.Action == AssignAction:
		return e.reassigned(name)
	case e.OfMark():
		return e.marked(it)
	}
	if e.OfPlan() && slices.ContainsFunc(e.Changes, func(c Changed) bool { return c.Name == "position" && c.Is == "" }) {
		for _, c := range e.Changes { // what is in the plan has a place there
			if c.Name == "title" {
				return "Out of the plan: " + c.Was
			}
		}
	}
	is := map[Field]string{}
	for _, c := range e.Changes {
		if c.Was != "" {
			return ""
		}
		is[c.Name] = c.Is
	}
	if e.OfEntry() {
		return ""
	}
	switch period, err := ParsePeriod(is["period"]); {
	case is["officer"] != "":
		return wording.Joined("Officer "+name(is["officer"]), is["role"])
	case err == nil:
		s := "Earlier figure"
		if part := is["part"]; part != "" {
			s += ", " + LabelOf(it, PartField(part))
		}
		figure := is["raw"]
		if figure == "" {
			figure = is["value"]
		}
		if figure == "" {
			figure = NoneReason(is["none_reason"]).Label()
		}
		s += ": " + figure + " for " + period.Label()
		if is["source"] != "" {
			s += " (" + is["source"] + ")"
		}
		return s
	case is["title"] != "":
		return "Into the plan: " + is["title"]
	}
	return ""
}

// LabelOf is the name of what an event changed, with a capital: of a part's box the part's own label,
// of a month's its name.
func LabelOf(it *Item, name Field) string {
	if n, code, ok := name.Month(); ok && it != nil && it.Measure != nil {
		label := it.Entry.Quarter.MonthName(n)
		if p, ok := it.Measure.Part(code); ok {
			label = p.Label + ", " + label
		}
		return label
	}
	if code, ok := name.Part(); ok && it != nil && it.Measure != nil {
		if p, ok := it.Measure.Part(code); ok && p.Label != "" {
			return p.Label
		}
	}
	if it != nil && !it.Rated() {
		if label := it.BoxLabel(name); label != FieldLabel(name) {
			return wording.Capital(label)
		}
	}
	if c, ok := columns[name]; ok {
		return wording.Capital(c.label)
	}
	if words := strings.Fields(string(name)); len(words) > 1 && words[0] == "target" {
		last := len(words) - 1
		if p, err := ParsePeriod(words[last]); err == nil {
			return wording.Joined("Target for "+p.Label(), strings.Join(words[1:last], " "))
		}
	}
	if strings.HasPrefix(string(name), dueName) {
		return "Due date stated"
	}
	return wording.Capital(strings.ReplaceAll(FieldLabel(name), "_", " "))
}

// Told says a change of the plan as a sentence goes on: "target for 2023/24 was 68, became 60, approved by the Board". q is the
// plan's quarter; name gives a person's name.
func (c Changed) Told(it *Item, q Quarter, name func(login string) string) string {
	label := wording.Lower(LabelOf(it, c.Name))
	switch was, is := c.Words(c.Was, q, name), c.Words(c.Is, q, name); {
	case was == "":
		return label + ": " + is
	case is == "":
		return label + " cleared, was " + was
	default:
		return label + " was " + was + ", became " + is
	}
}

// columns are what events change beside the boxes of an entry, as far as their names say too little.
var columns = map[Field]struct {
	label string
	kind  FieldKind
}{
	StateName: {"state", KindState}, "raw": {"as printed", KindLine}, "num": {"numerator", KindNumber},
	"den": {"denominator", KindNumber}, "due": {"due date", KindDate}, "officer": {"officer", KindOfficer},
	"none_reason": {"reason for no value", KindNone}, "position": {"place in the plan", KindNumber},
	retiredName: {"reported no longer", KindLine}, "closed_on": {"signs in no longer from", KindDate},
	"clearance_on": {"clearance date", KindDate}, "publication_on": {"publication date", KindDate}, "meeting_on": {"meeting date", KindDate},
	"year_end": {"year end", KindLine}, "due_in": {"due in", KindLine}, "months": {"months", KindLine}, "serves": {"serves", KindLine},
	"order": {"order of items", KindLine}, "small_numbers": {"small numbers", KindLine}, "counts": {"counts", KindLine}, "for": {"for", KindOfficer},
	FieldCrest: {"crest", KindFile}, FieldCrestAlt: {"crest in words", KindLine}, FieldTemplate: {"Word template", KindFile},
}

// Words are what was, or is, of a change in words. q is the entry's quarter; name gives a person's name.
func (c Changed) Words(text string, q Quarter, name func(login string) string) string {
	kind := KindLine
	if s, ok := c.Name.Spec(); ok {
		kind = s.Kind
	} else if column, ok := columns[c.Name]; ok {
		kind = column.kind
	}
	switch {
	case kind == KindOfficer && text != "":
		return name(text)
	case c.Name == FieldRows:
		return rowLabels(text)
	}
	return kind.Words(text, q)
}
