package pdf

import (
	"bufio"
	"bytes"
	"compress/zlib"
	"io"
	"strconv"
)

// file is a PDF as it is written: one object behind another, each once, so that no more is held than where they stand. Small objects go
// together into streams of objects.
type file struct {
	to      *bufio.Writer // keeps the first error
	at      int
	places  []place // of each number
	open    bunch
	squeeze *zlib.Writer
	holds   bytes.Buffer // the stream that is being squeezed
}

// place is where an object stands: at a byte of the file, or as one of a bunch.
type place struct {
	kind    byte // 0 nowhere, 1 in the file, 2 in a bunch
	at, nth int  // the byte, or the bunch's number and which of its objects it is
}

// bunch is small objects that are written as one stream.
type bunch struct {
	number, n   int
	head, words []byte // numbers and places; the objects
}

// mostOfBunch is how many objects one has at most: who reads one of them reads all.
const mostOfBunch = 200

// begin starts a file whose first numbers are somebody else's.
func begin(w io.Writer, lent int) *file {
	f := &file{to: bufio.NewWriterSize(w, 1<<16), places: make([]place, lent+1)}
	f.places[0].nth = 0xffff                                     // number 0 is never used
	f.squeeze, _ = zlib.NewWriterLevel(&f.holds, zlib.BestSpeed) // it is a level that there is
	f.write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	return f
}

// next is a number for an object that is written later.
func (f *file) next() int {
	f.places = append(f.places, place{})
	return len(f.places) - 1
}

func (f *file) write(parts ...string) {
	for _, s := range parts {
		n, _ := f.to.WriteString(s)
		f.at += n
	}
}

func (f *file) bytes(b []byte) {
	n, _ := f.to.Write(b)
	f.at += n
}

// whole writes an object that is ready with its "obj" and "endobj".
func (f *file) whole(number int, body []byte) {
	f.places[number] = place{kind: 1, at: f.at}
	f.bytes(body)
}

// stream writes an object with data, squeezed. The entries are those of its dictionary.
func (f *file) stream(number int, entries string, data []byte) {
	f.holds.Reset()
	f.squeeze.Reset(&f.holds)
	_, _ = f.squeeze.Write(data) // to memory: neither fails
	_ = f.squeeze.Close()
	f.places[number] = place{kind: 1, at: f.at}
	f.write(strconv.Itoa(number), " 0 obj\n<<", entries, "/Filter/FlateDecode/Length ", strconv.Itoa(f.holds.Len()), ">>\nstream\n")
	f.bytes(f.holds.Bytes())
	f.write("\nendstream\nendobj\n")
}

// small puts an object without a stream with others.
func (f *file) small(number int, body ...string) {
	b := &f.open
	if b.number == 0 {
		b.number = f.next()
	}
	f.places[number] = place{2, b.number, b.n}
	b.head = append(strconv.AppendInt(b.head, int64(number), 10), ' ')
	b.head = append(strconv.AppendInt(b.head, int64(len(b.words)), 10), ' ')
	for _, s := range body {
		b.words = append(b.words, s...)
	}
	b.words = append(b.words, '\n')
	if b.n++; b.n == mostOfBunch {
		f.flush()
	}
}

// flush writes the bunch that is open.
func (f *file) flush() {
	b := &f.open
	if b.n == 0 {
		return
	}
	entries := "/Type/ObjStm/N " + strconv.Itoa(b.n) + "/First " + strconv.Itoa(len(b.head))
	f.stream(b.number, entries, append(b.head, b.words...))
	*b = bunch{head: b.head[:0], words: b.words[:0]}
}

// end writes where everything stands.
func (f *file) end(root, info int) error {
	f.flush()
	number := f.next()
	f.places[number] = place{kind: 1, at: f.at}
	table := make([]byte, 0, len(f.places)*7)
	for _, p := range f.places {
		table = append(table, p.kind, byte(p.at>>24), byte(p.at>>16), byte(p.at>>8), byte(p.at), byte(p.nth>>8), byte(p.nth))
	}
	start := f.at
	f.stream(number, "/Type/XRef/W[1 4 2]/Size "+strconv.Itoa(len(f.places))+"/Root "+ref(root)+"/Info "+ref(info), table)
	f.write("startxref\n", strconv.Itoa(start), "\n%%EOF\n")
	return f.to.Flush()
}

// ref leads to an object.
func ref(number int) string { return strconv.Itoa(number) + " 0 R" }
