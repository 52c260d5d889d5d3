package chrome

import (
	"iter"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

const brand = " ppb  "

// title is what a screen says of itself in the title line.
type title struct{ title, place string }

func titleOf(s ui.Screen) title {
	t := title{title: s.Title()}
	if p, ok := s.(ui.Placer); ok {
		t.place = p.Place()
	}
	return t
}

// line is the title at the left, the quarter, the place and the name at the right: as much of it as there is room for. The
// place never goes; before it the title is cut. A narrow terminal has the title and the place only. Who acts as somebody else is
// always named with them: before that the place goes, and the names are shortened.
func (t title) line(a Around) (line string, cut bool) {
	title, place := t.title, t.place
	if a.W < Narrow {
		return narrowTitle(title, place, a)
	}
	const least = 24 // columns of a cut title
	shown := brand + title
	for right := range rights(place, a.Env) {
		if gap := a.W - 1 - text.Width(shown) - text.Width(right); gap >= 2 && (right != place || a.Env.Actor.By == nil) {
			return shown + text.Spaces(gap) + right, false
		}
	}
	if a.Env.Actor.By != nil {
		return acting(title, place, a)
	}
	// The title is too long for anything beside it: it gives way to the place and the name.
	for _, right := range []string{join(place, name(a.Env.Actor)), place} {
		if room := a.W - 1 - text.Width(brand) - 2 - text.Width(right); room >= least && right != "" {
			return brand + a.Env.Theme.Fit(title, room) + "  " + right, text.Width(title) > room
		}
	}
	return a.Env.Theme.Truncate(shown, a.W), text.Width(shown) > a.W
}

// acting is the line of somebody who acts as another where there is no room for all of it.
func acting(title, place string, a Around) (line string, cut bool) {
	const least = 8 // columns of a cut title
	long, short := name(a.Env.Actor), shortNames(a.Env.Actor)
	lead := brand
	rights := []string{join(place, long), join(place, short), long, short}
	if a.W < Narrow {
		lead, rights = " ", rights[1:]
	}
	for _, right := range rights {
		if room := a.W - 1 - text.Width(lead) - 2 - text.Width(right); room >= min(least, text.Width(title)) {
			return lead + a.Env.Theme.Fit(title, room) + "  " + right, text.Width(title) > room
		}
	}
	return a.Env.Theme.Truncate(" "+short, a.W), true
}

// shortNames is name with initials: "A Root as L Lead".
func shortNames(a ppb.Actor) string {
	return wording.ShortName(theme.Neutral(a.By.Name)) + " as " + wording.ShortName(theme.Neutral(a.Name))
}

func narrowTitle(title, place string, a Around) (line string, cut bool) {
	if a.Env.Actor.By != nil {
		return acting(title, place, a)
	}
	room := a.W - 3 - text.Width(place)
	if place == "" || room < 8 {
		return a.Env.Theme.Truncate(" "+title, a.W), text.Width(title)+1 > a.W
	}
	return " " + a.Env.Theme.Truncate(title, room) + "  " + place, text.Width(title) > room
}

// rights are the right sides of the title line, fullest first.
func rights(place string, env ui.Env) iter.Seq[string] {
	who, full := name(env.Actor), name(env.Actor)
	if env.Actor.Name != "" && env.Actor.Role != ppb.RoleOfficer {
		full += ", " + env.Actor.Role.Title()
	}
	long, short := "", ""
	if q := env.Quarter; !q.IsZero() {
		short = q.Short()
		long = short + " " + q.Start().Month.String()[:3] + "-" + q.End().Month.String()[:3]
	}
	return func(yield func(string) bool) {
		_ = yield(join(long, place, full)) && yield(join(long, place, who)) && yield(join(short, place, full)) &&
			yield(join(short, place, who)) && yield(join(place, who))
	}
}

// name is who is signed in; somebody who acts as another person is named before them.
func name(a ppb.Actor) string {
	switch {
	case a.Name == "":
		return "not signed in"
	case a.By != nil:
		return theme.Neutral(a.By.Name) + " as " + theme.Neutral(a.Name)
	}
	return theme.Neutral(a.Name)
}

func join(parts ...string) string {
	var room [3]string
	out := room[:0]
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, "   ")
}
