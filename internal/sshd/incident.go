package sshd

import (
	"crypto/rand"
	"fmt"
	"runtime"
)

// incident logs a panic, and returns what to tell the person. What the panic says may hold text that somebody typed, so
// only its kind is logged, with the place.
func (x *session) incident(what any, stack []byte) string {
	id := rand.Text()[:6]
	kind := fmt.Sprintf("%T", what)
	if e, ok := what.(runtime.Error); ok {
		kind = e.Error() // says which index, which type; never which text
	}
	x.server.log.Error("incident", "id", id, "kind", kind, "officer", x.who.officer.Login, "from", x.peer.addr(), "stack", string(stack))
	return "Something went wrong in this session (incident " + id + "), and it has ended. What you typed up to a second ago is kept:\n" +
		"sign in again to go on where you were, and tell your administrator the number of the incident."
}
