package store

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// Whatever of a draft another program changes: check finds it, it is handed to its owner as altered, and no submit takes
// it along.
func TestAlteredDrafts(t *testing.T) {
	for name, set := range map[string]string{
		"content":     `content = replace(content, '62', '26')`,
		"commentary":  `content = replace(content, 'Mine', 'Ours')`,
		"unreadable":  `content = '{"value'`,
		"base":        `base = '{"value":"1"}'`,
		"broken base": `base = ''`,
		"version":     `version = version + 1`,
		"cursor":      `cursor_field = 'value'`,
		"offset":      `cursor_offset = 3`,
		"time":        `saved_at = saved_at + 1`,
		"revision":    `rev = rev + 1`,
		"screen":      `writer = 'another'`,
		"item":        `key = 'M3'`,
		"owner":       `owner = 'bob'`,
		"no digest":   `digest = ''`,
	} {
		t.Run(name, func(t *testing.T) {
			ctx := t.Context()
			path := filepath.Join(t.TempDir(), "x.db")
			s := startAt(t, path, 3)
			d := draft(ann, "M1", 0, nil, ppb.Content{ppb.FieldValue: "62", ppb.FieldCommentary: "Mine."})
			d.Cursor = ppb.Cursor{Field: ppb.FieldCommentary, Offset: 5}
			s.SaveDraft(d)
			must(t, s.Flush(ctx))
			whole(t, s)
			raw(t, path, `UPDATE draft SET `+set)
			rep, err := s.Check(ctx)
			must(t, err)
			if all := strings.Join(rep.Problems, "\n"); !strings.Contains(all, "not sent was changed by something else") {
				t.Errorf("check says %q", all)
			}

			owner, key := ann, "M1"
			switch name {
			case "item":
				key = "M3"
			case "owner":
				owner = bob
			}
			again := open(t, path)
			got, ok, err := again.Draft(ctx, owner.Login, q2, key)
			must(t, err)
			if !ok || !got.Altered {
				t.Fatalf("given as %v, %+v", ok, got)
			}
			_, err = again.Submit(ctx, owner, q2, key)
			var refused *ppb.RefusedError
			if !errors.As(err, &refused) {
				t.Errorf("submitted: %v", err)
			}
			if _, it, _ := again.Item(ctx, q2, key); it.Entry.Version != 0 {
				t.Errorf("applied: %+v", it.Entry)
			}
			must(t, again.DiscardDraft(ctx, owner.Login, q2, key))
			whole(t, again)
		})
	}
}

// Beside what another screen has left as it was, an altered draft is not merged into it, and not lost either.
func TestAnAlteredDraftBesideASoundOne(t *testing.T) {
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "x.db")
	first, second := startAt(t, path, 1), open(t, path)
	first.SaveDraft(draft(ann, "M1", 0, nil, words("first")))
	must(t, first.Flush(ctx))
	raw(t, path, `UPDATE draft SET content = '{"value":"99"}'`)
	second.SaveDraft(draft(ann, "M1", 0, nil, words("second")))
	must(t, second.Flush(ctx))

	s := open(t, path)
	d, _, err := s.Draft(ctx, "ann", q2, "M1")
	must(t, err)
	if d.Altered || d.Content[ppb.FieldCommentary] != "second" || d.Content[ppb.FieldValue] != "" {
		t.Fatalf("came back with %+v", d)
	}
	d.Rows = nil
	s.SaveDraft(d)
	_, err = s.Commit(ctx, ann, d)
	must(t, err)
	d, ok, err := s.Draft(ctx, "ann", q2, "M1")
	must(t, err)
	if !ok || !d.Altered || d.Content[ppb.FieldValue] != "99" {
		t.Errorf("the altered draft is gone: %v, %+v", ok, d)
	}
}
