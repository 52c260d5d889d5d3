package ppb

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// What the overview is called by, on the screen and by command.
const (
	WordNewlyRed   = "Newly Red"
	WordRecovered  = "Recovered"
	WordPersistent = "Persistent"
	NothingMoved   = "Nothing is newly Red, has recovered, or is persistently Red."
	NobodyNamed    = "(nobody named)"
	NoneNamed      = "(none named)" // no department
	ReadsOtherwise = "reading otherwise than what was sent"
	NotSettled     = "not decided for the public"
)

// Way says in a sentence what stands in the way of sign-off, and that nothing does; empty where the quarter is signed off.
func (o *Overview) Way() string {
	var parts []string
	if o.NotOver {
		parts = append(parts, "it is not over before "+longDate(o.Quarter.End()))
	}
	for _, open := range o.InTheWay {
		parts = append(parts, wording.Count(len(open.Keys), "item")+" "+strings.ToLower(open.State.Label()))
	}
	if len(o.Changed) > 0 {
		parts = append(parts, wording.Count(len(o.Changed), "item")+" "+ReadsOtherwise)
	}
	if n := len(o.Unsettled); n > 0 {
		parts = append(parts, wording.Count(n, "item")+" "+NotSettled)
	}
	if len(parts) == 0 {
		return "Nothing stands in the way of sign-off."
	}
	return "In the way of sign-off: " + strings.Join(parts, "; ") + "."
}

// String lists the colours: "3 Red, 2 Amber, 14 Green, 1 None, 2 By part"; none where nothing is counted.
func (c Colours) String() string {
	var out []string
	add := func(n int, name string) {
		if n > 0 {
			out = append(out, fmt.Sprintf("%d %s", n, name))
		}
	}
	for _, s := range []rag.Status{rag.Red, rag.Amber, rag.Green, rag.None} {
		add(c.Of[s], s.Label())
	}
	add(c.ByPart, "By part")
	if len(out) == 0 {
		return "none"
	}
	return strings.Join(out, ", ")
}

// Says is what is said of a group: its colours; of one without any how far its items are.
func (g *Group) Says() string {
	if g.Rated() {
		return g.Colours.String()
	}
	return g.States.String()
}

// Total is how many items are counted.
func (c Colours) Total() int {
	n := c.ByPart
	for _, of := range c.Of {
		n += of
	}
	return n
}

// Pace is how far an officer is: "2 of 9 done".
func (p Progress) Pace() string { return fmt.Sprintf("%d of %d done", p.Done, p.Items) }

// Chased is how late an officer is and when they were reminded last: "3 days late, reminded today 10:42"; empty where there is
// neither.
func (p Progress) Chased(now time.Time) string {
	late, reminded := "", ""
	if p.Late > 0 {
		late = wording.Count(p.Late, "day") + " late"
	}
	if !p.Reminded.IsZero() {
		reminded = "reminded " + wording.When(p.Reminded, now)
	}
	return wording.Joined(late, reminded)
}

// LeastDone are the officers who have items that are due, who has done the least of them first.
func (o *Overview) LeastDone() []Progress {
	out := slices.DeleteFunc(slices.Clone(o.Officers), func(p Progress) bool { return p.Items == 0 })
	slices.SortStableFunc(out, func(a, b Progress) int { return cmp.Compare(a.Done*b.Items, b.Done*a.Items) })
	return out
}

// String is what an item is and was: "Red, was Green in Q1 2023/24".
func (m Moved) String() string {
	return fmt.Sprintf("%s, was %s in %s", wording.Colour(m.Is), wording.Colour(m.Was), m.In.Short())
}

// String is since when: "Red since Q1 2023/24, now Amber".
func (p Persistent) String() string {
	return fmt.Sprintf("Red since %s, now %s", p.Since.Short(), wording.Colour(p.Is))
}

// Outlook is what is expected of an item by the year's end beside how it stands now: "expected Green, now Red".
func (r *Reading) Outlook() string {
	return "expected " + wording.Colour(r.Published) + ", now " + wording.Colour(r.Computed)
}

// Waits says for whom a question waits.
func (q Question) Waits() string {
	if q.To == OfficersSide {
		return "waits for its officers"
	}
	return "waits for who asked"
}
