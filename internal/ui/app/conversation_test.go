package app_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/terminal"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/plain/plaintest"
	"ppbtui/internal/ui/uitest"
)

// seat is somebody at plain mode, on a page to begin with.
type seat struct {
	name  string
	who   ppb.Officer
	env   func(*ui.Env)
	page  ui.Page
	key   string
	lines []string // that are typed first
}

// sits begins the conversation of a seat, in a quarter of its own, and has it come to its page.
func (s seat) sits(t *testing.T) (c *plaintest.Conversation, m *app.Model, said string) {
	t.Helper()
	env := uitest.Spoken(s.who)
	ctx, stop := context.WithCancel(context.Background())
	t.Cleanup(stop)
	env.Ctx = ctx
	if s.env != nil {
		s.env(&env)
	}
	m = app.New(env, troubled(s.who), app.Options{})
	if s.page != "" {
		_, cmd := m.Update(app.Do(func() tea.Cmd { return ui.Send(ui.Open{Page: s.page, Key: s.key}) }))
		for _, msg := range ui.Finish(cmd) {
			m.Update(msg)
		}
	}
	c, said = plaintest.Begin(t, m, plaintest.AtTerminal)
	for _, l := range s.lines {
		if c.Over() {
			break
		}
		said = c.Type(l)
	}
	return c, m, said
}

// troubled is the quarter with what the ways of the table of keys need: an item that somebody else has saved meanwhile, and two of which
// something was found.
func troubled(who ppb.Officer) *uitest.Store {
	sample := uitest.Book()
	b := &ppb.Book{Plan: sample.Plan, Objectives: sample.Objectives, Officers: sample.Officers, Items: sample.Items}
	for _, key := range []string{"F05", "F06"} {
		it := *b.Items[3]
		measure := *it.Measure
		measure.Key, measure.Ref, measure.Title, measure.Rule.Polarity = key, key, "Reduce it", rag.Higher
		it.Measure, it.Entry.Key = &measure, key
		b.Items = append(b.Items, &it)
	}
	s := uitest.NewStore(b)
	base := b.Item("M07").Entry
	mine := ppb.Content{ppb.FieldValue: "70.1", ppb.FieldCommentary: "Mine."}
	s.SaveDraft(ppb.Draft{Owner: who.Login, Key: "M07", Quarter: uitest.Quarter, Version: base.Version - 1, Base: ppb.Content{}, Content: mine})
	for _, it := range b.Items {
		s.Events[it.Key()] = []ppb.Event{{Seq: 1, At: uitest.Now, Who: uitest.Jo.Login, Action: "commit", What: it.Key()}}
	}
	return s
}

// keys are the items of the table of keys, in that quarter.
var keys = map[string]string{"M1": "M12", "M2": "C01", "M3": "M09", "M4": "M07", "M5": "F05", "M6": "F06", "K1": "K03"}

// seats are everybody on every page of the table of keys, in each of its states that there is without a screen.
func seats() (out []seat) {
	viewer := ppb.Officer{Login: "vic", Name: "Vic View", Role: ppb.RoleViewer}
	for _, who := range []ppb.Officer{uitest.Amina, uitest.Priya, uitest.Sol, viewer} {
		out = append(out, seat{name: who.Name, who: who})
		for _, w := range app.Ways() {
			s := seat{name: who.Name + ", " + w.Heading, who: who, page: w.Page, key: keys[w.Key]}
			for _, do := range w.Do {
				switch text, ok := strings.CutPrefix(do, "paste "); {
				case ok:
					s.lines = append(s.lines, text)
				case do == "go away":
					s.lines = append(s.lines, ":", "b")
				case forScreens[do] == "" || forScreens[do] == inBox:
					s.lines = append(s.lines, ":"+do)
				}
			}
			out = append(out, s)
		}
	}
	nobody := seat{name: "nobody yet", env: func(e *ui.Env) { e.Demo = true }}
	newcomer := seat{name: "a newcomer", who: uitest.Amina, env: func(e *ui.Env) { e.FirstTime = true }}
	return append(out, nobody, newcomer)
}

// then are the lines that lead from a question to others.
func then(said, asked string) []string {
	switch {
	case strings.Contains(asked, "Or: read, more, new"):
		return []string{"", "more", "new", "1"}
	case strings.Contains(asked, "yes or no"):
		return []string{"no"}
	case strings.Contains(asked, "Find what?"):
		return nil
	case strings.Contains(asked, "a question mark for help"):
		return []string{"f", "1", ":"}
	}
	return []string{""}
}

// At every question, whoever is asked it, one can say where one is, ask for help, hear it again, go back, leave, and be cut off.
func TestEveryQuestionCanBeLeft(t *testing.T) {
	asked := map[string]bool{}
	var questions []seat
	for todo := seats(); len(todo) > 0; {
		s := todo[0]
		todo = todo[1:]
		synctest.Test(t, func(t *testing.T) {
			c, m, said := s.sits(t)
			if c.Over() {
				if c.Result.Why != terminal.Left {
					t.Errorf("%s: it ended: %v", s, c.Result.Why)
				}
				return
			}
			page, _ := m.Top()
			name := fmt.Sprintf("%s|%T %s|%s", s.who.Name, page, page.Title(), c.Asked)
			if !asked[name] {
				asked[name] = true
				questions = append(questions, s)
				if len(s.lines) < 9 {
					for _, l := range then(said, c.Asked) {
						next := s
						next.lines = append(s.lines[:len(s.lines):len(s.lines)], l)
						todo = append(todo, next)
					}
				}
			}
			c.HangUp()
		})
	}
	t.Logf("%d questions", len(questions))
	for _, s := range questions {
		t.Run(s.String(), func(t *testing.T) { synctest.Test(t, s.probed) })
	}
}

func (s seat) String() string { return fmt.Sprintf("%s %q", s.name, s.lines) }

// probed asks everything at the seat's question that can be asked at each.
func (s seat) probed(t *testing.T) {
	c, m, said := s.sits(t)
	s.sane(t, said)
	page, _ := m.Top()
	at := page.(ui.Teller).Tell().At // until a box is filled it is asked for, whatever is come back from
	question := asks(c)
	for _, l := range []string{"w", "r"} {
		said := c.Type(l)
		s.sane(t, said)
		if c.Over() {
			t.Errorf("%s: %s ends it", s, l)
			return
		}
		if asks(c) != question {
			t.Errorf("%s: after %s it asks\n%s\nin place of\n%s", s, l, c.Asked, question)
			break
		}
	}
	question = asks(c)
	if said := c.Type("?"); !strings.HasPrefix(said, "Help: ") {
		t.Errorf("%s: ? says %q", s, said)
	} else if c.Type("b"); asks(c) != question && at == "" && page.Title() != "Commands" && !small(question) { // in whose place help comes
		t.Errorf("%s: after help it asks\n%s\nin place of\n%s", s, c.Asked, question)
	}
	s.leaves(t, c)
	for name, end := range map[string]func(c *plaintest.Conversation){
		"b": func(c *plaintest.Conversation) {
			s.sane(t, c.Type("b"))
			if !c.Over() {
				c.HangUp()
			}
		},
		"the end": func(c *plaintest.Conversation) { s.goodbye(t, c, c.HangUp()) },
		"half a line": func(c *plaintest.Conversation) {
			c.Send("12 half")
			s.goodbye(t, c, c.HangUp())
		},
	} {
		c, _, _ := s.sits(t)
		end(c)
		if !c.Over() || c.Result.Why != terminal.Left {
			t.Errorf("%s: %s: it is not left: %v", s, name, c.Result)
		}
	}
}

// small reports whether a question is one about the answer to another one, which comes after help.
func small(question string) bool {
	return question == "Find what? Enter alone shows all:" || question == "Type it anew, Enter to keep it, a minus to take it out:" ||
		strings.Contains(question, "nd with a full stop alone on a line:")
}

// asks is the last question, whether or not there is more to say.
func asks(c *plaintest.Conversation) string { return strings.TrimPrefix(c.Asked, "There is more: m. ") }

// leaves leaves with q; what cannot be kept may be asked about once.
func (s seat) leaves(t *testing.T, c *plaintest.Conversation) {
	t.Helper()
	said := c.Type("q")
	if !c.Over() {
		s.sane(t, said)
		said = c.Type("q")
	}
	if !c.Over() {
		t.Errorf("%s: q twice does not leave: %q", s, said)
		c.HangUp()
		return
	}
	s.goodbye(t, c, said)
}

// goodbye is how it ends.
func (s seat) goodbye(t *testing.T, c *plaintest.Conversation, said string) {
	t.Helper()
	if !c.Over() || c.Result.Why != terminal.Left {
		t.Errorf("%s: it is not left: %v", s, c.Result)
	}
	if !strings.Contains(said, "kept") && !strings.Contains(said, "aved") {
		t.Errorf("%s: it does not say that what was typed is kept: %q", s, said)
	}
}

// Whatever can be done on a page is done by its name, on a page that was never drawn, and is followed by a question.
func TestEveryActionIsDoneByItsName(t *testing.T) {
	done := map[string]bool{}
	for _, s := range seats() {
		if s.who.Role != ppb.RoleOfficer && s.who.Role != ppb.RoleLead {
			continue
		}
		var names []string
		synctest.Test(t, func(t *testing.T) {
			c, m, _ := s.sits(t)
			if c.Over() {
				return
			}
			page, _ := m.Top()
			for _, a := range append(page.Actions(), m.Everywhere()...) {
				name := fmt.Sprintf("%s|%T %s|%s", s.who.Name, page, page.Title(), a.Name)
				if !ui.ForScreen(a) && !done[name] {
					done[name] = true
					names = append(names, strings.ReplaceAll(a.Name, "-", " "))
				}
			}
			c.HangUp()
		})
		for _, name := range names {
			t.Run(s.String()+" "+name, func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					c, _, _ := s.sits(t)
					said := c.Type(":" + name)
					switch {
					case !c.Over() && said == "":
						t.Errorf("%s: nothing is said", name)
					case !c.Over():
						s.sane(t, said)
						c.HangUp()
					case c.Result.Why != terminal.Left:
						t.Errorf("%s: it ended: %v", name, c.Result.Why)
					}
				})
			})
		}
	}
	if t.Logf("%d actions", len(done)); len(done) < 700 {
		t.Errorf("only %d actions were done", len(done))
	}
}

// sane reports what no conversation says: signs that are drawn, and no question at the end.
func (s seat) sane(t *testing.T, said string) {
	t.Helper()
	for _, r := range said {
		if r != '\n' && !unicode.IsPrint(r) {
			t.Errorf("%s: it says %q in %q", s, r, said)
			return
		}
	}
	if said != "" && !strings.HasSuffix(said, ": ") {
		t.Errorf("%s: it ends in no question: %q", s, said)
	}
}
