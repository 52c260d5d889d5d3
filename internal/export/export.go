package export

import (
	"archive/zip"
	"context"
	"fmt"
	"io"
	"slices"
	"time"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report"
)

// Store is what is needed of the store.
type Store interface {
	// Readable is the quarter that is asked for, where the person may read it.
	Readable(ctx context.Context, a ppb.Actor, asked ppb.Quarter) (ppb.Quarter, error)
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	// Past is what the quarters before one published, the newest first.
	Past(ctx context.Context, q ppb.Quarter) ([]ppb.Published, error)
	// Revision is a quarter as one of its revisions has it, 0 being the latest.
	Revision(ctx context.Context, a ppb.Actor, q ppb.Quarter, n int) (*ppb.Book, error)
	HeldInFull(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	Attached(ctx context.Context, f ppb.File) ([]byte, error)
}

// Ask is what is to be exported. Revision 0 is the quarter as it stands, or the latest of its revisions.
type Ask struct {
	Quarter  ppb.Quarter
	Revision int
	Format   string
	For      ppb.Audience // empty: the public
}

// Kept is the name that it has where it is one file: "2023-24-Q2.html", "2023-24-Q2.1.html", "2023-24-Q2.members.html",
// "2023-24-Q2.plan.zip".
func (a Ask) Kept() string {
	name := a.Quarter.String()
	if a.Format == Plan {
		return name + "." + Plan + ".zip"
	}
	if a.Revision > 0 {
		name += fmt.Sprintf(".%d", a.Revision)
	}
	if a.For != "" && a.For != ppb.Public {
		name += "." + string(a.For)
	}
	return name + "." + a.Format
}

// Folder reports whether it is several files, which stand in a folder.
func (a Ask) Folder() bool { return a.Format == Plan }

// Export is a quarter in a format, ready to be written. It is a snapshot.
type Export struct {
	Ask
	Book   *ppb.Book
	report func(w io.Writer, b *ppb.Book, now time.Time) error // nil of the plan
	binary bool
	now    time.Time
	parts  []part // of the plan
}

// part is one of several files.
type part struct {
	name string // with slashes
	data []byte
}

// Make reads what is asked for, as a person may. It fails with *ppb.DeniedError and *ppb.NotFoundError.
func Make(ctx context.Context, s Store, a ppb.Actor, ask Ask, now time.Time) (*Export, error) {
	if ask.Format == Plan {
		return makePlan(ctx, s, a, ask)
	}
	i := slices.IndexFunc(report.Formats(), func(f report.Format) bool { return f.Name == ask.Format })
	if i < 0 {
		return nil, fmt.Errorf("there is no format %q: use %s", ask.Format, Names(", "))
	}
	as, err := ppb.ParseAudience(string(ask.For))
	if err == nil {
		err = ppb.MayReadAs(a, as)
	}
	if err != nil {
		return nil, err
	}
	book, err := Open(ctx, s, a, ask.Quarter, ask.Revision)
	if err != nil {
		return nil, err
	}
	format := report.Formats()[i]
	if book, err = withFiles(ctx, s, book.For(as), format); err != nil {
		return nil, err
	}
	return &Export{Ask: ask, Book: book, report: format.Write, binary: format.Binary, now: now}, nil
}

// Binary reports whether it is no text, though one file.
func (e *Export) Binary() bool { return e.binary }

// withFiles is a book with those of its files that a format has in it.
func withFiles(ctx context.Context, s Store, book *ppb.Book, format report.Format) (*ppb.Book, error) {
	held := map[string][]byte{}
	for _, f := range format.Files(book) {
		data, err := s.Attached(ctx, f)
		if err != nil {
			return nil, err
		}
		held[f.Sum] = data
	}
	if len(held) == 0 {
		return book, nil
	}
	return book.WithFiles(held), nil
}

// Open is a quarter as it stands, or as one of its revisions has it, 0 being the latest, to somebody who may read that, as far as they may. It fails
// with *ppb.DeniedError, *ppb.WithdrawnError and *ppb.NotFoundError.
func Open(ctx context.Context, s Store, a ppb.Actor, q ppb.Quarter, revision int) (*ppb.Book, error) {
	if _, err := s.Readable(ctx, a, q); err != nil {
		return nil, err
	}
	book, err := open(ctx, s, a, q, revision)
	if err != nil {
		return nil, err
	}
	return book.ReadBy(a), nil
}

func open(ctx context.Context, s Store, a ppb.Actor, q ppb.Quarter, revision int) (*ppb.Book, error) {
	if revision > 0 {
		return s.Revision(ctx, a, q, revision)
	}
	book, err := s.Book(ctx, q)
	if err != nil || book.SignOff != nil {
		return book, err
	}
	past, err := s.Past(ctx, q)
	if err != nil {
		return nil, err
	}
	return book.LookingBack(past), nil
}

func makePlan(ctx context.Context, s Store, a ppb.Actor, ask Ask) (*Export, error) {
	if err := ppb.Permit(a, ppb.ActRead, nil); err != nil {
		return nil, err
	}
	held, err := s.HeldInFull(ctx, ask.Quarter)
	if err != nil {
		return nil, err
	}
	out := &Export{Ask: ask, Book: held}
	for _, t := range intake.Tables(held) {
		if ppb.Permit(a, ppb.ActPlan, nil) != nil {
			t = t.Without("mail") // addresses are for those who write to people; an import leaves them as they are
		}
		out.parts = append(out.parts, part{t.Name, t.CSV()})
	}
	for _, f := range intake.Files(&held.Plan) {
		data, err := s.Attached(ctx, f.File)
		if err != nil {
			return nil, err
		}
		out.parts = append(out.parts, part{f.Name, data})
	}
	return out, nil
}

// Write writes it, several files as one zip, until the context ends. The same export gives the same bytes.
func (e *Export) Write(ctx context.Context, w io.Writer) error {
	w = &writer{ctx: ctx, to: w}
	if e.report != nil {
		return e.report(w, e.Book, e.now)
	}
	z := zip.NewWriter(w)
	for _, p := range e.parts {
		f, err := z.Create(p.name)
		if err == nil {
			_, err = f.Write(p.data)
		}
		if err != nil {
			return err
		}
	}
	return z.Close()
}

// writer ends with its context, and counts.
type writer struct {
	ctx context.Context
	to  io.Writer
	n   int64
	on  func(n int64) // told of every write; may be nil
}

func (w *writer) Write(p []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, context.Cause(w.ctx)
	}
	n, err := w.to.Write(p)
	w.n += int64(n)
	if w.on != nil {
		w.on(w.n)
	}
	return n, err
}
