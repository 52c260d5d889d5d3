package intake

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
)

// keys hands out the unique keys of items: the ref, or ref~2 for the second with the same ref. Measures and milestones
// share them.
type keys struct {
	taken map[string]bool
	refs  map[string][]string // keys by ref
}

// next is the key of a new item with this ref; occupied says which other keys cannot be used.
func (k *keys) next(ref string, occupied func(string) bool) string {
	if k.taken == nil {
		k.taken, k.refs = map[string]bool{}, map[string][]string{}
	}
	key := ref
	for n := 2; k.taken[key] || occupied(key); n++ {
		key = fmt.Sprintf("%s~%d", ref, n)
	}
	k.taken[key] = true
	k.refs[ref] = append(k.refs[ref], key)
	return key
}

// checkRef says what is wrong with a new item's ref.
func checkRef(w row) {
	if strings.ContainsAny(w.get("ref"), "~/=") {
		w.bad("ref", "a ref cannot hold ~ / or =")
	}
}

// measureKey resolves a ref or key of a measure, of the files or of the plan as held.
func (r *reader) measureKey(w row) (string, bool) {
	ref := w.get("ref")
	if _, ok := r.byKey[ref]; ok {
		return ref, true
	}
	var found, refs []string
	for _, m := range r.work {
		refs = append(refs, m.Ref)
		if m.Ref == ref {
			found = append(found, m.Key)
		}
	}
	for i := range r.held.Items {
		m := r.held.Items[i].Measure
		if m == nil || r.byKey[m.Key] != nil {
			continue
		}
		if m.Key == ref {
			return ref, true
		}
		refs = append(refs, m.Ref)
		if m.Ref == ref {
			found = append(found, m.Key)
		}
	}
	return r.one(w, "measure", found, refs)
}

// itemKey resolves a ref or key of a measure or milestone.
func (r *reader) itemKey(w row) (string, bool) {
	ref := w.get("ref")
	if r.counts.taken[ref] || r.held.Item(ref) != nil {
		return ref, true
	}
	found, refs := slices.Clone(r.counts.refs[ref]), []string{}
	for known := range r.counts.refs {
		refs = append(refs, known)
	}
	for _, it := range r.held.Items {
		refs = append(refs, it.Ref())
		if it.Ref() == ref && !r.counts.taken[it.Key()] {
			found = append(found, it.Key())
		}
	}
	slices.Sort(refs)
	return r.one(w, "measure or milestone", found, refs)
}

func (r *reader) one(w row, what string, found, refs []string) (string, bool) {
	switch len(found) {
	case 1:
		return found[0], true
	case 0:
		fold := func(s string) string {
			return strings.ToLower(strings.NewReplacer(" ", "", "-", "", ".", "").Replace(s))
		}
		for _, known := range refs {
			if fold(known) == fold(w.get("ref")) {
				w.bad("ref", "there is no such %s: did you mean %s?", what, known)
				return "", false
			}
		}
		if !r.unread["measures.csv"] && (what == "measure" || !r.unread["milestones.csv"]) {
			w.bad("ref", "there is no such %s", what)
		}
		return "", false
	}
	w.bad("ref", "stands for %d items: name one of %s", len(found), strings.Join(found, ", "))
	return "", false
}

// heldAs reports whether the plan as held has an item of the other kind with this key.
func (r *reader) heldAs(milestone bool) func(string) bool {
	return func(key string) bool {
		it := r.held.Item(key)
		return it != nil && (it.Milestone != nil) == milestone
	}
}

// heldMeasure is the measure with this key as held, nil where there is none.
func (r *reader) heldMeasure(key string) *ppb.Measure {
	if it := r.held.Item(key); it != nil {
		return it.Measure
	}
	return nil
}
