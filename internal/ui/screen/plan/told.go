package plan

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/tell"
)

// Tell is how much there is of what, and the plan.
func (l *List) Tell() tell.Page {
	if l.book == nil {
		return tell.Page{Facts: []string{l.Status()}}
	}
	var of []string
	for i, c := range chips {
		of = append(of, fmt.Sprintf("%s %d.", c.Label, l.page.Has(i)))
	}
	facts := []string{strings.Join(of, " ")}
	if f := l.page.Filter(); f != "" {
		facts = append(facts, wording.Sentence("Only these are listed: "+f))
	}
	list := l.page.Told(row.says)
	list.Does, list.None = "open", l.empty()
	return tell.Page{Facts: facts, List: list}
}

// says is a row in a line: "M12. Fly-tips cleared. Target 85% by March. Per quarter, percent. Amina Khan."
func (r row) says() string {
	lead, aim := "", r.aim()
	switch {
	case r.section != nil:
		lead = "Section "
	case r.objective != nil:
		lead = "Objective "
	case r.item != nil && r.item.Measure != nil && aim != noTarget:
		aim = "Target " + aim
	}
	due := r.due()
	if due != "" {
		due = "Due in " + due
	}
	leaves := ""
	switch {
	case r.gone != nil:
		aim, leaves = "", leaving(r.gone.Retirement, r.book.Plan.Quarter)
	case r.leaves() != "":
		leaves = leaving(r.item.Retires, r.book.Plan.Quarter)
	}
	var out []string
	for _, s := range []string{lead + r.ref(), strings.TrimSpace(r.title()), aim, r.counts(), due, r.officers(), leaves} {
		if s != "" {
			out = append(out, wording.Sentence(s))
		}
	}
	return strings.Join(out, " ")
}

// Tell is all that the plan says of the item.
func (p *Item) Tell() tell.Page {
	if says := p.note(); says != "" {
		return tell.Page{Facts: text.Facts([]string{says})}
	}
	return tell.Page{Facts: p.document(sheet.Readable).Facts()}
}

// Tell is the parts.
func (k *pick) Tell() tell.Page {
	list := k.page.Told(nil)
	list.Does, list.Find = "choose-part", nil
	return tell.Page{List: list}
}
