package doc

import "slices"

// All is how many a bar stands for.
func (s *Stack) All() (n int) {
	for i := range s.Parts {
		n += s.Parts[i].N
	}
	return n
}

// Most is how many the longest bar stands for, 1 at the least.
func (s *Stacks) Most() int {
	most := 1
	for i := range s.Rows {
		most = max(most, s.Rows[i].All())
	}
	return most
}

// Kinds are the parts that bars have, each once, in the order of their marks: the key to the bars.
func (s *Stacks) Kinds() (out []Bar) {
	for i := range s.Rows {
		for _, part := range s.Rows[i].Parts {
			if !hasKind(out, part) {
				out = append(out, Bar{Mark: part.Mark, Label: part.Label})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Bar) int { return int(a.Mark) - int(b.Mark) })
	return out
}

func hasKind(all []Bar, is Bar) bool {
	for i := range all {
		if all[i].Mark == is.Mark && all[i].Label == is.Label {
			return true
		}
	}
	return false
}
