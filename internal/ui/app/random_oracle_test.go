package app_test

import (
	"context"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// typing has somebody open one of their items, type, correct and paste in its commentary or its value, and compares what
// is stored with what plain typing gives. It reports whether there was something to compare.
//
// What it knows of editing is a text with the cursor at its end, to which letters are added and from which they are
// taken: nothing of the program's own. Moving about in a text, undoing, and what a paste of hidden characters becomes,
// are not in it: the editor's own tests hold those.
func (c *council) typing() bool {
	who, it, field, want := c.begin()
	return field != "" && c.sit("typist", who, it.Key()).types(it, field, want)
}

// begin begins a text anew, with the cursor behind it, in a box that somebody may type in; field is empty where it has
// found none.
func (c *council) begin() (who ppb.Officer, it *ppb.Item, field ppb.Field, want string) {
	ctx := context.Background()
	who = c.people[c.r.IntN(len(c.people))]
	_, it, err := c.st.Item(ctx, c.q, c.items[c.r.IntN(len(c.items))])
	if err != nil {
		c.t.Fatal(err)
	}
	field, want = ppb.FieldCommentary, "It is so"
	if c.r.IntN(2) == 0 {
		field, want = ppb.FieldValue, "6"
	}
	actor := ppb.Actor{Officer: who, Session: "test"}
	if ppb.Permit(actor, ppb.ActEdit, it) != nil || ppb.Changeable(actor, it) != nil || field == ppb.FieldValue && (it.Measure == nil || len(it.Measure.Parts) > 0) {
		return who, it, "", ""
	}
	draft, ok, err := c.st.Pane().Draft(ctx, who.Login, c.q, it.Key())
	if err != nil {
		c.t.Fatal(err)
	}
	if !ok {
		draft = ppb.Draft{Owner: who.Login, Quarter: c.q, Key: it.Key(), Version: it.Entry.Version, Base: it.Entry.Content, Content: it.Entry.Content}
	}
	draft.Content = draft.Content.With(ppb.FieldNone, "").With(field, want)
	draft.Cursor = ppb.Cursor{Field: field, Offset: len(want)}
	opener := c.st.Pane()
	opener.SaveDraft(draft)
	if err := opener.Flush(ctx); err != nil {
		c.t.Fatal(err)
	}
	return who, it, field, want
}

// types types, and compares.
func (d *desk) types(it *ppb.Item, field ppb.Field, want string) bool {
	ctx, r := context.Background(), d.r
	defer d.leave()
	letters := "abcdefghij klmnop qrstuvwxyzéü£"
	if field == ppb.FieldValue {
		letters = "0123456789"
	}
	_, is, err := d.st.Item(ctx, d.q, it.Key())
	if err != nil {
		d.t.Fatal(err)
	}
	mine, _, err := d.pane.Draft(ctx, d.who.Login, d.q, it.Key())
	if err != nil {
		d.t.Fatal(err)
	}
	if is.Entry.Version != it.Entry.Version || mine.Content[field] != want || !ui.Typing(d.top()) {
		return false // somebody was faster, or something else has to be answered first
	}
	for range 5 + r.IntN(40) {
		switch p := r.IntN(10); {
		case p < 6 && len(want) < 200:
			c := []rune(letters)[r.IntN(len([]rune(letters)))]
			d.press(uitest.TypedKey(c))
			want += string(c)
		case p < 9:
			d.press(uitest.Key(d.t, "backspace"))
			if all := []rune(want); len(all) > 0 {
				want = string(all[:len(all)-1])
			}
		case field == ppb.FieldCommentary && len(want) < 200:
			d.send(tea.PasteMsg{Content: "pasted words"})
			want += "pasted words"
		}
		time.Sleep(time.Duration(r.IntN(200)) * time.Millisecond)
		d.settle()
		if mine, _, err = d.pane.Draft(ctx, d.who.Login, d.q, it.Key()); err != nil || mine.Content[field] != want {
			d.t.Fatalf("%s of %s by %s: typed %q, the draft is %q (%v); the last events: %s", field, it.Key(), d.who.Login, want, mine.Content[field], err,
				strings.Join(d.recent, ", "))
		}
	}
	time.Sleep(time.Second)
	d.settle()
	if _, pending, err := d.pane.DraftState(d.who.Login, d.q, it.Key()); pending || err != nil {
		d.t.Fatalf("not in the file after a second: %v", err)
	}
	return true
}
