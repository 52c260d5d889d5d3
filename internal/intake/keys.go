package intake

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"ppbtui/internal/ppb"
)

// keys hands out the unique keys of items: the ref, or ref~2 for the second with the same ref. Items of all kinds share them.
type keys struct {
	taken map[string]bool
	refs  map[string][]string // keys by ref
	named map[string]bool     // those that a row names itself
}

// name takes in the keys that rows name themselves, which the others cannot have.
func (k *keys) name(tables ...[]row) {
	k.taken, k.refs, k.named = map[string]bool{}, map[string][]string{}, map[string]bool{}
	for _, rows := range tables {
		for _, w := range rows {
			k.named[w.get("key")] = true
		}
	}
}

// next is the key of the item of a row: the one that it names, or the next for its ref. occupied says which keys another kind
// of item has.
func (k *keys) next(w row, occupied func(string) bool) string {
	ref, key := w.get("ref"), w.get("key")
	if key != "" {
		switch {
		case !keyOf(ref, key):
			w.bad("key", "is not a key of this ref: write %s, or %s~2 for the second item of that ref, or leave it empty", ref, ref)
		case k.taken[key]:
			w.bad("key", "stands twice")
		case occupied(key):
			w.bad("key", "is the key of an item of another kind")
		}
	} else {
		key = ref
		for n := 2; k.taken[key] || k.named[key] || occupied(key); n++ {
			key = fmt.Sprintf("%s~%d", ref, n)
		}
	}
	k.taken[key] = true
	k.refs[ref] = append(k.refs[ref], key)
	return key
}

// keyOf reports whether an item with this ref can have this key.
func keyOf(ref, key string) bool {
	number, numbered := strings.CutPrefix(key, ref+"~")
	n, err := strconv.Atoi(number)
	return key == ref || numbered && err == nil && n > 1 && strconv.Itoa(n) == number
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
	if r.byKey[ref] != nil || r.heldMeasure(ref) != nil {
		return ref, true
	}
	found := slices.Clone(r.workByRef[ref])
	for _, it := range r.items.byRef[ref] {
		if it.Measure != nil && r.byKey[it.Key()] == nil {
			found = append(found, it.Key())
		}
	}
	return r.one(w, "measure", found, r.measureLike)
}

// measureLike are the refs of all measures; which those are no longer changes once measures.csv is read.
func (r *reader) measureLike() alike {
	if r.likeMeasures == nil {
		var refs []string
		for _, m := range r.work {
			refs = append(refs, m.Ref)
		}
		for i := range r.held.Items {
			if m := r.held.Items[i].Measure; m != nil {
				refs = append(refs, m.Ref)
			}
		}
		r.likeMeasures = alikeOf(refs)
	}
	return r.likeMeasures
}

// itemKey resolves a ref or key of a measure or milestone.
func (r *reader) itemKey(w row) (string, bool) {
	ref := w.get("ref")
	if r.counts.taken[ref] || r.items.byKey[ref] != nil {
		return ref, true
	}
	found := slices.Clone(r.counts.refs[ref])
	for _, it := range r.items.byRef[ref] {
		if !r.counts.taken[it.Key()] {
			found = append(found, it.Key())
		}
	}
	return r.one(w, anyItem, found, r.itemLike)
}

func (r *reader) itemLike() alike {
	if r.likeItems == nil {
		refs := slices.Concat(slices.Collect(maps.Keys(r.counts.refs)), slices.Collect(maps.Keys(r.items.byRef)))
		slices.Sort(refs)
		r.likeItems = alikeOf(refs)
	}
	return r.likeItems
}

func (r *reader) one(w row, what string, found []string, like func() alike) (string, bool) {
	switch len(found) {
	case 1:
		return found[0], true
	case 0:
		if known := like()[bareRef(w.get("ref"))]; known != "" {
			w.bad("ref", "there is no such %s: did you mean %s?", what, known)
			return "", false
		}
		if !r.unread["measures.csv"] && (what == "measure" || !r.unread["milestones.csv"] && !r.unread["texts.csv"] && !r.unread["tables.csv"]) {
			w.bad("ref", "there is no such %s", what)
		}
		return "", false
	}
	w.bad("ref", "stands for %d items: name one of %s", len(found), strings.Join(found, ", "))
	return "", false
}

// anyItem is what a file names that names items of all kinds.
const anyItem = "measure, milestone, text or table"

// heldOther reports whether the plan as held has an item of another kind with this key.
func (r *reader) heldOther(kind ppb.ItemKind) func(string) bool {
	return func(key string) bool {
		it := r.items.byKey[key]
		return it != nil && it.Kind() != kind
	}
}

// heldMeasure is the measure with this key as held, nil where there is none.
func (r *reader) heldMeasure(key string) *ppb.Measure {
	if it := r.items.byKey[key]; it != nil {
		return it.Measure
	}
	return nil
}
