package ppb

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// OfMark reports whether an event decided what of an item is for the public, or answered a warning: told whole, as Brought does.
func (e *Event) OfMark() bool {
	return slices.Contains([]string{"mark", "confirm_mark", "lift_mark", "decide_small", AnswerCheckAction, WithdrawAnswerAction}, e.Action)
}

// marked says what such an event decided: "exempt: its prices can be worked out of it", "2 of Value withheld".
func (e *Event) marked(it *Item) string {
	was, is := map[Field]string{}, map[Field]string{}
	for _, c := range e.Changes {
		was[c.Name], is[c.Name] = c.Was, c.Is
	}
	switch e.Action {
	case "mark":
		why := is[FieldMarkWhy]
		if why == "" {
			return is[FieldMark]
		}
		return strings.TrimPrefix(is[FieldMark]+": "+why, ": ")
	case "confirm_mark":
		m := Marking{Kind: Confidential, ConfirmedBy: is[FieldMarkConfirmed], Grounds: Grounds{Officer: is[FieldMarkOfficer]}}
		if m.Paragraph, _ = strconv.Atoi(is[FieldMarkParagraph]); m.Paragraph > 0 {
			m.Kind = Exempt
		}
		m.On, _ = rag.ParseDate(is[FieldMarkOn])
		said := m.Words(nil)
		if test := is[FieldMarkTest]; test != "" {
			said += "; public interest test: " + test
		}
		return said
	case "lift_mark":
		return "it was " + was[FieldMark]
	case AnswerCheckAction, WithdrawAnswerAction:
		return e.answered()
	}
	var out []string
	for _, c := range e.InOrder(it) {
		box, small := c.Name.small()
		decision, number, _ := strings.Cut(c.Is, " ")
		if !small || number == "" {
			continue
		}
		done := Print
		if decision == Withhold.String() {
			done = Withhold
		}
		out = append(out, fmt.Sprintf("%s of %s %s", number, wording.Lower(LabelOf(it, box)), wording.Lower(done.Label())))
	}
	return wording.And(out)
}
