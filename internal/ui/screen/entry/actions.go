package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/screen/entry/view"
)

// kind is what decides which actions there are, and how they are named. All else they ask when they are run.
type kind struct {
	item                                             bool
	form                                             *form.Form // the boxes they lead to
	measure, locked, late, sent, offer, kept         bool
	open, onPanel, wide, lettersWork, canBeTakenBack bool
	decides, toDecide                                bool
	thread                                           bool // something was asked
	table, cell                                      bool // it is a table; last quarter's cell stands under it
}

func (s *Screen) kind() kind {
	if !s.opened() {
		return kind{}
	}
	return kind{
		item: true, form: s.form, measure: s.session.Item().Measure != nil,
		locked: s.form.ReadOnly, late: s.session.TooLate(), sent: s.said.sent != "", offer: s.session.Offering(), kept: s.session.Kept() != nil,
		open: s.last.Open, onPanel: s.form.At(view.LastQuarter), wide: s.view.Wide(),
		lettersWork: s.lettersWork(), canBeTakenBack: s.takeBackWord() != "",
		table: s.atTable(), cell: s.table != nil && s.view.Cells.Last,
		decides: s.session.Decides(), toDecide: s.decideWord() != "", thread: len(s.session.Item().Thread) > 0,
	}
}

// actions are the actions as they were made for a kind of page.
type actions struct {
	made []ui.Action
	of   kind
}

// Actions are what can be done here now. They are asked for several times a key, and are made when they change.
func (s *Screen) Actions() []ui.Action {
	if k := s.kind(); s.actions.made == nil || k != s.actions.of {
		made := s.makeActions()
		s.actions = actions{made[:len(made):len(made)], k}
	}
	return s.actions.made
}

func (s *Screen) makeActions() []ui.Action {
	leave := ui.Action{Name: "leave-item", Binding: ui.Bind("Save this and go back", "esc"), Do: s.back}
	if !s.opened() {
		return []ui.Action{leave}
	}
	out := make([]ui.Action, 0, 40)
	add := func(a ui.Action) {
		do, refuse := a.Do, a.Refuse
		a.Do = func() tea.Cmd {
			s.begin(a.Name)
			return do()
		}
		if refuse != nil {
			a.Refuse = func() tea.Cmd {
				s.begin(a.Name)
				return refuse()
			}
		}
		out = append(out, a)
	}
	if s.session.Offering() {
		add(ui.Action{Name: "take-parts", Binding: ui.Bind("Put the figures into the boxes as they were read", "enter"), Short: "Take it", Do: s.takeOffer})
		add(ui.Action{Name: "leave-parts", Binding: ui.Bind("Leave the text as it was pasted", "esc"), Do: s.refuseOffer})
	}
	if !s.form.ReadOnly && !s.env.Theme.Spoken() {
		add(ui.Action{Name: "next-box", Binding: ui.Bind("Go to the next box", "tab"), Short: s.tabWord(), Do: func() tea.Cmd { return s.step(1) }})
		add(ui.Action{Name: "previous-box", Binding: ui.Bind("Go to the previous box", "shift+tab"), Do: func() tea.Cmd { return s.step(-1) }})
		add(ui.Action{Name: "other-pane", Binding: ui.Bind(s.paneHelp(), "f6"), Also: "more other pane", Do: s.pane})
	}
	add(ui.Action{Name: "take-back", Binding: ui.Bind("Take back what was submitted, until the lead opens it", s.takeBackKeys()...), Short: s.takeBackWord(), Why: s.session.WhyNotTakeBack, Do: s.takeBack})
	if s.session.Decides() {
		add(ui.Action{Name: "decide", Binding: ui.Bind("Review this item: accept it, or return it with a note", s.decideKeys()...), Short: s.decideWord(), Also: "accept return review decide", Why: s.session.WhyNotDecide, Do: func() tea.Cmd {
			return ui.Send(ui.Open{Page: ui.PageReview, Key: s.session.Key})
		}})
	}
	if s.table != nil && s.env.Theme.Spoken() {
		add(s.lineAction())
	}
	if s.session.Kept() != nil {
		add(ui.Action{Name: "copy", Binding: ui.Bind("Copy the draft that was kept", "y"), Short: "Copy draft", Do: s.copyKept})
		add(ui.Action{Name: "discard", Binding: ui.Bind("Discard the draft that was kept; asks once more", "delete"), Short: "Discard draft", Do: s.discardKept})
	}
	add(ui.Action{Name: "last-quarter", Binding: ui.Bind("Show what was said last quarter, read only", "f3", "ctrl+r"), Short: s.lastWord(), Also: "previous commentary", Do: s.toggleLast})
	if s.lastShown() {
		add(ui.Action{Name: "copy-last", Binding: ui.Bind("Copy last quarter's commentary into mine", s.letter("c")...), Why: s.view.WhyNotCopy, Do: s.copyLast})
		add(ui.Action{Name: "compare-last", Binding: ui.Bind("Show what is new in my commentary since last quarter", s.letter("d")...), Why: s.view.WhyNotCompare, Do: s.compareLast})
	}
	if !s.form.ReadOnly {
		add(ui.Action{Name: "submit", Binding: ui.Bind("Submit this item to the performance lead", "f9", "ctrl+t"), Short: s.submitWord(), Also: "send", Why: s.whyNotSubmit, Do: s.submit, Refuse: s.refused})
	}
	add(ui.Action{Name: "history", Binding: ui.Bind("Every change of this item", "h"), Also: "history who log audit", Why: func() string {
		return ui.Sentence(ppb.Permit(s.env.Actor, ppb.ActRead, nil))
	}, Do: func() tea.Cmd {
		return ui.Send(ui.Open{Page: ui.PageHistory, Key: s.session.Key})
	}})
	if s.session.Item().Rated() {
		add(ui.Action{Name: "series", Binding: ui.Bind("Series: this item from quarter to quarter", "t"), Also: "trend quarters chart", Do: func() tea.Cmd {
			return ui.Send(ui.Open{Page: ui.PageSeries, Key: s.session.Key})
		}})
	}
	add(ui.Action{Name: "plan-item", Binding: ui.Bind("What the plan says of this item: target, definition, due date"), Also: "plan target definition", Do: func() tea.Cmd {
		return ui.Send(ui.Open{Page: ui.PagePlanItem, Key: s.session.Key})
	}})
	for _, a := range ui.QuestionActions(s.env, s.session.Item, ui.QuestionKeys{Thread: s.letter("w")}) {
		add(a)
	}
	for _, a := range ui.MarkActions(s.env, func() (*ppb.Book, *ppb.Item) { return s.session.Book(), s.session.Item() }) {
		add(a)
	}
	add(ui.AssignAction(s.env, func() *ppb.Item { return s.session.Item() }))
	add(ui.CorrectAction(s.env, func() *ppb.Item { return s.session.Item() }))
	add(ui.Action{Name: "why", Binding: ui.Bind(s.whyHelp(), "f4"), Short: "Why", Also: "rag rating travel checks findings warnings answer title definition step", Do: s.openWhy})
	add(ui.Action{Name: "previous-item", Binding: ui.Bind("Save this and go to the previous item", "f7"), Why: func() string { _, why := s.neighbour(-1); return why }, Do: func() tea.Cmd { return s.move(-1) }})
	add(ui.Action{Name: "next-item", Binding: ui.Bind("Save this and go to the next item", s.nextKeys()...), Short: "Next item", Why: func() string { _, why := s.neighbour(1); return why }, Do: func() tea.Cmd { return s.move(1) }})
	add(ui.NextNeeding(func() (key, why string) {
		return ui.Needing(s.env, s.session.Book(), s.session.Key)
	}, func(key string) tea.Cmd { return s.leaveFor(next{openItem, key}) }))
	s.boxActions(add)
	if s.session.Offering() {
		return out
	}
	add(leave)
	return out
}

// begin is what every action does first.
func (s *Screen) begin(name string) {
	s.view.Stale, s.said.notice, s.sentTo = true, "", ""
	s.said.confirm = s.said.confirm && name == "discard"
	s.said.again = s.said.again && name == "submit"
}

// whyHelp is what F4 does.
func (s *Screen) whyHelp() string {
	switch s.session.Item().Kind() {
	case ppb.TextItem:
		return "Show all that is to be checked, where it is answered, and how it is printed"
	case ppb.GridItem:
		return "Show all that is to be checked, where it is answered, and what the marks stand for"
	}
	return "Show why it has this colour, and what is to be checked: it is answered there"
}

func (s *Screen) paneHelp() string {
	switch s.session.Item().Kind() {
	case ppb.TextItem:
		return "Go between the title and the text"
	case ppb.GridItem:
		return "Go between the table and the commentary"
	}
	return "Go to the boxes under More, and back"
}

// letter is a letter that works while last quarter's text has the keyboard: in a row of choices it is a choice.
func (s *Screen) letter(k string) []string {
	if s.lettersWork() {
		return []string{k}
	}
	return nil
}

func (s *Screen) lettersWork() bool {
	b := s.form.Focused()
	return b == nil || b.Name == view.LastQuarter || b.Name == string(ppb.FieldCommentary)
}

// back closes last quarter's text where it is open, else it commits and leaves.
func (s *Screen) back() tea.Cmd {
	if s.atTable() && s.table.Writing() {
		return s.pressed(tea.KeyPressMsg{Code: tea.KeyEscape})
	}
	if s.form.At(view.LastQuarter) || s.lastIsAbove() || s.lastCellShown() {
		s.said.notice = ""
		return s.toggleLast()
	}
	return s.leaveFor(next{what: goBack})
}

// submitWord is the hint of F9, where there is anything to be sent.
func (s *Screen) submitWord() string {
	if s.session.TooLate() {
		return ""
	}
	return "Submit"
}

func (s *Screen) tabWord() string {
	switch {
	case s.lastIsAbove():
		return "Other pane"
	case s.atTable():
		return "Next cell"
	}
	return "Next box"
}

func (s *Screen) lastWord() string {
	if s.last.Open || s.form.At(view.LastQuarter) || s.lastCellShown() {
		return "Close"
	}
	return "Last quarter"
}

// nextKeys adds Enter once the item is sent.
func (s *Screen) nextKeys() []string {
	if s.said.sent != "" && s.form.ReadOnly {
		return []string{"f8", "ctrl+n", "enter"}
	}
	return []string{"f8", "ctrl+n"}
}

// takeBackKeys is a letter, for a submitted item has no text box.
func (s *Screen) takeBackKeys() []string {
	if s.form.ReadOnly {
		return []string{"u"}
	}
	return nil
}

// decideKeys is a letter, for what is to accept has no text box.
func (s *Screen) decideKeys() []string {
	if s.form.ReadOnly {
		return []string{"r"}
	}
	return nil
}

func (s *Screen) decideWord() string {
	if s.form.ReadOnly && s.session.WhyNotDecide() == "" {
		return "Review"
	}
	return ""
}

func (s *Screen) takeBackWord() string {
	if s.form.ReadOnly && s.session.WhyNotTakeBack() == "" {
		return "Take back"
	}
	return ""
}
