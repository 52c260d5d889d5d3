package overview

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/theme"
)

// everything is the first line: how the quarter is as a whole.
func (b *builder) everything() {
	b.add(face{key: "all", kind: total, name: wording.Count(len(b.book.Items), "item"), colours: b.over.Colours, words: "All items", opens: all,
		about: "Enter shows every item of the quarter."}, nil)
	kinds := b.over.Kinds
	if len(kinds[ppb.TextItem].Places)+len(kinds[ppb.GridItem].Places) == 0 {
		return // of measures and milestones the colours say enough
	}
	for _, kind := range ppb.Kinds() {
		if k := kinds[kind]; k.Total() > 0 {
			name := wording.Capital(wording.Count(k.Total(), kind.String()))
			b.add(face{key: "kind " + kind.String(), name: name, text: k.String(), words: name, about: wording.Sentence(k.String())}, k.Places)
		}
	}
}

// signOff is who signed the quarter off and what was said, or what stands in the way of it.
func (b *builder) signOff() {
	so := b.book.SignOff
	if so == nil {
		b.way()
		return
	}
	by := "by " + theme.Neutral(so.Name) + " on " + wording.Moment(so.At.In(b.now.Location()))
	said := theme.Neutral(so.GapsInFull())
	const words = "Not accepted at sign-off"
	b.add(face{key: "way", kind: heading, name: "Signed off", text: by, words: words,
		about: "Signed off " + by + ". " + said + " The quarter is final."}, nil, so.Open)
	b.add(face{key: "gaps", name: "At sign-off", text: said, words: words, about: said}, nil, so.Open)
}

// way is what stands in the way of sign-off.
func (b *builder) way() {
	n, said := 0, "nothing"
	open := [][]string{b.over.Changed}
	undecided := part{key: "way unsettled", name: wording.Capital(ppb.NotSettled)}
	for _, is := range b.over.Unsettled {
		undecided.keys, undecided.says = append(undecided.keys, is.Key), append(undecided.says, wording.Capital(theme.Neutral(is.Says)))
		if it := b.book.Item(is.Key); it.Entry.State == ppb.Accepted || it.NotDue() {
			n++ // it is in no other way
		}
	}
	open = append(open, undecided.keys)
	for _, is := range b.over.InTheWay {
		n += len(is.Keys)
		open = append(open, is.Keys)
	}
	for _, key := range b.over.Changed {
		if it := b.book.Item(key); (it.Entry.State == ppb.Accepted || it.NotDue()) && !slices.Contains(undecided.keys, key) {
			n++ // it is in no other way
		}
	}
	switch {
	case n > 0:
		said = wording.Count(n, "item")
	case b.over.NotOver:
		said = "it is not over"
	}
	const name = "In the way of sign-off"
	b.add(face{key: "way", kind: heading, name: name, text: said, words: name, about: b.over.Way()}, nil, open...)
	if b.over.NotOver {
		b.add(face{key: "way over", name: "The quarter is not over", text: "before " + wording.Date(b.book.Plan.Quarter.End())}, nil)
	}
	for _, is := range b.over.InTheWay {
		label := is.State.Label()
		b.add(face{key: "way " + is.State.String(), name: label, text: wording.Count(len(is.Keys), "item"), words: label}, nil, is.Keys)
	}
	if n := len(b.over.Changed); n > 0 {
		says := wording.Count(n, "item") + " " + ppb.ReadsOtherwise
		b.add(face{key: "way changed", name: "Changed", text: says, words: wording.Capital(ppb.ReadsOtherwise)}, nil, b.over.Changed)
	}
	b.part(undecided)
}

// groups are the colours by objective or department.
func (b *builder) groups(key, name string, groups []ppb.Group) {
	b.add(face{key: key, kind: columns, name: name, words: "All items", opens: all, colours: b.over.Colours}, nil)
	for _, g := range groups {
		is := theme.Neutral(strings.TrimSpace(g.Name + "  " + g.Title))
		if is == "" {
			is = ppb.NoneNamed
		}
		f := face{key: key + " " + g.Name, kind: counts, name: is, colours: g.Colours, words: is, about: wording.Sentence(g.Says())}
		if !g.Rated() {
			f.kind, f.text = plain, g.Says()
		}
		b.add(f, g.Places)
	}
}

// officers are how far each is, while the quarter is collected.
func (b *builder) officers() {
	if b.book.SignOff != nil || len(b.over.Officers) == 0 {
		return
	}
	var waiting [][]string
	for _, is := range b.over.InTheWay {
		if is.State != ppb.Submitted {
			waiting = append(waiting, is.Keys)
		}
	}
	b.add(face{key: "officers", kind: heading, name: "Officers, least done first", text: fmt.Sprintf("%d of %d done", b.over.Done, b.over.Due),
		words: "Not done"}, nil, waiting...)
	for _, p := range b.over.LeastDone() {
		name := ppb.NobodyNamed
		if p.Login != "" {
			name = theme.Neutral(b.book.Officer(p.Login).Name)
		}
		chased := p.Chased(b.now)
		about := wording.Joined(theme.Neutral(b.book.Officer(p.Login).Post), p.Pace(), chased)
		b.add(face{key: "officer " + p.Login, kind: pace, name: name, text: chased, done: p.Done, items: p.Items,
			words: "Not done: " + name, about: wording.Sentence(about)}, p.Places)
	}
}
