package plain

import "strings"

// hello is the first line: that it is plain mode, why, and how to leave it.
func (t *Talk) hello() {
	why := ""
	if t.o.Why != "" {
		why = ", because " + strings.TrimSuffix(t.o.Why, ".")
	}
	t.say("This is ppb in plain mode" + why + ". To leave type q, for help a question mark.")
	t.say(t.model.Where())
}
