package ppb

// Waits reports whether an item waits for this person on a day: nothing does in a quarter that is signed off, or that it is not
// due in. What is not sent waits for its officers, or for a lead or an administrator where it is without an owner; what is sent
// waits for who may decide on it.
func (b *Book) Waits(a Actor, it *Item, on Date) bool {
	if Final(it) != nil || it.NotDue() {
		return false
	}
	switch it.Entry.State {
	case NotStarted, InProgress, Returned:
		return it.AssignedTo(a.Login) || !b.Owned(it, on) && Permit(a, ActEdit, it) == nil
	case Submitted:
		return Permit(a, ActDecide, it) == nil
	}
	return false
}

// NeedsLook is Waits, what the person is asked about (see Asked), and what was sent already and reads differently since: its
// officers are to see that too.
func (b *Book) NeedsLook(a Actor, it *Item, on Date) bool {
	return b.Waits(a, it, on) || Asked(it, a.Login) || Final(it) == nil && it.Entry.Reread != "" && it.AssignedTo(a.Login)
}
