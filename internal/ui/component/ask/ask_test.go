package ask_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/uitest"
)

// five asks for five things.
func five(t *testing.T) *uitest.Host {
	var boxes []*form.Box
	for _, name := range []string{"one", "two", "three", "four", "five"} {
		boxes = append(boxes, ask.Line(name, name, "held", form.NewLine(field.Options{}), nil))
	}
	env := uitest.Env(uitest.Priya)
	return uitest.NewHost(t, env, ask.New(env, "Five", func() (ask.Spec, error) {
		return ask.Spec{
			Title: "Five", Boxes: boxes, Does: "Do it", Short: "Do it", Why: func() string { return "" },
			Do: func() func() (string, error) { return func() (string, error) { return "Done.", nil } },
		}, nil
	}))
}

// Leaving with something typed asks first, whichever way it is left, and only one answer loses it.
func TestWhatIsTypedIsNotLostUnasked(t *testing.T) {
	h := five(t)
	leave, unsaved := h.Screen.(ui.Leaver).Leave, h.Screen.(ui.Unsaver).Unsaved
	if leave() != nil || unsaved() {
		t.Error("nothing is typed, and it asks")
	}
	h.Type("x")
	h.Press("backspace")
	if leave() != nil || unsaved() {
		t.Error("what is typed is gone, and it asks")
	}
	h.Type("x")
	if !unsaved() {
		t.Error("what is typed counts as saved")
	}
	asked := uitest.Run(leave())
	if len(asked) != 1 {
		t.Fatalf("asked %v", asked)
	}
	q := uitest.NewHost(t, uitest.Env(uitest.Priya), asked[0].(ui.Push).Screen)
	q.Press("x", "y", "esc")
	if len(q.Asked) != 1 || q.Asked[0] != tea.Msg(ui.Back{}) {
		t.Errorf("Esc throws it away: %v", q.Asked)
	}
	q.Press("delete")
	h.Send(q.Asked[1].(ui.Back).Result)
	if leave() != nil || !slices.Contains(h.Asked, tea.Msg(ui.Back{})) {
		t.Errorf("it does not go: %v", h.Asked)
	}
}

// What is done is not asked about.
func TestWhatIsDoneGoes(t *testing.T) {
	h := five(t)
	h.Type("x")
	h.Press("f9")
	if h.Said != "Done." || h.Screen.(ui.Leaver).Leave() != nil {
		t.Errorf("said %q, and it asks", h.Said)
	}
}

// The cursor stands in the box with the focus, however few lines there are.
func TestTheCursorStandsInItsBox(t *testing.T) {
	h := five(t)
	for _, name := range []string{"one", "two", "three", "four", "five", "one"} {
		for rows := 3; rows < 12; rows++ {
			f := h.Screen.View(40, rows)
			lines := strings.Split(f.Text, "\n")
			if !f.Cursor || f.Y >= len(lines) || !strings.Contains(lines[f.Y], name) {
				t.Errorf("%s: the cursor stands in line %d of\n%s", name, f.Y, f.Text)
			}
		}
		h.Press("tab")
	}
}

// What it is about stands above the boxes where there is room, and else below a text, which is lower then; a form without boxes says
// it at every height.
func TestALowFormSaysWhatItIsAbout(t *testing.T) {
	low := func(boxes ...*form.Box) *uitest.Host {
		env := uitest.Env(uitest.Priya)
		return uitest.NewHost(t, env, ask.New(env, "Form", func() (ask.Spec, error) {
			return ask.Spec{Title: "Form", Lead: "What it is about.", Boxes: boxes, Does: "Do it", Why: func() string { return "" }}, nil
		}))
	}
	text := &form.Box{Name: "text", Label: "Text", Field: form.NewText(100), Lines: 6}
	for name, h := range map[string]*uitest.Host{"a text": low(text), "no box": low()} {
		for _, rows := range []int{30, 10, 9, 8} {
			if f := h.Screen.View(40, rows).Text; !strings.Contains(f, "What it is about.") {
				t.Errorf("%s, %d lines:\n%s", name, rows, f)
			}
		}
	}
}

// A form that is open asks what somebody else changed, and keeps what is typed.
func TestAFormLooksAgain(t *testing.T) {
	open := true
	in, env := form.NewLine(field.Options{}), uitest.Env(uitest.Priya)
	why := ""
	h := uitest.NewHost(t, env, ask.New(env, "Form", func() (ask.Spec, error) {
		return ask.Spec{
			Title: "Form", Boxes: []*form.Box{ask.Line("one", "one", "", in, nil)}, Does: "Do it", Why: func() string { return why },
			Again: func() (func(), error) {
				now := open
				return func() {
					if !now {
						why = "The quarter is signed off"
					}
				}, nil
			},
		}, nil
	}))
	h.Type("typed")
	open = false
	for _, msg := range uitest.Run(h.Screen.(ui.Noticer).Noticed(true)) {
		h.Send(msg)
	}
	if f := h.Frame(80, 24); !strings.Contains(f, "The quarter is signed off.") || !strings.Contains(f, "typed") {
		t.Error(f)
	}
}

// A form that lay under another page when it would have gone does nothing a second time.
func TestWhatIsDoneIsDoneOnce(t *testing.T) {
	n := 0
	env := uitest.Env(uitest.Priya)
	h := uitest.NewHost(t, env, ask.New(env, "Once", func() (ask.Spec, error) {
		return ask.Spec{
			Title: "Once", Boxes: []*form.Box{ask.Line("one", "one", "", form.NewLine(field.Options{}), nil)}, Does: "Do it", Short: "Do it",
			Why: func() string { return "" },
			Do: func() func() (string, error) {
				return func() (string, error) {
					n++
					return "Done.", nil
				}
			},
		}, nil
	}))
	h.Type("x")
	h.Press("f9", "f9")
	if n != 1 || h.Said != "It is done: Esc closes this." {
		t.Errorf("done %d times, said %q", n, h.Said)
	}
}
