package ppb

import (
	"slices"

	"ppbtui/internal/rag"
)

// Suppressed is said of a figure that is withheld from an edition.
const Suppressed NoneReason = "suppressed"

// withholder makes the items of an edition that are not as they were entered.
type withholder struct {
	*Book
	as  Audience
	now map[int]*Item // by place
}

func (w *withholder) items() {
	for i, it := range w.Book.Items {
		if m := it.Entry.Mark(); m != nil && !w.as.reads(fromPublic) {
			w.now[i] = bare(it, w.Unchecked(it), m.Statement())
			continue
		}
		if decided(&w.Plan, it) { // else it need not be read for this
			if held := heldIn(&w.Plan, it, w.Unchecked(it)); len(held) > 0 {
				w.now[i] = withoutSmall(it, w.Unchecked(it), held)
			}
		}
		w.lookBack(i)
	}
	w.linked()
	w.elsewhere()
}

// bare is an item of which nothing is said but what it is called and who answers for it.
func bare(it *Item, r *Reading, says string) *Item {
	e := it.Entry
	out := &Item{
		Officers: it.Officers, Helping: it.Helping, Department: it.Department, Earlier: []FigureRow{}, Before: []Stood{},
		Withheld: &Withheld{Whole: true, Says: says},
		Entry:    Entry{Key: e.Key, Quarter: e.Quarter, State: e.State, Version: e.Version, Content: Content{FieldCommentary: says}},
		Frozen:   &Reading{Sentence: "Not for publication", Paragraph: says, Travel: unsaidTravel(), Previous: unsaidTravel()},
	}
	switch {
	case it.Measure != nil:
		m := it.Measure
		out.Measure = &Measure{Key: m.Key, Ref: m.Ref, Objective: m.Objective, Title: m.Title, DueIn: m.DueIn}
		out.Measure.Rule.Unit, out.Measure.Rule.Basis, out.Measure.Rule.Polarity = m.Rule.Unit, m.Rule.Basis, m.Rule.Polarity
		out.Frozen.Figure = Figure{Period: r.Figure.Period, None: Suppressed}
	case it.Milestone != nil:
		m := it.Milestone
		out.Milestone = &Milestone{Key: m.Key, Ref: m.Ref, Objective: m.Objective, Title: m.Title}
	case it.Text != nil:
		t := it.Text
		out.Text = &Text{Key: t.Key, Ref: t.Ref, Section: t.Section, Title: t.Title}
	default:
		g := it.Grid
		out.Grid = &Grid{Key: g.Key, Ref: g.Ref, Section: g.Section, Title: g.Title}
	}
	return out
}

func unsaidTravel() Travel { return Travel{Direction: rag.NotApplicable, Reason: "withheld"} }

// saidOfSmall stands where an item's small number does.
const saidOfSmall = "A small number of people is withheld, so that nobody can be known by it."

// withoutSmall is an item without its small numbers and what they could be worked out of.
func withoutSmall(it *Item, r *Reading, held []Small) *Item {
	out := *it
	out.Withheld = &Withheld{Says: saidOfSmall}
	out.Last, out.Entry.Note, out.Entry.Before, out.Entry.Reread = nil, "", Decision{}, ""
	if it.Grid != nil {
		out.Entry.Content = withoutCells(it.Grid, it.Entry.Content, held)
		read := *r
		read.Checks = nil
		read.Table, read.Sheet = it.Grid.Sheet(out.Entry.Content)
		out.Frozen = &read
	} else {
		out.Frozen = withoutFigure(it.Measure, r, held)
		out.Entry.Content = saidOfFigure(it.Entry.Content, &out.Frozen.Figure)
	}
	gone := append(goneFrom(it.Measure, r, out.Frozen), held...)
	out.Frozen.Reason, out.Frozen.Travel.Reason = withoutNumbers(out.Frozen.Reason, gone), withoutNumbers(out.Frozen.Travel.Reason, gone)
	if text := out.Entry.Content[FieldCommentary]; text != "" {
		out.Entry.Content = out.Entry.Content.With(FieldCommentary, withoutNumbers(text, gone))
	}
	return &out
}

// goneFrom are the numbers of a reading that another has no more.
func goneFrom(m *Measure, was, now *Reading) (out []Small) {
	add := func(before, after Amount, text string) {
		if before.Known && !after.Known {
			out = append(out, Small{Text: text, plain: Plain(before.Value)})
		}
	}
	if m != nil {
		add(was.Figure.Amount, now.Figure.Amount, was.Figure.Raw)
		for _, p := range was.Figure.Parts {
			a, _ := now.Figure.Part(p.Code)
			add(p.Amount, a, p.Raw)
		}
	}
	if was.Sheet == nil {
		return out
	}
	for i, row := range was.Sheet.Values {
		for k := range row {
			before, after := &row[k], Amount{}
			if now.Sheet != nil && len(now.Sheet.Values) > i { // else it has nothing more
				after.Known = now.Sheet.Values[i][k].Known
			}
			add(Amount{Known: before.Known, Value: before.Number}, after, before.Shown)
		}
	}
	return out
}

// saidOfFigure are the boxes that say nothing of what a figure comes to, and those of the parts that it still has.
func saidOfFigure(c Content, f *Figure) Content {
	out := Content{}
	for _, p := range f.Parts {
		if box := PartField(p.Code); p.Known && c[box] != "" {
			out[box] = c[box]
		}
	}
	for _, f := range []Field{FieldCommentary, FieldSameAs, FieldRAG, FieldTravel, FieldTitle, FieldFlags, FieldAsOf} {
		if c[f] != "" {
			out[f] = c[f]
		}
	}
	return out
}

// withoutFigure is the reading of a measure without its small numbers: where one of its parts or months is withheld, so is what is made of them,
// and a share goes with the count that it could be worked back to, as the count does with it.
func withoutFigure(m *Measure, r *Reading, held []Small) *Reading {
	out := *r
	f := &out.Figure
	is := func(box Field) bool {
		return slices.ContainsFunc(held, func(s Small) bool { return s.Field == box })
	}
	whole := is(FieldValue) || m.Headline == HeadlineSum || m.Months != NoMonths
	share := func(u rag.Unit) bool { return u == rag.Percent || u == rag.Rate10000 }
	f.Parts, f.Months, out.Parts = slices.Clone(f.Parts), slices.Clone(f.Months), slices.Clone(r.Parts)
	for i := range f.Months {
		month := &f.Months[i]
		if is(FieldValue) || is(MonthField(month.Month, month.Part)) {
			month.Amount = Amount{Raw: suppressedText}
		}
	}
	for i := range f.Parts {
		p := &f.Parts[i]
		part, _ := m.Part(p.Code)
		ofMonths := slices.ContainsFunc(f.Months, func(m MonthAmount) bool { return m.Part == p.Code && m.Raw == suppressedText })
		if is(PartField(p.Code)) || ofMonths || share(part.Unit) {
			p.Amount = Amount{Raw: suppressedText}
			whole = whole || m.Headline == p.Code || share(m.Rule.Unit)
		}
	}
	for i := range out.Parts {
		if a, ok := f.Part(out.Parts[i].Part.Code); ok && a.Raw == suppressedText {
			out.Parts[i].Amount, out.Parts[i].Sentence, out.Parts[i].Travel = a, "", rag.NotApplicable
		}
	}
	f.Qualifier, f.Note, f.Replaces = "", "", ""
	if whole {
		f.Amount = Amount{}
		if !slices.ContainsFunc(f.Parts, func(p PartAmount) bool { return p.Known }) && len(f.Months) == 0 {
			f.None, f.Parts = Suppressed, nil
		}
	} else {
		f.Raw = "" // it may be the one-line form of all parts
	}
	out.Sentence, out.Paragraph, out.Trace, out.Projection, out.WouldChange, out.Checks, out.Problems = saidOfSmall, saidOfSmall, nil, "", nil, nil, nil
	out.Travel, out.Previous = Travel{Direction: r.Travel.Direction, Reason: r.Travel.Reason, Judged: r.Travel.Judged, Unsure: r.Travel.Unsure}, unsaidTravel()
	return &out
}

// withoutCells are the boxes of a table in which the small numbers are withheld, and every stated figure by which one of them could be found:
// what is worked out of them goes by itself.
func withoutCells(g *Grid, c Content, held []Small) Content {
	for _, s := range held {
		c = c.With(s.Field, suppressedText)
	}
	for {
		again := false
		table, sheet := g.Sheet(c)
		for i := range table.Rows {
			for k := range table.Columns {
				if v := &sheet.Values[i][k]; v.Withheld && v.Known {
					c, again = c.With(CellField(table.Rows[i].Code, table.Columns[k].Code), suppressedText), true
				}
			}
		}
		if !again {
			return c
		}
	}
}
