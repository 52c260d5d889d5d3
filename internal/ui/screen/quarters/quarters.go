// Package quarters is the page of the quarters that are held: how far each is and its dates, another to go to, the next one to
// open, and the outturns that are asked for. What it opens stands on dialogs of its own; it decides nothing itself.
package quarters

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// Store is what the page needs of the store.
type Store interface {
	HeldQuarters(ctx context.Context) ([]ppb.Held, error)
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	// OpenQuarter opens the quarter that follows the newest; a dry run says what that would do.
	OpenQuarter(ctx context.Context, a ppb.Actor, ask ppb.OpenAsk, dryRun bool) (*ppb.Opening, error)
	SetDates(ctx context.Context, a ppb.Actor, q ppb.Quarter, d ppb.QuarterDates) (ppb.Plan, error)
	// Outturn states a year's figure; what was sent and reads differently because of it says so.
	Outturn(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, row ppb.FigureRow) (ppb.StatedOutturn, error)
}

// Quarters is the screen.
type Quarters struct {
	env   ui.Env
	store Store
	page  *browse.Page[ppb.Held]
	held  []ppb.Held
	asked int // outturns asked for in the quarter that one is in
}

// New makes the screen.
func New(env ui.Env, store Store) *Quarters {
	narrow, wide := tables(env)
	return &Quarters{env: env, store: store, page: browse.New(env.Theme, browse.Spec[ppb.Held]{
		Key: key,
		Table: func(w int) *browse.Table[ppb.Held] {
			if w < browse.Narrow {
				return narrow
			}
			return wide
		},
	})}
}

func key(h ppb.Held) string { return h.Plan.Quarter.String() }

// Init reads the quarters.
func (p *Quarters) Init() tea.Cmd { return p.Refresh() }

// Refresh reads them again.
func (p *Quarters) Refresh() tea.Cmd {
	env, store := p.env, p.store
	return p.page.Load(func() (func() bool, error) {
		held, err := store.HeldQuarters(env.Ctx)
		if err != nil {
			return nil, err
		}
		held = ppb.ReadableBy(env.Actor, held)
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return nil, err
		}
		asked := len(outturnsOf(book, env))
		return func() bool {
			p.held, p.asked = held, asked
			p.page.Set(browse.Slice[ppb.Held]{Of: held, Key: key})
			return true
		}, nil
	})
}

// Update is the list's, which begins at the quarter that one is in.
func (p *Quarters) Update(msg tea.Msg) tea.Cmd {
	first := !p.page.Ready()
	cmd, _ := p.page.Update(msg)
	if first && p.page.Ready() {
		p.page.SelectKey(p.env.Quarter.String())
	}
	return cmd
}

// Still reports whether the last message changed nothing that shows.
func (p *Quarters) Still() bool { return p.page.Still() }

// Title of the page.
func (p *Quarters) Title() string { return "Quarters" }

// Status says which quarter one is in.
func (p *Quarters) Status() string { return "You are in " + lower(p.env.Quarter) + "." }

func lower(q ppb.Quarter) string { return wording.Lower(q.Label()) }

// Actions go to a quarter, open the next, set dates and state outturns.
func (p *Quarters) Actions() []ui.Action {
	return append([]ui.Action{
		{Name: "go", Binding: ui.Bind("Go to the selected quarter", "enter"), Short: "Go there", Why: p.whyNotGo, Do: func() tea.Cmd {
			h, _ := p.page.Selected()
			return ui.Send(ui.GoQuarter{Quarter: h.Plan.Quarter})
		}},
		{Name: "open-next", Binding: ui.Bind("Open the next quarter: what it will do is shown first", "o"), Short: "Open next", Also: "new begin start", Why: p.whyNotOpen, Do: func() tea.Cmd {
			return ui.Send(ui.Push{Screen: newOpening(p.env, p.store, p.held[0])})
		}},
		{Name: "dates", Binding: ui.Bind("Set the dates of the selected quarter: due, clearance, publication, meeting", "d"), Short: "Dates", Why: p.whyNotDates, Do: func() tea.Cmd {
			h, _ := p.page.Selected()
			return ask.Open(p.env, askDates(p.env, p.store, h.Plan))
		}},
		{Name: "outturns", Binding: ui.Bind("State the outturns that are asked for in the quarter you are in", "t"), Short: "Outturns", Also: "year end figure", Why: p.whyNoOutturns, Do: func() tea.Cmd {
			return ui.Send(ui.Push{Screen: newOutturns(p.env, p.store)})
		}},
	}, p.page.Moves()...)
}

func (p *Quarters) whyNotGo() string {
	h, ok := p.page.Selected()
	switch {
	case !ok:
		return "No quarter is selected."
	case h.Plan.Quarter == p.env.Quarter:
		return "You are in this quarter: Esc goes back to it."
	}
	return ""
}

func (p *Quarters) whyNotOpen() string {
	if err := ppb.Permit(p.env.Actor, ppb.ActOpen, nil); err != nil {
		return ui.Sentence(err)
	}
	if len(p.held) == 0 {
		return "No quarter is held yet: import a plan first."
	}
	return ""
}

func (p *Quarters) whyNotDates() string {
	h, ok := p.page.Selected()
	if !ok {
		return "No quarter is selected."
	}
	_, err := ppb.SetDates(p.env.Actor, h.Plan, h.SignOff, h.Plan.Dates())
	return ui.Sentence(err)
}

func (p *Quarters) whyNoOutturns() string {
	if p.asked == 0 {
		return noOutturn(p.env)
	}
	return ""
}

// View draws the list, and under it what the selected quarter's dates are.
func (p *Quarters) View(w, h int) ui.Frame {
	s := sheet.New(p.env.Theme, w)
	panes := browse.Panes[ppb.Held]{Below: p.below}
	if h >= 10 {
		panes.Lines = min(p.page.Len()+1, h/2)
	}
	p.page.Body(s, h, panes)
	return p.page.Frame(s)
}

// below is what is known of a quarter beside its line.
func (p *Quarters) below(h ppb.Held, w, height int) *sheet.Sheet {
	s := sheet.New(p.env.Theme, w)
	s.Gap()
	s.Heading(h.Plan.Quarter.Label()+", "+h.Plan.Quarter.Months(), "")
	for _, is := range known(h) {
		s.Pair(is[0], is[1])
	}
	s.Para(h.Plan.Dates().Warning())
	s.Para(p.outturnsAsked(h))
	return s.Cut(height, "")
}

// known is what is held of a quarter beside its line, each with what it is.
func known(h ppb.Held) (out [][2]string) {
	for _, d := range []struct {
		what string
		on   ppb.Date
	}{{"Due", h.Plan.DueOn}, {"Clearance", h.Plan.ClearanceOn}, {"Publication", h.Plan.PublicationOn}, {"Meeting", h.Plan.MeetingOn}} {
		if !d.on.IsZero() {
			out = append(out, [2]string{d.what, wording.Date(d.on)})
		}
	}
	if h.SignOff != nil {
		out = append(out, [2]string{"Signed off", fmt.Sprintf("%s, by %s", wording.Date(rag.DateOf(h.SignOff.At)), theme.Neutral(h.SignOff.Name))})
	}
	if h.NotDue > 0 {
		out = append(out, [2]string{"Not due", wording.Count(h.NotDue, "measure")})
	}
	return out
}

// outturnsAsked says how many are asked for in the quarter that one is in.
func (p *Quarters) outturnsAsked(h ppb.Held) string {
	if h.Plan.Quarter != p.env.Quarter || p.asked == 0 {
		return ""
	}
	are := map[bool]string{true: "is", false: "are"}[p.asked == 1]
	return fmt.Sprintf("%s %s asked for (%s).", wording.Count(p.asked, "outturn"), are, p.env.Key("t", "outturns"))
}

// tables are the columns of a narrow terminal and those of a wider one.
func tables(env ui.Env) (narrow, wide *browse.Table[ppb.Held]) {
	name := browse.Column[ppb.Held]{Head: "Quarter", Cell: func(h ppb.Held) string { return h.Plan.Quarter.Short() }, Least: 10, Name: true}
	done := browse.Column[ppb.Held]{Head: "Accepted", Cell: accepted, Gap: 2, Least: 8, Right: true}
	state := browse.Column[ppb.Held]{Head: "State", Cell: state, Gap: 2, Fills: true, Ragged: true}
	due := browse.Column[ppb.Held]{Head: "Due", Cell: func(h ppb.Held) string { return wording.ColumnDate(h.Plan.DueOn, h.Plan.Quarter.End().Year) }, Gap: 2, Least: 11}
	narrow = &browse.Table[ppb.Held]{Columns: []browse.Column[ppb.Held]{name, done, state}}
	wide = &browse.Table[ppb.Held]{Columns: []browse.Column[ppb.Held]{name, done, due, state}}
	return narrow, wide
}

func accepted(h ppb.Held) string { return fmt.Sprintf("%d of %d", h.Accepted, h.Items-h.NotDue) }

func state(h ppb.Held) string {
	if h.SignOff == nil {
		return "Open"
	}
	return "Signed off"
}
