package sshd

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/pkg/sftp"
)

// sftp serves the officer's own exports, to read. scp asks for sftp, too.
func (x *session) sftp() {
	x.start(func() (int, bool) {
		x.onEnd(func(string) { go x.peer.guard.Close() })
		f := &exports{refused: func(what string) { x.server.refused(x.peer, what) }}
		if x.server.cfg.Exports != "" {
			root, err := openExports(x.server.cfg.Exports, x.who.officer.Login)
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				x.server.log.Error("exports could not be opened", "officer", x.who.officer.Login, "error", err)
				x.say("Your exports cannot be read at the moment.")
				return 1, true
			}
			if err == nil {
				defer root.Close()
				f.root = root
			}
		}
		srv := sftp.NewRequestServer(x.ch, sftp.Handlers{FileGet: f, FilePut: f, FileCmd: f, FileList: f})
		err := srv.Serve()
		x.server.log.Info("files", "officer", x.who.officer.Login, "from", x.peer.addr(), "opened", f.opened.Load())
		if err != nil && !errors.Is(err, io.EOF) {
			return 1, true
		}
		return 0, true
	})
}

// openExports opens the folder of a login below base; no login leads out of it.
func openExports(base, login string) (*os.Root, error) {
	if login == "" || login != filepath.Base(login) || strings.HasPrefix(login, ".") {
		return nil, fs.ErrNotExist
	}
	all, err := os.OpenRoot(base)
	if err != nil {
		return nil, err
	}
	defer all.Close()
	return all.OpenRoot(login)
}

// exports is a folder to read. Its zero value is an empty one.
type exports struct {
	refused func(what string)

	root    *os.Root
	files   handles
	folders handles
	opened  atomic.Int32
}

// Bounds on what one client may have open and be listed. A folder's handle holds its list, and the library counts neither.
const (
	maxOpen    = 32
	maxFolders = 4
	maxList    = 2000
	maxPath    = 4096
)

var errReadOnly = sftp.ErrSSHFxPermissionDenied

// Filewrite refuses: exports are to be read.
func (e *exports) Filewrite(*sftp.Request) (io.WriterAt, error) {
	e.refused("sftp write")
	return nil, errReadOnly
}

// Filecmd refuses: nothing can be changed.
func (e *exports) Filecmd(r *sftp.Request) error {
	e.refused("sftp " + strings.ToLower(r.Method))
	return errReadOnly
}

// Fileread opens a file.
func (e *exports) Fileread(r *sftp.Request) (io.ReaderAt, error) {
	info, err := e.stat(r.Filepath)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() { // opening a pipe would wait for ever
		return nil, errReadOnly
	}
	if !e.files.take(maxOpen) {
		return nil, errors.New("too many files are open: close one first")
	}
	f, err := e.root.Open(within(r.Filepath))
	if err != nil {
		e.files.free()
		return nil, outward(err)
	}
	e.opened.Add(1)
	return &export{File: f, close: sync.OnceFunc(e.files.free)}, nil
}

// export is an open file.
type export struct {
	*os.File
	close func()
}

// Close lets another be opened.
func (f *export) Close() error {
	f.close()
	return f.File.Close()
}

// handles counts what is open.
type handles struct{ n atomic.Int32 }

func (h *handles) take(most int32) bool {
	if h.n.Add(1) > most {
		h.free()
		return false
	}
	return true
}

func (h *handles) free() { h.n.Add(-1) }

// Filelist lists a folder, or tells what a file is.
func (e *exports) Filelist(r *sftp.Request) (sftp.ListerAt, error) {
	info, err := e.stat(r.Filepath)
	if err != nil {
		return nil, err
	}
	switch {
	case r.Method == "Stat":
		return infos{info}, nil
	case r.Method != "List" || !info.IsDir():
		return nil, errReadOnly
	case !e.folders.take(maxFolders):
		return nil, errors.New("too many folders are open: close one first")
	}
	list, err := e.list(r.Filepath)
	if err != nil {
		e.folders.free()
		return nil, err
	}
	return &folder{infos: list, close: sync.OnceFunc(e.folders.free)}, nil
}

// list is what is in a folder, by name.
func (e *exports) list(p string) (infos, error) {
	if e.root == nil {
		return nil, nil
	}
	d, err := e.root.Open(within(p))
	if err != nil {
		return nil, outward(err)
	}
	defer d.Close()
	entries, err := d.ReadDir(maxList)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, outward(err)
	}
	var list infos
	for _, en := range entries {
		if !en.Type().IsRegular() && !en.IsDir() || strings.HasPrefix(en.Name(), ".") {
			continue
		}
		if info, err := en.Info(); err == nil {
			list = append(list, info)
		}
	}
	slices.SortFunc(list, func(a, b fs.FileInfo) int { return strings.Compare(a.Name(), b.Name()) })
	return list, nil
}

// stat tells what is at a path. Links are not followed.
func (e *exports) stat(p string) (fs.FileInfo, error) {
	if len(p) > maxPath {
		return nil, fs.ErrNotExist
	}
	if e.root == nil {
		if path.Clean(p) == "/" {
			return emptyFolder{}, nil
		}
		return nil, fs.ErrNotExist
	}
	info, err := e.root.Lstat(within(p))
	return info, outward(err)
}

// within is an absolute path of the client's as one below the root.
func within(p string) string {
	p = strings.TrimPrefix(path.Clean("/"+p), "/")
	if p == "" {
		return "."
	}
	return filepath.FromSlash(p)
}

// outward is an error without the names of our folders.
func outward(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, fs.ErrNotExist):
		return fs.ErrNotExist
	}
	return errReadOnly
}

// infos hands out a list.
type infos []fs.FileInfo

// ListAt copies what is left from offset on.
func (l infos) ListAt(to []fs.FileInfo, offset int64) (int, error) {
	if offset >= int64(len(l)) {
		return 0, io.EOF
	}
	n := copy(to, l[offset:])
	if n < len(to) {
		return n, io.EOF
	}
	return n, nil
}
