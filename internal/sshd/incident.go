package sshd

import "ppbtui/internal/incident"

// incident logs a panic, and returns what to tell the person. What the panic says may hold text that somebody typed, so
// only its kind is logged, with the place.
func (x *session) incident(what any, stack []byte) string {
	i := incident.Of(what, stack)
	x.server.log.Error("incident", "id", i.ID, "kind", i.Kind, "officer", x.who.officer.Login, "from", x.peer.addr(), "stack", string(i.Stack))
	return "Something went wrong in this session (incident " + i.ID + "), and it has ended. Tell your administrator the number of the incident."
}
