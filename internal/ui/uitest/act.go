package uitest

import "strings"

// Choose chooses a row of what the screen tells, by the beginning of what it says.
func (h *Host) Choose(says string) {
	h.t.Helper()
	list := h.Tell().List
	for i := range list.Len {
		if strings.HasPrefix(list.Say(i), says) {
			list.Choose(i)
			return
		}
	}
	h.t.Fatalf("no row says %q", says)
}

// Do runs an action by its name, as whoever hears the program does.
func (h *Host) Do(name string) {
	h.t.Helper()
	h.Said = ""
	for _, a := range h.Screen.Actions() {
		if a.Name == name {
			cmd, why := a.Run()
			h.Said = why
			h.run(cmd)
			return
		}
	}
	h.t.Fatalf("no action is called %q", name)
}
