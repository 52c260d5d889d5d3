package overview

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// held is what the page shows.
type held struct {
	book  *ppb.Book
	over  *ppb.Overview
	today ppb.Date
	whole bool // with the quarters before and the reminders
	rows  *rows
}

// Refresh reads the quarter again.
func (s *Screen) Refresh() tea.Cmd { return s.Noticed(true) }

// Noticed takes the quarter as it is now. The first time it is shown without the quarters before, which may take a while to
// be proved: who opens the program waits for no more than for the list.
func (s *Screen) Noticed(bool) tea.Cmd {
	env, store, was := s.env, s.store, s.held
	return s.page.Load(func() (func() bool, error) {
		now := held{today: rag.DateOf(env.Clock()), whole: was.book != nil}
		var err error
		if now.whole {
			now.book, now.over, err = store.Overview(env.Ctx, env.Quarter, now.today)
		} else if now.book, err = store.Book(env.Ctx, env.Quarter); err == nil {
			now.over = ppb.OverviewOf(now.book, nil, nil, now.today)
		}
		if err != nil {
			return nil, err
		}
		if now.rows = was.rows; now.book != was.book || now.over != was.over || now.today != was.today {
			now.rows = ppb.ShownOf(now.over, func() *rows { return newRows(now, env.Clock()) })
		}
		return func() bool { return s.take(now) }, nil
	})
}

// take shows the quarter as it is now, and reports whether that is something else to see.
func (s *Screen) take(now held) (shows bool) {
	was := s.held
	s.held = now
	s.at = s.env.Clock().Format("15:04:05")
	if was.book == nil || !now.rows.same(was.rows) {
		s.drawn = drawn{}
		s.page.Set(now.rows)
		return true
	}
	s.page.Change(now.rows, nil)
	r, ok := s.page.Selected()
	return was.whole != now.whole || ok && now.rows.moved(r.key, was.rows)
}

// moved reports whether the items of a line, which the pane may show, are others than they were.
func (rs *rows) moved(key string, was *rows) bool {
	items, ok := rs.book.Since(was.book)
	if !ok {
		return true
	}
	now, then := rs.behind(rs.of[rs.at[key]]), was.behind(was.of[was.at[key]])
	return !slices.Equal(now, then) || slices.ContainsFunc(items, func(i int) bool {
		_, found := slices.BinarySearch(now, int32(i))
		return found
	})
}
