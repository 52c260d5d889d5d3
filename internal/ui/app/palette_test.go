package app_test

import (
	"strings"
	"testing"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// first is the line of the palette that Enter would do.
func (d *driver) first() string {
	for l := range strings.SplitSeq(d.text(), "\n") {
		if rest, ok := strings.CutPrefix(l, " ► "); ok {
			return strings.TrimSpace(strings.NewReplacer("\x1b[7m", "", "\x1b[27m", "").Replace(rest))
		}
	}
	return ""
}

func TestChangeIsChangePersonOnEveryPage(t *testing.T) {
	for _, o := range []ppb.Officer{uitest.Amina, uitest.Priya} {
		for _, way := range []string{"", "enter", "enter f3", "enter f4", "h", "r", "r enter", "r f", "enter h", "n enter"} {
			for _, typed := range []string{"change", "Change person", "chan", "person", "change pers"} {
				env := uitest.Env(o)
				env.Demo = true
				d := startWith(t, env, uitest.NewStore(uitest.Book()))
				d.press(strings.Fields(way)...)
				d.press("f2")
				d.typing(typed)
				if !strings.HasPrefix(d.first(), "Change person") {
					t.Errorf("%s, after %q: %q finds first %q", o.Name, way, typed, d.first())
				}
			}
		}
	}
}

func TestThePaletteKnowsExactWordsFirst(t *testing.T) {
	for _, tt := range []struct{ way, typed, want string }{
		{"", "review", "Review queue"},
		{"", "open", "Open the selected item"},
		{"", "sort", "Sort"},
		{"", "help", "Help"},
		{"", "find", "Find an item"},
		{"", "submit", "Submit the selected"},
		{"enter", "submit", "Submit this item"},
		{"enter", "commentary", "Go to Commentary"},
		{"enter", "history", "Every change of this item"},
		{"enter", "undo", "Undo"},
		{"", "leave", "Leave ppb"},
		{"", "contrast", "High contrast"},
	} {
		d := start(t, uitest.Priya)
		d.press("enter") // to the list
		d.press(strings.Fields(tt.way)...)
		d.press("f2")
		d.typing(tt.typed)
		if !strings.HasPrefix(d.first(), tt.want) {
			t.Errorf("after %q, %q finds first %q, not %q", tt.way, tt.typed, d.first(), tt.want)
		}
	}
}

// Whatever one calls it, from the list, an item and the review, the pages of questions, of what members asked for and of reminders
// are found; who may not use one is told why.
func TestChasingIsFoundByManyWords(t *testing.T) {
	pages := map[string][]string{
		"Questions: what is asked": {"question", "questions", "ask", "answer", "thread"},
		"Actions of the Board":     {"action", "actions", "meeting", "matters arising", "members", "board"},
		"Remind people of what":    {"remind", "chase", "mail", "letters", "late"},
	}
	acts := map[string][]string{
		"Ask about this item":          {"ask", "question"},
		"Answer what is asked about":   {"answer", "question"},
		"Questions about this item":    {"question", "thread", "answer"},
		"Close your question about th": {"close question"},
	}
	find := func(all map[string][]string, ways ...string) {
		for want, words := range all {
			for _, typed := range words {
				for _, way := range ways {
					d := start(t, uitest.Priya)
					d.size(140, 40)
					d.press(strings.Fields(way)...)
					d.press("f2")
					d.typing(typed)
					d.shows(want)
				}
			}
		}
	}
	find(pages, "", "enter", "r")
	find(acts, "enter", "enter enter", "r", "r enter")
	for typed, why := range map[string]string{"chase": "not now: Only a performance lead reminds", "matters arising": ""} {
		d := start(t, uitest.Amina)
		d.size(140, 40)
		d.press("f2")
		d.typing(typed)
		d.shows(why)
		d.press("enter")
		if why == "" {
			d.shows("Members have asked for nothing yet.")
		}
	}
}

func TestARefGoesToItsItem(t *testing.T) {
	book := func() *ppb.Book {
		b := uitest.Book()
		b.Item("M07").Measure.Title = "What PED02 10 and ped0210 say" // before the item itself
		b.Item("M12").Measure.Ref = "PED02 10"
		b.Item("M09").Measure.Ref = "PED02 101"
		return b
	}
	for _, typed := range []string{"PED02 10", "ped02 10", "PED02-10", "ped0210", " PED02  10 "} {
		for _, way := range []string{"", "enter", "h"} {
			d := startWith(t, uitest.Env(uitest.Amina), uitest.NewStore(book()))
			d.press(strings.Fields(way)...)
			d.press("f2")
			d.typing(typed)
			d.press("enter")
			d.shows("PED02 10  Fly-tips")
		}
	}
}

func TestWhereNothingIsFoundItSaysWhatElseToTry(t *testing.T) {
	for _, typed := range []string{"import", "xyzzy"} {
		for _, size := range uitest.Sizes {
			d := start(t, uitest.Amina)
			d.size(size[0], size[1])
			d.press("f2")
			d.typing(typed)
			if got := strings.Join(strings.Fields(d.text()), " "); d.first() != "" || !strings.Contains(got, "Nothing is called that here. Try one word of it") ||
				!strings.Contains(got, "Import is a command") {
				t.Errorf("%q at %v shows\n%s", typed, size, d.text())
			}
			uitest.Fits(t, d.text(), size[0], size[1])
			d.press("enter")
			if d.quit {
				t.Errorf("%q leaves", typed)
			}
		}
	}
}

// Whatever somebody calls it, the export is found, and the line says which formats there are.
func TestTheExportIsFoundUnderItsOtherNames(t *testing.T) {
	for _, typed := range []string{"export", "report", "word", "pdf", "share", "download", "csv", "save report", "print", "excel"} {
		env := uitest.Env(uitest.Priya)
		env.Exports = export.Local{}
		d := startWith(t, env, uitest.NewStore(uitest.Book()))
		d.press("f2")
		d.typing(typed)
		d.shows("html, docx, pdf, xlsx,") // and those that follow
		if typed == "word" {              // which others have, too
			continue
		}
		d.press("enter")
		d.shows("Nothing is written until F9")
	}
}

// Where nothing can be kept it stays listed, and says so.
func TestWithoutAPlaceTheExportSaysWhy(t *testing.T) {
	d := start(t, uitest.Priya)
	d.press("e")
	d.shows("use the command `ppbtui export`")
	d.press("f2")
	d.typing("export")
	d.shows("not now")
}
