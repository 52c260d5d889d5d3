package entry

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/finding"
	"ppbtui/internal/ui/screen/entry/view"
	"ppbtui/internal/ui/theme"
)

// why is the dialog "why this colour": the reason in full, what is to be checked, the steps that led to the colour, what would change it.
// One of the findings is selected while one shows: keys go to where it is put right, and answer it.
type why struct {
	form.Reader

	entry   *Screen
	begin   begin
	at      string            // the key of the finding that is selected; empty where none shows
	reasons map[string]string // that were typed for findings, by their keys: kept until the answer is
	unkept  string            // of these, one that could not be kept
	busy    bool              // an answer is on its way
	back    bool              // the finding that was answered is to show, wherever it stands now
	drawn   toldAt
}

// begin is where the dialog opens.
type begin int

const (
	atTop begin = iota
	atFindings
	atFigures // the earlier ones
)

// toldAt is what the dialog showed last.
type toldAt struct {
	view.Told
	keys []string // of the findings
	h    int
}

func (s *Screen) openWhy() tea.Cmd {
	from := atTop
	if len(s.told) > 0 && finding.Asking(s.session.Findings()) > 0 {
		from = atFindings // F9 has named them
	}
	return s.pushWhy(from)
}

// openFigures shows the earlier figures.
func (s *Screen) openFigures() tea.Cmd { return s.pushWhy(atFigures) }

func (s *Screen) pushWhy(from begin) tea.Cmd {
	s.session.Reread() // what is typed may be newer than what was found
	if s.env.Theme.Spoken() && from == atFigures {
		return s.sayFigures()
	}
	d := &why{entry: s, begin: from, reasons: map[string]string{}}
	if !s.env.Theme.Spoken() {
		d.View(s.view.Size()) // so that one of them is selected from the first
	}
	return ui.Send(ui.Push{Screen: d})
}

func (d *why) Init() tea.Cmd { return nil }

// Title names the item.
func (d *why) Title() string {
	it := d.entry.session.Item()
	if !it.Rated() {
		return it.Ref() + "  what it comes to"
	}
	return it.Ref() + "  why this colour"
}

// Update takes what becomes of answers, and moves through the text.
func (d *why) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case reasonGiven:
		return d.answer(msg)
	case answerKept:
		return d.kept(msg)
	case tea.KeyPressMsg:
		if msg.Code == tea.KeySpace {
			d.Reader.Update(msg)
			d.scroll(0)
		}
	}
	return nil
}

// View draws the text, with the finding that is selected.
func (d *why) View(w, h int) ui.Frame {
	d.drawn = toldAt{Told: d.entry.view.Why(min(w, 100)), h: h}
	for _, f := range d.entry.session.Findings() {
		d.drawn.keys = append(d.drawn.keys, f.Key())
	}
	switch lines := d.drawn.Findings; {
	case d.begin == atFigures:
		d.To(d.drawn.Figures)
	case d.begin == atFindings && len(lines) > 0:
		d.To(max(lines[0].From-1, 0))
	}
	d.begin = atTop
	if at := d.place(); d.back && at >= 0 {
		d.choose(at)
	}
	d.back = false
	shown := d.Window(d.drawn.Lines, h)
	d.settle()
	f := ui.Frame{}
	if is := d.place(); is >= 0 {
		d.paint(d.drawn.Findings[is])
		f.X, f.Y, f.Cursor = 1, max(d.drawn.Findings[is].From-d.Offset(), 0), true
	}
	f.Text = strings.Join(shown, "\n")
	if d.Below(len(d.drawn.Lines)) {
		f.More = "more below"
	}
	return f
}

// paint shows the lines of a finding as selected.
func (d *why) paint(is view.Spot) {
	th, lines := d.entry.env.Theme, d.drawn.Lines
	for i := is.From; i < is.To; i++ {
		lead, words := lines[i][:view.FindingMargin], lines[i][view.FindingMargin:]
		if i == is.From {
			lead = th.Marker(true) + lead[1:]
		}
		lines[i] = lead + th.Reverse(words)
	}
}

// Status says what the keys do now.
func (d *why) Status() string {
	f, ok := d.selected()
	switch {
	case d.busy:
		return "Saving the answer."
	case d.entry.env.Theme.Spoken():
		return ""
	case !ok && len(d.drawn.Findings) > 0:
		return "Tab goes to what is to be checked. Esc goes back to the item."
	case !ok:
		return "Arrows and PgDn move. Esc goes back to the item."
	case f.Answered && d.whyNotAnswer() == "":
		return "Enter goes there. a says it otherwise, u withdraws the answer."
	case d.whyNotAnswer() != "":
		return theme.Neutral(ui.AsSentence(d.whyNotAnswer()))
	case d.whyNotGo() != "":
		return "a answers it: why it stays as it is. Tab goes on."
	}
	return "Enter goes there. a answers it: why it stays as it is. Tab goes on."
}

// Actions go to what is to be checked, and answer it.
func (d *why) Actions() []ui.Action {
	closing := []string{"esc", "f4"}
	f, selected := d.selected()
	if !selected {
		closing = append(closing, "enter")
	}
	out := []ui.Action{{
		Name: "close", Binding: ui.Bind("Close and go back to the item", closing...),
		Do: func() tea.Cmd { return ui.Send(ui.Back{}) },
	}}
	if selected {
		out = append(out,
			ui.Action{Name: "go-there", Binding: ui.Bind("Go to the words or the box that this is about", "enter"), Short: d.goWord(), Why: d.whyNotGo, Do: d.goThere},
			ui.Action{Name: "answer", Binding: ui.Bind("Answer this: say why it stays as it is", "a"), Short: "Answer", Also: "keep reason explain", Why: d.whyNotAnswer, Do: d.ask})
	}
	if selected && f.Answered {
		out = append(out, ui.Action{Name: "withdraw", Binding: ui.Bind("Withdraw the answer to this", "u", "w"), Short: "Withdraw", Also: "undo", Why: d.whyNotAnswer, Do: d.withdraw})
	}
	if d.entry.env.Theme.Spoken() {
		return append(out, d.entry.whyActions()...)
	}
	if len(d.drawn.Findings) > 0 {
		out = append(out,
			ui.Action{Name: "next-finding", Binding: ui.Bind("Go to the next that is to be checked", "tab"), Short: "Next", Do: d.tab(1)},
			ui.Action{Name: "previous-finding", Binding: ui.Bind("Go to the one before that is to be checked", "shift+tab"), Do: d.tab(-1)})
	}
	return append(out, d.moves()...)
}

// selected is the finding that is selected as it is now, and whether one is: it may be gone since it was drawn.
func (d *why) selected() (finding.Finding, bool) {
	all := d.entry.session.Findings()
	if i := slices.IndexFunc(all, func(f finding.Finding) bool { return f.Key() == d.at }); i >= 0 {
		return all[i], true
	}
	return finding.Finding{}, false
}

// place is where it stands among the findings as they were drawn; -1 where none is selected.
func (d *why) place() int { return slices.Index(d.drawn.keys, d.at) }

// whyNotGo is why there is nowhere to go to.
func (d *why) whyNotGo() string {
	f, _ := d.selected()
	if locked := d.entry.session.Locked(); locked != "" && f.Box(d.entry.session.Item()) != "" {
		return "nothing can be typed here: " + theme.Neutral(locked)
	}
	return ""
}

// goWord is the hint of Enter, where it goes anywhere.
func (d *why) goWord() string {
	if d.whyNotGo() != "" {
		return ""
	}
	return "Go there"
}

// found is a finding that the page of the item is to go to.
type found struct{ ppb.Check }

// goThere closes the dialog and goes to where the finding is put right; what stands in the plan is put right there.
func (d *why) goThere() tea.Cmd {
	f, _ := d.selected()
	if f.Box(d.entry.session.Item()) == "" {
		return ui.Send(ui.Open{Page: ui.PagePlanItem, Key: d.entry.session.Key})
	}
	return ui.Send(ui.Back{Result: found{f.Check}})
}
