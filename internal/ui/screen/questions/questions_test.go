package questions_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/questions"
	"ppbtui/internal/ui/uitest"
)

func line(day int, by ppb.Officer, kind ppb.PostKind, text string) ppb.Post {
	side := ppb.OfficersSide
	if by.Role == ppb.RoleLead {
		side = ppb.AskingSide
	}
	return ppb.Post{At: time.Date(2023, 10, day, 15, 10, 0, 0, time.UTC), By: by.Login, Side: side, Kind: kind, Text: text}
}

// council is a quarter with an open question, one that was asked back, one that was answered and one that was closed.
func council() *uitest.Store {
	b := uitest.Book()
	b.Item("M07").Thread = []ppb.Post{
		line(3, uitest.Priya, ppb.Asks, "Does this include the rounds of the Parkside road?"),
		line(4, uitest.Amina, ppb.Answers, "It does, all nine days of them."),
		line(6, uitest.Priya, ppb.Asks, "And when is the second crew back?\nThe Board will ask."),
	}
	b.Item("C05").Thread = []ppb.Post{line(5, uitest.Priya, ppb.Asks, "Why so many in July?"), line(6, uitest.Jo, ppb.Asks, "Those from abroad, too?")}
	b.Item("K03").Thread = []ppb.Post{line(2, uitest.Priya, ppb.Asks, "Is it let?"), line(2, uitest.Priya, ppb.Closes, "")}
	return uitest.NewStore(b)
}

func host(t *testing.T, o ppb.Officer, s *uitest.Store, page func(ui.Env, questions.Store) ui.Screen) *uitest.Host {
	env := uitest.Env(o)
	return uitest.NewHost(t, env, page(env, s))
}

func list(env ui.Env, s questions.Store) ui.Screen { return questions.New(env, s) }

func threadOf(key string) func(ui.Env, questions.Store) ui.Screen {
	return func(env ui.Env, s questions.Store) ui.Screen { return questions.NewThread(env, s, key) }
}

func asking(key string) func(ui.Env, questions.Store) ui.Screen {
	return func(env ui.Env, s questions.Store) ui.Screen { return questions.NewAsk(env, s, key) }
}

func answering(key string) func(ui.Env, questions.Store) ui.Screen {
	return func(env ui.Env, s questions.Store) ui.Screen { return questions.NewAnswer(env, s, key) }
}

func closing(key string) func(ui.Env, questions.Store) ui.Screen {
	return func(env ui.Env, s questions.Store) ui.Screen { return questions.NewClose(env, s, key) }
}

func TestQuestionsScreen(t *testing.T) {
	uitest.Golden(t, host(t, uitest.Priya, council(), list).Frame)
}

func TestThreadScreen(t *testing.T) {
	uitest.Golden(t, host(t, uitest.Amina, council(), threadOf("M07")).Frame)
}

func TestAnswerScreen(t *testing.T) {
	h := host(t, uitest.Amina, council(), answering("M07"))
	h.Type("From 20 October.\nBoth rounds run since.")
	uitest.Golden(t, h.Frame)
}

// The list begins with what is open, the longest waiting first, says for whom it waits, and the chips show the rest.
func TestTheListSaysForWhomQuestionsWait(t *testing.T) {
	for _, tc := range []struct {
		who    ppb.Officer
		status string
		states map[string]string
	}{
		{uitest.Priya, "3 are open, 1 for you to answer.", map[string]string{"M07": "Its officers", "C05": "For you"}},
		{uitest.Amina, "3 are open, 1 for you to answer.", map[string]string{"M07": "For you", "C05": "Who asked"}},
		{uitest.Jo, "3 are open, 1 for you to answer.", map[string]string{"M07": "Its officers", "C05": "For you"}},
	} {
		h := host(t, tc.who, council(), list)
		frame := h.Frame(80, 24)
		for ref, state := range tc.states {
			if !slices.ContainsFunc(strings.Split(frame, "\n"), func(l string) bool { return strings.Contains(l, ref) && strings.Contains(l, state) }) {
				t.Errorf("%s: %s is not %q in\n%s", tc.who.Name, ref, state, frame)
			}
		}
		if !strings.Contains(frame, tc.status) || strings.Contains(frame, "Is it let?") {
			t.Errorf("%s: %s", tc.who.Name, frame)
		}
		h.Press("1", "3")
		if frame = h.Frame(80, 24); !strings.Contains(frame, "Is it let?") || strings.Contains(frame, "July") {
			t.Errorf("closed: %s", frame)
		}
		h.Press("3")
		h.Type("/parkside")
		h.Press("enter", "enter")
		if want := (ui.Open{Page: ui.PageThread, Key: "M07"}); !slices.Contains(h.Asked, tea.Msg(want)) {
			t.Errorf("Enter asked %v", h.Asked)
		}
	}
}

// Asking, answering and closing are acts of the store; what the rules say stands before F9, and a text of several lines is kept.
func TestAskingAnsweringAndClosing(t *testing.T) {
	s := council()
	h := host(t, uitest.Priya, s, asking("M08"))
	if h.Press("f9"); h.Said != "M08 cannot be asked about yet: write the question." {
		t.Errorf("said %q", h.Said)
	}
	h.Type("Which depot?\nThe old one?")
	h.Press("f9")
	thread := s.B.Item("M08").Thread
	if len(thread) != 1 || thread[0].Text != "Which depot?\nThe old one?" || thread[0].By != "pnair" || h.Said != "Asked about M08." {
		t.Errorf("%+v, said %q", thread, h.Said)
	}
	h = host(t, uitest.Amina, s, answering("M08"))
	h.Type("The new one.")
	h.Press("f9")
	if thread = s.B.Item("M08").Thread; len(thread) != 2 || thread[1].Kind != ppb.Answers || h.Said != "Answered what was asked about M08." {
		t.Errorf("%+v, said %q", thread, h.Said)
	}
	h = host(t, uitest.Priya, s, closing("M07"))
	h.Press("f9")
	if thread = s.B.Item("M07").Thread; len(thread) != 4 || thread[3].Kind != ppb.Closes || h.Said != "The question about M07 is closed." {
		t.Errorf("%+v, said %q", thread, h.Said)
	}
	for _, tc := range []struct {
		who  ppb.Officer
		page func(ui.Env, questions.Store) ui.Screen
		says string
	}{
		{uitest.Jo, asking("M08"), "Only a performance lead or a director asks about M08, and its officers answer."},
		{uitest.Amina, asking("M21"), "Only a performance lead or a director asks about M21, and its officers answer."},
		{uitest.Amina, answering("M08"), "Nothing is asked about M08: there is no question to answer."},
		{uitest.Amina, closing("M08"), "You have no open question about M08: only who asked closes a question."},
	} {
		h := host(t, tc.who, s, tc.page)
		h.Type("x")
		if h.Press("f9"); h.Said != tc.says {
			t.Errorf("%s said %q, want %q", tc.who.Name, h.Said, tc.says)
		}
	}
}

// A text that is not added yet is not lost unasked.
func TestAQuestionIsNotLostUnasked(t *testing.T) {
	h := host(t, uitest.Priya, council(), asking("M08"))
	leave := h.Screen.(ui.Leaver).Leave
	if leave() != nil {
		t.Error("nothing is typed, and it asks")
	}
	h.Type("Why")
	if asked := uitest.Run(leave()); len(asked) != 1 {
		t.Errorf("asked %v", asked)
	}
}

// Once the quarter is signed off nothing is open, and a form that was open says so before F9.
func TestQuestionsHeedSignOff(t *testing.T) {
	s := council()
	l, th, form := host(t, uitest.Priya, s, list), host(t, uitest.Priya, s, threadOf("M07")), host(t, uitest.Amina, s, answering("M07"))
	form.Type("Next week.")
	s.Sign(uitest.Priya)
	for _, h := range []*uitest.Host{l, th, form} {
		for _, msg := range uitest.Run(h.Screen.(ui.Noticer).Noticed(true)) {
			h.Send(msg)
		}
	}
	if f := l.Frame(80, 24); !strings.Contains(f, "The quarter is signed off: no question is open.") {
		t.Error(f)
	}
	l.Press("1")
	if f := l.Frame(80, 24); strings.Contains(f, "Its officers") || !strings.Contains(f, "No answer") {
		t.Error(f)
	}
	if f := th.Frame(80, 24); strings.Contains(f, "Waits for") || !strings.Contains(f, "second crew") {
		t.Error(f)
	}
	if f := form.Frame(80, 24); !strings.Contains(f, "is signed off: ask about M07 in a quarter that is open.") || !strings.Contains(f, "Next week.") {
		t.Error(f)
	}
	for _, h := range []*uitest.Host{l, th} {
		if h.Press("a"); !strings.Contains(h.Said, "is signed off") {
			t.Errorf("said %q", h.Said)
		}
	}
}

// What is signed keeps no thread: the pages say where it is, and not that nothing was asked.
func TestASignedQuarterSaysWhereItsQuestionsAre(t *testing.T) {
	s := uitest.NewStore(uitest.Book())
	s.Sign(uitest.Priya)
	for _, page := range []func(ui.Env, questions.Store) ui.Screen{list, threadOf("M07")} {
		f := strings.Join(strings.Fields(host(t, uitest.Priya, s, page).Frame(80, 24)), " ")
		if !strings.Contains(f, "the history of an item has what was asked and answered") || strings.Contains(f, "Nothing was asked") {
			t.Error(f)
		}
	}
}

// What is open for correction is asked about and answered as ever, by those who work on it.
func TestQuestionsOfACorrection(t *testing.T) {
	s := council()
	s.Sign(uitest.Priya)
	if _, err := s.Correct(t.Context(), uitest.Actor(uitest.Priya), uitest.Quarter, "M07", "A day was counted twice."); err != nil {
		t.Fatal(err)
	}
	if f := host(t, uitest.Amina, s, list).Frame(80, 24); !strings.Contains(f, "second crew") || strings.Contains(f, "Why so many in July?") { // the first is open alone
		t.Error(f)
	}
	form := host(t, uitest.Amina, s, answering("M07"))
	form.Type("Next week.")
	if form.Press("f9"); form.Said != "Answered what was asked about M07." {
		t.Errorf("said %q", form.Said)
	}
	if f := host(t, uitest.Priya, s, threadOf("M07")).Frame(80, 40); !strings.Contains(f, "Next week.") {
		t.Error(f)
	}
	h := host(t, uitest.Priya, s, threadOf("C05"))
	if h.Press("a"); !strings.Contains(h.Said, "is signed off") {
		t.Errorf("said %q", h.Said)
	}
}

// What others ask shows by itself; what nobody moved is not drawn anew.
func TestQuestionsAreNoticed(t *testing.T) {
	s := council()
	l, th := host(t, uitest.Amina, s, list), host(t, uitest.Amina, s, threadOf("M07"))
	notice := func(h *uitest.Host) (still bool) {
		for _, msg := range uitest.Run(h.Screen.(ui.Noticer).Noticed(true)) {
			h.Send(msg)
		}
		return h.Screen.(ui.Stiller).Still()
	}
	for _, h := range []*uitest.Host{l, th} {
		if !notice(h) {
			t.Error("nothing was asked, and it is drawn")
		}
	}
	if _, err := s.Ask(t.Context(), uitest.Actor(uitest.Priya), uitest.Quarter, "M07", "Are you there?"); err != nil {
		t.Fatal(err)
	}
	for _, h := range []*uitest.Host{l, th} {
		if notice(h) || !strings.Contains(h.Frame(80, 24), "Are you there?") {
			t.Error(h.Frame(80, 24))
		}
	}
}

// A viewer reads no questions.
func TestAViewerReadsNoQuestions(t *testing.T) {
	vic := ppb.Officer{Login: "vic", Name: "Vic View", Role: ppb.RoleViewer}
	for _, page := range []func(ui.Env, questions.Store) ui.Screen{list, threadOf("M07")} {
		s := council()
		if f := host(t, vic, s, page).Frame(80, 24); strings.Contains(f, "crew") || !strings.Contains(f, "A viewer reads the quarters that are signed off") || s.Reads > 0 {
			t.Error(f)
		}
	}
}
