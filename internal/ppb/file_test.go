package ppb

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// What is said of a file is read as it was written, and stays as it is where boxes are cleaned.
func TestFileBox(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		up := Upload{Name: rapid.String().Draw(t, "name"), Data: rapid.SliceOfN(rapid.Byte(), 1, 20).Draw(t, "data")}
		login := rapid.StringMatching(`[a-z][a-z0-9._-]{0,20}`).Draw(t, "login")
		f, problem := NewFile(up, login, Date{Year: 2023, Month: 10, Day: rapid.IntRange(1, 31).Draw(t, "day")})
		if problem != "" {
			t.Skip(problem)
		}
		is, ok := ParseFile(f.String())
		if !ok || is != f {
			t.Fatalf("%q is read as %+v", f.String(), is)
		}
		if c := (Content{FieldFile: f.String()}).Cleaned(); c[FieldFile] != f.String() {
			t.Fatalf("%q is cleaned to %q", f.String(), c[FieldFile])
		}
		if strings.ContainsAny(f.Name, "/\\\n") || CheckContent(attachment(true), Content{FieldFile: f.String()}) != nil {
			t.Fatalf("%q cannot be kept", f.String())
		}
	})
}

func TestNoFileBox(t *testing.T) {
	for _, box := range []string{"", "Outturn.docx", "Outturn.docx; 12 bytes; SHA-256 ab; attached 2023-10-02 by ann",
		"a; 1 bytes; SHA-256 " + strings.Repeat("a", 64) + "; attached 2023-13-02 by ann", "a; 1 bytes; SHA-256 " + strings.Repeat("A", 64) + "; attached 2023-10-02 by ann"} {
		if f, ok := ParseFile(box); ok {
			t.Errorf("%q is read as %+v", box, f)
		}
	}
}

func TestFileSaid(t *testing.T) {
	for name, want := range map[string]string{
		"Outturn v2.DOCX": "Outturn v2.DOCX, Word document, 48 kB", "a": "a, 48 kB", "chart.png": "chart.png, picture, 48 kB",
	} {
		if got := (File{Name: name, Size: 48213}).Said(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func attachment(in bool) *Item {
	return &Item{Text: &Text{Key: "F", Ref: "F", Section: "END", Attachment: in}}
}

// A text of another section has no file, unless it had one when it came there; what is none is said.
func TestWhoTakesFiles(t *testing.T) {
	f, _ := NewFile(Upload{"a.txt", []byte("a")}, "ann", Date{Year: 2023, Month: 10, Day: 2})
	moved := attachment(false)
	moved.Entry.Content = Content{FieldFile: f.String()}
	for name, tt := range map[string]struct {
		it   *Item
		want bool
	}{"attachment": {attachment(true), true}, "text": {attachment(false), false}, "moved": {moved, true}, "measure": {&Item{Measure: &Measure{}}, false}} {
		if got := tt.it.TakesFile(); got != tt.want {
			t.Errorf("%s: %t", name, got)
		}
	}
	p := &Plan{Quarter: Quarter{Year: 2023, Q: 2}}
	for _, tt := range []struct {
		c              Content
		sentence, asks string
	}{
		{nil, "no file, 0 words", "attach the file and say in words what it shows, or say why there is none"},
		{Content{FieldCommentary: "It comes in May."}, "no file, 4 words", ""},
		{Content{FieldFile: f.String()}, "a file, 0 words", "say in words what the file shows, for those who cannot open it"},
		{Content{FieldFile: f.String(), FieldCommentary: "Spend."}, "a file, 1 word", ""},
		{Content{FieldFile: "a.txt", FieldCommentary: "Spend."}, "no file, 1 word", "what stands in the place of a file is none: attach it again"},
	} {
		it := attachment(true)
		r := Read(p, it, tt.c)
		asks := ""
		for _, problem := range Unready(it, r, tt.c) {
			asks += problem.Text
		}
		if r.Sentence != tt.sentence || asks != tt.asks {
			t.Errorf("%v is %q, asks %q", tt.c, r.Sentence, asks)
		}
	}
}
