package store

import (
	"database/sql"
	"errors"
	"slices"

	"ppbtui/internal/ppb"
)

// renewed is the quarter's book as it stands, from the edition before it: of that only what has moved since is read again,
// and what has not stays the same item. Where everything has to be read, was being nil or the plan another, there is none
// unless all is set.
func (r reader) renewed(q ppb.Quarter, was *edition, all bool) (*edition, error) {
	now, err := r.mark()
	if err != nil {
		return nil, err
	}
	var book *ppb.Book
	switch {
	case was == nil:
	case was.book.SignOff != nil:
		book, err = r.proved(was.book)
	default:
		book, err = r.after(was, now)
	}
	if err == nil && book == nil && all {
		book, err = r.book(q, recent)
	}
	if err != nil || book == nil {
		return nil, err
	}
	return &edition{book: book, at: now}, nil
}

// after is the book of an open quarter as it is at now; nil where all of it may be another.
func (r reader) after(was *edition, now mark) (*ppb.Book, error) {
	book, plan := was.book, was.book.Plan
	if now.audit != was.at.audit {
		moved, whole, err := r.moved(was.at.audit, plan.Quarter)
		if err != nil || whole || len(moved) > max(16, len(book.Items)/16) {
			return nil, err // so many are read faster together
		}
		var items []*ppb.Item
		for key := range moved {
			if book.Item(key) == nil {
				continue
			}
			again, err := r.items(plan, key, recent)
			if err != nil {
				return nil, err
			}
			items = append(items, again...)
		}
		if len(items) > 0 {
			book = book.With(items...)
		}
	}
	if now.presence == was.at.presence {
		return book, nil
	}
	names, err := r.working(plan.Quarter, "")
	if err != nil {
		return nil, err
	}
	return book.WithWorking(names), nil
}

// errWhole ends the walk through what has moved.
var errWhole = errors.New("all of it may have moved")

// moved are the keys of the items of which a quarter's book may show something else than after the row seq of the audit.
// whole says that it may be anything else too: what an action is not known to leave alone it may have changed.
func (r reader) moved(seq int64, q ppb.Quarter) (keys map[string]bool, whole bool, err error) {
	keys = map[string]bool{}
	var shown []string
	for _, s := range shownIn(q) {
		shown = append(shown, s.String())
	}
	err = r.each(`SELECT action, quarter, what, reason FROM audit WHERE seq > $1`, []any{seq}, func(rows *sql.Rows) error {
		var action, quarter, what, reason string
		if err := rows.Scan(&action, &quarter, &what, &reason); err != nil {
			return err
		}
		switch action {
		case "commit", "submit", "take_back", "accept", "return", "open", rereadAction, "ask", "answer", "close_question", correctAction, dropAction,
			markAction, confirmMarkAction, liftMarkAction, decideSmallAction, ppb.AnswerCheckAction, ppb.WithdrawAnswerAction:
			if slices.Contains(shown, quarter) {
				keys[what] = true
			}
			return nil
		case ppb.AssignAction:
			if quarter == q.String() {
				keys[what] = true
			}
			return nil
		case "compare", outturnAction: // the figure of a period, whichever quarter it was stated in
			keys[what] = true
			return nil
		case "add_key", "remove_key", "name_deputy", "end_deputy", "remind", backupAction, prepareAction, publishAction:
			return nil
		case sealAction:
			if reason == "" { // it goes with what it seals; a migration says why
				return nil
			}
		}
		return errWhole
	})
	if errors.Is(err, errWhole) {
		return nil, true, nil
	}
	return keys, false, err
}

// shownIn are the quarters whose entries show in a quarter's book: its own and those that it is compared with.
func shownIn(q ppb.Quarter) []ppb.Quarter { return append(comparedWith(q), q) }
