package ppb

import "testing"

// What was decided for the public is told whole, whatever boxes it was kept in.
func TestDecisionsForThePublicAreToldWhole(t *testing.T) {
	it := &Item{Measure: &Measure{Key: "M1", Parts: []Part{{Code: "a", Label: "Users of buses"}}}, Entry: Entry{Quarter: Quarter{2023, 2}}}
	set := func(pairs ...string) (out []Changed) {
		for i := 0; i < len(pairs); i += 2 {
			out = append(out, Changed{Name: Field(pairs[i]), Is: pairs[i+1]})
		}
		return out
	}
	for _, tc := range []struct {
		action  string
		changes []Changed
		says    string
	}{
		{"mark", set("mark", "exempt", "mark_by", "jo root", "mark_reason", "It names a bidder."), "exempt: It names a bidder."},
		{"mark", set("mark_reason", "It names two."), "It names two."},
		{"mark", []Changed{{Name: FieldMark, Was: "exempt", Is: "confidential"}}, "confidential"},
		{"confirm_mark", set("mark_paragraph", "3", "mark_test", "It is tendered next.", "mark_officer", "the monitoring officer", "mark_on", "2023-10-06", "mark_confirmed_by", "lee"),
			"exempt under paragraph 3 of Schedule 12A (financial or business affairs), decided by the monitoring officer on 6 October 2023; " +
				"public interest test: It is tendered next."},
		{"confirm_mark", set("mark_officer", "the monitoring officer", "mark_on", "2023-10-06", "mark_confirmed_by", "lee"),
			"confidential, decided by the monitoring officer on 6 October 2023"},
		{"lift_mark", []Changed{{Name: FieldMark, Was: "exempt"}, {Name: FieldMarkWhy, Was: "It names a bidder."}}, "it was exempt"},
		{"decide_small", set("small:value", "withhold 3", "small:part:a", "print 2"), "3 of value withheld and 2 of users of buses printed"},
	} {
		e := Event{Action: tc.action, Quarter: "2023-24-Q2", What: "M1", Changes: tc.changes}
		if got := e.Brought(it, func(login string) string { return login }); got != tc.says {
			t.Errorf("%s: %q, want %q", tc.action, got, tc.says)
		}
	}
}
