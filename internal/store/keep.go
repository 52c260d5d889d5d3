package store

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"ppbtui/internal/ppb"
)

// How many copies a folder keeps: the newest of each of the last days and months that have one.
const (
	keepDays   = 14
	keepMonths = 12
)

// Kept is what Keep did.
type Kept struct {
	Proof
	File    string // the new copy
	Second  string // the same in the second folder, empty where there is none
	Removed int    // copies that were older than what is kept, in both folders
}

// Keep makes a copy in a folder of copies, as Backup does, and in a second folder where one is named, which has to be there:
// a disk that is not mounted is not written beside. Then older copies that it made of this file are removed, but for the
// newest of each of the last 14 days and of each of the last 12 months that have one. Where the second copy fails, the first
// is good and recorded, and nothing is removed.
func (s *Store) Keep(ctx context.Context, a ppb.Actor, dir, second string) (k Kept, err error) {
	defer wrap(&err, "back up to %s", dir)
	if err := ppb.Permit(a, ppb.ActBackup, nil); err != nil {
		return k, err
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return k, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return k, err
	}
	names := copyNames(s.path)
	k.File = dated(filepath.Join(dir, names.stem), s.now(), copyEnding)
	if k.Proof, err = s.Backup(ctx, a, k.File); err != nil {
		return k, err
	}
	folders := []string{dir}
	if second != "" {
		if k.Second, err = copyTwice(ctx, k.File, second); err != nil {
			return k, &troubleError{"the copy " + k.File + " is good, but there is none in the second folder: " + lastWords(err), err}
		}
		folders = append(folders, second)
	}
	for _, folder := range folders {
		n, err := names.tidy(folder, filepath.Base(k.File), s.now())
		k.Removed += n
		if err != nil {
			return k, &troubleError{"the copy " + k.File + " is good, but older ones cannot be removed: " + lastWords(err), err}
		}
	}
	return k, nil
}

// lastWords is an error's own sentence, without what was being done.
func lastWords(err error) string {
	wrap(&err, "copy")
	return strings.TrimPrefix(err.Error(), "copy: ")
}

// copyTwice copies a copy into the second folder, and reads it back.
func copyTwice(ctx context.Context, file, second string) (to string, err error) {
	defer func() {
		if errors.Is(err, os.ErrPermission) || errors.Is(err, syscall.EROFS) {
			err = &troubleError{second + " cannot be written by this account: have it belong to the account that makes the copies, and see " +
				"that its disk is not mounted to be read only and that the service may write there (ReadWritePaths)", err}
		}
	}()
	if info, err := os.Stat(second); err != nil || !info.IsDir() {
		return "", say("%s is not there: make it, or mount the disk that it is on", second)
	}
	to = filepath.Join(second, filepath.Base(file))
	part := to + unfinished
	if err := os.Remove(part); err != nil && !errors.Is(err, os.ErrNotExist) {
		return "", err
	}
	sum, err := copyFile(ctx, file, part)
	if err != nil {
		return "", err
	}
	defer os.Remove(part)
	read, err := digestOf(ctx, part)
	if err != nil {
		return "", err
	}
	if read != sum {
		return "", say("%s does not keep what is written to it: look at the disk", second)
	}
	return to, settle(part, to)
}

const copyEnding = ".db"

// naming is how the copies of one file are called, so that a folder may hold those of several, and other files.
type naming struct {
	stem string // "ppbtui-backup-"
	full *regexp.Regexp
}

func copyNames(path string) naming {
	stem := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)) + "-backup-"
	return naming{stem, regexp.MustCompile(`^` + regexp.QuoteMeta(stem) + `(\d{8}T\d{6})(?:-(\d+))?` + regexp.QuoteMeta(copyEnding) +
		`(` + regexp.QuoteMeta(unfinished) + `)?$`)}
}

// made is a copy by its name.
type made struct {
	name string
	at   time.Time
	n    int // of those of one second
}

// tidy removes what is not kept of the copies in a folder, and unfinished ones of a day ago. The newest one stays, also
// where the clock was set back.
func (n naming) tidy(dir, newest string, now time.Time) (removed int, err error) {
	list, err := os.ReadDir(dir)
	if err != nil {
		return 0, err
	}
	var copies []made
	var gone []string
	for _, e := range list {
		m := n.full.FindStringSubmatch(e.Name())
		if m == nil || !e.Type().IsRegular() {
			continue
		}
		at, err := time.Parse("20060102T150405", m[1])
		switch {
		case err != nil:
		case m[3] != "":
			if now.Sub(at) > 24*time.Hour {
				gone = append(gone, e.Name())
			}
		case isOurs(filepath.Join(dir, e.Name())):
			nth, _ := strconv.Atoi(m[2])
			copies = append(copies, made{e.Name(), at, nth})
		}
	}
	for _, name := range append(gone, superfluous(copies)...) {
		if name == newest {
			continue
		}
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			return removed, err
		}
		removed++
	}
	return removed, nil
}

// superfluous are the copies that are not the newest of one of the last days or months that have one.
func superfluous(copies []made) (names []string) {
	slices.SortFunc(copies, func(x, y made) int { return cmp.Or(y.at.Compare(x.at), cmp.Compare(y.n, x.n)) })
	days, months := map[string]bool{}, map[string]bool{}
	first := func(seen map[string]bool, key string, most int) bool {
		if seen[key] || len(seen) >= most {
			return false
		}
		seen[key] = true
		return true
	}
	for _, c := range copies {
		ofDay, ofMonth := first(days, c.at.Format(time.DateOnly), keepDays), first(months, c.at.Format("2006-01"), keepMonths)
		if !ofDay && !ofMonth {
			names = append(names, c.name)
		}
	}
	return names
}

// isOurs reports whether a file is one of this program's, by its first bytes.
func isOurs(file string) bool {
	f, err := os.Open(file)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 72)
	_, err = io.ReadFull(f, head)
	return err == nil && string(head[:16]) == "SQLite format 3\x00" && binary.BigEndian.Uint32(head[68:]) == applicationID
}
