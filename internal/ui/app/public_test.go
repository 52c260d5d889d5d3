package app_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
	"ppbtui/internal/upkeep"
)

// The items of the quarter that is signed off below, and the words and figures of them that are not for the public.
const exemptItem, smallItem = "PED02 05", "PED02 08"

var secrets = []string{
	"8642", "8643", // its figure, and the corrected one
	"Zanzibar",  // its commentary
	"Trebizond", // why it was corrected
	"Quokka",    // why the mark was proposed
	"Wombat",    // the public interest test
	"Zebedee",   // the sentence of the commentary with a small number
}

// signs makes the quarter final with an exempt item, a small number that is withheld, and a revision that corrects the exempt item.
func (c *council) signs() {
	ctx := context.Background()
	officer, other, lead, root := c.officer("pnadkarni"), c.officer("gtarrant"), c.officer("bravenhall"), c.officer("root")
	must := func(_ any, err error) {
		c.t.Helper()
		c.must(err)
	}
	must(c.st.AddOfficer(ctx, root, ppb.Officer{Login: "vic", Name: "Vic View", Post: "Member", Role: ppb.RoleViewer}))
	enters := func(a ppb.Actor, key, value, words string) {
		must(c.st.Set(ctx, a, c.q, key, map[ppb.Field]string{ppb.FieldValue: value, ppb.FieldCommentary: words}))
		must(c.st.Submit(ctx, a, c.q, key))
		must(c.st.Accept(ctx, lead, c.q, key))
	}
	enters(officer, exemptItem, "8642", "The Zanzibar contract was let late.")
	must(c.st.ProposeMark(ctx, officer, c.q, exemptItem, ppb.Exempt, "The Quokka tender can be worked out of it."))
	must(c.st.ConfirmMark(ctx, lead, c.q, exemptItem, ppb.Grounds{
		Paragraph: 3, Test: "The Wombat lot is tendered next.", Officer: "the monitoring officer", On: ppb.Date{Year: 2023, Month: 10, Day: 6},
	}))
	must(c.st.TakeBack(ctx, lead, c.q, smallItem))
	must(c.st.Return(ctx, lead, c.q, smallItem, "Say more."))
	enters(other, smallItem, "4", "Four children live in Zebedee Street. All have a plan.")
	must(c.st.DecideSmall(ctx, lead, c.q, smallItem, "", ppb.Withhold))
	must(c.st.SignOff(ctx, lead, c.q, "The rest came too late."))

	must(c.st.Correct(ctx, lead, c.q, exemptItem, "The Trebizond share was left out."))
	enters(officer, exemptItem, "8643", "The Zanzibar contract was let late, and one more.")
	must(c.st.SignCorrections(ctx, lead, c.q))
}

// frames goes through every page, of both items, with the keys that show more of one, and gives every frame that is drawn.
func (c *council) frames(o ppb.Officer) (out []string) {
	keys := []string{"f4", "f3", "pgdown", "home", "tab", "end", "enter"}
	for _, page := range app.PageNames() {
		out = append(out, c.framesOf(o, ui.Open{Page: page, Key: exemptItem}, keys...)...)
	}
	for _, page := range []ui.Page{ui.PageEntry, ui.PageReview, ui.PageSeries, ui.PagePlanItem} {
		out = append(out, c.framesOf(o, ui.Open{Page: page, Key: smallItem}, keys...)...)
	}
	out = append(out, c.framesOf(o, ui.Open{Page: ui.PageHistory, Key: exemptItem}, "down", "down", "down", "down", "enter")...)
	return append(out, c.framesOf(o, ui.Open{Page: ui.PageHome}, append([]string{"f2"}, strings.Split(exemptItem, "")...)...)...)
}

// framesOf opens a page, and presses keys there.
func (c *council) framesOf(o ppb.Officer, page ui.Open, keys ...string) (out []string) {
	ctx, end := context.WithCancel(context.Background())
	env := c.env(ctx, o, "-")
	env.Exports = export.Local{Dir: c.t.TempDir()}
	l := &onlooker{council: c, name: o.Name, msgs: make(chan tea.Msg, 1000), end: end}
	l.m = app.New(env, upkeep.Desk{Store: c.st}.Pane(), app.Options{})
	l.begin()
	defer func() {
		l.m.Close()
		end()
		l.settle()
	}()
	see := func(sizes ...[2]int) {
		for _, size := range sizes {
			l.take(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			l.settle()
			out = append(out, strings.ReplaceAll(ansi.Strip(l.m.View().Content), ",", ""))
		}
	}
	l.take(app.Said(l.m, page))
	l.settle()
	see([2]int{80, 24}, [2]int{140, 40})
	for _, key := range keys {
		l.take(uitest.Key(c.t, strings.ReplaceAll(key, " ", "space")))
		l.settle()
		see([2]int{140, 40})
	}
	return out
}

// A viewer reads the public edition, on whichever page and however they come there; a lead reads all of it on the same pages.
func TestAViewerSeesNothingThatIsWithheld(t *testing.T) {
	inCouncil(t, func(c *council) {
		c.signs()
		all := c.frames(c.officer("bravenhall").Officer)
		for _, secret := range secrets {
			if !slices.ContainsFunc(all, func(f string) bool { return strings.Contains(f, secret) }) {
				t.Errorf("the lead sees nothing of %q: the test would not find it", secret)
			}
		}
		statement, small := false, false
		for _, frame := range c.frames(c.officer("vic").Officer) {
			for _, secret := range secrets {
				if strings.Contains(frame, secret) {
					t.Errorf("%q shows:\n%s", secret, frame)
				}
			}
			statement = statement || oneLine(frame, "Not for publication: this is exempt under paragraph 3")
			small = small || oneLine(frame, "A small number of people is withheld")
		}
		if !statement || !small {
			t.Errorf("it does not say that something is withheld: exempt %v, small %v", statement, small)
		}
	})
}
