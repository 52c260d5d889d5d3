package export

import (
	"context"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
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
// "2023-24-Q2.raw.csv", "2023-24-Q2.plan.zip".
func (a Ask) Kept() string {
	return a.base() + "." + ending(a.Format)
}

// base is that name without its ending: the quarter, and of a report the revision and the edition that were asked for.
func (a Ask) base() string {
	name := a.Quarter.String()
	if a.Revision > 0 && a.Format != Plan {
		name += fmt.Sprintf(".%d", a.Revision)
	}
	if a.For != "" && a.For != ppb.Public && a.Format != Plan {
		name += "." + string(a.For)
	}
	return name
}

// Folder reports whether it is several files, which stand in a folder.
func (a Ask) Folder() bool { return a.Format == Plan || a.Format == All }

// InFolder reports whether it stands in a folder of this name, and not in a file: several are one zip in a name that ends so.
func (a Ask) InFolder(name string) bool {
	return a.Folder() && !strings.EqualFold(path.Ext(name), ".zip")
}

// Export is a quarter in a format, ready to be written. It is a snapshot.
type Export struct {
	Ask
	Book   *ppb.Book
	parts  []part
	binary bool
}

// part is one of the files that an export is.
type part struct {
	name   string // in its folder, with / between folders
	packed bool   // it cannot be made smaller
	write  func(io.Writer) error
}

// Make reads what is asked for, as a person may. It fails with *ppb.DeniedError and *ppb.NotFoundError.
func Make(ctx context.Context, s Store, a ppb.Actor, ask Ask, now time.Time) (*Export, error) {
	if ask.Format == Plan {
		return makePlan(ctx, s, a, ask)
	}
	formats := slices.DeleteFunc(report.Formats(), func(f report.Format) bool { return ask.Format != All && ask.Format != f.Name })
	if len(formats) == 0 {
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
	e := &Export{Ask: ask, Book: book.For(as)}
	held := map[string][]byte{} // files of all formats, each read once
	for _, f := range formats {
		full, err := withFiles(ctx, s, e.Book, f, held)
		if err != nil {
			return nil, err
		}
		one := ask
		one.Format = f.Name
		e.parts = append(e.parts, part{one.Kept(), f.Binary, func(w io.Writer) error { return f.Write(w, full, now) }})
		e.binary = f.Binary
	}
	return e, nil
}

// Binary reports whether it is no text, though one file.
func (e *Export) Binary() bool { return e.binary && !e.Folder() }

// withFiles is a book with those of its files that a format has in it. Held are those that were read before.
func withFiles(ctx context.Context, s Store, book *ppb.Book, format report.Format, held map[string][]byte) (*ppb.Book, error) {
	files := map[string][]byte{}
	for _, f := range format.Files(book) {
		if data := held[f.Sum]; data != nil {
			files[f.Sum] = data
			continue
		}
		data, err := s.Attached(ctx, f)
		if err != nil {
			return nil, err
		}
		files[f.Sum], held[f.Sum] = data, data
	}
	if len(files) == 0 {
		return book, nil
	}
	return book.WithFiles(files), nil
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
	if revision > 0 || ppb.Permit(a, ppb.ActRead, nil) != nil { // who reads what is signed off alone reads what the file has of it now
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
	tables := intake.Tables(held)
	if ppb.Permit(a, ppb.ActPlan, nil) != nil {
		for i := range tables {
			tables[i] = tables[i].Without("mail") // addresses are for those who write to people; an import leaves them as they are
		}
	}
	e := &Export{Ask: ask, Book: held}
	for _, t := range tables {
		e.parts = append(e.parts, part{t.Name, false, func(w io.Writer) error {
			_, err := w.Write(t.CSV())
			return err
		}})
	}
	for _, f := range intake.Files(&held.Plan) {
		data, err := s.Attached(ctx, f.File)
		if err != nil {
			return nil, err
		}
		e.parts = append(e.parts, part{f.Name, true, func(w io.Writer) error {
			_, err := w.Write(data)
			return err
		}})
	}
	return e, nil
}
