package form

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/theme"
)

// plan is a form as a page of plan upkeep would have it: a name, a definition, a kind, who approves where there is a
// reason, and marks aside.
type plan struct {
	*Form
	now time.Time
}

func newPlan() *plan {
	p := &plan{now: time.Date(2023, 10, 9, 10, 0, 0, 0, time.UTC)}
	th := theme.New(theme.Options{})
	line := func(name string) *Box { return &Box{Name: name, Label: name, Field: NewLine(field.Options{})} }
	kind := &Box{Name: "kind", Label: "kind", Section: 1, Field: NewRadio(th, []string{"", "up", "down"}, []string{"as it is", "Higher", "Lower"})}
	approver := line("approver")
	approver.Section, approver.Asked = 1, true
	approver.Shown = func() bool { return approver.Value() != "" || kind.Value() != "" }
	approver.Problem = func() string {
		if kind.Value() != "" && approver.Value() == "" {
			return "Say who approved it."
		}
		return ""
	}
	p.Form = New(func() time.Time { return p.now }, th,
		line("name"), &Box{Name: "definition", Label: "definition", Lines: 3, Field: NewText(0)}, kind, approver,
		&Box{Name: "marks", Label: "marks", Section: 2, Field: NewCheck(th, []string{"p", "e"}, []string{"provisional", "estimated"})})
	p.First()
	return p
}

func (p *plan) press(codes ...rune) (did Did) {
	for _, c := range codes {
		k := tea.KeyPressMsg{Code: c}
		if c >= ' ' && c < 0x7f {
			k.Text = string(c)
		}
		did = p.Update(k)
	}
	return did
}

func TestTabGoesRoundWhatIsShown(t *testing.T) {
	p := newPlan()
	walk := func(by, n int) string {
		var out []string
		for range n {
			out = append(out, p.Focused().Name)
			p.Step(by)
		}
		return strings.Join(out, " ")
	}
	if got := walk(1, 5); got != "name definition kind marks name" {
		t.Error("forwards:", got)
	}
	p.First()
	p.Box("kind").SetValue("up")
	if got := walk(-1, 6); got != "name marks approver kind definition name" {
		t.Error("backwards:", got)
	}
}

func TestTabFromNowhere(t *testing.T) {
	p := newPlan()
	for by, want := range map[int]string{1: "name", -1: "marks"} {
		p.Release()
		if p.Step(by); !p.At(want) {
			t.Errorf("%d: at %v", by, p.Focused())
		}
	}
	empty := New(p.clock, theme.New(theme.Options{}))
	empty.First()
	empty.Step(1)
	empty.Pane()
	if empty.Update(tea.KeyPressMsg{Code: tea.KeyTab}) != Nothing || empty.Focused() != nil {
		t.Error("the focus is in a box that is not there")
	}
}

// A box never goes while the focus is in it.
func TestABoxStaysWhileTheFocusIsInIt(t *testing.T) {
	p := newPlan()
	p.GoTo("approver")
	if !p.Shows(p.Box("approver")) {
		t.Error("it has gone")
	}
	if p.Step(1); p.Shows(p.Box("approver")) {
		t.Error("it has stayed")
	}
}

func TestF6GoesThroughTheSections(t *testing.T) {
	p := newPlan()
	p.GoTo("definition")
	for _, want := range []string{"kind", "marks", "name"} {
		if p.Pane(); !p.At(want) {
			t.Errorf("at %s, not %s", p.Focused().Name, want)
		}
	}
	p.Box("marks").Aside = true
	for _, want := range []string{"marks", "definition"} {
		p.GoTo("definition")
		if p.Pane(); want == "definition" {
			p.Pane()
		}
		if !p.At(want) {
			t.Errorf("at %s, not %s", p.Focused().Name, want)
		}
	}
}

func TestWhatAKeyDoes(t *testing.T) {
	p := newPlan()
	for _, c := range []struct {
		keys []rune
		did  Did
		at   string
	}{
		{[]rune("ab"), Changed, "name"},
		{[]rune{tea.KeyLeft}, Moved, "name"},
		{[]rune{tea.KeyF5}, Nothing, "name"},
		{[]rune{tea.KeyEnter}, Moved, "definition"},
		{[]rune{'a', tea.KeyEnter}, Changed, "definition"}, // a new line
		{[]rune{tea.KeyUp, tea.KeyUp, tea.KeyUp}, Moved, "definition"},
	} {
		if did := p.press(c.keys...); did != c.did || !p.At(c.at) {
			t.Errorf("%q: did %d, at %s", c.keys, did, p.Focused().Name)
		}
	}
	p.GoTo("kind")
	if did := p.press('l'); did != Changed || p.Box("kind").Value() != "down" || p.Box("kind").Words() != "Lower" {
		t.Errorf("l: did %d, %q", did, p.Box("kind").Value())
	}
	p.GoTo("marks")
	if p.press(' ', tea.KeyRight, ' '); p.Focused().Value() != "p,e" {
		t.Errorf("marks %q", p.Focused().Value())
	}
	p.Box("marks").SetValue("e p")
	if p.Box("marks").Words() != "provisional, estimated" {
		t.Errorf("marks %q", p.Box("marks").Words())
	}
	p.Box("kind").SetValue("sideways")
	if p.Box("kind").Value() != "sideways" || p.Box("kind").Words() != "sideways" {
		t.Error("a value that no choice stands for is lost")
	}
}

// One Ctrl+Z undoes one go of typing: a pause ends it, and so does leaving the box.
func TestOneUndoIsOnePause(t *testing.T) {
	undo := tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl}
	for _, box := range []string{"name", "definition"} {
		p := newPlan()
		p.GoTo(box)
		p.press([]rune("two new ")...)
		p.now = p.now.Add(900 * time.Millisecond)
		p.press([]rune("drovers")...)
		p.press(tea.KeyBackspace, tea.KeyBackspace, tea.KeyBackspace, tea.KeyBackspace, tea.KeyBackspace)
		p.press([]rune("ivers")...)
		p.now = p.now.Add(1100 * time.Millisecond)
		p.press([]rune(" from May")...)
		p.Step(1)
		p.GoTo(box)
		p.press([]rune(" on")...)
		for _, want := range []string{"two new drivers from May", "two new drivers", ""} {
			p.Update(undo)
			if got := p.Focused().Value(); got != want {
				t.Errorf("%s: undone to %q, not %q", box, got, want)
			}
		}
	}
}

func TestReadOnlyShowsValuesAlone(t *testing.T) {
	p := newPlan()
	for _, b := range p.Boxes() {
		b.Hint = func() string { return "type it" }
	}
	p.Box("name").SetValue("Missed bins")
	p.Box("definition").SetValue("Bins that were missed.\n\nOf all bins.")
	p.Box("kind").SetValue("up")
	draw := func() string {
		page := NewPage(60)
		defer page.Done()
		for section := range 3 {
			p.Rows(page, section, 14)
		}
		return page.String()
	}
	if got := draw(); !strings.Contains(got, "[ Missed bins   ] type it") || !strings.Contains(got, "              Of all bins.") || !strings.Contains(got, "\n              Say who approved it.") {
		t.Errorf("to be typed:\n%s", got)
	}
	p.ReadOnly = true
	p.Release()
	got := draw()
	if strings.Contains(got, "type it") || strings.ContainsAny(got, "[(") {
		t.Errorf("read only:\n%s", got)
	}
	for _, want := range []string{" name         Missed bins", " definition   Bins that were missed.  Of all bins.", " kind         Higher"} {
		if !strings.Contains(got, want) {
			t.Errorf("read only without %q:\n%s", want, got)
		}
	}
}

// Wherever the focus goes, in whatever window, its box is seen.
func TestThePageFollowsTheFocus(t *testing.T) {
	for h := 3; h < 12; h++ {
		p := newPlan()
		p.Box("kind").SetValue("up")
		for range p.Boxes() {
			page := NewPage(40)
			page.Para(strings.Repeat("What this page is for. ", 12))
			for section := range 3 {
				p.Rows(page, section, 14)
			}
			w := p.Window(page, h, len(page.Lines))
			line := page.Lines[w.From+w.Y]
			if !w.Cursor || w.To-w.From > h || w.Y >= h || !strings.HasPrefix(line, " "+p.Focused().Label) {
				t.Errorf("%d lines, in %s: %+v shows %q", h, p.Focused().Name, w, line)
			}
			page.Done()
			p.Step(1)
		}
	}
}

func TestReading(t *testing.T) {
	var r Reader
	lines := strings.Split(strings.Repeat("x\n", 9)+"end", "\n")
	for _, c := range []struct {
		key   rune
		top   int
		below bool
	}{
		{tea.KeyDown, 1, true}, {tea.KeyPgDown, 3, true}, {tea.KeyEnd, 7, false}, {tea.KeyUp, 6, true}, {tea.KeyHome, 0, true}, {'x', 0, true},
	} {
		r.Window(lines, 3)
		handled, changed := r.Update(tea.KeyPressMsg{Code: c.key})
		r.Window(lines, 3)
		if !handled || changed || r.Offset() != c.top || r.Below(len(lines)) != c.below {
			t.Errorf("%v: at %d, more below %v", c.key, r.Offset(), r.Below(len(lines)))
		}
	}
}

// From a text that Tab does not come to, it goes to the box after the first.
func TestTabLeavesATextThatItDoesNotComeTo(t *testing.T) {
	p := newPlan()
	p.boxes = append(p.boxes, &Box{Name: "old", Field: &Reader{}, Shown: func() bool { return false }})
	p.GoTo("old")
	if p.Step(1); !p.At("definition") {
		t.Errorf("at %s", p.Focused().Name)
	}
}
