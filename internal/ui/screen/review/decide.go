package review

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
)

// verb is a decision on an item.
type verb int

const (
	accept verb = iota
	giveBack
	takeBack
)

// decision is what a page above the queue hands down when it closes: what to do, for the queue to run.
type decision struct {
	verb verb
	key  string
	note string // of a return
}

// decided is the answer of the store.
type decided struct {
	decision
	entry ppb.Entry
	err   error
}

// whyNot is the reason why this decision cannot be made now, in words; empty when it can. The rules are ppb's.
func (q *Queue) whyNot(v verb, it *ppb.Item) string {
	var err error
	switch {
	case it == nil:
		return "There is no item here"
	case q.busy:
		return "The last decision is still being saved"
	case v == accept:
		_, err = ppb.Accept(it, q.env.Actor, q.env.Clock())
	case v == giveBack:
		_, err = ppb.Return(it, q.env.Actor, "any", q.env.Clock())
	case it.Entry.State != ppb.Accepted && it.Entry.State != ppb.Returned:
		return "you have not decided on " + it.Key() + " yet: there is nothing to take back"
	default:
		_, err = ppb.TakeBack(it, q.env.Actor, q.env.Clock())
	}
	if err != nil {
		return err.Error()
	}
	return ""
}

// decide asks the store.
func (q *Queue) decide(d decision) tea.Cmd {
	if q.busy {
		return nil
	}
	q.busy = true
	env, store := q.env, q.store
	return func() tea.Msg {
		out := decided{decision: d}
		switch d.verb {
		case accept:
			out.entry, out.err = store.Accept(env.Ctx, env.Actor, env.Quarter, d.key)
		case giveBack:
			out.entry, out.err = store.Return(env.Ctx, env.Actor, env.Quarter, d.key, d.note)
		case takeBack:
			out.entry, out.err = store.TakeBack(env.Ctx, env.Actor, env.Quarter, d.key)
		}
		return out
	}
}

// answered shows what became of a decision: the item in its new state, the cursor on the next one, and a sentence.
func (q *Queue) answered(d decided) tea.Cmd {
	q.busy = false
	if d.err != nil {
		return tea.Batch(q.Refresh(), ui.Send(ui.Failed{Err: d.err}))
	}
	q.page.Overtake() // a load that began before the decision is out of date
	old := q.row(d.key)
	next := q.following(d.key, 1)
	if old != nil {
		it := *old.item
		it.Entry = d.entry
		q.take(q.book().With(&it))
	}
	say := map[verb]string{accept: "Accepted", giveBack: "Returned", takeBack: "Taken back:"}[d.verb] + " " + refOf(old, d.key) + "."
	var save tea.Cmd
	if d.verb == takeBack {
		q.fresh = ""
		q.page.SelectKey(d.key)
		say += " It is to accept again."
		if old != nil && old.item.Entry.Note != "" && old.state() == ppb.Returned {
			save = q.notes.keep(d.key, old.item.Entry.Note)
			say += " Your note is kept."
		}
	} else {
		q.page.SelectKey(next)
		q.fresh = d.key
		say += " u " + q.env.Key("Undo", "undoes it.")
		save = q.notes.keep(d.key, "")
	}
	return tea.Batch(save, ui.Send(ui.Changed{}), ui.Send(ui.Say{Text: say}))
}

func refOf(r *row, key string) string {
	if r == nil {
		return key
	}
	return r.key()
}

// following is the key of the next item (step 1) or the one before (step -1) that waits for this lead, from the item
// with this key on and round the end; where none waits, the row next to it; empty when there is none.
func (q *Queue) following(key string, step int) string {
	if k := q.waiting(key, step); k != "" {
		return k
	}
	return q.beside(key, step)
}

// beside is the row next to this one in the queue; empty at its end.
func (q *Queue) beside(key string, step int) string {
	at := q.page.Place(key)
	if i := at + step; at >= 0 && i >= 0 && i < q.page.Shown() {
		return q.page.At(i).key()
	}
	return ""
}

// waiting is the next visible item that this person can accept or return; empty when there is none but this.
func (q *Queue) waiting(key string, step int) string {
	if q.page.Has(chipToAccept) == 0 {
		return ""
	}
	r, ok := q.page.Next(key, step, func(r row) bool {
		return r.key() != key && r.toAccept() && ppb.Permit(q.env.Actor, ppb.ActDecide, r.item) == nil
	})
	if !ok {
		return ""
	}
	return r.key()
}

// undoable is the item u is about: the one decided just now, else the selected one.
func (q *Queue) undoable() *ppb.Item {
	if r := q.row(q.fresh); q.fresh != "" && r != nil {
		return r.item
	}
	if r := q.selected(); r != nil {
		return r.item
	}
	return nil
}
