package data

import "ppbtui/internal/ppb"

// Facts is what the rules say of one item in the plan's quarter. Every renderer prints from it and decides nothing.
type Facts struct {
	Reading  ppb.Reading // without its checks: no format prints them
	Previous *ppb.Figure // the previous year's actual, nil where none is held
	Same     *ppb.Figure // the same quarter of the previous year, nil where none is held
	Under    *ppb.Item   // under whose commentary it stands; nil where it has its own
}

// Of asks the domain for the facts of an item of a book.
func Of(b *ppb.Book, it *ppb.Item) Facts {
	f := Facts{Reading: *b.Unchecked(it)}
	f.Under, _ = b.Peers().SameAs(it, it.Entry.Content)
	if it.Measure == nil {
		return f
	}
	if fig, ok := ppb.PreviousActual(&b.Plan, it); ok {
		f.Previous = &fig
	}
	if fig, ok := ppb.SameQuarter(&b.Plan, it); ok {
		f.Same = &fig
	}
	return f
}
