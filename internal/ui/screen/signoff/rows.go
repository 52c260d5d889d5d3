package signoff

import (
	"fmt"
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/theme"
)

// row is an item that is in the way, or open for correction; or a revision. One of the two is set.
type row struct {
	item     *ppb.Item
	title    string // that the item is listed under
	revision *ppb.SignOff
	latest   bool // there is no revision after it
	own      bool // the gap has a reason of its own

	undecided string // what has to be decided of it for the public, as a sentence; empty: nothing
	blocked   bool   // a finding of it stands in the way
	asks      int    // findings of it that nobody has answered
}

// stands reports whether an item is in the way, or open for correction: else it is listed for what was found of it alone.
func (r row) stands() bool {
	return r.revision == nil && (r.undecided != "" || r.blocked || r.item.Entry.State != ppb.Accepted || r.item.Correcting != nil)
}

func (r row) key() string {
	if r.revision != nil {
		return fmt.Sprintf("revision %d", r.revision.Revision)
	}
	return r.item.Key()
}

// rows are what is in the way, and what nobody has answered; of a quarter that is signed off what is open for correction and the revisions,
// the newest first.
func (p *Page) rows() (out []row) {
	b := p.is.book
	undecided, listed := map[string]string{}, map[string]bool{}
	for _, is := range ppb.UnsettledOf(b) {
		undecided[is.Key] = theme.Neutral(wording.Sentence(is.Says))
	}
	of := func(it *ppb.Item) row {
		listed[it.Key()] = true
		return row{item: it, title: b.TitleOf(it), own: p.reasons[it.Key()] != "", undecided: undecided[it.Key()],
			blocked: p.is.asks.blocked(it.Key()), asks: len(p.is.asks[it.Key()])}
	}
	add := func(which func(key string) bool) {
		for _, it := range b.Items {
			if !listed[it.Key()] && which(it.Key()) {
				out = append(out, of(it))
			}
		}
	}
	for _, open := range ppb.Unaccepted(b) {
		for _, key := range open.Keys {
			out = append(out, of(b.Item(key)))
		}
	}
	for _, it := range b.Opened {
		out = append(out, of(it))
	}
	add(func(key string) bool { return undecided[key] != "" || p.is.asks.blocked(key) })
	add(func(key string) bool { return len(p.is.asks[key]) > 0 })
	for i := range slices.Backward(p.is.all) {
		out = append(out, row{revision: &p.is.all[i], latest: i == len(p.is.all)-1})
	}
	return out
}

// inTheWay are the rows of items that are.
func (p *Page) inTheWay() (out []row) {
	for i := range p.page.Len() {
		if r := p.page.At(i); r.stands() {
			out = append(out, r)
		}
	}
	return out
}

func (r row) ref() string {
	if r.revision != nil {
		return fmt.Sprintf("Revision %d", r.revision.Revision)
	}
	return theme.Neutral(r.item.Key())
}

func (r row) what() string {
	if so := r.revision; so != nil {
		return theme.Neutral(fmt.Sprintf("signed off %s by %s", wording.Date(rag.DateOf(so.At)), so.Name))
	}
	return theme.Neutral(r.title)
}

func (r row) state() string {
	so := r.revision
	switch {
	case so == nil && r.undecided != "" && r.item.Entry.State == ppb.Accepted:
		return "To decide"
	case so == nil && r.undecided != "":
		return "To decide, " + wording.Lower(r.item.Entry.State.Label())
	case so == nil && r.blocked && r.item.Entry.State == ppb.Accepted:
		return "To put right"
	case so == nil && !r.stands():
		return wording.Number(r.asks) + " to check"
	case so == nil && r.item.Correcting != nil:
		return "Correcting: " + wording.Lower(r.item.Entry.State.Label())
	case so == nil && r.own:
		return r.item.Entry.State.Label() + ", with a reason"
	case so == nil:
		return r.item.Entry.State.Label()
	case so.Withdrawn != nil:
		return "Withdrawn"
	case len(so.Published) > 0:
		return "Published"
	case r.latest:
		return "Latest"
	}
	return "Superseded"
}

// tables are the columns of a narrow terminal and those of a wider one.
func (p *Page) tables() (narrow, wide *browse.Table[row]) {
	ref := browse.Column[row]{Head: "Ref", Cell: row.ref, Least: 4, Most: 12, Cut: true, Name: true}
	what := browse.Column[row]{Head: "What", Cell: row.what, Gap: 2, Fills: true, Cut: true}
	state := browse.Column[row]{Head: "State", Cell: row.state, Gap: 2, Least: 10, Most: 24, Cut: true}
	alone := browse.Column[row]{Head: "State", Cell: row.state, Gap: 2, Fills: true, Ragged: true}
	officers := browse.Column[row]{Head: "Officers", Cell: p.officers, Gap: 2, Least: 10, Most: 30, Ragged: true, Cut: true, Drop: 1}
	narrow = &browse.Table[row]{Columns: []browse.Column[row]{ref, alone}}
	wide = &browse.Table[row]{Least: 20, Columns: []browse.Column[row]{ref, what, state, officers}}
	return narrow, wide
}

func (p *Page) officers(r row) string {
	if r.item == nil {
		return ""
	}
	return theme.Neutral(p.is.book.OfficersText(r.item, rag.DateOf(p.env.Clock())))
}
