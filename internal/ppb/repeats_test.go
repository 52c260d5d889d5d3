package ppb

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"
)

// templated is a book of n items whose commentaries are made of few sentences, so that many share many.
func templated(r *rand.Rand, n, sentences int) *Book {
	b := &Book{Plan: Plan{Quarter: Quarter{2023, 2}}}
	for i := range n {
		var text strings.Builder
		for range r.IntN(8) {
			fmt.Fprintf(&text, "The team met families in week %d. ", r.IntN(sentences))
		}
		ref := fmt.Sprintf("P%d %02d%s", i%3, r.IntN(n), []string{"", "a", "c"}[r.IntN(3)])
		b.Items = append(b.Items, &Item{Measure: &Measure{Key: fmt.Sprintf("%s~%d", ref, i), Ref: ref}, Officers: []string{"a"},
			Entry: Entry{Content: Content{FieldCommentary: text.String()}}})
	}
	return b
}

// heldAgainstAll is the item that shares most sentences with item i, found by holding each against each.
func heldAgainstAll(all []sentences, i int) (other, most int) {
	other = -1
	for j := range all {
		if n := all[i].in(all[j]); j != i && n > most {
			other, most = j, n
		}
	}
	return other, most
}

// The index finds what holding each against each finds, and what is said of one item alone is what the book says of it.
func TestRepetitionsAreFoundByTheIndex(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	for range 200 {
		b := templated(r, 1+r.IntN(40), 1+r.IntN(60))
		all := make([]sentences, len(b.Items))
		for i, it := range b.Items {
			all[i] = sentencesIn(it.Entry.Content[FieldCommentary])
		}
		index := newRepeats(all)
		few := true
		for _, held := range index.at {
			few = few && len(held) <= commonFrom
		}
		for i := range all {
			other, n := index.most(i)
			wantOther, want := heldAgainstAll(all, i)
			if few && (other != wantOther || n != want) || n > want || all[i].repeated(want) && !all[i].repeated(n) && few {
				t.Fatalf("item %d: %d with %d, want %d with %d", i, n, other, want, wantOther)
			}
		}
		across := BookChecks(b)
		it := b.Items[r.IntN(len(b.Items))]
		alone, err := ChecksAcross(&b.Plan, it, b.Officers, b.Names(), nil, func(visit func(key, commentary string)) error {
			for _, i := range r.Perm(len(b.Items)) {
				visit(b.Items[i].Key(), b.Items[i].Entry.Content[FieldCommentary])
			}
			return nil
		})
		if few && (err != nil || !reflect.DeepEqual(alone, across[it.Key()])) {
			t.Fatalf("%s alone: %v, %v; in the book: %v", it.Key(), alone, err, across[it.Key()])
		}
	}
}

// A text that everybody pasted is found for each of them, and finding it takes time that grows with them, not with their
// square.
func TestATextThatAllShare(t *testing.T) {
	text := sentencesIn("The team met every family. It agreed a plan with them. The plan is reviewed each month.")
	took := func(n int) time.Duration {
		all := make([]sentences, n)
		for i := range all {
			all[i] = text
		}
		began := time.Now()
		index := newRepeats(all)
		for i := range all {
			if other, shared := index.most(i); shared != 3 || other != 0 && i > 0 || i == 0 && other != 1 {
				t.Fatalf("item %d of %d: %d with %d", i, n, shared, other)
			}
		}
		return time.Since(began)
	}
	few, many := took(10_000), took(40_000)
	for try := 0; try < 5 && many > 12*few && many > 100*time.Millisecond; try++ { // a busy machine, perhaps
		many = min(many, took(40_000))
	}
	if many > 12*few && many > 100*time.Millisecond {
		t.Errorf("10,000 take %s and 40,000 %s", few, many)
	}
}
