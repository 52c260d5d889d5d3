package ppb

import (
	"slices"
	"strings"
)

// withheldFrom is from whom a measure is withheld as those who look back at it see it.
func withheldFrom(p *Plan, it *Item, r *Reading) keptFrom {
	switch {
	case len(heldIn(p, it, r)) > 0:
		return fromMembers
	case it.Entry.Mark() != nil:
		return fromPublic
	}
	return fromNobody
}

// lookBack has an item say nothing of quarters in which it was withheld.
func (w *withholder) lookBack(i int) {
	it := w.Book.Items[i]
	before := w.Before(it)
	hidden := func(q Quarter) bool {
		return slices.ContainsFunc(before, func(s Stood) bool { return s.Quarter == q && !w.as.reads(s.Withheld) })
	}
	if !slices.ContainsFunc(before, func(s Stood) bool { return !w.as.reads(s.Withheld) }) {
		return
	}
	now := w.now[i]
	if now == nil {
		read := *w.Unchecked(it)
		now = new(*it)
		now.Frozen = &read
		read.Checks = nil
	}
	now.Before, now.Earlier = slices.Clone(before), slices.Clone(it.Earlier)
	for k := range now.Before {
		if s := &now.Before[k]; hidden(s.Quarter) {
			*s = Stood{Quarter: s.Quarter, Signed: s.Signed, Missing: Suppressed.Label(), Unit: s.Unit, Decimals: s.Decimals, Basis: s.Basis, Headline: s.Headline}
		}
	}
	for k := range now.Earlier {
		if row := &now.Earlier[k]; hidden(row.Entered) || hidden(Quarter(row.Period)) {
			*row = FigureRow{Key: row.Key, Part: row.Part, Period: row.Period, Month: row.Month, Entered: row.Entered, Open: row.Open, None: Suppressed}
		}
	}
	if now.Last != nil && hidden(now.Last.Quarter) {
		now.Last = nil
	}
	r := now.Frozen
	r.Travel, r.Previous = Travel{Direction: r.Travel.Direction, Reason: r.Travel.Reason, Judged: r.Travel.Judged}, unsaidTravel()
	r.Paragraph, r.Trace, r.Projection = r.Sentence, nil, ""
	w.now[i] = now
}

// linked withholds what states the same figure elsewhere: a measure and the cells that it is linked to.
func (w *withholder) linked() {
	for again := true; again; {
		again = false
		for i, it := range w.Book.Items {
			if it.Measure == nil {
				continue
			}
			for _, link := range it.Measure.Links {
				at := w.Place(link.Table)
				if at < 0 {
					continue
				}
				again = w.alike(i, at, link) || again
			}
		}
	}
}

// alike withholds the measure or the cell of a link where the other is withheld, and reports whether that was new.
func (w *withholder) alike(measure, table int, link Link) bool {
	it, grid := w.Book.Items[measure], w.Book.Items[table]
	cell := Small{Field: CellField(link.Row, link.Column)}
	hides, hidden := w.hides(measure, link.Part), false
	if now := w.now[table]; now != nil && now.Withheld != nil {
		hidden = now.Withheld.Whole || now.Entry.Content[cell.Field] == suppressedText
	}
	switch {
	case hides == hidden:
		return false
	case hides:
		from := grid
		if now := w.now[table]; now != nil {
			from = now
		}
		w.now[table] = withoutSmall(from, w.Unchecked(grid), []Small{cell})
		w.now[table].Withheld = linkedTo(it)
		return true
	}
	from, r, box := it, w.Unchecked(it), FieldValue
	if link.Part != "" {
		box = PartField(link.Part)
	}
	if now := w.now[measure]; now != nil {
		from, r = now, now.Frozen
	}
	if w.now[measure] = withoutSmall(from, r, []Small{{Field: box}}); w.now[measure].Before == nil {
		w.now[measure].Before = w.Before(it)
	}
	w.now[measure].Withheld = linkedTo(grid)
	return w.hides(measure, link.Part)
}

// linkedTo is why the figure is withheld that another item states too.
func linkedTo(it *Item) *Withheld {
	return &Withheld{Says: "What is withheld of " + it.Ref() + " is withheld here too, where the same figure is stated."}
}

// hides reports whether the number of a measure, or of a part of it, is withheld.
func (w *withholder) hides(measure int, part string) bool {
	now := w.now[measure]
	if now == nil {
		return false
	}
	was := &w.Unchecked(w.Book.Items[measure]).Figure
	switch {
	case now.Withheld != nil && now.Withheld.Whole:
		return true
	case part == "":
		return was.Known && !now.Frozen.Figure.Known
	}
	before, _ := was.Part(part)
	is, _ := now.Frozen.Figure.Part(part)
	return before.Known && !is.Known
}

// elsewhere withholds what other items say of one that is withheld: sentences that name its ref, with a number that is withheld where that is
// all of it that is; numbers in the commentary that stands for its own too; and those of a table in the texts of its section.
func (w *withholder) elsewhere() {
	texts := make([]string, len(w.Book.Items)) // in which a ref is looked for: few are named anywhere
	for i, it := range w.Book.Items {
		now := w.now[i]
		if now == nil || now.Withheld == nil || now.Withheld.Elsewhere {
			continue
		}
		ref, named, refers := squeezed(it.Ref()), w.tells(i), referring(it.Ref())
		under, _ := w.Peers().SameAs(it, it.Entry.Content)
		for at, other := range w.Book.Items {
			if at == i || other.Entry.Content[FieldCommentary] == "" {
				continue
			}
			if texts[at] == "" {
				texts[at] = squeezed(other.Entry.Content[FieldCommentary])
			}
			beside := other == under || it.Grid != nil && other.Text != nil && other.Objective() == it.Objective()
			if beside || strings.Contains(texts[at], ref) {
				w.words(at, func(sentence string) bool {
					return (beside || refers(sentence)) && (named(sentence) || now.Withheld.Whole && !beside)
				})
			}
		}
	}
}

// tells reports whether a sentence names a number of an item that is withheld.
func (w *withholder) tells(at int) func(sentence string) bool {
	it := w.Book.Items[at]
	r := w.Unchecked(it)
	return naming(append(goneFrom(it.Measure, r, w.now[at].Frozen), heldIn(&w.Plan, it, r)...))
}

// saidElsewhere stands for a sentence that is withheld for the sake of another item.
const saidElsewhere = "A sentence is withheld that tells what is withheld of another item."

// words withholds sentences in the commentary of an item.
func (w *withholder) words(at int, withheld func(sentence string) bool) {
	it := w.Book.Items[at]
	now := w.now[at]
	if now != nil {
		it = now
	}
	words := withoutSentences(it.Entry.Content[FieldCommentary], withheld)
	if words == it.Entry.Content[FieldCommentary] {
		return
	}
	if now == nil {
		read := *w.Unchecked(it)
		read.Checks = nil
		now = new(*it)
		now.Frozen = &read
	}
	if now.Withheld == nil {
		now.Withheld = &Withheld{Says: saidElsewhere, Elsewhere: true}
	}
	now.Entry.Content = now.Entry.Content.With(FieldCommentary, words)
	w.now[at] = now
}

// whole reports whether nothing is said of an item, now or as it was in a quarter before.
func (w *withholder) whole(key string, in Quarter) bool {
	at := w.Place(key)
	now := w.now[at]
	return at >= 0 && now != nil && (now.Withheld != nil && now.Withheld.Whole ||
		slices.ContainsFunc(w.Before(w.Book.Items[at]), func(s Stood) bool { return s.Quarter == in && s.Withheld == fromPublic && !w.as.reads(fromPublic) }))
}

// movement leaves out what would tell the colour of what is withheld.
func (w *withholder) movement() *Movement {
	if w.Movement == nil {
		return nil
	}
	m := *w.Movement
	moved := func(x Moved) bool { return w.whole(x.Key, x.In) }
	m.NewlyRed, m.Recovered = slices.DeleteFunc(slices.Clone(m.NewlyRed), moved), slices.DeleteFunc(slices.Clone(m.Recovered), moved)
	m.Persistent = slices.DeleteFunc(slices.Clone(m.Persistent), func(x Persistent) bool { return w.whole(x.Key, x.Since) })
	return &m
}

// corrections say of what is withheld that it was corrected, and no more.
func (w *withholder) corrections(all []Correction) []Correction {
	out := slices.Clone(all)
	for i := range out {
		c := &out[i]
		at := w.Place(c.Key)
		now := w.now[at]
		if at < 0 || now == nil {
			continue
		}
		c.Withheld, c.Changes, c.Title = true, nil, now.Title()
		if c.Reason = withoutSentences(c.Reason, w.tells(at)); w.whole(c.Key, c.Quarter) {
			c.Reason = now.Entry.Content[FieldCommentary]
		}
	}
	return out
}

// actions leave out what was answered about what is withheld: members asked for it in public, and read the answer in private.
func (w *withholder) actions() []BoardAction {
	out := slices.Clone(w.Actions)
	for i := range out {
		a := &out[i]
		at := w.Place(a.Item)
		if at < 0 || w.now[at] == nil {
			continue
		}
		withheld := w.tells(at)
		if w.whole(a.Item, w.Plan.Quarter) {
			withheld = func(string) bool { return true }
		}
		a.Answers, a.Why = slices.Clone(a.Answers), withoutSentences(a.Why, withheld)
		for k := range a.Answers {
			a.Answers[k].Text = withoutSentences(a.Answers[k].Text, withheld)
		}
	}
	return out
}

// signOff leaves out why what is withheld was not accepted.
func (w *withholder) signOff(is *SignOff) *SignOff {
	if is == nil {
		return nil
	}
	so := *is
	so.Corrections = w.corrections(so.Corrections)
	so.Reasons = slices.DeleteFunc(slices.Clone(so.Reasons), func(g Gap) bool { return w.whole(g.Key, Quarter{}) })
	for i := range so.Reasons {
		if at := w.Place(so.Reasons[i].Key); at >= 0 && w.now[at] != nil {
			so.Reasons[i].Reason = withoutSentences(so.Reasons[i].Reason, w.tells(at))
		}
	}
	return &so
}
