package trend

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/theme"
)

// Notes are the sentences below a table: what the star and the mark mean, what other sources hold, and where figures from elsewhere
// come from.
func Notes(st Style, s *ppb.Series) []string {
	var out []string
	open, aim := false, false
	for i := range s.Points {
		p := &s.Points[i]
		open = open || p.Kind == ppb.PointOpen
		aim = aim || p.Whole.Expects
		if !p.AsOf.IsZero() && p.AsOf != p.Quarter().End() {
			out = append(out, st.when(p)+" is of "+wording.Date(p.AsOf)+".")
		}
		if p.Also != "" {
			out = append(out, wording.Sentence(st.when(p)+": another source has "+theme.Neutral(p.Also)))
		}
	}
	if aim && !st.Said {
		out = slices.Insert(out, 0, st.Mark+" is what was expected by then of the target.")
	}
	if open && !st.Said {
		out = slices.Insert(out, 0, "* is not signed off, and may still change.")
	}
	for _, source := range Sources(s) {
		if st.Said {
			source = "Source of " + source
		}
		out = append(out, source)
	}
	return out
}

// Sources are sentences that name the points of each source.
func Sources(s *ppb.Series) []string {
	var names []string
	from := map[string][]string{}
	for i := range s.Points {
		p := &s.Points[i]
		if p.Kind != ppb.PointHeld {
			continue
		}
		source := theme.Neutral(strings.Join(p.Sources, "; "))
		if source == "" {
			source = "no source is given"
		}
		if from[source] == nil {
			names = append(names, source)
		}
		from[source] = append(from[source], p.Short())
	}
	var out []string
	for _, name := range names {
		out = append(out, wording.Sentence(wording.And(from[name])+": "+name))
	}
	return out
}
