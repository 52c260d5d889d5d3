package ppb

import "strings"

// FindPerson is the person whom a text names: by login, else by words of one name alone. It says who may have been meant where that
// is nobody, or several.
func FindPerson(have []Officer, typed string) (Officer, error) {
	typed = strings.TrimSpace(typed)
	if o, err := personOf(have, typed); err == nil {
		return o, nil
	}
	var found []Officer
	for _, o := range have {
		all := strings.ToLower(o.Name + " " + o.Login)
		hit := typed != ""
		for _, w := range strings.Fields(strings.ToLower(typed)) {
			hit = hit && strings.Contains(all, w)
		}
		if hit {
			found = append(found, o)
		}
	}
	switch len(found) {
	case 0:
		if typed == "" {
			return Officer{}, mistaken("say who, by login or name")
		}
		return Officer{}, mistaken("nobody here is called %q", typed)
	case 1:
		return found[0], nil
	}
	names := make([]string, 0, 4)
	for _, o := range found[:min(len(found), 3)] {
		names = append(names, o.Name+" ("+o.Login+")")
	}
	if len(found) > 3 {
		names = append(names, "others")
	}
	return Officer{}, mistaken("%q may be %s: type the login", typed, strings.Join(names, " or "))
}

// OfficersWords are assignments in words: "Bob Birch; Con Cole, for Bob Birch", or that an item is without an owner.
func (b *Book) OfficersWords(all []Assignment) string {
	it := &Item{Measure: new(Measure)}
	names := make([]string, len(all))
	for _, as := range all {
		it.Officers = append(it.Officers, as.Login)
		if as.Role == Contributor {
			it.Helping = append(it.Helping, Helping{as.Login, as.For})
		}
	}
	for i, as := range all {
		names[i] = b.Officer(as.Login).Name + b.Contributing(it, as.Login)
	}
	if len(names) == 0 {
		return WithoutOwner
	}
	return strings.Join(names, "; ")
}
