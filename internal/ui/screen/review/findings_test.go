package review

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// found is the queue with an item of which two things were found in its words, one of which its officer has answered.
func found(t *testing.T) (*uitest.Host, *uitest.Store) {
	t.Helper()
	b := book()
	it := b.Item("M12")
	text := it.Entry.Content[ppb.FieldCommentary]
	of := func(words, message string) ppb.Check {
		at := strings.Index(text, words)
		return ppb.Check{Rule: "percent_change", Message: message, From: at, To: at + len(words)}
	}
	r := ppb.Read(&b.Plan, it, it.Entry.Content)
	r.Checks = []ppb.Check{of("fell to 71.0 per cent", "it fell by 11 points"), of("80 per cent", "the target is 85%")}
	e, err := ppb.AnswerCheck(it, &r, uitest.Actor(uitest.Amina), r.Checks[1].Key(), "80 is for the end of the quarter")
	if err != nil {
		t.Fatal(err)
	}
	it.Entry, it.Frozen = e, &r // what is frozen reads as it was read then
	s := uitest.NewStore(b)
	env := uitest.Env(uitest.Priya)
	h := uitest.NewHost(t, env, New(env, s, ""))
	h.Frame(140, 40)
	return h, s
}

func TestFindingsScreen(t *testing.T) {
	h, _ := found(t)
	h.Press("home", "enter")
	uitest.Golden(t, pushed(t, h).Frame)
}

func TestFindingsInTheQueueScreen(t *testing.T) {
	h, _ := found(t)
	h.Press("home")
	uitest.Golden(t, h.Frame)
}

// A finding that nobody has answered does not stand in the way of accepting.
func TestWhatIsNotAnsweredIsAccepted(t *testing.T) {
	h, _, s := desk(t, uitest.Priya)
	h.Press("/")
	h.Type("C05")
	h.Press("enter")
	if f := h.Frame(140, 40); !strings.Contains(f, "── Checks") {
		t.Fatalf("nothing was found of it:\n%s", f)
	}
	h.Press("a")
	state(t, s, "C05", ppb.Accepted)
}
