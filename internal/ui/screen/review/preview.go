package review

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/finding"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/thread"
)

// below is the selected item in h lines under the list. A preview is not an opening.
func (q *Queue) below(r row, w, h int) *sheet.Sheet {
	d := q.sheet(w)
	if h < 2 {
		return d
	}
	c := r.item.Entry.Content
	d.Section(q.env.Theme.Truncate(r.ref+"  "+headline(r.item, c, r.reading()), w-24), "Enter: all text")
	d.Para(q.asked(r.item))
	d.Para(theme.Neutral(q.book().MarkWords(r.item)))
	q.why(d, r, 2)
	head := d.Len()
	q.words(d, r)
	last, held := q.lastHeld(r.item)
	if rest := h - d.Len(); rest > 0 {
		if held {
			d.Hang("Last quarter: ", last)
		} else {
			d.Para(last)
		}
	} else if d.Len() > h && head < h {
		return d.Cut(h, wording.Count(r.words, "word")+" in all. Enter shows them.")
	}
	return d.Cut(h, "more about last quarter: d or Enter")
}

// asked is how the questions about an item stand; empty where there is none.
func (q *Queue) asked(it *ppb.Item) string {
	return thread.Brief(q.book(), it, q.env.Actor, q.env.Clock(), q.env.Key("w", "thread")+" reads it.")
}

// why adds the reasons for the colour, the one that decided first, and the first findings that ask for something.
func (q *Queue) why(d *sheet.Sheet, r row, most int) {
	for _, reason := range r.reading().Why(r.item, r.item.Entry.Content) {
		d.Para(theme.Neutral(reason))
	}
	q.addFindings(d, finding.Asked(r.findings()), most)
}

// besides is the selected item in h lines beside the list.
func (q *Queue) besides(r row, w, h int) *sheet.Sheet {
	it := r.item
	d := q.sheet(w)
	d.Para(r.ref + "  " + r.title)
	d.Para(q.officers(it))
	d.Para(headline(it, it.Entry.Content, r.reading()))
	d.Para(q.asked(it))
	d.Para(theme.Neutral(q.book().MarkWords(it)))
	q.colour(d, r)
	q.text(d, r, "This quarter")
	q.addLast(d, it)
	q.checks(d, r, 6)
	return d.Cut(h, "more: Enter shows all of it")
}

// addLast adds last quarter's text, or says that none is held.
func (q *Queue) addLast(d *sheet.Sheet, it *ppb.Item) {
	last, held := q.lastHeld(it)
	if held {
		d.Section("Last quarter, "+wording.Count(ppb.Words(last), "word"), "")
	} else {
		d.Section("Last quarter", "")
	}
	d.Para(last)
}
