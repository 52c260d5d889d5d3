package ppb

import (
	"errors"
	"strings"
	"testing"
)

var (
	director = Actor{Officer: Officer{Login: "dhart", Name: "Dee Hart", Role: RoleDirector}}
	viewer   = Actor{Officer: Officer{Login: "vole", Name: "Vi Ole", Role: RoleViewer}}
)

// A thread in steps: who does what, whether they may, and for whom the item waits afterwards.
func TestThread(t *testing.T) {
	type step struct {
		do      string // ask, answer, close
		a       Actor
		refused string // a part of the sentence; empty: it is done
		waits   string // logins of those who are asked something afterwards
	}
	people := []Actor{amina, other, lead, lead2, director, admin, viewer}
	for name, steps := range map[string][]step{
		"asked and answered": {
			{"answer", amina, "nothing is asked about K03", ""},
			{"ask", lead, "", "akhan"},
			{"answer", other, "only a performance lead or a director asks about K03", "akhan"},
			{"answer", lead, "waits for its officers", "akhan"},
			{"answer", amina, "", ""},
			{"answer", amina, "nothing is asked", ""},
		},
		"an officer begins no thread, and asks back": {
			{"ask", amina, "begins to ask about K03", ""},
			{"ask", other, "only a performance lead or a director", ""},
			{"ask", admin, "only a performance lead or a director", ""},
			{"ask", viewer, "ask an administrator for another role", ""},
			{"ask", director, "", "akhan"},
			{"ask", amina, "", "akhan dhart"},
			{"answer", lead2, "", "akhan"}, // any lead may, what was asked of a director too
			{"ask", amina, "", "akhan sosei dhart"},
			{"answer", director, "", "akhan"},
			{"answer", amina, "", ""},
		},
		"only who asked closes": {
			{"close", lead, "you have no open question about K03", ""},
			{"ask", lead, "", "akhan"},
			{"close", lead2, "only who asked closes a question", "akhan"},
			{"close", amina, "only who asked closes a question", "akhan"},
			{"ask", amina, "", "akhan pnair"},
			{"close", lead, "", "pnair"},
			{"close", amina, "", ""},
		},
		"asked twice, answered once": {
			{"ask", lead, "", "akhan"},
			{"ask", director, "", "akhan"},
			{"answer", asAmina, "", ""},
		},
	} {
		t.Run(name, func(t *testing.T) {
			it := milestone(Submitted)
			for i, s := range steps {
				do := map[string]func() (Post, error){
					"ask":    func() (Post, error) { return Ask(it, s.a, " Why? ", now) },
					"answer": func() (Post, error) { return Answer(it, s.a, "So.", now) },
					"close":  func() (Post, error) { return CloseQuestion(it, s.a, "", now) },
				}[s.do]
				p, err := do()
				switch {
				case s.refused == "" && err != nil, s.refused != "" && (err == nil || !strings.Contains(err.Error(), s.refused)):
					t.Fatalf("step %d: %v", i, err)
				case err == nil:
					if it.Thread = append(it.Thread, p); p.By != s.a.Login || s.do == "ask" && p.Text != "Why?" || (p.Acting != "") != (s.a.By != nil) {
						t.Fatalf("step %d: %+v", i, p)
					}
				}
				for _, a := range people {
					want := strings.Contains(s.waits, a.Login)
					if Asked(it, a.Login) != want {
						t.Errorf("step %d: %s is asked: %v", i, a.Login, !want)
					}
					if b, day := new(Book), on(t, "2023-10-09"); b.NeedsLook(a, it, day) != (want || b.Waits(a, it, day)) {
						t.Errorf("step %d: it needs %s: %v", i, a.Login, !want)
					}
				}
			}
		})
	}
}

// A quarter that is signed off asks nobody anything, and takes no question; a question has a text that fits.
func TestQuestionsThatAreRefused(t *testing.T) {
	it := milestone(Accepted)
	for text, says := range map[string]string{"  ": "write the question", strings.Repeat("x", MaxNote+1): "the most is", "a\xff": "not readable text"} {
		_, err := Ask(it, lead, text, now)
		if _, refused := errors.AsType[*RefusedError](err); !refused || !strings.Contains(err.Error(), says) {
			t.Errorf("%.9q: %v", text, err)
		}
	}
	p, err := Ask(it, lead, "Why?", now)
	if err != nil {
		t.Fatal(err)
	}
	it.Thread, it.Frozen = []Post{p}, new(Reading)
	_, asked := Ask(it, lead, "Why?", now)
	_, answered := Answer(it, amina, "So.", now)
	_, closed := CloseQuestion(it, lead, "", now)
	for _, err := range []error{asked, answered, closed} {
		if !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), "is signed off") {
			t.Error(err)
		}
	}
	if Asked(it, amina.Login) {
		t.Error("an item of a quarter that is signed off asks its officer")
	}
}

// Of no role and relation to the item does the permission differ from the table.
func TestWhoChases(t *testing.T) {
	mine, others := milestone(Submitted), milestone(Submitted)
	others.Officers = []string{"nobody"}
	for _, tc := range []struct {
		a                                Actor
		askMine, askOthers, acts, remind bool
	}{
		{amina, true, false, false, false}, {lead, true, true, true, true}, {director, true, true, false, false},
		{Actor{Officer: Officer{Login: "akhan", Role: RoleAdministrator}}, true, false, false, false},
		{Actor{Officer: Officer{Login: "akhan", Role: RoleViewer}}, false, false, false, false},
	} {
		got := [4]bool{Permit(tc.a, ActAsk, mine) == nil, Permit(tc.a, ActAsk, others) == nil, Permit(tc.a, ActAction, nil) == nil, Permit(tc.a, ActRemind, nil) == nil}
		if want := [4]bool{tc.askMine, tc.askOthers, tc.acts, tc.remind}; got != want {
			t.Errorf("%s: %v, want %v", tc.a.Role, got, want)
		}
	}
}
