package overview

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// part are items that have something in common, each with what is said of it.
type part struct {
	key, name string
	keys      []string
	says      []string
}

func (p *part) add(key string, says fmt.Stringer) {
	p.keys, p.says = append(p.keys, key), append(p.says, says.String())
}

// part adds a line for all of them, and one for each.
func (b *builder) part(p part) {
	if len(p.keys) == 0 {
		return
	}
	b.add(face{key: p.key, name: p.name, text: wording.Count(len(p.keys), "item"), words: p.name}, nil, p.keys)
	for i, key := range p.keys {
		if it := b.book.Item(key); it != nil {
			b.add(face{key: p.key + " " + key, name: "  " + b.called(it), text: p.says[i], opens: one, about: p.says[i] + "."}, nil, p.keys[i:i+1])
		}
	}
}

// movement is what moved since the quarters before; nothing where none is held.
func (b *builder) movement() {
	m := b.over.Movement
	if m == nil {
		return
	}
	red := part{key: "red", name: ppb.WordNewlyRed}
	recovered := part{key: "recovered", name: ppb.WordRecovered}
	persistent := part{key: "persistent", name: ppb.WordPersistent}
	for _, is := range m.NewlyRed {
		red.add(is.Key, is)
	}
	for _, is := range m.Recovered {
		recovered.add(is.Key, is)
	}
	for _, is := range m.Persistent {
		persistent.add(is.Key, is)
	}
	since := "Since " + wording.Lower(m.Before.Label())
	var keys []string
	says := ""
	for _, p := range []part{red, recovered, persistent} {
		keys = append(keys, p.keys...)
		if n := len(p.keys); n > 0 {
			says = wording.Joined(says, wording.Number(n)+" "+wording.Lower(p.name))
		}
	}
	f := face{key: "movement", kind: heading, name: since, text: says, words: "Moved since " + m.Before.Short()}
	if f.about = wording.Sentence(says); says == "" {
		f.text, f.about = "nothing", ppb.NothingMoved
	}
	b.add(f, nil, keys)
	for _, p := range []part{red, recovered, persistent} {
		b.part(p)
	}
}

// outlook is what is expected by the year's end beside how things stand now.
func (b *builder) outlook() {
	out := &b.over.Outlooks
	b.add(face{key: "outlook", kind: columns, name: "By the year's end", words: "All items", opens: all}, nil)
	b.add(face{key: "expected", kind: counts, name: "Expected", colours: out.Expected, words: "All items", opens: all,
		about: "What is published: the colour that each is expected to have by the year's end."}, nil)
	b.add(face{key: "now", kind: counts, name: "Now", colours: out.Now, words: "With a colour of now",
		about: "How they stand against what is expected by now. What is rated by part or judged has no colour of now."}, out.Held)
	differ := part{key: "differ", name: "Otherwise than expected"}
	for _, i := range out.Differ {
		it := b.book.Items[i]
		differ.keys, differ.says = append(differ.keys, it.Key()), append(differ.says, b.book.Unchecked(it).Outlook())
	}
	b.part(differ)
}

// asked are the questions and the actions that are open.
func (b *builder) asked() {
	var keys []string
	for _, q := range b.over.Questions {
		keys = append(keys, q.Key)
	}
	for _, a := range b.over.Actions {
		if a.Item != "" {
			keys = append(keys, a.Item)
		}
	}
	says := ""
	if n := len(b.over.Questions); n > 0 {
		says = wording.Count(n, "question")
	}
	if n := len(b.over.Actions); n > 0 {
		says = wording.Joined(says, wording.Count(n, "action"))
	}
	if says == "" {
		says = "nothing is open"
	}
	b.add(face{key: "asked", kind: heading, name: "Questions and actions", text: says, words: "Asked about"}, nil, keys)
	for _, q := range b.over.Questions {
		by := theme.Neutral(b.book.Officer(q.By).Name) + " asked on " + wording.ColumnDate(rag.DateOf(q.At.In(b.now.Location())), b.today.Year)
		b.add(face{key: "question " + q.Key + " " + string(q.To), name: b.called(b.book.Item(q.Key)), text: by + ", " + q.Waits(), opens: one,
			about: wording.Sentence(by+", "+q.Waits()) + "\n" + theme.NeutralBlock(q.Text)}, nil, []string{q.Key})
	}
	for _, a := range b.over.Actions {
		b.action(a)
	}
}

// action is what members asked for. In a quarter that is signed off nothing is late.
func (b *builder) action(a ppb.BoardAction) {
	owner, due := theme.Neutral(b.book.Officer(a.Owner).Name), "due "+wording.ColumnDate(a.Due, b.today.Year)
	if b.book.SignOff == nil && a.Late(b.today) {
		due += ", late"
	}
	about := []string{"Members asked on " + wording.Date(a.Meeting) + ":", theme.NeutralBlock(a.Text), wording.Sentence(wording.Joined(owner, due))}
	for _, is := range a.Answers {
		about = append(about, wording.Date(is.On)+", "+theme.Neutral(b.book.Officer(is.By).Name)+": "+theme.NeutralBlock(is.Text))
	}
	var key []string
	if b.book.Item(a.Item) != nil { // it may be about none, or about one that has left
		key = []string{a.Item}
	}
	b.add(face{key: fmt.Sprint("action ", a.N), name: fmt.Sprintf("%d. %s", a.N, theme.Neutral(a.Text)), text: wording.Joined(owner, due),
		opens: one, about: strings.Join(about, "\n"), said: ui.Line(fmt.Sprint("Action ", a.N), append([]string{about[0] + " " + about[1]}, about[2:]...)...)}, nil, key)
}
