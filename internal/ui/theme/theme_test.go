package theme

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"ppbtui/internal/ui/component/text"
)

func every() []*Theme {
	var out []*Theme
	for _, g := range []Glyphs{Shapes, ASCII} {
		for _, c := range []Colour{None, ANSI16, ANSI256} {
			for _, k := range []bool{false, true} {
				out = append(out, New(Options{Glyphs: g, Colour: c, Contrast: k}))
			}
		}
	}
	return out
}

var (
	statusWords = []string{"red", "amber", "green", "none", "done", "", "nonsense"}
	travelWords = []string{"better", "same", "worse", "up", "down", "n/a", "first", "", "\x1b"}
)

// drawn is everything a theme draws.
func drawn(t *Theme) []string {
	var out []string
	for _, s := range statusWords {
		out = append(out, t.RAG(s), t.RAGShort(s), t.RAGGlyph(s), t.RAGMark(s), t.Tint(s, "x"))
	}
	for _, d := range travelWords {
		out = append(out, t.Travel(d), t.TravelGlyph(d))
	}
	for _, on := range []bool{false, true} {
		out = append(out, t.Marker(on), t.Radio(on), t.Check(on), t.Select(on, "x"))
	}
	return append(out, t.Rule(90), t.Rule(300), t.Section("Commentary", "49 words", 40), t.Section("Commentary", "49 words", 9), t.Bar(3, 8, 26),
		t.Blocks(4), t.Sep(), t.Ellipsis(), t.Truncate("abcdef", 4), t.Fit("abcdef", 4), t.Reverse("x"), t.Underline("x"))
}

func TestASCIIDrawsOnlyASCII(t *testing.T) {
	for _, th := range every() {
		if th.Options().Glyphs != ASCII {
			continue
		}
		for _, s := range drawn(th) {
			for i := range len(s) {
				if s[i] >= 0x80 {
					t.Errorf("%q", s)
					break
				}
			}
		}
	}
}

// TestNoForbiddenStyles holds the theme to reverse, underline and the four
// fills: never blue, bold, dim, italic or blink.
func TestNoForbiddenStyles(t *testing.T) {
	allowed := map[string]bool{
		"7": true, "27": true, "4": true, "24": true, "39;49": true, "97;41": true, "30;103": true,
		"38;5;231;48;5;160": true, "38;5;16;48;5;220": true, "38;5;231;48;5;88": true, "38;5;16;48;5;226": true,
	}
	for _, th := range every() {
		for _, s := range drawn(th) {
			for part := range strings.SplitSeq(s, "\x1b[") {
				if part == s || part == "" {
					continue
				}
				if code, _, _ := strings.Cut(part, "m"); !allowed[code] {
					t.Errorf("%+v: %q uses %q", th.Options(), s, code)
				}
			}
			if th.Options().Colour == None && strings.ContainsAny(strings.Join(strings.Split(s, "\x1b[")[1:], ""), "389") {
				t.Errorf("colour without colours: %q", s)
			}
		}
	}
}

func TestRAG(t *testing.T) {
	plain := New(Options{})
	for in, want := range map[string]string{
		"red": "\x1b[7m■ RED\x1b[27m  ", "amber": "\x1b[4m▲ AMBER\x1b[24m", "green": "● GREEN", "none": "□ NONE ", "done": "√ DONE ", "what": "□ NONE ",
	} {
		if got := plain.RAG(in); got != want {
			t.Errorf("RAG(%q) = %q, want %q", in, got, want)
		}
	}
	for _, th := range every() {
		for _, s := range statusWords {
			if w := text.Width(th.RAG(s)); w != RAGWidth {
				t.Errorf("%+v %q: %d columns", th.Options(), s, w)
			}
			if w := text.Width(th.RAGMark(s)); w != 1 {
				t.Errorf("%+v %q: mark of %d columns", th.Options(), s, w)
			}
		}
	}
	if got := New(Options{Colour: ANSI256}).RAG("red"); got != "\x1b[38;5;231;48;5;160m■ RED\x1b[39;49m  " {
		t.Errorf("%q", got)
	}
	if got := New(Options{Glyphs: ASCII}).RAGShort("green"); got != "[G] GREEN" {
		t.Errorf("%q", got)
	}
	if got := New(Options{Glyphs: ASCII}).RAG("green"); got != "[GREEN]" {
		t.Errorf("%q", got)
	}
}

func TestTravel(t *testing.T) {
	sh, as := New(Options{}), New(Options{Glyphs: ASCII})
	for _, tt := range []struct{ dir, shape, ascii string }{
		{"better", "↑ better", "^ better"}, {"same", "→ same", "= same"}, {"worse", "↓ worse", "v worse"},
		{"up", "↑ up", "^ up"}, {"down", "↓ down", "v down"}, {"n/a", "- n/a", "- n/a"}, {"first", "- first", "- first"}, {"\x1b", "- n/a", "- n/a"},
	} {
		if got := sh.Travel(tt.dir); got != tt.shape {
			t.Errorf("%q", got)
		}
		if got := as.Travel(tt.dir); got != tt.ascii {
			t.Errorf("%q", got)
		}
	}
}

func TestBar(t *testing.T) {
	th := New(Options{})
	for _, tt := range []struct {
		done, total, width int
		want               string
	}{
		{3, 8, 26, "[█████████░░░░░░░░░░░░░░░]"},
		{13, 14, 22, "[███████████████████░]"},
		{0, 8, 6, "[░░░░]"}, {8, 8, 6, "[████]"}, {9, 8, 6, "[████]"}, {1, 100, 6, "[█░░░]"}, {99, 100, 6, "[███░]"}, {0, 0, 6, "[░░░░]"}, {1, 2, 0, "[░]"},
	} {
		if got := th.Bar(tt.done, tt.total, tt.width); got != tt.want {
			t.Errorf("Bar(%d, %d, %d) = %q", tt.done, tt.total, tt.width, got)
		}
	}
}

func TestSection(t *testing.T) {
	th := New(Options{})
	want := "── Commentary ───────────────────────────────────────── 49 words, aim 100-300 ──"
	if got := th.Section("Commentary", "49 words, aim 100-300", 80); got != want {
		t.Errorf("\n%s\n%s", got, want)
	}
	for _, th := range []*Theme{th, New(Options{Glyphs: ASCII})} {
		for w := range 90 {
			for _, title := range []string{"", "By objective", "日本語の題"} {
				for _, right := range []string{"", "one mark is one item"} {
					s := th.Section(title, right, w)
					if got := text.Width(s); got != w {
						t.Fatalf("Section(%q, %q, %d) is %d wide: %q", title, right, w, got, s)
					}
				}
			}
			if got := ansi.StringWidthWc(th.Rule(w)); got != w {
				t.Errorf("rule of %d is %d", w, got)
			}
		}
	}
}

func TestFromEnv(t *testing.T) {
	for _, tt := range []struct {
		env  string
		want Options
	}{
		{"", Options{Glyphs: Shapes, Colour: None}},
		{"TERM=xterm-256color LANG=en_GB.UTF-8", Options{Glyphs: Shapes, Colour: ANSI256}},
		{"TERM=xterm", Options{Glyphs: Shapes, Colour: ANSI16}},
		{"TERM=xterm COLORTERM=truecolor", Options{Glyphs: Shapes, Colour: ANSI256}},
		{"TERM=xterm-256color NO_COLOR=1", Options{Glyphs: Shapes, Colour: None}},
		{"TERM=xterm NO_COLOR=", Options{Glyphs: Shapes, Colour: ANSI16}},
		{"TERM=dumb COLORTERM=truecolor", Options{Glyphs: Shapes, Colour: None}},
		{"TERM=vt220 LANG=C", Options{Glyphs: ASCII, Colour: None, Plain: true}},
		{"TERM=linux LANG=en_GB.UTF-8 LC_ALL=en_GB.ISO8859-1", Options{Glyphs: ASCII, Colour: ANSI16, Plain: true}},
		{"TERM=linux LC_ALL= LANG=en_GB.utf8", Options{Glyphs: Shapes, Colour: ANSI16}},
		{"WT_SESSION=x", Options{Glyphs: Shapes, Colour: ANSI256}},
		{"TERM=xterm PPBTUI_ASCII=1", Options{Glyphs: ASCII, Colour: ANSI16, Fixed: true}},
		{"TERM=xterm PPBTUI_ASCII=0 LANG=C", Options{Glyphs: Shapes, Colour: ANSI16, Fixed: true}},
	} {
		if got := FromEnv(strings.Fields(tt.env)); got != tt.want {
			t.Errorf("%q: %+v, want %+v", tt.env, got, tt.want)
		}
	}
}
