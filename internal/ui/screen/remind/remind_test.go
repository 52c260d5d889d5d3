package remind_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/letter"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/remind"
	"ppbtui/internal/ui/uitest"
)

// post is a machine's mail: it takes letters unless answers say what else it does to somebody, and keeps those it took.
type post struct {
	none    error
	answers map[string]string
	during  func()
	taken   []letter.Letter
	files   map[string][]letter.Letter
}

func (p *post) Ready() error { return p.none }

func (p *post) Send(ctx context.Context, l letter.Letter) (string, bool) {
	if p.during != nil {
		p.during()
	}
	if ctx.Err() != nil {
		return "it was stopped before it answered", false
	}
	if no := p.answers[l.To.Address]; no != "" {
		return no, false
	}
	p.taken = append(p.taken, l)
	return "", true
}

func (p *post) File(path string, letters []letter.Letter) (string, error) {
	if p.files[path] != nil {
		return "", errors.New("it is there already: name another file")
	}
	p.files[path] = letters
	return "/home/lead/" + path, nil
}

// council is a quarter in which Amina has items that are not sent, returned and asked about, and Jo has some.
func council() *uitest.Store {
	b := uitest.Book()
	b.Item("M07").Thread = []ppb.Post{{By: "pnair", Side: ppb.AskingSide, Kind: ppb.Asks, Text: "Why was the second crew away?"}}
	gone := ppb.Officer{Login: "gus", Name: "Gus Gone", ClosedOn: ppb.Date{Year: 2023, Month: 10, Day: 1}}
	b.Officers = []ppb.Officer{uitest.Amina, uitest.Jo, uitest.Priya, uitest.Sol, gone}
	b.Officers[0].Mail, b.Officers[1].Mail = "amina@example.org", "jo@example.org"
	b.Item("M21").Officers = []string{"gus"}
	return uitest.NewStore(b)
}

// lead is the lead with this mail, nil over SSH.
func lead(out *post) ui.Env {
	env := uitest.Env(uitest.Priya)
	env.Letters = letter.Room{From: "performance@example.org", GetIn: "ssh -p 2222 ppb@ppb.example.org"}
	if out != nil {
		env.Letters.Out = out
	}
	env.Pending = &ui.Pending{}
	return env
}

func working() *post { return &post{files: map[string][]letter.Letter{}} }

func host(t *testing.T, env ui.Env, s *uitest.Store) *uitest.Host {
	return uitest.NewHost(t, env, remind.New(env, s))
}

// on is the page that keys opened.
func on(t *testing.T, env ui.Env, h *uitest.Host, keys ...string) *uitest.Host {
	t.Helper()
	h.Press(keys...)
	for _, msg := range slices.Backward(h.Asked) {
		if push, ok := msg.(ui.Push); ok {
			return uitest.NewHost(t, env, push.Screen)
		}
	}
	t.Fatalf("%v: no page, said %q, asked %v", keys, h.Said, h.Asked)
	return nil
}

// letters are the letters to everybody.
func letters(t *testing.T, env ui.Env, s *uitest.Store) *uitest.Host {
	return on(t, env, host(t, env, s), "a", "f9")
}

func TestRemindScreen(t *testing.T) {
	s := council()
	s.Reminded = []ppb.Reminded{{At: uitest.Now.Add(-72 * time.Hour), Login: "jbell", By: "pnair", How: ppb.ByMail, Taken: true}}
	h := host(t, lead(working()), s)
	h.Press("space")
	uitest.Golden(t, h.Frame)
}

func TestLettersScreen(t *testing.T) { uitest.Golden(t, letters(t, lead(working()), council()).Frame) }

func TestSentScreen(t *testing.T) {
	out := working()
	out.answers = map[string]string{"jo@example.org": "exit status 75: the queue is full"}
	env := lead(out)
	h := letters(t, env, council())
	h.Press("f9")
	uitest.Golden(t, h.Frame)
}

// Whom there is something to remind of, and of what: nobody who has left, nothing of what was said.
func TestWhoIsListed(t *testing.T) {
	env, s := lead(working()), council()
	h := host(t, env, s)
	frame := h.Frame(140, 40)
	for _, name := range []string{"Amina Khan", "Jo Bell", "never", "Due 16 October 2023, 7 days left."} {
		if !strings.Contains(frame, name) {
			t.Errorf("%s is not in\n%s", name, frame)
		}
	}
	if strings.Contains(frame, "Gus") || strings.Contains(frame, "second crew") || strings.Contains(frame, "recovery date") {
		t.Error(frame)
	}
	if h.Press("f9"); h.Said != "Nobody is ticked: Space ticks the selected person, a everybody." {
		t.Errorf("said %q", h.Said)
	}
	jo := uitest.Env(uitest.Jo)
	if f := host(t, jo, s).Frame(80, 24); strings.Contains(f, "Amina") || !strings.Contains(f, "Only a performance lead reminds people") {
		t.Error(f)
	}
}

// What is handed over is what was shown, and of each it is said and recorded whether it was taken.
func TestLettersAreSent(t *testing.T) {
	out := working()
	out.answers = map[string]string{"jo@example.org": "exit status 67: no such user"}
	env, s := lead(out), council()
	h := letters(t, env, s)
	shown := h.Frame(80, 60)
	h.Press("f9")
	if len(out.taken) != 1 || out.taken[0].To.Address != "amina@example.org" || out.taken[0].From.String() != `"Priya Nair" <performance@example.org>` {
		t.Fatalf("%+v", out.taken)
	}
	for line := range strings.Lines(out.taken[0].Text) {
		if !strings.Contains(shown, strings.TrimSpace(line)) && len(line) < 70 {
			t.Errorf("%q was sent and not shown in\n%s", line, shown)
		}
	}
	if got := s.Reminded; len(got) != 2 || got[0].Login != "akhan" || !got[0].Taken || got[0].How != ppb.ByMail || got[1].Taken || got[1].Answer != "exit status 67: no such user" {
		t.Errorf("%+v", got)
	}
	f := h.Frame(80, 40)
	if h.Said != "Taken 1 of 2." || !strings.Contains(f, "Taken for Amina Khan <amina@example.org>.") || !strings.Contains(f, "Not taken for Jo Bell <jo@example.org>: exit status 67: no such user.") {
		t.Errorf("said %q\n%s", h.Said, f)
	}
	// What is left is to Jo alone, and goes without a question: nothing of hers was taken.
	out.answers = nil
	if h.Press("f9"); len(out.taken) != 2 || out.taken[1].To.Address != "jo@example.org" {
		t.Errorf("%+v, said %q", out.taken, h.Said)
	}
	if h.Press("f9"); len(out.taken) != 2 || !strings.Contains(h.Said, "Nothing is left") {
		t.Errorf("%+v, said %q", out.taken, h.Said)
	}
	if env.Pending.Write(t.Context()) != nil {
		t.Error("something is still under way")
	}
}

// Who was reminded today is reminded once more only where that is said.
func TestTwiceOnADayAsks(t *testing.T) {
	out := working()
	env, s := lead(out), council()
	s.Reminded = []ppb.Reminded{{At: uitest.Now.Add(-time.Hour), Login: "akhan", By: "pnair", How: ppb.ByHand, Taken: true}}
	h := host(t, env, s)
	h.Press("a")
	if f := h.Frame(80, 24); !strings.Contains(f, "1 of 2 ticked") {
		t.Error(f)
	}
	h.Press("space")
	l := on(t, env, h, "f9")
	asks := on(t, env, l, "f9")
	if f := asks.Frame(80, 24); !strings.Contains(f, "Amina Khan was reminded today already.") || len(out.taken) != 0 {
		t.Errorf("%v\n%s", out.taken, f)
	}
	if asks.Press("esc"); len(asks.Asked) != 1 || asks.Asked[0] != tea.Msg(ui.Back{}) {
		t.Errorf("asked %v", asks.Asked)
	}
	asks.Press("f9")
	l.Send(asks.Asked[1].(ui.Back).Result)
	if len(out.taken) != 2 {
		t.Errorf("%+v", out.taken)
	}
	mark := on(t, env, on(t, env, host(t, env, s), "enter"), "m")
	for _, size := range uitest.Sizes {
		if f := strings.Join(strings.Fields(mark.Frame(size[0], size[1])), " "); !strings.Contains(f, "Amina Khan was reminded today already.") {
			t.Errorf("%v: %s", size, f)
		}
	}
}

// Somebody else reminds, or signs off, while the letters are read: they do not go.
func TestLettersAreLookedAtAfresh(t *testing.T) {
	for name, tc := range map[string]struct {
		happens func(*uitest.Store)
		says    string
	}{
		"reminded": {func(s *uitest.Store) {
			s.Reminded = []ppb.Reminded{{At: uitest.Now, Login: "akhan", By: "other", How: ppb.ByFile, Taken: true}}
		}, "Not sent to Amina Khan. Amina Khan was reminded today already."},
		"signed off": {func(s *uitest.Store) { s.Sign(uitest.Priya) }, "Quarter 2, 2023/24 is signed off: there is nothing to remind anybody of."},
	} {
		out := working()
		env, s := lead(out), council()
		h := letters(t, env, s)
		file, mark := on(t, env, h, "f"), on(t, env, h, "m")
		tc.happens(s)
		for _, act := range []*uitest.Host{file, mark} {
			if act.Press("f9"); !strings.Contains(act.Said, strings.TrimPrefix(tc.says, "Not sent to Amina Khan. ")) {
				t.Errorf("%s: said %q", name, act.Said)
			}
		}
		h.Press("f9")
		if f := h.Frame(80, 24); len(out.taken) > 0 || len(out.files) > 0 || !strings.Contains(f, tc.says) {
			t.Errorf("%s: %v, %v\n%s", name, out.taken, out.files, f)
		}
		list := host(t, env, s)
		if f := list.Frame(80, 24); name == "signed off" && !strings.Contains(f, "is signed off: there is nothing to remind anybody of") {
			t.Error(f)
		}
	}
}

// Who goes away, or ends the program, stops what is on its way; what was not tried is not said to be sent.
func TestSendingIsStopped(t *testing.T) {
	for name, stop := range map[string]func(*testing.T, *uitest.Host, ui.Env){
		"leaving": func(t *testing.T, h *uitest.Host, _ ui.Env) {
			if got := uitest.Run(h.Screen.(ui.Leaver).Leave()); len(got) != 1 {
				t.Errorf("leaving gives %v", got)
			}
		},
		"the end": func(t *testing.T, _ *uitest.Host, env ui.Env) {
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
			defer cancel()
			if err := env.Pending.Write(ctx); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("it does not wait for the letter under way: %v", err)
			}
		},
	} {
		out := working()
		env, s := lead(out), council()
		h := letters(t, env, s)
		out.during = func() { stop(t, h, env) }
		h.Press("f9")
		if len(out.taken) != 0 || len(s.Reminded) != 1 || s.Reminded[0].Taken || s.Reminded[0].Answer != "it was stopped before it answered" {
			t.Errorf("%s: taken %v, recorded %+v", name, out.taken, s.Reminded)
		}
		if h.Said != "Taken 0 of 2. Not tried: 1." {
			t.Errorf("%s: said %q", name, h.Said)
		}
	}
}

// A file of messages, and marking by hand.
func TestFileAndMark(t *testing.T) {
	out := working()
	env, s := lead(out), council()
	file := on(t, env, letters(t, env, s), "f")
	file.Press("f9")
	const name = "reminders-2023-24-Q2.mbox"
	if len(out.files[name]) != 2 || len(s.Reminded) != 2 || s.Reminded[1].How != ppb.ByFile || file.Said != "Wrote 2 messages to /home/lead/"+name+": open it with a mail program, and send them." {
		t.Errorf("%v, %+v, said %q", out.files, s.Reminded, file.Said)
	}
	s = council()
	file = on(t, env, letters(t, env, s), "f")
	if file.Press("f9"); !strings.Contains(file.Said, "It is there already") && !strings.Contains(file.Said, "it is there already") || len(s.Reminded) != 0 {
		t.Errorf("said %q, %+v", file.Said, s.Reminded)
	}
	h := letters(t, env, s)
	if h.Press("y"); !slices.ContainsFunc(h.Asked, func(m tea.Msg) bool {
		c, ok := m.(ui.Copy)
		return ok && strings.Contains(c.Text, "Dear Amina Khan,") && strings.Contains(c.Text, "Dear Jo Bell,") && !strings.Contains(c.Text, "crew")
	}) {
		t.Errorf("copied %v", h.Asked)
	}
	on(t, env, h, "m").Press("f9")
	if got := s.Reminded; len(got) != 2 || got[0].How != ppb.ByHand || !got[1].Taken {
		t.Errorf("%+v", got)
	}
}

// What keeps letters from going out is said, with what to do instead.
func TestWhyLettersDoNotGoOut(t *testing.T) {
	for name, tc := range map[string]struct {
		env  func() ui.Env
		says string
	}{
		"SSH":     {func() ui.Env { return lead(nil) }, "Letters go out from the machine of the file, and not over SSH: copy the text (y), send it on your own, and mark it (m)."},
		"no mail": {func() ui.Env { return lead(&post{none: errors.New("there is no sendmail on this machine")}) }, "There is no sendmail on this machine."},
		"no sender": {func() ui.Env {
			env := lead(working())
			env.Letters.From = ""
			return env
		}, "No mail address is held for you: say whom the letters come from (e)."},
		"no way in": {func() ui.Env {
			env := lead(working())
			env.Letters.GetIn = ""
			return env
		}, "The letters do not say how people get in: say it first (e)."},
	} {
		s, env := council(), tc.env()
		h := letters(t, env, s)
		if h.Press("f9"); h.Said != tc.says || len(s.Reminded) != 0 {
			t.Errorf("%s: said %q, recorded %+v", name, h.Said, s.Reminded)
		}
	}
	env, s := lead(working()), council()
	s.B.Officers[0].Mail = ""
	h := letters(t, env, s)
	if f := h.Frame(80, 24); !strings.Contains(f, "No mail address that can be used is held for Amina Khan") {
		t.Error(f)
	}
	if h.Press("f9"); len(s.Reminded) != 1 || s.Reminded[0].Login != "jbell" {
		t.Errorf("%+v", s.Reminded)
	}
}

// Whom letters come from and how people get in is asked once and kept for the person.
func TestTheSenderIsKept(t *testing.T) {
	env, s := lead(working()), council()
	env.Letters.From, env.Letters.GetIn = "", ""
	d := on(t, env, host(t, env, s), "e")
	d.Type("nobody")
	if d.Press("f9"); !strings.Contains(d.Said, "is no mail address") {
		t.Errorf("said %q", d.Said)
	}
	d.Press("ctrl+u")
	d.Type("lead@example.org\tssh ppb@example.org")
	d.Press("f9")
	h := letters(t, env, s)
	f := h.Frame(80, 40)
	if !strings.Contains(f, "lead@example.org") || !strings.Contains(f, "To get in: ssh ppb@example.org") {
		t.Error(f)
	}
	if h.Press("f9"); h.Said != "Taken 2 of 2." {
		t.Errorf("said %q", h.Said)
	}
}
