package report

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
)

// dataQuality says how sure the figures are: which are not final, which are not there, which warnings stand, and who answers for all.
func (w *writer) dataQuality() []doc.Block {
	var order []string
	refs := map[string][]string{}
	add := func(what string, it *ppb.Item) {
		if refs[what] == nil {
			order = append(order, what)
		}
		refs[what] = append(refs[what], it.Ref())
	}
	for _, r := range w.rows() {
		f := &r.Reading.Figure
		for _, letter := range f.Flags.Letters() {
			add(wording.Capital(wording.Flag(letter)), r.Item)
		}
		switch {
		case r.Measure == nil:
		case f.None != "":
			add(wording.Capital(f.None.Label()), r.Item)
		case blank(f):
			add(notEntered, r.Item)
		}
	}
	var list doc.List
	for _, what := range order {
		list = append(list, doc.Term{Term: what, Text: strings.Join(refs[what], ", ")})
	}
	out := or(nil, "Figures are final but for those that are listed here.")
	if len(list) == 0 {
		out = or(nil, "All figures are given, and none is marked as not final.")
	} else {
		out = append(out, list)
	}
	out = append(out, w.warnings()...)
	return append(out, doc.Plain(w.signedBy()))
}

// signedBy says who has signed the quarter off.
func (w *writer) signedBy() string {
	so := w.book.SignOff
	if so == nil {
		return "The quarter has not been signed off: nobody answers for the whole of it yet."
	}
	return fmt.Sprintf("%s has signed the quarter off on %s.", so.Name, signedAt(so.At))
}
