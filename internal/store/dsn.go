package store

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	sqlite3 "modernc.org/sqlite/lib"
)

// applicationID marks our files: "ppb1".
const applicationID = 0x70706231

// safety holds on every connection. synchronous FULL is what makes an acknowledged commit survive a loss of power.
var safety = url.Values{
	"_busy_timeout": {"10000"},
	"_foreign_keys": {"1"},
	"_synchronous":  {"FULL"},
	"_defensive":    {"1"},
	"_dqs":          {"0"},
	"_pragma": {
		"trusted_schema(0)", "recursive_triggers(1)", "cell_size_check(1)", "journal_size_limit(67108864)",
	},
}

// dsn is the URL of the file; paths may hold spaces, # and %.
func dsn(path string, more url.Values) string {
	v := url.Values{}
	for _, from := range []url.Values{safety, more} {
		for k, vs := range from {
			v[k] = append(v[k], vs...)
		}
	}
	p := filepath.ToSlash(path)
	if !strings.HasPrefix(p, "/") {
		p = "/" + p // C:/... on Windows
	}
	return (&url.URL{Scheme: "file", Path: p, OmitHost: true, RawQuery: v.Encode()}).String()
}

func openWriter(ctx context.Context, path string) (*sql.DB, error) {
	return openDB(ctx, dsn(path, url.Values{"_txlock": {"immediate"}, "_journal_mode": {"WAL"}, "mode": {"rw"}}), 1,
		map[string]string{"journal_mode": "wal", "query_only": "0"})
}

func openReaders(ctx context.Context, path string) (*sql.DB, error) {
	return openDB(ctx, dsn(path, url.Values{"_query_only": {"1"}, "mode": {"rw"}}), readerCount+2, // one to watch with, and the spare
		map[string]string{"journal_mode": "wal", "query_only": "1"})
}

// openDB opens a pool, waits for a file that is being opened elsewhere (switching to WAL does not wait by itself), and
// reads every pragma back, because a misspelt one is accepted in silence.
func openDB(ctx context.Context, name string, most int, want map[string]string) (*sql.DB, error) {
	db, err := sql.Open("sqlite", name)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(most)
	db.SetMaxIdleConns(most)
	until := time.Now().Add(10 * time.Second)
	for {
		err = db.PingContext(ctx)
		if err == nil || !isBusy(err) || time.Now().After(until) || ctx.Err() != nil {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if err == nil {
		err = readBack(ctx, db, want)
	}
	if err != nil {
		_ = db.Close()
		return nil, err
	}
	return db, nil
}

func readBack(ctx context.Context, db *sql.DB, more map[string]string) error {
	want := map[string]string{
		"busy_timeout": "10000", "foreign_keys": "1", "synchronous": "2", "trusted_schema": "0", "recursive_triggers": "1",
		"cell_size_check": "1", "journal_size_limit": "67108864",
	}
	for k, v := range more {
		want[k] = v
	}
	for name, w := range want {
		var got string
		if err := db.QueryRowContext(ctx, "PRAGMA "+name).Scan(&got); err != nil {
			return fmt.Errorf("read %s back: %w", name, err)
		}
		if got != w {
			return fmt.Errorf("the file cannot be opened safely: %s is %s and not %s", name, got, w)
		}
	}
	return nil
}

// probe looks at a file without changing it, not even to WAL: it may be another program's.
func probe(ctx context.Context, path string) (fresh bool, err error) {
	db, err := sql.Open("sqlite", dsn(path, url.Values{"_query_only": {"1"}, "mode": {"rw"}}))
	if err != nil {
		return false, err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	var app, schema, tables int
	for q, v := range map[string]*int{
		"PRAGMA application_id": &app, "PRAGMA user_version": &schema, "SELECT count(*) FROM sqlite_schema": &tables,
	} {
		if err := db.QueryRowContext(ctx, q).Scan(v); err != nil {
			if hasCode(err, sqlite3.SQLITE_NOTADB) {
				return false, notOurs(path)
			}
			return false, err
		}
	}
	switch {
	case app == applicationID && schema > newestSchema():
		return false, say("%s was written by a later version of ppbtui: install that version, or restore a backup", path)
	case app == applicationID:
		return schema == 0, nil
	case app == 0 && schema == 0 && tables == 0:
		return true, nil
	}
	return false, notOurs(path)
}

// nameAnother is what to do about a file of somebody else's, where --db may name one.
const nameAnother = ": name another with --db"

func notOurs(path string) error { return say("%s is not a file of ppbtui"+nameAnother, path) }
