package mark_test

import (
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/screen/mark"
	"ppbtui/internal/ui/uitest"
)

// Each page tells what its boxes are and what they lead to, and does it.
func TestToldMarks(t *testing.T) {
	for _, c := range []struct {
		name string
		page maker
		who  ppb.Officer
		key  string
		fill [][2]string
	}{
		{"propose", mark.NewPropose, uitest.Amina, "M12", [][2]string{{"kind", "exempt"}, {"reason", "It names a price."}}},
		{"confirm", mark.NewConfirm, uitest.Priya, "M09", [][2]string{{"paragraph", "3"}, {"test", "It would weaken the council."}, {"officer", "Sam Lee"}, {"on", "5/10/2023"}}},
		{"lift", mark.NewLift, uitest.Priya, "K03", [][2]string{{"reason", "The contract is let."}}},
		{"small", mark.NewSmall, uitest.Priya, "C01", [][2]string{{"what", "withhold"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			env, s := uitest.Spoken(c.who), council(t)
			h := uitest.NewHost(t, env, c.page(env, s, c.key))
			before := s.B.Item(c.key).Entry.Version
			for _, f := range c.fill {
				h.Fill(f[0], f[1])
			}
			uitest.GoldenTold(t, h.Screen)
			h.Do("do")
			if s.B.Item(c.key).Entry.Version == before {
				t.Errorf("it is not done: %q", h.Said)
			}
		})
	}
}
