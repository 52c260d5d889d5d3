package plain_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/synctest"
	"time"
	"unicode"

	"ppbtui/internal/ppb"
	"ppbtui/internal/terminal"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/plain/plaintest"
	"ppbtui/internal/ui/uitest"
)

var (
	lines = flag.Int("lines", 1500, "how many lines are typed at random")
	seed  = flag.Uint64("seed", 0, "where they begin; 0: anywhere")
)

// Whatever is typed and pasted, by whomever: it never panics, every answer has something said to it before the next question, it always ends in a
// question, and nothing is written but what can be read.
func TestRandomLines(t *testing.T) {
	from := *seed
	if from == 0 {
		from = uint64(time.Now().UnixNano())
	}
	t.Logf("-seed %d", from)
	r := rand.New(rand.NewPCG(from, 0))
	people := []ppb.Officer{uitest.Amina, uitest.Priya, uitest.Sol, uitest.Jo, {Login: "vic", Name: "Vic View", Role: ppb.RoleViewer}, {}}
	for typed := 0; typed < *lines && !t.Failed(); {
		synctest.Test(t, func(t *testing.T) {
			env := uitest.Spoken(people[r.IntN(len(people))])
			env.Demo = env.Actor.Login == "" || r.IntN(4) == 0
			env.FirstTime = r.IntN(4) == 0
			m := app.New(env, uitest.NewStore(uitest.Book()), app.Options{})
			atTerminal := r.IntN(3) > 0
			c, said := plaintest.Begin(t, m, atTerminal)
			var all []string
			typing := false // lines of a text, to which nothing need be said
			for n := 20 + r.IntN(100); ; n-- {
				if wrong := unsound(c, said, typing); wrong != "" {
					t.Errorf("%s: after %q at %q it %s\n%s", env.Actor.Name, all[max(0, len(all)-12):], c.Asked, wrong, tail(said))
				}
				if c.Over() || n == 0 || t.Failed() {
					break
				}
				typing = strings.Contains(c.Asked, "full stop alone on a line")
				before := c.Asked
				line := anything(r, m)
				if !atTerminal { // where a line ends in a newline, and nothing says of a paste that it is one
					line = strings.NewReplacer("\x1b[200~", "", "\x1b[201~", "", "\r", "\n").Replace(line)
				}
				all = append(all, line)
				typed++
				if said = c.Send(line); said != "" && !c.Over() {
					only, whole := strings.TrimSpace(said), strings.TrimSpace(line) != "" && strings.HasSuffix(line, "\n")
					if only == before && whole && !strings.Contains(line, "\n\n") {
						t.Errorf("%s: after %q it asks again and says nothing: %s", env.Actor.Name, all[max(0, len(all)-12):], tail(c.Heard()))
					}
				}
			}
			if !c.Over() {
				c.HangUp()
			}
			if c.Result == nil || c.Result.Why != terminal.Left {
				t.Errorf("it ended as %+v", c.Result)
			}
		})
	}
}

// unsound is what is wrong with what was said; empty: nothing.
func unsound(c *plaintest.Conversation, said string, typing bool) string {
	for _, r := range said {
		if r != '\n' && !unicode.IsPrint(r) {
			return fmt.Sprintf("writes %q", r)
		}
	}
	switch {
	case c.Over() || said == "" && typing:
		return ""
	case said == "":
		return "says nothing"
	case !strings.HasSuffix(strings.TrimRight(said, " \n"), ":"):
		return "ends in no question"
	}
	return ""
}

func tail(s string) string { return s[max(0, len(s)-900):] }

var (
	letters = strings.Fields("? r b w n u m a f b ? 1 2 3 4 5 6 7 8 9 10 11 12 0 y n yes no . - : =")
	values  = strings.Fields("88.2 -1 1,234 9999999999999 31/8 x £5 50% M07 K03 green =q =. -- 1e9 ½ 1 2 3 0 akhan 2023-12-01 16.10.2023")
	sayings = strings.Split("two words|Bins were missed in May.|f bins|f zebra|M12 fly|1 accept|2 open|:submit|more|new|read|go to the overview|"+
		"export|=w|A line with a tab\tin it|zero\x00byte|\x1b[31mred|naïve ☃ \u202eright|Quarter 2, 2023/24|plan|people", "|")
	sequence = []string{"\x1b[A", "\x7f", "\x15", "\x1b[201~", "\x1b"}
)

// anything is a line as people type it, a name of something that can be done, a paste, or keys.
func anything(r *rand.Rand, m *app.Model) string {
	one := func(of []string) string { return of[r.IntN(len(of))] }
	switch p := r.IntN(100); {
	case p < 40:
		return one(letters) + "\n"
	case p < 50:
		return "\n"
	case p < 60:
		return one(values) + "\n"
	case p < 75:
		return one(sayings) + "\n"
	case p < 92:
		page, _ := m.Top()
		actions := page.Actions()
		if r.IntN(4) == 0 || len(actions) == 0 {
			actions = m.Everywhere()
		}
		if a := actions[r.IntN(len(actions))]; !ui.ForScreen(a) {
			return ":" + strings.ReplaceAll(a.Name, "-", " ") + "\n"
		}
		return "\n"
	case p < 96:
		return "\x1b[200~" + one(sayings) + "\r" + one(values) + "\r" + one(sayings) + "\x1b[201~\n"
	case p < 98:
		return one(sayings) + "\n" + one(letters) + "\n" + one(values) + "\n"
	}
	return one(sequence) + one(values) + "\n"
}
