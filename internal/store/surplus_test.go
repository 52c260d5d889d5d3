package store

import (
	"os"
	"path/filepath"
	"testing"

	"ppbtui/internal/ppb"
)

// What a restore takes out of sight is known before and after, whatever became of the file, and looking changes nothing.
func TestWhatTheCopyLacksIsKnown(t *testing.T) {
	t.Parallel()
	closed := func(t *testing.T, s *Store) { must(t, s.Close()) }
	for _, c := range []struct {
		name  string
		since func(*testing.T, *Store) // since the copy was made; it leaves the file closed
		want  Surplus
	}{
		{"nothing", closed, Surplus{There: true, Known: true, Follows: true}},
		{"changes", func(t *testing.T, s *Store) {
			must(t, set(s, "31"))
			must(t, set(s, "32"))
			closed(t, s)
		}, Surplus{There: true, Known: true, Follows: true, Changes: 2}},
		{"a sign-off", func(t *testing.T, s *Store) {
			_, err := s.SignOff(t.Context(), lead, q2, "The returns come in December.")
			must(t, err)
			closed(t, s)
		}, Surplus{There: true, Known: true, Follows: true, Changes: 1, Signed: []ppb.Quarter{q2}}},
		{"changes of one who was killed", func(t *testing.T, s *Store) {
			closed(t, s)
			killedWriter(t, s.Path())
		}, Surplus{There: true, Known: true, Follows: true, Changes: -1}},
		{"another file", func(t *testing.T, s *Store) {
			closed(t, s)
			other := start(t, 2)
			must(t, set(other, "7"))
			must(t, other.Close())
			must(t, os.Remove(s.Path()))
			must(t, os.Rename(other.Path(), s.Path()))
		}, Surplus{There: true, Known: true}},
		{"damage", func(t *testing.T, s *Store) {
			closed(t, s)
			must(t, os.WriteFile(s.Path(), make([]byte, 5000), 0o600))
		}, Surplus{There: true}},
		{"loss", func(t *testing.T, s *Store) {
			closed(t, s)
			must(t, os.Remove(s.Path()))
		}, Surplus{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, file, _ := backedUp(t)
			path := s.Path()
			c.since(t, s)
			was, _ := digestOf(t.Context(), path)
			logged, _ := digestOf(t.Context(), path+"-wal")
			before, err := Rehearse(t.Context(), file, path, Options{})
			must(t, err)
			if now, _ := digestOf(t.Context(), path); now != was {
				t.Error("to look has changed the file")
			}
			if now, _ := digestOf(t.Context(), path+"-wal"); now != logged {
				t.Error("to look has changed what is in its log")
			}
			after, err := Restore(t.Context(), file, path, "root", "here", Options{})
			must(t, err)
			same(t, "before and after", before.More, after.More)
			got := after.More
			if got.Last.IsZero() != (got.Changes == 0) {
				t.Errorf("the last of %d changes was at %v", got.Changes, got.Last)
			}
			got.Last = c.want.Last
			if c.want.Changes < 0 && got.Changes > 0 || c.name == "another file" {
				got.Changes = c.want.Changes
			}
			same(t, c.name, c.want, got)
			must(t, open(t, path).Close())
		})
	}
	t.Run("the copy is the newer one", func(t *testing.T) {
		s, file, _ := backedUp(t)
		must(t, set(s, "31"))
		newer := filepath.Join(t.TempDir(), "newer.db")
		_, err := s.Backup(t.Context(), admin, newer)
		must(t, err)
		must(t, s.Close())
		r, err := Rehearse(t.Context(), newer, file, Options{})
		must(t, err)
		same(t, "it lacks nothing", Surplus{There: true, Known: true, Follows: true}, r.More)
	})
}
