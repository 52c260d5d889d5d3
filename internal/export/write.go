package export

import (
	"archive/zip"
	"context"
	"fmt"
	"io"
	"time"

	"ppbtui/internal/ppb/wording"
)

// Progress is how far an export is.
type Progress struct {
	Name   string // the file that is being written
	At, Of int    // the number of that file, and how many there are
	Bytes  int64  // that are written so far, of all files
}

// Says is it in words without a full stop: "2023-24-Q2.html, 1 of 11", "2023-24-Q2.html, 12 kB so far".
func (p Progress) Says() string {
	s := p.Name
	if p.Of > 1 {
		s += fmt.Sprintf(", %d of %d", p.At, p.Of)
	}
	if p.Bytes > 0 {
		s += ", " + wording.Size(p.Bytes) + " so far"
	}
	return s
}

// Write writes it, several files as one zip, until the context ends. told, which may be nil, hears how far it is. The same export gives the
// same bytes.
func (e *Export) Write(ctx context.Context, w io.Writer, told func(Progress)) error {
	out := e.writer(ctx, told)
	out.to = w
	return e.write(out)
}

// epoch is the first day that a zip can name: the same export has the same bytes.
var epoch = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC)

func (e *Export) write(out *writer) error {
	if !e.Folder() {
		out.begin(e.parts[0])
		return e.parts[0].write(out)
	}
	z := zip.NewWriter(out)
	for _, p := range e.parts {
		out.begin(p)
		head := zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: epoch}
		if p.packed {
			head.Method = zip.Store
		}
		f, err := z.CreateHeader(&head)
		if err == nil {
			err = p.write(f)
		}
		if err != nil {
			return err
		}
	}
	return z.Close()
}

// writer ends with its context, and counts.
type writer struct {
	ctx  context.Context
	to   io.Writer
	is   Progress
	told func(Progress) // may be nil
}

func (e *Export) writer(ctx context.Context, told func(Progress)) *writer {
	return &writer{ctx: ctx, is: Progress{Of: len(e.parts)}, told: told}
}

// begin goes on to a file.
func (w *writer) begin(p part) {
	w.is.Name = p.name
	w.is.At++
	w.tell()
}

func (w *writer) tell() {
	if w.told != nil {
		w.told(w.is)
	}
}

func (w *writer) Write(p []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, context.Cause(w.ctx)
	}
	n, err := w.to.Write(p)
	w.is.Bytes += int64(n)
	w.tell()
	return n, err
}
