package intake

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb"
)

// deepest is how many levels of objectives there may be, one below the other. A report has headings for no more.
const deepest = 8

func (r *reader) objectives(rows []row) {
	r.codes = map[string]bool{}
	seen, held := map[string]int{}, map[string]ppb.Objective{}
	for _, o := range r.held.Objectives {
		held[o.Code] = o
	}
	for _, w := range rows {
		if was, there := held[w.get("code")]; there {
			w.otherwise(ObjectiveCells(was))
		}
		if _, is := ppb.SectionOf(r.held.Sections, w.get("code")); is {
			w.bad("code", "is a section's code: give the objective another")
		}
		if w.first(seen, "code", w.get("code")) {
			r.out.Objectives = append(r.out.Objectives, ppb.Objective{
				Code: w.get("code"), Parent: w.get("parent"), Title: w.get("title"), Department: w.get("department"),
				Serves: ppb.ParseServes(w.get("serves")),
			})
		}
	}
	parent := map[string]string{}
	for _, o := range slices.Concat(r.held.Objectives, r.out.Objectives) {
		parent[o.Code], r.codes[o.Code] = o.Parent, true
	}
	for _, w := range rows {
		if p := w.get("parent"); p == w.get("code") {
			w.bad("parent", "an objective cannot belong to itself")
		} else if p != "" && !r.knowsObjective(p) {
			w.bad("parent", "there is no such objective")
		}
		r.serves(w)
	}
	if !circles(rows, parent) {
		levels(rows, parent)
	}
}

// serves checks the corporate priorities that an objective names.
func (r *reader) serves(w row) {
	codes := ppb.ParseServes(w.get("serves"))
	for i, code := range codes {
		switch {
		case code == w.get("code"):
			w.bad("serves", "an objective cannot serve itself")
		case slices.Contains(codes[:i], code):
			w.bad("serves", "names %s twice", code)
		case !r.knowsObjective(code):
			w.bad("serves", "there is no objective %s: add it %s", code, r.first("objectives.csv"))
		}
	}
}

// circles finds objectives that belong to each other in a circle.
func circles(rows []row, parent map[string]string) (found bool) {
	walked := map[string]int{} // by which row's walk a code was passed first
	place := map[string]int{}
	for i, w := range slices.Backward(rows) {
		place[w.get("code")] = i
	}
	for i, w := range rows {
		var path []string
		at := w.get("code")
		for at != "" && walked[at] == 0 {
			walked[at] = i + 1
			path = append(path, at)
			at = parent[at]
		}
		from := slices.Index(path, at)
		if at == "" || from < 0 {
			continue
		}
		found = true
		if len(path) == from+1 { // one that belongs to itself is named already
			continue
		}
		circle, first := path[from:], len(rows)
		for _, code := range circle {
			if at, here := place[code]; here {
				first = min(first, at)
			}
		}
		if circle = append(circle, at); len(circle) > deepest+1 {
			circle = append(slices.Clone(circle[:deepest]), "...", at)
		}
		if first == len(rows) {
			first = i // all of them are held already
		}
		rows[first].bad("parent", "the objectives belong to each other in a circle: %s", strings.Join(circle, ", "))
	}
	return found
}

// levels refuses objectives that stand too deep. There is no circle.
func levels(rows []row, parent map[string]string) {
	for _, w := range rows {
		level := 0
		for at := w.get("code"); at != "" && level <= deepest; at = parent[at] {
			level++
		}
		if level > deepest {
			w.bad("parent", "it stands more than %d levels deep, and %d is the most: let it belong to an objective further up", deepest, deepest)
		}
	}
}

// objective reads the code of an objective that is there.
func (r *reader) objective(w row) string {
	code := w.get("objective")
	if !r.knowsObjective(code) {
		w.bad("objective", "there is no such objective: add it %s", r.first("objectives.csv"))
	}
	return code
}

func (r *reader) knowsObjective(code string) bool {
	return r.unread["objectives.csv"] || r.codes[code]
}
