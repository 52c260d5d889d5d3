package ppb

import "slices"

// WithoutOwner is how an item is called that nobody who is still there is responsible for.
const WithoutOwner = "without an owner"

// Orphaned reports whether nobody sees to an item from some day on, and from which: nobody of its responsible officers who has not left
// by then, a viewer being none. A zero day is from the first.
func Orphaned(it *Item, officer func(login string) Officer) (from Date, orphaned bool) {
	for _, login := range it.Responsible() {
		switch o := officer(login); {
		case o.Role == RoleViewer:
		case o.ClosedOn.IsZero():
			return Date{}, false
		case from.Compare(o.ClosedOn) < 0:
			from = o.ClosedOn
		}
	}
	return from, true
}

// Owned reports whether anybody sees to an item on a day. A quarter that is signed off asks for nobody any more.
func (b *Book) Owned(it *Item, on Date) bool {
	if b.SignOff != nil {
		return true
	}
	from, orphaned := Orphaned(it, b.Officer)
	return !orphaned || on.Compare(from) < 0
}

// Unowned are the items that are without an owner on a day, in order.
func (b *Book) Unowned(on Date) []*Item {
	return slices.DeleteFunc(slices.Clone(b.Items), func(it *Item) bool { return b.Owned(it, on) })
}
