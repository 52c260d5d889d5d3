package quarters

import (
	"fmt"
	"maps"
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// opening shows what opening the next quarter will do, takes its due date and the answers to what is asked, and does it.
type opening struct {
	env   ui.Env
	store Store
	from  ppb.Held
	next  ppb.Quarter

	page    *browse.Page[point]
	due     form.Line
	offered string // the due date as it stood at first
	dating  bool   // it has the focus
	answers map[string]string
	would   *ppb.Opening // nil before it is known
	loose   bool         // it may go with what is typed
}

// point is a line of the list: a point, or a milestone that is closed.
type point struct {
	ppb.Point
	answer string
}

func (p point) key() string { return fmt.Sprint(p.Kind, " ", p.Key, " ", p.Part) }

// newOpening is the page that opens the quarter after the newest. The due date that it offers lies as many days after the
// quarter's end as the last one did.
func newOpening(env ui.Env, store Store, newest ppb.Held) *opening {
	o := &opening{env: env, store: store, from: newest, next: newest.Plan.Quarter.Next(), answers: map[string]string{}}
	o.due = form.NewLine(field.Options{Max: 20, Exact: true})
	if d := newest.Plan.DueOn; !d.IsZero() && d.Compare(newest.Plan.Quarter.End()) > 0 {
		o.due.SetValue(o.next.End().AddDays(newest.Plan.Quarter.End().Days(d)).String())
	}
	o.offered = o.due.Value()
	o.dating = o.offered == "" && !env.Theme.Spoken()
	table := &browse.Table[point]{Columns: []browse.Column[point]{
		{Cell: func(p point) string { return theme.Neutral(p.Key) }, Least: 6, Most: 12, Cut: true, Name: true},
		{Cell: func(p point) string { return wording.Capital(theme.Neutral(p.Says)) }, Gap: 2, Fills: true},
		{Cell: func(p point) string { return p.answer }, Gap: 2},
	}}
	o.page = browse.New(env.Theme, browse.Spec[point]{Key: point.key, Table: func(int) *browse.Table[point] { return table }})
	return o
}

// Init works out what it would do.
func (o *opening) Init() tea.Cmd { return o.Refresh() }

// Refresh works it out again. The due date is another matter: any that may be does.
func (o *opening) Refresh() tea.Cmd {
	env, store, ask := o.env, o.store, o.ask(o.next.End().AddDays(1))
	return o.page.Load(func() (func() bool, error) {
		would, err := store.OpenQuarter(env.Ctx, env.Actor, ask, true)
		if err != nil {
			return nil, err
		}
		return func() bool {
			o.would = would
			o.page.Set(browse.Slice[point]{Of: o.points(), Key: point.key})
			return true
		}, nil
	})
}

func (o *opening) ask(due ppb.Date) ppb.OpenAsk {
	return ppb.OpenAsk{Quarter: o.next, DueOn: due, Answers: maps.Clone(o.answers)}
}

// points are the lines of the list: what is asked, and the milestones that were answered and so are asked about no more.
func (o *opening) points() (out []point) {
	for _, p := range o.would.Points {
		answer := ""
		if p.Kind == ppb.PointMilestone {
			answer = answerWords(o.answers[p.Key])
		}
		out = append(out, point{p, answer})
	}
	for _, g := range o.would.Book.Gone {
		if how := o.answers[g.Key]; how != "" {
			out = append(out, point{ppb.Point{Kind: ppb.PointMilestone, Key: g.Key, Ref: g.Ref, Title: g.Title, Says: "no longer reported"}, answerWords(how)})
		}
	}
	slices.SortStableFunc(out, func(a, b point) int {
		return slices.Index(ppb.PointKinds(), a.Kind) - slices.Index(ppb.PointKinds(), b.Kind)
	})
	return out
}

// answerWords are an answer in the list. Without one a milestone goes on, and the report says so.
func answerWords(how string) string {
	answers, words := ppb.OpenAnswers()
	if i := slices.Index(answers, how); i >= 0 {
		return words[i]
	}
	return "no answer"
}

// Update takes typing in the box, what it would do, and what became of doing it.
func (o *opening) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg:
		if o.dating {
			o.due.Update(msg)
			return nil
		}
	case ask.Thrown:
		o.loose = true
		return ui.Send(ui.Back{})
	case wasOpened:
		if msg.err != nil {
			return ui.Send(ui.Failed{Err: msg.err})
		}
		o.loose = true
		return tea.Batch(ui.Send(ui.Changed{}), ui.Send(ui.GoQuarter{Quarter: o.next, Says: o.next.Label() + " is open: " + msg.did.Words() + "."}))
	}
	cmd, _ := o.page.Update(msg)
	return cmd
}

// wasOpened is what became of opening it.
type wasOpened struct {
	did *ppb.Opening
	err error
}

// Unsaved reports whether something is typed or answered: it is kept nowhere but here.
func (o *opening) Unsaved() bool {
	return !o.loose && (o.due.Value() != o.offered || len(o.answers) > 0)
}

// Leave asks first where something is.
func (o *opening) Leave() tea.Cmd {
	if !o.Unsaved() {
		return nil
	}
	return ui.Send(ui.Push{Screen: ask.ThrowAway(o.env)})
}

// Typing reports whether the due date has the focus.
func (o *opening) Typing() bool { return o.dating }

// Title names the quarter.
func (o *opening) Title() string { return "Open " + o.next.Short() }

// Place counts what nobody has answered.
func (o *opening) Place() string {
	if o.would == nil {
		return ""
	}
	return wording.Count(len(o.would.Unanswered()), "point") + " unanswered"
}

// Status says that nothing is done yet.
func (o *opening) Status() string { return "Nothing is written until F9." }

// Actions answer, date and open.
func (o *opening) Actions() []ui.Action {
	acts := []ui.Action{
		{Name: "open", Binding: ui.Bind("Open the quarter as it is shown here", "f9", "ctrl+t"), Short: "Open it", Why: o.whyNot, Do: o.open, Refuse: func() tea.Cmd {
			o.dating = o.dating || o.wrongDue() != "" && !o.env.Theme.Spoken()
			return nil
		}},
		{Name: "tab", Binding: ui.Bind("Go between the due date and the list", "tab", "shift+tab"), Short: "Due date", Do: o.swap},
	}
	if o.dating {
		return append(acts, ui.Action{Name: "to-list", Binding: ui.Bind("Go to the list", "enter", "down"), Do: o.swap})
	}
	acts = append(acts, ui.Action{Name: "answer", Binding: ui.Bind("Answer for the selected milestone: it goes on, is achieved, is not achieved", "space", "enter"), Short: "Answer", Why: o.whyNoAnswer, Do: o.answer})
	return append(acts, o.page.Moves()...)
}

func (o *opening) swap() tea.Cmd {
	o.dating = !o.dating
	return nil
}

func (o *opening) whyNoAnswer() string {
	p, ok := o.page.Selected()
	switch {
	case !ok:
		return "Nothing is asked."
	case p.Kind == ppb.PointMilestone:
		return ""
	case p.Kind == ppb.PointOwner:
		return "Give the item to somebody before, or after: until then the gap is printed."
	case p.Kind == ppb.PointTarget:
		return "The target is confirmed or stated in the new quarter's plan: until then that is printed."
	case p.Kind == ppb.PointOutturn:
		return "State it once the quarter is open, with its source: until then that is printed."
	}
	return "Nothing is to be answered here: it is not due."
}

// answer goes to the next answer for the selected milestone.
func (o *opening) answer() tea.Cmd {
	p, _ := o.page.Selected()
	answers, _ := ppb.OpenAnswers()
	o.answers[p.Key] = answers[(slices.Index(answers, o.answers[p.Key])+1)%len(answers)] // the first where there is none
	return o.Refresh()
}

// dueOn is the day in the box.
func (o *opening) dueOn() (ppb.Date, string) {
	return ppb.ParseDay(o.due.Value(), o.next.End(), o.next.End())
}

// wrongDue is what is wrong with the day in the box, as a sentence; empty where nothing is.
func (o *opening) wrongDue() string {
	d, problem := o.dueOn()
	switch {
	case problem != "":
		return wording.Sentence(problem)
	case d.IsZero():
		return "Say by when officers submit: type the due date."
	case d.Compare(o.next.End()) <= 0:
		return "The due date has to be after the quarter's end, " + wording.Date(o.next.End()) + "."
	}
	return ""
}

func (o *opening) whyNot() string {
	if o.would == nil {
		if err := o.page.Failed(); err != nil {
			return ui.Sentence(err)
		}
		return "What it will do is being worked out."
	}
	return o.wrongDue()
}

func (o *opening) open() tea.Cmd {
	due, _ := o.dueOn()
	env, store, ask := o.env, o.store, o.ask(due)
	return func() tea.Msg {
		did, err := store.OpenQuarter(env.Ctx, env.Actor, ask, false)
		return wasOpened{did, err}
	}
}
