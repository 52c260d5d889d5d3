package store

import (
	"database/sql"
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// Who may write the file can write its whole history anew, and check finds nothing: an anchor kept elsewhere does.
func TestAnAnchorShowsARewrittenHistory(t *testing.T) {
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: "62", ppb.FieldCommentary: "More came than planned."})
	row, anchor, err := s.Head(ctx)
	must(t, err)
	_, err = s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	if n, at, found, err := s.Anchored(ctx, anchor); !found || n != row || at.IsZero() || err != nil {
		t.Errorf("the anchor is at %d, %v, %v, %v; was at %d", n, at, found, err, row)
	}
	if n, hash, _ := s.Head(ctx); n != row+1 || hash == anchor || hash != whole(t, s).LastHash {
		t.Errorf("the head is %d, %s", n, hash)
	}
	must(t, s.Close())

	rewrite(t, path, func(r *auditRow) { r.became = strings.ReplaceAll(r.became, `"62"`, `"26"`) })
	s = open(t, path)
	whole(t, s)
	if _, it, _ := s.Item(ctx, q2, "M1"); it.Entry.Content[ppb.FieldValue] != "26" {
		t.Fatalf("nothing was rewritten: %v", it.Entry.Content)
	}
	if n, _, found, err := s.Anchored(ctx, anchor); found || err != nil {
		t.Errorf("the anchor is found at %d, %v", n, err)
	}
}

// rewrite writes the whole history anew, and the entries with it, as somebody does who knows this program.
func rewrite(t *testing.T, path string, change func(*auditRow)) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path)
	must(t, err)
	defer db.Close()
	db.SetMaxOpenConns(1)
	exec := func(query string, args ...any) {
		_, err := db.Exec(query, args...)
		must(t, err)
	}
	var guards, names []string
	rows, err := db.Query(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
	must(t, err)
	for rows.Next() {
		var name, text string
		must(t, rows.Scan(&name, &text))
		names, guards = append(names, name), append(guards, text)
	}
	must(t, rows.Err())
	for _, name := range names {
		exec("DROP TRIGGER " + name)
	}
	var chain []auditRow
	rows, err = db.Query(`SELECT seq, at, who, acting, session, action, quarter, what, version, was, became, reason, prev, hash
		FROM audit ORDER BY seq`)
	must(t, err)
	for rows.Next() {
		var r auditRow
		must(t, r.scan(rows))
		chain = append(chain, r)
	}
	must(t, rows.Err())
	prev := noHash
	for i := range chain {
		r := &chain[i]
		change(r)
		r.prev = prev
		prev = r.hash()
		exec(`UPDATE audit SET became = $2, prev = $3, hash = $4 WHERE seq = $1`, r.seq, r.became, r.prev, prev)
	}
	exec(`UPDATE audit_end SET hash = $1`, prev)
	exec(`UPDATE entry SET content = replace(content, '"62"', '"26"')`)
	for _, text := range guards {
		exec(text)
	}
}
