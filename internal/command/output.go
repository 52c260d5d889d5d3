package command

import (
	"io"
	"os"
	"sync"
)

// watched is an output that remembers the first error, so that a command whose words got lost does not end as if all
// were well. In plain mode what is said and the echo of what is typed go to it side by side.
type watched struct {
	io.Writer
	mu  sync.Mutex
	err error
}

func (w *watched) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	n, err := w.Writer.Write(p)
	if w.err == nil {
		w.err = err
	}
	return n, err
}

// watchedFile is watched for a file, which stays one for those who ask whether it is a terminal.
type watchedFile struct {
	*os.File
	w watched
}

func (f *watchedFile) Write(p []byte) (int, error)         { return f.w.Write(p) }
func (f *watchedFile) WriteString(s string) (int, error)   { return f.w.Write([]byte(s)) }
func (f *watchedFile) ReadFrom(r io.Reader) (int64, error) { return io.Copy(&f.w, r) }

// watchOutput gives an output to print to and what went wrong with it.
func watchOutput(out io.Writer) (io.Writer, *watched) {
	if f, ok := out.(*os.File); ok {
		w := &watchedFile{File: f, w: watched{Writer: f}}
		return w, &w.w
	}
	w := &watched{Writer: out}
	return w, w
}
