package entry

import (
	"fmt"
	"testing"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// The actions that are kept are those that would be made now.
func TestActionsFollowTheScreen(t *testing.T) {
	say := func(actions []ui.Action) string {
		out := ""
		for _, a := range actions {
			out += fmt.Sprintln(a.Name, a.Keys(), a.Short, a.Does(), a.Also, a.Label)
		}
		return out
	}
	for _, width := range []int{80, 200} {
		h, s := open(t, uitest.Jo, store(), "C05")
		for _, k := range []string{"6", "x", "tab", "f3", "tab", "d", "f3", "f6", "tab", "right", "space", "f6", "f9", "f9", "u"} {
			h.Press(k)
			for range 2 {
				if got, want := say(s.Actions()), say(s.makeActions()); got != want {
					t.Fatalf("after %s at %d columns: has\n%s\nwants\n%s", k, width, got, want)
				}
				h.Frame(width, 50)
			}
		}
	}
}
