package export

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"ppbtui/internal/files"
)

// Local are the files of the machine that the program runs on, as the person names them.
type Local struct {
	DB  string // the database that is read: nothing takes its place
	Dir string // where names begin; empty: in the folder that the program was started in
}

// Name is the one that is offered.
func (l Local) Name(a Ask) string {
	switch a.Format {
	case Plan:
		return Plan + "-" + a.base()
	case All:
		return "report-" + a.base()
	}
	return a.Kept()
}

// Named is true.
func (l Local) Named() bool { return true }

// Where is the folder that a name without one is in.
func (l Local) Where() string {
	if l.Dir != "" {
		return l.Dir
	}
	dir, err := os.Getwd()
	if err != nil {
		return "the folder that ppbtui was started in"
	}
	return dir
}

// path is where a name leads.
func (l Local) path(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(l.Dir, name)
}

// Look looks at a plain file or, for several, a folder.
func (l Local) Look(a Ask, name string) (Found, error) {
	if a.InFolder(name) {
		return l.lookFolder(a, name)
	}
	old, err := l.replaceable(name)
	if err != nil {
		return Found{}, cannot(a, name, err)
	}
	return found(old), nil
}

// replaceable is what a file of this name takes the place of. It fails where there is no folder for it, too.
func (l Local) replaceable(name string) (fs.FileInfo, error) {
	if dir, err := os.Stat(filepath.Dir(l.path(name))); err != nil || !dir.IsDir() {
		return nil, errors.New("there is no folder " + filepath.Dir(name))
	}
	return files.Replaceable(l.path(name), l.DB)
}

func found(old fs.FileInfo) Found {
	if old == nil {
		return Found{}
	}
	return Found{Is: true, At: old.ModTime()}
}

func (l Local) lookFolder(a Ask, name string) (Found, error) {
	entries, err := os.ReadDir(l.path(name))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Found{}, nil
	case err != nil:
		return Found{}, cannot(a, name, err)
	case len(entries) == 0:
		return Found{}, nil
	}
	info, err := os.Stat(l.path(name))
	if err != nil {
		return Found{}, cannot(a, name, err)
	}
	return found(info), nil
}

// cannot says which file or folder cannot be written.
func cannot(a Ask, name string, err error) error {
	if a.InFolder(name) {
		name = "the folder " + name
	}
	return fmt.Errorf("%s cannot be written: %w", name, files.Reason(err))
}

// Put writes a file under a temporary name that is renamed once it is complete, or the files of a folder that way.
func (l Local) Put(ctx context.Context, e *Export, name string, replace bool, told func(Progress)) (Done, error) {
	if e.InFolder(name) {
		return l.putFolder(ctx, e, name, replace, told)
	}
	old, err := l.replaceable(name)
	if err == nil && old != nil && !replace {
		err = ErrThere
	}
	out := e.writer(ctx, told)
	if err == nil {
		err = files.Write(l.path(name), old, func(w io.Writer) error {
			out.to = w
			return e.write(out)
		})
	}
	if err != nil {
		return Done{}, cannot(e.Ask, name, err)
	}
	return Done{Format: e.Format, Name: name, Size: out.is.Bytes, Was: found(old)}, nil
}

// putFolder writes files into a folder that is not there yet or has nothing in it; to replace is to replace those of these names. They get
// their names once all are complete.
func (l Local) putFolder(ctx context.Context, e *Export, name string, replace bool, told func(Progress)) (done Done, err error) {
	was, err := l.lookFolder(e.Ask, name)
	if err != nil {
		return Done{}, err
	}
	if was.Is && !replace {
		return Done{}, cannot(e.Ask, name, ErrFull)
	}
	out := e.writer(ctx, told)
	var made []string // folders, those in others behind them
	var drafts []files.Draft
	defer func() {
		for _, d := range drafts {
			d.Discard()
		}
		for _, folder := range slices.Backward(made) {
			if err != nil {
				_ = os.Remove(folder) // one that somebody has put something into stays
			}
		}
	}()
	for _, p := range e.parts {
		out.begin(p)
		file := filepath.Join(l.path(name), filepath.FromSlash(p.name))
		for _, folder := range []string{l.path(name), filepath.Dir(file)} {
			switch err := os.Mkdir(folder, 0o755); {
			case err == nil:
				made = append(made, folder)
			case !errors.Is(err, fs.ErrExist):
				return Done{}, cannot(e.Ask, name, err)
			}
		}
		old, err := files.Replaceable(file, l.DB)
		if err == nil {
			var d files.Draft
			d, err = files.Begin(file, old, func(w io.Writer) error {
				out.to = w
				return p.write(out)
			})
			drafts = append(drafts, d)
		}
		if err != nil {
			return Done{}, cannot(e.Ask, name, err)
		}
	}
	for _, d := range drafts {
		if err := d.Keep(); err != nil {
			return Done{}, cannot(e.Ask, name, err)
		}
	}
	return Done{Format: e.Format, Name: name, Files: len(e.parts), Size: out.is.Bytes, Was: was}, nil
}

// Then is how this system opens a file.
func (l Local) Then(d Done) (says, line, note string) {
	if d.Format == Plan {
		return "An import reads it:", "ppbtui import " + quoted(d.Name), ""
	}
	opens := map[string]string{"darwin": "open ", "windows": `start "" `}[runtime.GOOS]
	if opens == "" {
		opens = "xdg-open "
	}
	return "Open it from where you keep your files, or with:", opens + quoted(d.Name), ""
}

// quoted is a name as a shell takes it for one word.
func quoted(name string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_./:~+@", r)
	}
	switch {
	case strings.IndexFunc(name, func(r rune) bool { return !plain(r) }) < 0:
		return name
	case runtime.GOOS == "windows":
		return `"` + name + `"`
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}
