package report

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/doc"
)

// written is what people write in a section: its tables, then its texts.
func (w *writer) written(c *ppb.Chapter, level int) (out []doc.Block) {
	fields := c.Numbering == ppb.Unnumbered || c.Kind == ppb.AttachmentSection
	if !c.Supplied() && !(fields && len(c.Items) > 0) {
		return []doc.Block{doc.Plain(notSupplied)}
	}
	for _, p := range c.Items {
		if p.Grid != nil {
			out = append(out, w.table(p.Item)...)
		}
	}
	var list doc.List
	for _, p := range c.Items {
		switch {
		case p.Text == nil:
			continue
		case c.Kind == ppb.AttachmentSection && p.HasFile():
			if len(list) > 0 {
				out, list = append(out, list), nil
			}
			out = append(out, w.attached(p, level+1)...)
			continue
		case fields && w.short(p.Item):
			list = append(list, w.field(p.Item))
			continue
		case !p.Written():
			continue
		}
		if len(list) > 0 {
			out, list = append(out, list), nil
		}
		out = append(out, w.text(p, level+1, !fields)...)
	}
	if len(list) > 0 {
		out = append(out, list)
	}
	return out
}

// short reports whether a text can stand behind its title on one line, as a field of a form.
func (w *writer) short(it *ppb.Item) bool {
	return it.Title() != "" && !strings.Contains(strings.TrimSpace(it.Entry.Content[ppb.FieldCommentary]), "\n")
}

func (w *writer) field(it *ppb.Item) doc.Term {
	words := notSupplied
	switch {
	case it.Written() && it.TakesFile():
		words += " " + w.filled(it.Entry.Content[ppb.FieldCommentary])
	case it.Written():
		words = w.filled(it.Entry.Content[ppb.FieldCommentary])
	}
	return doc.Term{Term: w.filled(it.Title()), Text: words}
}

// attached is a file under its title: what it is, with the file itself where the book has it, and its words for who cannot open it.
func (w *writer) attached(p ppb.Passage, level int) []doc.Block {
	f, _ := p.Entry.Content.File()
	is := doc.Term{Term: "File", Text: f.Said()}
	if data := w.book.Bytes(f); data != nil {
		is.File = &doc.File{Name: f.Name, Data: data}
	}
	blocks := w.text(p, level, false)
	list := doc.List{is, {Term: "SHA-256", Text: f.Sum}}
	if _, headed := blocks[0].(doc.Heading); !headed {
		return append([]doc.Block{list}, blocks...)
	}
	return append([]doc.Block{blocks[0], list}, blocks[1:]...)
}

// text is a text under its title, where it has one. Its number stands once: before the title, else before its first words. Who answers for it
// stands behind its last words, where that is all there is to say.
func (w *writer) text(p ppb.Passage, level int, answered bool) (out []doc.Block) {
	prose := doc.Text(w.filled(p.Entry.Content[ppb.FieldCommentary]))
	if title := w.filled(p.Title()); title != "" {
		out = append(out, doc.Heading{Level: min(level, doc.Deepest), ID: w.passages[p.Key()].id, Text: headed(p.Number, title)})
	} else if p.Number != "" {
		if prose[0].Bullet {
			prose = append(doc.Prose{{Lines: []string{""}}}, prose...)
		}
		prose[0].Number = p.Number
	}
	if !answered {
		return append(out, prose)
	}
	list := w.answer(p.Item)
	if len(list) == 1 && behind(prose, list[0].Term, list[0].Text) {
		list = nil
	}
	if out = append(out, prose); len(list) > 0 {
		out = append(out, list)
	}
	return out
}

// behind puts what is said of a text in brackets behind its last words; false where those are of a list, a table or a link.
func behind(prose doc.Prose, label, text string) bool {
	if len(prose) == 0 {
		return false
	}
	last := &prose[len(prose)-1]
	if last.Bullet || last.Table != nil || last.Link != "" || len(last.Lines) == 0 {
		return false
	}
	last.Lines[len(last.Lines)-1] += " (" + label + ": " + text + ")"
	return true
}

// answer says who answers for a text or a table, and in the working edition what is wrong with it and how far it is where it is not accepted.
func (w *writer) answer(it *ppb.Item) (list doc.List) {
	add := func(d doc.Detail) {
		list = append(list, doc.Term{Term: d.Label, Text: strings.Join(d.Prose[0].Lines, " ")})
	}
	if len(it.Officers) > 0 {
		add(w.named(it))
	}
	for _, d := range w.toSettle(*w.passages[it.Key()]) {
		add(d)
	}
	if it.Entry.State != ppb.Accepted {
		for _, d := range w.entryState(it) {
			add(d)
		}
	}
	return list
}
