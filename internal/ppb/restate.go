package ppb

// restated are the statements of one thing that are held, with those that a file or a person makes now: a statement is never
// replaced, so that what was rated against it can still be told. now says in order what has been stated; of what is held it
// may leave out any but the last. One that is held keeps what it has and takes over from its equal in now what it lacks
// (fill, which reports whether they go together). fresh are the places of new ones. lost reports that now says of what was
// stated before something else than is held.
func restated[T any](held, now []T, same func(a, b T) bool, fill func(held *T, now T) bool) (all []T, fresh []int, lost bool) {
	if len(now) == 0 {
		return held, nil, false
	}
	all = append(all, held...)
	if continues(held, now, same) {
		for i, s := range now {
			if i < len(held) {
				lost = !fill(&all[i], s) || lost
			} else {
				all, fresh = append(all, s), append(fresh, i)
			}
		}
		return all, fresh, lost
	}
	last := now[len(now)-1]
	stands := len(held) > 0 && same(held[len(held)-1], last)
	before := len(held) // of those that earlier ones can be
	if stands {
		before--
	}
	at := 0
	for _, s := range now[:len(now)-1] {
		i := at
		for i < before && !same(all[i], s) {
			i++
		}
		switch {
		case i < before:
			lost, at = !fill(&all[i], s) || lost, i+1
		case stands:
			lost = true
		default:
			all, fresh, at = append(all, s), append(fresh, len(all)), before
		}
	}
	if stands {
		lost = !fill(&all[len(all)-1], last) || lost
	} else {
		all, fresh = append(all, last), append(fresh, len(all))
	}
	return all, fresh, lost
}

// continues reports whether now begins with all that is held.
func continues[T any](held, now []T, same func(a, b T) bool) bool {
	for i := range held {
		if i >= len(now) || !same(held[i], now[i]) {
			return false
		}
	}
	return true
}
