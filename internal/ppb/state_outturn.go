package ppb

import "fmt"

// StatedOutturn is what stating an outturn does: the row that is held then, and in whose place it comes.
type StatedOutturn struct {
	Row     FigureRow
	Instead string      // "the provisional 120 (annual return)"; empty: nothing was held that differs
	Reread  []Rereading // entries that read differently now
}

// StateOutturn decides whether a person may state the outturn of a measure's year, as collected in quarter q, and how it stands
// beside what is held. A final figure takes the place of a provisional one, which is kept and printed; of another final one it
// is a revision, as of two provisional ones the later is; and a provisional one never stands in a final one's place.
func StateOutturn(a Actor, it *Item, q Quarter, row FigureRow) (out StatedOutturn, err error) {
	refuse := func(format string, args ...any) (StatedOutturn, error) {
		return out, &RefusedError{Key: "the outturn of " + it.Key(), Reasons: []Problem{{Text: fmt.Sprintf(format, args...)}}}
	}
	if it.Measure == nil {
		return refuse("a %s has no outturn", it.Kind())
	}
	if err := Permit(a, ActCompare, it); err != nil {
		return out, err
	}
	if err := PlanFinal(it); err != nil {
		return out, err
	}
	m := it.Measure
	row.Key, row.Unit = it.Key(), unitOf(m, row.Part).String()
	out.Row = row
	_, part := m.Part(row.Part)
	switch end := m.yearEnd(row.Period.Year); {
	case row.Period.Q != 0:
		return refuse("%s is a quarter: an outturn is of a year, such as %s", row.Period, q.FinancialYear())
	case end.Compare(q.End()) >= 0:
		return refuse("%s ends on %s, and is not over in %s", m.YearName(row.Period.Year), longDate(end), q.InSentence())
	case !row.Known && row.None == "":
		return refuse("give the value, or say that there is none")
	case trimBlank(row.Source) == "":
		return refuse("say where it comes from")
	case row.Part != "" && !part:
		return refuse("there is no part %q", row.Part)
	case row.Part == "" && len(m.Parts) > 0 && row.Known && m.Headline != HeadlineSum:
		return refuse("say which part it is of")
	}
	held := it.heldFor(row.Part, row.Period)
	if held == nil || !held.Known || row.Known && held.Value.Cmp(row.Value) == 0 && held.Flags == row.Flags {
		out.Row.Replaces = it.InPlaceOf(row)
		return out, nil
	}
	if out.Instead = Replaced(held, &row); out.Instead != "" {
		out.Row.Replaces = out.Instead
		return out, nil
	}
	out.Instead = fmt.Sprintf("%s (%s)", held.said(), held.Source)
	switch {
	case !row.Known || final(held.Flags) && !final(row.Flags):
		return refuse("%s is held, and only a final figure takes its place", out.Instead)
	case held.Source != row.Source && held.Entered.IsZero():
		out.Row.Flags |= Revised
	}
	return out, nil
}

// heldFor is the row that holds for a part (empty: the whole) and a period; nil where none does.
func (it *Item) heldFor(part string, p Period) (held *FigureRow) {
	for i := range it.Earlier {
		if row := &it.Earlier[i]; row.Part == part && row.Period == p && (held == nil || supersedes(held, row)) {
			held = row
		}
	}
	return held
}

// InPlaceOf says in place of which provisional figure a final one comes; empty where there is none such.
func (it *Item) InPlaceOf(row FigureRow) string {
	held := it.heldFor(row.Part, row.Period)
	if held == nil {
		return ""
	}
	if held.Source == row.Source && held.Replaces != "" && row.Known && held.Known && held.Value.Cmp(row.Value) == 0 {
		return held.Replaces // it is the same once more
	}
	return Replaced(held, &row)
}
