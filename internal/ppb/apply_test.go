package ppb

import "testing"

func TestWhatAChangeLeavesWithoutAMeaningGoes(t *testing.T) {
	whole := &Item{Measure: &Measure{Key: "M1"}}
	parts := &Item{Measure: &Measure{Key: "M2", Parts: []Part{{Code: "map"}, {Code: "pre"}}}}
	valued := Content{"value": "62", "printed": "62 in all", "flags": "p", "as_of": "2023-09-30", "commentary": "Words.", "qualifier": "U18s"}
	none := Content{"none": "not_available", "promised": "2024-01-31", "qualifier": "next quarter", "commentary": "Words."}
	judged := Content{"value": "62", "rag": "amber", "rag_reason": "Better soon", "travel": "same", "travel_reason": "About the same"}
	for _, c := range []struct {
		name    string
		it      *Item
		was     Content
		changes map[Field]string
		want    Content
	}{
		{"no value", whole, valued, map[Field]string{"none": "pending"}, Content{"none": "pending", "commentary": "Words.", "qualifier": "U18s"}},
		{"no value of parts", parts, Content{"part:map": "4", "value": "map=4"}, map[Field]string{"none": "pending"}, Content{"none": "pending"}},
		{"what is named stays", whole, valued, map[Field]string{"none": "pending", "as_of": "2023-08-31"}, Content{"none": "pending", "as_of": "2023-08-31", "commentary": "Words.", "qualifier": "U18s"}},
		{"a value after all", whole, none, map[Field]string{"value": "62"}, Content{"value": "62", "commentary": "Words."}},
		{"a part after all", parts, none, map[Field]string{"part:map": "4"}, Content{"part:map": "4", "commentary": "Words."}},
		{"no value is emptied", whole, none, map[Field]string{"value": ""}, none},
		{"another reason", whole, none, map[Field]string{"none": "pending"}, Content{"none": "pending", "qualifier": "next quarter", "commentary": "Words."}},
		{"judgements withdrawn", whole, judged, map[Field]string{"rag": "", "travel": ""}, Content{"value": "62"}},
		{"another judgement", whole, judged, map[Field]string{"rag": "red"}, judged.With("rag", "red")},
		{"a new value drops the printed one", whole, valued, map[Field]string{"value": "63"}, valued.With("value", "63")},
		{"unless that is given", whole, valued, map[Field]string{"printed": "about 63", "value": "63"}, valued.With("value", "63").With("printed", "about 63")},
	} {
		kept := c.was.With("", "")
		if got := c.was.Apply(c.it, c.changes); !got.Equal(c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
		if !c.was.Equal(kept) {
			t.Errorf("%s: what it started from was changed", c.name)
		}
	}
}
