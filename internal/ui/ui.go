// Package ui is the contract between the full-screen program and its screens: what a screen is, what it can do, what it
// is given, and the messages by which it asks for another page. It knows no storage and no particular screen.
package ui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/export"
	"ppbtui/internal/letter"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Screen is one page. It is a pointer: Update changes it in place. The root model (package app) draws the title, status
// and hint lines around View, runs the screen's actions, and delivers messages: those that the screen's own commands
// produce come back to this page only, and are dropped when the page is gone. Say, Failed and Changed are heard even then;
// Open, Push, Back, Settle, GoQuarter and BecomePerson only from the page on top. Batches are followed; of bubbletea's own commands no
// other one is to be used.
type Screen interface {
	Init() tea.Cmd
	// Update takes messages of the screen's own commands, the result of the page above (Back), and the keys and pastes that
	// no action has taken. A paste comes also while no text box has the focus: it must run nothing then.
	Update(msg tea.Msg) tea.Cmd
	// View draws w columns by at most h lines, without a trailing newline.
	View(w, h int) Frame
	Title() string
	Actions() []Action
}

// Frame is a drawn screen and where the real cursor stands in it, in cells from its upper left corner.
type Frame struct {
	Text   string
	X, Y   int
	Cursor bool   // show the cursor at X, Y
	More   string // what is not shown for want of room: "items 3-10 of 12"; it stands in the rule under the page
}

// What a screen may implement beside Screen.
type (
	// Typist is a screen in which a text box can have the focus. While Typing is true, letters and digits go to Update
	// and never run an action.
	Typist interface{ Typing() bool }
	// Leaver is told before its page goes (back, another item, leaving the program). The command runs to its end first,
	// batches too, one after another: it commits what was typed. Nil, or a command that yields nothing but Changed and
	// Say, lets the page go. Anything else (Failed, Push of a dialog, a message of the screen's own) keeps it: that is
	// delivered, and the page asks again to go when it wants to (Back, Open). Keys pressed meanwhile wait for the page
	// that comes; they are dropped when the page stays. A page that kept the program from leaving once is not asked the
	// next time: what was typed is in its draft.
	Leaver interface{ Leave() tea.Cmd }
	// Placer names where the page is, in the middle of the title line: "1 of 5 to do".
	Placer interface{ Place() string }
	// Stater fills the status line: "Draft saved 10:42:07. Nothing is sent until F9." Errors and answers of actions
	// (Say) are shown before it.
	Stater interface{ Status() string }
	// Cutter is told, before it is drawn, whether the title line has no room for the whole of its title.
	Cutter interface{ TitleCut(cut bool) }
	// Refresher reloads what is shown: F5, after something changed above in the stack, and after somebody else changed
	// something while the page is on top. What is typed, selected, scrolled to or open stays as it is.
	Refresher interface{ Refresh() tea.Cmd }
	// Noticer takes in what somebody did in a way of its own, in place of Refresh. It is told also while another page is on
	// top of it, seen being false: so that it holds no quarter of long ago, and is right as soon as it shows. What it does
	// costs what has moved, and nothing else.
	Noticer interface{ Noticed(seen bool) tea.Cmd }
	// Unsaver is a page whose typed text is kept nowhere before it is saved as a whole.
	Unsaver interface{ Unsaved() bool }
	// Teller is said as well as drawn: see package tell. Every page is one.
	Teller interface{ Tell() tell.Page }
	// Stiller knows of the last message to Update whether it changed nothing that shows: then nothing is drawn.
	Stiller interface{ Still() bool }
)

// Env is what every screen is given.
type Env struct {
	Ctx     context.Context
	Actor   ppb.Actor
	Quarter ppb.Quarter
	Clock   func() time.Time
	Theme   *theme.Theme
	Demo    bool // the person may be changed
	Pending *Pending
	Left    *draft.Memory // of the items that the person has left
	Letters letter.Room   // how people are reminded
	Exports export.Place  // nil where nothing can be kept

	FirstTime bool // nobody has asked this person yet how the program should look: PageWelcome does, once
}

// Page names a kind of screen that can be opened by its name.
type Page string

// The pages.
const (
	PagePeople   Page = "people" // who are you (demo)
	PageWelcome  Page = "welcome"
	PageHome     Page = "home"
	PageOverview Page = "overview" // of the whole quarter
	PageEntry    Page = "entry"    // of a measure or a milestone
	PageReview   Page = "review"
	PageHistory  Page = "history"
	PageSeries   Page = "series" // an item from quarter to quarter
	PageExport   Page = "export"

	PagePlan     Page = "plan"      // all of it
	PagePlanItem Page = "plan-item" // what it says of an item
	PageQuarters Page = "quarters"
	PageStaff    Page = "staff"  // the people, for who looks after them
	PageAssign   Page = "assign" // who is responsible for the item; without one, for all of a person
	PageSignOff  Page = "signoff"
	PageCorrect  Page = "correct" // why the item of a signed quarter is opened for correction

	PageMark        Page = "mark"         // that the item is exempt or confidential
	PageConfirmMark Page = "confirm-mark" // on which grounds
	PageLiftMark    Page = "lift-mark"
	PageSmall       Page = "small" // whether the item's small numbers are printed

	PageQuestions     Page = "questions" // of the quarter
	PageThread        Page = "thread"    // what was asked about the item, and answered
	PageAsk           Page = "ask"       // about the item
	PageAnswer        Page = "answer"
	PageCloseQuestion Page = "close-question"
	PageActions       Page = "actions" // what members asked for
	PageRemind        Page = "remind"
)

// Messages by which a screen asks the root model for something. Send returns them as commands.
type (
	// Open puts a page on top of the stack, or replaces the top one (next item).
	Open struct {
		Page    Page
		Key     string // the item
		Replace bool
		Only    *Only // of a list: nil is all that it has
	}
	// Push puts a dialog or any other screen on top of the stack.
	Push struct{ Screen Screen }
	// Back closes the page. Result, when not nil, is delivered to the page below as a message.
	Back struct{ Result any }
	// Say puts a sentence in the status line until the next key.
	Say struct{ Text string }
	// Failed puts an error's sentence in the status line until the next key.
	Failed struct{ Err error }
	// Changed tells that committed data changed: Refreshers below the page reload; the page itself knows already.
	Changed struct{}
	// Settle chooses how the program looks, or that it is said in plain mode, remembers that, and goes on to the first page.
	Settle struct {
		Theme theme.Options
		Plain bool
	}
	// Copy puts a text on the clipboard of the terminal that the person sits at. A text longer than MaxCopy is not to be
	// asked for.
	Copy struct{ Text string }
	// GoQuarter goes to another quarter: to its first page. Says stands in the status line then.
	GoQuarter struct {
		Quarter ppb.Quarter
		Says    string
	}
	// BecomePerson signs in as somebody else (demo).
	BecomePerson struct{ Officer ppb.Officer }
	// ActAs goes on as the person with this login, as whose deputy one acts, or as oneself again.
	ActAs struct{ Login string }
)

// Only are some items by themselves: what they are ("Newly Red since Q1 2023/24"), and their keys.
type Only struct {
	Words string
	Keys  []string
}

// Lister is a list that can be opened with some items alone. It is told before its Init.
type Lister interface{ Only(Only) }

// MaxCopy is the longest text to copy, in bytes: terminals drop longer ones, and what goes to a slow line is bounded.
const MaxCopy = 48 << 10

// Left tells a page that another one above it has gone, and which item that was about: a list selects it.
type Left struct {
	Page Page
	Key  string
}

// Restyled is what every page is given after Env.Theme has changed: whatever it has drawn and kept is to be drawn again.
type Restyled struct{}

// Flurry is several characters that a terminal sent at one instant, which nobody types: text in a text box, and anywhere else
// nothing.
type Flurry string

// Others are the names of the people at work on an item without the person at the keyboard, safe to show.
func Others(working []string, a ppb.Actor) []string {
	var out []string
	for _, n := range working {
		if n != a.Real().Name {
			out = append(out, theme.Neutral(n))
		}
	}
	return out
}

// Unanswered reports whether a returned entry is as it was when it was returned.
func Unanswered(e ppb.Entry) bool {
	return e.State == ppb.Returned && !e.EnteredAt.After(e.DecidedAt)
}

// Send makes a command of a message.
func Send(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }

// Waits is a command that waits for time to pass, or for somebody else, and does nothing before that: whoever waits for the program to be at
// rest does not wait for it. See [Later].
type Waits struct{ Cmd tea.Cmd }

// Later is tea.Tick of one message, as Waits.
func Later(d time.Duration, msg tea.Msg) tea.Cmd {
	return Send(Waits{tea.Tick(d, func(time.Time) tea.Msg { return msg })})
}

// Finish runs a command and everything it batches to the end, one after another, and returns what they produced.
func Finish(cmd tea.Cmd) []tea.Msg {
	if cmd == nil {
		return nil
	}
	switch msg := cmd().(type) {
	case nil:
		return nil
	case tea.BatchMsg:
		var out []tea.Msg
		for _, c := range msg {
			out = append(out, Finish(c)...)
		}
		return out
	case Waits:
		return Finish(msg.Cmd)
	default:
		return []tea.Msg{msg}
	}
}
