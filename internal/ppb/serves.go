package ppb

import (
	"slices"
	"strings"
)

// ServesSeparator stands between the codes of the objectives that one serves.
const ServesSeparator = ";"

// ParseServes reads codes of objectives as a cell has them.
func ParseServes(cell string) (codes []string) {
	for code := range strings.SplitSeq(cell, ServesSeparator) {
		if code = strings.TrimSpace(code); code != "" {
			codes = append(codes, code)
		}
	}
	return codes
}

// ServesText is the codes of the objectives that this one serves, as a cell has them.
func (o *Objective) ServesText() string { return strings.Join(o.Serves, ServesSeparator) }

// Priorities are the titles of the corporate priorities that an objective serves, in the order in which it names them; one without
// a title goes by its code.
func (b *Book) Priorities(o *Objective) (titles []string) {
	for _, code := range o.Serves {
		title := code
		if i := slices.IndexFunc(b.Objectives, func(other Objective) bool { return other.Code == code }); i >= 0 && b.Objectives[i].Title != "" {
			title = b.Objectives[i].Title
		}
		titles = append(titles, title)
	}
	return titles
}

// NamedAbove are the codes of the objectives that are printed above others alone: those that others serve and that have nothing of
// their own, neither items nor objectives that belong to them.
func (b *Book) NamedAbove() map[string]bool {
	out := map[string]bool{}
	for i := range b.Objectives {
		for _, code := range b.Objectives[i].Serves {
			out[code] = true
		}
	}
	for i := range b.Objectives {
		delete(out, b.Objectives[i].Parent)
	}
	for _, it := range b.Items {
		delete(out, it.Objective())
	}
	return out
}
