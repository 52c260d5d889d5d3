package claim

import (
	"strings"
	"unicode/utf8"

	"ppbtui/internal/claim/letters"
)

// doer is how surely a word names who does something.
type doer uint8

const (
	noDoer   doer = iota
	bodyDoer      // a body, or people of a kind: they own what the sentence says is done
	postDoer      // a post, which is named for nothing else
)

// owner is who does what the sentence says, by name, by post or as a body. acts is whether it has an action.
func (c *coverer) owner(acts bool) Seen {
	if s := c.registered(); s.Is {
		return s
	}
	short := c.to-c.from <= 6 // a line that names an owner: "Owner: the inclusion team"
	var gone, looked bool     // looked for once: a sentence may name thousands of posts
	for i := c.from; i < c.to; i++ {
		d, last := c.doerAt(i)
		if d == postDoer && !looked {
			gone, looked = c.gone(), true
		}
		switch {
		case d == noDoer:
		case d == postDoer && !gone, acts, short && c.at(i) != "we" && !c.figures():
			return c.seen(i, last)
		}
	}
	return Seen{}
}

// gone reports whether a sentence is about posts that nobody is in, which is a reason and no owner.
func (c *coverer) gone() bool {
	for i := c.from; i < c.to; i++ {
		switch w := c.at(i); w {
		case "left", "resigned", "retired", "absent", "absence", "sickness", "sick", "turnover", "unfilled", "maternity":
			return true
		default:
			if strings.HasPrefix(w, "vacan") || strings.HasPrefix(w, "shortage") {
				return true
			}
		}
	}
	return false
}

// figures reports whether the sentence states a figure.
func (c *coverer) figures() bool {
	for i := c.from; i < c.to; i++ {
		if c.t.words[i].kind == figureWord {
			return true
		}
	}
	return false
}

// doerAt is whom word i names, and the last word of the name.
func (c *coverer) doerAt(i int) (d doer, last int) {
	w, prev, next := c.at(i), c.at(i-1), c.at(i+1)
	switch w {
	case "manager", "managers", "director", "directors", "coordinator", "co-ordinator", "commissioner", "commissioners", "officer", "officers", "headteacher", "headteachers", "principal", "lead's":
		return postDoer, i
	case "head", "heads":
		if next == "of" || next == "teacher" || next == "teachers" {
			return postDoer, i
		}
	case "lead", "leads":
		if next != "to" && next != "the" && next != "on" && prev != "will" && prev != "to" && prev != "" && !doerWord(prev) {
			return postDoer, i
		}
	case "chair", "chairs":
		if prev == "the" || next == "of" {
			return bodyDoer, i
		}
	case "team", "teams", "board", "panel", "forum", "committee", "partnership", "council", "consultant", "consultants", "governors", "unit", "colleagues", "taskforce", "cabinet", "directorate", "department", "authority":
		return bodyDoer, i
	case "borough":
		if i == c.from+1 && prev == "the" {
			return bodyDoer, i
		}
	case "we", "we're", "we’re", "we'll", "we’ll":
		return bodyDoer, i
	case "service", "services":
		return bodyDoer, i
	case "group":
		switch prev {
		case "age", "year", "sibling", "ethnic", "cohort", "this", "peer", "small", "large":
			return noDoer, i
		}
		return bodyDoer, i
	case "police", "staff", "advisers", "advisors", "practitioners", "workers", "psychologists", "inspectors", "nurses":
		if next == "" || prev == "more" || prev == "additional" || prev == "new" || prev == "of" || prev == "for" {
			return noDoer, i
		}
		return bodyDoer, i
	}
	return noDoer, i
}

// doerWord reports whether a word is the head of a post or a body, of which "leads" behind it is the verb.
func doerWord(s string) bool {
	switch s {
	case "manager", "team", "board", "panel", "director", "officer", "service", "group", "council", "head", "who", "and", "that", "which":
		return true
	}
	return false
}

// registered looks for the names and posts that are known. They begin with a capital letter, which few words do.
func (c *coverer) registered() Seen {
	if len(c.owners) == 0 {
		return Seen{}
	}
	for i := c.from; i < c.to; i++ {
		first := c.t.source[c.t.words[i].from]
		if first >= 'a' && first <= 'z' || first >= '0' && first <= '9' {
			continue
		}
		for _, name := range c.owners {
			if name == "" || name[0] != first && name[0] >= 'A' && name[0] <= 'Z' {
				continue
			}
			if last := c.named(i, name); last >= 0 {
				return c.seen(i, last)
			}
		}
	}
	return Seen{}
}

// named is the last word of a name that stands at word i; -1: it does not. Of a post with a comma what stands before it is enough, if that has
// two words: "Service Manager, Assessment".
func (c *coverer) named(i int, name string) int {
	words, at := 0, i
	for k := 0; k < len(name); {
		r, size := utf8.DecodeRuneInString(name[k:])
		if !letters.Letter(r) && !letters.Digit(r) {
			if r == ',' && words > 1 {
				break
			}
			k += size
			continue
		}
		end := wordEnd(name, k)
		if at >= c.to || !strings.EqualFold(c.at(at), trimmed(name[k:end])) {
			return -1
		}
		at++
		words++
		k = end
	}
	if words == 0 {
		return -1
	}
	return at - 1
}
