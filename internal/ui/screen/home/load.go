package home

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// Refresh reads the quarter again, with the person's drafts.
func (h *Home) Refresh() tea.Cmd {
	h.dated = true
	return h.Noticed(true)
}

// Noticed takes the quarter as it is now. The person's drafts are read with it where there may be some: their own typing is
// what somebody else's notice does not change.
func (h *Home) Noticed(bool) tea.Cmd {
	env, store, all, was, dated := h.env, h.store, h.all, h.rows, h.dated
	return h.page.Load(func() (func() bool, error) {
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return nil, err
		}
		book = book.WorkedOn(env.Actor)
		var mine map[string]*own
		if was != nil {
			mine = was.own
		}
		if dated || was == nil || len(mine) > 0 || named(book, was.book, env.Actor.Real().Login) {
			drafts, err := store.Drafts(env.Ctx, env.Actor.Owner(), env.Quarter)
			if err != nil {
				return nil, err
			}
			mine = ownOf(env.Actor, book, drafts, mine)
		}
		now := newRows(book, env.Actor, rag.DateOf(env.Clock()), all, mine)
		if was == nil || !now.like(was) {
			for i := range now.Len() {
				now.At(i) // works out what is not known of it, beside the page
			}
		}
		return func() bool { return h.take(now) }, nil
	})
}

// named reports whether a book that is not the same any more names this person as at work on something that moved.
func named(book, was *ppb.Book, login string) bool {
	moved, ok := book.Since(was)
	name := book.Officer(login).Name // as it is now
	return !ok || slices.ContainsFunc(moved, func(i int) bool {
		return slices.Contains(book.Items[i].Working, name) || slices.Contains(was.Items[i].Working, name)
	})
}

// ownOf are the drafts that count; those that are what they were are the same.
func ownOf(actor ppb.Actor, book *ppb.Book, drafts []ppb.Draft, was map[string]*own) map[string]*own {
	var out map[string]*own
	for _, d := range drafts {
		it := book.Item(d.Key)
		if it == nil || d.Content.Equal(it.Entry.Content) || ppb.Changeable(actor, it) != nil {
			continue
		}
		if out == nil {
			out = map[string]*own{}
		}
		if w := was[d.Key]; w != nil && w.item == it && w.content.Equal(d.Content) {
			out[d.Key] = w
			continue
		}
		r := ppb.Read(&book.Plan, it, d.Content)
		out[d.Key] = &own{it, d.Content, newFacts(book, it, d.Content, &r), r}
	}
	return out
}

// take shows the rows as they are now, and reports whether that is something else to see.
func (h *Home) take(now *rows) (shows bool) {
	was := h.rows
	h.rows, h.all, h.dated = now, now.all, false
	h.at = h.env.Clock().Format("15:04:05")
	if was == nil || !now.like(was) {
		h.page.Set(now)
		return true
	}
	moved := now.since(was)
	returned := slices.ContainsFunc(moved, func(i int) bool { return now.At(i).it.Entry.State == ppb.Returned })
	return h.page.Change(now, moved) || returned // by whom stands at the top
}

// Still reports whether the last message changed nothing that shows.
func (h *Home) Still() bool { return h.still }
