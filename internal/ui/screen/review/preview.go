package review

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/theme"
)

// below is the selected item in h lines under the list. A preview is not an opening.
func (q *Queue) below(w, h int) []string {
	r := q.selected()
	if r == nil || h < 2 {
		return nil
	}
	d := newDoc(q.env.Theme, w)
	c := r.item.Entry.Content
	d.section(q.env.Theme.Truncate(r.ref+"  "+headline(r.item, c, r.reading), w-24), "Enter: all text")
	q.why(d, r, 2)
	head := len(d.lines)
	body := commentary(c)
	if body == "" {
		body = "There is no commentary yet."
	}
	d.para(body)
	last, held := q.lastHeld(r.item)
	if rest := h - len(d.lines); rest > 0 {
		if held {
			d.indent("Last quarter: ", last)
		} else {
			d.para(last)
		}
	} else if len(d.lines) > h && head < h {
		return d.cut(h, wording.Count(r.words, "word")+" in all. Enter shows them.")
	}
	return d.cut(h, "more about last quarter: d or Enter")
}

// why adds the sentence of the colour, the judgement and the first checks.
func (q *Queue) why(d *doc, r *row, most int) {
	d.para(theme.Neutral(r.reading.Sentence))
	d.para(judgement(r.item, r.reading))
	addChecks(d, r.reading.Checks, most)
}

func addChecks(d *doc, checks []ppb.Check, most int) {
	for i, c := range checks {
		if i == most {
			d.para("and " + wording.Count(len(checks)-most, "more check"))
			break
		}
		d.indent("! ", wording.Sentence(theme.Neutral(c.Message)))
	}
}

// besides is the selected item in h lines beside the list.
func (q *Queue) besides(w, h int) []string {
	r := q.selected()
	if r == nil {
		return nil
	}
	th, it := q.env.Theme, r.item
	c := it.Entry.Content
	d := newDoc(th, w)
	d.para(r.ref + "  " + r.title)
	d.para(officers(q.book, it))
	d.para(headline(it, c, r.reading))
	d.colour(r)
	if t := r.travel(th.Travel); t != "" {
		d.styled(t, travelled(r.reading.Travel))
	}
	d.section(lengthOf("This quarter", r.words)+newShare(it), "")
	if s := commentary(c); s != "" {
		d.para(s)
	} else {
		d.para("There is no commentary yet.")
	}
	q.addLast(d, it)
	if len(r.reading.Checks) > 0 {
		d.section("Checks", "")
		addChecks(d, r.reading.Checks, 6)
	}
	return d.cut(h, "more: Enter shows all of it")
}

// addLast adds last quarter's text, or says that none is held.
func (q *Queue) addLast(d *doc, it *ppb.Item) {
	last, held := q.lastHeld(it)
	if held {
		d.section("Last quarter, "+wording.Count(ppb.Words(last), "word"), "")
	} else {
		d.section("Last quarter", "")
	}
	d.para(last)
}
