package store

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// fill lets the file grow no further, as a full disk does; 0 lets it grow again.
func fill(t *testing.T, s *Store, full bool) {
	t.Helper()
	must(t, s.Write(t.Context(), admin, func(tx *Tx) error {
		pages := 1 << 30
		if full {
			if _, err := tx.one("PRAGMA page_count", nil, &pages); err != nil {
				return err
			}
		}
		var got int
		_, err := tx.one(fmt.Sprintf("PRAGMA max_page_count = %d", pages), nil, &got)
		return err
	}))
}

// long is text that needs pages of its own.
var long = strings.Repeat("Two sibling groups came into care in July. ", 200)

func TestKeepSaysWhatIsTrue(t *testing.T) {
	ctx := t.Context()
	s := start(t, 2)
	mine, hers := s.Pane(), s.Pane()
	must(t, mine.Keep(ctx))

	fill(t, s, true)
	mine.SaveDraft(draft(ann, "M1", 0, nil, words(long)))
	says(t, mine.Keep(ctx), "the disk is full and nothing was saved")
	says(t, mine.Unsaved(), "the disk is full")
	if err := hers.Keep(ctx); err != nil {
		t.Errorf("another screen, on which nothing was typed: %v", err)
	}

	fill(t, s, false)
	must(t, mine.Keep(ctx))
	must(t, mine.Unsaved())
	d, ok, err := open(t, s.Path()).Draft(ctx, "ann", q2, "M1")
	must(t, err)
	if !ok || d.Content[ppb.FieldCommentary] != long {
		t.Error("it said that the text is kept, and it is not")
	}
}

// A draft that the file refuses is its own screen's trouble and nobody else's.
func TestKeepOfADraftThatIsRefused(t *testing.T) {
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 2)
	db, err := sql.Open("sqlite", path)
	must(t, err)
	defer db.Close()
	_, err = db.Exec(`CREATE TRIGGER no BEFORE INSERT ON draft WHEN NEW.key = 'M1' BEGIN SELECT RAISE(ABORT, 'no'); END`)
	must(t, err)
	mine, hers := s.Pane(), s.Pane()
	mine.SaveDraft(draft(ann, "M1", 0, nil, words("mine")))
	hers.SaveDraft(draft(bob, "M2", 0, nil, words("hers")))
	if err := hers.Keep(ctx); err != nil {
		t.Errorf("hers is kept: %v", err)
	}
	if err := mine.Keep(ctx); err == nil || mine.Unsaved() == nil {
		t.Errorf("mine is refused: %v, %v", err, mine.Unsaved())
	}
	_, err = db.Exec(`DROP TRIGGER no`)
	must(t, err)
	must(t, mine.Keep(ctx))
}

// Once the file is lost nothing is kept: neither what was typed after that, nor what had been written into it before, on
// whatever screen, whatever became of the file and however much is left to write.
func TestNothingIsKeptInALostFile(t *testing.T) {
	for name, way := range ways {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "data", "x.db")
			must(t, startAt(t, path, 2).Close())
			s, err := Open(t.Context(), path, Options{})
			must(t, err)
			before, after, idle := s.Pane(), s.Pane(), s.Pane()
			before.SaveDraft(draft(ann, "M1", 0, nil, words("before")))
			must(t, before.Keep(t.Context()))
			way(t, path)
			says(t, before.Keep(t.Context()), "nothing can be saved any more")
			says(t, before.Unsaved(), "nothing can be saved any more")
			after.SaveDraft(draft(ann, "M1", 0, nil, words("after")))
			says(t, after.Keep(t.Context()), "nothing can be saved any more")
			for _, p := range []*Pane{before, after, idle} {
				says(t, p.Keep(t.Context()), "nothing can be saved any more")
				says(t, p.Unsaved(), "nothing can be saved any more")
			}
			_ = s.Close()
			says(t, s.Unsaved(), "nothing can be saved any more")
		})
	}
}
