package review

import (
	"fmt"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Tell is how far the review is, and the items.
func (q *Queue) Tell() tell.Page {
	if says := q.note(); says != "" {
		return tell.Page{Facts: []string{says}}
	}
	list := q.page.Told(q.says)
	list.Does, list.None = "open", q.nothing()
	return tell.Page{Facts: q.counts(), List: list}
}

// counts are the items of the quarter as the chips count them, and what the list leaves out.
func (q *Queue) counts() []string {
	var of []string
	for i := len(chips) - 1; i >= 0; i-- { // what waits for the lead first
		of = append(of, fmt.Sprintf("%s %d.", chips[i].Label, q.page.Has(i)))
	}
	sorted := strings.TrimPrefix(q.summary(true), q.page.Found()+", ") // how many there are stands in the title
	facts := []string{wording.Sentence(sorted), strings.Join(of, " ")}
	if f := q.page.Filter(); f != "" {
		facts = append(facts, wording.Sentence("Only what is "+f+" is listed"))
	}
	return facts
}

// says is an item in a line: "M12. Fly-tips cleared. Red, worse. 71.0%, target 85%. Submitted. Khan A."
func (q *Queue) says(r row) string {
	th := q.env.Theme
	colour := ""
	if r.item.Rated() {
		colour = wording.Capital(wording.Joined(th.RAGShort(r.status), r.travel(th.Travel)))
	}
	out := []string{r.ref, r.title, colour}
	if len(r.item.Entry.Content) > 0 {
		if says := headline(r.item, r.item.Entry.Content, r.reading()); !strings.EqualFold(says, r.stateWord()) {
			out = append(out, says)
		}
	}
	if len(ppb.ThreadFor(q.env.Actor, r.item)) > 0 {
		out = append(out, "Questions were asked")
	}
	return sentences(append(out, r.stateWord(), wording.Capital(q.officers(r.item)))...)
}

// needing is the next item that waits for this person: the selected one, unless they have just been there.
func (q *Queue) needing() string {
	r := q.selected()
	if r == nil {
		return ""
	}
	if r.key() != q.went && r.toAccept() && ppb.Permit(q.env.Actor, ppb.ActDecide, r.item) == nil {
		return r.key()
	}
	return q.waiting(r.key(), 1)
}

// onlyMoves reports whether an action is for a screen alone, or one of those that move the cursor, and end a search, in the place of which
// there are others.
func onlyMoves(a ui.Action) bool {
	return ui.ForScreen(a) || a.Name == "next" || a.Name == "previous" || a.Name == "back"
}

// heard are the actions of the list for who hears it, in the place of those that move the cursor or the focus.
func (q *Queue) heard() []ui.Action {
	out := []ui.Action{{
		Name: "next-needing", Binding: ui.Bind("Read the next item that waits for you"), Also: "next waiting",
		Why: func() string {
			if q.needing() == "" {
				return q.whyNoNext()
			}
			return ""
		},
		Do: func() tea.Cmd {
			q.page.SelectKey(q.needing())
			return q.open()
		},
	}}
	if all, ok := q.page.ShowAllAction("Show all items again"); ok {
		out = append(out, all)
	}
	return out
}

// sentences are those that say something, behind each other.
func sentences(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, wording.Stop(p))
		}
	}
	return strings.Join(out, " ")
}

// Tell is the item as far as a decision needs it; the figures, and why it has its colour, are a page of their own.
func (p *page) Tell() tell.Page {
	p.follow()
	d := p.q.sheet(sheet.Readable)
	p.written(d)
	p.q.addLast(d, p.row.item)
	return tell.Page{Facts: d.Facts()}
}

// explained is the page of the figures, the steps that led to the colour and the quarters of an item that is heard: there is nothing to scroll.
type explained struct {
	of     *page
	scroll sheet.Window
}

// Init does nothing: the page below has read the item.
func (e *explained) Init() tea.Cmd { return nil }

// Refresh reads the item again.
func (e *explained) Refresh() tea.Cmd { return e.of.read(false) }

// Update takes that.
func (e *explained) Update(msg tea.Msg) tea.Cmd { return e.of.Update(msg) }

// Title says of what.
func (e *explained) Title() string { return e.of.row.ref + ": figures, and why this colour" }

// Actions scroll.
func (e *explained) Actions() []ui.Action { return ui.Moves(&e.scroll, nil) }

// View draws what shows of it.
func (e *explained) View(w, h int) ui.Frame { return e.scroll.View(e.document(w), h) }

// Tell is all of it.
func (e *explained) Tell() tell.Page { return tell.Page{Facts: e.document(sheet.Readable).Facts()} }

func (e *explained) document(w int) *sheet.Sheet {
	e.of.follow()
	d := e.of.q.sheet(min(w, sheet.Readable))
	e.of.facts(d)
	e.of.reasons(d)
	return d
}

// Tell is what changed.
func (c *compare) Tell() tell.Page { return tell.Page{Facts: c.document(sheet.Readable).Facts()} }

// Tell is what the note is about, the quick starts, and the note.
func (d *dialog) Tell() tell.Page {
	note := d.note.Text()
	starts := tell.Box{Name: "start", Label: "Quick start", Kind: tell.One, Aside: note != "", Hint: "it is put at the end of the note", Fill: func(value string) tea.Cmd {
		i, err := strconv.Atoi(value)
		if err != nil || i < 0 || i >= len(quickStarts) {
			return nil // none
		}
		d.starts.Move(i)
		return d.start()
	}}
	for i, s := range quickStarts {
		starts.Values, starts.Labels = append(starts.Values, strconv.Itoa(i)), append(starts.Labels, s.label)
	}
	facts := append([]string{"It goes back to: " + wording.Stop(d.q.officers(d.row.item)), noteStands}, d.about(sheet.Readable).Facts()...)
	return tell.Page{Facts: facts, Boxes: []tell.Box{starts, {
		Name: "note", Label: "Note", Kind: tell.Text, Value: note, Words: theme.NeutralBlock(note), Fill: d.fill,
	}}, Next: "send"}
}

// fill makes the note what somebody has typed.
func (d *dialog) fill(note string) tea.Cmd {
	d.note.Fill(note)
	d.notice = d.note.TakeNotice()
	return d.keep()
}
