package view

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/thread"
)

// drawHead says what the item is, what it is held against, and what the lead wants.
func (v *View) drawHead(p *form.Page) {
	if v.TitleCut {
		p.Para(Title(v.Book(), v.Item()))
	}
	p.Para(v.headText())
	v.drawNotes(p)
}

func (v *View) headText() string { return strings.TrimRight(strings.Join(v.headParts(), "  "), " ") }

// headParts are the sentences that say where the item stands, what it is held against, and whose it is.
func (v *View) headParts() []string {
	parts := []string{v.objective() + "."}
	if m := v.Item().Measure; m != nil {
		level := v.Reading().Level
		if level == "" {
			level = "none"
		}
		parts = append(parts, polarity(m.Rule.Polarity), wording.Sentence("Target "+theme.Neutral(level)))
		if t := v.Reading().Tolerance; t != "" && v.Reading().Level != "" {
			parts = append(parts, wording.Sentence(theme.Neutral(t)))
		}
	}
	if it := v.Item(); it.Measure == nil || len(it.Officers) != 1 || !v.Book().Owned(it, v.today()) {
		lead := map[int]string{0: "", 1: "Owner "}
		if len(it.Officers) > 1 && v.theme().Spoken() {
			lead[len(it.Officers)] = "Officers "
		}
		parts = append(parts, wording.Sentence(lead[len(it.Officers)]+theme.Neutral(v.Book().OfficersText(it, v.today()))))
	}
	return parts
}

func (v *View) today() ppb.Date { return rag.DateOf(v.env.Clock()) }

// objective is the objective's code and title; of a text or a table the section's title.
func (v *View) objective() string {
	code := v.Item().Objective()
	if s, ok := ppb.SectionOf(v.Book().Sections, code); ok && !v.Item().Rated() {
		return "Section " + theme.Neutral(cmp.Or(ppb.Filled(&v.Book().Plan, s.Title), code))
	}
	for _, o := range v.Book().Objectives {
		if o.Code == code && o.Title != "" {
			return "Objective " + theme.Neutral(o.Code+", "+o.Title)
		}
	}
	return "Objective " + theme.Neutral(code)
}

// drawNotes is what people have said about the item: why it is locked, the lead's note, who else is typing.
func (v *View) drawNotes(p *form.Page) {
	for _, note := range v.notes("F2, questions.") {
		p.Para(note)
	}
	v.drawKept(p)
}

// notes are they, some of them empty; rest says where all that was asked stands.
func (v *View) notes(rest string) (out []string) {
	e := v.Item().Entry
	say := func(note string) { out = append(out, note) }
	if v.Locked() != "" {
		say(v.shout("READ ONLY. ") + wording.Sentence(v.Locked()))
	}
	if words := v.Book().CorrectionWords(v.Item()); words != "" {
		say(v.shout("CORRECTION. ") + theme.Neutral(words))
	}
	say(theme.Neutral(v.Book().MarkWords(v.Item())))
	say(theme.Neutral(v.Book().SmallWords(v.Item(), v.Reading())))
	if e.Note != "" && e.State != ppb.Accepted {
		say(fmt.Sprintf(v.shout("RETURNED")+" %s by %s: \"%s\"", v.local(e.DecidedAt).Format("2 Jan"), v.name(e.DecidedBy), theme.Neutral(e.Note)))
	}
	say(thread.Brief(v.Book(), v.Item(), v.env.Actor, v.env.Clock(), rest))
	if e.Reread != "" {
		say(v.shout("CHANGED. ") + theme.Neutral(e.Reread) + ".")
	}
	say(v.others())
	return out
}

// shout is a word that a note begins with, to be found with a glance: a voice says it as any other.
func (v *View) shout(word string) string {
	if v.theme().Spoken() {
		return wording.Capital(strings.ToLower(word))
	}
	return word
}

// others are the other people who are typing here now.
func (v *View) others() string {
	out := ui.Others(v.Item().Working, v.env.Actor)
	switch len(out) {
	case 0:
		return ""
	case 1:
		return out[0] + " is working on this now."
	}
	return wording.And(out) + " are working on this now."
}

// drawKept shows a draft that was locked out: it can be copied or discarded, and is never applied.
func (v *View) drawKept(p *form.Page) {
	if v.Kept() == nil {
		return
	}
	right := ""
	if !v.Kept().SavedAt.IsZero() {
		right = wording.Clock(v.Kept().SavedAt, v.env.Clock())
	}
	p.Add(v.theme().Section("Your draft: kept, not sent", right, p.W))
	for _, l := range strings.Split(v.KeptText(), "\n") {
		p.Para(l)
	}
	p.Para("y copies it. Delete discards it.")
	p.Add(v.theme().Rule(p.W))
}

// Title names an item.
func Title(b *ppb.Book, it *ppb.Item) string { return theme.Neutral(b.Called(it)) }

// place is where an item stands, as it was made for a book and the item's entry.
type place struct {
	of    *ppb.Book
	item  *ppb.Item
	words string
}

// Place is where this item stands among the person's.
func (v *View) Place() string {
	if p := &v.place; p.of != v.Book() || p.item != v.Item() {
		*p = place{v.Book(), v.Item(), v.standing()}
	}
	return v.place.words
}

func (v *View) standing() string {
	mine := v.Book().Mine(v.env.Actor.Login)
	at := slices.IndexFunc(mine, v.isThis) + 1
	if at == 0 {
		if !v.Book().Owned(v.Item(), v.today()) {
			return ppb.WithoutOwner
		}
		return "for " + v.Names(v.Item().Officers)
	}
	left, here := 0, 0
	for i, it := range mine {
		todo := draft.Todo(it)
		if v.isThis(it) {
			todo = draft.Todo(v.Item())
		}
		if !todo {
			continue
		}
		left++
		if i+1 == at {
			here = left
		}
	}
	if here > 0 {
		return fmt.Sprintf("%d of %d to do", here, left)
	}
	return fmt.Sprintf("%d of %s", at, wording.Number(len(mine)))
}

func (v *View) isThis(it *ppb.Item) bool { return it.Key() == v.Item().Key() }

// Names are people's names, "Jo Bell and Priya Nair".
func (v *View) Names(logins []string) string {
	out := make([]string, len(logins))
	for i, l := range logins {
		out[i] = v.name(l)
	}
	return wording.And(out)
}
