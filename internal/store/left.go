package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"time"
)

// backups is the folder beside a file in which the guide has its copies kept.
const backups = "backups"

// Missing is a *NotThereError where there is no file at path, or an empty one, but something is left of one that was: then
// a new file is not what is wanted. It is nil else. Options.Rescue is where a copy may be, too.
func Missing(path string, o Options) error {
	path, err := realPath(path)
	if err != nil {
		return err
	}
	if info, err := os.Stat(path); err == nil && info.Size() > 0 || err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil // opening says it better
	}
	if e := notThere(path, o.Rescue); e.Left != "" {
		return e
	}
	return nil
}

// notThere looks for what is left of a file that is not there: the newest copy of it that this program made, or else its
// log of changes.
func notThere(path, rescue string) *NotThereError {
	dir, base := filepath.Split(path)
	ours, backup := regexp.MustCompile(`^`+regexp.QuoteMeta(base)+`\.(rescued|before-restore)-\d{8}T\d{6}(-\d+)?$`), copyNames(path).full
	var at time.Time
	e := &NotThereError{Path: path}
	look := func(dir string, is *regexp.Regexp) {
		list, _ := os.ReadDir(dir)
		for _, entry := range list {
			file := filepath.Join(dir, entry.Name())
			if !entry.Type().IsRegular() || !is.MatchString(entry.Name()) || filepath.Ext(file) == unfinished || !isOurs(file) {
				continue
			}
			if info, err := entry.Info(); err == nil && info.ModTime().After(at) {
				at, e.Left = info.ModTime(), file
			}
		}
	}
	look(dir, ours)
	look(filepath.Dir(filepath.Clean(dir)), ours)
	look(dir, backup)
	look(filepath.Join(dir, backups), backup)
	if rescue != "" {
		look(rescue, ours)
	}
	if e.Left == "" && hasChangesBeside(path) {
		e.Left = path + "-wal"
	}
	return e
}

// hasChangesBeside reports whether there is a log of changes beside the name of a file.
func hasChangesBeside(file string) bool {
	info, err := os.Stat(file + "-wal")
	return err == nil && info.Size() > 0
}
