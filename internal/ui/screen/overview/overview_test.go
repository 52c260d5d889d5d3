package overview_test

import (
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/overview"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

// quarter is uitest.Book after two quarters, with questions, actions and reminders.
func quarter() *uitest.Store {
	b := uitest.Book()
	b.Items[0].Department, b.Items[1].Department = "Streets", "Streets"
	now := uitest.Now
	b.Item("M12").Thread = []ppb.Post{{At: now.AddDate(0, 0, -3), By: uitest.Priya.Login, Side: ppb.AskingSide, Kind: ppb.Asks, Text: "Does this include the markets?"}}
	b.Actions = []ppb.BoardAction{
		{N: 1, Text: "Say how many children came from abroad.", Meeting: date(2023, 9, 11), Due: date(2023, 10, 2), Owner: uitest.Jo.Login, Item: "C05"},
		{N: 2, Text: "Publish the map of fly-tips.", Meeting: date(2023, 9, 11), Due: date(2023, 11, 2), Owner: uitest.Amina.Login},
		{N: 3, Text: "Done already.", Meeting: date(2023, 6, 12), Due: date(2023, 7, 2), Owner: uitest.Amina.Login, Closed: date(2023, 9, 1)},
	}
	s := uitest.NewStore(b)
	last := uitest.Quarter.Prev()
	s.Before = []ppb.Published{
		{Quarter: last, Colours: map[string]rag.Status{"M07": rag.Red, "M12": rag.Amber, "K05": rag.Red, "M08": rag.Red}},
		{Quarter: last.Prev(), Colours: map[string]rag.Status{"M07": rag.Red, "M12": rag.Green, "M08": rag.Red}},
	}
	s.Reminded = []ppb.Reminded{{At: now.Add(-2 * time.Hour), Login: uitest.Amina.Login, By: uitest.Priya.Login, How: ppb.ByMail, Taken: true}}
	return s
}

func date(y int, m time.Month, d int) ppb.Date { return ppb.Date{Year: y, Month: m, Day: d} }

func start(t *testing.T, s *uitest.Store) *uitest.Host {
	t.Helper()
	env := uitest.Env(uitest.Priya)
	return uitest.NewHost(t, env, overview.New(env, s))
}

func TestOverviewLooks(t *testing.T) {
	uitest.Golden(t, start(t, quarter()).Frame)
}

func TestOverviewSignedOffLooks(t *testing.T) {
	s := quarter()
	s.B.SignOff = nil
	s.Sign(uitest.Priya)
	s.B.SignOff.Open, s.B.SignOff.Gaps = []string{"M08", "M21", "C05"}, "The works system was down."
	uitest.Golden(t, start(t, s).Frame)
}

// Whatever the terminal, nothing is wider than it.
func TestOverviewFitsEveryWidth(t *testing.T) {
	for _, colour := range []theme.Options{{}, {Glyphs: theme.ASCII}, {Colour: theme.ANSI256}} {
		h := start(t, quarter())
		h.Screen.(*overview.Screen).Update(ui.Restyled{})
		env := uitest.Env(uitest.Priya)
		env.Theme.Change(colour)
		h = uitest.NewHost(t, env, overview.New(env, quarter()))
		for w := 30; w < 150; w++ {
			uitest.Fits(t, h.Frame(w, 40), w, 40)
		}
	}
}
