package entry

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

func TestEveryBoxIsReachedAndSeen(t *testing.T) {
	for _, key := range []string{"C05", "C01"} {
		for _, size := range uitest.Sizes {
			h, s := open(t, uitest.Jo, store(), key)
			h.Frame(size[0], size[1])
			seen := map[ppb.Field]bool{}
			for range s.form.Boxes() {
				f := s.View(size[0], size[1]-5)
				if !f.Cursor || f.Y < 0 || f.Y >= size[1]-5 || f.X >= size[0] {
					t.Errorf("%s %v: the cursor of %s is at %d, %d (%v)", key, size, s.field(), f.X, f.Y, f.Cursor)
				}
				seen[s.field()] = true
				uitest.Fits(t, h.Frame(size[0], size[1]), size[0], size[1])
				h.Press("tab")
			}
			if !seen[ppb.FieldFlags] || !seen[ppb.FieldTravel] || !seen[ppb.FieldCommentary] {
				t.Errorf("%s %v: Tab misses boxes: %v", key, size, seen)
			}
		}
	}
}

func phases(st *uitest.Store) {
	m := st.B.Item("C01").Measure
	m.Rule.Unit, m.Rule.Decimals, m.Rule.Basis, m.Headline = rag.Percent, 2, rag.Snapshot, "p0"
	m.Targets = []ppb.Target{{Period: uitest.Quarter.FinancialYear(), Target: rag.Target{Kind: rag.AbsoluteTarget, Value: st.B.Item("M08").Measure.Targets[0].Value}}}
	m.Parts = nil
	c := ppb.Content{ppb.FieldRAG: "green", ppb.FieldReason: "Half term"}
	for i, label := range []string{"All schools", "Primary", "Secondary", "Special", "Pupil referral unit"} {
		code := "p" + string(rune('0'+i))
		m.Parts = append(m.Parts, ppb.Part{Code: code, Label: label, Unit: rag.Percent, Decimals: 2})
		c[ppb.PartField(code)] = "9" + string(rune('1'+i)) + ".62%"
	}
	st.B.Item("C01").Entry.Content = c
}

func TestNoNumberIsCut(t *testing.T) {
	st := store()
	phases(st)
	for _, w := range []int{72, 76, 80, 81, 90, 110, 140, 200} {
		h, s := open(t, uitest.Jo, st, "C01")
		f := h.Frame(w, 40)
		for i := range 5 {
			if want := "[ 9" + string(rune('1'+i)) + ".62% "; !strings.Contains(f, want) {
				t.Errorf("at %d columns %q is cut:\n%s", w, want, f)
			}
		}
		if s.view.Wide() {
			continue
		}
		uitest.Fits(t, f, w, 40)
	}
}

func TestTheColumnsStayApart(t *testing.T) {
	st := store()
	phases(st)
	h, _ := open(t, uitest.Jo, st, "C01")
	for _, size := range [][2]int{{140, 40}, {160, 50}, {200, 60}} {
		for i, l := range strings.Split(h.Frame(size[0], size[1]), "\n") {
			if i < 2 || i >= size[1]-3 {
				continue
			}
			at := strings.Index(l, "│")
			if at < 0 || text.Width(l[:at]) != min(max(size[0]*4/7, 81), 110) {
				t.Errorf("%v: line %d has its separator elsewhere: %s", size, i, l)
			}
		}
	}
}

func TestASCIIIsASCII(t *testing.T) {
	for _, key := range []string{"C05", "C01", "K03", "M07"} {
		env := uitest.Env(uitest.Sol)
		env.Theme = theme.New(theme.Options{Glyphs: theme.ASCII})
		st := store()
		st.B.Item("C05").Entry.Content = ppb.Content{ppb.FieldValue: "62"}
		h := uitest.NewHost(t, env, New(env, st, key))
		for _, size := range uitest.Sizes {
			f := h.Screen.View(size[0], size[1]-5).Text
			uitest.Fits(t, f, size[0], size[1]-5)
			for _, r := range f {
				if r > 0x7e {
					t.Errorf("%s %v holds %q:\n%s", key, size, r, f)
					break
				}
			}
		}
	}
}
