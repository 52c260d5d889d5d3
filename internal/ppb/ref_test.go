package ppb

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	b := &Book{Items: []*Item{
		{Measure: &Measure{Key: "PED02 05", Ref: "PED02 05"}},
		{Measure: &Measure{Key: "PED02 04", Ref: "PED02 04"}},
		{Milestone: &Milestone{Key: "PED06d", Ref: "PED06d"}},
		{Milestone: &Milestone{Key: "PED06d~2", Ref: "PED06d"}},
		{Milestone: &Milestone{Key: "PED06a", Ref: "PED06a"}},
	}}
	for in, want := range map[string]string{
		"PED02 05": "PED02 05", "PED02-05": "PED02 05", "PED0205": "PED02 05", "ped02 05": "PED02 05",
		"PED06d~2": "PED06d~2", "PED06d~1": "PED06d", "ped06D~2": "PED06d~2", "PED06a": "PED06a",
	} {
		key, err := b.Names().Find(in)
		if err != nil || key != want {
			t.Errorf("Find(%q) = %v, %v; want %s", in, key, err, want)
		}
	}
	var ambiguous *AmbiguousError
	if _, err := b.Names().Find("PED06d"); !errors.As(err, &ambiguous) || !slices.Equal(ambiguous.Keys, []string{"PED06d~1", "PED06d~2"}) {
		t.Errorf("PED06d: %v, want both keys", err)
	}
	var missing *NotFoundError
	punctuated := &Book{Items: []*Item{
		{Measure: &Measure{Key: "X~2", Ref: "X"}}, {Measure: &Measure{Key: "X", Ref: "X"}},
		{Measure: &Measure{Key: "1.11", Ref: "1.11"}}, {Measure: &Measure{Key: "11.1", Ref: "11.1"}},
	}}
	for in, want := range map[string]string{"X~1": "X", "X~2": "X~2", "1.11": "1.11", "11.1": "11.1", "11.1~1": "11.1"} {
		if key, err := punctuated.Names().Find(in); err != nil || key != want {
			t.Errorf("Find(%q) = %v, %v; want %s", in, key, err, want)
		}
	}
	for _, it := range punctuated.Items {
		typed := punctuated.Names().Typed(it.Key())
		if got, err := punctuated.Names().Find(typed); err != nil || got != it.Key() {
			t.Errorf("%s is typed %s, which finds %v, %v", it.Key(), typed, got, err)
		}
	}
	if _, err := punctuated.Names().Find("1-1-1"); !errors.As(err, &ambiguous) || !slices.Equal(ambiguous.Keys, []string{"1.11~1", "11.1~1"}) {
		t.Errorf("1-1-1: %v", err)
	}
	if _, err := b.Names().Find("PED02"); !errors.As(err, &missing) || len(missing.Similar) != 2 {
		t.Errorf("PED02: %v, want two similar keys", err)
	}
	for _, ref := range []string{"PED06d~3", "PED06d~", "PED06d~0"} {
		if _, err := b.Names().Find(ref); !errors.As(err, &missing) {
			t.Errorf("%s: %v", ref, err)
		}
	}
	if _, err := b.Names().Find(""); !errors.As(err, &missing) || len(missing.Similar) != 0 {
		t.Errorf("empty ref: %v", err)
	}
}

// A pattern for the database leaves out no item that the words may name, whatever stands behind the ref.
func TestLikeRefFitsWhatTheWordsName(t *testing.T) {
	fits := func(pattern, ref string) bool {
		parts := strings.Split(pattern, "%")
		ref = strings.ToLower(ref)
		for _, part := range parts {
			i := strings.Index(ref, part)
			if i < 0 {
				return false
			}
			ref = ref[i+len(part):]
		}
		return true
	}
	for _, c := range []struct {
		words, ref string
		fits       bool
	}{
		{"PED02-05", "PED02 05", true}, {"ped0205 3", "PED02 05", true}, {"PED02 05 62", "PED02 05", true},
		{"PED02-05/map 3", "PED02 05", true}, {"PED06d~2", "PED06d", true}, {"- PED06d", "PED06d", true},
		{"PED06d", "PED02 05", false}, {"É1 3", "é1", true}, {"M1", "M12", true}, {"M12", "M1", false}, {"", "M1", true},
	} {
		if got := fits(LikeRef(strings.Fields(c.words)), c.ref); got != c.fits {
			t.Errorf("%q, %s: %v", c.words, LikeRef(strings.Fields(c.words)), got)
		}
	}
}

func TestASearchTakesARefInAnyShape(t *testing.T) {
	it := &Item{Measure: &Measure{Key: "PED02 05", Ref: "PED02 05", Title: "Children entering care"}}
	for typed, want := range map[string]bool{
		"": true, "0205": true, "PED02-05": true, "ped0205": true, "02 05": true, "PED02/05": true, "2 05": true,
		"entering": true, "care 0205": true, "CHILDREN ped02-05": true, "0206": false, "care 0206": false, "entering x": false,
		"-": false,
	} {
		if got := NewSearch(typed).Finds(terms(nil, it), ""); got != want {
			t.Errorf("%q finds it: %v", typed, got)
		}
	}
	twin := &Item{Measure: &Measure{Key: "PED06d~2", Ref: "PED06d"}}
	if !RefMatches(twin, "ped06d2") || !RefMatches(twin, "06D") || RefMatches(twin, "~") {
		t.Error("an item that shares its ref is not found by its key and its ref")
	}
	for typed, want := range map[string]bool{"ped06d-2": true, "PED 06 d": true, "ped06": false, "~": false, "": false} {
		if got := NewSearch(typed).Names(terms(nil, twin)); got != want {
			t.Errorf("%q names it: %v", typed, got)
		}
	}
	if !NewSearch("sick 02-05").Finds(terms(nil, it), "crew was sick") || NewSearch("sick 02-06").Finds(terms(nil, it), "crew was sick") {
		t.Error("what is looked through beside the name is not")
	}
}
