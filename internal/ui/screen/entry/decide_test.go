package entry

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// Who accepts and returns items gets from an item to its review, and is told why not where the rules are against it.
func TestALeadGoesFromAnItemToItsReview(t *testing.T) {
	sent := func(by string) func(*ppb.Entry) {
		return func(e *ppb.Entry) {
			e.State, e.SubmittedBy, e.EnteredBy, e.Editors = ppb.Submitted, by, by, []string{by}
		}
	}
	for _, c := range []struct {
		name  string
		who   ppb.Officer
		entry func(*ppb.Entry)
		shows string // on the page
		there bool   // the action
		why   string // it cannot be done; empty: it can
	}{
		{"sent by an officer", uitest.Priya, sent(uitest.Jo.Login), "C05 is submitted and yours to accept or to return: return it to have it changed", true, ""},
		{"sent by the lead", uitest.Priya, sent(uitest.Priya.Login), "C05 is submitted: take it back before you change it", true, "you entered C05 yourself: another lead has to accept or return it"},
		{"accepted by the lead", uitest.Priya, func(e *ppb.Entry) {
			sent(uitest.Jo.Login)(e)
			e.State, e.DecidedBy = ppb.Accepted, uitest.Priya.Login
		}, "C05 is accepted: take your decision back before it is changed", true, ""},
		{"accepted, and opened since", uitest.Priya, func(e *ppb.Entry) {
			sent(uitest.Jo.Login)(e)
			e.State, e.DecidedBy, e.OpenedBy = ppb.Accepted, uitest.Priya.Login, uitest.Jo.Login
		}, "C05 is accepted: ask the lead", true, "C05 is accepted: only a submitted item can be accepted or returned"},
		{"not sent", uitest.Priya, func(*ppb.Entry) {}, "For Jo Bell", true, "C05 is to do: only a submitted item can be accepted or returned"},
		{"its officer", uitest.Jo, sent(uitest.Jo.Login), "C05 is submitted: take it back before you change it", false, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := store()
			c.entry(&st.B.Item("C05").Entry)
			h, s := open(t, c.who, st, "C05")
			if f := strings.Join(strings.Fields(h.Frame(80, 40)+" "+s.Status()), " "); !strings.Contains(f, c.shows) {
				t.Errorf("it does not say %q:\n%s", c.shows, f)
			}
			for _, a := range s.Actions() {
				if a.Name != "decide" {
					continue
				}
				if why := a.Why(); !c.there || why != c.why {
					t.Errorf("there is an action, not done for %q, want %q", why, c.why)
				}
				c.there = false
			}
			if c.there {
				t.Fatal("there is no action")
			}
			if c.why != "" || c.who.Role == ppb.RoleOfficer {
				return
			}
			h.Press("r")
			if o, ok := h.Asked[len(h.Asked)-1].(ui.Open); !ok || o.Page != ui.PageReview || o.Key != "C05" || o.Replace {
				t.Errorf("r asks for %+v", h.Asked)
			}
		})
	}
}
