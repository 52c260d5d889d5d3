package keys

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"ppbtui/internal/ui"
)

func read(d *Decoder, pieces ...string) string {
	var out []string
	send := func(m tea.Msg) {
		switch m := m.(type) {
		case tea.KeyPressMsg:
			out = append(out, m.String())
		case tea.PasteMsg:
			out = append(out, fmt.Sprintf("paste(%s)", m.Content))
		case ui.Flurry:
			out = append(out, "{"+string(m)+"}")
		default:
			out = append(out, fmt.Sprintf("%T%v", m, m))
		}
	}
	for _, p := range pieces {
		d.Feed([]byte(p), send)
	}
	if w, _ := d.Waiting(); w {
		out = append(out, "…")
		d.Expire(send)
	}
	return strings.Join(out, " ")
}

func TestKeys(t *testing.T) {
	for _, tt := range []struct {
		what   string
		pieces []string
		want   string
	}{
		{"letters", []string{"en", "d", "é"}, "e n d é"},
		{"a letter cut in two", []string{"\xc3", "\xa9x"}, "é x"},
		{"a face cut in four", []string{"\xf0", "\x9f", "\x91", "\x8d"}, "👍"},
		{"controls", []string{"\r\t\x7f\x03\x13\x00"}, "enter tab backspace ctrl+c ctrl+s ctrl+space"},
		{"arrows", []string{"\x1b[A\x1bOB\x1b[1;5C"}, "up down ctrl+right"},
		{"an arrow cut", []string{"\x1b", "[", "A", "b"}, "up b"},
		{"home and end", []string{"\x1b[H\x1b[F\x1b[1~\x1b[4~\x1b[7~\x1b[8~"}, "home end home end home end"},
		{"function keys of xterm", []string{"\x1bOP\x1bOQ\x1bOR\x1bOS\x1b[15~\x1b[17~\x1b[18~\x1b[19~\x1b[20~"}, "f1 f2 f3 f4 f5 f6 f7 f8 f9"},
		{"function keys of PuTTY", []string{"\x1b[11~\x1b[12~\x1b[13~\x1b[14~"}, "f1 f2 f3 f4"},
		{"function keys of Linux", []string{"\x1b[[A\x1b[[E", "\x1b[", "[B", "\x1b[[", "C"}, "f1 f5 f2 f3"},
		{"shift tab", []string{"\x1b[Z"}, "shift+tab"},
		{"escape", []string{"\x1b"}, "… esc"},
		{"escape, then a key", []string{"\x1b", "\x1b[A"}, "alt+up"},
		{"escapes", []string{"\x1b\x1b\x1bx\x1b\x1b"}, "esc esc alt+x … esc esc"},
		{"alt and an arrow cut", []string{"\x1b\x1b[", "A"}, "alt+up"},
		{"alt", []string{"\x1bf"}, "alt+f"},
		{"an unknown sequence", []string{"\x1b[99;99Qx"}, "x"},
		{"a broken sequence", []string{"\x1b[1\x07x"}, "ctrl+g x"},
		{"an unfinished sequence", []string{"\x1b[1;"}, "…"},
		{"what is not UTF-8", []string{"\xff\x9b", "\xe9", "a"}, "a"},
		{"a clipboard of another", []string{"\x1b]52;c;aGk=\x07x"}, "x"},
		{"an old mouse report", []string{"\x1b[M !", "!x"}, "x"},
		{"a paste", []string{"\x1b[200~two\r\nlines\x1b[201~q"}, "paste(two\r\nlines) q"},
		{"a paste cut", []string{"\x1b[20", "0~aé\xc3", "\xa9\x1b", "[2", "01~", "\x1b[200~\x1b[201~"}, "paste(aéé)"},
		{"a paste with keys in it", []string{"\x1b[200~\x1b[A\x03\x1b[201~"}, "paste(\x1b[A\x03)"},
		{"a paste without an end", []string{"\x1b[200~abc"}, "… paste(abc)"},
		{"a paste too long", []string{"\x1b[200~" + strings.Repeat("x", 50), strings.Repeat("y", 60), "\x1b[201~q"}, "keys.TooLong{110 100} q"},
		{"what is not UTF-8 in a paste", []string{"\x1b[200~62\xff63\x1b[201~"}, "paste(62\uFFFD63)"},
		{"what is hidden in a paste", []string{"\x1b[200~62\x1c63 \x1b[0m\u200b\x1b[201~"}, "paste(62\x1c63 \x1b[0m\u200b)"},
		{"a paste without marks", []string{"Two words\rand more\xc3", "\xa9\r", "jj"}, "… paste(Two words\rand moreé\rjj)"},
		{"what follows it with a key", []string{"Two words or more", "\x1b[A"}, "paste(Two words or more) up"},
		{"what is hidden in it", []string{"62\x1c63"}, "… paste(62\x1c63)"},
		{"too much of it", []string{"Two words" + strings.Repeat("x", 50), strings.Repeat("y", 60)}, "… keys.TooLong{119 100}"},
		{"control characters in it", []string{"Para two has a tab\there and bell\x07 after it\r"}, "… paste(Para two has a tab\there and bell\x07 after it\r)"},
		{"control characters behind it", []string{"Two words or more", "\t\x13 x\x7f", "er"}, "… paste(Two words or more\t\x13 x\x7fer)"},
		{"a tab for a blank", []string{"column1\tcolumn2"}, "… paste(column1\tcolumn2)"},
		{"colours in it", []string{"some words \x1b[31mand some red ones"}, "… paste(some words \x1b[31mand some red ones)"},
		{"text and a key after it", []string{"Two words or more", "er now\x1b[A"}, "paste(Two words or moreer now) up"},
		{"a few characters and a control", []string{"six\x13", "\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f "}, "s i x ctrl+s backspace backspace backspace backspace backspace backspace backspace backspace space"},
		{"a word at once", []string{"accept"}, "… {accept}"},
		{"a word in two pieces, and a key", []string{"acc", "ept", "\x1b[A"}, "{accept} up"},
		{"a word and a line end", []string{"yes\r"}, "… {yes\r}"},
		{"a long word and a line end", []string{"history\r"}, "… {history\r}"},
		{"two words and a line end", []string{"history of\r"}, "… paste(history of\r)"},
		{"two characters and Enter", []string{"62\r"}, "6 2 enter"},
		{"typing", []string{"w", "or", "d ", "t"}, "w o r d space t"},
		{"held keys", []string{"jjjjjjjjjjjj", "            ", "\r\r\r\r\r\r\r\r\r\r"}, strings.TrimSpace(strings.Repeat("j ", 12) + strings.Repeat("space ", 12) + strings.Repeat("enter ", 10))},
		{"arrows are no paste", []string{strings.Repeat("\x1b[B", 3) + " word word word"}, "down down down space w o r d space w o r d space w o r d"},
	} {
		if got := read(&Decoder{MaxPaste: 100}, tt.pieces...); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.what, got, tt.want)
		}
	}
}

// However the bytes are cut, the same keys come out. (Marked pastes only: unmarked ones are told by how they arrive.)
func TestCutsChangeNothing(t *testing.T) {
	pieces := []string{"a", "é", "👍", "\x1b[A", "\x1bOP", "\x1b[1;2D", "\x1b[200~pasted é text\x1b[201~", "\x7f", "\x1b[[A", "\x1b[3~"}
	rapid.Check(t, func(t *rapid.T) {
		all := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 12).Draw(t, "keys"), "")
		keys := strings.NewReplacer("{", "", "}", "", "… ", "", " ", "") // of letters that came at once, too
		whole := keys.Replace(read(&Decoder{MaxPaste: 1000}, split(all, 1, t)...))
		cut := keys.Replace(read(&Decoder{MaxPaste: 1000}, split(all, 6, t)...))
		if cut != whole {
			t.Fatalf("%q: %q, in pieces %q", all, whole, cut)
		}
	})
}

func split(s string, most int, t *rapid.T) []string {
	var out []string
	for s != "" {
		n := min(rapid.IntRange(1, most).Draw(t, "cut"), len(s))
		out = append(out, s[:n])
		s = s[n:]
	}
	return out
}

func TestNothingGrows(t *testing.T) {
	d := &Decoder{MaxPaste: 1000}
	n := 0
	for range 1000 {
		d.Feed([]byte("\x1b]"+strings.Repeat("x", 4000)), func(tea.Msg) { n++ })
		d.Feed([]byte("\x1b[200~"+strings.Repeat("x", 4000)), func(tea.Msg) { n++ })
	}
	if cap(d.buf) > 64<<10 || cap(d.paste) > 64<<10 {
		t.Errorf("keeps %d and %d bytes", cap(d.buf), cap(d.paste))
	}
}

func BenchmarkEscapes(b *testing.B) {
	d, p := &Decoder{MaxPaste: 1000}, []byte(strings.Repeat("\x1b", 4095)+"\xff")
	b.SetBytes(int64(len(p)))
	for range b.N {
		d.Feed(p, func(tea.Msg) {})
	}
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte("\x1b[200~x\x1b[201~\x1b[A\xc3\xa9"))
	f.Fuzz(func(t *testing.T, b []byte) {
		d := &Decoder{MaxPaste: 64}
		for i := 0; i < len(b); i += 3 {
			d.Feed(b[i:min(i+3, len(b))], func(tea.Msg) {})
		}
		d.Expire(func(tea.Msg) {})
		if w, _ := d.Waiting(); w {
			t.Error("something still waits")
		}
	})
}
