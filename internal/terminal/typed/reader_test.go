package typed

import (
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// all are the inputs that come of chunks, each a while after the one before.
func all(chunks []string, echo io.Writer) (out []Input) {
	in, from := io.Pipe()
	r := NewReader(in, echo)
	defer r.Close()
	go func() {
		for _, c := range chunks {
			_, _ = io.WriteString(from, c)
			time.Sleep(3 * together)
		}
		from.Close()
	}()
	for i := range r.Inputs() {
		out = append(out, i)
		if i.End || i.Stop {
			return out
		}
	}
	return out
}

func TestLinesAndPastes(t *testing.T) {
	long := strings.Repeat("words ", 2000)
	for _, c := range []struct {
		name   string
		chunks []string
		typed  []Input // on a terminal
		piped  []Input // without; nil: the same
	}{
		{"lines", []string{"a\n", "b\n"}, []Input{{Lines: []string{"a"}}, {Lines: []string{"b"}}, {End: true}}, nil},
		{"keys", []string{"8", "8.", "6\n"}, []Input{{Lines: []string{"88.6"}}, {End: true}}, nil},
		{"a burst", []string{"a\nb\n\nc\n"}, []Input{{Lines: []string{"a", "b", "", "c"}}, {End: true}}, nil},
		{"an open burst", []string{"a\nb", "c\n"}, []Input{{Lines: []string{"a"}}, {Lines: []string{"bc"}}, {End: true}}, nil},
		{"a burst without its last Enter", []string{"a\nb\nc", "\n"}, []Input{{Lines: []string{"a", "b", "c"}, Open: true}, {Lines: []string{""}}, {End: true}},
			[]Input{{Lines: []string{"a", "b"}}, {Lines: []string{"c"}}, {End: true}}}, // a line that comes in two pieces over a slow connection
		{"a paste", []string{"\x1b[200~a\rb\x1b[201~", "\r"},
			[]Input{{Lines: []string{"a", "b"}, Pasted: true, Open: true}, {Lines: []string{""}}, {End: true}}, []Input{{End: true, Rest: "a\rb\r"}}},
		{"a paste of one line", []string{"\x1b[200~ab\x1b[201~", "\n"}, []Input{{Lines: []string{"ab"}}, {End: true}}, nil},
		{"a long line", []string{long, "\n"}, []Input{{Lines: []string{long}}, {End: true}}, nil},
		{"an end in a line", []string{"a\nhalf"}, []Input{{Lines: []string{"a"}}, {End: true, Rest: "half"}}, nil},
		{"an end in a line alone", []string{"half"}, []Input{{End: true, Rest: "half"}}, nil},
		{"arrows", []string{"a\x1b[A\x1bOAb\x1bx\n"}, []Input{{Lines: []string{"ab"}}, {End: true}}, []Input{{Lines: []string{"a\x1b[A\x1bOAb\x1bx"}}, {End: true}}},
		{"rubbed out", []string{"ax\x7fb\n"}, []Input{{Lines: []string{"ab"}}, {End: true}}, []Input{{Lines: []string{"ax\x7fb"}}, {End: true}}},
		{"Ctrl+C", []string{"ab\x03"}, []Input{{Stop: true, Rest: "ab"}}, []Input{{End: true, Rest: "ab\x03"}}},
		{"Ctrl+D", []string{"\x04"}, []Input{{End: true}}, []Input{{End: true, Rest: "\x04"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := all(c.chunks, io.Discard); !reflect.DeepEqual(got, c.typed) {
				t.Errorf("typed: %+v\nwant %+v", got, c.typed)
			}
			if c.piped == nil {
				c.piped = c.typed
			}
			if got := all(c.chunks, nil); !reflect.DeepEqual(got, c.piped) {
				t.Errorf("piped: %+v\nwant %+v", got, c.piped)
			}
		})
	}
}

// A paste whose end never comes is one that has ended: what is typed after it is typed.
func TestAPasteWithoutItsEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		in, from := io.Pipe()
		r := NewReader(in, io.Discard)
		defer r.Close()
		defer from.Close()
		_, _ = io.WriteString(from, "\x1b[200~a\rb\r")
		time.Sleep(2 * unended)
		if i := <-r.Inputs(); !reflect.DeepEqual(i, Input{Lines: []string{"a", "b"}, Pasted: true}) {
			t.Errorf("%+v", i)
		}
		_, _ = io.WriteString(from, "q\r")
		if i := <-r.Inputs(); !reflect.DeepEqual(i, Input{Lines: []string{"q"}}) {
			t.Errorf("%+v", i)
		}
	})
}
