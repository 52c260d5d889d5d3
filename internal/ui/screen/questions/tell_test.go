package questions_test

import (
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/questions"
	"ppbtui/internal/ui/uitest"
)

func heard(t *testing.T, o ppb.Officer, page func(ui.Env, questions.Store) ui.Screen) *uitest.Host {
	env := uitest.Spoken(o)
	return uitest.NewHost(t, env, page(env, council()))
}

func TestToldQuestions(t *testing.T) {
	uitest.GoldenTold(t, heard(t, uitest.Amina, list).Screen)
}

func TestToldThread(t *testing.T) {
	uitest.GoldenTold(t, heard(t, uitest.Amina, threadOf("M07")).Screen)
}

func TestToldAnswer(t *testing.T) {
	uitest.GoldenTold(t, heard(t, uitest.Amina, answering("M07")).Screen)
}

// What is chosen by its number is what is read, answered and opened.
func TestAQuestionIsChosenByEar(t *testing.T) {
	for name, page := range map[string]ui.Page{"thread": ui.PageThread, "answer": ui.PageAnswer, "open-item": ui.PageEntry} {
		h := heard(t, uitest.Amina, list)
		h.Choose("M07")
		h.Do(name)
		if o, ok := h.Asked[0].(ui.Open); !ok || o.Page != page || o.Key != "M07" {
			t.Errorf("%s asks for %+v", name, h.Asked)
		}
	}
	h := heard(t, uitest.Priya, list)
	h.Do("back")
	if got := uitest.Tell(t, h.Screen).List.Len; got != 5 {
		t.Errorf("%d questions", got)
	}
	uitest.Tell(t, h.Screen).List.Find("parkside")
	if got := uitest.Tell(t, h.Screen).List; got.Len != 1 {
		t.Errorf("%d are found", got.Len)
	}
}
