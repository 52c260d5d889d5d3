package store

import (
	"errors"
	"path/filepath"
	"testing"

	"ppbtui/internal/ppb"
)

// A signed item that was opened before is proved again each time: whatever is done to what is read of it shows, in the
// process that has proved the quarter too.
func TestASignedItemIsProvedEachTime(t *testing.T) {
	for name, query := range map[string]string{
		"item":     `UPDATE frozen SET body = replace(body, '"M1"', '"M2"') WHERE key = 'M1'`,
		"head":     `UPDATE frozen SET body = replace(body, 'Anytown', 'Anycity') WHERE position = 0`,
		"removed":  `DELETE FROM frozen WHERE key = 'M1'`,
		"no head":  `DELETE FROM frozen WHERE position = 0`,
		"another":  `UPDATE frozen SET body = (SELECT body FROM frozen WHERE key = 'M2') WHERE key = 'M1'`,
		"key":      `UPDATE frozen SET key = 'M9' WHERE key = 'M1'`,
		"two keys": `UPDATE frozen SET key = 'M1' WHERE key = 'M2'`,
		"place":    `UPDATE frozen SET position = 99 WHERE key = 'M1'`,
		"signed":   `DROP TRIGGER sign_off_not_changed; UPDATE sign_off SET digest = replace(digest, substr(digest, 1, 1), 'x')`,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "x.db")
			s := startAt(t, path, 2)
			_, err := s.SignOff(t.Context(), lead, q2, "as it is")
			must(t, err)
			for range 2 {
				_, it, err := s.Item(t.Context(), q2, "M1")
				must(t, err)
				if it.Frozen == nil || it.Key() != "M1" {
					t.Fatalf("the item is %+v", it)
				}
			}
			if _, _, err := s.Item(t.Context(), q2, "M9"); !errors.Is(err, ppb.ErrNotFound) {
				t.Fatalf("M9: %v", err)
			}
			raw(t, path, `DROP TRIGGER frozen_not_changed; DROP TRIGGER frozen_not_deleted; `+query)
			_, _, err = s.Item(t.Context(), q2, "M1")
			says(t, err, "is not as it was when it was signed off")
		})
	}
}
