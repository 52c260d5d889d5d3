package app

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"

	"ppbtui/internal/ui"
)

// pieces are what a terminal sends, a string a read. A piece that begins with "..." comes a second after the one before.
type pieces []string

func (s *pieces) Read(p []byte) (int, error) {
	if len(*s) == 0 {
		return 0, io.EOF
	}
	n := copy(p, strings.TrimPrefix((*s)[0], "..."))
	*s = (*s)[1:]
	return n, nil
}

func (s *pieces) Waits(d time.Duration) bool {
	return len(*s) > 0 && (!strings.HasPrefix((*s)[0], "...") || d >= time.Second)
}

// heard is what the program hears of what a terminal sends: keys as they are, <a paste>, {a flurry}.
func heard(in []string) string {
	src := pieces(in)
	raw, err := io.ReadAll(&bursts{src: &src})
	if err != nil {
		return err.Error()
	}
	var out strings.Builder
	for rest := string(raw); rest != ""; {
		keys, after, ok := strings.Cut(rest, pasteStart)
		out.WriteString(keys)
		if !ok {
			break
		}
		var content string
		content, rest, _ = strings.Cut(after, pasteEnd)
		switch msg := unwrap(tea.PasteMsg{Content: content}).(type) {
		case tea.PasteMsg:
			out.WriteString("<" + msg.Content + ">")
		case ui.Flurry:
			out.WriteString("{" + string(msg) + "}")
		case overMsg:
			out.WriteString("<too much>")
		}
	}
	return out.String()
}

func TestWhatComesAtOnceIsAPasteOrAFlurry(t *testing.T) {
	const start, end = pasteStart, pasteEnd
	for _, c := range []struct {
		name string
		in   []string
		want string
	}{
		{"typing", []string{"a", "...b", "... ", "...\r"}, "ab \r"},
		{"typing faster than the program reads", []string{"62", "...\r"}, "62\r"},
		{"two characters and Enter", []string{"62\r"}, "62\r"},
		{"a key that is held", []string{"jjjjjjj"}, "jjjjjjj"},
		{"a word", []string{"accept"}, "{accept}"},
		{"a word and a line end", []string{"yes\r"}, "{yes\r}"},
		{"a word in two pieces", []string{"acc", "ept"}, "{accept}"},
		{"a line", []string{"quit now\r"}, "<quit now\r>"},
		{"held arrow keys", []string{strings.Repeat("\x1b[B", 8) + " "}, strings.Repeat("\x1b[B", 8) + " "},
		{"a long paste", []string{"one two three\r", "\nq", "...q"}, "<one two three\r\nq>q"},
		{"a key after a paste", []string{"one two three", "\x1b[B"}, "<one two three>\x1b[B"},
		{"a character cut in two", []string{"caf\u00e9 au lait \xe2", "\x82\xac!"}, "<caf\u00e9 au lait \u20ac!>"},
		{"control characters in a paste", []string{"Para two has a tab\there and bell\x07 after it\r"}, "<Para two has a tab\there and bell\x07 after it\r>"},
		{"control characters behind it", []string{"Two words or more", "\t\x13 x\x7f", "er", "...j"}, "<Two words or more\t\x13 x\x7fer>j"},
		{"colours in it", []string{"some words \x1b[31mand some red ones"}, "<some words \x1b[31mand some red ones>"},
		{"text and a key after it", []string{"Two words or more", "er now\x1b[A"}, "<Two words or moreer now>\x1b[A"},
		{"bracketed", []string{"a" + start + "some words here", "...and more words", "end" + end + "q"}, "a<some words hereand more wordsend>q"},
		{"two", []string{start + "one" + end + start + "two" + end}, "<one><two>"},
		{"marks cut in two", []string{"j\x1b[2", "00~62\x1b[20", "1~", "go on typing"}, "j<62><go on typing>"},
		{"Escape", []string{"\x1b", "...q"}, "\x1bq"},
		{"control characters in brackets", []string{start + "62\x1c63 \x1b[0m\u200b" + end}, "<62\x1c63 \x1b[0m\u200b>"},
		{"control characters without", []string{"62\x1c63"}, "<62\x1c63>"},
		{"an envelope pasted", []string{start + "ppbtui:kcQ==" + end}, "<ppbtui:kcQ==>"},
		{"too much", []string{start + strings.Repeat("x", 3000), strings.Repeat("y", 4000), end}, "<" + strings.Repeat("x", 3000) + strings.Repeat("y", 4000) + ">"},
	} {
		if got := heard(c.in); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
	long := []string{start}
	for range 300 {
		long = append(long, strings.Repeat("z", 4000))
	}
	if got := heard(append(long, end)); got != "<too much>" {
		t.Errorf("1.2 million characters: %q", got[:20])
	}
	if got := heard(append([]string{"unmarked text "}, long[1:]...)); got != "<too much>" {
		t.Errorf("1.2 million characters without marks: %q", got[:20])
	}
}

// The decoder of keys hands on what an envelope holds.
func TestNothingIsLostOnTheWayThroughTheDecoder(t *testing.T) {
	const text = "62\x1b[0m63\x1b]0;x\x07\x00\ufffd \u200be\u0301\r\n\x92"
	src := pieces{pasteStart + text + pasteEnd}
	events := make(chan uv.Event, 9)
	if err := uv.NewTerminalReader(&bursts{src: &src}, "xterm").StreamEvents(t.Context(), events); err != nil {
		t.Fatal(err)
	}
	close(events)
	for e := range events {
		if p, ok := e.(uv.PasteEvent); ok {
			if got := unwrap(tea.PasteMsg(p)); got != any(tea.PasteMsg{Content: text}) {
				t.Errorf("%q", fmt.Sprint(got))
			}
			return
		}
	}
	t.Error("no paste")
}
