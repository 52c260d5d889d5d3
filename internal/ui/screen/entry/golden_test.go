package entry

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/entry/conflict"
	"ppbtui/internal/ui/uitest"
)

// sample is a commentary of n words.
func sample(n int) string {
	words := strings.Fields("Numbers rose because several sibling groups entered care in July and the edge of care team " +
		"was one worker short until September. Cover started on 4 September and the panel now meets weekly.")
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(words[i%len(words)])
	}
	return b.String()
}

func TestGoldenMeasure(t *testing.T) {
	h, _ := open(t, uitest.Jo, store(), "C05")
	h.Type("62")
	h.Press("tab")
	h.Paste(sample(60))
	uitest.Golden(t, h.Frame)
}

func TestGoldenReturned(t *testing.T) {
	h, _ := open(t, uitest.Amina, store(), "M07")
	uitest.Golden(t, h.Frame)
}

func TestGoldenParts(t *testing.T) {
	st := store()
	st.B.Item("C01").Measure.Parts[0].Rated = ppb.RatedInherit
	st.B.Item("C01").Measure.Targets[0] = st.B.Item("C05").Measure.Targets[0]
	h, _ := open(t, uitest.Jo, st, "C01")
	h.Type("400")
	h.Press("tab")
	h.Type("49")
	uitest.Golden(t, h.Frame)
}

func TestGoldenFiveParts(t *testing.T) {
	st := store()
	phases(st)
	h, _ := open(t, uitest.Jo, st, "C01")
	uitest.Golden(t, h.Frame)
}

func TestGoldenMonths(t *testing.T) {
	st := store()
	st.B.Item("C05").Measure.Months = ppb.MonthsLast
	h, _ := open(t, uitest.Jo, st, "C05")
	for _, text := range []string{"46", "64", "73"} {
		h.Type(text)
		h.Press("tab")
	}
	uitest.Golden(t, h.Frame)
}

func TestGoldenMonthsOfParts(t *testing.T) {
	st := store()
	m := st.B.Item("C01").Measure
	m.Months, m.Rule.Basis = ppb.MonthsSum, rag.InQuarter
	h, _ := open(t, uitest.Jo, st, "C01")
	for _, text := range []string{"130", "n/a", "120", "20", "19"} {
		h.Type(text)
		h.Press("tab")
	}
	uitest.Golden(t, h.Frame)
}

func TestGoldenProposal(t *testing.T) {
	h, _ := open(t, uitest.Jo, store(), "C01")
	h.Paste("400 MAP 49 PRE-MAP")
	uitest.Golden(t, h.Frame)
}

func TestGoldenProblem(t *testing.T) {
	h, _ := open(t, uitest.Jo, store(), "C05")
	h.Type("88.2.1")
	uitest.Golden(t, h.Frame)
}

func TestGoldenMore(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Type("62")
	h.Press("f6", "f6")
	for s.field() != ppb.FieldRAG {
		h.Press("tab")
	}
	h.Press("right", "right", "space", "tab")
	h.Type("Two sibling groups entered in one week")
	uitest.Golden(t, h.Frame)
}

func TestGoldenSubmitted(t *testing.T) {
	h, _ := open(t, uitest.Jo, store(), "C05")
	h.Type("30")
	h.Press("f9")
	uitest.Golden(t, h.Frame)
}

func TestGoldenMilestone(t *testing.T) {
	h, _ := open(t, uitest.Amina, store(), "K03")
	h.Press("tab", "tab", "tab")
	h.Paste(sample(41))
	uitest.Golden(t, h.Frame)
}

func TestGoldenLastQuarter(t *testing.T) {
	st := store()
	st.B.Item("C05").Last = &ppb.Entry{Content: ppb.Content{ppb.FieldValue: "28", ppb.FieldCommentary: sample(45)}}
	h, _ := open(t, uitest.Jo, st, "C05")
	h.Type("62")
	h.Press("f3")
	uitest.Golden(t, h.Frame)
}

func TestGoldenWhy(t *testing.T) {
	h, _ := open(t, uitest.Jo, store(), "C05")
	h.Type("62")
	h.Press("f4")
	d := uitest.NewHost(t, uitest.Env(uitest.Jo), h.Asked[0].(ui.Push).Screen)
	uitest.Golden(t, d.Frame)
}

func TestGoldenKept(t *testing.T) {
	st := store()
	h, _ := open(t, uitest.Amina, st, "M12")
	h.Press("tab", "ctrl+end")
	h.Type(" More soon.")
	st.B.Item("M12").Entry.State = ppb.Submitted
	leave(h)
	uitest.Golden(t, h.Frame)
}

func TestGoldenConflict(t *testing.T) {
	st := store()
	h, _ := open(t, uitest.Amina, st, "M07")
	h.Press("tab", "ctrl+end")
	h.Type(" They start on 12 October; Jo Bell owns the plan and expects 92 per cent by November.")
	h.Press("shift+tab", "backspace")
	h.Type("4")
	old := st.B.Item("M07").Entry.Content[ppb.FieldCommentary]
	meanwhile(st, "M07", ppb.FieldValue, "88.6")
	meanwhile(st, "M07", ppb.FieldCommentary, strings.Replace(old, "been recruited", "been recruited by HR", 1))
	leave(h)
	c := uitest.NewHost(t, uitest.Env(uitest.Amina), h.Asked[0].(ui.Push).Screen)
	if _, ok := c.Screen.(*conflict.Screen); !ok {
		t.Fatalf("pushed %T", c.Screen)
	}
	uitest.Golden(t, c.Frame)
}
