package review

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
)

// rows are the items of a book, to one person on one day.
type rows struct {
	book  *ppb.Book
	actor ppb.Actor
	late  bool // the day that the quarter was due is past
	facts *ppb.Table[facts]
	terms *ppb.Table[ppb.Terms]
}

func newRows(book *ppb.Book, env ui.Env) *rows {
	due := book.Plan.DueOn
	return &rows{
		book: book, actor: env.Actor, late: !due.IsZero() && rag.DateOf(env.Clock()).Compare(due) > 0,
		facts: ppb.TableOf(book, newFacts), terms: ppb.TermsOf(book),
	}
}

// Len is how many there are.
func (r *rows) Len() int { return len(r.book.Items) }

// At is row i.
func (r *rows) At(i int) row { return row{r.facts.At(i), r.book.Items[i], r, i} }

// Find is the row of the item with this key, or -1.
func (r *rows) Find(key string) int { return r.book.Place(key) }

// find is what is typed, to be held against rows.
func find(typed string) func(row) bool {
	search, all := ppb.NewSearch(typed), (*ppb.Table[texts])(nil)
	return func(r row) bool {
		if all == nil {
			all = ppb.TableOf(r.of.book, newTexts)
		}
		return search.Finds(r.of.terms.At(r.place), string(*all.At(r.place)))
	}
}

// names reports of rows whether what is typed is their ref.
func names(typed string) func(row) bool {
	search := ppb.NewSearch(typed)
	return func(r row) bool { return search.Names(r.of.terms.At(r.place)) }
}

// take shows a book, and reports whether that is something else to see.
func (q *Queue) take(book *ppb.Book) (shows bool) {
	was, now := q.rows, newRows(book, q.env)
	q.rows = now
	if was == nil || !now.like(was) {
		q.page.Set(now)
		return true
	}
	moved, _ := book.Since(was.book)
	return q.page.Change(now, moved)
}

// like reports whether these are the rows that there were, but for some that have moved.
func (r *rows) like(was *rows) bool {
	_, ok := r.book.Since(was.book)
	return ok && r.late == was.late
}

// book is the quarter that is shown, nil before it is read.
func (q *Queue) book() *ppb.Book {
	if q.rows == nil {
		return nil
	}
	return q.rows.book
}
