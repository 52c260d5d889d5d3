package ppb

import (
	"encoding/json"
	"slices"
	"testing"
	"time"
)

func nameOf(login string) string { return map[string]string{"ann": "Ann Ash"}[login] }

func TestAnEventInWords(t *testing.T) {
	it := &Item{Measure: &Measure{Key: "M1", Parts: []Part{{Code: "map", Label: "MAP"}}}}
	for _, c := range []struct {
		action, quarter, was, became string
		did, brought                 string
		lines                        []string
	}{
		{"commit", "2023-24-Q2", `{"part:map":"30","state":"not_started"}`, `{"part:map":"31","as_of":"30/9/2023","flags":"p,r","none":"pending","rag":"amber","state":"in_progress"}`,
			"Changed", "", []string{"MAP: 30 to 31", "Flags:  to provisional, revised", "As-of date:  to 30 September 2023", "Reason for no value:  to pending", "Published RAG:  to Amber", "State: To do to In progress"}},
		{"import", "", "", `{"officer":"ann","role":"responsible"}`, "Imported", "Officer Ann Ash, responsible", nil},
		{"compare", "2023-24-Q2", "", `{"part":"map","period":"2022-23-Q2","raw":"","value":"77","none_reason":"","promised":"","source":"table 3"}`,
			"Earlier figure stated", "Earlier figure, MAP: 77 for Quarter 2, 2022/23 (table 3)", nil},
		{"import", "", `{"due":"2024-03-31","position":0}`, `{"due":"2024-06-30","position":1}`, "Imported", "",
			[]string{"Due date: 31 March 2024 to 30 June 2024", "Place in the plan: 0 to 1"}},
		{"import", "", `{"targets":[{"part":"","period":"2023-24","kind":"absolute","value":"68","point":null,"approved_by":"","approved_on":""}],"parts":[]}`,
			`{"targets":[{"part":"","period":"2023-24","kind":"reduce_by","value":"5","base":"100","point":"30","approved_by":"the Board","approved_on":"2023-11-02"}],"parts":[{"code":"map","label":"MAP","unit":"count","decimals":0,"rated":"own"}]}`,
			"Imported", "", []string{"Part map:  to MAP, count, 0 decimals, rated by its own target",
				"Target for 2023/24: 68 to reduce by 5 from 100, 30 by the quarter's end, approved by the Board on 2 November 2023"}},
		{"plan", "2023-24-Q2", `{"due":"2024-03-31"}`,
			`{"due":"2024-06-30","due 1":{"due":"2024-03-31","approved_by":"","approved_on":"","reason":""},"due 2":{"due":"2024-06-30","approved_by":"the Board","approved_on":"2023-11-02","reason":"Late","stated":"error"}}`,
			"Plan changed", "", []string{"Due date: 31 March 2024 to 30 June 2024",
				"Due date stated:  to an error put right, approved by the Board on 2 November 2023: Late"}},
		{"plan", "2023-24-Q2", `{}`, `{"retired_from":"2023-24-Q3","retired_how":"not_achieved","retired_why":"No money"}`, "Plan changed", "",
			[]string{"Reported no longer:  to from Quarter 3, 2023/24, not achieved: No money"}},
		{"plan", "2023-24-Q2", `{"targets":[{"period":"2023-24","kind":"absolute","value":"68"}]}`,
			`{"targets":[{"period":"2023-24","kind":"absolute","value":"68"},{"period":"2023-24","kind":"reduce_by_percent","value":"5","base":"100","approved_by":"the Board","approved_on":"2023-11-02","reason":"Demand fell"}]}`,
			"Plan changed", "", []string{"Target for 2023/24: 68 to reduce by 5% from 100, approved by the Board on 2 November 2023: Demand fell"}},
		{"take_back", "2023-24-Q2", "", "", "Taken back", "", nil},
		{"brand_new", "", "", "", "Brand new", "", nil},
	} {
		e := Event{Action: c.action, Quarter: c.quarter, At: time.Now()}
		var err error
		if e.Changes, err = ReadChanges(c.was, c.became); err != nil {
			t.Fatal(err)
		}
		if e.Did() != c.did || e.Brought(it, nameOf) != c.brought {
			t.Errorf("%s %q, %q", c.action, e.Did(), e.Brought(it, nameOf))
		}
		var lines []string
		for _, x := range e.InOrder(it) {
			lines = append(lines, LabelOf(it, x.Name)+": "+x.Words(x.Was, Quarter{2023, 2}, nameOf)+" to "+x.Words(x.Is, Quarter{2023, 2}, nameOf))
		}
		if c.brought == "" && !slices.Equal(lines, c.lines) {
			t.Errorf("%s:\n%q\nwant\n%q", c.action, lines, c.lines)
		}
	}
}

// Whatever stands in the audit is read without a panic, and what is the same twice is no change.
func FuzzReadChanges(f *testing.F) {
	f.Add(`{"value":"1"}`, `{"value":"2"}`)
	f.Add(`{"targets":[{"kind":"range"}]}`, `{"parts":[{"code":"a"}],"position":3,"x":null}`)
	f.Fuzz(func(t *testing.T, was, became string) {
		changes, err := ReadChanges(was, became)
		if err != nil {
			return
		}
		for _, c := range changes {
			if c.Was == c.Is {
				t.Errorf("%q is no change", c)
			}
			_ = LabelOf(nil, c.Name) + c.Words(c.Is, Quarter{2023, 2}, nameOf)
		}
		if same, err := ReadChanges(was, was); err == nil && json.Valid([]byte(was)) && len(same) > 0 {
			t.Errorf("%q against itself: %v", was, same)
		}
	})
}
