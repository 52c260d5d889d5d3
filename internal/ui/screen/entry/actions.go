package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// kind is what decides which actions there are, and how they are named. All else they ask when they are run.
type kind struct {
	item                                             bool
	first                                            *box // of the boxes they lead to
	measure, locked, sent, offer, kept               bool
	open, onPanel, wide, lettersWork, canBeTakenBack bool
}

func (s *Screen) kind() kind {
	if s.item == nil {
		return kind{}
	}
	k := kind{
		item: true, measure: s.item.Measure != nil,
		locked: s.locked != "", sent: s.sent != "", offer: s.offer.live(), kept: s.kept != nil,
		open: s.panel.open, onPanel: s.focus == onPanel, wide: s.drawn.wide,
		lettersWork: s.lettersWork(), canBeTakenBack: s.takeBackWord() != "",
	}
	if len(s.boxes) > 0 {
		k.first = s.boxes[0]
	}
	return k
}

// Actions are what can be done here now. They are asked for several times a key, and are made when they change.
func (s *Screen) Actions() []ui.Action {
	if k := s.kind(); s.actions == nil || k != s.actionsFor {
		made := s.makeActions()
		s.actions, s.actionsFor = made[:len(made):len(made)], k
	}
	return s.actions
}

func (s *Screen) makeActions() []ui.Action {
	leave := ui.Action{Name: "leave-item", Keys: []string{"esc"}, Help: "Save this and go back", Do: s.back}
	if s.item == nil {
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
	if s.offer.live() {
		add(ui.Action{Name: "take-parts", Keys: []string{"enter"}, Short: "Take it", Help: "Put the figures into the boxes as they were read", Do: s.takeOffer})
		add(ui.Action{Name: "leave-parts", Keys: []string{"esc"}, Help: "Leave the text as it was pasted", Do: s.refuseOffer})
	}
	if s.locked == "" {
		add(ui.Action{Name: "next-box", Keys: []string{"tab"}, Short: s.tabWord(), Help: "Go to the next box", Do: func() tea.Cmd { return s.step(1) }})
		add(ui.Action{Name: "previous-box", Keys: []string{"shift+tab"}, Help: "Go to the previous box", Do: func() tea.Cmd { return s.step(-1) }})
		add(ui.Action{Name: "other-pane", Keys: []string{"f6"}, Help: s.paneHelp(), Also: "more other pane", Do: s.pane})
	}
	add(ui.Action{Name: "take-back", Keys: s.takeBackKeys(), Short: s.takeBackWord(), Help: "Take back what was submitted, until the lead opens it", Why: s.whyTakeBack, Do: s.takeBack})
	if s.kept != nil {
		add(ui.Action{Name: "copy", Keys: []string{"y"}, Short: "Copy draft", Help: "Copy the draft that was kept", Do: s.copyKept})
		add(ui.Action{Name: "discard", Keys: []string{"delete"}, Short: "Discard draft", Help: "Discard the draft that was kept; asks once more", Do: s.discardKept})
	}
	add(ui.Action{Name: "last-quarter", Keys: []string{"f3", "ctrl+r"}, Short: s.panelWord(), Help: "Show what was said last quarter, read only", Also: "previous commentary", Do: s.togglePanel})
	if s.panelShown() {
		add(ui.Action{Name: "copy-last", Keys: s.panelKey("c"), Help: "Copy last quarter's commentary into mine", Why: s.whyCopy, Do: s.copyLast})
		add(ui.Action{Name: "compare-last", Keys: s.panelKey("d"), Help: "Show what is new in my commentary since last quarter", Why: s.whyCompare, Do: s.compareLast})
	}
	if s.locked == "" {
		add(ui.Action{Name: "submit", Keys: []string{"f9", "ctrl+t"}, Short: "Submit", Help: "Submit this item to the performance lead", Also: "send", Why: s.whySubmit, Do: s.submit, Refuse: s.refused})
	}
	add(ui.Action{Name: "history", Keys: []string{"h"}, Help: "Every change of this item", Also: "history who log audit", Do: func() tea.Cmd {
		return ui.Send(ui.Open{Page: ui.PageHistory, Key: s.key})
	}})
	add(ui.Action{Name: "why", Keys: []string{"f4"}, Short: "Why", Help: "Show why it has this colour, step by step", Also: "rag rating travel checks title definition", Do: s.openWhy})
	add(ui.Action{Name: "previous-item", Keys: []string{"f7"}, Help: "Save this and go to the previous item", Why: func() string { _, why := s.neighbour(-1); return why }, Do: func() tea.Cmd { return s.move(-1) }})
	add(ui.Action{Name: "next-item", Keys: s.nextKeys(), Short: "Next item", Help: "Save this and go to the next item", Why: func() string { _, why := s.neighbour(1); return why }, Do: func() tea.Cmd { return s.move(1) }})
	s.boxActions(add)
	if s.offer.live() {
		return out
	}
	add(leave)
	return out
}

// begin is what every action does first.
func (s *Screen) begin(name string) {
	s.drawn.stale, s.notice = true, ""
	s.confirm = s.confirm && name == "discard"
	s.again = s.again && name == "submit"
}

func (s *Screen) paneHelp() string {
	if s.item.Measure == nil {
		return "Go between the progress and the commentary"
	}
	return "Go to the boxes under More, and back"
}

// panelKey is a letter that works while last quarter's text has the keyboard: in a row of choices it is a choice.
func (s *Screen) panelKey(k string) []string {
	if s.lettersWork() {
		return []string{k}
	}
	return nil
}

func (s *Screen) lettersWork() bool {
	b := s.focused()
	return b == nil || b.long != nil
}

// back closes last quarter's text where it is open, else it commits and leaves.
func (s *Screen) back() tea.Cmd {
	if s.focus == onPanel || s.panel.open && !s.drawn.wide {
		s.notice = ""
		return s.togglePanel()
	}
	return s.leaveFor(next{what: goBack})
}

func (s *Screen) tabWord() string {
	if s.panel.open && !s.drawn.wide {
		return "Other pane"
	}
	return "Next box"
}

func (s *Screen) panelWord() string {
	if s.panel.open || s.focus == onPanel {
		return "Close"
	}
	return "Last quarter"
}

// nextKeys adds Enter once the item is sent.
func (s *Screen) nextKeys() []string {
	if s.sent != "" && s.locked != "" {
		return []string{"f8", "ctrl+n", "enter"}
	}
	return []string{"f8", "ctrl+n"}
}

// takeBackKeys is a letter, for a submitted item has no text box.
func (s *Screen) takeBackKeys() []string {
	if s.locked != "" {
		return []string{"u"}
	}
	return nil
}

func (s *Screen) takeBackWord() string {
	if s.locked != "" && s.whyTakeBack() == "" {
		return "Take back"
	}
	return ""
}
