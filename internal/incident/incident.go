// Package incident keeps what there is to know of a panic: its kind and where it happened, and nothing that somebody has
// typed. It knows no screen, no store and no server.
package incident

import (
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"
)

// Incident is one panic.
type Incident struct {
	ID    string // six letters and digits, by which people ask about it
	Kind  string // what it was, without what its value says: that may be somebody's text
	Stack []byte // of the goroutine that panicked, as debug.Stack prints it
}

// Of is the incident of what was recovered.
func Of(what any, stack []byte) Incident {
	kind := fmt.Sprintf("%T", what)
	if e, ok := what.(runtime.Error); ok {
		kind = e.Error() // says which index, which type; never which text
	}
	return Incident{ID: rand.Text()[:6], Kind: kind, Stack: stack}
}

// Write writes the incident to a new file in a folder, for its owner alone, and returns the file's path. A file that
// could not be written whole is not left behind.
func (i Incident) Write(dir string, at time.Time, version string) (path string, err error) {
	path = filepath.Join(dir, "incident-"+at.Format("20060102-150405")+"-"+i.ID+".txt")
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return "", err
	}
	_, err = fmt.Fprintf(f, "ppbtui %s, %s/%s\n%s\npanic: %s\n\n%s", version, runtime.GOOS, runtime.GOARCH, at.Format(time.RFC3339), i.Kind, i.Stack)
	if err = errors.Join(err, f.Close()); err != nil {
		return "", errors.Join(err, os.Remove(path))
	}
	return path, nil
}
