package signoff

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Tell is how far the sign-off is, and what is in the way, or the revisions there are.
func (p *Page) Tell() tell.Page {
	if p.is.book == nil {
		return tell.Page{Facts: []string{p.Status()}}
	}
	var facts []string
	for _, says := range p.says() {
		facts = append(facts, wording.Sentence(theme.Neutral(says)))
	}
	list := p.page.Told(p.told)
	list.Does, list.None, list.Find = "open", "Nothing is in the way.", nil
	return tell.Page{Facts: facts, List: list}
}

// told is a line of the list with what is known of it beside the list.
func (p *Page) told(r row) string {
	out := []string{r.ref()}
	if so := r.revision; so != nil {
		out = append(out, "Signed off "+so.Words(), r.state(), so.FateWords())
		for _, c := range corrected(so) {
			out = append(out, "Corrected: "+c)
		}
	} else {
		out = append(out, r.what(), r.state(), r.undecided)
		if reason := p.reasons[r.item.Key()]; reason != "" {
			out = append(out, "It stays as it is because: "+reason)
		}
		out = append(out, p.is.book.CorrectionWords(r.item))
		all := p.is.asks[r.item.Key()]
		if r.stands() && r.asks > 0 {
			out = append(out, wording.Count(r.asks, "thing")+" to check")
		}
		for i := range all {
			if f := &all[i]; f.Severity == ppb.Blocks || i == 0 && !r.stands() {
				out = append(out, f.Sentence())
			}
		}
		out = append(out, p.is.book.OfficersText(r.item, rag.DateOf(p.env.Clock())))
	}
	var says []string
	for _, s := range out {
		if s = wording.Sentence(theme.Neutral(s)); s != "" && (len(says) == 0 || !strings.HasPrefix(says[len(says)-1], strings.TrimSuffix(s, ".")+":")) {
			says = append(says, s)
		}
	}
	return strings.Join(says, " ")
}

// corrected are the corrections that a revision was signed with, and why.
func corrected(so *ppb.SignOff) (out []string) {
	for _, c := range so.Corrections {
		if c.Revision == so.Revision {
			out = append(out, theme.Neutral(c.Key+": "+wording.Stop(c.Reason)))
		}
	}
	return out
}

// Tell is what the one has otherwise than the other.
func (d *differences) Tell() tell.Page {
	if says := d.note(); says != "" {
		return tell.Page{Facts: []string{says}}
	}
	count := fmt.Sprintf("%s differ.", wording.Count(len(d.items), "item"))
	if len(d.items) == 1 {
		count = "1 item differs."
	}
	return tell.Page{Facts: append([]string{count}, d.page(sheet.Readable).Facts()...)}
}
