package store

import (
	"errors"
	"slices"
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// figureKey names a held figure.
type figureKey struct {
	key, part, source string
	period            ppb.Period
}

// earlier keeps the figures of other periods.
func (im *importer) earlier() error {
	was := map[figureKey]view{}
	err := im.eachFigure("", func(f heldFigure) {
		was[figureKey{f.Key, f.Part, f.Source, f.Period}] = figureView(f.FigureRow)
	})
	if err != nil {
		return err
	}
	for i, f := range im.f.Figures {
		if f.Period == ppb.Period(im.q) {
			continue
		}
		label := "figure " + f.Key
		if f.Part != "" {
			label += "/" + f.Part
		}
		k := figureKey{f.Key, f.Part, f.Source, f.Period}
		now := figureView(f)
		err := im.put(label+" "+f.Period.String(), f.Key, was[k], now, func() error { return im.putFigure(f, i) })
		if err != nil {
			return err
		}
		was[k] = now
	}
	return nil
}

// current makes the figures of the plan's own quarter entries, as if they had been typed.
func (im *importer) current() error {
	rows := map[string][]ppb.FigureRow{}
	var keys []string
	for _, f := range im.f.Figures {
		if f.Period != ppb.Period(im.q) {
			continue
		}
		if rows[f.Key] == nil {
			keys = append(keys, f.Key)
		}
		rows[f.Key] = append(rows[f.Key], f)
	}
	if len(keys) == 0 {
		return nil
	}
	items, err := im.items(im.f.Plan, "")
	if err != nil {
		return err
	}
	imported := map[string]ppb.Content{}
	if err := im.eachEntry(im.q, "", func(e ppb.Entry, c ppb.Content) { imported[e.Key] = c }); err != nil {
		return err
	}
	at := map[string]*ppb.Item{}
	for i := range items {
		at[items[i].Key()] = &items[i]
	}
	for _, key := range keys {
		it := at[key]
		if it == nil || it.Measure == nil {
			return say("figure of %s: there is no such measure in the plan; nothing was imported", key)
		}
		if err := im.entry(it, boxes(&im.f.Plan, it, rows[key]), imported[key]); err != nil {
			return err
		}
	}
	return nil
}

// entry puts imported boxes in, unless somebody has the item in hand. before is what the last import put there.
func (im *importer) entry(it *ppb.Item, c, before ppb.Content) error {
	label := "figure " + it.Key() + " " + im.q.String()
	e := it.Entry
	same := true
	for f, text := range c {
		same = same && e.Content[f] == text
	}
	for f := range before { // a box that this file empties
		same = same && (c[f] != "" || e.Content[f] == "")
	}
	if same && e.Version > 0 {
		return nil
	}
	var locked *ppb.LockedError
	switch err := ppb.Unlocked(e); {
	case errors.As(err, &locked):
		im.line("keep", label, locked.Sentence)
		return nil
	case e.Version > 0 && !e.Content.Equal(before):
		name, err := im.nameOf(e.EnteredBy)
		if err != nil {
			return err
		}
		im.line("keep", label, name+" has changed it since: change it by hand")
		return nil
	}
	now, err := ppb.Commit(it, c, im.actor, im.now)
	if err != nil || now.Version == e.Version {
		return err
	}
	now.Editors = e.Editors // an import brings what others have written
	kind := "update"
	if e.Version == 0 {
		kind = "add"
	}
	im.line(kind, label, "")
	return im.putEntry(e, now, "import", "", c)
}

// boxes are the figure rows of one measure as somebody would have typed them.
func boxes(p *ppb.Plan, it *ppb.Item, rows []ppb.FigureRow) ppb.Content {
	c := ppb.Content{}
	set := func(f ppb.Field, text string) {
		if text != "" {
			c[f] = text
		}
	}
	var flags ppb.Flags
	var notes []string
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(x, y ppb.FigureRow) int { return len(x.Part) - len(y.Part) }) // the whole's row first
	for _, r := range rows {
		flags |= r.Flags
		switch {
		case r.Part != "":
			text, _ := typedAs(p, it, ppb.PartField(r.Part), r)
			set(ppb.PartField(r.Part), text)
			if f := fractionOf(r); f != "" && f != text {
				notes = append(notes, r.Part+" "+f)
			}
		case len(it.Measure.Parts) > 0:
			set(ppb.FieldPrinted, r.Raw)
		default:
			text, printed := typedAs(p, it, ppb.FieldValue, r)
			set(ppb.FieldValue, text)
			set(ppb.FieldPrinted, printed)
			if f := fractionOf(r); f != "" && f != text && f != printed {
				notes = append(notes, f)
			}
		}
		if r.Part == "" || c[ppb.FieldAsOf] == "" {
			set(ppb.FieldAsOf, r.AsOf.String())
		}
		if r.Part == "" {
			set(ppb.FieldNone, string(r.None))
			set(ppb.FieldPromised, r.Promised.String())
			if r.Note != "" {
				notes = append([]string{r.Note}, notes...)
			}
		}
	}
	set(ppb.FieldQualifier, strings.Join(notes, "; "))
	set(ppb.FieldFlags, flags.String())
	return c
}

// typedAs is what to type into a box for an imported number, and what is printed beside it where that is not the same:
// the printed text itself where it reads as the same number, else the number; a fraction where the box takes one and it
// gives the number. (A fraction that does not goes into the note on the value.)
func typedAs(p *ppb.Plan, it *ppb.Item, box ppb.Field, r ppb.FigureRow) (text, printed string) {
	switch {
	case r.Fraction && takesFraction(p, it, box, r) && (!r.Known || gives(r, unitOf(it, r.Part))):
		text = fractionOf(r)
	case r.Known && r.Raw != "" && readsAs(p, it, box, r):
		text = r.Raw
	case r.Known:
		text = r.Value.String()
	case r.None == "":
		text = r.Raw
	}
	if r.Raw != text {
		printed = r.Raw
	}
	return text, printed
}

// readsAs reports whether the printed text, typed into the box, is the same number.
func readsAs(p *ppb.Plan, it *ppb.Item, box ppb.Field, r ppb.FigureRow) bool {
	if r.Raw == r.Value.String() {
		return true
	}
	a := readIn(p, it, box, r.Raw)
	return a.Known && a.Value.Cmp(r.Value) == 0
}

// takesFraction reports whether the row's numerator and denominator, typed into the box, are read.
func takesFraction(p *ppb.Plan, it *ppb.Item, box ppb.Field, r ppb.FigureRow) bool {
	return readIn(p, it, box, fractionOf(r)).Fraction
}

// readIn is what a text is read as in a box; not known where it is refused.
func readIn(p *ppb.Plan, it *ppb.Item, box ppb.Field, text string) ppb.Amount {
	got := ppb.Read(p, it, ppb.Content{box: text})
	for _, problem := range got.Problems {
		if problem.Field == box {
			return ppb.Amount{}
		}
	}
	a := got.Figure.Amount
	if code, ok := box.Part(); ok {
		a, _ = got.Figure.Part(code)
	}
	return a
}

// fractionOf is a row's numerator and denominator as typed: 442/485; empty where it has none.
func fractionOf(r ppb.FigureRow) string {
	if !r.Fraction {
		return ""
	}
	return r.Num.String() + "/" + r.Den.String()
}

func unitOf(it *ppb.Item, part string) rag.Unit {
	if p, ok := it.Measure.Part(part); ok {
		return p.Unit
	}
	return it.Measure.Rule.Unit
}

// gives reports whether the fraction, rounded half up to the decimals of the value, is the value: 442/485 is 91 %. It is
// decided by multiplying: num x 100, of a rate x 10,000, is within half a unit of the last decimal of value x den.
func gives(r ppb.FigureRow, unit rag.Unit) bool {
	num, den, err := r.Num, r.Den, error(nil)
	switch unit {
	case rag.Percent:
		num, err = num.Mul(hundred)
	case rag.Rate10000:
		num, err = num.Mul(tenThousand)
	}
	if err != nil || den.Sign() <= 0 {
		return false
	}
	target, err := r.Value.Mul(den)
	if err != nil {
		return false
	}
	gap, err := num.Sub(target)
	if err != nil {
		return false
	}
	half, err := den.Mul(halfOf(r.Value.Scale()))
	if err != nil {
		return false
	}
	// half up away from zero: at exactly half the fraction rounds to the larger
	if num.Sign() < 0 {
		gap = gap.Neg()
	}
	return gap.Cmp(half) < 0 && gap.Cmp(half.Neg()) >= 0
}

var hundred, tenThousand = decimal.MustNew(100, 0), decimal.MustNew(10_000, 0)

// halfOf is half a unit of the last of so many decimals: 0.5, 0.05.
func halfOf(scale int) ppb.Decimal {
	d, err := decimal.New(5, min(scale+1, decimal.MaxScale))
	if err != nil {
		return ppb.Decimal{}
	}
	return d
}
