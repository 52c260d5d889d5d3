package reporttest

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf16"
)

// PDF is a PDF of ours, read: its objects by number, as the table at its end finds them. It reads what package pdf writes, and no more.
//
// A value is a float64, a string of bytes, a Name, a Ref, a Word such as true or an operator, a []any, a Dict, or a *Stream.
type PDF struct {
	Objects map[int]any
	Trailer Dict
}

// Name, Ref and Word are names without their slash, numbers of objects that are led to, and words of the language.
type (
	Name string
	Ref  int
	Word string
	Dict map[Name]any
)

// Stream is an object with data, unpacked.
type Stream struct {
	Dict
	Data []byte
}

// ReadPDF reads a file. It is an error where an object does not stand where the table says.
func ReadPDF(file []byte) (*PDF, error) {
	at := bytes.LastIndex(file, []byte("startxref\n"))
	end, _, _ := strings.Cut(string(file[max(at, 0)+len("startxref\n"):]), "\n")
	start, err := strconv.Atoi(end)
	if err != nil {
		return nil, fmt.Errorf("it does not say where its table stands: %w", err)
	}
	last := lastNumber(file[start:])
	x, err := object(file, start, last)
	if err != nil {
		return nil, err
	}
	table, ok := x.(*Stream)
	if !ok || table.Dict["Type"] != Name("XRef") || fmt.Sprint(table.Dict["W"]) != "[1 4 2]" {
		return nil, fmt.Errorf("its table is %v", x)
	}
	out := &PDF{map[int]any{}, table.Dict}
	for number := 0; number*7+7 <= len(table.Data); number++ {
		row := table.Data[number*7:]
		place := int(row[1])<<24 | int(row[2])<<16 | int(row[3])<<8 | int(row[4])
		if row[0] != 1 {
			continue
		}
		if out.Objects[number], err = object(file, place, number); err != nil {
			return nil, err
		}
		if s, ok := out.Objects[number].(*Stream); ok && s.Dict["Type"] == Name("ObjStm") {
			if err := out.bunch(s, table.Data, number); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// lastNumber is the number with which an object begins.
func lastNumber(b []byte) int {
	word, _, _ := bytes.Cut(b, []byte(" "))
	n, _ := strconv.Atoi(string(word))
	return n
}

// object is the one of a number, which stands at a place.
func object(file []byte, at, number int) (any, error) {
	head := fmt.Sprintf("%d 0 obj\n", number)
	if at > len(file) || !bytes.HasPrefix(file[at:], []byte(head)) {
		return nil, fmt.Errorf("object %d is not where the table says", number)
	}
	r := reader{b: file, at: at + len(head)}
	v := r.value()
	d, ok := v.(Dict)
	if !ok || r.next() != "stream" {
		return v, nil
	}
	r.at++ // the end of the line
	long, ok := d["Length"].(float64)
	if !ok || r.at+int(long) > len(file) {
		return nil, fmt.Errorf("object %d is of length %v", number, d["Length"])
	}
	s := &Stream{d, file[r.at : r.at+int(long)]}
	if !bytes.HasPrefix(bytes.TrimLeft(file[r.at+int(long):], "\n"), []byte("endstream")) {
		return nil, fmt.Errorf("object %d does not end where it says", number)
	}
	if d["Filter"] == Name("FlateDecode") {
		z, err := zlib.NewReader(bytes.NewReader(s.Data))
		if err == nil {
			s.Data, err = io.ReadAll(z)
		}
		if err != nil {
			return nil, fmt.Errorf("object %d: %w", number, err)
		}
	}
	return s, nil
}

// bunch reads the objects of a stream of objects, each of which the table has to find there.
func (p *PDF) bunch(s *Stream, table []byte, number int) error {
	r := reader{b: s.Data}
	first, _ := s.Dict["First"].(float64)
	count, _ := s.Dict["N"].(float64)
	for i := range int(count) {
		n, _ := r.value().(float64)
		at, _ := r.value().(float64)
		is := reader{b: s.Data, at: int(first + at)}
		row := table[int(n)*7:]
		if place := int(row[1])<<24 | int(row[2])<<16 | int(row[3])<<8 | int(row[4]); row[0] != 2 || place != number || int(row[5])<<8|int(row[6]) != i {
			return fmt.Errorf("object %v is not where the table says", n)
		}
		p.Objects[int(n)] = is.value()
	}
	return nil
}

// Get is a value, and where it leads to another, that one.
func (p *PDF) Get(v any) any {
	for range 10 {
		to, ok := v.(Ref)
		if !ok {
			return v
		}
		v = p.Objects[int(to)]
	}
	return nil
}

// Dict is a value as a dictionary; that of a stream, too. It is nil where it is none.
func (p *PDF) Dict(v any) Dict {
	switch v := p.Get(v).(type) {
	case Dict:
		return v
	case *Stream:
		return v.Dict
	}
	return nil
}

// List is a value as a list. A single one is a list of itself.
func (p *PDF) List(v any) []any {
	switch v := p.Get(v).(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{v}
}

// PDFText is a string of an object as a text.
func PDFText(s string) string {
	if rest, wide := strings.CutPrefix(s, "\xfe\xff"); wide {
		return units(rest)
	}
	return s
}

// units is a text of two bytes a character, as pages have it.
func units(s string) string {
	out := make([]uint16, 0, len(s)/2)
	for i := 0; i+1 < len(s); i += 2 {
		out = append(out, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(out))
}
