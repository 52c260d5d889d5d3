package ppb

import "slices"

// WithoutOwner is how an item is called that nobody who is still there is responsible for.
const WithoutOwner = "without an owner"

// Owns reports whether a person can see to an item on a day: they have not left, and are no viewer.
func (o Officer) Owns(on Date) bool { return !o.Closed(on) && o.Role != RoleViewer }

// Owned reports whether anybody sees to an item on a day: one of its responsible officers who has not left by then. A quarter
// that is signed off asks for nobody any more.
func (b *Book) Owned(it *Item, on Date) bool {
	return b.SignOff != nil || slices.ContainsFunc(it.Responsible(), func(login string) bool { return b.Officer(login).Owns(on) })
}

// Unowned are the items that are without an owner on a day, in order.
func (b *Book) Unowned(on Date) (out []*Item) {
	for _, it := range b.Items {
		if !b.Owned(it, on) {
			out = append(out, it)
		}
	}
	return out
}
